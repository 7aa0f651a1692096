//! futures-channel 0.3.34

extern crate futures_core;
extern crate futures_sink;

pub mod mpsc;
pub mod oneshot {
    use futures_core::future::{FusedFuture, Future};
    use futures_core::task::{Context, Poll};
    use std::fmt;
    use std::error::Error;

    #[cancel(safe)]
    pub struct Receiver<T> { _p: () }
    impl<T> Receiver<T> {
        pub fn close(&mut self);
        pub fn try_recv(&mut self) -> Result<Option<T>, Canceled>;
    }
    impl<T> Future for Receiver<T> { type Output = Result<T, Canceled>; }
    impl<T> FusedFuture for Receiver<T> {}
    pub struct Sender<T> { _p: () }
    impl<T> Sender<T> {
        pub fn send(self, t: T) -> Result<(), T>;
        pub fn poll_canceled(&mut self, cx: &mut Context<'_>) -> Poll<()>;
        pub fn cancellation(&mut self) -> Cancellation<'_, T>;
        pub fn is_canceled(&self) -> bool;
        pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
    }
    pub fn channel<T>() -> (Sender<T>, Receiver<T>);
    #[cancel(safe)]
    #[derive(Debug)]
    pub struct Cancellation<'a, T> { _p: () }
    impl<T> Future for Cancellation<'_, T> { type Output = (); }
    #[derive(Clone, Copy, Debug)]
    pub struct Canceled;
    impl fmt::Display for Canceled {}
    impl Error for Canceled {}
}
