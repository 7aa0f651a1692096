//! rayon-core 1.13.0

use std::{fmt, io};
use std::any::Any;
use std::error::Error;

#[blocks(cpu)]
#[runs(closure = thread)]
pub fn broadcast<OP, R>(op: OP) -> Vec<R> where OP: Fn(BroadcastContext<'_>) -> R + Sync, R: Send;
#[runs(closure = thread)]
pub fn spawn_broadcast<OP>(op: OP) where OP: Fn(BroadcastContext<'_>) + Send + Sync + 'static;
pub struct BroadcastContext<'a> { _p: () }
impl<'a> BroadcastContext<'a> {
    pub fn index(&self) -> usize;
    pub fn num_threads(&self) -> usize;
}
#[blocks(cpu)]
#[runs(closure = thread)]
pub fn join<A, B, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB)
where A: FnOnce() -> RA + Send, B: FnOnce() -> RB + Send, RA: Send, RB: Send;
#[blocks(cpu)]
#[runs(closure = thread)]
pub fn join_context<A, B, RA, RB>(oper_a: A, oper_b: B) -> (RA, RB)
where A: FnOnce(FnContext) -> RA + Send, B: FnOnce(FnContext) -> RB + Send, RA: Send, RB: Send;
pub struct ThreadBuilder { _p: () }
impl ThreadBuilder {
    pub fn index(&self) -> usize;
    pub fn name(&self) -> Option<&str>;
    pub fn stack_size(&self) -> Option<usize>;
    pub fn run(self);
}
#[derive(Debug, Default)]
pub struct DefaultSpawn;
#[derive(Debug)]
pub struct CustomSpawn<F> { _p: () }
pub struct Scope<'scope> { _p: () }
impl<'scope> Scope<'scope> {
    #[runs(closure = thread)]
    pub fn spawn<BODY>(&self, body: BODY) where BODY: FnOnce(&Scope<'scope>) + Send + 'scope;
    #[runs(closure = thread)]
    pub fn spawn_broadcast<BODY>(&self, body: BODY) where BODY: Fn(&Scope<'scope>, BroadcastContext<'_>) + Send + Sync + 'scope;
}
pub struct ScopeFifo<'scope> { _p: () }
impl<'scope> ScopeFifo<'scope> {
    #[runs(closure = thread)]
    pub fn spawn_fifo<BODY>(&self, body: BODY) where BODY: FnOnce(&ScopeFifo<'scope>) + Send + 'scope;
    #[runs(closure = thread)]
    pub fn spawn_broadcast<BODY>(&self, body: BODY)
    where BODY: Fn(&ScopeFifo<'scope>, BroadcastContext<'_>) + Send + Sync + 'scope;
}
#[blocks(cpu)]
#[runs(closure = thread)]
pub fn scope<'scope, OP, R>(op: OP) -> R where OP: FnOnce(&Scope<'scope>) -> R + Send, R: Send;
#[blocks(cpu)]
#[runs(closure = thread)]
pub fn scope_fifo<'scope, OP, R>(op: OP) -> R where OP: FnOnce(&ScopeFifo<'scope>) -> R + Send, R: Send;
#[blocks(cpu)]
#[runs(closure = inline)]
pub fn in_place_scope<'scope, OP, R>(op: OP) -> R where OP: FnOnce(&Scope<'scope>) -> R;
#[blocks(cpu)]
#[runs(closure = inline)]
pub fn in_place_scope_fifo<'scope, OP, R>(op: OP) -> R where OP: FnOnce(&ScopeFifo<'scope>) -> R;
#[runs(closure = thread)]
pub fn spawn<F>(func: F) where F: FnOnce() + Send + 'static;
#[runs(closure = thread)]
pub fn spawn_fifo<F>(func: F) where F: FnOnce() + Send + 'static;
pub struct ThreadPool { _p: () }
impl ThreadPool {
    pub fn new(configuration: Configuration) -> Result<ThreadPool, Box<dyn Error>>;
    #[blocks(cpu)]
    #[runs(closure = thread)]
    pub fn install<OP, R>(&self, op: OP) -> R where OP: FnOnce() -> R + Send, R: Send;
    #[blocks(cpu)]
    #[runs(closure = thread)]
    pub fn broadcast<OP, R>(&self, op: OP) -> Vec<R> where OP: Fn(BroadcastContext<'_>) -> R + Sync, R: Send;
    pub fn current_num_threads(&self) -> usize;
    pub fn current_thread_index(&self) -> Option<usize>;
    pub fn current_thread_has_pending_tasks(&self) -> Option<bool>;
    #[blocks(cpu)]
    #[runs(closure = thread)]
    pub fn join<A, B, RA, RB>(&self, oper_a: A, oper_b: B) -> (RA, RB)
    where A: FnOnce() -> RA + Send, B: FnOnce() -> RB + Send, RA: Send, RB: Send;
    #[blocks(cpu)]
    #[runs(closure = thread)]
    pub fn scope<'scope, OP, R>(&self, op: OP) -> R where OP: FnOnce(&Scope<'scope>) -> R + Send, R: Send;
    #[blocks(cpu)]
    #[runs(closure = thread)]
    pub fn scope_fifo<'scope, OP, R>(&self, op: OP) -> R where OP: FnOnce(&ScopeFifo<'scope>) -> R + Send, R: Send;
    #[blocks(cpu)]
    #[runs(closure = inline)]
    pub fn in_place_scope<'scope, OP, R>(&self, op: OP) -> R where OP: FnOnce(&Scope<'scope>) -> R;
    #[blocks(cpu)]
    #[runs(closure = inline)]
    pub fn in_place_scope_fifo<'scope, OP, R>(&self, op: OP) -> R where OP: FnOnce(&ScopeFifo<'scope>) -> R;
    #[runs(closure = thread)]
    pub fn spawn<OP>(&self, op: OP) where OP: FnOnce() + Send + 'static;
    #[runs(closure = thread)]
    pub fn spawn_fifo<OP>(&self, op: OP) where OP: FnOnce() + Send + 'static;
    #[runs(closure = thread)]
    pub fn spawn_broadcast<OP>(&self, op: OP) where OP: Fn(BroadcastContext<'_>) + Send + Sync + 'static;
    pub fn yield_now(&self) -> Option<Yield>;
    pub fn yield_local(&self) -> Option<Yield>;
}
pub fn current_thread_index() -> Option<usize>;
pub fn current_thread_has_pending_tasks() -> Option<bool>;
pub fn yield_now() -> Option<Yield>;
pub fn yield_local() -> Option<Yield>;
#[derive(Clone, Copy, Debug)]
pub enum Yield {
    Executed,
    Idle,
}
pub fn max_num_threads() -> usize;
pub fn current_num_threads() -> usize;
#[derive(Debug)]
pub struct ThreadPoolBuildError { _p: () }
impl Error for ThreadPoolBuildError {}
impl fmt::Display for ThreadPoolBuildError {}
pub struct ThreadPoolBuilder<S = DefaultSpawn> { _p: () }
impl Default for ThreadPoolBuilder {}
impl ThreadPoolBuilder {
    pub fn new() -> Self;
}
impl<S> ThreadPoolBuilder<S> {
    pub fn build(self) -> Result<ThreadPool, ThreadPoolBuildError>;
    pub fn build_global(self) -> Result<(), ThreadPoolBuildError>;
}
impl ThreadPoolBuilder {
    #[runs(closure = thread)]
    pub fn build_scoped<W, F, R>(self, wrapper: W, with_pool: F) -> Result<R, ThreadPoolBuildError>
    where W: Fn(ThreadBuilder) + Sync, F: FnOnce(&ThreadPool) -> R;
}
impl<S> ThreadPoolBuilder<S> {
    #[runs(closure = thread)]
    pub fn spawn_handler<F>(self, spawn: F) -> ThreadPoolBuilder<CustomSpawn<F>> where F: FnMut(ThreadBuilder) -> io::Result<()>;
    pub fn thread_name<F>(self, closure: F) -> Self where F: FnMut(usize) -> String + 'static;
    pub fn num_threads(self, num_threads: usize) -> Self;
    pub fn use_current_thread(self) -> Self;
    #[runs(closure = thread)]
    pub fn panic_handler<H>(self, panic_handler: H) -> Self where H: Fn(Box<dyn Any + Send>) + Send + Sync + 'static;
    pub fn stack_size(self, stack_size: usize) -> Self;
    pub fn breadth_first(self) -> Self;
    #[runs(closure = thread)]
    pub fn start_handler<H>(self, start_handler: H) -> Self where H: Fn(usize) + Send + Sync + 'static;
    #[runs(closure = thread)]
    pub fn exit_handler<H>(self, exit_handler: H) -> Self where H: Fn(usize) + Send + Sync + 'static;
}
#[derive(Default)]
pub struct Configuration { _p: () }
impl Configuration {
    pub fn new() -> Configuration;
    pub fn build(self) -> Result<ThreadPool, Box<dyn Error + 'static>>;
    pub fn thread_name<F>(self, closure: F) -> Self where F: FnMut(usize) -> String + 'static;
    pub fn num_threads(self, num_threads: usize) -> Configuration;
    pub fn panic_handler<H>(self, panic_handler: H) -> Configuration where H: Fn(Box<dyn Any + Send>) + Send + Sync + 'static;
    pub fn stack_size(self, stack_size: usize) -> Self;
    pub fn breadth_first(self) -> Self;
    pub fn start_handler<H>(self, start_handler: H) -> Configuration where H: Fn(usize) + Send + Sync + 'static;
    pub fn exit_handler<H>(self, exit_handler: H) -> Configuration where H: Fn(usize) + Send + Sync + 'static;
}
pub fn initialize(config: Configuration) -> Result<(), Box<dyn Error>>;
#[derive(Debug)]
pub struct FnContext { _p: () }
impl FnContext {
    pub fn migrated(&self) -> bool;
}
