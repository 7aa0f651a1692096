//! tokio-util 0.7.20

use futures_core::Stream;
use futures_sink::Sink;
use std::fmt;
use std::error::Error;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::sync::mpsc::Sender;

#[derive(Debug)]
pub struct DropGuard { _p: () }
impl DropGuard {
    pub fn token(&self) -> &CancellationToken;
    pub fn disarm(self) -> CancellationToken;
}
#[derive(Debug)]
pub struct DropGuardRef<'a> { _p: () }
impl<'a> DropGuardRef<'a> {
    pub fn token(&self) -> &CancellationToken;
    pub fn disarm(self) -> &'a CancellationToken;
}
pub struct CancellationToken { _p: () }
impl Clone for CancellationToken {}
impl PartialEq for CancellationToken {}
impl Eq for CancellationToken {}
impl Default for CancellationToken {}
impl CancellationToken {
    pub fn new() -> CancellationToken;
    pub fn child_token(&self) -> CancellationToken;
    pub fn cancel(&self);
    pub fn is_cancelled(&self) -> bool;
    #[cancel(safe)]
    pub fn cancelled(&self) -> WaitForCancellationFuture<'_>;
    #[cancel(safe)]
    pub fn cancelled_owned(self) -> WaitForCancellationFutureOwned;
    pub fn drop_guard(self) -> DropGuard;
    pub fn drop_guard_ref(&self) -> DropGuardRef<'_>;
    #[cancel(safe)]
    #[runs(closure = inline)]
    pub async fn run_until_cancelled<F>(&self, fut: F) -> Option<F::Output> where F: Future;
    #[cancel(safe)]
    #[runs(closure = inline)]
    pub async fn run_until_cancelled_owned<F>(self, fut: F) -> Option<F::Output> where F: Future;
}
#[cancel(safe)]
pub struct WaitForCancellationFuture<'a> { _p: () }
impl<'a> Future for WaitForCancellationFuture<'a> { type Output = (); }
#[cancel(safe)]
pub struct WaitForCancellationFutureOwned { _p: () }
impl Future for WaitForCancellationFutureOwned { type Output = (); }
#[derive(Debug)]
pub struct PollSendError<T> { _p: () }
impl<T> PollSendError<T> {
    pub fn into_inner(self) -> Option<T>;
}
impl<T> fmt::Display for PollSendError<T> {}
impl<T: fmt::Debug> Error for PollSendError<T> {}
#[derive(Debug)]
pub struct PollSender<T> { _p: () }
impl<T: Send> PollSender<T> {
    pub fn new(sender: Sender<T>) -> Self;
    pub fn poll_reserve(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), PollSendError<T>>>;
    pub fn send_item(&mut self, value: T) -> Result<(), PollSendError<T>>;
    pub fn is_closed(&self) -> bool;
    pub fn get_ref(&self) -> Option<&Sender<T>>;
    pub fn close(&mut self);
    pub fn abort_send(&mut self) -> bool;
}
impl<T> Clone for PollSender<T> {}
impl<T: Send> Sink<T> for PollSender<T> { type Error = PollSendError<T>; }
pub struct PollSemaphore { _p: () }
impl PollSemaphore {
    pub fn new(semaphore: Arc<Semaphore>) -> Self;
    pub fn close(&self);
    pub fn clone_inner(&self) -> Arc<Semaphore>;
    pub fn into_inner(self) -> Arc<Semaphore>;
    pub fn poll_acquire(&mut self, cx: &mut Context<'_>) -> Poll<Option<OwnedSemaphorePermit>>;
    pub fn poll_acquire_many(&mut self, cx: &mut Context<'_>, permits: u32) -> Poll<Option<OwnedSemaphorePermit>>;
    pub fn available_permits(&self) -> usize;
    pub fn add_permits(&self, n: usize);
}
impl Stream for PollSemaphore { type Item = OwnedSemaphorePermit; }
impl Clone for PollSemaphore {}
impl AsRef<Semaphore> for PollSemaphore {}
pub struct ReusableBoxFuture<'a, T> { _p: () }
impl<'a, T> ReusableBoxFuture<'a, T> {
    #[runs(closure = inline)]
    pub fn new<F>(future: F) -> Self where F: Future<Output = T> + Send + 'a;
    #[runs(closure = inline)]
    pub fn set<F>(&mut self, future: F) where F: Future<Output = T> + Send + 'a;
    #[runs(closure = inline)]
    pub fn try_set<F>(&mut self, future: F) -> Result<(), F> where F: Future<Output = T> + Send + 'a;
    #[runs(closure = inline)]
    pub fn get_pin(&mut self) -> Pin<&mut (dyn Future<Output = T> + Send)>;
    #[runs(closure = inline)]
    pub fn poll(&mut self, cx: &mut Context<'_>) -> Poll<T>;
}
impl<T> Future for ReusableBoxFuture<'_, T> { type Output = T; }
