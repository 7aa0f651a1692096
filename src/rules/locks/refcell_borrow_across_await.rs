//! A borrow of a `RefCell` that is held over a suspension point.
//!
//! ## Why
//! While the task waits, other tasks of the same thread run. The first one that borrows the cell in a way that does not go
//! with this borrow panics, far from the line that is to blame, and only when the two happen to meet.
//!
//! ## Example
//! ```rust,fires
//! use std::cell::RefCell;
//!
//! async fn refill(cache: &RefCell<Vec<u8>>) {
//!     let mut cache = cache.borrow_mut();
//!     let bytes = fetch().await;
//!     cache.extend(bytes);
//! }
//!
//! async fn fetch() -> Vec<u8> {
//!     Vec::new()
//! }
//! ```
//!
//! ## Instead
//! Borrow after the await, for as long as one statement:
//! ```rust,silent
//! use std::cell::RefCell;
//!
//! async fn refill(cache: &RefCell<Vec<u8>>) {
//!     let bytes = fetch().await;
//!     cache.borrow_mut().extend(bytes);
//! }
//!
//! async fn fetch() -> Vec<u8> {
//!     Vec::new()
//! }
//! ```
//!
//! ## What counts
//! `std::cell::Ref` and `RefMut`, mapped ones too: in variables, in temporaries of a `match`, `if let`, `for` or argument,
//! inside other types. `drop`, a move into a function and the end of a block end the borrow.

use crate::cx::held::held;
use crate::fixes::{clone_out, guards, narrow};
use crate::knowledge::GuardKind;
use crate::resolve::{Def, path_of};
use crate::rules::{Area, FnCx, Level, Report, Rule, RuleInfo};

/// See the module's documentation.
pub struct RefcellBorrowAcrossAwait;

static INFO: RuleInfo = RuleInfo {
    id: "refcell-borrow-across-await",
    area: Area::Locks,
    level: Level::Warn,
    clippy: &["await_holding_refcell_ref"],
    source: include_str!("refcell_borrow_across_await.rs"),
};

impl Rule for RefcellBorrowAcrossAwait {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        for held in held(cx).into_iter().filter(|held| held.kind == GuardKind::RefCell) {
            let path = path_of(cx.db, Def::Struct(held.guard));
            let who = if path == "std::cell::RefMut" { "borrows the cell" } else { "borrows the cell mutably" };
            let (subject, spans) = (held.subject(cx), held.spans());
            let message = format!("{subject} holds a `{path}` over {spans}: whoever {who} meanwhile panics");
            let finding = report.at(held.made, message);
            held.explain(cx.body, finding);
            finding.fix(guards::take_value_first(cx, &held).map(guards::to_review));
            finding.fix(guards::drop_before_await(cx, &held)).fix(narrow::in_a_block(cx, &held));
            finding.fix(clone_out::of_field(cx, &held));
        }
    }
}
