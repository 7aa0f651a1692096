//! The configuration names a rule or a key that does not exist, or cannot be read.
//!
//! ## Why
//! A misspelt rule is not configured, and nothing would say so: the level that somebody chose is simply not in force. A file
//! that is no TOML is not in force either; what it last said stays.
//!
//! ## Example
//! ```toml
//! [rules]
//! sequental-awaits = "hint"
//! ```
//!
//! ## Instead
//! ```toml
//! [rules]
//! sequential-awaits = "hint"
//! ```

use crate::findings::{Finding, Setting};
use crate::rules::{Area, Level, Rule, RuleInfo};
use crate::text::TextRange;

/// The rule.
pub struct UnknownConfiguration;

/// Its metadata.
pub static INFO: RuleInfo = RuleInfo {
    id: "unknown-configuration",
    area: Area::Meta,
    level: Level::Warn,
    clippy: &[],
    source: include_str!("unknown_configuration.rs"),
};

impl Rule for UnknownConfiguration {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }
}

/// Something wrong at a place in a file of the configuration, or in a stub that it names.
#[must_use]
pub fn finding(range: TextRange, message: String) -> Finding {
    Finding {
        rule: INFO.id,
        level: INFO.level,
        setting: Setting::Production,
        range,
        message,
        related: Vec::new(),
        fixes: Vec::new(),
    }
}
