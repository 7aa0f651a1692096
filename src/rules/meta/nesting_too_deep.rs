//! Code that nests too deeply to be looked at.
//!
//! ## Why
//! Parsers recurse, and text that nests thousands of levels deep, nearly always generated, would exhaust their stack. An
//! item with more than 250 levels of brackets, or with a chain of thousands of operators or method calls, is left alone:
//! nothing else is found in it.
//!
//! ## Instead
//! ```rust,silent
//! fn sum(values: &[u64]) -> u64 {
//!     values.iter().sum()
//! }
//! ```
//!
//! ## Limits
//! It is a hint: it is shown in editors, and printed by `check --level hint`.

use crate::rules::{Area, Level, Rule, RuleInfo};

/// The rule. Its findings are made where files are checked.
pub struct NestingTooDeep;

/// Its metadata.
pub static INFO: RuleInfo = RuleInfo {
    id: "nesting-too-deep",
    area: Area::Meta,
    level: Level::Hint,
    clippy: &["excessive_nesting"],
    source: include_str!("nesting_too_deep.rs"),
};

impl Rule for NestingTooDeep {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }
}
