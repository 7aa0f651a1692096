//! The rules: one file each, in a folder per area; the registry; what they report.

pub mod finding;
pub mod info;
pub mod meta;
pub mod registry;

pub use finding::{Applicability, Edit, Finding, Fix, Level, Related, Setting};
pub use info::{Area, RuleInfo};

/// A rule.
pub trait Rule: Sync {
    /// Its metadata.
    fn info(&self) -> &'static RuleInfo;
}
