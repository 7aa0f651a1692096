//! An async lock that is taken again by the task that holds it.
//!
//! ## Why
//! Async locks are not reentrant. The task waits for a guard that only itself could drop: it never goes on, and neither does
//! anybody else who needs the lock. Two read guards wait for each other as soon as a writer queues up between them.
//!
//! ## Example
//! ```rust,fires
//! use tokio::sync::Mutex;
//!
//! struct Stock {
//!     items: Mutex<Vec<u32>>,
//! }
//!
//! impl Stock {
//!     async fn count(&self) -> usize {
//!         self.items.lock().await.len()
//!     }
//!
//!     async fn add(&self, item: u32) -> usize {
//!         let mut items = self.items.lock().await;
//!         items.push(item);
//!         self.count().await
//!     }
//! }
//! ```
//!
//! ## Instead
//! Drop the first guard, or hand on what it guards.
//! ```rust,silent
//! use tokio::sync::Mutex;
//!
//! struct Stock {
//!     items: Mutex<Vec<u32>>,
//! }
//!
//! impl Stock {
//!     async fn count(&self) -> usize {
//!         self.items.lock().await.len()
//!     }
//!
//!     async fn add(&self, item: u32) -> usize {
//!         self.items.lock().await.push(item);
//!         self.count().await
//!     }
//! }
//! ```
//!
//! ## What counts
//! The mutexes and read-write locks of tokio, async-lock and futures, where both guards come from the same place: the same
//! field of the same object, static, or parameter; an `Arc` and its clones are one place. The second one may be taken in an
//! async function of the workspace that is awaited, at any depth; that is a warning, and an error where both are in sight.
//! Locks of other instances, elements of collections, and `try_lock` are not reported.

use crate::effects::acquire::Mode;
use crate::knowledge::GuardKind;
use crate::rules::{Area, FnCx, Level, Report, Rule, RuleInfo};

use super::second::{self, Second, second_acquisitions};

/// See the module's documentation.
pub struct RecursiveAsyncLock;

static INFO: RuleInfo = RuleInfo {
    id: "recursive-async-lock",
    area: Area::Locks,
    level: Level::Error,
    clippy: &[],
    source: include_str!("recursive_async_lock.rs"),
};

impl Rule for RecursiveAsyncLock {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        for found in second_acquisitions(cx, GuardKind::Tokio) {
            if found.first.mode.is_lock() && found.second.mode.is_lock() {
                tell(cx, &found, report);
            }
        }
    }
}

fn tell(cx: &FnCx<'_>, found: &Second, report: &mut Report<'_>) {
    let lock = second::name(cx, &found.first);
    let both_read = found.first.mode == Mode::Read && found.second.mode == Mode::Read;
    let then = if both_read {
        "two readers of one task deadlock as soon as a writer waits in between"
    } else {
        "it waits for itself"
    };
    let message = match found.second.within {
        None => format!("{lock} is locked again while this task holds it: {then}"),
        Some(_) => format!("this locks {lock} again while this task holds it: {then}"),
    };
    let finding = report.at(cx.range(found.second.call), message);
    if found.second.within.is_some() {
        finding.level(Level::Warn);
    }
    second::explain(cx, found, &lock, finding);
}
