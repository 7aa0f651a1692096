//! The rules: one file each, in a folder per area; the registry; what they report.

pub mod blocking;
pub mod cancellation;
pub mod check;
pub mod info;
pub mod locks;
pub mod meta;
pub mod registry;
pub mod tasks;
pub mod tower;
pub mod tracing;

pub use check::check_file;
pub use info::{Area, RuleInfo};

// What every rule needs.
pub use crate::cx::{FnCx, ItemCx};
pub use crate::findings::{Applicability, Level, RawFinding, RawFix, Report, Setting};

/// A rule.
pub trait Rule: Sync {
    /// Its metadata.
    fn info(&self) -> &'static RuleInfo;

    /// The most serious level of what it reports where nobody configures its level. Rules that only give hints need not run
    /// when nobody asks for hints.
    fn most(&self) -> Level {
        Level::Error
    }

    /// Looks at one function. What stands in closures and async blocks of it is part of it; functions declared in it are
    /// looked at on their own. Rules about other things than functions have none.
    fn check(&self, _cx: &FnCx<'_>, _report: &mut Report<'_>) {}

    /// Looks at one struct, enum, union, static or constant.
    fn check_item(&self, _cx: &ItemCx<'_>, _report: &mut Report<'_>) {}
}
