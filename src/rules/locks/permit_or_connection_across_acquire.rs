//! A permit or a connection that is held while another one of the same semaphore or pool is acquired.
//!
//! ## Why
//! When all are handed out to tasks that each hold one and wait for a second, none of them ever goes on. That takes as many
//! tasks at once as the pool is large: it happens under load, and looks like a pool that is too small.
//!
//! ## Example
//! ```rust,fires
//! use tokio::sync::{AcquireError, Semaphore};
//!
//! async fn copy(slots: &Semaphore) -> Result<(), AcquireError> {
//!     let _reading = slots.acquire().await?;
//!     let _writing = slots.acquire().await?;
//!     tokio::task::yield_now().await;
//!     Ok(())
//! }
//! ```
//!
//! ## Instead
//! ```rust,silent
//! use tokio::sync::{AcquireError, Semaphore};
//!
//! async fn copy(slots: &Semaphore) -> Result<(), AcquireError> {
//!     let _both = slots.acquire_many(2).await?;
//!     tokio::task::yield_now().await;
//!     Ok(())
//! }
//! ```
//!
//! ## What counts
//! The semaphores of tokio and async-lock, and the pools of deadpool, bb8 and sqlx, where both come from the same place: the
//! same field of the same object, static, or parameter; an `Arc` and its clones are one place. The second one may be acquired
//! in an async function of the workspace that is awaited, at any depth. `try_acquire` does not wait.

use crate::knowledge::GuardKind;
use crate::rules::{Area, FnCx, Level, Report, Rule, RuleInfo};

use crate::effects::acquire::Mode;

use super::second::{self, second_acquisitions};

/// See the module's documentation.
pub struct PermitOrConnectionAcrossAcquire;

static INFO: RuleInfo = RuleInfo {
    id: "permit-or-connection-across-acquire",
    area: Area::Locks,
    level: Level::Warn,
    clippy: &[],
    source: include_str!("permit_or_connection_across_acquire.rs"),
};

impl Rule for PermitOrConnectionAcrossAcquire {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        for found in second_acquisitions(cx, GuardKind::Permit) {
            if !found.first.mode.is_of_a_pool() || !found.second.mode.is_of_a_pool() {
                continue;
            }
            let pool = second::name(cx, &found.first);
            let one = if found.first.mode == Mode::Permit { "permit" } else { "connection" };
            let subject = if found.second.within.is_some() { "this acquires" } else { "acquiring" };
            let message = format!(
                "{subject} a second {one} of {pool} while this task holds one: tasks that do so at once wait for each other"
            );
            let finding = report.at(cx.range(found.second.call), message);
            second::explain(cx, &found, &format!("a {one} of {pool}"), finding);
        }
    }
}
