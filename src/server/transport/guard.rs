//! Stands between tower-lsp's reader and its handlers.

use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};

use dashmap::DashMap;
use serde::Deserialize;
use tokio::sync::oneshot;
use tokio::task::{JoinError, JoinHandle};
use tower_lsp::jsonrpc::{Error, Id, Request, Response};
use tower_lsp::lsp_types::CancelParams;
use tower_service::Service;

use super::Lifecycle;
use super::lenient::lenient;

type Outcome<E> = Result<Option<Response>, E>;
type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Gives tower-lsp what it lacks:
/// - Notifications are handled while they are being read, so the order in which they arrive is the order in which they
///   take effect. Handlers only enqueue; none of them waits.
/// - Each request is a task: one that blocks does not hold up the others, one that panics is answered with an error.
/// - `$/cancelRequest` is answered at once, whatever the handler is doing.
/// - `exit` ends the process, with the code that the protocol wants.
#[derive(Debug)]
pub struct Guard<S> {
    inner: S,
    lifecycle: Lifecycle,
    /// Requests under way. Handlers finish on any thread, hence the concurrent map.
    running: Arc<DashMap<Id, oneshot::Sender<()>>>,
}

impl<S> Guard<S> {
    /// Guards `inner`.
    pub fn new(inner: S, lifecycle: Lifecycle) -> Self {
        Self { inner, lifecycle, running: Arc::default() }
    }

    fn note(&self, request: &Request) {
        match request.method() {
            "shutdown" => self.lifecycle.shutdown(),
            "exit" => self.lifecycle.exit(),
            "$/cancelRequest" => {
                let params = request.params().and_then(|params| CancelParams::deserialize(params).ok());
                let running = params.and_then(|params| self.running.remove(&Id::from(params.id)));
                if let Some((_, cancel)) = running {
                    let _ = cancel.send(());
                }
            }
            _ => {}
        }
    }
}

impl<S, E> Service<Request> for Guard<S>
where
    S: Service<Request, Response = Option<Response>, Error = E>,
    S::Future: Send + 'static,
    E: Send + 'static,
{
    type Response = Option<Response>;
    type Error = E;
    type Future = BoxFuture<Outcome<E>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), E>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, request: Request) -> Self::Future {
        let request = lenient(request);
        self.note(&request);
        let id = request.id().cloned();
        if request.method() == "exit" {
            return Box::pin(async { Ok(None) });
        }
        let future = self.inner.call(request);
        match id {
            None => {
                handle_now(Box::pin(future));
                Box::pin(async { Ok(None) })
            }
            Some(id) => {
                let (cancel, cancelled) = oneshot::channel();
                self.running.insert(id.clone(), cancel);
                let running = Arc::clone(&self.running);
                let task = tokio::spawn(future);
                Box::pin(async move {
                    let outcome = finish(task, cancelled, id.clone()).await;
                    running.remove(&id);
                    outcome
                })
            }
        }
    }
}

/// Runs a notification's handler to its end: no handler waits. Should one ever do, the rest of it becomes a task.
fn handle_now<E: Send + 'static>(mut future: BoxFuture<Outcome<E>>) {
    let mut context = Context::from_waker(Waker::noop());
    let polled = catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(&mut context)));
    match polled {
        Ok(Poll::Ready(_)) => {}
        Ok(Poll::Pending) => drop(tokio::spawn(async move {
            let _ = future.await;
        })),
        Err(_) => tracing::error!("a notification's handler panicked"),
    }
}

async fn finish<E>(mut task: JoinHandle<Outcome<E>>, cancelled: oneshot::Receiver<()>, id: Id) -> Outcome<E> {
    tokio::select! {
        outcome = &mut task => outcome.unwrap_or_else(|error| Ok(Some(failed(id, &error)))),
        Ok(()) = cancelled => {
            task.abort();
            Ok(Some(Response::from_error(id, Error::request_cancelled())))
        }
    }
}

fn failed(id: Id, error: &JoinError) -> Response {
    tracing::error!(%id, %error, "a request's handler panicked");
    let mut answer = Error::internal_error();
    answer.message = "asyncwise failed on this request; see its log".into();
    Response::from_error(id, answer)
}
