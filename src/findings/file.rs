//! The findings of a file.

use std::path::Path;
use std::sync::Arc;

use super::Finding;

/// What is found in a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FileFindings {
    /// The file.
    pub path: Arc<Path>,
    /// The text that the findings' ranges count in.
    pub text: Arc<str>,
    /// By position, then by rule.
    pub findings: Vec<Finding>,
}

impl FileFindings {
    /// Of a file that is not known.
    #[must_use]
    pub fn nothing(path: &Path) -> Self {
        Self { path: path.into(), text: Arc::from(""), findings: Vec::new() }
    }

    /// Puts `findings` in order.
    #[must_use]
    pub fn new(path: Arc<Path>, text: Arc<str>, mut findings: Vec<Finding>) -> Self {
        findings.sort_by(|a, b| (a.range, a.rule).cmp(&(b.range, b.rule)));
        findings.dedup_by(|a, b| (a.range, a.rule) == (b.range, b.rule));
        Self { path, text, findings }
    }
}
