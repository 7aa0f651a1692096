//! The protocol's methods. Each only puts what it is told into the actor's queue; requests then wait for an answer, or read
//! what the actor has shown.

use std::sync::mpsc::Sender;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use serde_json::Value;
use tokio::sync::oneshot;
use tokio::time::timeout;
use tower_lsp::jsonrpc::{Error, ErrorCode, Result};
use tower_lsp::{LanguageServer, lsp_types as lsp};

use super::engine::Snapshot;
use super::event::Event;
use super::questions::Question;
use super::session::Session;
use super::transport::{Lifecycle, watch_parent};
use super::view::{View, Views};
use super::{actions, commands, hooks, hover, uri};
use crate::rules::registry;

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

    /// Asks the engine about a document as it is in `view`. None: it has changed, or it takes too long.
    async fn ask<T: Send + 'static>(
        &self,
        view: &View,
        ask: impl FnOnce(&Snapshot) -> Option<T> + Send + 'static,
    ) -> Option<T> {
        let (question, answered) = Question::new(view.uri.clone(), view.stamp, ask);
        self.tell(Event::Ask(question));
        timeout(ACTION_PATIENCE, answered).await.ok()?.ok()?
    }

    /// Shows the user the first of a rule's page.
    fn show_rule(&self, id: &str) {
        if let Some(info) = registry::info(id) {
            self.tell(Event::Show(format!("{}: {}.", info.id, info.summary())));
        }
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
        let Some(view) = self.view(&params.text_document.uri, ACTION_PATIENCE).await else { return Ok(None) };
        let asked = actions::Asked::new(&params, &view, &session);
        let question = asked.question(&view, &session);
        let path = Arc::clone(&view.path);
        let answer = self.ask(&view, move |snapshot| {
            let nearest = actions::nearest(&path);
            Some((question.map(|question| question(snapshot)), nearest))
        });
        let (answers, nearest) = answer.await.unwrap_or_default();
        let files = actions::Files::new(&self.views, nearest);
        Ok(Some(actions::code_actions(&asked, answers.flatten().unwrap_or_default(), &view, &session, &files)))
    }

    async fn code_action_resolve(&self, mut action: lsp::CodeAction) -> Result<lsp::CodeAction> {
        let Some(data) = action.data.clone() else { return Ok(action) };
        let deferred: actions::Deferred =
            serde_json::from_value(data).map_err(|error| Error::invalid_params(error.to_string()))?;
        let view = self.views.in_step(&deferred.uri).filter(|view| view.version == deferred.version);
        let view = view.ok_or_else(content_modified)?;
        let resolved = self.ask(&view, move |snapshot| actions::resolve(snapshot, &deferred.offer)).await;
        let resolved = resolved.ok_or_else(content_modified)?;
        let whole = actions::with_files(&view, resolved.texts, &self.views).map_err(|_| content_modified())?;
        action.edit = actions::workspace_edit(&resolved.fix.edits, &whole, &self.session());
        if action.edit.is_some() { Ok(action) } else { Err(content_modified()) }
    }

    async fn hover(&self, params: lsp::HoverParams) -> Result<Option<lsp::Hover>> {
        let lsp::TextDocumentPositionParams { text_document, position } = params.text_document_position_params;
        let view = self.view(&text_document.uri, HOVER_PATIENCE).await;
        Ok(view.and_then(|view| hover::hover(&view, &self.session(), position)))
    }

    async fn execute_command(&self, params: lsp::ExecuteCommandParams) -> Result<Option<Value>> {
        match &*params.command {
            command @ (commands::EXPLAIN_RULE | commands::SHOW_RULE) => {
                let id = params.arguments.first().and_then(Value::as_str).unwrap_or_default();
                if command == commands::SHOW_RULE {
                    self.show_rule(id);
                }
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

/// What clients take for "ask again".
fn content_modified() -> Error {
    Error { code: ErrorCode::ServerError(-32801), message: "the document has changed".into(), data: None }
}
