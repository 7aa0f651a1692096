//! An entered span whose guard is held over a suspension point.
//!
//! ## Why
//! `enter` makes the span current on the thread, not in the task. While the task waits, other tasks run on the thread, and
//! their events are logged inside the span; when the task goes on, on another thread, its own events are outside. The trace
//! is wrong exactly when there is load, and nothing says so.
//!
//! ## Example
//! ```rust,fires
//! async fn lookup(id: u32) -> u32 {
//!     let span = tracing::info_span!("lookup", id);
//!     let _enter = span.enter();
//!     query(id).await
//! }
//!
//! async fn query(id: u32) -> u32 {
//!     id
//! }
//! ```
//!
//! ## Instead
//! Let the future enter the span whenever it is polled, or put `#[tracing::instrument]` on the function:
//! ```rust,silent
//! use tracing::Instrument;
//!
//! async fn lookup(id: u32) -> u32 {
//!     let span = tracing::info_span!("lookup", id);
//!     query(id).instrument(span).await
//! }
//!
//! async fn query(id: u32) -> u32 {
//!     id
//! }
//! ```
//!
//! ## What counts
//! The guards of `Span::enter` and `Span::entered`, in variables and temporaries, inside other values too. `in_scope` and a
//! guard that is dropped before the await are fine, and so is `#[instrument]`.

use crate::cx::held::held;
use crate::fixes::{guards, instrument};
use crate::knowledge::GuardKind;
use crate::rules::{Area, FnCx, Level, Report, Rule, RuleInfo};

/// See the module's documentation.
pub struct SpanGuardAcrossAwait;

static INFO: RuleInfo = RuleInfo {
    id: "span-guard-across-await",
    area: Area::Tracing,
    level: Level::Warn,
    clippy: &[],
    source: include_str!("span_guard_across_await.rs"),
};

impl Rule for SpanGuardAcrossAwait {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        for held in held(cx).into_iter().filter(|held| held.kind == GuardKind::Span) {
            let message = format!(
                "{} keeps a span entered over {}: what other tasks log on this thread meanwhile is put into it",
                held.subject(cx),
                held.spans(),
            );
            let finding = report.at(held.made, message);
            held.explain(cx.body, finding);
            finding.fix(guards::instrument(cx, &held)).fix(instrument::the_function(cx, &held));
        }
    }
}
