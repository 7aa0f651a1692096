//! A temporary guard that lives to the end of a `match`, loop or statement, and over an await in it.
//!
//! ## Why
//! A temporary lives until the end of its statement, and that of a `match`, `if let`, `while let` or `for` head through the
//! whole body. The lock looks released after the line that takes it, and is held over every await of the body. Whoever
//! wants it meanwhile blocks a thread, and often the whole program.
//!
//! ## Example
//! ```rust,fires
//! use std::sync::Mutex;
//!
//! async fn step(jobs: &Mutex<Vec<u32>>) {
//!     match jobs.lock().unwrap().pop() {
//!         Some(job) => run(job).await,
//!         None => {}
//!     }
//! }
//!
//! async fn run(_: u32) {}
//! ```
//!
//! ## Instead
//! A temporary of a `let` is dropped at its semicolon:
//! ```rust,silent
//! use std::sync::Mutex;
//!
//! async fn step(jobs: &Mutex<Vec<u32>>) {
//!     let job = jobs.lock().unwrap().pop();
//!     match job {
//!         Some(job) => run(job).await,
//!         None => {}
//!     }
//! }
//!
//! async fn run(_: u32) {}
//! ```
//!
//! ## What counts
//! Guards of std, `parking_lot`, `lock_api` and crossbeam in temporaries of a `match`, `if let`, `while let` or `for` head, of
//! an argument (`send(*total.lock().unwrap()).await`) and of any other part of a statement with an await in it. Up to
//! edition 2021 the temporaries of `if let` live through its `else` too, and those of a block's tail expression leave the
//! block. The edition is that of the package.
//!
//! A plain condition (`if m.lock().unwrap().is_empty()`), a `let … else`, and the operands of `&&` and `||` drop their
//! temporaries at once.

use crate::cx::held::held;
use crate::fixes::guards;
use crate::knowledge::GuardKind;
use crate::rules::{Area, FnCx, Level, Report, Rule, RuleInfo};

/// See the module's documentation.
pub struct GuardTemporaryInScrutinee;

static INFO: RuleInfo = RuleInfo {
    id: "guard-temporary-in-scrutinee",
    area: Area::Locks,
    level: Level::Error,
    clippy: &["await_holding_lock"],
    source: include_str!("guard_temporary_in_scrutinee.rs"),
};

impl Rule for GuardTemporaryInScrutinee {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        for held in held(cx) {
            if held.kind != GuardKind::Sync || !held.is_temporary() {
                continue;
            }
            let message = format!(
                "{} holds a `{}` over {}: a temporary is dropped where the whole statement ends",
                held.subject(cx),
                held.type_path(cx),
                held.spans(),
            );
            let finding = report.at(held.made, message);
            held.explain(cx.body, finding);
            finding.fix(guards::take_value_first(cx, &held));
        }
    }
}
