//! A borrowed value of a watch channel that is held over a suspension point.
//!
//! ## Why
//! `borrow` takes the read lock of the channel's value, a lock that blocks threads. While the task waits, `send` blocks the
//! sender's worker thread, and then every other `borrow` too, because readers queue behind the waiting writer. If what the
//! task waits for runs on that thread, nothing moves on.
//!
//! ## Example
//! ```rust,fires
//! use tokio::sync::watch;
//!
//! async fn apply(config: &watch::Receiver<Vec<String>>) {
//!     let hosts = config.borrow();
//!     for host in hosts.iter() {
//!         connect(host).await;
//!     }
//! }
//!
//! async fn connect(_: &str) {}
//! ```
//!
//! ## Instead
//! ```rust,silent
//! use tokio::sync::watch;
//!
//! async fn apply(config: &watch::Receiver<Vec<String>>) {
//!     let hosts = config.borrow().clone();
//!     for host in hosts.iter() {
//!         connect(host).await;
//!     }
//! }
//!
//! async fn connect(_: &str) {}
//! ```
//!
//! ## What counts
//! What `borrow`, `borrow_and_update` and `wait_for` give, of receivers and senders: in variables, and in temporaries of a
//! `match`, `if let`, `for` or argument. A `let` of a copy (`rx.borrow().clone()`, `*rx.borrow()`) drops it at once.

use crate::cx::held::held;
use crate::fixes::{clone_out, guards, narrow};
use crate::knowledge::GuardKind;
use crate::rules::{Area, FnCx, Level, Report, Rule, RuleInfo};

/// See the module's documentation.
pub struct WatchBorrowAcrossAwait;

static INFO: RuleInfo = RuleInfo {
    id: "watch-borrow-across-await",
    area: Area::Locks,
    level: Level::Error,
    clippy: &["await_holding_invalid_type"],
    source: include_str!("watch_borrow_across_await.rs"),
};

impl Rule for WatchBorrowAcrossAwait {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        for held in held(cx).into_iter().filter(|held| held.kind == GuardKind::Watch) {
            let message = format!(
                "{} holds a `{}` over {}: `send` blocks its thread meanwhile",
                held.subject(cx),
                held.type_path(cx),
                held.spans(),
            );
            let finding = report.at(held.made, message);
            held.explain(cx.body, finding);
            finding.fix(clone_out::of_guard(cx, &held)).fix(guards::take_value_first(cx, &held));
            finding.fix(guards::drop_before_await(cx, &held)).fix(narrow::in_a_block(cx, &held));
            finding.fix(clone_out::of_field(cx, &held));
        }
    }
}
