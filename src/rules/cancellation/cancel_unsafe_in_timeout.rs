//! A future under a time limit that loses data when the time is over, while what it reads or writes is used on.
//!
//! ## Why
//! `timeout` drops the future that it was given. What a `read_exact` has read until then is gone, a `write_all` forgets how
//! much it has written, and whoever uses the connection afterwards starts in the middle of a message.
//!
//! ## Example
//! ```rust,fires
//! use std::time::Duration;
//! use tokio::io::AsyncReadExt;
//! use tokio::net::TcpStream;
//! use tokio::time::timeout;
//!
//! async fn length(mut socket: TcpStream) -> std::io::Result<u64> {
//!     let mut header = [0; 8];
//!     while timeout(Duration::from_secs(1), socket.read_exact(&mut header)).await.is_err() {
//!         println!("still waiting");
//!     }
//!     Ok(u64::from_be_bytes(header))
//! }
//! ```
//!
//! ## Instead
//! Keep the future, and give `timeout` a reference to it; or give the connection up when the time is over.
//! ```rust,silent
//! use std::time::Duration;
//! use tokio::io::AsyncReadExt;
//! use tokio::net::TcpStream;
//! use tokio::time::timeout;
//!
//! async fn length(mut socket: TcpStream) -> std::io::Result<u64> {
//!     let mut header = [0; 8];
//!     let mut reading = std::pin::pin!(socket.read_exact(&mut header));
//!     while timeout(Duration::from_secs(1), &mut reading).await.is_err() {
//!         println!("still waiting");
//!     }
//!     Ok(u64::from_be_bytes(header))
//! }
//! ```
//!
//! ## What counts
//! `timeout`, `timeout_at` and `run_until_cancelled` around operations that their documentation calls not cancel safe, and
//! around async functions of the workspace that await one. It counts when what is read from or written to is used when the
//! time is over, in that branch, after it, or in the next turn of the loop. A function that ends with an error then is left
//! alone: whoever gets the error will hardly use the connection. So is one that closes or replaces it.

use crate::effects::cancel::Loss;
use crate::effects::view::Place;
use crate::fixes::pin;
use crate::fixes::select::enclosing_loop;
use crate::ir::{Expr, ExprId};
use crate::rules::{Area, FnCx, Level, RawFinding, Report, Rule, RuleInfo};

use super::elapse::{elapse, ends_when_ready};
use super::losing::{self, losing};

/// See the module's documentation.
pub struct CancelUnsafeInTimeout;

static INFO: RuleInfo = RuleInfo {
    id: "cancel-unsafe-in-timeout",
    area: Area::Cancellation,
    level: Level::Warn,
    clippy: &[],
    source: include_str!("cancel_unsafe_in_timeout.rs"),
};

impl Rule for CancelUnsafeInTimeout {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        for (call, _) in cx.exprs() {
            let Some((future, when)) = limited(cx, call) else { continue };
            let Some((loss, sources, buffer)) = losing(cx, future) else { continue };
            let Some(elapse) = elapse(cx, call) else { continue };
            let used = |place: &Place| elapse.uses(cx, place);
            if buffer.as_ref().is_none_or(|buffer| !used(buffer)) && sources.iter().any(used) {
                let finding = found(cx, future, &loss, when, report);
                let around = enclosing_loop(cx, call).filter(|around| ends_when_ready(cx, call, *around));
                finding.fix(around.and_then(|around| pin::limited(cx, future, around)));
            }
        }
    }
}

/// The future that a call gives up at some point, and when.
pub(super) fn limited(cx: &FnCx<'_>, call: ExprId) -> Option<(ExprId, &'static str)> {
    let path = match cx.expr(call) {
        Expr::Call { .. } | Expr::MethodCall { .. } => cx.callee_path(call)?,
        _ => return None,
    };
    match (path.as_str(), cx.expr(call)) {
        (
            "tokio::time::timeout" | "tokio::time::timeout_at" | "async_std::future::timeout",
            Expr::Call { args, .. },
        ) => Some((*args.get(1)?, "when the time is over")),
        (
            "tokio_util::sync::CancellationToken::run_until_cancelled"
            | "tokio_util::sync::CancellationToken::run_until_cancelled_owned",
            Expr::MethodCall { args, .. },
        ) => Some((*args.first()?, "when the token is cancelled")),
        (
            "tokio_util::future::FutureExt::timeout" | "tokio_util::future::FutureExt::timeout_at",
            Expr::MethodCall { receiver, .. },
        ) => Some((*receiver, "when the time is over")),
        _ => None,
    }
}

fn found<'r>(cx: &FnCx<'_>, future: ExprId, loss: &Loss, when: &str, report: &'r mut Report<'_>) -> &'r mut RawFinding {
    let (what, why) = (losing::what(loss), losing::why(loss));
    let message = format!("{what} {when}, and what it works on is used afterwards{why}");
    let finding = report.at(cx.range(future), message);
    losing::explain(cx, loss, finding);
    finding
}
