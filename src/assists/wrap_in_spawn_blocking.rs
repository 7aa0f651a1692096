//! Work that blocks, handed to a thread that may block.

use super::{Assist, AssistCx, AssistInfo, Proposal};
use crate::cx::FnCx;
use crate::findings::{Fix, RawFix};
use crate::fixes::spawn_blocking::{run_in, wrap_call, wrap_run};
use crate::ir::Expr;

/// For a selected call, or selected statements. Rules that find calls which block offer the same themselves.
pub struct WrapInSpawnBlocking;

static INFO: AssistInfo = AssistInfo { id: "wrap-in-spawn-blocking", mends: &[], is_refactoring: true };

impl Assist for WrapInSpawnBlocking {
    fn info(&self) -> &AssistInfo {
        &INFO
    }

    fn propose(&self, cx: &AssistCx<'_>) -> Option<Proposal> {
        let (_, raw) = wrapped(cx)?;
        Some(Proposal { title: raw.title, applicability: raw.applicability })
    }

    fn fix(&self, cx: &AssistCx<'_>) -> Option<Fix> {
        let (function, raw) = wrapped(cx)?;
        Some(cx.in_file(&function, &raw))
    }
}

fn wrapped<'a>(cx: &AssistCx<'a>) -> Option<(FnCx<'a>, RawFix)> {
    if cx.trimmed().is_empty() {
        return None;
    }
    let function = cx.function()?;
    let call = cx.expr(&function);
    let is_call = |expr: &Expr| matches!(expr, Expr::Call { .. } | Expr::MethodCall { .. });
    let raw = match call.filter(|call| is_call(function.expr(*call))) {
        Some(call) => wrap_call(&function, call)?,
        None => wrap_run(&function, run_in(&function, cx.in_item(function.item)?)?)?,
    };
    Some((function, raw))
}
