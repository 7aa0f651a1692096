//! futures-util 0.3.34

use crate::future::Either;
use crate::never::Never;
use futures_core::future::Future;
use futures_core::stream::{FusedStream, Stream, TryStream};
use futures_core::task::{Context, Poll};
use std::future;
use std::pin::Pin;
pub use futures_sink::Sink;

#[cancel(safe)]
#[derive(Debug)]
pub struct Close<'a, Si: ?Sized, Item> { _p: () }
impl<Si: Sink<Item> + Unpin + ?Sized, Item> Future for Close<'_, Si, Item> { type Output = Result<(), Si::Error>; }
#[derive(Debug)]
pub struct Drain<T> { _p: () }
impl<T> Clone for Drain<T> {}
impl<T> Sink<T> for Drain<T> { type Error = Never; }
pub fn drain<T>() -> Drain<T>;
pub struct Fanout<Si1, Si2> { _p: () }
impl<Si1, Si2> Fanout<Si1, Si2> {
    pub fn get_ref(&self) -> (&Si1, &Si2);
    pub fn get_mut(&mut self) -> (&mut Si1, &mut Si2);
    pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut Si1>, Pin<&mut Si2>);
    pub fn into_inner(self) -> (Si1, Si2);
}
impl<Si1, Si2, Item> Sink<Item> for Fanout<Si1, Si2> where Si1: Sink<Item>, Item: Clone, Si2: Sink<Item, Error = Si1::Error> {
    type Error = Si1::Error;
}
#[cancel(unsafe, loses = "the item")]
#[derive(Debug)]
pub struct Feed<'a, Si: ?Sized, Item> { _p: () }
impl<Si: Sink<Item> + Unpin + ?Sized, Item> Future for Feed<'_, Si, Item> { type Output = Result<(), Si::Error>; }
#[cancel(safe)]
#[derive(Debug)]
pub struct Flush<'a, Si: ?Sized, Item> { _p: () }
impl<Si: Sink<Item> + Unpin + ?Sized, Item> Future for Flush<'_, Si, Item> { type Output = Result<(), Si::Error>; }
#[derive(Debug)]
pub struct SinkErrInto<Si: Sink<Item>, Item, E> { _p: () }
impl<Si, Item, E> Sink<Item> for SinkErrInto<Si, Item, E> where Si: Sink<Item>, Si::Error: Into<E> { type Error = E; }
impl<S, Item, E> Stream for SinkErrInto<S, Item, E> where S: Sink<Item> + Stream, S::Error: Into<E> { type Item = S::Item; }
impl<S, Item, E> FusedStream for SinkErrInto<S, Item, E> where S: Sink<Item> + FusedStream, S::Error: Into<E> {}
#[derive(Clone, Debug)]
pub struct SinkMapErr<Si, F> { _p: () }
impl<Si, F, E, Item> Sink<Item> for SinkMapErr<Si, F> where Si: Sink<Item>, F: FnOnce(Si::Error) -> E { type Error = E; }
impl<S: Stream, F> Stream for SinkMapErr<S, F> { type Item = S::Item; }
impl<S: FusedStream, F> FusedStream for SinkMapErr<S, F> {}
#[cancel(unsafe, loses = "the item")]
#[derive(Debug)]
pub struct Send<'a, Si: ?Sized, Item> { _p: () }
impl<Si: Sink<Item> + Unpin + ?Sized, Item> Future for Send<'_, Si, Item> { type Output = Result<(), Si::Error>; }
#[cancel(unsafe, loses = "the item that waits for the sink")]
pub struct SendAll<'a, Si, St> where Si: ?Sized, St: ?Sized + TryStream { _p: () }
impl<Si, St, Ok, Error> Future for SendAll<'_, Si, St>
where Si: Sink<Ok, Error = Error> + Unpin + ?Sized, St: Stream<Item = Result<Ok, Error>> + Unpin + ?Sized {
    type Output = Result<(), Error>;
}
#[derive(Debug)]
pub struct Unfold<T, F, R> { _p: () }
impl<T, F, R, Item, E> Sink<Item> for Unfold<T, F, R> where F: FnMut(T, Item) -> R, R: future::Future<Output = Result<T, E>> {
    type Error = E;
}
#[runs(closure = inline)]
pub fn unfold<T, F, R, Item, E>(init: T, function: F) -> Unfold<T, F, R>
where F: FnMut(T, Item) -> R, R: future::Future<Output = Result<T, E>>;
pub struct With<Si, Item, U, Fut, F> { _p: () }
impl<Si, Item, U, Fut, F> Clone for With<Si, Item, U, Fut, F> where Si: Clone, F: Clone, Fut: Clone {}
impl<S, Item, U, Fut, F> Stream for With<S, Item, U, Fut, F> where S: Stream + Sink<Item>, F: FnMut(U) -> Fut, Fut: Future {
    type Item = S::Item;
}
impl<S, Item, U, Fut, F> FusedStream for With<S, Item, U, Fut, F>
where S: FusedStream + Sink<Item>, F: FnMut(U) -> Fut, Fut: Future {}
impl<Si, Item, U, Fut, F, E> Sink<U> for With<Si, Item, U, Fut, F>
where Si: Sink<Item>, F: FnMut(U) -> Fut, Fut: Future<Output = Result<Item, E>>, E: From<Si::Error> {
    type Error = E;
}
pub struct WithFlatMap<Si, Item, U, St, F> { _p: () }
impl<S, Item, U, St, F> Stream for WithFlatMap<S, Item, U, St, F>
where S: Stream + Sink<Item>, F: FnMut(U) -> St, St: Stream<Item = Result<Item, S::Error>> {
    type Item = S::Item;
}
impl<S, Item, U, St, F> FusedStream for WithFlatMap<S, Item, U, St, F>
where S: FusedStream + Sink<Item>, F: FnMut(U) -> St, St: Stream<Item = Result<Item, S::Error>> {}
impl<Si, Item, U, St, F> Sink<U> for WithFlatMap<Si, Item, U, St, F>
where Si: Sink<Item>, F: FnMut(U) -> St, St: Stream<Item = Result<Item, Si::Error>> {
    type Error = Si::Error;
}
#[derive(Debug)]
pub struct Buffer<Si, Item> { _p: () }
impl<S, Item> Stream for Buffer<S, Item> where S: Sink<Item> + Stream { type Item = S::Item; }
impl<S, Item> FusedStream for Buffer<S, Item> where S: Sink<Item> + FusedStream {}
impl<Si: Sink<Item>, Item> Sink<Item> for Buffer<Si, Item> { type Error = Si::Error; }
#[runs(closure = inline)]
pub trait SinkExt<Item>: Sink<Item> {
    fn with<U, Fut, F, E>(self, f: F) -> With<Self, Item, U, Fut, F>
    where F: FnMut(U) -> Fut, Fut: Future<Output = Result<Item, E>>, E: From<Self::Error>, Self: Sized;
    fn with_flat_map<U, St, F>(self, f: F) -> WithFlatMap<Self, Item, U, St, F>
    where F: FnMut(U) -> St, St: Stream<Item = Result<Item, Self::Error>>, Self: Sized;
    fn sink_map_err<E, F>(self, f: F) -> SinkMapErr<Self, F> where F: FnOnce(Self::Error) -> E, Self: Sized;
    fn sink_err_into<E>(self) -> SinkErrInto<Self, Item, E> where Self: Sized, Self::Error: Into<E>;
    fn buffer(self, capacity: usize) -> Buffer<Self, Item> where Self: Sized;
    fn close(&mut self) -> Close<'_, Self, Item> where Self: Unpin;
    fn fanout<Si>(self, other: Si) -> Fanout<Self, Si> where Self: Sized, Item: Clone, Si: Sink<Item, Error = Self::Error>;
    fn flush(&mut self) -> Flush<'_, Self, Item> where Self: Unpin;
    fn send(&mut self, item: Item) -> Send<'_, Self, Item> where Self: Unpin;
    fn feed(&mut self, item: Item) -> Feed<'_, Self, Item> where Self: Unpin;
    fn send_all<'a, St>(&'a mut self, stream: &'a mut St) -> SendAll<'a, Self, St>
    where St: TryStream<Ok = Item, Error = Self::Error> + Stream + Unpin + ?Sized, Self: Unpin;
    fn left_sink<Si2>(self) -> Either<Self, Si2> where Si2: Sink<Item, Error = Self::Error>, Self: Sized;
    fn right_sink<Si1>(self) -> Either<Si1, Self> where Si1: Sink<Item, Error = Self::Error>, Self: Sized;
    fn poll_ready_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> where Self: Unpin;
    fn start_send_unpin(&mut self, item: Item) -> Result<(), Self::Error> where Self: Unpin;
    fn poll_flush_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> where Self: Unpin;
    fn poll_close_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> where Self: Unpin;
}
impl<T: ?Sized, Item> SinkExt<Item> for T where T: Sink<Item> {}
