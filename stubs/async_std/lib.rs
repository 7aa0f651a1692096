//! async-std 1.13.2

extern crate async_channel;
extern crate async_lock;
extern crate async_process;
extern crate futures_core;
extern crate futures_io;

pub mod task;
pub mod future;
pub mod stream;
pub mod io;
pub mod os;
pub mod prelude {
    use crate::future::{Join, TimeoutFuture, TryJoin};
    use std::time::Duration;
    pub use crate::task_local;
    pub use crate::io::{BufReadExt as _, ReadExt as _, SeekExt as _, WriteExt as _};
    pub use crate::stream::StreamExt;
    pub use futures_core::stream::Stream;
    pub use futures_io::{AsyncBufRead as _, AsyncRead as _, AsyncSeek as _, AsyncWrite as _};
    pub use std::future::Future;

    pub trait FutureExt: Future {
        fn join<F>(self, other: F) -> Join<Self, F> where Self: Future + Sized, F: Future;
        fn try_join<F, A, B, E>(self, other: F) -> TryJoin<Self, F>
        where Self: Future<Output = Result<A, E>> + Sized, F: Future<Output = Result<B, E>>;
        fn timeout(self, dur: Duration) -> TimeoutFuture<Self> where Self: Sized;
    }
    impl<T: Future + ?Sized> FutureExt for T {}
}
pub mod sync {
    use std::time::Duration;
    pub use async_lock::{Barrier, BarrierWaitResult, Mutex, MutexGuard, MutexGuardArc, RwLock, RwLockReadGuard,
        RwLockUpgradableReadGuard, RwLockWriteGuard};
    pub use std::sync::{Arc, Weak};

    #[derive(Clone, Copy, Debug)]
    pub struct WaitTimeoutResult { _p: () }
    impl WaitTimeoutResult {
        pub fn timed_out(self) -> bool;
    }
    pub struct Condvar { _p: () }
    impl Default for Condvar {}
    impl Condvar {
        pub fn new() -> Self;
        pub async fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> MutexGuard<'a, T>;
        pub async fn wait_until<'a, T, F>(&self, guard: MutexGuard<'a, T>, condition: F) -> MutexGuard<'a, T>
        where F: FnMut(&mut T) -> bool;
        pub async fn wait_timeout<'a, T>(
            &self,
            guard: MutexGuard<'a, T>,
            dur: Duration,
        ) -> (MutexGuard<'a, T>, WaitTimeoutResult);
        pub async fn wait_timeout_until<'a, T, F>(
            &self,
            guard: MutexGuard<'a, T>,
            dur: Duration,
            condition: F,
        ) -> (MutexGuard<'a, T>, WaitTimeoutResult) where F: FnMut(&mut T) -> bool;
        pub fn notify_one(&self);
        pub fn notify_all(&self);
    }
}
pub mod channel {
    pub use async_channel::{Receiver, RecvError, SendError, Sender, TryRecvError, TrySendError, bounded, unbounded};
    pub use async_channel::*;
}
pub mod fs;
pub mod path;
pub mod net;
pub mod pin {
    pub use std::pin::Pin;
}
pub mod process {
    pub use async_process::{Child, ChildStderr, ChildStdin, ChildStdout, Command, ExitStatus, Output, Stdio};
    pub use std::process::{abort, exit, id};
}
pub use std::{write, writeln};
pub macro main;
pub macro task_local;
pub macro test;
