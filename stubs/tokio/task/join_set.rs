//! tokio 1.54.1

use crate::runtime::Handle;
use crate::task::{AbortHandle, Id, JoinError, LocalSet};
use std::io;
use std::future::Future;
use std::task::{Context, Poll};

pub struct JoinSet<T> { _p: () }
impl<T> JoinSet<T> {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<T: 'static> JoinSet<T> {
    pub fn build_task(&mut self) -> Builder<'_, T>;
    #[runs(closure = task)]
    pub fn spawn<F>(&mut self, task: F) -> AbortHandle where F: Future<Output = T>, F: Send + 'static, T: Send;
    #[runs(closure = task)]
    pub fn spawn_on<F>(&mut self, task: F, handle: &Handle) -> AbortHandle
    where F: Future<Output = T>, F: Send + 'static, T: Send;
    #[runs(closure = task)]
    pub fn spawn_local<F>(&mut self, task: F) -> AbortHandle where F: Future<Output = T>, F: 'static;
    #[runs(closure = task)]
    pub fn spawn_local_on<F>(&mut self, task: F, local_set: &LocalSet) -> AbortHandle where F: Future<Output = T>, F: 'static;
    #[runs(closure = blocking)]
    pub fn spawn_blocking<F>(&mut self, f: F) -> AbortHandle where F: FnOnce() -> T, F: Send + 'static, T: Send;
    #[runs(closure = blocking)]
    pub fn spawn_blocking_on<F>(&mut self, f: F, handle: &Handle) -> AbortHandle
    where F: FnOnce() -> T, F: Send + 'static, T: Send;
    #[cancel(safe)]
    pub async fn join_next(&mut self) -> Option<Result<T, JoinError>>;
    #[cancel(safe)]
    pub async fn join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
    pub fn try_join_next(&mut self) -> Option<Result<T, JoinError>>;
    pub fn try_join_next_with_id(&mut self) -> Option<Result<(Id, T), JoinError>>;
    #[cancel(safe)]
    pub async fn shutdown(&mut self);
    #[cancel(unsafe, loses = "the results of the tasks that have ended")]
    pub async fn join_all(self) -> Vec<T>;
    pub fn abort_all(&mut self);
    pub fn detach_all(&mut self);
    pub fn poll_join_next(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, JoinError>>>;
    pub fn poll_join_next_with_id(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<(Id, T), JoinError>>>;
}
impl<T> Default for JoinSet<T> {}
impl<T, F> FromIterator<F> for JoinSet<T> where F: Future<Output = T>, F: Send + 'static, T: Send + 'static {}
impl<T, F> Extend<F> for JoinSet<T> where F: Future<Output = T>, F: Send + 'static, T: Send + 'static {}
pub struct Builder<'a, T> { _p: () }
impl<'a, T: 'static> Builder<'a, T> {
    pub fn name(self, name: &'a str) -> Self;
    #[runs(closure = task)]
    pub fn spawn<F>(self, future: F) -> io::Result<AbortHandle> where F: Future<Output = T>, F: Send + 'static, T: Send;
    #[runs(closure = task)]
    pub fn spawn_on<F>(self, future: F, handle: &Handle) -> io::Result<AbortHandle>
    where F: Future<Output = T>, F: Send + 'static, T: Send;
    #[runs(closure = blocking)]
    pub fn spawn_blocking<F>(self, f: F) -> io::Result<AbortHandle> where F: FnOnce() -> T, F: Send + 'static, T: Send;
    #[runs(closure = blocking)]
    pub fn spawn_blocking_on<F>(self, f: F, handle: &Handle) -> io::Result<AbortHandle>
    where F: FnOnce() -> T, F: Send + 'static, T: Send;
    #[runs(closure = task)]
    pub fn spawn_local<F>(self, future: F) -> io::Result<AbortHandle> where F: Future<Output = T>, F: 'static;
    #[runs(closure = task)]
    pub fn spawn_local_on<F>(self, future: F, local_set: &LocalSet) -> io::Result<AbortHandle>
    where F: Future<Output = T>, F: 'static;
}
