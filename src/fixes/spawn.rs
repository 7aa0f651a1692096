//! Rewrites of spawned tasks.

use crate::cx::FnCx;
use crate::findings::RawFix;
use crate::ir::{Expr, ExprId, Pat, Stmt};
use crate::knowledge::Runs;
use crate::resolve::{Def, path_of};
use crate::text::TextRange;

/// `spawn(f)` → `spawn(async move { if let Err(error) = f.await { … } })`, for a future that resolves to a `Result`.
#[must_use]
pub fn log_the_error(cx: &FnCx<'_>, call: ExprId) -> Option<RawFix> {
    let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = cx.expr(call) else { return None };
    let [future] = args[..] else { return None };
    if cx.annotations(call)?.runs != Some(Runs::Task) || !is_self_contained(cx, future) || !is_discarded(cx, call) {
        return None;
    }
    let ty = cx.ty(call);
    let (_, handle) = ty.as_adt()?;
    let (output, _) = handle.first()?.as_adt()?;
    if path_of(cx.db, Def::Struct(output)) != "std::result::Result" {
        return None;
    }
    let data = cx.def.krate(cx.db).data(cx.db);
    let has = |name: &str| data.sees_all_stubs || data.deps.iter().any(|(dep, _)| dep == name);
    let log = match () {
        () if has("tracing") => "tracing::error!(?error, \"task failed\")",
        () if has("log") => "log::error!(\"task failed: {error:?}\")",
        () => return None,
    };
    let range = cx.range(future);
    let edits = vec![
        (TextRange::empty(range.start), "async move { if let Err(error) = ".to_owned()),
        (TextRange::empty(range.end), format!(".await {{ {log} }} }}")),
    ];
    Some(RawFix::review("Log the error in the task", edits))
}

/// `spawn(f)` → `spawn(tracing::Instrument::in_current_span(f))`.
#[must_use]
pub fn in_current_span(cx: &FnCx<'_>, call: ExprId) -> Option<RawFix> {
    let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = cx.expr(call) else { return None };
    let future = *args.last()?;
    let has_span = |path: &str| path.starts_with("tracing::") && path.contains("Instrument");
    let data = cx.def.krate(cx.db).data(cx.db);
    let has_tracing = data.sees_all_stubs || data.deps.iter().any(|(dep, _)| dep == "tracing");
    if !has_tracing || cx.callee_path(future).is_some_and(|path| has_span(&path)) {
        return None;
    }
    let range = cx.range(future);
    let edits = vec![
        (TextRange::empty(range.start), "tracing::Instrument::in_current_span(".to_owned()),
        (TextRange::empty(range.end), ")".to_owned()),
    ];
    Some(RawFix::review("Run the task in the current span", edits))
}

/// Whether nothing depends on the type of the handle, which changes: it is a statement, or bound to `_`.
fn is_discarded(cx: &FnCx<'_>, call: ExprId) -> bool {
    cx.exprs().any(|(_, expr)| match expr {
        Expr::Block(block) => block.stmts.iter().any(|stmt| match stmt {
            Stmt::Expr { expr, .. } => *expr == call,
            Stmt::Let { pat, ty: None, init, .. } => *init == Some(call) && cx.body.pats[*pat] == Pat::Wild,
            Stmt::Let { .. } => false,
        }),
        _ => false,
    })
}

/// Whether a future can be made inside the task: an async block, or a call whose arguments move into it.
fn is_self_contained(cx: &FnCx<'_>, future: ExprId) -> bool {
    match cx.expr(future) {
        Expr::Async { is_move, .. } => *is_move,
        Expr::Call { args, .. } => args.iter().all(|arg| matches!(cx.expr(*arg), Expr::Local(_) | Expr::Literal(_))),
        _ => false,
    }
}
