//! From what is due to what is published.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Instant;

use tower_lsp::lsp_types::PublishDiagnosticsParams;

use super::Actor;
use crate::config::is_config_name;
use crate::project::read::{is_too_large, too_large};
use crate::server::client::Note;
use crate::server::convert;
use crate::server::documents::OpenDocument;
use crate::server::uri;
use crate::server::view::{OtherFile, View};
use crate::server::worker::{Check, Checked, Failure, Findings, Job};

impl Actor {
    /// Gives the engine what is due, and idle threads what is to be looked at.
    pub(super) fn advance(&mut self) {
        let now = Instant::now();
        if self.settings_due.is_some_and(|due| due > now) {
            return;
        }
        self.settings_due = None;
        self.apply_file_changes(now);
        let mut has_config = false;
        for document in self.documents.due(now) {
            let edits = std::mem::take(&mut document.edits);
            document.due = None;
            document.known_version = document.version;
            let is_large = is_too_large(document.document.len() as usize);
            if is_large && !document.is_large {
                tracing::warn!(uri = %document.uri, "not looked at: {}", too_large());
            }
            document.is_large = is_large;
            // As if it were empty: other files may speak of it, and its own text on disk is out of date.
            let text = if is_large { Arc::from("") } else { document.document.text() };
            self.engine.set_overlay(&document.path, text, if is_large { &[] } else { &edits });
            has_config |= is_config_name(&document.path);
        }
        if has_config {
            self.publish_configs();
        }
        self.ask_questions();
        self.start_checks();
    }

    /// Somebody waits for the answers: they come before the checks.
    fn ask_questions(&mut self) {
        while self.workers.has_idle() {
            let Some(question) = self.questions.next(&self.documents) else { return };
            self.workers.run(Job::Ask(Box::new((question, self.engine.snapshot()))));
        }
    }

    /// Publishes what is wrong with files of the configuration. Those that are open are documents like others.
    pub(super) fn publish_configs(&mut self) {
        let mut current = BTreeMap::new();
        for found in self.engine.config_findings() {
            if self.documents.at(&found.path).is_none() {
                let view = View::of_file(&found);
                let diagnostics = view.map(|view| convert::diagnostics(&view, &self.session)).unwrap_or_default();
                current.insert(found.path.to_path_buf(), diagnostics);
            }
        }
        let gone = self.published_configs.keys().filter(|path| !current.contains_key(*path));
        let gone = gone.map(|path| (path, Vec::new()));
        let new = current.iter().filter(|(path, now)| self.published_configs.get(*path) != Some(*now));
        for (path, diagnostics) in gone.chain(new.map(|(path, now)| (path, now.clone()))) {
            if let Some(uri) = uri::from_path(path) {
                self.client.post(Note::Publish(PublishDiagnosticsParams::new(uri, diagnostics, None)));
            }
        }
        self.published_configs = current;
    }

    fn start_checks(&mut self) {
        let revision = self.engine.revision();
        while self.workers.has_idle() {
            let Some(document) = self.documents.next_to_check(revision) else { return };
            document.running = true;
            self.workers.run(Job::Check(Box::new(Check {
                uri: document.uri.clone(),
                path: Arc::clone(&document.path),
                stamp: document.stamp,
                revision,
                snapshot: self.engine.snapshot(),
            })));
        }
    }

    /// Takes a result, if it is still about what is there.
    pub(super) fn checked(&mut self, checked: Checked) {
        let Some(document) = self.documents.get_mut(&checked.uri) else { return };
        document.running = false;
        if document.stamp != checked.stamp {
            return;
        }
        let findings = match checked.result {
            Ok(findings) => findings,
            Err(Failure::Cancelled) => return,
            Err(Failure::Panicked) => {
                // What was found before stays; the same text would only fail again.
                tracing::error!(uri = %checked.uri, "the analysis of a document panicked");
                document.failed = true;
                document.checked = Some(checked.revision);
                document.waiting.clear();
                return;
            }
        };
        document.failed = false;
        document.checked = Some(checked.revision);
        document.took = Some(checked.took);
        self.show(&checked.uri, findings);
    }

    fn show(&mut self, uri: &tower_lsp::lsp_types::Url, findings: Findings) {
        let Some(document) = self.documents.get(uri) else { return };
        let view = Arc::new(self.view(document, findings));
        let diagnostics = convert::diagnostics(&view, &self.session);
        self.views.show(Arc::clone(&view));
        let Some(document) = self.documents.get_mut(uri) else { return };
        for waiting in document.waiting.drain(..) {
            let _ = waiting.send(());
        }
        let published = &mut document.published;
        let nothing = diagnostics.is_empty() && published.diagnostics.is_empty();
        if nothing || (diagnostics == published.diagnostics && !published.disturbed) {
            return;
        }
        published.diagnostics.clone_from(&diagnostics);
        published.disturbed = false;
        let params = PublishDiagnosticsParams::new(view.uri.clone(), diagnostics, Some(view.version));
        self.client.post(Note::Publish(params));
    }

    fn view(&self, document: &OpenDocument, mut found: Findings) -> View {
        found.findings.retain(|finding| Some(finding.level) >= self.settings.level);
        let others = found.others.into_iter().filter_map(|(path, text, index)| {
            let open = self.documents.at(&path);
            let uri = open.map_or_else(|| uri::from_path(&path), |open| Some(open.uri.clone()))?;
            Some((path, OtherFile { uri, version: open.map(|open| open.known_version), text, index }))
        });
        View { findings: found.findings, others: Arc::new(others.collect()), fresh: true, ..View::empty(document) }
    }
}
