//! Messages to the client.

use std::time::Duration;

use tokio::runtime::Handle;
use tokio::sync::{mpsc, oneshot};
use tower_lsp::Client;
use tower_lsp::lsp_types::notification::{LogMessage, Notification, Progress, PublishDiagnostics, ShowMessage};
use tower_lsp::lsp_types::request::Request;
use tower_lsp::lsp_types::{LogMessageParams, ProgressParams, PublishDiagnosticsParams, ShowMessageParams};

use super::transport::Lifecycle;

/// A client that has not answered by then will not.
const PATIENCE: Duration = Duration::from_secs(10);

/// A notification that waits for its turn.
#[derive(Debug)]
pub enum Note {
    /// Findings of a document.
    Publish(PublishDiagnosticsParams),
    /// A line for the client's log.
    Log(LogMessageParams),
    /// A sentence for the user.
    Show(ShowMessageParams),
    /// How far the first load is.
    Progress(ProgressParams),
}

/// Notes in the order in which they are posted. Unbounded, since the actor and the log must never wait for the client;
/// the bound is that of the output behind it, which ends the session.
pub type Outbox = mpsc::UnboundedSender<Note>;

/// The way to the client, for code that does not run as a task.
#[derive(Clone, Debug)]
pub struct Correspondent {
    client: Client,
    runtime: Handle,
    outbox: Outbox,
}

impl Correspondent {
    /// Starts to send what is put into the outbox.
    pub fn new(client: Client, outbox: Outbox, notes: mpsc::UnboundedReceiver<Note>, lifecycle: Lifecycle) -> Self {
        let runtime = Handle::current();
        runtime.spawn(deliver(client.clone(), notes, lifecycle));
        Self { client, runtime, outbox }
    }

    /// Sends a notification after all those before it.
    pub fn post(&self, note: Note) {
        // Fails only when the session is over.
        let _ = self.outbox.send(note);
    }

    /// Asks the client, and does `then` with its answer; `None` when it has none. Waits for nothing.
    pub fn ask<R>(&self, params: R::Params, then: impl FnOnce(Option<R::Result>) + Send + 'static)
    where
        R: Request + 'static,
        R::Params: Send,
        R::Result: Send,
    {
        let client = self.client.clone();
        let (answer, answered) = oneshot::channel();
        // tower-lsp panics when an answer arrives that nobody waits for any more. So this task waits as long as it takes,
        // and the patience is that of the other.
        self.runtime.spawn(async move {
            let _ = answer.send(client.send_request::<R>(params).await);
        });
        self.runtime.spawn(async move {
            then(match tokio::time::timeout(PATIENCE, answered).await {
                Ok(Ok(Ok(result))) => Some(result),
                Ok(Ok(Err(error))) => {
                    tracing::debug!(method = R::METHOD, %error, "the client refused");
                    None
                }
                Ok(Err(_)) | Err(_) => {
                    tracing::debug!(method = R::METHOD, "the client did not answer");
                    None
                }
            });
        });
    }
}

/// Until the session is over, for from then on nobody takes them.
async fn deliver(client: Client, mut notes: mpsc::UnboundedReceiver<Note>, lifecycle: Lifecycle) {
    loop {
        let note = tokio::select! {
            note = notes.recv() => note,
            _ = lifecycle.ended() => return,
        };
        let Some(note) = note else { return };
        match note {
            Note::Publish(params) => send::<PublishDiagnostics>(&client, params).await,
            Note::Log(params) => send::<LogMessage>(&client, params).await,
            Note::Show(params) => send::<ShowMessage>(&client, params).await,
            Note::Progress(params) => send::<Progress>(&client, params).await,
        }
    }
}

async fn send<N: Notification>(client: &Client, params: N::Params) {
    client.send_notification::<N>(params).await;
}
