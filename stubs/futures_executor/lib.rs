//! futures-executor 0.3.34

extern crate futures_core;
extern crate futures_task;

use futures_core::future::Future;
use futures_core::stream::Stream;
use futures_task::{FutureObj, LocalSpawn, Spawn};
use std::{fmt, io};
use std::error::Error;
use std::ops::{Deref, DerefMut};

#[derive(Debug)]
pub struct LocalPool { _p: () }
impl LocalPool {
    pub fn new() -> Self;
    pub fn spawner(&self) -> LocalSpawner;
    #[blocks(runtime, instead = " use `.await`")]
    pub fn run(&mut self);
    #[blocks(runtime, instead = " use `.await`")]
    pub fn run_until<F: Future>(&mut self, future: F) -> F::Output;
    pub fn try_run_one(&mut self) -> bool;
    pub fn run_until_stalled(&mut self);
}
impl Default for LocalPool {}
#[derive(Clone, Debug)]
pub struct LocalSpawner { _p: () }
impl Spawn for LocalSpawner {}
impl LocalSpawn for LocalSpawner {}
#[blocks(runtime, instead = " use `.await`")]
pub fn block_on<F: Future>(f: F) -> F::Output;
#[blocks(runtime, instead = " use `StreamExt::next(..).await`")]
pub fn block_on_stream<S: Stream + Unpin>(stream: S) -> BlockingStream<S>;
#[derive(Debug)]
pub struct BlockingStream<S: Stream + Unpin> { _p: () }
impl<S: Stream + Unpin> Deref for BlockingStream<S> { type Target = S; }
impl<S: Stream + Unpin> DerefMut for BlockingStream<S> {}
impl<S: Stream + Unpin> BlockingStream<S> {
    pub fn into_inner(self) -> S;
}
impl<S: Stream + Unpin> Iterator for BlockingStream<S> { type Item = S::Item; }
pub struct ThreadPool { _p: () }
impl ThreadPool {
    pub fn new() -> Result<Self, io::Error>;
    pub fn builder() -> ThreadPoolBuilder;
    pub fn spawn_obj_ok(&self, future: FutureObj<'static, ()>);
    #[runs(closure = task)]
    pub fn spawn_ok<Fut>(&self, future: Fut) where Fut: Future<Output = ()> + Send + 'static;
}
impl Spawn for ThreadPool {}
impl Clone for ThreadPool {}
pub struct ThreadPoolBuilder { _p: () }
impl ThreadPoolBuilder {
    pub fn new() -> Self;
    pub fn pool_size(&mut self, size: usize) -> &mut Self;
    pub fn stack_size(&mut self, stack_size: usize) -> &mut Self;
    pub fn name_prefix<S: Into<String>>(&mut self, name_prefix: S) -> &mut Self;
    #[runs(closure = thread)]
    pub fn after_start<F>(&mut self, f: F) -> &mut Self where F: Fn(usize) + Send + Sync + 'static;
    #[runs(closure = thread)]
    pub fn before_stop<F>(&mut self, f: F) -> &mut Self where F: Fn(usize) + Send + Sync + 'static;
    pub fn create(&mut self) -> Result<ThreadPool, io::Error>;
}
impl Default for ThreadPoolBuilder {}
pub struct Enter { _p: () }
pub struct EnterError { _p: () }
impl fmt::Display for EnterError {}
impl Error for EnterError {}
pub fn enter() -> Result<Enter, EnterError>;
