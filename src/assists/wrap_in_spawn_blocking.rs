//! Work that blocks, handed to a thread that may block.

use super::{Assist, AssistCx, AssistInfo, Proposal};
use crate::cx::FnCx;
use crate::findings::{Fix, RawFix};
use crate::fixes::rewrite;
use crate::ir::Expr;

/// For a selected call. Rules that find calls which block offer the same themselves.
pub struct WrapInSpawnBlocking;

static INFO: AssistInfo = AssistInfo { id: "wrap-in-spawn-blocking", mends: &[], is_refactoring: true };

impl Assist for WrapInSpawnBlocking {
    fn info(&self) -> &'static AssistInfo {
        &INFO
    }

    fn propose(&self, cx: &AssistCx<'_>) -> Option<Proposal> {
        let (_, raw) = wrapped(cx)?;
        Some(Proposal { title: raw.title, applicability: raw.applicability })
    }

    fn fix(&self, cx: &AssistCx<'_>) -> Option<Fix> {
        let (function, raw) = wrapped(cx)?;
        Some(cx.in_file(&function, raw))
    }
}

fn wrapped<'a>(cx: &AssistCx<'a>) -> Option<(FnCx<'a>, RawFix)> {
    if cx.trimmed().is_empty() {
        return None;
    }
    let function = cx.function()?;
    let call = cx.expr(&function)?;
    if !matches!(function.expr(call), Expr::Call { .. } | Expr::MethodCall { .. }) {
        return None;
    }
    let raw = rewrite::move_to_spawn_blocking(&function, call)?;
    Some((function, raw))
}
