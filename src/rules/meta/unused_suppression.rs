//! A suppression suppresses nothing, names no rule, or cannot be read.
//!
//! ## Why
//! A suppression that is no longer needed hides the next real finding at its place. One with a misspelt rule never worked.
//!
//! A suppression is a comment before a statement or an item, or at the end of its line. As an inner doc comment at the top
//! of the file it counts for the file. Several rules may be named, and a reason given.
//!
//! ## Found
//! ```text
//! // asyncwise: allow(blocking-call-in-async)
//! tokio::time::sleep(pause).await;
//! ```
//!
//! ## Better
//! ```text
//! tokio::time::sleep(pause).await;
//! ```
//!
//! ## Not found
//! A suppression of a rule that is off where it stands, and one whose code is being typed and does not parse.

use crate::rules::{Area, Level, Rule, RuleInfo};

/// The rule.
pub struct UnusedSuppression;

/// Its metadata.
pub static INFO: RuleInfo = RuleInfo {
    id: "unused-suppression",
    area: Area::Meta,
    level: Level::Warn,
    clippy: &[],
    source: include_str!("unused_suppression.rs"),
};

impl Rule for UnusedSuppression {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }
}
