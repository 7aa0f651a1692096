//! The engine as the server sees it. All else here knows the host through this file alone.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::{Value, json};

use super::hooks;
use super::settings::EditorSettings;
use crate::assists::{Offer, OfferId};
use crate::config::Settings;
use crate::findings::FileFindings;
use crate::findings::{Finding, Fix};
use crate::host::{self, Host, LoadOptions};
use crate::text::{TextEdit, TextRange};

pub use crate::host::{Cancelled, STACK_SIZE};

/// Owned by the actor. Every change waits until the snapshots under way have noticed it.
#[derive(Default)]
pub struct Engine {
    host: Host,
    revision: u64,
    /// The notes that the log has.
    told: BTreeSet<String>,
}

impl Engine {
    /// Counts the changes of the engine's inputs.
    pub fn revision(&self) -> u64 {
        self.revision
    }

    /// Looks for projects in `roots` and reads them.
    pub fn load(&mut self, roots: &[PathBuf], progress: &(dyn Fn(usize, usize) + Sync)) {
        self.revision += 1;
        let report = self.host.load(roots, &LoadOptions { progress: Some(progress), ..LoadOptions::default() });
        for problem in &report.problems {
            tracing::warn!("{}:{}:{}: {}", problem.path.display(), problem.line, problem.column, problem.message);
        }
        for skipped in &report.skipped {
            tracing::debug!("left out {}: {}", skipped.path.display(), skipped.reason);
        }
        tracing::info!(files = report.files, left_out = report.skipped.len(), "read the workspace");
        self.tell_notes();
    }

    /// A document's text in the editor, and what changed since the last one.
    pub fn set_overlay(&mut self, path: &Path, text: Arc<str>, edits: &[TextEdit]) {
        self.revision += 1;
        self.host.set_overlay(path, text, edits);
        self.tell_notes();
    }

    /// What is on disk counts again.
    pub fn remove_overlay(&mut self, path: &Path) {
        self.revision += 1;
        self.host.remove_overlay(path);
    }

    /// Files on disk have come, changed or gone.
    pub fn disk_changed(&mut self, paths: &[PathBuf]) {
        self.revision += 1;
        self.host.disk_changed(paths);
        self.tell_notes();
    }

    /// Writes to the log, each once, what is not known and could be.
    fn tell_notes(&mut self) {
        for note in self.host.notes() {
            if !self.told.contains(&note) {
                tracing::warn!("{note}");
                self.told.insert(note);
            }
        }
    }

    /// The editor's settings.
    pub fn set_settings(&mut self, settings: &EditorSettings) {
        self.revision += 1;
        self.host.set_editor_settings(Settings { rules: settings.rules.clone(), ..Settings::default() });
    }

    /// What to ask on another thread.
    pub fn snapshot(&self) -> Snapshot {
        Snapshot { snapshot: self.host.snapshot() }
    }

    /// What is wrong with files of the configuration; only those with findings.
    pub fn config_findings(&self) -> Vec<Arc<FileFindings>> {
        self.host.snapshot().config_findings().to_vec()
    }

    /// For the status command.
    pub fn status(&self) -> Value {
        let report = self.host.report();
        json!({
            "files": report.files,
            "skipped": report.skipped.len(),
            "problems": report.problems.len(),
            "notes": report.notes,
        })
    }
}

/// The engine's inputs at one revision.
pub struct Snapshot {
    snapshot: host::Snapshot,
}

impl Snapshot {
    /// The findings in a file.
    pub fn findings(&self, path: &Path) -> Result<Vec<Finding>, Cancelled> {
        let found = self.snapshot.findings(path)?;
        let mut findings = found.findings.clone();
        hooks::analyse(&found.path, &found.text, &mut findings);
        Ok(findings)
    }

    /// What more mends a finding.
    pub fn remedies(&self, path: &Path, finding: &Finding) -> Option<Vec<Offer>> {
        self.snapshot.remedies(path, finding).ok()
    }

    /// What can be done without a finding.
    pub fn assists(&self, path: &Path, range: TextRange) -> Option<Vec<Offer>> {
        self.snapshot.assists(path, range).ok()
    }

    /// The change that was offered, if it still stands.
    pub fn resolve(&self, offer: &OfferId) -> Option<Fix> {
        self.snapshot.resolve(offer).ok().flatten()
    }

    /// The text of a file that an edit changes: a source, or what lies beside them.
    pub fn text_or_disk(&self, path: &Path) -> Option<Arc<str>> {
        self.text(path).or_else(|| std::fs::read_to_string(path).ok().map(Arc::from))
    }

    /// The text of a file that a finding speaks of.
    pub fn text(&self, path: &Path) -> Option<Arc<str>> {
        let file = self.snapshot.file(path)?;
        self.snapshot.ask(|db| file.text(db).clone()).ok()
    }
}
