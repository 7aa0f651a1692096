//! tokio 1.54.1

pub mod error {
    use std::fmt;
    use std::error::Error;

    #[derive(Clone, Copy)]
    pub struct SendError<T>(pub T);
    impl<T> fmt::Display for SendError<T> {}
    impl<T> Error for SendError<T> {}
    #[derive(Clone, Copy)]
    pub enum TrySendError<T> {
        Full(T),
        Closed(T),
    }
    impl<T> TrySendError<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> fmt::Display for TrySendError<T> {}
    impl<T> Error for TrySendError<T> {}
    impl<T> From<SendError<T>> for TrySendError<T> {}
    #[derive(Clone, Copy, Debug)]
    pub enum TryRecvError {
        Empty,
        Disconnected,
    }
    impl fmt::Display for TryRecvError {}
    impl Error for TryRecvError {}
    #[derive(Clone, Debug)]
    pub struct RecvError { _p: () }
    impl fmt::Display for RecvError {}
    impl Error for RecvError {}
    #[derive(Clone, Copy)]
    pub enum SendTimeoutError<T> {
        Timeout(T),
        Closed(T),
    }
    impl<T> SendTimeoutError<T> {
        pub fn into_inner(self) -> T;
    }
    impl<T> fmt::Display for SendTimeoutError<T> {}
    impl<T> Error for SendTimeoutError<T> {}
}
use crate::sync::mpsc::error::{SendError, SendTimeoutError, TryRecvError, TrySendError};
use std::iter::FusedIterator;
use std::task::{Context, Poll};
use std::time::Duration;

pub struct Sender<T> { _p: () }
impl<T> Sender<T> {
    #[cancel(unsafe, loses = "the message")]
    #[waits(channel)]
    pub async fn send(&self, value: T) -> Result<(), SendError<T>>;
    #[cancel(safe)]
    pub async fn closed(&self);
    pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>>;
    #[cancel(unsafe, loses = "the message")]
    #[waits(channel)]
    pub async fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
    #[blocks(runtime, instead = " use `send(value).await`")]
    pub fn blocking_send(&self, value: T) -> Result<(), SendError<T>>;
    pub fn is_closed(&self) -> bool;
    #[cancel(queue)]
    #[waits(channel)]
    pub async fn reserve(&self) -> Result<Permit<'_, T>, SendError<()>>;
    #[cancel(queue)]
    #[waits(channel)]
    pub async fn reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, SendError<()>>;
    #[cancel(queue)]
    #[waits(channel)]
    pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, SendError<()>>;
    pub fn try_reserve(&self) -> Result<Permit<'_, T>, TrySendError<()>>;
    pub fn try_reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, TrySendError<()>>;
    pub fn try_reserve_owned(self) -> Result<OwnedPermit<T>, TrySendError<Self>>;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn max_capacity(&self) -> usize;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for Sender<T> {}
pub struct WeakSender<T> { _p: () }
impl<T> Clone for WeakSender<T> {}
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
pub struct Permit<'a, T> { _p: () }
impl<T> Permit<'_, T> {
    pub fn send(self, value: T);
}
pub struct PermitIterator<'a, T> { _p: () }
impl<'a, T> Iterator for PermitIterator<'a, T> { type Item = Permit<'a, T>; }
impl<T> ExactSizeIterator for PermitIterator<'_, T> {}
impl<T> FusedIterator for PermitIterator<'_, T> {}
pub struct OwnedPermit<T> { _p: () }
impl<T> OwnedPermit<T> {
    pub fn send(self, value: T) -> Sender<T>;
    pub fn release(self) -> Sender<T>;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn same_channel_as_sender(&self, sender: &Sender<T>) -> bool;
}
pub struct Receiver<T> { _p: () }
impl<T> Receiver<T> {
    #[cancel(safe)]
    pub async fn recv(&mut self) -> Option<T>;
    #[cancel(safe)]
    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    #[blocks(runtime, instead = " use `recv().await`")]
    pub fn blocking_recv(&mut self) -> Option<T>;
    #[blocks(runtime, instead = " use `recv_many(..).await`")]
    pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn close(&mut self);
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> usize;
    pub fn max_capacity(&self) -> usize;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
    pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
    pub fn sender_strong_count(&self) -> usize;
    pub fn sender_weak_count(&self) -> usize;
}
pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
pub struct UnboundedSender<T> { _p: () }
impl<T> Clone for UnboundedSender<T> {}
impl<T> UnboundedSender<T> {
    pub fn send(&self, message: T) -> Result<(), SendError<T>>;
    #[cancel(safe)]
    pub async fn closed(&self);
    pub fn is_closed(&self) -> bool;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn downgrade(&self) -> WeakUnboundedSender<T>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
pub struct WeakUnboundedSender<T> { _p: () }
impl<T> Clone for WeakUnboundedSender<T> {}
impl<T> WeakUnboundedSender<T> {
    pub fn upgrade(&self) -> Option<UnboundedSender<T>>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
pub struct UnboundedReceiver<T> { _p: () }
impl<T> UnboundedReceiver<T> {
    #[cancel(safe)]
    pub async fn recv(&mut self) -> Option<T>;
    #[cancel(safe)]
    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    #[blocks(runtime, instead = " use `recv().await`")]
    pub fn blocking_recv(&mut self) -> Option<T>;
    #[blocks(runtime, instead = " use `recv_many(..).await`")]
    pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn close(&mut self);
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
    pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
    pub fn sender_strong_count(&self) -> usize;
    pub fn sender_weak_count(&self) -> usize;
}
#[unbounded(instead = "tokio::sync::mpsc::channel")]
pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);
