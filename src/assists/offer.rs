//! What is offered, before its edits are worked out.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::findings::Applicability;
use crate::text::TextRange;

/// A change that can be had.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Offer {
    /// What to give back to have its edits.
    pub id: OfferId,
    /// An imperative that says what happens, and what is missing for it.
    pub title: String,
    /// What it is offered for.
    pub kind: Kind,
    /// Whether it can be applied blindly.
    pub applicability: Applicability,
}

/// What a change is offered for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// It mends a finding of this rule.
    Mends(&'static str),
    /// It is there for whoever wants it.
    Refactoring,
}

/// Names an offer. It can be written down and asked for later; whether it still stands is found out then.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub struct OfferId {
    /// The assist's id.
    pub assist: String,
    /// The file.
    pub path: PathBuf,
    /// The first byte of the cursor, the selection or the finding.
    pub start: u32,
    /// One past its last byte.
    pub end: u32,
}

impl OfferId {
    /// Where it was offered.
    #[must_use]
    pub const fn range(&self) -> TextRange {
        TextRange::new(self.start, self.end)
    }
}
