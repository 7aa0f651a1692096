//! The latest changes of a document, so that one that comes late can be put where it belongs.
//!
//! A client must send changes in the order of their versions, and some do not when keys come faster than people type: Helix 25.01
//! replays a macro so. Each change counts in the text that the one before it left. Made in the order in which they arrive, they would
//! leave another text than the user's, and fixes would be applied in the wrong places.

use std::collections::VecDeque;
use std::time::{Duration, Instant};

use tower_lsp::lsp_types::TextDocumentContentChangeEvent;

use crate::text::Document;

/// What comes later than this is no matter of order: such a client counts in its own way.
const KEPT_FOR: Duration = Duration::from_secs(1);

/// As many as a macro makes in that time on a slow machine.
const MOST: usize = 256;

/// The latest changes, by version.
#[derive(Debug, Default)]
pub struct History(VecDeque<Step>);

/// A change of a document.
#[derive(Debug)]
pub struct Step {
    /// The client's version of the text after it.
    pub version: i32,
    /// What the client sent.
    pub changes: Vec<TextDocumentContentChangeEvent>,
    /// The text that it counts in.
    before: Document,
    came: Instant,
}

impl History {
    /// One more, the newest.
    pub fn push(&mut self, version: i32, changes: &[TextDocumentContentChangeEvent], before: Document, came: Instant) {
        let is_old = |step: &Step| came.saturating_duration_since(step.came) > KEPT_FOR;
        while self.0.len() >= MOST || self.0.front().is_some_and(is_old) {
            self.0.pop_front();
        }
        self.0.push_back(Step { version, changes: changes.to_vec(), before, came });
    }

    /// Takes those out that a change to `version`, which comes now, should have come before: the text that it counts in, and what is
    /// to be done again behind it. None when it comes in order.
    pub fn rewind(&mut self, version: i32, now: Instant) -> Option<(Document, Vec<Step>)> {
        let is_recent = |step: &Step| now.saturating_duration_since(step.came) <= KEPT_FOR;
        let first = self.0.iter().position(|step| step.version > version && is_recent(step))?;
        let later: Vec<Step> = self.0.drain(first..).collect();
        Some((later.first()?.before.clone(), later))
    }
}
