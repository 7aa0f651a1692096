//! The actor: the one owner of documents, settings and engine.
//!
//! It is a thread, not a task, since the engine's changes wait for the analysis under way to notice them. Nothing that it
//! does waits for the client.

mod analysis;
mod status;
mod workspace;

use std::collections::BTreeMap;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::{Duration, Instant};

use tower_lsp::lsp_types::{
    Diagnostic, MessageType, PublishDiagnosticsParams, ShowMessageParams, TextDocumentContentChangeEvent, Url,
};

use crate::config::is_config_name;

use super::client::{Correspondent, Note};
use super::documents::{Documents, OpenDocument};
use super::engine::{Engine, STACK_SIZE};
use super::event::Event;
use super::questions::Questions;
use super::session::Session;
use super::settings::EditorSettings;
use super::uri;
use super::view::{Stamp, View, Views};
use super::worker::{Job, Workers};

/// A defect of the engine that comes up more often than this will come up again.
const MAX_RESTARTS: u32 = 5;

/// See the module.
pub struct Actor {
    events: Receiver<Event>,
    sender: Sender<Event>,
    client: Correspondent,
    views: Arc<Views>,
    session: Arc<Session>,
    settings: EditorSettings,
    roots: Vec<PathBuf>,
    documents: Documents,
    engine: Engine,
    workers: Workers,
    questions: Questions,
    /// What the client shows of files of the configuration that are not open.
    published_configs: BTreeMap<PathBuf, Vec<Diagnostic>>,
    /// Files that changed on disk, and when the engine is to know.
    changed_files: Vec<PathBuf>,
    files_due: Option<Instant>,
    /// Until then the client's settings may still come.
    settings_due: Option<Instant>,
    started: Instant,
    load_took: Option<Duration>,
    restarts: u32,
}

impl Actor {
    /// Starts the thread.
    pub fn start(
        events: Receiver<Event>,
        sender: Sender<Event>,
        client: Correspondent,
        views: Arc<Views>,
    ) -> io::Result<()> {
        let workers = Workers::start(&sender)?;
        let spawned = thread::Builder::new().name("actor".to_owned()).stack_size(STACK_SIZE).spawn(move || {
            let actor = Self {
                events,
                sender,
                client,
                views,
                session: Arc::default(),
                settings: EditorSettings::default(),
                roots: Vec::new(),
                documents: Documents::default(),
                engine: Engine::default(),
                workers,
                questions: Questions::default(),
                published_configs: BTreeMap::new(),
                changed_files: Vec::new(),
                files_due: None,
                settings_due: None,
                started: Instant::now(),
                load_took: None,
                restarts: 0,
            };
            actor.run();
        });
        spawned.map(drop)
    }

    fn run(mut self) {
        loop {
            let event = match self.next() {
                Ok(event) => Some(event),
                Err(RecvTimeoutError::Timeout) => None,
                Err(RecvTimeoutError::Disconnected) => return,
            };
            if catch_unwind(AssertUnwindSafe(|| self.turn(event))).is_err() {
                self.recover();
            }
        }
    }

    /// Waits for the next event, until it is time to do something without one.
    fn next(&self) -> Result<Event, RecvTimeoutError> {
        let work = [self.documents.next_due(), self.files_due].into_iter().flatten().min();
        match self.settings_due.or(work) {
            Some(deadline) => self.events.recv_timeout(deadline.saturating_duration_since(Instant::now())),
            None => self.events.recv().map_err(RecvTimeoutError::from),
        }
    }

    /// Takes in all that is known before anything is started: a burst of changes is one change.
    fn turn(&mut self, event: Option<Event>) {
        if let Some(event) = event {
            self.handle(event);
        }
        while let Ok(event) = self.events.try_recv() {
            self.handle(event);
        }
        self.advance();
    }

    fn handle(&mut self, event: Event) {
        match event {
            Event::Initialize(session) => self.initialize(session),
            Event::Initialized => self.initialized(),
            Event::Open { uri, version, stamp, text } => self.open(uri, version, stamp, &text),
            Event::Change { uri, version, stamp, changes } => self.change(&uri, version, stamp, &changes),
            Event::Save(uri) => self.save(&uri),
            Event::Close(uri) => self.close(&uri),
            Event::ConfigurationChanged(settings) => self.configuration_changed(&settings),
            Event::Configuration(settings) => self.configure(settings.as_ref()),
            Event::FilesChanged(uris) => self.files_changed(&uris),
            Event::FoldersChanged(change) => self.folders_changed(&change),
            Event::WhenFresh { uri, done } => self.when_fresh(&uri, done),
            Event::Ask(question) => self.questions.push(question),
            Event::Show(message) => self.client.post(Note::Show(ShowMessageParams { typ: MessageType::INFO, message })),
            Event::Status(answer) => drop(answer.send(self.status())),
            Event::Done(outcome) => {
                self.workers.release(&outcome);
                if let Some(checked) = outcome.checked {
                    self.checked(checked);
                }
            }
            Event::Text { uri, answer } => {
                let _ = answer.send(self.documents.get(&uri).map(|document| document.document.text()));
            }
            Event::Spin(waiting) => self.workers.run(Job::Spin(waiting)),
            Event::Fail => panic!("as the test wants it"),
        }
    }

    fn open(&mut self, uri: Url, version: i32, stamp: Stamp, text: &str) {
        let path = Arc::from(uri::document_path(&uri));
        let mut document = OpenDocument::new(uri, path, version, stamp, text, Instant::now());
        self.views.show(Arc::new(View::empty(&document)));
        if let Some(before) = self.documents.get_mut(&document.uri) {
            // Opened twice without a close: the client still shows what was published, and the analysis under way, if any,
            // will find another state.
            document.published = std::mem::take(&mut before.published);
            document.published.disturbed = true;
            document.running = before.running;
        }
        self.documents.insert(document);
    }

    fn change(&mut self, uri: &Url, version: i32, stamp: Stamp, changes: &[TextDocumentContentChangeEvent]) {
        let Some(document) = self.documents.get_mut(uri) else {
            tracing::warn!(%uri, "a document changed that is not open");
            return;
        };
        let now = Instant::now();
        let edits = document.change(version, changes, self.session.encoding, now);
        document.stamp = stamp;
        document.put_off(now, self.settings.debounce);
        if let Some(view) = self.views.get(uri) {
            let reach = view.findings.iter().map(|finding| finding.range.end).max();
            document.published.disturbed |= edits.iter().any(|edit| Some(edit.range.start) <= reach);
            self.views.show(Arc::new(view.carried(&edits, document.document.clone(), document.version, stamp)));
        }
    }

    fn save(&mut self, uri: &Url) {
        if let Some(document) = self.documents.get_mut(uri) {
            document.hurry(Instant::now());
        }
        // Clients that watch no files still tell of those that they save.
        self.files_changed(std::slice::from_ref(uri));
    }

    fn close(&mut self, uri: &Url) {
        let Some(document) = self.documents.remove(uri) else { return };
        self.engine.remove_overlay(&document.path);
        if !document.published.diagnostics.is_empty() {
            self.client.post(Note::Publish(PublishDiagnosticsParams::new(uri.clone(), Vec::new(), None)));
        }
        if is_config_name(&document.path) {
            self.publish_configs();
        }
    }

    fn when_fresh(&mut self, uri: &Url, done: tokio::sync::oneshot::Sender<()>) {
        let revision = self.engine.revision();
        let Some(document) = self.documents.get_mut(uri) else { return };
        if document.is_settled(revision) {
            let _ = done.send(());
            return;
        }
        document.hurry(Instant::now());
        document.waiting.retain(|waiting| !waiting.is_closed());
        document.waiting.push(done);
    }

    /// After a panic in this thread the engine is in doubt: a new one is given all that is known. Documents and settings are
    /// plain data.
    fn recover(&mut self) {
        self.restarts += 1;
        tracing::error!(restarts = self.restarts, "asyncwise failed; it starts afresh");
        if self.restarts > MAX_RESTARTS {
            return;
        }
        let now = Instant::now();
        for document in self.documents.iter_mut() {
            document.edits.clear();
            document.put_off(now, Duration::ZERO);
            document.checked = None;
        }
        let restarted = catch_unwind(AssertUnwindSafe(|| {
            self.engine = Engine::default();
            self.engine.set_settings(&self.settings);
            self.engine.load(&self.roots, &|_, _| {});
        }));
        if restarted.is_err() {
            tracing::error!("asyncwise could not start afresh");
        }
    }
}
