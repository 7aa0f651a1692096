//! deadpool 0.12.3

pub mod reexports {
    use crate::managed::QueueMode;
    use std::fmt;
    use std::time::{Duration, Instant};
    pub use crate::{Runtime, Status};

    #[derive(Clone, Copy, Debug)]
    pub struct PoolConfig {
        pub max_size: usize,
        pub timeouts: Timeouts,
        pub queue_mode: QueueMode,
    }
    impl PoolConfig {
        pub fn new(max_size: usize) -> Self;
    }
    impl Default for PoolConfig {}
    #[derive(Clone, Copy, Debug)]
    pub struct Timeouts {
        pub wait: Option<Duration>,
        pub create: Option<Duration>,
        pub recycle: Option<Duration>,
    }
    impl Timeouts {
        pub const fn new() -> Self;
        pub const fn wait_millis(wait: u64) -> Self;
    }
    impl Default for Timeouts {}
    #[derive(Clone, Copy, Debug)]
    pub enum TimeoutType {
        Wait,
        Create,
        Recycle,
    }
    #[derive(Clone, Copy, Debug)]
    pub struct Metrics {
        pub created: Instant,
        pub recycled: Option<Instant>,
        pub recycle_count: usize,
    }
    impl Metrics {
        pub fn age(&self) -> Duration;
        pub fn last_used(&self) -> Duration;
    }
    impl Default for Metrics {}
    #[derive(Clone, Copy, Debug)]
    pub struct ObjectId { _p: () }
    impl fmt::Display for ObjectId {}
}
use crate::Runtime;
use std::fmt;
use std::borrow::Cow;
use std::error::Error;
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::time::Duration;
pub use crate::Status;
pub use crate::managed::reexports::{Metrics, ObjectId, PoolConfig, TimeoutType, Timeouts};

#[derive(Clone, Copy, Debug)]
pub enum BuildError {
    NoRuntimeSpecified,
}
impl fmt::Display for BuildError {}
impl Error for BuildError {}
pub struct PoolBuilder<M, W = Object<M>> where M: Manager, W: From<Object<M>> { _p: () }
impl<M, W> PoolBuilder<M, W> where M: Manager, W: From<Object<M>> {
    pub fn build(self) -> Result<Pool<M, W>, BuildError>;
    pub fn config(self, value: PoolConfig) -> Self;
    pub fn max_size(self, value: usize) -> Self;
    pub fn timeouts(self, value: Timeouts) -> Self;
    pub fn wait_timeout(self, value: Option<Duration>) -> Self;
    pub fn create_timeout(self, value: Option<Duration>) -> Self;
    pub fn recycle_timeout(self, value: Option<Duration>) -> Self;
    pub fn queue_mode(self, value: QueueMode) -> Self;
    pub fn post_create(self, hook: impl Into<Hook<M>>) -> Self;
    pub fn pre_recycle(self, hook: impl Into<Hook<M>>) -> Self;
    pub fn post_recycle(self, hook: impl Into<Hook<M>>) -> Self;
    pub fn runtime(self, value: Runtime) -> Self;
}
#[derive(Clone, Copy, Debug, Default)]
pub enum QueueMode {
    Fifo,
    Lifo,
}
#[derive(Debug)]
pub enum CreatePoolError<C> {
    Config(C),
    Build(BuildError),
}
impl<C> fmt::Display for CreatePoolError<C> where C: fmt::Display {}
impl<C> Error for CreatePoolError<C> where C: Error {}
#[derive(Debug)]
pub enum RecycleError<E> {
    Message(Cow<'static, str>),
    Backend(E),
}
impl<E> RecycleError<E> {
    pub fn message(msg: impl Into<Cow<'static, str>>) -> Self;
}
impl<E> From<E> for RecycleError<E> {}
impl<E: fmt::Display> fmt::Display for RecycleError<E> {}
impl<E: Error + 'static> Error for RecycleError<E> {}
#[derive(Debug)]
pub enum PoolError<E> {
    Timeout(TimeoutType),
    Backend(E),
    Closed,
    NoRuntimeSpecified,
    PostCreateHook(HookError<E>),
}
impl<E> From<E> for PoolError<E> {}
impl<E: fmt::Display> fmt::Display for PoolError<E> {}
impl<E: Error + 'static> Error for PoolError<E> {}
pub type HookResult<E> = Result<(), HookError<E>>;
pub type HookFuture<'a, E> = Pin<Box<dyn Future<Output = HookResult<E>> + Send + 'a>>;
pub(crate) type SyncFn<M> = dyn Fn(
    &mut <M as Manager>::Type,
    &Metrics,
) -> HookResult<<M as Manager>::Error> + Sync + Send;
pub(crate) type AsyncFn<M> = dyn for<'a> Fn(
    &'a mut <M as Manager>::Type,
    &'a Metrics,
) -> HookFuture<'a, <M as Manager>::Error> + Sync + Send;
pub enum Hook<M: Manager> {
    Fn(Box<SyncFn<M>>),
    AsyncFn(Box<AsyncFn<M>>),
}
impl<M: Manager> Hook<M> {
    pub fn sync_fn(f: impl Fn(&mut M::Type, &Metrics) -> HookResult<M::Error> + Sync + Send + 'static,
    ) -> Self;
    pub fn async_fn(f: impl for<'a> Fn(&'a mut M::Type, &'a Metrics) -> HookFuture<'a, M::Error> + Sync + Send + 'static,
    ) -> Self;
}
#[derive(Debug)]
pub enum HookError<E> {
    Message(Cow<'static, str>),
    Backend(E),
}
impl<E> HookError<E> {
    pub fn message(msg: impl Into<Cow<'static, str>>) -> Self;
}
impl<E: fmt::Display> fmt::Display for HookError<E> {}
impl<E: Error + 'static> Error for HookError<E> {}
pub trait Manager: Sync + Send {
    type Type: Send;
    type Error: Send;
    fn create(&self) -> impl Future<Output = Result<Self::Type, Self::Error>> + Send;
    fn recycle(&self, obj: &mut Self::Type, metrics: &Metrics) -> impl Future<Output = RecycleResult<Self::Error>> + Send;
    fn detach(&self, _obj: &mut Self::Type);
}
pub type RecycleResult<E> = Result<(), RecycleError<E>>;
#[guard(permit)]
pub struct Object<M: Manager> { _p: () }
impl<M: Manager> Object<M> {
    pub fn take(this: Self) -> M::Type;
    pub fn id(this: &Self) -> ObjectId;
    pub fn metrics(this: &Self) -> &Metrics;
    pub fn pool(this: &Self) -> Option<Pool<M>>;
}
impl<M: Manager> Deref for Object<M> { type Target = M::Type; }
impl<M: Manager> DerefMut for Object<M> {}
impl<M: Manager> AsRef<M::Type> for Object<M> {}
impl<M: Manager> AsMut<M::Type> for Object<M> {}
pub struct Pool<M: Manager, W: From<Object<M>> = Object<M>> { _p: () }
impl<M: Manager, W: From<Object<M>>> Clone for Pool<M, W> {}
impl<M: Manager, W: From<Object<M>>> Pool<M, W> {
    pub fn builder(manager: M) -> PoolBuilder<M, W>;
    #[cancel(queue)]
    pub async fn get(&self) -> Result<W, PoolError<M::Error>>;
    pub async fn timeout_get(&self, timeouts: &Timeouts) -> Result<W, PoolError<M::Error>>;
    pub fn resize(&self, max_size: usize);
    pub fn retain(&self, predicate: impl FnMut(&M::Type, Metrics) -> bool) -> RetainResult<M::Type>;
    pub fn timeouts(&self) -> Timeouts;
    pub fn close(&self);
    pub fn is_closed(&self) -> bool;
    pub fn status(&self) -> Status;
    pub fn manager(&self) -> &M;
    pub fn weak(&self) -> WeakPool<M>;
}
#[derive(Debug)]
pub struct WeakPool<M: Manager, W: From<Object<M>> = Object<M>> { _p: () }
impl<M: Manager, W: From<Object<M>>> WeakPool<M, W> {
    pub fn upgrade(&self) -> Option<Pool<M, W>>;
}
#[derive(Debug)]
pub struct RetainResult<T> {
    pub retained: usize,
    pub removed: Vec<T>,
}
impl<T> Default for RetainResult<T> {}
