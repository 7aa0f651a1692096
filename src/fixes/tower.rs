//! Rewrites of Tower services.

use crate::cx::FnCx;
use crate::cx::services::{ServiceCall, let_of, service_calls};
use crate::findings::RawFix;
use crate::fixes::select::{indent_at, line_start, output_of_frame};
use crate::ir::{Expr, ExprId};
use crate::text::TextRange;
use crate::types::{Ty, TyKind};

use super::rewrite::{can_await, features_of, has_crate};

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

/// `service.call(request).await?` → `tower::ServiceExt::ready(&mut service).await?.call(request).await?`. Only where the
/// function gives the error back: to be ready can fail in the same way.
#[must_use]
pub fn ask_first(cx: &FnCx<'_>, call: &ServiceCall) -> Option<RawFix> {
    let Expr::MethodCall { receiver, .. } = cx.expr(call.call) else { return None };
    let parents = cx.parents(call.call);
    let awaited = *parents.first().filter(|parent| matches!(cx.expr(**parent), Expr::Await { .. }))?;
    let is_tried = parents.get(1).is_some_and(|parent| matches!(cx.expr(*parent), Expr::Try { .. }))
        || error_of(cx, &cx.ty(awaited))? == error_of(cx, &output_of_frame(cx, call.call)?)?;
    let on = features_of(cx, "tower");
    let has_util = on.is_some_and(|on| on.iter().any(|on| matches!(on.as_str(), "util" | "full")));
    let sees_all = cx.def.krate(cx.db).data(cx.db).sees_all_stubs;
    if !is_tried || !can_await(cx, call.call) || !(sees_all || has_util && has_crate(cx, "tower")) {
        return None;
    }
    let known = cx.types.receiver(call.call)?;
    let is_mutable_ref = matches!(cx.ty(*receiver).kind(), TyKind::Ref(true, _));
    let open = match (known.derefs, known.autoref) {
        (0, Some(true)) => "tower::ServiceExt::ready(&mut ",
        _ if is_mutable_ref && known.derefs <= 1 => "tower::ServiceExt::ready(&mut *",
        _ => return None,
    };
    let range = cx.range(*receiver);
    let edits =
        vec![(TextRange::empty(range.start), open.to_owned()), (TextRange::empty(range.end), ").await?".to_owned())];
    Some(RawFix::review("Wait until the service is ready", edits))
}

/// The error of a `Result` that is known.
fn error_of(cx: &FnCx<'_>, ty: &Ty) -> Option<Ty> {
    let (_, args) = ty.as_adt().filter(|_| cx.type_path(ty).as_deref() == Some("std::result::Result"))?;
    args.get(1).filter(|error| !error.has_unknown()).cloned()
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
