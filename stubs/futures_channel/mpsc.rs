//! futures-channel 0.3.34

use futures_core::FusedFuture;
use futures_core::stream::{FusedStream, Stream};
use futures_core::task::{Context, Poll};
use futures_sink::Sink;
use std::fmt;
use std::any::Any;
use std::error::Error;
use std::future::Future;
use std::hash::Hasher;

pub struct Sender<T> { _p: () }
impl<T> Sink<T> for Sender<T> { type Error = SendError; }
impl<T> Sender<T> {
    pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
    pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), SendError>>;
    pub fn is_closed(&self) -> bool;
    pub fn close_channel(&mut self);
    pub fn disconnect(&mut self);
    pub fn same_receiver(&self, other: &Self) -> bool;
    pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
    pub fn hash_receiver<H>(&self, hasher: &mut H) where H: Hasher;
}
impl<T> Clone for Sender<T> {}
pub struct UnboundedSender<T> { _p: () }
impl<T> Sink<T> for UnboundedSender<T> { type Error = SendError; }
impl<T> Sink<T> for &UnboundedSender<T> { type Error = SendError; }
impl<T> UnboundedSender<T> {
    pub fn poll_ready(&self, arg1: &mut Context<'_>) -> Poll<Result<(), SendError>>;
    pub fn is_closed(&self) -> bool;
    pub fn close_channel(&self);
    pub fn disconnect(&mut self);
    pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
    pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn same_receiver(&self, other: &Self) -> bool;
    pub fn is_connected_to(&self, receiver: &UnboundedReceiver<T>) -> bool;
    pub fn hash_receiver<H>(&self, hasher: &mut H) where H: Hasher;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
}
impl<T> Clone for UnboundedSender<T> {}
pub struct Receiver<T> { _p: () }
impl<T> Receiver<T> {
    pub fn recv(&mut self) -> Recv<'_, Self>;
    pub fn close(&mut self);
    pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
}
impl<T> FusedStream for Receiver<T> {}
impl<T> Stream for Receiver<T> { type Item = T; }
pub struct UnboundedReceiver<T> { _p: () }
impl<T> UnboundedReceiver<T> {
    pub fn recv(&mut self) -> Recv<'_, Self>;
    pub fn close(&mut self);
    pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
}
impl<T> FusedStream for UnboundedReceiver<T> {}
impl<T> Stream for UnboundedReceiver<T> { type Item = T; }
#[derive(Clone, Debug)]
pub struct SendError { _p: () }
impl fmt::Display for SendError {}
impl Error for SendError {}
impl SendError {
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
#[derive(Clone)]
pub struct TrySendError<T> { _p: () }
impl<T> fmt::Display for TrySendError<T> {}
impl<T: Any> Error for TrySendError<T> {}
impl<T> TrySendError<T> {
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
    pub fn into_inner(self) -> T;
    pub fn into_send_error(self) -> SendError;
}
#[derive(Clone, Copy, Debug)]
pub enum TryRecvError {
    Empty,
    Closed,
}
impl TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_closed(&self) -> bool;
}
impl fmt::Display for TryRecvError {}
impl Error for TryRecvError {}
#[derive(Clone, Copy, Debug)]
pub struct RecvError;
impl fmt::Display for RecvError {}
impl Error for RecvError {}
#[cancel(safe)]
#[derive(Debug)]
pub struct Recv<'a, St: ?Sized> { _p: () }
impl<St: ?Sized + FusedStream + Unpin> FusedFuture for Recv<'_, St> {}
impl<St: ?Sized + Stream + Unpin> Future for Recv<'_, St> { type Output = Result<St::Item, RecvError>; }
pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);
#[unbounded(instead = "futures_channel::mpsc::channel")]
pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);
