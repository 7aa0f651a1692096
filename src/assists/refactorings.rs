//! Refactorings that stay in one function: each is a rewrite, and the place that it is asked for at.

use super::{Assist, AssistCx, AssistInfo, Proposal};
use crate::cx::FnCx;
use crate::findings::{Fix, RawFix};
use crate::fixes::{join_awaits, join_set, spawn};
use crate::ir::{Expr, ExprId};
use crate::knowledge::Runs;
use crate::text::TextRange;

/// A rewrite of a function at a place in it, as an assist.
pub struct Refactoring {
    info: AssistInfo,
    rewrite: fn(&FnCx<'_>, TextRange) -> Option<RawFix>,
}

/// `.instrument` for a spawned task.
pub static IN_CURRENT_SPAN: Refactoring = Refactoring {
    info: AssistInfo { id: "in-current-span", mends: &[], is_refactoring: true },
    rewrite: |cx, at| spawn::in_current_span(cx, spawn_at(cx, at)?),
};

/// `spawn` to `JoinSet`.
pub static SPAWN_IN_SET: Refactoring = Refactoring {
    info: AssistInfo { id: "spawn-in-set", mends: &[], is_refactoring: true },
    rewrite: |cx, at| join_set::spawn_in_set(cx, spawn_at(cx, at)?),
};

/// Two awaits to `join!` or `try_join!`.
pub static JOIN_AWAITS: Refactoring = Refactoring {
    info: AssistInfo { id: "join-awaits", mends: &[], is_refactoring: true },
    rewrite: join_awaits::join,
};

impl Assist for Refactoring {
    fn info(&self) -> &AssistInfo {
        &self.info
    }

    fn propose(&self, cx: &AssistCx<'_>) -> Option<Proposal> {
        let function = cx.function()?;
        let raw = (self.rewrite)(&function, cx.in_item(function.item)?)?;
        Some(Proposal { title: raw.title, applicability: raw.applicability })
    }

    fn fix(&self, cx: &AssistCx<'_>) -> Option<Fix> {
        let function = cx.function()?;
        let raw = (self.rewrite)(&function, cx.in_item(function.item)?)?;
        Some(cx.in_file(&function, &raw))
    }
}

/// The call that spawns a task and whose callee a cursor touches, or that is selected.
fn spawn_at(cx: &FnCx<'_>, at: TextRange) -> Option<ExprId> {
    let is_it = |(id, expr): &(ExprId, &Expr)| match expr {
        Expr::Call { callee, .. } => cx.range(*id) == at || at.is_empty() && cx.range(*callee).touches(at.start),
        Expr::MethodCall { method_range, .. } => cx.range(*id) == at || at.is_empty() && method_range.touches(at.start),
        _ => false,
    };
    let (call, _) = cx.exprs().find(is_it)?;
    (cx.annotations(call)?.runs == Some(Runs::Task)).then_some(call)
}
