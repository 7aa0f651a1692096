//! What is reported: findings, the places that explain them, and the fixes that mend them. Plain data, known to everybody
//! from here on; what a level means is the configuration's and the faces' business.

mod file;
mod finding;
mod report;

pub use file::FileFindings;
pub use finding::{Applicability, Edit, Finding, Fix, Level, Related, Setting};
pub use report::{RawFinding, RawFix, RawRelated, Report};
