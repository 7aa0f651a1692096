//! A reference into a `DashMap` that is held over a suspension point.
//!
//! ## Why
//! A `Ref`, an `Entry` or an iterator of a `DashMap` is the guard of one of its shards, a lock that blocks threads. While
//! the task waits, everyone who touches a key of that shard blocks a worker thread; where the awaited code does it itself,
//! the task waits for its own guard. Which keys share a shard is chance, and so is the day on which it happens.
//!
//! ## Example
//! ```rust,fires
//! use dashmap::DashMap;
//!
//! async fn greet(users: &DashMap<u32, String>, id: u32) {
//!     if let Some(name) = users.get(&id) {
//!         send(&name).await;
//!     }
//! }
//!
//! async fn send(_: &str) {}
//! ```
//!
//! ## Instead
//! Take a copy out; the guard goes at the end of the `let`:
//! ```rust,silent
//! use dashmap::DashMap;
//!
//! async fn greet(users: &DashMap<u32, String>, id: u32) {
//!     let name = users.get(&id).map(|name| name.clone());
//!     if let Some(name) = name {
//!         send(&name).await;
//!     }
//! }
//!
//! async fn send(_: &str) {}
//! ```
//! Values that are large or shared are best kept in an `Arc`, which is cheap to clone.
//!
//! ## What counts
//! `Ref`, `RefMut`, their mapped forms, `Entry` and its variants, and the iterators of `DashMap` and `DashSet`, also through
//! adapters such as `filter`: in variables, in temporaries of a `match`, `if let`, `for` or argument, inside `Option` and
//! other types. Up to edition 2021 the temporaries of an `if let` live through its `else` too.

use crate::cx::held::held;
use crate::fixes::{clone_out, guards, narrow};
use crate::knowledge::GuardKind;
use crate::rules::{Area, FnCx, Level, Report, Rule, RuleInfo};

/// See the module's documentation.
pub struct DashmapRefAcrossAwait;

static INFO: RuleInfo = RuleInfo {
    id: "dashmap-ref-across-await",
    area: Area::Locks,
    level: Level::Error,
    clippy: &["await_holding_invalid_type"],
    source: include_str!("dashmap_ref_across_await.rs"),
};

impl Rule for DashmapRefAcrossAwait {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        for held in held(cx).into_iter().filter(|held| held.kind == GuardKind::Dashmap) {
            let message = format!(
                "{} holds a `{}` over {}: whoever touches the same shard of the map meanwhile blocks a thread",
                held.subject(cx),
                held.type_path(cx),
                held.spans(),
            );
            let finding = report.at(held.made, message);
            held.explain(cx.body, finding);
            finding.fix(clone_out::of_option(cx, &held)).fix(clone_out::of_guard(cx, &held));
            finding.fix(guards::take_value_first(cx, &held).map(guards::to_review));
            finding.fix(guards::drop_before_await(cx, &held)).fix(narrow::in_a_block(cx, &held));
            finding.fix(clone_out::of_field(cx, &held));
        }
    }
}
