//! A guard of a blocking lock that is held over a suspension point.
//!
//! ## Why
//! While the task waits, the lock stays taken. Another task that wants it blocks its worker thread, and with it all tasks
//! of that thread, perhaps the very one that the guard's task waits for: then nothing moves on again. Under light load this
//! works, under heavy load the program stands still with idle processors.
//!
//! ## Example
//! ```rust,fires
//! use std::sync::Mutex;
//!
//! async fn flush(queue: &Mutex<Vec<u32>>) {
//!     let mut waiting = queue.lock().unwrap();
//!     send(&waiting).await;
//!     waiting.clear();
//! }
//!
//! async fn send(_: &[u32]) {}
//! ```
//!
//! ## Instead
//! Take out what is needed, and let the guard go before the await:
//! ```rust,silent
//! use std::sync::Mutex;
//!
//! async fn flush(queue: &Mutex<Vec<u32>>) {
//!     let waiting = std::mem::take(&mut *queue.lock().unwrap());
//!     send(&waiting).await;
//! }
//!
//! async fn send(_: &[u32]) {}
//! ```
//! Where the lock has to be held meanwhile, it has to be one that is awaited: `tokio::sync::Mutex`.
//!
//! ## What counts
//! Guards of std, `parking_lot`, `lock_api` and crossbeam, by their types: in variables, parameters, `Option`, `Result`,
//! tuples, boxes, collections and structs, and behind the `impl Deref` of a helper. `drop(guard)`, a move into a function,
//! `mem::forget`, an assignment and the end of a block end it; dropped on one path only, it may still be held. It counts on
//! every kind of runtime, and with `send_guard` of `parking_lot` too. Suspension points are `.await`, `select!`, `join!` and
//! the `yield` of a `stream!`.
//!
//! The lock of standard input, output or error counts as a hint: others wait for it only when they print.
//!
//! ## Limits
//! A guard that an `async fn` takes by value is reported there, not where it is called. A guard in a type that is not known
//! is not seen.

use crate::cx::held::{Held, held};
use crate::fixes::{clone_out, guards, narrow};
use crate::knowledge::GuardKind;
use crate::rules::{Area, FnCx, Level, Report, Rule, RuleInfo};

/// See the module's documentation.
pub struct SyncGuardAcrossAwait;

static INFO: RuleInfo = RuleInfo {
    id: "sync-guard-across-await",
    area: Area::Locks,
    level: Level::Error,
    clippy: &["await_holding_lock"],
    source: include_str!("sync_guard_across_await.rs"),
};

impl Rule for SyncGuardAcrossAwait {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        for held in held(cx) {
            match held.kind {
                // Temporaries are another rule's.
                GuardKind::Sync if !held.is_temporary() => found(cx, &held, report),
                GuardKind::Stdio => found_stdio(cx, &held, report),
                _ => {}
            }
        }
    }
}

fn found(cx: &FnCx<'_>, held: &Held<'_>, report: &mut Report<'_>) {
    let message = format!(
        "{} holds a `{}` over {}: whoever else locks it meanwhile blocks a thread that this task may need",
        held.subject(cx),
        held.type_path(cx),
        held.spans(),
    );
    let finding = report.at(held.made, message);
    held.explain(cx.body, finding);
    finding.fix(guards::drop_before_await(cx, held)).fix(narrow::in_a_block(cx, held));
    finding.fix(clone_out::of_field(cx, held));
}

fn found_stdio(cx: &FnCx<'_>, held: &Held<'_>, report: &mut Report<'_>) {
    let (subject, path, spans) = (held.subject(cx), held.type_path(cx), held.spans());
    let message = format!("{subject} holds a `{path}` over {spans}: other threads cannot use the stream meanwhile");
    let finding = report.at(held.made, message);
    finding.level(Level::Hint);
    held.explain(cx.body, finding);
    finding.fix(guards::drop_before_await(cx, held));
}
