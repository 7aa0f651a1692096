//! futures-util 0.3.34

pub mod futures_unordered;
pub mod select_all;
use crate::future::Either;
use futures_core::future::{FusedFuture, Future, TryFuture};
use futures_core::task::{Context, Poll};
use futures_io::{AsyncBufRead, AsyncRead, AsyncWrite};
use futures_sink::Sink;
use std::{any, fmt, future, io};
use std::error::Error;
use std::panic::UnwindSafe;
use std::pin::Pin;
pub use crate::future::{AbortHandle, AbortRegistration, Abortable, Aborted};
pub use crate::stream::futures_unordered::FuturesUnordered;
pub use crate::stream::select_all::{SelectAll, select_all};
pub use futures_core::stream::{BoxStream, FusedStream, LocalBoxStream, Stream, TryStream};

#[derive(Debug)]
pub struct Chain<St1, St2> { _p: () }
impl<St1, St2> FusedStream for Chain<St1, St2> where St1: Stream, St2: FusedStream<Item = St1::Item> {}
impl<St1, St2> Stream for Chain<St1, St2> where St1: Stream, St2: Stream<Item = St1::Item> { type Item = St1::Item; }
#[cancel(unsafe, loses = "the items collected so far")]
#[derive(Debug)]
pub struct Collect<St, C> { _p: () }
impl<St, C> FusedFuture for Collect<St, C> where St: FusedStream, C: Default + Extend<St::Item> {}
impl<St, C> Future for Collect<St, C> where St: Stream, C: Default + Extend<St::Item> { type Output = C; }
#[derive(Debug)]
pub struct Unzip<St, FromA, FromB> { _p: () }
impl<St, A, B, FromA, FromB> FusedFuture for Unzip<St, FromA, FromB>
where St: FusedStream<Item = (A, B)>, FromA: Default + Extend<A>, FromB: Default + Extend<B> {}
impl<St, A, B, FromA, FromB> Future for Unzip<St, FromA, FromB>
where St: Stream<Item = (A, B)>, FromA: Default + Extend<A>, FromB: Default + Extend<B> {
    type Output = (FromA, FromB);
}
#[derive(Debug)]
pub struct Concat<St: Stream> { _p: () }
impl<St> Future for Concat<St> where St: Stream, St::Item: Extend<<St::Item as IntoIterator>::Item> + IntoIterator + Default {
    type Output = St::Item;
}
impl<St> FusedFuture for Concat<St>
where St: FusedStream, St::Item: Extend<<St::Item as IntoIterator>::Item> + IntoIterator + Default {}
pub struct Count<St> { _p: () }
impl<St: FusedStream> FusedFuture for Count<St> {}
impl<St: Stream> Future for Count<St> { type Output = usize; }
#[derive(Debug)]
pub struct Cycle<St> { _p: () }
impl<St> Stream for Cycle<St> where St: Clone + Stream { type Item = St::Item; }
impl<St> FusedStream for Cycle<St> where St: Clone + Stream {}
#[derive(Debug)]
pub struct Enumerate<St> { _p: () }
impl<St: Stream + FusedStream> FusedStream for Enumerate<St> {}
impl<St: Stream> Stream for Enumerate<St> { type Item = (usize, St::Item); }
impl<S, Item> Sink<Item> for Enumerate<S> where S: Stream + Sink<Item> { type Error = S::Error; }
pub struct Filter<St, Fut, F> where St: Stream { _p: () }
impl<St, Fut, F> FusedStream for Filter<St, Fut, F>
where St: Stream + FusedStream, F: FnMut(&St::Item) -> Fut, Fut: Future<Output = bool> {}
impl<St, Fut, F> Stream for Filter<St, Fut, F> where St: Stream, Fut: Future<Output = bool> { type Item = St::Item; }
impl<S, Fut, F, Item> Sink<Item> for Filter<S, Fut, F>
where S: Stream + Sink<Item>, F: FnMut(&S::Item) -> Fut, Fut: Future<Output = bool> {
    type Error = S::Error;
}
pub struct FilterMap<St, Fut, F> { _p: () }
impl<St, Fut, F, T> FusedStream for FilterMap<St, Fut, F> where St: Stream + FusedStream, Fut: Future<Output = Option<T>> {}
impl<St, Fut, F, T> Stream for FilterMap<St, Fut, F> where St: Stream, Fut: Future<Output = Option<T>> { type Item = T; }
impl<S, Fut, F, Item> Sink<Item> for FilterMap<S, Fut, F> where S: Stream + Sink<Item>, Fut: Future {
    type Error = S::Error;
}
pub struct Flatten<St> { _p: () }
impl<St> Stream for Flatten<St> where St: Stream, St::Item: Stream { type Item = <St::Item as Stream>::Item; }
pub struct Fold<St, Fut, T, F> { _p: () }
impl<St, Fut, T, F> FusedFuture for Fold<St, Fut, T, F> where St: Stream, F: FnMut(T, St::Item) -> Fut, Fut: Future<Output = T> {}
impl<St, Fut, T, F> Future for Fold<St, Fut, T, F> where St: Stream, F: FnMut(T, St::Item) -> Fut, Fut: Future<Output = T> {
    type Output = T;
}
pub struct Any<St, Fut, F> { _p: () }
impl<St, Fut, F> FusedFuture for Any<St, Fut, F> where St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future<Output = bool> {}
impl<St, Fut, F> Future for Any<St, Fut, F> where St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future<Output = bool> {
    type Output = bool;
}
pub struct All<St, Fut, F> { _p: () }
impl<St, Fut, F> FusedFuture for All<St, Fut, F> where St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future<Output = bool> {}
impl<St, Fut, F> Future for All<St, Fut, F> where St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future<Output = bool> {
    type Output = bool;
}
#[cancel(unsafe, loses = "the item that waits for the sink")]
pub struct Forward<St, Si> { _p: () }
impl<St, Si, E> future::Future for Forward<St, Si> where St: TryStream<Error = E>, Si: Sink<St::Ok, Error = E> {
    type Output = Result<(), E>;
}
pub struct ForEach<St, Fut, F> { _p: () }
impl<St, Fut, F> FusedFuture for ForEach<St, Fut, F> where St: FusedStream, F: FnMut(St::Item) -> Fut, Fut: Future<Output = ()> {}
impl<St, Fut, F> Future for ForEach<St, Fut, F> where St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future<Output = ()> {
    type Output = ();
}
#[derive(Debug)]
pub struct Fuse<St> { _p: () }
impl<St> Fuse<St> {
    pub fn is_done(&self) -> bool;
}
impl<S: Stream> FusedStream for Fuse<S> {}
impl<S: Stream> Stream for Fuse<S> { type Item = S::Item; }
impl<S: Stream + Sink<Item>, Item> Sink<Item> for Fuse<S> { type Error = S::Error; }
#[derive(Debug)]
pub struct StreamFuture<St> { _p: () }
impl<St: Stream + Unpin> StreamFuture<St> {
    pub fn get_ref(&self) -> Option<&St>;
    pub fn get_mut(&mut self) -> Option<&mut St>;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Option<Pin<&mut St>>;
    pub fn into_inner(self) -> Option<St>;
}
impl<St: Stream + Unpin> FusedFuture for StreamFuture<St> {}
impl<St: Stream + Unpin> Future for StreamFuture<St> { type Output = (Option<St::Item>, St); }
pub struct Inspect<St, F> { _p: () }
impl<St, F> Stream for Inspect<St, F> where St: Stream, F: FnMut(&St::Item) { type Item = St::Item; }
pub struct Map<St, F> { _p: () }
impl<St, F> FusedStream for Map<St, F> where St: FusedStream {}
impl<St, F> Stream for Map<St, F> where St: Stream { type Item = F::Output; }
impl<St, F, Item> Sink<Item> for Map<St, F> where St: Stream + Sink<Item> { type Error = St::Error; }
pub struct FlatMap<St, U, F> { _p: () }
impl<St, U, F> Stream for FlatMap<St, U, F> where St: Stream, U: Stream, F: FnMut(St::Item) -> U { type Item = U::Item; }
#[cancel(safe)]
#[derive(Debug)]
pub struct Next<'a, St: ?Sized> { _p: () }
impl<St: ?Sized + FusedStream + Unpin> FusedFuture for Next<'_, St> {}
impl<St: ?Sized + Stream + Unpin> Future for Next<'_, St> { type Output = Option<St::Item>; }
#[cancel(safe)]
#[derive(Debug)]
pub struct SelectNextSome<'a, St: ?Sized> { _p: () }
impl<St: ?Sized + FusedStream + Unpin> FusedFuture for SelectNextSome<'_, St> {}
impl<St: ?Sized + FusedStream + Unpin> Future for SelectNextSome<'_, St> { type Output = St::Item; }
#[derive(Debug)]
pub struct Peekable<St: Stream> { _p: () }
impl<St: Stream> Peekable<St> {
    pub fn peek(self: Pin<&mut Self>) -> Peek<'_, St>;
    pub fn poll_peek(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<&St::Item>>;
    pub fn peek_mut(self: Pin<&mut Self>) -> PeekMut<'_, St>;
    pub fn poll_peek_mut(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<&mut St::Item>>;
    pub fn next_if<F>(self: Pin<&mut Self>, func: F) -> NextIf<'_, St, F> where F: FnOnce(&St::Item) -> bool;
    pub fn next_if_eq<'a, T>(self: Pin<&'a mut Self>, expected: &'a T) -> NextIfEq<'a, St, T>
    where T: ?Sized, St::Item: PartialEq<T>;
}
impl<St: Stream> FusedStream for Peekable<St> {}
impl<S: Stream> Stream for Peekable<S> { type Item = S::Item; }
impl<S, Item> Sink<Item> for Peekable<S> where S: Sink<Item> + Stream { type Error = S::Error; }
#[cancel(safe)]
pub struct Peek<'a, St: Stream> { _p: () }
impl<St: Stream> FusedFuture for Peek<'_, St> {}
impl<'a, St> Future for Peek<'a, St> where St: Stream { type Output = Option<&'a St::Item>; }
#[cancel(safe)]
pub struct PeekMut<'a, St: Stream> { _p: () }
impl<St: Stream> FusedFuture for PeekMut<'_, St> {}
impl<'a, St> Future for PeekMut<'a, St> where St: Stream { type Output = Option<&'a mut St::Item>; }
#[cancel(safe)]
pub struct NextIf<'a, St: Stream, F> { _p: () }
impl<St, F> FusedFuture for NextIf<'_, St, F> where St: Stream {}
impl<St, F> Future for NextIf<'_, St, F> where St: Stream { type Output = Option<St::Item>; }
#[cancel(safe)]
pub struct NextIfEq<'a, St: Stream, T: ?Sized> { _p: () }
impl<St, T> FusedFuture for NextIfEq<'_, St, T> where St: Stream, T: ?Sized, St::Item: PartialEq<T> {}
impl<St, T> Future for NextIfEq<'_, St, T> where St: Stream, T: ?Sized, St::Item: PartialEq<T> {
    type Output = Option<St::Item>;
}
#[derive(Debug)]
pub struct Skip<St> { _p: () }
impl<St: FusedStream> FusedStream for Skip<St> {}
impl<St: Stream> Stream for Skip<St> { type Item = St::Item; }
impl<S, Item> Sink<Item> for Skip<S> where S: Stream + Sink<Item> { type Error = S::Error; }
pub struct SkipWhile<St, Fut, F> where St: Stream { _p: () }
impl<St, Fut, F> FusedStream for SkipWhile<St, Fut, F>
where St: FusedStream, F: FnMut(&St::Item) -> Fut, Fut: Future<Output = bool> {}
impl<St, Fut, F> Stream for SkipWhile<St, Fut, F> where St: Stream, F: FnMut(&St::Item) -> Fut, Fut: Future<Output = bool> {
    type Item = St::Item;
}
impl<S, Fut, F, Item> Sink<Item> for SkipWhile<S, Fut, F>
where S: Stream + Sink<Item>, F: FnMut(&S::Item) -> Fut, Fut: Future<Output = bool> {
    type Error = S::Error;
}
#[derive(Debug)]
pub struct Take<St> { _p: () }
impl<St> Stream for Take<St> where St: Stream { type Item = St::Item; }
impl<St> FusedStream for Take<St> where St: FusedStream {}
impl<S, Item> Sink<Item> for Take<S> where S: Stream + Sink<Item> { type Error = S::Error; }
pub struct TakeWhile<St: Stream, Fut, F> { _p: () }
impl<St, Fut, F> Stream for TakeWhile<St, Fut, F> where St: Stream, F: FnMut(&St::Item) -> Fut, Fut: Future<Output = bool> {
    type Item = St::Item;
}
impl<St, Fut, F> FusedStream for TakeWhile<St, Fut, F>
where St: FusedStream, F: FnMut(&St::Item) -> Fut, Fut: Future<Output = bool> {}
impl<S, Fut, F, Item> Sink<Item> for TakeWhile<S, Fut, F> where S: Stream + Sink<Item> { type Error = S::Error; }
pub struct TakeUntil<St: Stream, Fut: Future> { _p: () }
impl<St, Fut> TakeUntil<St, Fut> where St: Stream, Fut: Future {
    pub fn take_future(&mut self) -> Option<Fut>;
    pub fn take_result(&mut self) -> Option<Fut::Output>;
    pub fn is_stopped(&self) -> bool;
}
impl<St, Fut> Stream for TakeUntil<St, Fut> where St: Stream, Fut: Future { type Item = St::Item; }
impl<St, Fut> FusedStream for TakeUntil<St, Fut> where St: Stream, Fut: Future {}
impl<S, Fut, Item> Sink<Item> for TakeUntil<S, Fut> where S: Stream + Sink<Item>, Fut: Future { type Error = S::Error; }
pub struct Then<St, Fut, F> { _p: () }
impl<St, Fut, F> FusedStream for Then<St, Fut, F> where St: FusedStream, F: FnMut(St::Item) -> Fut, Fut: Future {}
impl<St, Fut, F> Stream for Then<St, Fut, F> where St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future {
    type Item = Fut::Output;
}
impl<S, Fut, F, Item> Sink<Item> for Then<S, Fut, F> where S: Sink<Item> { type Error = S::Error; }
#[derive(Debug)]
pub struct Zip<St1: Stream, St2: Stream> { _p: () }
impl<St1: Stream, St2: Stream> Zip<St1, St2> {
    pub fn get_ref(&self) -> (&St1, &St2);
    pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
    pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut St1>, Pin<&mut St2>);
    pub fn into_inner(self) -> (St1, St2);
}
impl<St1, St2> FusedStream for Zip<St1, St2> where St1: Stream, St2: Stream {}
impl<St1, St2> Stream for Zip<St1, St2> where St1: Stream, St2: Stream { type Item = (St1::Item, St2::Item); }
#[derive(Debug)]
pub struct Chunks<St: Stream> { _p: () }
impl<St: Stream> Stream for Chunks<St> { type Item = Vec<St::Item>; }
impl<St: FusedStream> FusedStream for Chunks<St> {}
impl<S, Item> Sink<Item> for Chunks<S> where S: Stream + Sink<Item> { type Error = S::Error; }
#[derive(Debug)]
pub struct ReadyChunks<St: Stream> { _p: () }
impl<St: Stream> Stream for ReadyChunks<St> { type Item = Vec<St::Item>; }
impl<St: Stream> FusedStream for ReadyChunks<St> {}
impl<S, Item> Sink<Item> for ReadyChunks<S> where S: Stream + Sink<Item> { type Error = S::Error; }
pub struct Scan<St: Stream, S, Fut, F> { _p: () }
impl<B, St, S, Fut, F> Stream for Scan<St, S, Fut, F>
where St: Stream, F: FnMut(&mut S, St::Item) -> Fut, Fut: Future<Output = Option<B>> {
    type Item = B;
}
impl<B, St, S, Fut, F> FusedStream for Scan<St, S, Fut, F>
where St: FusedStream, F: FnMut(&mut S, St::Item) -> Fut, Fut: Future<Output = Option<B>> {}
impl<St, S, Fut, F, Item> Sink<Item> for Scan<St, S, Fut, F> where St: Stream + Sink<Item> { type Error = St::Error; }
pub struct BufferUnordered<St> where St: Stream { _p: () }
impl<St> Stream for BufferUnordered<St> where St: Stream, St::Item: Future { type Item = <St::Item as Future>::Output; }
impl<St> FusedStream for BufferUnordered<St> where St: Stream, St::Item: Future {}
impl<S, Item> Sink<Item> for BufferUnordered<S> where S: Stream + Sink<Item>, S::Item: Future { type Error = S::Error; }
pub struct Buffered<St> where St: Stream, St::Item: Future { _p: () }
impl<St> Stream for Buffered<St> where St: Stream, St::Item: Future { type Item = <St::Item as Future>::Output; }
impl<St> FusedStream for Buffered<St> where St: Stream, St::Item: Future {}
impl<S, Item> Sink<Item> for Buffered<S> where S: Stream + Sink<Item>, S::Item: Future { type Error = S::Error; }
pub type FlattenUnordered<St> = FlattenUnorderedWithFlowController<St, ()>;
pub struct FlattenUnorderedWithFlowController<St, Fc> where St: Stream { _p: () }
impl<St, Fc> FusedStream for FlattenUnorderedWithFlowController<St, Fc> where St: FusedStream, St::Item: Stream + Unpin {}
impl<St, Fc> Stream for FlattenUnorderedWithFlowController<St, Fc> where St: Stream, St::Item: Stream + Unpin {
    type Item = <St::Item as Stream>::Item;
}
impl<St, Item, Fc> Sink<Item> for FlattenUnorderedWithFlowController<St, Fc> where St: Stream + Sink<Item> {
    type Error = St::Error;
}
pub struct FlatMapUnordered<St, U, F> { _p: () }
impl<St, U, F> Stream for FlatMapUnordered<St, U, F> where St: Stream, U: Stream, F: FnMut(St::Item) -> U {
    type Item = U::Item;
}
pub struct ForEachConcurrent<St, Fut, F> { _p: () }
impl<St, Fut, F> FusedFuture for ForEachConcurrent<St, Fut, F>
where St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future<Output = ()> {}
impl<St, Fut, F> Future for ForEachConcurrent<St, Fut, F> where St: Stream, F: FnMut(St::Item) -> Fut, Fut: Future<Output = ()> {
    type Output = ();
}
#[derive(Debug)]
pub struct SplitStream<S> { _p: () }
impl<S> SplitStream<S> {
    pub fn is_pair_of<Item>(&self, other: &SplitSink<S, Item>) -> bool;
}
impl<S: Unpin> SplitStream<S> {
    pub fn reunite<Item>(self, other: SplitSink<S, Item>) -> Result<S, ReuniteError<S, Item>> where S: Sink<Item>;
}
impl<S: Stream> Stream for SplitStream<S> { type Item = S::Item; }
#[derive(Debug)]
pub struct SplitSink<S, Item> { _p: () }
impl<S: Sink<Item> + Unpin, Item> SplitSink<S, Item> {
    pub fn reunite(self, other: SplitStream<S>) -> Result<S, ReuniteError<S, Item>>;
}
impl<S, Item> SplitSink<S, Item> {
    pub fn is_pair_of(&self, other: &SplitStream<S>) -> bool;
}
impl<S: Sink<Item>, Item> Sink<Item> for SplitSink<S, Item> { type Error = S::Error; }
pub struct ReuniteError<T, Item>(pub SplitSink<T, Item>, pub SplitStream<T>);
impl<T, Item> fmt::Display for ReuniteError<T, Item> {}
impl<T: any::Any, Item> Error for ReuniteError<T, Item> {}
#[derive(Debug)]
pub struct CatchUnwind<St> { _p: () }
impl<St: Stream + UnwindSafe> Stream for CatchUnwind<St> { type Item = Result<St::Item, Box<dyn any::Any + Send>>; }
impl<St: FusedStream + UnwindSafe> FusedStream for CatchUnwind<St> {}
#[runs(closure = inline)]
pub trait StreamExt: Stream {
    fn next(&mut self) -> Next<'_, Self> where Self: Unpin;
    fn into_future(self) -> StreamFuture<Self> where Self: Sized + Unpin;
    fn map<T, F>(self, f: F) -> Map<Self, F> where F: FnMut(Self::Item) -> T, Self: Sized;
    fn enumerate(self) -> Enumerate<Self> where Self: Sized;
    fn filter<Fut, F>(self, f: F) -> Filter<Self, Fut, F>
    where F: FnMut(&Self::Item) -> Fut, Fut: Future<Output = bool>, Self: Sized;
    fn filter_map<Fut, T, F>(self, f: F) -> FilterMap<Self, Fut, F>
    where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = Option<T>>, Self: Sized;
    fn then<Fut, F>(self, f: F) -> Then<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future, Self: Sized;
    fn collect<C: Default + Extend<Self::Item>>(self) -> Collect<Self, C> where Self: Sized;
    fn unzip<A, B, FromA, FromB>(self) -> Unzip<Self, FromA, FromB>
    where FromA: Default + Extend<A>, FromB: Default + Extend<B>, Self: Sized + Stream<Item = (A, B)>;
    fn concat(self) -> Concat<Self>
    where Self: Sized, Self::Item: Extend<<<Self as Stream>::Item as IntoIterator>::Item> + IntoIterator + Default;
    fn count(self) -> Count<Self> where Self: Sized;
    fn cycle(self) -> Cycle<Self> where Self: Sized + Clone;
    fn fold<T, Fut, F>(self, init: T, f: F) -> Fold<Self, Fut, T, F>
    where F: FnMut(T, Self::Item) -> Fut, Fut: Future<Output = T>, Self: Sized;
    fn any<Fut, F>(self, f: F) -> Any<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = bool>, Self: Sized;
    fn all<Fut, F>(self, f: F) -> All<Self, Fut, F> where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = bool>, Self: Sized;
    fn flatten(self) -> Flatten<Self> where Self::Item: Stream, Self: Sized;
    fn flatten_unordered(self, limit: impl Into<Option<usize>>) -> FlattenUnordered<Self>
    where Self::Item: Stream + Unpin, Self: Sized;
    fn flat_map<U, F>(self, f: F) -> FlatMap<Self, U, F> where F: FnMut(Self::Item) -> U, U: Stream, Self: Sized;
    fn flat_map_unordered<U, F>(self, limit: impl Into<Option<usize>>, f: F) -> FlatMapUnordered<Self, U, F>
    where U: Stream + Unpin, F: FnMut(Self::Item) -> U, Self: Sized;
    fn scan<S, B, Fut, F>(self, initial_state: S, f: F) -> Scan<Self, S, Fut, F>
    where F: FnMut(&mut S, Self::Item) -> Fut, Fut: Future<Output = Option<B>>, Self: Sized;
    fn skip_while<Fut, F>(self, f: F) -> SkipWhile<Self, Fut, F>
    where F: FnMut(&Self::Item) -> Fut, Fut: Future<Output = bool>, Self: Sized;
    fn take_while<Fut, F>(self, f: F) -> TakeWhile<Self, Fut, F>
    where F: FnMut(&Self::Item) -> Fut, Fut: Future<Output = bool>, Self: Sized;
    fn take_until<Fut>(self, fut: Fut) -> TakeUntil<Self, Fut> where Fut: Future, Self: Sized;
    fn for_each<Fut, F>(self, f: F) -> ForEach<Self, Fut, F>
    where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = ()>, Self: Sized;
    fn for_each_concurrent<Fut, F>(self, limit: impl Into<Option<usize>>, f: F) -> ForEachConcurrent<Self, Fut, F>
    where F: FnMut(Self::Item) -> Fut, Fut: Future<Output = ()>, Self: Sized;
    fn take(self, n: usize) -> Take<Self> where Self: Sized;
    fn skip(self, n: usize) -> Skip<Self> where Self: Sized;
    fn fuse(self) -> Fuse<Self> where Self: Sized;
    fn by_ref(&mut self) -> &mut Self;
    fn catch_unwind(self) -> CatchUnwind<Self> where Self: Sized + UnwindSafe;
    fn boxed<'a>(self) -> BoxStream<'a, Self::Item> where Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> LocalBoxStream<'a, Self::Item> where Self: Sized + 'a;
    fn buffered(self, n: usize) -> Buffered<Self> where Self::Item: Future, Self: Sized;
    fn buffer_unordered(self, n: usize) -> BufferUnordered<Self> where Self::Item: Future, Self: Sized;
    fn zip<St>(self, other: St) -> Zip<Self, St> where St: Stream, Self: Sized;
    fn chain<St>(self, other: St) -> Chain<Self, St> where St: Stream<Item = Self::Item>, Self: Sized;
    fn peekable(self) -> Peekable<Self> where Self: Sized;
    fn chunks(self, capacity: usize) -> Chunks<Self> where Self: Sized;
    fn ready_chunks(self, capacity: usize) -> ReadyChunks<Self> where Self: Sized;
    fn forward<S>(self, sink: S) -> Forward<Self, S> where S: Sink<Self::Ok, Error = Self::Error>, Self: TryStream + Sized;
    fn split<Item>(self) -> (SplitSink<Self, Item>, SplitStream<Self>) where Self: Sink<Item> + Sized;
    fn inspect<F>(self, f: F) -> Inspect<Self, F> where F: FnMut(&Self::Item), Self: Sized;
    fn left_stream<B>(self) -> Either<Self, B> where B: Stream<Item = Self::Item>, Self: Sized;
    fn right_stream<B>(self) -> Either<B, Self> where B: Stream<Item = Self::Item>, Self: Sized;
    fn poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> where Self: Unpin;
    fn select_next_some(&mut self) -> SelectNextSome<'_, Self> where Self: Unpin + FusedStream;
}
pub struct AndThen<St, Fut, F> { _p: () }
impl<St, Fut, F> Stream for AndThen<St, Fut, F> where St: TryStream, F: FnMut(St::Ok) -> Fut, Fut: TryFuture<Error = St::Error> {
    type Item = Result<Fut::Ok, St::Error>;
}
impl<St, Fut, F> FusedStream for AndThen<St, Fut, F>
where St: TryStream + FusedStream, F: FnMut(St::Ok) -> Fut, Fut: TryFuture<Error = St::Error> {}
impl<S, Fut, F, Item> Sink<Item> for AndThen<S, Fut, F> where S: Sink<Item> { type Error = S::Error; }
pub struct ErrInto<St, E> { _p: () }
impl<St, E> Stream for ErrInto<St, E> where St: TryStream, St::Error: Into<E> { type Item = Result<St::Ok, E>; }
pub struct InspectOk<St, F> { _p: () }
impl<St, F> Stream for InspectOk<St, F> where St: TryStream, F: FnMut(&St::Ok) { type Item = Result<St::Ok, St::Error>; }
pub struct InspectErr<St, F> { _p: () }
impl<St, F> Stream for InspectErr<St, F> where St: TryStream, F: FnMut(&St::Error) { type Item = Result<St::Ok, St::Error>; }
#[derive(Debug)]
pub struct IntoStream<St> { _p: () }
impl<St: TryStream + FusedStream> FusedStream for IntoStream<St> {}
impl<St: TryStream> Stream for IntoStream<St> { type Item = Result<St::Ok, St::Error>; }
impl<S: Sink<Item>, Item> Sink<Item> for IntoStream<S> { type Error = S::Error; }
pub struct MapOk<St, F> { _p: () }
impl<St, F, T> Stream for MapOk<St, F> where St: TryStream, F: FnMut(St::Ok) -> T { type Item = Result<T, St::Error>; }
pub struct MapErr<St, F> { _p: () }
impl<St, F, E> Stream for MapErr<St, F> where St: TryStream, F: FnMut(St::Error) -> E { type Item = Result<St::Ok, E>; }
pub struct OrElse<St, Fut, F> { _p: () }
impl<St, Fut, F> Stream for OrElse<St, Fut, F> where St: TryStream, F: FnMut(St::Error) -> Fut, Fut: TryFuture<Ok = St::Ok> {
    type Item = Result<St::Ok, Fut::Error>;
}
impl<St, Fut, F> FusedStream for OrElse<St, Fut, F>
where St: TryStream + FusedStream, F: FnMut(St::Error) -> Fut, Fut: TryFuture<Ok = St::Ok> {}
impl<S, Fut, F, Item> Sink<Item> for OrElse<S, Fut, F> where S: Sink<Item> { type Error = S::Error; }
#[cancel(safe)]
#[derive(Debug)]
pub struct TryNext<'a, St: ?Sized> { _p: () }
impl<St: ?Sized + TryStream + Unpin + FusedStream> FusedFuture for TryNext<'_, St> {}
impl<St: ?Sized + TryStream + Unpin> Future for TryNext<'_, St> { type Output = Result<Option<St::Ok>, St::Error>; }
pub struct TryForEach<St, Fut, F> { _p: () }
impl<St, Fut, F> Future for TryForEach<St, Fut, F>
where St: TryStream, F: FnMut(St::Ok) -> Fut, Fut: TryFuture<Ok = (), Error = St::Error> {
    type Output = Result<(), St::Error>;
}
pub struct TryFilter<St, Fut, F> where St: TryStream { _p: () }
impl<St, Fut, F> FusedStream for TryFilter<St, Fut, F>
where St: TryStream + FusedStream, F: FnMut(&St::Ok) -> Fut, Fut: Future<Output = bool> {}
impl<St, Fut, F> Stream for TryFilter<St, Fut, F> where St: TryStream, Fut: Future<Output = bool>, F: FnMut(&St::Ok) -> Fut {
    type Item = Result<St::Ok, St::Error>;
}
impl<S, Fut, F, Item, E> Sink<Item> for TryFilter<S, Fut, F> where S: TryStream + Sink<Item, Error = E> { type Error = E; }
pub struct TryFilterMap<St, Fut, F> { _p: () }
impl<St, Fut, F, T> FusedStream for TryFilterMap<St, Fut, F>
where St: TryStream + FusedStream, Fut: TryFuture<Ok = Option<T>, Error = St::Error>, F: FnMut(St::Ok) -> Fut {}
impl<St, Fut, F, T> Stream for TryFilterMap<St, Fut, F>
where St: TryStream, Fut: TryFuture<Ok = Option<T>, Error = St::Error>, F: FnMut(St::Ok) -> Fut {
    type Item = Result<T, St::Error>;
}
impl<S, Fut, F, Item> Sink<Item> for TryFilterMap<S, Fut, F> where S: Sink<Item> { type Error = S::Error; }
#[derive(Debug)]
pub struct TryFlatten<St> where St: TryStream { _p: () }
impl<St> FusedStream for TryFlatten<St>
where St: TryStream + FusedStream, St::Ok: TryStream, <St::Ok as TryStream>::Error: From<St::Error> {}
impl<St> Stream for TryFlatten<St> where St: TryStream, St::Ok: TryStream, <St::Ok as TryStream>::Error: From<St::Error> {
    type Item = Result<<St::Ok as TryStream>::Ok, <St::Ok as TryStream>::Error>;
}
impl<S, Item> Sink<Item> for TryFlatten<S> where S: TryStream + Sink<Item> { type Error = <S as Sink<Item>>::Error; }
pub struct TryFlattenUnordered<St> { _p: () }
impl<St> Stream for TryFlattenUnordered<St> where St: TryStream, St::Ok: TryStream<Error = St::Error> {
    type Item = Result<<St::Ok as TryStream>::Ok, St::Error>;
}
#[cancel(unsafe, loses = "the items collected so far")]
#[derive(Debug)]
pub struct TryCollect<St, C> { _p: () }
impl<St, C> FusedFuture for TryCollect<St, C> where St: TryStream + FusedStream, C: Default + Extend<St::Ok> {}
impl<St, C> Future for TryCollect<St, C> where St: TryStream, C: Default + Extend<St::Ok> {
    type Output = Result<C, St::Error>;
}
#[derive(Debug)]
pub struct TryConcat<St: TryStream> { _p: () }
impl<St> Future for TryConcat<St> where St: TryStream, St::Ok: Extend<<St::Ok as IntoIterator>::Item> + IntoIterator + Default {
    type Output = Result<St::Ok, St::Error>;
}
#[derive(Debug)]
pub struct TryChunks<St: TryStream> { _p: () }
impl<St: TryStream> Stream for TryChunks<St> { type Item = Result<Vec<St::Ok>, TryChunksStreamError<St>>; }
impl<St: TryStream + FusedStream> FusedStream for TryChunks<St> {}
impl<S, Item> Sink<Item> for TryChunks<S> where S: TryStream + Sink<Item> { type Error = <S as Sink<Item>>::Error; }
pub(crate) type TryChunksStreamError<St> = TryChunksError<
    <St as TryStream>::Ok,
    <St as TryStream>::Error,
>;
pub struct TryChunksError<T, E>(pub Vec<T>, pub E);
impl<T, E: fmt::Display> fmt::Display for TryChunksError<T, E> {}
impl<T, E: fmt::Debug + fmt::Display> Error for TryChunksError<T, E> {}
#[derive(Debug)]
pub struct TryReadyChunks<St: TryStream> { _p: () }
impl<St: TryStream> Stream for TryReadyChunks<St> { type Item = Result<Vec<St::Ok>, TryReadyChunksStreamError<St>>; }
impl<St: TryStream + FusedStream> FusedStream for TryReadyChunks<St> {}
impl<S, Item> Sink<Item> for TryReadyChunks<S> where S: TryStream + Sink<Item> { type Error = <S as Sink<Item>>::Error; }
pub(crate) type TryReadyChunksStreamError<St> = TryReadyChunksError<
    <St as TryStream>::Ok,
    <St as TryStream>::Error,
>;
pub struct TryReadyChunksError<T, E>(pub Vec<T>, pub E);
impl<T, E: fmt::Display> fmt::Display for TryReadyChunksError<T, E> {}
impl<T, E: fmt::Debug + fmt::Display> Error for TryReadyChunksError<T, E> {}
pub struct TryFold<St, Fut, T, F> { _p: () }
impl<St, Fut, T, F> FusedFuture for TryFold<St, Fut, T, F>
where St: TryStream, F: FnMut(T, St::Ok) -> Fut, Fut: TryFuture<Ok = T, Error = St::Error> {}
impl<St, Fut, T, F> Future for TryFold<St, Fut, T, F>
where St: TryStream, F: FnMut(T, St::Ok) -> Fut, Fut: TryFuture<Ok = T, Error = St::Error> {
    type Output = Result<T, St::Error>;
}
#[runs(closure = inline)]
pub fn try_unfold<T, F, Fut, Item>(init: T, f: F) -> TryUnfold<T, F, Fut>
where F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>>;
pub struct TryUnfold<T, F, Fut> { _p: () }
impl<T, F, Fut, Item> Stream for TryUnfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: TryFuture<Ok = Option<(Item, T)>> {
    type Item = Result<Item, Fut::Error>;
}
pub struct TrySkipWhile<St, Fut, F> where St: TryStream { _p: () }
impl<St, Fut, F> Stream for TrySkipWhile<St, Fut, F>
where St: TryStream, F: FnMut(&St::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = St::Error> {
    type Item = Result<St::Ok, St::Error>;
}
impl<St, Fut, F> FusedStream for TrySkipWhile<St, Fut, F>
where St: TryStream + FusedStream, F: FnMut(&St::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = St::Error> {}
impl<S, Fut, F, Item, E> Sink<Item> for TrySkipWhile<S, Fut, F> where S: TryStream + Sink<Item, Error = E> {
    type Error = E;
}
pub struct TryTakeWhile<St, Fut, F> where St: TryStream { _p: () }
impl<St, Fut, F> Stream for TryTakeWhile<St, Fut, F>
where St: TryStream, F: FnMut(&St::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = St::Error> {
    type Item = Result<St::Ok, St::Error>;
}
impl<St, Fut, F> FusedStream for TryTakeWhile<St, Fut, F>
where St: TryStream + FusedStream, F: FnMut(&St::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = St::Error> {}
impl<S, Fut, F, Item, E> Sink<Item> for TryTakeWhile<S, Fut, F> where S: TryStream + Sink<Item, Error = E> {
    type Error = E;
}
#[derive(Debug)]
pub struct TryBufferUnordered<St> where St: TryStream { _p: () }
impl<St> Stream for TryBufferUnordered<St> where St: TryStream, St::Ok: TryFuture<Error = St::Error> {
    type Item = Result<<St::Ok as TryFuture>::Ok, St::Error>;
}
impl<S, Item, E> Sink<Item> for TryBufferUnordered<S> where S: TryStream + Sink<Item, Error = E>, S::Ok: TryFuture<Error = E> {
    type Error = E;
}
#[derive(Debug)]
pub struct TryBuffered<St> where St: TryStream, St::Ok: TryFuture { _p: () }
impl<St> Stream for TryBuffered<St> where St: TryStream, St::Ok: TryFuture<Error = St::Error> {
    type Item = Result<<St::Ok as TryFuture>::Ok, St::Error>;
}
impl<S, Item, E> Sink<Item> for TryBuffered<S> where S: TryStream + Sink<Item, Error = E>, S::Ok: TryFuture<Error = E> {
    type Error = E;
}
pub struct TryForEachConcurrent<St, Fut, F> { _p: () }
impl<St, Fut, F> FusedFuture for TryForEachConcurrent<St, Fut, F>
where St: TryStream, F: FnMut(St::Ok) -> Fut, Fut: Future<Output = Result<(), St::Error>> {}
impl<St, Fut, F> Future for TryForEachConcurrent<St, Fut, F>
where St: TryStream, F: FnMut(St::Ok) -> Fut, Fut: Future<Output = Result<(), St::Error>> {
    type Output = Result<(), St::Error>;
}
#[derive(Debug)]
pub struct IntoAsyncRead<St> where St: TryStream<Error = io::Error>, St::Ok: AsRef<[u8]> { _p: () }
impl<St> AsyncRead for IntoAsyncRead<St> where St: TryStream<Error = io::Error>, St::Ok: AsRef<[u8]> {}
impl<St> AsyncWrite for IntoAsyncRead<St> where St: TryStream<Error = io::Error> + AsyncWrite, St::Ok: AsRef<[u8]> {}
impl<St> AsyncBufRead for IntoAsyncRead<St> where St: TryStream<Error = io::Error>, St::Ok: AsRef<[u8]> {}
pub struct TryAll<St, Fut, F> { _p: () }
impl<St, Fut, F> FusedFuture for TryAll<St, Fut, F> where St: TryStream, F: FnMut(St::Ok) -> Fut, Fut: Future<Output = bool> {}
impl<St, Fut, F> Future for TryAll<St, Fut, F> where St: TryStream, F: FnMut(St::Ok) -> Fut, Fut: Future<Output = bool> {
    type Output = Result<bool, St::Error>;
}
pub struct TryAny<St, Fut, F> { _p: () }
impl<St, Fut, F> FusedFuture for TryAny<St, Fut, F> where St: TryStream, F: FnMut(St::Ok) -> Fut, Fut: Future<Output = bool> {}
impl<St, Fut, F> Future for TryAny<St, Fut, F> where St: TryStream, F: FnMut(St::Ok) -> Fut, Fut: Future<Output = bool> {
    type Output = Result<bool, St::Error>;
}
#[runs(closure = inline)]
pub trait TryStreamExt: TryStream {
    fn err_into<E>(self) -> ErrInto<Self, E> where Self: Sized, Self::Error: Into<E>;
    fn map_ok<T, F>(self, f: F) -> MapOk<Self, F> where Self: Sized, F: FnMut(Self::Ok) -> T;
    fn map_err<E, F>(self, f: F) -> MapErr<Self, F> where Self: Sized, F: FnMut(Self::Error) -> E;
    fn and_then<Fut, F>(self, f: F) -> AndThen<Self, Fut, F>
    where F: FnMut(Self::Ok) -> Fut, Fut: TryFuture<Error = Self::Error>, Self: Sized;
    fn or_else<Fut, F>(self, f: F) -> OrElse<Self, Fut, F>
    where F: FnMut(Self::Error) -> Fut, Fut: TryFuture<Ok = Self::Ok>, Self: Sized;
    fn inspect_ok<F>(self, f: F) -> InspectOk<Self, F> where F: FnMut(&Self::Ok), Self: Sized;
    fn inspect_err<F>(self, f: F) -> InspectErr<Self, F> where F: FnMut(&Self::Error), Self: Sized;
    fn into_stream(self) -> IntoStream<Self> where Self: Sized;
    fn try_next(&mut self) -> TryNext<'_, Self> where Self: Unpin;
    fn try_for_each<Fut, F>(self, f: F) -> TryForEach<Self, Fut, F>
    where F: FnMut(Self::Ok) -> Fut, Fut: TryFuture<Ok = (), Error = Self::Error>, Self: Sized;
    fn try_skip_while<Fut, F>(self, f: F) -> TrySkipWhile<Self, Fut, F>
    where F: FnMut(&Self::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = Self::Error>, Self: Sized;
    fn try_take_while<Fut, F>(self, f: F) -> TryTakeWhile<Self, Fut, F>
    where F: FnMut(&Self::Ok) -> Fut, Fut: TryFuture<Ok = bool, Error = Self::Error>, Self: Sized;
    fn try_for_each_concurrent<Fut, F>(self, limit: impl Into<Option<usize>>, f: F) -> TryForEachConcurrent<Self, Fut, F>
    where F: FnMut(Self::Ok) -> Fut, Fut: Future<Output = Result<(), Self::Error>>, Self: Sized;
    fn try_collect<C: Default + Extend<Self::Ok>>(self) -> TryCollect<Self, C> where Self: Sized;
    fn try_chunks(self, capacity: usize) -> TryChunks<Self> where Self: Sized;
    fn try_ready_chunks(self, capacity: usize) -> TryReadyChunks<Self> where Self: Sized;
    fn try_filter<Fut, F>(self, f: F) -> TryFilter<Self, Fut, F>
    where Fut: Future<Output = bool>, F: FnMut(&Self::Ok) -> Fut, Self: Sized;
    fn try_filter_map<Fut, F, T>(self, f: F) -> TryFilterMap<Self, Fut, F>
    where Fut: TryFuture<Ok = Option<T>, Error = Self::Error>, F: FnMut(Self::Ok) -> Fut, Self: Sized;
    fn try_flatten_unordered(self, limit: impl Into<Option<usize>>) -> TryFlattenUnordered<Self>
    where Self::Ok: TryStream + Unpin, <Self::Ok as TryStream>::Error: From<Self::Error>, Self: Sized;
    fn try_flatten(self) -> TryFlatten<Self>
    where Self::Ok: TryStream, <Self::Ok as TryStream>::Error: From<Self::Error>, Self: Sized;
    fn try_fold<T, Fut, F>(self, init: T, f: F) -> TryFold<Self, Fut, T, F>
    where F: FnMut(T, Self::Ok) -> Fut, Fut: TryFuture<Ok = T, Error = Self::Error>, Self: Sized;
    fn try_concat(self) -> TryConcat<Self>
    where Self: Sized, Self::Ok: Extend<<<Self as TryStream>::Ok as IntoIterator>::Item> + IntoIterator + Default;
    fn try_buffer_unordered(self, n: usize) -> TryBufferUnordered<Self>
    where Self::Ok: TryFuture<Error = Self::Error>, Self: Sized;
    fn try_buffered(self, n: usize) -> TryBuffered<Self> where Self::Ok: TryFuture<Error = Self::Error>, Self: Sized;
    fn try_poll_next_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Self::Ok, Self::Error>>> where Self: Unpin;
    fn into_async_read(self) -> IntoAsyncRead<Self> where Self: Sized + TryStreamExt<Error = io::Error>, Self::Ok: AsRef<[u8]>;
    fn try_all<Fut, F>(self, f: F) -> TryAll<Self, Fut, F>
    where Self: Sized, F: FnMut(Self::Ok) -> Fut, Fut: Future<Output = bool>;
    fn try_any<Fut, F>(self, f: F) -> TryAny<Self, Fut, F>
    where Self: Sized, F: FnMut(Self::Ok) -> Fut, Fut: Future<Output = bool>;
}
#[derive(Clone, Debug)]
pub struct Iter<I> { _p: () }
impl<I> Iter<I> {
    pub fn get_ref(&self) -> &I;
    pub fn get_mut(&mut self) -> &mut I;
    pub fn into_inner(self) -> I;
}
impl<I> Stream for Iter<I> where I: Iterator { type Item = I::Item; }
pub fn iter<I>(i: I) -> Iter<I::IntoIter> where I: IntoIterator;
#[derive(Clone, Debug)]
pub struct Repeat<T> { _p: () }
impl<T> Stream for Repeat<T> where T: Clone { type Item = T; }
impl<T> FusedStream for Repeat<T> where T: Clone {}
pub fn repeat<T>(item: T) -> Repeat<T> where T: Clone;
#[derive(Clone, Debug)]
pub struct RepeatWith<F> { _p: () }
impl<A, F: FnMut() -> A> Stream for RepeatWith<F> { type Item = A; }
impl<A, F: FnMut() -> A> FusedStream for RepeatWith<F> {}
#[runs(closure = inline)]
pub fn repeat_with<A, F: FnMut() -> A>(repeater: F) -> RepeatWith<F>;
#[derive(Debug)]
pub struct Empty<T> { _p: () }
impl<T> FusedStream for Empty<T> {}
impl<T> Stream for Empty<T> { type Item = T; }
impl<T> Clone for Empty<T> {}
pub fn empty<T>() -> Empty<T>;
#[runs(closure = inline)]
pub fn once<Fut: Future>(future: Fut) -> Once<Fut>;
#[derive(Debug)]
pub struct Once<Fut> { _p: () }
impl<Fut: Future> Stream for Once<Fut> { type Item = Fut::Output; }
impl<Fut: Future> FusedStream for Once<Fut> {}
#[derive(Debug)]
pub struct Pending<T> { _p: () }
impl<T> FusedStream for Pending<T> {}
impl<T> Stream for Pending<T> { type Item = T; }
impl<T> Clone for Pending<T> {}
pub fn pending<T>() -> Pending<T>;
pub struct PollFn<F> { _p: () }
impl<T, F> Stream for PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<Option<T>> { type Item = T; }
#[runs(closure = inline)]
pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<Option<T>>;
#[derive(Clone, Debug)]
pub struct PollImmediate<S> { _p: () }
impl<T, S> futures_core::Stream for PollImmediate<S> where S: futures_core::Stream<Item = T> { type Item = Poll<T>; }
impl<S: futures_core::Stream> FusedStream for PollImmediate<S> {}
pub fn poll_immediate<S: futures_core::Stream>(s: S) -> PollImmediate<S>;
#[derive(Debug)]
pub struct Select<St1, St2> { _p: () }
impl<St1, St2> Select<St1, St2> {
    pub fn get_ref(&self) -> (&St1, &St2);
    pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
    pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut St1>, Pin<&mut St2>);
    pub fn into_inner(self) -> (St1, St2);
}
impl<St1, St2> FusedStream for Select<St1, St2> where St1: Stream, St2: Stream<Item = St1::Item> {}
impl<St1, St2> Stream for Select<St1, St2> where St1: Stream, St2: Stream<Item = St1::Item> { type Item = St1::Item; }
pub fn select<St1, St2>(stream1: St1, stream2: St2) -> Select<St1, St2> where St1: Stream, St2: Stream<Item = St1::Item>;
#[derive(Clone, Copy, Debug)]
pub enum PollNext {
    Left,
    Right,
}
impl PollNext {
    pub fn toggle(&mut self) -> Self;
}
impl Default for PollNext {}
pub struct SelectWithStrategy<St1, St2, Clos, State> { _p: () }
impl<St1, St2, Clos, State> SelectWithStrategy<St1, St2, Clos, State> {
    pub fn get_ref(&self) -> (&St1, &St2);
    pub fn get_mut(&mut self) -> (&mut St1, &mut St2);
    pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut St1>, Pin<&mut St2>);
    pub fn into_inner(self) -> (St1, St2);
}
impl<St1, St2, Clos, State> FusedStream for SelectWithStrategy<St1, St2, Clos, State>
where St1: Stream, St2: Stream<Item = St1::Item>, Clos: FnMut(&mut State) -> PollNext {}
impl<St1, St2, Clos, State> Stream for SelectWithStrategy<St1, St2, Clos, State>
where St1: Stream, St2: Stream<Item = St1::Item>, Clos: FnMut(&mut State) -> PollNext {
    type Item = St1::Item;
}
#[runs(closure = inline)]
pub fn select_with_strategy<St1, St2, Clos, State>(
    stream1: St1,
    stream2: St2,
    which: Clos,
) -> SelectWithStrategy<St1, St2, Clos, State>
where St1: Stream, St2: Stream<Item = St1::Item>, Clos: FnMut(&mut State) -> PollNext, State: Default;
#[runs(closure = inline)]
pub fn unfold<T, F, Fut, Item>(init: T, f: F) -> Unfold<T, F, Fut>
where F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>>;
pub struct Unfold<T, F, Fut> { _p: () }
impl<T, F, Fut, Item> FusedStream for Unfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>> {}
impl<T, F, Fut, Item> Stream for Unfold<T, F, Fut> where F: FnMut(T) -> Fut, Fut: Future<Output = Option<(Item, T)>> {
    type Item = Item;
}
pub struct FuturesOrdered<T: Future> { _p: () }
impl<Fut: Future> FuturesOrdered<Fut> {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn push(&mut self, future: Fut);
    pub fn push_back(&mut self, future: Fut);
    pub fn push_front(&mut self, future: Fut);
    pub fn clear(&mut self);
}
impl<Fut: Future> Default for FuturesOrdered<Fut> {}
impl<Fut: Future> Stream for FuturesOrdered<Fut> { type Item = Fut::Output; }
impl<Fut: Future> FromIterator<Fut> for FuturesOrdered<Fut> {}
impl<Fut: Future> futures_core::FusedStream for FuturesOrdered<Fut> {}
impl<Fut: Future> Extend<Fut> for FuturesOrdered<Fut> {}
pub fn abortable<St>(stream: St) -> (Abortable<St>, AbortHandle) where St: Stream;
impl<T: ?Sized> StreamExt for T where T: Stream {}
impl<S: ?Sized + TryStream> TryStreamExt for S {}
