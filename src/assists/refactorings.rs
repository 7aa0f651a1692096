//! Refactorings that stay in one function: each is a rewrite, and the place that it is asked for at.

use super::{Assist, AssistCx, AssistInfo, Proposal};
use crate::cx::FnCx;
use crate::findings::{Fix, RawFix};
use crate::fixes::{cancel_token, extract_branch, join_awaits, join_set, spawn};
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

/// The handler of a `select!` branch to a function.
pub static EXTRACT_BRANCH: Refactoring = Refactoring {
    info: AssistInfo { id: "extract-branch", mends: &[], is_refactoring: true },
    rewrite: |cx, at| extract_branch::to_function(cx, at),
};

/// A `CancellationToken` for a loop.
pub static END_WITH_TOKEN: Refactoring = Refactoring {
    info: AssistInfo { id: "end-loop-with-token", mends: &[], is_refactoring: true },
    rewrite: |cx, at| cancel_token::end_loop(cx, loop_at(cx, at)?),
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

/// The loop that is selected, or whose head a cursor touches.
fn loop_at(cx: &FnCx<'_>, at: TextRange) -> Option<ExprId> {
    let is_it = |(id, expr): &(ExprId, &Expr)| {
        let (Expr::Loop { body, .. } | Expr::While { body, .. }) = expr else { return false };
        let head = TextRange::new(cx.range(*id).start, cx.range(*body).start);
        cx.range(*id) == at || at.is_empty() && head.touches(at.start)
    };
    cx.exprs().find(is_it).map(|(id, _)| id)
}
