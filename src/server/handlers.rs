//! The protocol's methods. Each only puts what it is told into the actor's queue; requests then wait for an answer, or read
//! what the actor has shown.

use std::sync::mpsc::Sender;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use serde_json::Value;
use tokio::sync::oneshot;
use tokio::time::timeout;
use tower_lsp::jsonrpc::{Error, Result};
use tower_lsp::{LanguageServer, lsp_types as lsp};

use super::event::Event;
use super::session::Session;
use super::transport::{Lifecycle, watch_parent};
use super::view::{View, Views};
use super::{actions, commands, hooks, hover, uri};

/// How long a hover waits for findings of the latest text.
const HOVER_PATIENCE: Duration = Duration::from_secs(1);

/// How long a code action does: editors ask on save, right behind the last change.
const ACTION_PATIENCE: Duration = Duration::from_secs(3);

/// What tower-lsp calls.
pub struct Backend {
    /// Unbounded: a notification can be neither refused nor put off, for the client does not wait for an answer. The actor
    /// empties it many times faster than a client can fill it.
    events: Sender<Event>,
    views: Arc<Views>,
    session: OnceLock<Arc<Session>>,
    lifecycle: Lifecycle,
}

impl Backend {
    /// The backend in front of the actor behind `events`.
    pub fn new(events: Sender<Event>, views: Arc<Views>, lifecycle: Lifecycle) -> Self {
        Self { events, views, session: OnceLock::new(), lifecycle }
    }

    /// Puts an event into the actor's queue.
    pub fn tell(&self, event: Event) {
        // Fails only when the session is over.
        let _ = self.events.send(event);
    }

    fn session(&self) -> Arc<Session> {
        self.session.get().map(Arc::clone).unwrap_or_default()
    }

    /// The findings of a document's latest text; when they take too long, those carried over from before.
    async fn view(&self, uri: &lsp::Url, patience: Duration) -> Option<Arc<View>> {
        if let Some(view) = self.views.fresh(uri) {
            return Some(view);
        }
        if !self.views.is_open(uri) {
            return None;
        }
        let (done, fresh) = oneshot::channel();
        self.tell(Event::WhenFresh { uri: uri.clone(), done });
        let _ = timeout(patience, fresh).await;
        self.views.in_step(uri)
    }

    async fn status(&self) -> Option<Value> {
        let (answer, answered) = oneshot::channel();
        self.tell(Event::Status(answer));
        answered.await.ok()
    }
}

#[tower_lsp::async_trait]
impl LanguageServer for Backend {
    async fn initialize(&self, params: lsp::InitializeParams) -> Result<lsp::InitializeResult> {
        let session = Arc::new(Session::new(&params));
        let offer = session.offer();
        if let Some(process) = session.process
            && let Err(error) = watch_parent(process, self.lifecycle.clone())
        {
            tracing::warn!(%error, "cannot watch the client's process");
        }
        let _ = self.session.set(Arc::clone(&session));
        self.tell(Event::Initialize(session));
        Ok(offer)
    }

    async fn initialized(&self, _: lsp::InitializedParams) {
        self.tell(Event::Initialized);
    }

    async fn shutdown(&self) -> Result<()> {
        Ok(())
    }

    async fn did_open(&self, params: lsp::DidOpenTextDocumentParams) {
        let lsp::TextDocumentItem { uri, language_id, version, text } = params.text_document;
        if uri::is_ours(&uri, &language_id) && uri::is_live(&uri) {
            let stamp = self.views.touch(&uri);
            self.tell(Event::Open { uri, version, stamp, text });
        }
    }

    async fn did_change(&self, params: lsp::DidChangeTextDocumentParams) {
        let lsp::VersionedTextDocumentIdentifier { uri, version } = params.text_document;
        if self.views.is_open(&uri) {
            let stamp = self.views.touch(&uri);
            self.tell(Event::Change { uri, version, stamp, changes: params.content_changes });
        }
    }

    async fn did_save(&self, params: lsp::DidSaveTextDocumentParams) {
        self.tell(Event::Save(params.text_document.uri));
    }

    async fn did_close(&self, params: lsp::DidCloseTextDocumentParams) {
        self.views.remove(&params.text_document.uri);
        self.tell(Event::Close(params.text_document.uri));
    }

    async fn did_change_configuration(&self, params: lsp::DidChangeConfigurationParams) {
        self.tell(Event::ConfigurationChanged(params.settings));
    }

    async fn did_change_workspace_folders(&self, params: lsp::DidChangeWorkspaceFoldersParams) {
        self.tell(Event::FoldersChanged(params.event));
    }

    async fn did_change_watched_files(&self, params: lsp::DidChangeWatchedFilesParams) {
        self.tell(Event::FilesChanged(params.changes.into_iter().map(|change| change.uri).collect()));
    }

    async fn code_action(&self, params: lsp::CodeActionParams) -> Result<Option<lsp::CodeActionResponse>> {
        let session = self.session();
        if !session.code_actions {
            return Ok(None);
        }
        let view = self.view(&params.text_document.uri, ACTION_PATIENCE).await;
        let only = params.context.only.as_deref();
        Ok(view.map(|view| actions::code_actions(&view, &session, params.range, only)))
    }

    async fn hover(&self, params: lsp::HoverParams) -> Result<Option<lsp::Hover>> {
        let lsp::TextDocumentPositionParams { text_document, position } = params.text_document_position_params;
        let view = self.view(&text_document.uri, HOVER_PATIENCE).await;
        Ok(view.and_then(|view| hover::hover(&view, &self.session(), position)))
    }

    async fn execute_command(&self, params: lsp::ExecuteCommandParams) -> Result<Option<Value>> {
        match &*params.command {
            commands::EXPLAIN_RULE => {
                let id = params.arguments.first().and_then(Value::as_str).unwrap_or_default();
                let page = hover::explain(id).map(Value::from);
                page.map(Some).ok_or_else(|| Error::invalid_params(format!("there is no rule `{id}`")))
            }
            commands::STATUS => Ok(self.status().await),
            command => match hooks::run(self, command, &params.arguments).await {
                Some(result) => Ok(Some(result)),
                None => Err(Error::invalid_params(format!("there is no command `{command}`"))),
            },
        }
    }
}
