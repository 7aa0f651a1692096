//! Guards of other locks, and of this one, where a conversion changes what is awaited.

use crate::cx::FnCx;
use crate::effects::locks::Key;
use crate::effects::locks::kinds::keys_in;
use crate::fixes::lingering;
use crate::fixes::under_guard::in_temporary;
use crate::ir::{BindingId, Expr, ExprId};
use crate::knowledge::{GuardKind, guards_in};
use crate::text::TextRange;
use crate::types::Ty;

/// Whether the guard that a call gives goes into a variable in whose scope the function suspends. It may be gone by then:
/// the guard of a blocking lock stays part of the future, which cannot be sent to another thread with it.
#[must_use]
pub fn is_kept_too_long(cx: &FnCx<'_>, call: ExprId) -> bool {
    let frames = &cx.flow().frames;
    cx.body.bindings.iter().any(|(binding, _)| {
        frames.init(binding).is_some_and(|init| cx.range(init).contains(cx.range(call)))
            && frames.of_binding(binding) == frames.of(call)
            && !guards_in(cx.db, &cx.types.binding_ty(binding)).is_empty()
            && lingering::is_suspended_in(cx, binding)
    })
}

/// Whether a variable of the same frame, or a temporary, may hold a guard of a blocking lock that is not converted, or a
/// borrow, at a place.
#[must_use]
pub fn holds_another(cx: &FnCx<'_>, at: ExprId, converted: &[Key]) -> bool {
    in_variable(cx, at, converted) || in_temporary(cx, at, &|ty| holds_foreign(cx, ty, converted))
}

fn in_variable(cx: &FnCx<'_>, at: ExprId, converted: &[Key]) -> bool {
    let place = cx.range(at);
    let frames = &cx.flow().frames;
    let around = cx.parents(at).into_iter().filter(|parent| matches!(cx.expr(*parent), Expr::Block(_)));
    let around: Vec<TextRange> = around.map(|block| cx.range(block)).collect();
    let blocks = || cx.exprs().filter(|(_, expr)| matches!(expr, Expr::Block(_))).map(|(id, _)| cx.range(id));
    let innermost = |inner: TextRange| blocks().filter(|block| block.contains(inner)).min_by_key(|block| block.len());
    cx.body.bindings.iter().any(|(binding, data)| {
        let in_scope = data.range.end < place.start
            && frames.of_binding(binding) == frames.of(at)
            && innermost(data.range).is_some_and(|block| around.contains(&block));
        in_scope
            && holds_foreign(cx, &cx.types.binding_ty(binding), converted)
            && (!ends_before(cx, binding, place.start) || lingering::would_be_first(cx, binding, at))
    })
}

/// Whether a type holds a guard that cannot be held over a suspension point, and is not converted with the others.
fn holds_foreign(cx: &FnCx<'_>, ty: &Ty, converted: &[Key]) -> bool {
    let is_own = || {
        let keys = keys_in(cx.db, ty);
        !keys.is_empty() && keys.iter().all(|key| converted.contains(key))
    };
    guards_in(cx.db, ty).iter().any(|guard| match guard.kind {
        GuardKind::Sync => !is_own(),
        GuardKind::RefCell => true,
        _ => false,
    })
}

/// Whether `drop(variable)` stands before a place.
fn ends_before(cx: &FnCx<'_>, binding: BindingId, at: u32) -> bool {
    let is_it = |expr: &ExprId| *cx.expr(*expr) == Expr::Local(binding);
    cx.exprs().any(|(id, expr)| match expr {
        Expr::Call { args, .. } => {
            cx.range(id).end <= at
                && args.iter().any(is_it)
                && cx.callee_path(id).is_some_and(|path| path == "std::mem::drop")
        }
        _ => false,
    })
}
