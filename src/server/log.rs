//! The log: to stderr or a file, and to the client. Never to stdout, which is the protocol's.

use std::fmt::{self, Write as _};
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::path::Path;
use std::sync::Mutex;

use tower_lsp::lsp_types::{LogMessageParams, MessageType};
use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::layer::{Context, SubscriberExt};
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{EnvFilter, Layer};

use super::client::{Note, Outbox};

/// Says what is logged, in the syntax of `tracing_subscriber::EnvFilter`: `debug`, `asyncwise::server=trace`, …
pub const FILTER: &str = "ASYNCWISE_LOG";

/// Starts the log. Does nothing when there is one already, as in tests.
pub fn start(file: Option<&Path>, outbox: Outbox) {
    let filter = EnvFilter::builder()
        .with_default_directive(tracing::level_filters::LevelFilter::WARN.into())
        .with_env_var(FILTER)
        .from_env_lossy();
    let format = tracing_subscriber::fmt::layer().with_ansi(false).log_internal_errors(false);
    let opened = file.map(|path| (path, OpenOptions::new().create(true).append(true).open(path)));
    let (writer, failure) = match opened {
        Some((_, Ok(file))) => (Sink::File(file), None),
        Some((path, Err(error))) => (Sink::Stderr, Some(format!("cannot write {}: {error}", path.display()))),
        None => (Sink::Stderr, None),
    };
    let to_file = format.with_writer(Mutex::new(writer)).with_filter(filter);
    let _ = tracing_subscriber::registry().with(to_file).with(ToClient { outbox }).try_init();
    if let Some(failure) = failure {
        tracing::warn!("{failure}");
    }
    std::panic::set_hook(Box::new(|panic| {
        let backtrace = std::backtrace::Backtrace::force_capture();
        tracing::error!(target: "asyncwise::panic", "{panic}");
        tracing::debug!(target: "asyncwise::panic", "{backtrace}");
    }));
}

enum Sink {
    File(File),
    Stderr,
}

impl Write for Sink {
    /// An editor may close our stderr. That is no reason to fail.
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let _ = match self {
            Self::File(file) => file.write_all(bytes),
            Self::Stderr => io::stderr().write_all(bytes),
        };
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Sends what concerns the user to the client's log: our own events, down to information.
struct ToClient {
    outbox: Outbox,
}

impl<S: Subscriber> Layer<S> for ToClient {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let metadata = event.metadata();
        if !metadata.target().starts_with("asyncwise") {
            return;
        }
        let typ = match *metadata.level() {
            Level::ERROR => MessageType::ERROR,
            Level::WARN => MessageType::WARNING,
            Level::INFO => MessageType::INFO,
            Level::DEBUG | Level::TRACE => return,
        };
        let mut line = Line::default();
        event.record(&mut line);
        let message = line.message + &line.fields;
        let _ = self.outbox.send(Note::Log(LogMessageParams { typ, message }));
    }
}

#[derive(Default)]
struct Line {
    message: String,
    fields: String,
}

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        // Writing to a string does not fail.
        let _ = match field.name() {
            "message" => write!(self.message, "{value:?}"),
            name => write!(self.fields, " {name}={value:?}"),
        };
    }
}
