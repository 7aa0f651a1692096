//! When the session ends, and with which exit code.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::watch;

/// Shared by everything that may end the session.
#[derive(Clone, Debug)]
pub struct Lifecycle {
    shutdown: Arc<AtomicBool>,
    code: Arc<watch::Sender<Option<u8>>>,
}

impl Lifecycle {
    /// A session that goes on.
    pub fn new() -> Self {
        Self { shutdown: Arc::default(), code: Arc::new(watch::Sender::new(None)) }
    }

    /// The client has asked for `shutdown`: from now on an end is a good one.
    pub fn shutdown(&self) {
        self.shutdown.store(true, Ordering::SeqCst);
    }

    /// The client is done: `exit`, or the end of stdin. The code is 0 after `shutdown`, else 1, as the protocol wants it.
    pub fn exit(&self) {
        self.end(u8::from(!self.shutdown.load(Ordering::SeqCst)));
    }

    /// The client is lost: its pipe broke, or its process is gone.
    pub fn abandon(&self) {
        self.end(1);
    }

    /// Waits for the end; its exit code.
    pub async fn ended(&self) -> u8 {
        let mut code = self.code.subscribe();
        let ended = code.wait_for(Option::is_some).await;
        // The sender lives in `self`, so the wait cannot fail.
        ended.ok().and_then(|code| *code).unwrap_or(1)
    }

    /// The first end counts.
    fn end(&self, code: u8) {
        self.code.send_if_modified(|current| {
            let first = current.is_none();
            current.get_or_insert(code);
            first
        });
    }
}
