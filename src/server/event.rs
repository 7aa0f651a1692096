//! Everything that can happen to the actor.

use std::sync::Arc;

use serde_json::Value;
use tokio::sync::oneshot;
use tower_lsp::lsp_types::{TextDocumentContentChangeEvent, Url, WorkspaceFoldersChangeEvent};

use super::questions::Question;
use super::session::Session;
use super::view::Stamp;
use super::worker::Outcome;

/// What the actor takes from its queue, in the order in which it happened.
#[derive(Debug)]
pub enum Event {
    /// The client has introduced itself.
    Initialize(Arc<Session>),
    /// It may now be talked to.
    Initialized,
    /// A document is open.
    Open { uri: Url, version: i32, stamp: Stamp, text: String },
    /// It has changed.
    Change { uri: Url, version: i32, stamp: Stamp, changes: Vec<TextDocumentContentChangeEvent> },
    /// It has been saved.
    Save(Url),
    /// It is no longer open.
    Close(Url),
    /// The client's settings may have changed; some clients send them along.
    ConfigurationChanged(Value),
    /// The client's settings, as asked for; `None` when it did not answer.
    Configuration(Option<Value>),
    /// Files on disk have changed.
    FilesChanged(Vec<Url>),
    /// The client opened or closed folders.
    FoldersChanged(WorkspaceFoldersChangeEvent),
    /// Tell when the findings of a document are those of its latest text.
    WhenFresh { uri: Url, done: oneshot::Sender<()> },
    /// Ask the engine.
    Ask(Question),
    /// Show the user a sentence.
    Show(String),
    /// Tell how things are.
    Status(oneshot::Sender<Value>),
    /// An analysis has ended.
    Done(Outcome),
    /// For tests: tell the text of a document.
    Text { uri: Url, answer: oneshot::Sender<Option<Arc<str>>> },
    /// For tests: keep an analysis thread busy until nobody waits any more.
    Spin(oneshot::Sender<()>),
    /// For tests: panic.
    Fail,
}
