//! Rewrites of spawned tasks.

use crate::cx::FnCx;
use crate::effects::outcomes::never_fails;
use crate::findings::RawFix;
use crate::ir::{BindingId, Expr, ExprId, Pat, SelectBranch, Stmt};
use crate::knowledge::Runs;
use crate::resolve::{Def, path_of};
use crate::text::TextRange;
use crate::types::Ty;

use super::hoist::{first_in_handler, free_name};
use super::rewrite::has_crate;
use super::select::{indent_at, output_of_frame};
use super::spawn_blocking::is_sendable;

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
    if path_of(cx.db, Def::Struct(output)) != "std::result::Result" || never_fails(&cx.view(), future) {
        return None;
    }
    let log = match () {
        () if has_crate(cx, "tracing") => "tracing::error!(?error, \"task failed\")",
        () if has_crate(cx, "log") => "log::error!(\"task failed: {error:?}\")",
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
    if !has_crate(cx, "tracing") || cx.callee_path(future).is_some_and(|path| has_span(&path)) {
        return None;
    }
    let range = cx.range(future);
    let edits = vec![
        (TextRange::empty(range.start), "tracing::Instrument::in_current_span(".to_owned()),
        (TextRange::empty(range.end), ")".to_owned()),
    ];
    Some(RawFix::review("Run the task in the current span", edits))
}

/// `spawn(f);` → `let task = spawn(f);`, and `task.await.expect("task panicked")?;` at the end of the function, whose errors
/// are those of the task.
#[must_use]
pub fn await_at_the_end(cx: &FnCx<'_>, call: ExprId) -> Option<RawFix> {
    let frames = &cx.flow().frames;
    let body = frames.all.get(frames.of(call) as usize).filter(|frame| frame.is_async)?.body?;
    let Expr::Block(block) = cx.expr(body) else { return None };
    let (statement, head) = block.stmts.iter().find_map(|stmt| match stmt {
        Stmt::Expr { expr, semi: true, range } if *expr == call => Some((*range, TextRange::empty(range.start))),
        Stmt::Let { pat, ty: None, init, else_: None, range } if *init == Some(call) => {
            (cx.body.pats[*pat] == Pat::Wild).then(|| (*range, TextRange::new(range.start, cx.range(call).start)))
        }
        _ => None,
    })?;
    let ty = cx.ty(call);
    let output = ty.as_adt()?.1.first()?.clone();
    let own = output_of_frame(cx, call)?;
    let is_result = |ty: &Ty| cx.type_path(ty).as_deref() == Some("std::result::Result");
    let error = |ty: &Ty| ty.as_adt().filter(|_| is_result(ty)).and_then(|(_, args)| args.get(1).cloned());
    let fits = error(&output)? == error(&own)? && !output.has_unknown();
    let last = block.stmts.last().map(|stmt| match stmt {
        Stmt::Let { range, .. } | Stmt::Expr { range, .. } => *range,
    })?;
    let is_value = block.tail.is_some_and(|tail| is_plain_value(cx, tail));
    if cx.annotations(call)?.runs != Some(Runs::Task) || !fits || !is_value {
        return None;
    }
    let task = free_name(cx, &["task", "handle"])?;
    let indent = indent_at(cx.item_text(), statement.start);
    let edits = vec![
        (head, format!("let {task} = ")),
        (TextRange::empty(last.end), format!("\n{indent}{task}.await.expect(\"task panicked\")?;")),
    ];
    Some(RawFix::review("Await the task at the end of the function, and give its error back", edits))
}

/// `Ok(())`, `Some(x)`, `x`: nothing runs there.
fn is_plain_value(cx: &FnCx<'_>, expr: ExprId) -> bool {
    match cx.expr(expr) {
        Expr::Local(_) | Expr::Literal(_) | Expr::Path(_) => true,
        Expr::Tuple(all) => all.iter().all(|part| is_plain_value(cx, *part)),
        Expr::Call { callee, args } => {
            let makes = matches!(cx.expr(*callee), Expr::Path(path) if matches!(path.last().as_str(), "Ok" | "Some"));
            makes && args.iter().all(|arg| is_plain_value(cx, *arg))
        }
        _ => false,
    }
}

/// `res = &mut future => …` → the future in a task of its own: `tokio::spawn(…)` where it is made, and `&mut` its handle. What
/// it is made of must be able to go there.
#[must_use]
pub fn spawn_the_future(cx: &FnCx<'_>, branch: &SelectBranch, binding: BindingId, made: ExprId) -> Option<RawFix> {
    let Expr::Call { args, .. } = cx.expr(made) else { return None };
    let is_named = |expr: &Expr| *expr == Expr::Local(binding);
    let used_elsewhere =
        cx.exprs().filter(|(id, expr)| is_named(expr) && !cx.range(branch.future).contains(cx.range(*id)));
    let can_go = |arg: ExprId| matches!(cx.expr(arg), Expr::Literal(_)) || is_sendable(cx, &cx.ty(arg));
    let is_own = cx.own_callee(made).is_some();
    if !is_own || used_elsewhere.count() > 0 || !args.iter().all(|arg| can_go(*arg)) {
        return None;
    }
    let (name, pattern) = match &cx.body.pats[branch.pat] {
        Pat::Bind { binding, sub: None } => (cx.body.bindings[*binding].name.to_string(), None),
        Pat::Wild => (free_name(cx, &["ended", "joined"])?.to_owned(), Some(cx.body.pat_range(branch.pat))),
        Pat::Tuple(parts) if parts.is_empty() => {
            (free_name(cx, &["ended", "joined"])?.to_owned(), Some(cx.body.pat_range(branch.pat)))
        }
        _ => return None,
    };
    let range = cx.range(made);
    let mut edits = vec![
        (TextRange::empty(range.start), "tokio::spawn(".to_owned()),
        (TextRange::empty(range.end), ")".to_owned()),
    ];
    edits.extend(pattern.map(|range| (range, name.clone())));
    let bind = if pattern.is_none() { format!("let {name} = ") } else { String::new() };
    edits.extend(first_in_handler(cx, branch, &format!("{bind}{name}.expect(\"task panicked\");")));
    Some(RawFix::review("Let a task of its own drive the future, and wait for its handle", edits))
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
