//! The rules: one file each, in a folder per area; the registry; what they report.

pub mod finding;

pub use finding::{Applicability, Edit, Finding, Fix, Level, Related, Setting};
