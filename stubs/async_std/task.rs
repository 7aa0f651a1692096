//! async-std 1.13.2

use std::{fmt, io};
use std::error::Error;
use std::future::Future;
use std::time::Duration;
pub use futures_core::ready;
pub use std::task::{Context, Poll, Waker};

pub async fn yield_now();
#[blocks(runtime, instead = " use `.await`")]
pub fn block_on<F, T>(future: F) -> T where F: Future<Output = T>;
#[derive(Debug, Default)]
pub struct Builder { _p: () }
impl Builder {
    pub fn new() -> Builder;
    pub fn name(self, name: String) -> Builder;
    #[runs(closure = task)]
    pub fn spawn<F, T>(self, future: F) -> io::Result<JoinHandle<T>>
    where F: Future<Output = T> + Send + 'static, T: Send + 'static;
    #[blocks(runtime, instead = " use `.await`")]
    pub fn blocking<F, T>(self, future: F) -> T where F: Future<Output = T>;
}
pub fn current() -> Task;
pub fn try_current() -> Option<Task>;
#[must_join]
#[cancel(safe)]
#[derive(Debug)]
pub struct JoinHandle<T> { _p: () }
impl<T> JoinHandle<T> {
    pub fn task(&self) -> &Task;
    pub async fn cancel(self) -> Option<T>;
}
impl<T> Future for JoinHandle<T> { type Output = T; }
pub async fn sleep(dur: Duration);
#[runs(closure = task)]
pub fn spawn<F, T>(future: F) -> JoinHandle<T> where F: Future<Output = T> + Send + 'static, T: Send + 'static;
#[runs(closure = blocking)]
pub fn spawn_blocking<F, T>(f: F) -> JoinHandle<T> where F: FnOnce() -> T + Send + 'static, T: Send + 'static;
#[derive(Clone)]
pub struct Task { _p: () }
impl Task {
    pub fn id(&self) -> TaskId;
    pub fn name(&self) -> Option<&str>;
}
#[derive(Clone, Copy, Debug)]
pub struct TaskId { _p: () }
impl fmt::Display for TaskId {}
#[derive(Debug)]
pub struct LocalKey<T: Send + 'static> { _p: () }
impl<T: Send + 'static> LocalKey<T> {
    #[runs(closure = inline)]
    pub fn with<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R;
    #[runs(closure = inline)]
    pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError> where F: FnOnce(&T) -> R;
}
#[derive(Clone, Copy)]
pub struct AccessError { _p: () }
impl fmt::Display for AccessError {}
impl Error for AccessError {}
#[runs(closure = task)]
pub fn spawn_local<F, T>(future: F) -> JoinHandle<T> where F: Future<Output = T> + 'static, T: 'static;
