//! Awaiting instead of blocking.

use crate::cx::FnCx;
use crate::findings::RawFix;
use crate::ir::{Expr, ExprId, MacroCall};
use crate::resolve::{Def, DefId};
use crate::text::TextRange;
use crate::types::signatures::{fn_sig, impl_data};
use crate::types::{Ty, TyKind};

use super::rewrite::can_await;

/// `handle.block_on(future)` → `future.await`.
#[must_use]
pub fn await_the_future(cx: &FnCx<'_>, call: ExprId) -> Option<RawFix> {
    if !can_await(cx, call) {
        return None;
    }
    let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = cx.expr(call) else { return None };
    let name = cx.types.callee(call)?.def.name(cx.db);
    if !matches!(name.as_str(), "block_on" | "run_until") {
        return None;
    }
    let future = *args.last()?;
    let (open, close) = if binds_tightly(cx, future) { ("", ".await") } else { ("(", ").await") };
    let (whole, inner) = (cx.range(call), cx.range(future));
    let edits = vec![
        (TextRange::new(whole.start, inner.start), open.to_owned()),
        (TextRange::new(inner.end, whole.end), close.to_owned()),
    ];
    Some(RawFix::safe("Await the future", edits))
}

/// `tx.blocking_send(x)` → `tx.send(x).await`, where the async method gives the same.
#[must_use]
pub fn call_async_method(cx: &FnCx<'_>, call: ExprId, def: DefId) -> Option<RawFix> {
    let Expr::MethodCall { receiver, method, method_range, generics: None, .. } = cx.expr(call) else { return None };
    let name = method.strip_prefix("blocking_")?;
    if !can_await(cx, call) {
        return None;
    }
    let output = &fn_sig(cx.db, def).as_ref()?.ret;
    let end = TextRange::empty(cx.range(call).end);
    if has_async_method(cx, def, name, output) {
        let edits = vec![(*method_range, name.to_owned()), (end, ".await".to_owned())];
        return Some(RawFix::safe(format!("Use `{name}` and await it"), edits));
    }
    // A receiver of a single value is a future itself.
    let awaited = crate::types::solve::Solver::new(cx.db, cx.def).output_of_future(&cx.ty(*receiver))?;
    if awaited.has_unknown() || awaited != cx.ty(call) {
        return None;
    }
    let edits = vec![(TextRange::new(cx.range(*receiver).end, end.end), ".await".to_owned())];
    Some(RawFix::safe("Await it", edits))
}

/// Whether the `impl` that holds `def` has an async method of this name whose output is `output`.
fn has_async_method(cx: &FnCx<'_>, def: DefId, name: &str, output: &Ty) -> bool {
    let Some(container) = def.container(cx.db) else { return false };
    impl_data(cx.db, container).items.iter().any(|(item, found)| {
        let Def::Fn(found) = found else { return false };
        let sig = fn_sig(cx.db, *found);
        let gives = |sig: &crate::types::signatures::FnSig| match sig.ret.kind() {
            TyKind::Future(_, awaited) => awaited == output,
            _ => false,
        };
        item == name && sig.as_ref().is_some_and(|sig| gives(sig))
    })
}

/// Whether `.await` after the expression belongs to all of it.
fn binds_tightly(cx: &FnCx<'_>, expr: ExprId) -> bool {
    match cx.expr(expr) {
        Expr::Local(_)
        | Expr::Path(_)
        | Expr::Call { .. }
        | Expr::MethodCall { .. }
        | Expr::Field { .. }
        | Expr::Index { .. }
        | Expr::Await { .. }
        | Expr::Try { .. }
        | Expr::Async { .. } => true,
        Expr::Macro(mac) => !matches!(mac.call, MacroCall::Block(_) | MacroCall::Opaque),
        _ => false,
    }
}
