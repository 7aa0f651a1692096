//! What is known of each open document, for requests to read without asking the actor.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use dashmap::DashMap;
use rustc_hash::FxHashMap;
use tower_lsp::lsp_types::Url;

use super::documents::OpenDocument;
use super::uri;
use crate::findings::FileFindings;
use crate::findings::{Edit, Finding, Fix};
use crate::text::{Document, LineIndex, TextEdit};

/// A state of a document, counted by us over all documents: versions of clients may repeat, skip or be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Stamp(u64);

/// A document and its findings, in step with each other.
#[derive(Clone, Debug)]
pub struct View {
    /// As the client writes it.
    pub uri: Url,
    /// The engine's name for it.
    pub path: Arc<Path>,
    /// The client's version of `document`.
    pub version: i32,
    /// The state that `document` is.
    pub stamp: Stamp,
    /// Whether the findings are of this very text; else they were carried over from an earlier one.
    pub fresh: bool,
    /// The text.
    pub document: Document,
    /// Its findings, in the text's order.
    pub findings: Vec<Finding>,
    /// Other files that they speak of.
    pub others: Arc<FxHashMap<Arc<Path>, OtherFile>>,
}

/// A file that a finding in another one speaks of.
#[derive(Clone, Debug)]
pub struct OtherFile {
    /// As the client writes it where it is open.
    pub uri: Url,
    /// Its version where it is open.
    pub version: Option<i32>,
    /// Its text.
    pub text: Arc<str>,
    /// The lines of `text`.
    pub index: LineIndex,
}

impl View {
    /// What is known of a document that nobody has looked at.
    pub fn empty(document: &OpenDocument) -> Self {
        Self {
            uri: document.uri.clone(),
            path: Arc::clone(&document.path),
            version: document.version,
            stamp: document.stamp,
            fresh: false,
            document: document.document.clone(),
            findings: Vec::new(),
            others: Arc::default(),
        }
    }

    /// A file that is not open, and its findings. `None` when it has no URI.
    pub fn of_file(found: &FileFindings) -> Option<Self> {
        Some(Self {
            uri: uri::from_path(&found.path)?,
            path: Arc::clone(&found.path),
            version: 0,
            stamp: Stamp::default(),
            fresh: true,
            document: Document::new(&found.text),
            findings: found.findings.clone(),
            others: Arc::default(),
        })
    }

    /// The view after `edits`, one after the other: findings move along, and those that an edit cut through go. A fix stays
    /// while no edit touches what it replaces.
    pub fn carried(&self, edits: &[TextEdit], document: Document, version: i32, stamp: Stamp) -> Self {
        let mut findings = self.findings.clone();
        for &edit in edits {
            findings.retain_mut(|finding| carry(finding, edit, &self.path));
        }
        Self { version, stamp, document, findings, fresh: false, ..self.clone() }
    }
}

fn carry(finding: &mut Finding, edit: TextEdit, path: &Path) -> bool {
    let Some(range) = edit.follow(finding.range) else { return false };
    finding.range = range;
    for related in finding.related.iter_mut().filter(|related| *related.path == *path) {
        related.range = edit.follow(related.range).unwrap_or(range);
    }
    finding.fixes.retain_mut(|fix| carry_fix(fix, edit, path));
    true
}

fn carry_fix(fix: &mut Fix, edit: TextEdit, path: &Path) -> bool {
    let mut own = fix.edits.iter_mut().filter(|replacement| *replacement.path == *path);
    own.all(|replacement: &mut Edit| {
        let followed = edit.follow(replacement.range).filter(|_| edit.spares(replacement.range));
        if let Some(range) = followed {
            replacement.range = range;
        }
        followed.is_some()
    })
}

/// The open documents, as handlers know them. The one map that is shared; its guards live for a statement.
#[derive(Debug, Default)]
pub struct Views {
    entries: DashMap<Url, Entry>,
    clock: AtomicU64,
}

#[derive(Debug, Default)]
struct Entry {
    /// The state that the client's last notification made, which the actor may not have seen yet.
    latest: Stamp,
    view: Option<Arc<View>>,
}

impl Views {
    /// A document is opened or changed: its new state.
    pub fn touch(&self, uri: &Url) -> Stamp {
        let stamp = Stamp(self.clock.fetch_add(1, Ordering::Relaxed) + 1);
        self.entries.entry(uri.clone()).or_default().latest = stamp;
        stamp
    }

    /// A document is closed.
    pub fn remove(&self, uri: &Url) {
        self.entries.remove(uri);
    }

    /// Shows `view`, unless its document has been closed.
    pub fn show(&self, view: Arc<View>) {
        if let Some(mut entry) = self.entries.get_mut(&view.uri) {
            entry.view = Some(view);
        }
    }

    /// What is known of a document, for the actor, which knows best how old it is.
    pub fn get(&self, uri: &Url) -> Option<Arc<View>> {
        self.entries.get(uri)?.view.clone()
    }

    /// What is known of a document as it is now.
    pub fn fresh(&self, uri: &Url) -> Option<Arc<View>> {
        let entry = self.entries.get(uri)?;
        entry.view.clone().filter(|view| view.fresh && view.stamp == entry.latest)
    }

    /// What is known of a document in step with its text as it is now, if only carried over.
    pub fn in_step(&self, uri: &Url) -> Option<Arc<View>> {
        let entry = self.entries.get(uri)?;
        entry.view.clone().filter(|view| view.stamp == entry.latest)
    }

    /// What is known of the document that the engine calls `path`, if it is open and in step with its text.
    pub fn at(&self, path: &Path) -> Option<Arc<View>> {
        let mut views =
            self.entries.iter().filter_map(|entry| entry.view.clone().filter(|it| it.stamp == entry.latest));
        views.find(|view| *view.path == *path)
    }

    /// Whether a document is open.
    pub fn is_open(&self, uri: &Url) -> bool {
        self.entries.contains_key(uri)
    }
}
