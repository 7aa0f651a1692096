//! stdout, which never makes anyone wait.

use std::io::{self, Write};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{self, Receiver, Sender};
use std::task::{Context, Poll};
use std::thread;
use std::time::Duration;

use tokio::io::AsyncWrite;
use tokio::sync::oneshot;
use tower_lsp::jsonrpc::Response;

use super::Lifecycle;

/// A client that leaves this much unread is gone.
const MAX_UNREAD: usize = 64 << 20;

/// How long the last messages may take when the session ends.
const DRAIN: Duration = Duration::from_secs(1);

/// The writing end. Clones write to the same pipe; one write is one or more whole messages.
#[derive(Clone, Debug)]
pub struct Output {
    /// Unbounded, for a write must not wait: the client reads when it likes. [`MAX_UNREAD`] is the bound.
    chunks: Sender<Chunk>,
    unread: Arc<AtomicUsize>,
    lifecycle: Lifecycle,
}

#[derive(Debug)]
enum Chunk {
    Bytes(Vec<u8>),
    /// Everything before has been written.
    Drained(oneshot::Sender<()>),
}

impl Output {
    /// Starts the thread that writes to `pipe`.
    pub fn start(pipe: impl Write + Send + 'static, lifecycle: &Lifecycle) -> io::Result<Self> {
        let (chunks, waiting) = mpsc::channel();
        let unread = Arc::new(AtomicUsize::new(0));
        let output = Self { chunks, unread: Arc::clone(&unread), lifecycle: lifecycle.clone() };
        let lifecycle = lifecycle.clone();
        thread::Builder::new().name("stdout".to_owned()).spawn(move || {
            if let Err(error) = pump(pipe, &waiting, &unread) {
                tracing::warn!(%error, "the client no longer reads");
                lifecycle.abandon();
            }
        })?;
        Ok(output)
    }

    /// Sends a response that does not come from a handler.
    pub fn respond(&self, response: &Response) {
        let Ok(body) = serde_json::to_vec(response) else { return };
        let mut message = format!("Content-Length: {}\r\n\r\n", body.len()).into_bytes();
        message.extend(body);
        self.send(message);
    }

    /// Waits until what was written so far has left the process, but not for ever.
    pub async fn drained(&self) {
        let (done, drained) = oneshot::channel();
        if self.chunks.send(Chunk::Drained(done)).is_ok() {
            let _ = tokio::time::timeout(DRAIN, drained).await;
        }
    }

    fn send(&self, bytes: Vec<u8>) -> bool {
        let unread = self.unread.fetch_add(bytes.len(), Ordering::Relaxed);
        if unread > MAX_UNREAD || self.chunks.send(Chunk::Bytes(bytes)).is_err() {
            self.lifecycle.abandon();
            return false;
        }
        true
    }
}

fn pump(mut pipe: impl Write, chunks: &Receiver<Chunk>, unread: &AtomicUsize) -> io::Result<()> {
    while let Ok(chunk) = chunks.recv() {
        match chunk {
            Chunk::Bytes(bytes) => {
                pipe.write_all(&bytes)?;
                pipe.flush()?;
                unread.fetch_sub(bytes.len(), Ordering::Relaxed);
            }
            Chunk::Drained(done) => {
                let _ = done.send(());
            }
        }
    }
    Ok(())
}

impl AsyncWrite for Output {
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        if self.send(bytes.to_vec()) {
            Poll::Ready(Ok(bytes.len()))
        } else {
            Poll::Ready(Err(io::ErrorKind::BrokenPipe.into()))
        }
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}
