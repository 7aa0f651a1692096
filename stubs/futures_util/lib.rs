//! futures-util 0.3.34

extern crate futures_core;
extern crate futures_io;
extern crate futures_sink;
extern crate futures_task;

pub mod future;
pub mod stream;
pub mod sink;
pub mod task {
    use crate::future::RemoteHandle;
    use futures_core::future::Future;
    pub use futures_task::{ArcWake, FutureObj, LocalFutureObj, LocalSpawn, Spawn, SpawnError, UnsafeFutureObj, WakerRef,
        noop_waker, noop_waker_ref, waker, waker_ref};
    pub use std::task::{Context, Poll, RawWaker, RawWakerVTable, Wake, Waker};

    #[runs(closure = task)]
    pub trait SpawnExt: Spawn {
        fn spawn<Fut>(&self, future: Fut) -> Result<(), SpawnError> where Fut: Future<Output = ()> + Send + 'static;
        fn spawn_with_handle<Fut>(&self, future: Fut) -> Result<RemoteHandle<Fut::Output>, SpawnError>
        where Fut: Future + Send + 'static, Fut::Output: Send;
    }
    #[runs(closure = task)]
    pub trait LocalSpawnExt: LocalSpawn {
        fn spawn_local<Fut>(&self, future: Fut) -> Result<(), SpawnError> where Fut: Future<Output = ()> + 'static;
        fn spawn_local_with_handle<Fut>(&self, future: Fut) -> Result<RemoteHandle<Fut::Output>, SpawnError>
        where Fut: Future + 'static;
    }
    #[derive(Debug, Default)]
    pub struct AtomicWaker { _p: () }
    impl AtomicWaker {
        pub const fn new() -> Self;
        pub fn register(&self, waker: &Waker);
        pub fn wake(&self);
        pub fn take(&self) -> Option<Waker>;
    }
    impl<Sp: ?Sized> SpawnExt for Sp where Sp: Spawn {}
    impl<Sp: ?Sized> LocalSpawnExt for Sp where Sp: LocalSpawn {}
}
pub mod never {
    use std::convert::Infallible;

    pub type Never = Infallible;
}
pub mod io;
pub mod lock;
pub use crate::future::{FutureExt, TryFutureExt};
pub use crate::io::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
pub use crate::sink::SinkExt;
pub use crate::stream::{StreamExt, TryStreamExt};
pub use futures_core::ready;
pub use futures_core::future::TryFuture;
pub use futures_core::stream::{Stream, TryStream};
pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use futures_sink::Sink;
pub use std::future::Future;
pub macro join;
pub macro pending;
pub macro pin_mut;
pub macro poll;
pub macro select;
pub macro select_biased;
pub macro stream_select;
pub macro try_join;
