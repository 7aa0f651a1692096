//! Settings, folders and files on disk.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::Value;
use tower_lsp::lsp_types::request::{RegisterCapability, WorkspaceConfiguration};
use tower_lsp::lsp_types::{
    ConfigurationItem, ConfigurationParams, RegistrationParams, Url, WorkspaceFoldersChangeEvent,
};

use super::Actor;
use crate::server::event::Event;
use crate::server::progress::Progress;
use crate::server::session::Session;
use crate::server::settings::{EditorSettings, SECTION};
use crate::server::uri;

/// Findings at the wrong level are worse than findings a moment later; findings never are the worst.
const SETTINGS_PATIENCE: Duration = Duration::from_millis(700);

/// A checkout changes thousands of files, in many notifications.
const FILES_PAUSE: Duration = Duration::from_millis(60);

impl Actor {
    pub(super) fn initialize(&mut self, session: Arc<Session>) {
        tracing::info!(
            version = env!("CARGO_PKG_VERSION"),
            client = session.client,
            encoding = ?session.encoding,
            roots = ?session.roots,
            "started"
        );
        self.roots.clone_from(&session.roots);
        if let Some(options) = &session.options {
            self.settings = EditorSettings::read(options);
        }
        self.session = session;
    }

    /// The client may be talked to: asks for what it knows and reads the workspace meanwhile.
    pub(super) fn initialized(&mut self) {
        let registrations = self.session.registrations();
        if !registrations.is_empty() {
            self.client.ask::<RegisterCapability>(RegistrationParams { registrations }, |_| {});
        }
        if self.session.pulls_configuration {
            self.settings_due = Some(Instant::now() + SETTINGS_PATIENCE);
            self.pull_configuration();
        }
        self.engine.set_settings(&self.settings);
        self.load();
    }

    fn load(&mut self) {
        let progress = self.session.progress.then(|| Progress::start(&self.client, "Reading the workspace"));
        let start = Instant::now();
        self.engine.load(&self.roots, &|done, all| {
            if let Some(progress) = &progress {
                progress.report(done, all);
            }
        });
        drop(progress);
        let took = start.elapsed();
        self.load_took = Some(took);
        self.publish_configs();
    }

    fn pull_configuration(&self) {
        let items = vec![ConfigurationItem { scope_uri: None, section: Some(SECTION.to_owned()) }];
        let events = self.sender.clone();
        self.client.ask::<WorkspaceConfiguration>(ConfigurationParams { items }, move |answer| {
            let settings = answer.and_then(|mut all| (!all.is_empty()).then(|| all.swap_remove(0)));
            let _ = events.send(Event::Configuration(settings));
        });
    }

    /// Clients that answer questions send nothing of use along.
    pub(super) fn configuration_changed(&mut self, settings: &Value) {
        if self.session.pulls_configuration {
            self.pull_configuration();
        } else if !settings.is_null() {
            self.configure(Some(settings));
        }
    }

    pub(super) fn configure(&mut self, settings: Option<&Value>) {
        self.settings_due = None;
        // A client that knows nothing of us answers `null`; what it sent at the start still counts.
        let Some(settings) = settings.filter(|settings| !settings.is_null()) else { return };
        let settings = EditorSettings::read(settings);
        if settings != self.settings {
            self.engine.set_settings(&settings);
            self.settings = settings;
            self.publish_configs();
        }
    }

    pub(super) fn files_changed(&mut self, uris: &[Url]) {
        let paths = uris.iter().filter_map(uri::to_path);
        self.changed_files.extend(paths);
        if !self.changed_files.is_empty() {
            self.files_due.get_or_insert_with(|| Instant::now() + FILES_PAUSE);
        }
    }

    pub(super) fn apply_file_changes(&mut self, now: Instant) {
        if self.files_due.is_none_or(|due| due > now) {
            return;
        }
        self.files_due = None;
        let mut files = std::mem::take(&mut self.changed_files);
        files.sort_unstable();
        files.dedup();
        self.engine.disk_changed(&files);
        self.publish_configs();
    }

    pub(super) fn folders_changed(&mut self, change: &WorkspaceFoldersChangeEvent) {
        let removed: Vec<_> = change.removed.iter().filter_map(|folder| uri::to_path(&folder.uri)).collect();
        self.roots.retain(|root| !removed.contains(root));
        for added in change.added.iter().filter_map(|folder| uri::to_path(&folder.uri)) {
            if !self.roots.contains(&added) {
                self.roots.push(added);
            }
        }
        self.load();
    }
}
