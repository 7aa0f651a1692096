//! async-task 4.7.1

use std::future::Future;
use std::ptr::NonNull;
use std::task::Waker;

#[derive(Debug)]
pub struct Builder<M> { _p: () }
impl<M: Default> Default for Builder<M> {}
impl Builder<()> {
    pub fn new() -> Builder<()>;
    pub fn metadata<M>(self, metadata: M) -> Builder<M>;
}
impl<M> Builder<M> {
    pub fn propagate_panic(self, propagate_panic: bool) -> Builder<M>;
    pub fn spawn<F, Fut, S>(self, future: F, schedule: S) -> (Runnable<M>, Task<Fut::Output, M>)
    where F: FnOnce(&M) -> Fut, Fut: Future + Send + 'static, Fut::Output: Send + 'static, S: Schedule<M> + Send + Sync + 'static;
    pub fn spawn_local<F, Fut, S>(self, future: F, schedule: S) -> (Runnable<M>, Task<Fut::Output, M>)
    where F: FnOnce(&M) -> Fut, Fut: Future + 'static, Fut::Output: 'static, S: Schedule<M> + Send + Sync + 'static;
    pub unsafe fn spawn_unchecked<'a, F, Fut, S>(self, future: F, schedule: S) -> (Runnable<M>, Task<Fut::Output, M>)
    where F: FnOnce(&'a M) -> Fut, Fut: Future + 'a, S: Schedule<M>, M: 'a;
}
#[derive(Clone, Copy, Debug)]
pub struct ScheduleInfo {
    pub woken_while_running: bool,
}
pub trait Schedule<M = ()> {
    fn schedule(&self, runnable: Runnable<M>, info: ScheduleInfo);
}
#[derive(Debug)]
pub struct WithInfo<F>(pub F);
impl<F> From<F> for WithInfo<F> {}
impl<M, F> Schedule<M> for WithInfo<F> where F: Fn(Runnable<M>, ScheduleInfo) {}
pub fn spawn<F, S>(future: F, schedule: S) -> (Runnable, Task<F::Output>)
where F: Future + Send + 'static, F::Output: Send + 'static, S: Schedule + Send + Sync + 'static;
pub fn spawn_local<F, S>(future: F, schedule: S) -> (Runnable, Task<F::Output>)
where F: Future + 'static, F::Output: 'static, S: Schedule + Send + Sync + 'static;
pub unsafe fn spawn_unchecked<F, S>(future: F, schedule: S) -> (Runnable, Task<F::Output>) where F: Future, S: Schedule;
pub struct Runnable<M = ()> { _p: () }
impl<M> Runnable<M> {
    pub fn metadata(&self) -> &M;
    pub fn schedule(self);
    pub fn run(self) -> bool;
    pub fn waker(&self) -> Waker;
    pub fn into_raw(self) -> NonNull<()>;
    pub unsafe fn from_raw(ptr: NonNull<()>) -> Self;
}
pub struct Task<T, M = ()> { _p: () }
impl<T, M> Task<T, M> {
    pub fn detach(self);
    pub async fn cancel(self) -> Option<T>;
    pub fn fallible(self) -> FallibleTask<T, M>;
    pub fn is_finished(&self) -> bool;
    pub fn metadata(&self) -> &M;
}
impl<T, M> Future for Task<T, M> { type Output = T; }
pub struct FallibleTask<T, M = ()> { _p: () }
impl<T, M> FallibleTask<T, M> {
    pub fn detach(self);
    pub async fn cancel(self) -> Option<T>;
    pub fn is_finished(&self) -> bool;
}
impl<T, M> Future for FallibleTask<T, M> { type Output = Option<T>; }
impl<M, F> Schedule<M> for F where F: Fn(Runnable<M>) {}
