//! tokio-util 0.7.20

use std::future::Future;
use tokio::runtime::Handle;
use tokio::task::{JoinHandle, LocalSet};

pub struct TaskTracker { _p: () }
impl TaskTracker {
    pub fn new() -> Self;
    #[cancel(safe)]
    pub fn wait(&self) -> TaskTrackerWaitFuture<'_>;
    pub fn close(&self) -> bool;
    pub fn reopen(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    #[waits_for_its_tasks]
    #[runs(closure = task)]
    pub fn spawn<F>(&self, task: F) -> JoinHandle<F::Output> where F: Future + Send + 'static, F::Output: Send + 'static;
    #[waits_for_its_tasks]
    #[runs(closure = task)]
    pub fn spawn_on<F>(&self, task: F, handle: &Handle) -> JoinHandle<F::Output>
    where F: Future + Send + 'static, F::Output: Send + 'static;
    #[waits_for_its_tasks]
    #[runs(closure = task)]
    pub fn spawn_local<F>(&self, task: F) -> JoinHandle<F::Output> where F: Future + 'static, F::Output: 'static;
    #[waits_for_its_tasks]
    #[runs(closure = task)]
    pub fn spawn_local_on<F>(&self, task: F, local_set: &LocalSet) -> JoinHandle<F::Output>
    where F: Future + 'static, F::Output: 'static;
    #[waits_for_its_tasks]
    #[runs(closure = blocking)]
    pub fn spawn_blocking<F, T>(&self, task: F) -> JoinHandle<T> where F: FnOnce() -> T, F: Send + 'static, T: Send + 'static;
    #[waits_for_its_tasks]
    #[runs(closure = blocking)]
    pub fn spawn_blocking_on<F, T>(&self, task: F, handle: &Handle) -> JoinHandle<T>
    where F: FnOnce() -> T, F: Send + 'static, T: Send + 'static;
    #[runs(closure = inline)]
    pub fn track_future<F: Future>(&self, future: F) -> TrackedFuture<F>;
    pub fn token(&self) -> TaskTrackerToken;
    pub fn ptr_eq(left: &TaskTracker, right: &TaskTracker) -> bool;
}
impl Default for TaskTracker {}
impl Clone for TaskTracker {}
#[derive(Debug)]
pub struct TaskTrackerToken { _p: () }
impl TaskTrackerToken {
    pub fn task_tracker(&self) -> &TaskTracker;
}
impl Clone for TaskTrackerToken {}
pub struct TrackedFuture<F> { _p: () }
impl<F: Future> Future for TrackedFuture<F> { type Output = F::Output; }
#[cancel(safe)]
pub struct TaskTrackerWaitFuture<'a> { _p: () }
impl<'a> Future for TaskTrackerWaitFuture<'a> { type Output = (); }
