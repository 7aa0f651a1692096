//! flume 0.11.1

use crate::{RecvError, SendError, Sender};
use futures_core::future::FusedFuture;
use futures_core::stream::{FusedStream, Stream};
use futures_sink::Sink;
use std::future::Future;

#[cancel(unsafe, loses = "the message")]
pub struct SendFut<'a, T> { _p: () }
impl<'a, T> SendFut<'a, T> {
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
}
impl<'a, T> Future for SendFut<'a, T> { type Output = Result<(), SendError<T>>; }
impl<'a, T> FusedFuture for SendFut<'a, T> {}
pub struct SendSink<'a, T> { _p: () }
impl<'a, T> SendSink<'a, T> {
    pub fn sender(&self) -> &Sender<T>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn same_channel(&self, other: &Self) -> bool;
}
impl<'a, T> Sink<T> for SendSink<'a, T> { type Error = SendError<T>; }
impl<'a, T> Clone for SendSink<'a, T> {}
#[cancel(safe)]
pub struct RecvFut<'a, T> { _p: () }
impl<'a, T> RecvFut<'a, T> {
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
}
impl<'a, T> Future for RecvFut<'a, T> { type Output = Result<T, RecvError>; }
impl<'a, T> FusedFuture for RecvFut<'a, T> {}
pub struct RecvStream<'a, T> { _p: () }
impl<'a, T> RecvStream<'a, T> {
    pub fn is_disconnected(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn same_channel(&self, other: &Self) -> bool;
}
impl<'a, T> Clone for RecvStream<'a, T> {}
impl<'a, T> Stream for RecvStream<'a, T> { type Item = T; }
impl<'a, T> FusedStream for RecvStream<'a, T> {}
