//! Guards that are gone, and that rustc keeps in the future all the same.
//!
//! What was borrowed once stays part of the future until the end of its scope, moved or not (rustc 1.95). So a guard that
//! `drop` ended makes the future of an `.await` behind it one that cannot be sent to another thread, as a task must be.

use crate::cx::FnCx;
use crate::flow::{FrameFlow, SlotId};
use crate::ir::{BindingId, ExprId};
use crate::knowledge::{GuardKind, guards_in};
use crate::types::Ty;

/// Whether a type holds a guard that must stay on its thread.
#[must_use]
pub fn stays_on_its_thread(cx: &FnCx<'_>, ty: &Ty) -> bool {
    let stays = |kind: GuardKind| matches!(kind, GuardKind::Sync | GuardKind::Watch | GuardKind::Span);
    guards_in(cx.db, ty).iter().any(|guard| stays(guard.kind))
}

/// Whether the function suspends in the scope of a variable, after its declaration.
#[must_use]
pub fn is_suspended_in(cx: &FnCx<'_>, binding: BindingId) -> bool {
    let frames = &cx.flow().frames;
    let Some(flow) = cx.flow().of(frames.of_binding(binding)) else { return false };
    flow.local(binding).is_some_and(|slot| suspends(cx, flow, binding, slot))
}

/// Whether an `.await` at a place would be the first in the scope of a variable.
#[must_use]
pub fn would_be_first(cx: &FnCx<'_>, binding: BindingId, at: ExprId) -> bool {
    let frames = &cx.flow().frames;
    let Some(flow) = cx.flow().of(frames.of_binding(binding)) else { return true };
    let Some(slot) = flow.local(binding) else { return true };
    flow.scope(slot).contains(cx.range(at)) && !suspends(cx, flow, binding, slot)
}

fn suspends(cx: &FnCx<'_>, flow: &FrameFlow, binding: BindingId, slot: SlotId) -> bool {
    let declared = match cx.flow().frames.init(binding) {
        Some(init) => cx.range(init).end,
        None => cx.body.bindings[binding].range.end,
    };
    let scope = flow.scope(slot);
    flow.suspends.iter().map(|suspend| cx.range(suspend.expr)).any(|at| at.start >= declared && scope.contains(at))
}
