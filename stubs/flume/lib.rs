//! flume 0.11.1

extern crate futures_core;
extern crate futures_sink;

pub mod select {
    use crate::{Receiver, RecvError, SendError, Sender};
    use std::fmt;
    use std::error::Error;
    use std::time::{Duration, Instant};

    #[derive(Clone, Copy, Debug)]
    pub enum SelectError {
        Timeout,
    }
    impl fmt::Display for SelectError {}
    impl Error for SelectError {}
    pub struct Selector<'a, T: 'a> { _p: () }
    impl<'a, T: 'a> Default for Selector<'a, T> {}
    impl<'a, T> Selector<'a, T> {
        pub fn new() -> Self;
        pub fn send<U, F: FnMut(Result<(), SendError<U>>) -> T + 'a>(
            self,
            sender: &'a Sender<U>,
            msg: U,
            mapper: F,
        ) -> Self;
        pub fn recv<U, F: FnMut(Result<U, RecvError>) -> T + 'a>(
            self,
            receiver: &'a Receiver<U>,
            mapper: F,
        ) -> Self;
        #[blocks(channel)]
        pub fn wait(self) -> T;
        #[blocks(channel)]
        pub fn wait_timeout(self, dur: Duration) -> Result<T, SelectError>;
        #[blocks(channel)]
        pub fn wait_deadline(self, deadline: Instant) -> Result<T, SelectError>;
    }
}
pub mod r#async;
use crate::r#async::{RecvFut, RecvStream, SendFut, SendSink};
use std::fmt;
use std::error::Error;
use std::time::{Duration, Instant};
pub use crate::select::Selector;

#[derive(Clone, Copy)]
pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> fmt::Display for SendError<T> {}
impl<T> Error for SendError<T> {}
#[derive(Clone, Copy)]
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> fmt::Display for TrySendError<T> {}
impl<T> Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}
#[derive(Clone, Copy)]
pub enum SendTimeoutError<T> {
    Timeout(T),
    Disconnected(T),
}
impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> fmt::Display for SendTimeoutError<T> {}
impl<T> Error for SendTimeoutError<T> {}
impl<T> From<SendError<T>> for SendTimeoutError<T> {}
#[derive(Clone, Copy, Debug)]
pub enum RecvError {
    Disconnected,
}
impl fmt::Display for RecvError {}
impl Error for RecvError {}
#[derive(Clone, Copy, Debug)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}
impl fmt::Display for TryRecvError {}
impl Error for TryRecvError {}
impl From<RecvError> for TryRecvError {}
#[derive(Clone, Copy, Debug)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}
impl fmt::Display for RecvTimeoutError {}
impl Error for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {}
pub struct Sender<T> { _p: () }
impl<T> Sender<T> {
    #[waits(channel)]
    pub fn send_async(&self, item: T) -> SendFut<T>;
    pub fn into_send_async<'a>(self, item: T) -> SendFut<'a, T>;
    pub fn sink(&self) -> SendSink<'_, T>;
    pub fn into_sink<'a>(self) -> SendSink<'a, T>;
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
    pub fn send_timeout(&self, msg: T, dur: Duration) -> Result<(), SendTimeoutError<T>>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}
impl<T> Clone for Sender<T> {}
pub struct WeakSender<T> { _p: () }
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
}
impl<T> Clone for WeakSender<T> {}
pub struct Receiver<T> { _p: () }
impl<T> Receiver<T> {
    pub fn recv_async(&self) -> RecvFut<'_, T>;
    pub fn into_recv_async<'a>(self) -> RecvFut<'a, T>;
    pub fn stream(&self) -> RecvStream<'_, T>;
    pub fn into_stream<'a>(self) -> RecvStream<'a, T>;
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    #[blocks(channel, instead = "flume::Receiver::recv_async")]
    pub fn recv(&self) -> Result<T, RecvError>;
    #[blocks(channel, instead = " use `recv_async().await` with a timeout")]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    #[blocks(channel, instead = " use `recv_async().await` with a timeout")]
    pub fn recv_timeout(&self, dur: Duration) -> Result<T, RecvTimeoutError>;
    pub fn iter(&self) -> Iter<T>;
    pub fn try_iter(&self) -> TryIter<T>;
    pub fn drain(&self) -> Drain<T>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn same_channel(&self, other: &Receiver<T>) -> bool;
}
impl<T> Clone for Receiver<T> {}
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
pub struct Iter<'a, T> { _p: () }
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;
    #[blocks(channel)]
    fn next(&mut self) -> Option<Self::Item>;
}
pub struct TryIter<'a, T> { _p: () }
impl<'a, T> Iterator for TryIter<'a, T> { type Item = T; }
#[derive(Debug)]
pub struct Drain<'a, T> { _p: () }
impl<'a, T> Iterator for Drain<'a, T> { type Item = T; }
impl<'a, T> ExactSizeIterator for Drain<'a, T> {}
pub struct IntoIter<T> { _p: () }
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    #[blocks(channel)]
    fn next(&mut self) -> Option<Self::Item>;
}
#[unbounded(instead = "flume::bounded")]
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);
