//! Rewrites of Tower services.

use crate::cx::FnCx;
use crate::cx::services::{let_of, service_calls};
use crate::findings::RawFix;
use crate::fixes::select::{indent_at, line_start};
use crate::ir::{Expr, ExprId};
use crate::text::TextRange;

/// `let mut inner = self.inner.clone();` → `let clone = self.inner.clone(); let mut inner = mem::replace(&mut self.inner,
/// clone);`, for the only call of a service in a function.
#[must_use]
pub fn replace_by_clone(cx: &FnCx<'_>, clone: ExprId, of: ExprId) -> Option<RawFix> {
    let statement = let_of(cx, clone)?;
    let is_free = cx.body.bindings.values().all(|binding| binding.name != "clone");
    if service_calls(cx).len() != 1 || !is_free || cx.ty(of) != cx.ty(clone) && !is_self(cx, of) {
        return None;
    }
    let root = root(cx, of)?;
    if Some(root) != cx.body.self_binding {
        return None;
    }
    let text = cx.item_text();
    let indent = indent_at(text, statement.start);
    if line_start(text, statement.start) + u32::try_from(indent.len()).ok()? != statement.start {
        return None;
    }
    let source = cx.source(of);
    let place = if is_self(cx, of) { source.to_owned() } else { format!("&mut {source}") };
    let edits = vec![
        (TextRange::empty(statement.start), format!("let clone = {};\n{indent}", cx.source(clone))),
        (cx.range(clone), format!("std::mem::replace({place}, clone)")),
    ];
    Some(RawFix::safe("Call the service that is ready, and leave the clone behind", edits))
}

fn is_self(cx: &FnCx<'_>, expr: ExprId) -> bool {
    matches!(cx.expr(expr), Expr::Local(binding) if Some(*binding) == cx.body.self_binding)
}

fn root(cx: &FnCx<'_>, expr: ExprId) -> Option<crate::ir::BindingId> {
    match cx.expr(expr) {
        Expr::Local(binding) => Some(*binding),
        Expr::Field { base, .. } => root(cx, *base),
        _ => None,
    }
}
