//! The language server: a thin layer of LSP around the engine. Nothing outside of this folder names an LSP type.
//!
//! ```text
//! stdin ─▶ transport ─▶ handlers ─▶ actor ─▶ worker threads ─▶ actor ─▶ client ─▶ transport ─▶ stdout
//!                          ▲                                     │
//!                          └──────────────── views ◀─────────────┘
//! ```
//!
//! - Handlers only enqueue, while the message is being read: what comes first takes effect first.
//! - The actor alone owns documents, settings and the engine. It never waits for the client.
//! - Results carry the state they are about. Whoever gets one compares, and drops what is about the past.
//! - `views` is what requests read. It is the only shared state; its guards live for a statement.

mod actions;
mod actor;
mod client;
mod commands;
mod convert;
mod documents;
mod engine;
mod event;
mod handlers;
mod history;
mod hooks;
mod hover;
mod log;
mod progress;
mod questions;
mod session;
mod settings;
mod transport;
mod uri;
mod view;
mod worker;

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, mpsc};
use std::time::Duration;

use tokio::sync::mpsc::UnboundedReceiver;
use tower_lsp::{LspService, Server};

use actor::Actor;
use client::{Correspondent, Note, Outbox};
use handlers::Backend;
use transport::{Guard, Input, Lifecycle, Output};
use view::Views;

/// tower-lsp stops reading at this many requests under way, the client's answers included. Ours are many and light.
const CONCURRENCY: usize = 256;

/// Handlers do not block; this many could.
const HANDLER_THREADS: usize = 4;

/// For answers that are on their way when the client says `exit`.
const LAST_WORDS: Duration = Duration::from_millis(20);

/// How the server is to run.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Write the log there instead of to stderr.
    pub log_file: Option<PathBuf>,
}

/// Serves one client on stdin and stdout until it is done. The exit code is the one that the protocol wants.
///
/// # Errors
/// When the system gives no threads.
pub fn run_stdio(options: &Options) -> io::Result<ExitCode> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(HANDLER_THREADS)
        .thread_name("handlers")
        .enable_time()
        .build()?;
    let (outbox, notes) = tokio::sync::mpsc::unbounded_channel();
    log::start(options.log_file.as_deref(), outbox.clone());
    let code = runtime.block_on(serve(outbox, notes));
    // Threads that are still at work end with the process.
    runtime.shutdown_background();
    code.map(ExitCode::from)
}

async fn serve(outbox: Outbox, notes: UnboundedReceiver<Note>) -> io::Result<u8> {
    let lifecycle = Lifecycle::new();
    let output = Output::start(io::stdout(), &lifecycle)?;
    let input = Input::start(io::stdin(), output.clone(), &lifecycle)?;
    let (events, queue) = mpsc::channel();
    let views = Arc::new(Views::default());
    let mut client = None;
    let (service, socket) = LspService::new(|it| {
        client = Some(it);
        Backend::new(events.clone(), Arc::clone(&views), lifecycle.clone())
    });
    if let Some(client) = client {
        let client = Correspondent::new(client, outbox, notes, lifecycle.clone());
        Actor::start(queue, events, client, views)?;
    }
    let server = Server::new(input, output.clone(), socket).concurrency_level(CONCURRENCY);
    let server = server.serve(Guard::new(service, lifecycle.clone()));
    tokio::pin!(server);
    tokio::select! {
        () = &mut server => {}
        _ = lifecycle.ended() => drop(tokio::time::timeout(LAST_WORDS, server).await),
    }
    output.drained().await;
    Ok(lifecycle.ended().await)
}
