//! The open documents, and when each is to be looked at.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustc_hash::FxHashMap;
use tokio::sync::oneshot;
use tower_lsp::lsp_types::{Diagnostic, TextDocumentContentChangeEvent, Url};

use super::convert::to_position;
use super::history::History;
use super::view::Stamp;
use crate::text::{Document, Encoding, TextEdit};

/// Whoever types without a pause is not kept waiting longer than this.
const MAX_WAIT: Duration = Duration::from_secs(1);

/// A document that is open in the client.
#[derive(Debug)]
pub struct OpenDocument {
    /// As the client writes it.
    pub uri: Url,
    /// The engine's name for it.
    pub path: Arc<Path>,
    /// The client's version.
    pub version: i32,
    /// The version that the engine has.
    pub known_version: i32,
    /// Our own.
    pub stamp: Stamp,
    /// The text.
    pub document: Document,
    /// How it came to be so.
    pub history: History,
    /// What changed since the engine's text.
    pub edits: Vec<TextEdit>,
    /// When the engine is to have the text; `None`: it has it.
    pub due: Option<Due>,
    /// The engine's inputs when it was last looked at.
    pub checked: Option<u64>,
    /// Whether it is being looked at.
    pub running: bool,
    /// What the client shows.
    pub published: Published,
    /// Those who wait for findings of the latest text.
    pub waiting: Vec<oneshot::Sender<()>>,
    /// When it was last opened or changed.
    pub touched: Instant,
    /// How long the last look took.
    pub took: Option<Duration>,
    /// Whether the engine is spared it.
    pub is_large: bool,
    /// Whether the last look failed.
    pub failed: bool,
}

/// What the client shows of a document.
#[derive(Debug, Default)]
pub struct Published {
    /// As it was sent.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether an edit has since been made at or before the end of one of them: the client has moved them on its own, and
    /// nobody knows whereto.
    pub disturbed: bool,
}

/// When the engine is to have a text.
#[derive(Clone, Copy, Debug)]
pub struct Due {
    at: Instant,
    latest: Instant,
}

impl OpenDocument {
    /// A document just opened: due at once.
    pub fn new(uri: Url, path: Arc<Path>, version: i32, stamp: Stamp, text: &str, now: Instant) -> Self {
        Self {
            uri,
            path,
            version,
            known_version: version,
            stamp,
            document: Document::new(text),
            history: History::default(),
            edits: Vec::new(),
            due: Some(Due { at: now, latest: now }),
            checked: None,
            running: false,
            published: Published::default(),
            waiting: Vec::new(),
            touched: now,
            took: None,
            is_large: false,
            failed: false,
        }
    }

    /// Makes the client's changes to a version, in order; what they did. Those that come late are made where they belong.
    pub fn change(
        &mut self,
        version: i32,
        changes: &[TextDocumentContentChangeEvent],
        encoding: Encoding,
        now: Instant,
    ) -> Vec<TextEdit> {
        let edits = match self.history.rewind(version, now) {
            None => {
                self.history.push(version, changes, self.document.clone(), now);
                apply(&mut self.document, changes, encoding)
            }
            Some((mut document, later)) => {
                let later = later.iter().map(|step| (step.version, &step.changes[..]));
                for (version, changes) in std::iter::once((version, changes)).chain(later) {
                    self.history.push(version, changes, document.clone(), now);
                    apply(&mut document, changes, encoding);
                }
                vec![self.document.replace(&document.text())]
            }
        };
        self.version = self.version.max(version);
        self.edits.extend(&edits);
        edits
    }

    /// It has changed: due after `pause` without a further change, but not much later than the first.
    pub fn put_off(&mut self, now: Instant, pause: Duration) {
        self.touched = now;
        let latest = self.due.map_or(now + MAX_WAIT.max(pause), |due| due.latest);
        self.due = Some(Due { at: (now + pause).min(latest), latest });
    }

    /// Someone needs its findings now.
    pub fn hurry(&mut self, now: Instant) {
        if let Some(due) = &mut self.due {
            due.at = due.at.min(now);
        }
    }

    /// Whether the engine has its text and has looked at it as things are.
    pub fn is_settled(&self, revision: u64) -> bool {
        self.due.is_none() && !self.running && self.checked == Some(revision)
    }
}

/// Makes changes, in order; what they did.
fn apply(document: &mut Document, changes: &[TextDocumentContentChangeEvent], encoding: Encoding) -> Vec<TextEdit> {
    let edits = changes.iter().map(|change| match change.range {
        Some(range) => document.apply(to_position(range.start)..to_position(range.end), &change.text, encoding),
        None => document.replace(&change.text),
    });
    edits.collect()
}

/// All open documents.
#[derive(Debug, Default)]
pub struct Documents {
    all: FxHashMap<Url, OpenDocument>,
}

impl Documents {
    /// Adds a document; the one that was open under the same name, if any.
    pub fn insert(&mut self, document: OpenDocument) -> Option<OpenDocument> {
        self.all.insert(document.uri.clone(), document)
    }

    /// Forgets a document.
    pub fn remove(&mut self, uri: &Url) -> Option<OpenDocument> {
        self.all.remove(uri)
    }

    /// An open document.
    pub fn get(&self, uri: &Url) -> Option<&OpenDocument> {
        self.all.get(uri)
    }

    /// An open document.
    pub fn get_mut(&mut self, uri: &Url) -> Option<&mut OpenDocument> {
        self.all.get_mut(uri)
    }

    /// An open document by the engine's name.
    pub fn at(&self, path: &Path) -> Option<&OpenDocument> {
        self.all.values().find(|document| *document.path == *path)
    }

    /// All, in a fixed order.
    pub fn sorted(&self) -> Vec<&OpenDocument> {
        let mut all: Vec<_> = self.all.values().collect();
        all.sort_by(|a, b| a.uri.cmp(&b.uri));
        all
    }

    /// All, in no order.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut OpenDocument> {
        self.all.values_mut()
    }

    /// When the next text is due.
    pub fn next_due(&self) -> Option<Instant> {
        self.all.values().filter_map(|document| document.due).map(|due| due.at).min()
    }

    /// The texts that are due.
    pub fn due(&mut self, now: Instant) -> impl Iterator<Item = &mut OpenDocument> {
        self.iter_mut().filter(move |document| document.due.is_some_and(|due| due.at <= now))
    }

    /// The document to look at next: of those that are not as the engine's inputs are, the one touched last.
    pub fn next_to_check(&mut self, revision: u64) -> Option<&mut OpenDocument> {
        self.iter_mut()
            .filter(|it| !it.running && it.due.is_none() && it.checked != Some(revision))
            .max_by_key(|it| it.touched)
    }
}
