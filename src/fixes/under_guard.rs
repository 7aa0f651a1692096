//! Whether a guard may be alive where an `.await` would be written: to wait there would be worse than to block.

use crate::cx::FnCx;
use crate::flow::FrameFlow;
use crate::ir::{BindingId, Expr, ExprId};
use crate::knowledge::{GuardKind, guards_in};
use crate::types::Ty;

use super::lingering;

/// Whether a guard that must not live over a suspension point may be alive at `call`. In doubt it may.
#[must_use]
pub fn may_hold_guard(cx: &FnCx<'_>, call: ExprId) -> bool {
    may_hold(cx, call, |kind| !matches!(kind, GuardKind::Tokio | GuardKind::Permit))
}

/// The same for any guard but a permit: those of async locks live on, and what waits for something slow keeps others out.
#[must_use]
pub fn may_hold_lock(cx: &FnCx<'_>, call: ExprId) -> bool {
    may_hold(cx, call, |kind| kind != GuardKind::Permit)
}

fn may_hold(cx: &FnCx<'_>, call: ExprId, matters: fn(GuardKind) -> bool) -> bool {
    let is_guard = |ty: &Ty| guards_in(cx.db, ty).iter().any(|guard| matters(guard.kind));
    in_variable(cx, call, &is_guard) || in_temporary(cx, call, &is_guard)
}

fn in_variable(cx: &FnCx<'_>, call: ExprId, is_guard: &dyn Fn(&Ty) -> bool) -> bool {
    let (frames, start) = (&cx.flow().frames, cx.range(call).start);
    let flow = cx.flow().of(frames.of(call));
    cx.body.bindings.iter().any(|(id, binding)| {
        binding.range.start < start
            && frames.of_binding(id) == frames.of(call)
            && is_guard(&cx.types.binding_ty(id))
            && (flow.is_none_or(|flow| may_be_there(cx, flow, id, call)) || would_linger(cx, id, call))
    })
}

/// Whether the guard in a variable would keep the future from being sent, though it is gone at `call`.
fn would_linger(cx: &FnCx<'_>, binding: BindingId, call: ExprId) -> bool {
    lingering::stays_on_its_thread(cx, &cx.types.binding_ty(binding)) && lingering::would_be_first(cx, binding, call)
}

/// Whether a variable's value may still be in it at `call`: it is in scope, and not moved on the way.
fn may_be_there(cx: &FnCx<'_>, flow: &FrameFlow, binding: BindingId, call: ExprId) -> bool {
    let Some(slot) = flow.local(binding) else { return true };
    let start = cx.range(call).start;
    // What moves it in a block that `call` is not in may not have run.
    let always_ran = |moved: ExprId| {
        let block =
            |expr: ExprId| cx.parents(expr).into_iter().find(|parent| matches!(cx.expr(*parent), Expr::Block(_)));
        cx.range(moved).end <= start
            && block(moved).is_none_or(|block| cx.range(block).start <= start && start < cx.range(block).end)
    };
    flow.scope(slot).contains(cx.range(call)) && !flow.moves(slot).any(always_ran)
}

/// Whether something that is evaluated before `call`, and lives until after it, has a guard: the head of an `if let`, the
/// receiver of a method.
#[must_use]
pub fn in_temporary(cx: &FnCx<'_>, call: ExprId, is_guard: &dyn Fn(&Ty) -> bool) -> bool {
    let start = cx.range(call).start;
    let mut found = false;
    for parent in cx.parents(call) {
        if matches!(cx.expr(parent), Expr::Block(_)) {
            continue;
        }
        cx.body.for_each_child(parent, &mut |child| {
            if cx.range(child).end <= start {
                cx.body.walk(child, &mut |inner, _| found |= is_guard(&cx.ty(inner)));
            }
        });
    }
    found
}
