//! tokio 1.54.1

pub mod coop {
    use std::future::Future;
    use std::task::{Context, Poll};

    #[cancel(safe)]
    pub async fn consume_budget();
    pub struct Unconstrained<F> { _p: () }
    impl<F> Future for Unconstrained<F> where F: Future { type Output = <F as Future>::Output; }
    #[runs(closure = inline)]
    pub fn unconstrained<F>(inner: F) -> Unconstrained<F>;
    pub fn has_budget_remaining() -> bool;
    #[derive(Debug)]
    pub struct RestoreOnPending { _p: () }
    impl RestoreOnPending {
        pub fn made_progress(&self);
    }
    pub fn poll_proceed(cx: &mut Context<'_>) -> Poll<RestoreOnPending>;
    #[derive(Debug)]
    pub struct Coop<F: Future> { _p: () }
    impl<F: Future> Future for Coop<F> { type Output = F::Output; }
    #[runs(closure = inline)]
    pub fn cooperative<F: Future>(fut: F) -> Coop<F>;
}
pub mod join_set;
pub mod futures {
    use std::future::Future;
    use std::pin::Pin;

    pub struct TaskLocalFuture<T, F> where T: 'static { _p: () }
    impl<T, F> TaskLocalFuture<T, F> where T: 'static {
        pub fn take_value(self: Pin<&mut Self>) -> Option<T>;
    }
    impl<T: 'static, F: Future> Future for TaskLocalFuture<T, F> { type Output = F::Output; }
}
use crate::runtime;
use crate::runtime::{Handle, Runtime, UnhandledPanic};
use crate::task::futures::TaskLocalFuture;
use std::{fmt, io};
use std::any::Any;
use std::error::Error;
use std::future::Future;
pub use crate::task::coop::{Unconstrained, consume_budget, unconstrained};
pub use crate::task::join_set::JoinSet;

pub struct JoinError { _p: () }
impl JoinError {
    pub fn is_cancelled(&self) -> bool;
    pub fn is_panic(&self) -> bool;
    pub fn into_panic(self) -> Box<dyn Any + Send + 'static>;
    pub fn try_into_panic(self) -> Result<Box<dyn Any + Send + 'static>, JoinError>;
    pub fn id(&self) -> Id;
}
impl fmt::Display for JoinError {}
impl Error for JoinError {}
#[derive(Clone, Copy, Debug)]
pub struct Id { _p: () }
impl fmt::Display for Id {}
pub fn id() -> Id;
pub fn try_id() -> Option<Id>;
pub struct AbortHandle { _p: () }
impl AbortHandle {
    pub fn abort(&self);
    pub fn is_finished(&self) -> bool;
    pub fn id(&self) -> Id;
}
impl Clone for AbortHandle {}
#[must_join]
#[cancel(safe)]
pub struct JoinHandle<T> { _p: () }
impl<T> JoinHandle<T> {
    pub fn abort(&self);
    pub fn is_finished(&self) -> bool;
    pub fn abort_handle(&self) -> AbortHandle;
    pub fn id(&self) -> Id;
}
impl<T> Future for JoinHandle<T> { type Output = runtime::Result<T>; }
#[runs(closure = blocking)]
pub fn block_in_place<F, R>(f: F) -> R where F: FnOnce() -> R;
#[runs(closure = blocking)]
pub fn spawn_blocking<F, R>(f: F) -> JoinHandle<R> where F: FnOnce() -> R + Send + 'static, R: Send + 'static;
#[runs(closure = task)]
pub fn spawn<F>(future: F) -> JoinHandle<F::Output> where F: Future + Send + 'static, F::Output: Send + 'static;
#[cancel(safe)]
pub async fn yield_now();
pub struct LocalSet { _p: () }
impl LocalSet {
    pub fn new() -> LocalSet;
    pub fn enter(&self) -> LocalEnterGuard;
    #[runs(closure = task)]
    pub fn spawn_local<F>(&self, future: F) -> JoinHandle<F::Output> where F: Future + 'static, F::Output: 'static;
    #[blocks(runtime, instead = " use `run_until(..).await`")]
    pub fn block_on<F>(&self, rt: &Runtime, future: F) -> F::Output where F: Future;
    #[cancel(safe)]
    #[runs(closure = inline)]
    pub async fn run_until<F>(&self, future: F) -> F::Output where F: Future;
    pub fn id(&self) -> runtime::Id;
    pub fn unhandled_panic(&mut self, behavior: UnhandledPanic) -> &mut Self;
}
impl Future for LocalSet { type Output = (); }
impl Default for LocalSet {}
#[runs(closure = task)]
pub fn spawn_local<F>(future: F) -> JoinHandle<F::Output> where F: Future + 'static, F::Output: 'static;
pub struct LocalEnterGuard { _p: () }
pub struct LocalKey<T: 'static> { _p: () }
impl<T: 'static> LocalKey<T> {
    #[runs(closure = inline)]
    pub fn scope<F>(&'static self, value: T, f: F) -> TaskLocalFuture<T, F> where F: Future;
    #[runs(closure = inline)]
    pub fn sync_scope<F, R>(&'static self, value: T, f: F) -> R where F: FnOnce() -> R;
    #[runs(closure = inline)]
    pub fn with<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R;
    #[runs(closure = inline)]
    pub fn try_with<F, R>(&'static self, f: F) -> Result<R, AccessError> where F: FnOnce(&T) -> R;
}
impl<T: Clone + 'static> LocalKey<T> {
    pub fn get(&'static self) -> T;
    pub fn try_get(&'static self) -> Result<T, AccessError>;
}
#[derive(Clone, Copy)]
pub struct AccessError { _p: () }
impl fmt::Display for AccessError {}
impl Error for AccessError {}
#[derive(Debug, Default)]
pub struct Builder<'a> { _p: () }
impl<'a> Builder<'a> {
    pub fn new() -> Self;
    pub fn name(&self, name: &'a str) -> Self;
    #[runs(closure = task)]
    pub fn spawn<Fut>(self, future: Fut) -> io::Result<JoinHandle<Fut::Output>>
    where Fut: Future + Send + 'static, Fut::Output: Send + 'static;
    #[runs(closure = task)]
    pub fn spawn_on<Fut>(self, future: Fut, handle: &Handle) -> io::Result<JoinHandle<Fut::Output>>
    where Fut: Future + Send + 'static, Fut::Output: Send + 'static;
    #[runs(closure = task)]
    pub fn spawn_local<Fut>(self, future: Fut) -> io::Result<JoinHandle<Fut::Output>>
    where Fut: Future + 'static, Fut::Output: 'static;
    #[runs(closure = task)]
    pub fn spawn_local_on<Fut>(self, future: Fut, local_set: &LocalSet) -> io::Result<JoinHandle<Fut::Output>>
    where Fut: Future + 'static, Fut::Output: 'static;
    #[runs(closure = blocking)]
    pub fn spawn_blocking<Function, Output>(self, function: Function) -> io::Result<JoinHandle<Output>>
    where Function: FnOnce() -> Output + Send + 'static, Output: Send + 'static;
    #[runs(closure = blocking)]
    pub fn spawn_blocking_on<Function, Output>(self, function: Function, handle: &Handle) -> io::Result<JoinHandle<Output>>
    where Function: FnOnce() -> Output + Send + 'static, Output: Send + 'static;
}
impl From<JoinError> for io::Error {}
