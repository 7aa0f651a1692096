//! A suppression suppresses nothing, names no rule, or cannot be read.
//!
//! ## Why
//! A suppression that is no longer needed hides the next real finding at its place. One with a misspelt rule never worked.
//!
//! ## Example
//! ```rust,fires
//! async fn pause() {
//!     // asyncwise: allow(unknown-configuration)
//!     tokio::task::yield_now().await;
//! }
//! ```
//!
//! ## Instead
//! ```rust,silent
//! async fn pause() {
//!     tokio::task::yield_now().await;
//! }
//! ```
//!
//! ## What counts
//! ```rust,ignore
//! //! asyncwise: allow(some-rule)                          for the file
//! // asyncwise: allow(some-rule, other, reason = "why")   for the next statement, arm, field or item
//! call(); // asyncwise: allow(some-rule)                  for what starts or ends on the line
//! ```
//! A rule that clippy has too is also silenced by `#[allow(clippy::…)]` and `#[expect(clippy::…)]`.
//!
//! ## Limits
//! Nothing is said of a suppression of a rule that is off where it stands, of code that does not parse, that only some
//! configurations build, or that is a macro's.

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
