//! async-channel 2.5.0

extern crate futures_core;

use futures_core::stream;
use futures_core::stream::Stream;
use std::fmt;
use std::error::Error;
use std::future::Future;

pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);
#[unbounded(instead = "async_channel::bounded")]
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
pub struct Sender<T> { _p: () }
impl<T> Sender<T> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    #[cancel(unsafe, loses = "the message")]
    #[waits(channel)]
    pub fn send(&self, msg: T) -> Send<'_, T>;
    pub fn closed(&self) -> Closed<'_, T>;
    #[blocks(channel, instead = "async_channel::Sender::send")]
    pub fn send_blocking(&self, msg: T) -> Result<(), SendError<T>>;
    pub fn force_send(&self, msg: T) -> Result<Option<T>, SendError<T>>;
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}
impl<T> Clone for Sender<T> {}
pub struct Receiver<T> { _p: () }
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    pub fn recv(&self) -> Recv<'_, T>;
    #[blocks(channel, instead = "async_channel::Receiver::recv")]
    pub fn recv_blocking(&self) -> Result<T, RecvError>;
    pub fn close(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakReceiver<T>;
    pub fn same_channel(&self, other: &Receiver<T>) -> bool;
}
impl<T> Clone for Receiver<T> {}
impl<T> Stream for Receiver<T> { type Item = T; }
impl<T> stream::FusedStream for Receiver<T> {}
pub struct WeakSender<T> { _p: () }
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
}
impl<T> Clone for WeakSender<T> {}
pub struct WeakReceiver<T> { _p: () }
impl<T> WeakReceiver<T> {
    pub fn upgrade(&self) -> Option<Receiver<T>>;
}
impl<T> Clone for WeakReceiver<T> {}
#[derive(Clone, Copy)]
pub struct SendError<T>(pub T);
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
impl<T> Error for SendError<T> {}
impl<T> fmt::Display for SendError<T> {}
#[derive(Clone, Copy)]
pub enum TrySendError<T> {
    Full(T),
    Closed(T),
}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_full(&self) -> bool;
    pub fn is_closed(&self) -> bool;
}
impl<T> Error for TrySendError<T> {}
impl<T> fmt::Display for TrySendError<T> {}
#[derive(Clone, Copy, Debug)]
pub struct RecvError;
impl Error for RecvError {}
impl fmt::Display for RecvError {}
#[derive(Clone, Copy, Debug)]
pub enum TryRecvError {
    Empty,
    Closed,
}
impl TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_closed(&self) -> bool;
}
impl Error for TryRecvError {}
impl fmt::Display for TryRecvError {}
#[cancel(unsafe, loses = "the message")]
pub struct Send<'a, T> { _p: () }
impl<'a, T> Future for Send<'a, T> { type Output = Result<(), SendError<T>>; }
#[cancel(safe)]
pub struct Recv<'a, T> { _p: () }
impl<'a, T> Future for Recv<'a, T> { type Output = Result<T, RecvError>; }
#[cancel(safe)]
pub struct Closed<'a, T> { _p: () }
impl<'a, T> Future for Closed<'a, T> { type Output = (); }
