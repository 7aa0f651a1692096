//! futures-util 0.3.34

use futures_core::future;
use futures_core::stream::{FusedStream, Stream, TryStream};
use futures_core::task::{Context, Poll};
use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
use futures_sink::Sink;
use std::fmt;
use std::any::Any;
use std::convert::Infallible;
use std::error::Error;
use std::hash::Hasher;
use std::panic::UnwindSafe;
use std::pin::Pin;
pub use futures_core::future::{BoxFuture, FusedFuture, LocalBoxFuture, TryFuture};
pub use futures_task::{FutureObj, LocalFutureObj, UnsafeFutureObj};
pub use std::future::Future;

#[derive(Debug)]
pub struct Fuse<Fut> { _p: () }
impl<Fut: future::Future> Fuse<Fut> {
    pub fn terminated() -> Self;
}
impl<Fut: future::Future> FusedFuture for Fuse<Fut> {}
impl<Fut: future::Future> future::Future for Fuse<Fut> { type Output = Fut::Output; }
pub struct Flatten<F> { _p: () }
impl<F> Future for Flatten<F> where F: Future, F::Output: Future { type Output = <F::Output as Future>::Output; }
pub struct FlattenStream<F> { _p: () }
impl<F> Stream for FlattenStream<F> where F: Future, F::Output: Stream { type Item = <F::Output as Stream>::Item; }
pub struct Map<Fut, F> { _p: () }
impl<Fut, F, T> Future for Map<Fut, F> where Fut: Future, F: FnOnce(Fut::Output) -> T { type Output = T; }
pub struct IntoStream<F> { _p: () }
impl<F> Stream for IntoStream<F> where F: Future { type Item = F::Output; }
pub struct MapInto<Fut, T> { _p: () }
impl<Fut, T> Future for MapInto<Fut, T> where Fut: Future, Fut::Output: Into<T> { type Output = T; }
pub struct Then<Fut1, Fut2, F> { _p: () }
impl<Fut1, Fut2, F> Future for Then<Fut1, Fut2, F> where Fut1: Future, Fut2: Future, F: FnOnce(Fut1::Output) -> Fut2 {
    type Output = Fut2::Output;
}
pub struct Inspect<Fut, F> { _p: () }
impl<Fut, F> Future for Inspect<Fut, F> where Fut: Future, F: FnOnce(&Fut::Output) { type Output = Fut::Output; }
pub struct NeverError<Fut> { _p: () }
impl<Fut> Future for NeverError<Fut> where Fut: Future { type Output = Result<Fut::Output, Infallible>; }
pub struct UnitError<Fut> { _p: () }
impl<Fut> Future for UnitError<Fut> where Fut: Future { type Output = Result<Fut::Output, ()>; }
#[derive(Debug)]
pub struct CatchUnwind<Fut> { _p: () }
impl<Fut> future::Future for CatchUnwind<Fut> where Fut: future::Future + UnwindSafe {
    type Output = Result<Fut::Output, Box<dyn Any + Send>>;
}
#[derive(Debug)]
pub struct RemoteHandle<T> { _p: () }
impl<T> RemoteHandle<T> {
    pub fn forget(self);
}
impl<T: 'static> future::Future for RemoteHandle<T> { type Output = T; }
#[has_a_handle]
pub struct Remote<Fut: future::Future> { _p: () }
impl<Fut: future::Future> future::Future for Remote<Fut> { type Output = (); }
pub struct Shared<Fut: future::Future> { _p: () }
impl<Fut> Shared<Fut> where Fut: future::Future {
    pub fn peek(&self) -> Option<&Fut::Output>;
    pub fn downgrade(&self) -> Option<WeakShared<Fut>>;
    pub fn strong_count(&self) -> Option<usize>;
    pub fn weak_count(&self) -> Option<usize>;
    pub fn ptr_hash<H: Hasher>(&self, state: &mut H);
    pub fn ptr_eq(&self, rhs: &Self) -> bool;
}
impl<Fut> FusedFuture for Shared<Fut> where Fut: future::Future, Fut::Output: Clone {}
impl<Fut> future::Future for Shared<Fut> where Fut: future::Future, Fut::Output: Clone { type Output = Fut::Output; }
impl<Fut> Clone for Shared<Fut> where Fut: future::Future {}
pub struct WeakShared<Fut: future::Future> { _p: () }
impl<Fut: future::Future> Clone for WeakShared<Fut> {}
impl<Fut: future::Future> WeakShared<Fut> {
    pub fn upgrade(&self) -> Option<Shared<Fut>>;
}
#[runs(closure = inline)]
pub trait FutureExt: future::Future {
    fn map<U, F>(self, f: F) -> Map<Self, F> where F: FnOnce(Self::Output) -> U, Self: Sized;
    fn map_into<U>(self) -> MapInto<Self, U> where Self::Output: Into<U>, Self: Sized;
    fn then<Fut, F>(self, f: F) -> Then<Self, Fut, F> where F: FnOnce(Self::Output) -> Fut, Fut: future::Future, Self: Sized;
    fn left_future<B>(self) -> Either<Self, B> where B: future::Future<Output = Self::Output>, Self: Sized;
    fn right_future<A>(self) -> Either<A, Self> where A: future::Future<Output = Self::Output>, Self: Sized;
    fn into_stream(self) -> IntoStream<Self> where Self: Sized;
    fn flatten(self) -> Flatten<Self> where Self::Output: future::Future, Self: Sized;
    fn flatten_stream(self) -> FlattenStream<Self> where Self::Output: Stream, Self: Sized;
    fn fuse(self) -> Fuse<Self> where Self: Sized;
    fn inspect<F>(self, f: F) -> Inspect<Self, F> where F: FnOnce(&Self::Output), Self: Sized;
    fn catch_unwind(self) -> CatchUnwind<Self> where Self: Sized + UnwindSafe;
    fn shared(self) -> Shared<Self> where Self: Sized, Self::Output: Clone;
    fn remote_handle(self) -> (Remote<Self>, RemoteHandle<Self::Output>) where Self: Sized;
    fn boxed<'a>(self) -> BoxFuture<'a, Self::Output> where Self: Sized + Send + 'a;
    fn boxed_local<'a>(self) -> LocalBoxFuture<'a, Self::Output> where Self: Sized + 'a;
    fn unit_error(self) -> UnitError<Self> where Self: Sized;
    fn never_error(self) -> NeverError<Self> where Self: Sized;
    fn poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Self::Output> where Self: Unpin;
    fn now_or_never(self) -> Option<Self::Output> where Self: Sized;
}
#[derive(Debug)]
pub struct IntoFuture<Fut> { _p: () }
impl<Fut: TryFuture + FusedFuture> FusedFuture for IntoFuture<Fut> {}
impl<Fut: TryFuture> future::Future for IntoFuture<Fut> { type Output = Result<Fut::Ok, Fut::Error>; }
pub struct TryFlatten<Fut1, Fut2> { _p: () }
impl<Fut1, Fut2> Future for TryFlatten<Fut1, Fut2> where Fut1: TryFuture<Ok = Fut2>, Fut2: TryFuture {
    type Output = Result<Fut2::Ok, Fut2::Error>;
}
pub struct TryFlattenStream<Fut> { _p: () }
impl<Fut> Stream for TryFlattenStream<Fut> where Fut: TryFuture, Fut::Ok: TryStream<Error = Fut::Error> {
    type Item = Result<<Fut::Ok as TryStream>::Ok, Fut::Error>;
}
pub struct FlattenSink<Fut, Si> { _p: () }
impl<Fut, Si, Item> Sink<Item> for FlattenSink<Fut, Si> where Fut: TryFuture<Ok = Si>, Si: Sink<Item, Error = Fut::Error> {
    type Error = Fut::Error;
}
pub struct AndThen<Fut1, Fut2, F> { _p: () }
impl<Fut1, Fut2, F> Future for AndThen<Fut1, Fut2, F> where Fut1: TryFuture, Fut2: TryFuture, F: FnOnce(Fut1::Ok) -> Fut2 {
    type Output = Result<Fut2::Ok, Fut2::Error>;
}
pub struct OrElse<Fut1, Fut2, F> { _p: () }
impl<Fut1, Fut2, F> Future for OrElse<Fut1, Fut2, F> where Fut1: TryFuture, Fut2: TryFuture, F: FnOnce(Fut1::Error) -> Fut2 {
    type Output = Result<Fut2::Ok, Fut2::Error>;
}
pub struct ErrInto<Fut, E> { _p: () }
impl<Fut, E> Future for ErrInto<Fut, E> where Fut: TryFuture, Fut::Error: Into<E> { type Output = Result<Fut::Ok, E>; }
pub struct OkInto<Fut, E> { _p: () }
impl<Fut, E> Future for OkInto<Fut, E> where Fut: TryFuture, Fut::Ok: Into<E> { type Output = Result<E, Fut::Error>; }
pub struct InspectOk<Fut, F> { _p: () }
impl<Fut, F> Future for InspectOk<Fut, F> where Fut: TryFuture, F: FnOnce(&Fut::Ok) {
    type Output = Result<Fut::Ok, Fut::Error>;
}
pub struct InspectErr<Fut, F> { _p: () }
impl<Fut, F> Future for InspectErr<Fut, F> where Fut: TryFuture, F: FnOnce(&Fut::Error) {
    type Output = Result<Fut::Ok, Fut::Error>;
}
pub struct MapOk<Fut, F> { _p: () }
impl<Fut, F, T> Future for MapOk<Fut, F> where Fut: TryFuture, F: FnOnce(Fut::Ok) -> T {
    type Output = Result<T, Fut::Error>;
}
pub struct MapErr<Fut, F> { _p: () }
impl<Fut, F, E> Future for MapErr<Fut, F> where Fut: TryFuture, F: FnOnce(Fut::Error) -> E {
    type Output = Result<Fut::Ok, E>;
}
pub struct MapOkOrElse<Fut, F, G> { _p: () }
impl<Fut, F, G, T> Future for MapOkOrElse<Fut, F, G> where Fut: TryFuture, F: FnOnce(Fut::Ok) -> T, G: FnOnce(Fut::Error) -> T {
    type Output = T;
}
pub struct UnwrapOrElse<Fut, F> { _p: () }
impl<Fut, F> Future for UnwrapOrElse<Fut, F> where Fut: TryFuture, F: FnOnce(Fut::Error) -> Fut::Ok {
    type Output = Fut::Ok;
}
#[runs(closure = inline)]
pub trait TryFutureExt: TryFuture {
    fn flatten_sink<Item>(self) -> FlattenSink<Self, Self::Ok> where Self::Ok: Sink<Item, Error = Self::Error>, Self: Sized;
    fn map_ok<T, F>(self, f: F) -> MapOk<Self, F> where F: FnOnce(Self::Ok) -> T, Self: Sized;
    fn map_ok_or_else<T, E, F>(self, e: E, f: F) -> MapOkOrElse<Self, F, E>
    where F: FnOnce(Self::Ok) -> T, E: FnOnce(Self::Error) -> T, Self: Sized;
    fn map_err<E, F>(self, f: F) -> MapErr<Self, F> where F: FnOnce(Self::Error) -> E, Self: Sized;
    fn err_into<E>(self) -> ErrInto<Self, E> where Self: Sized, Self::Error: Into<E>;
    fn ok_into<U>(self) -> OkInto<Self, U> where Self: Sized, Self::Ok: Into<U>;
    fn and_then<Fut, F>(self, f: F) -> AndThen<Self, Fut, F>
    where F: FnOnce(Self::Ok) -> Fut, Fut: TryFuture<Error = Self::Error>, Self: Sized;
    fn or_else<Fut, F>(self, f: F) -> OrElse<Self, Fut, F>
    where F: FnOnce(Self::Error) -> Fut, Fut: TryFuture<Ok = Self::Ok>, Self: Sized;
    fn inspect_ok<F>(self, f: F) -> InspectOk<Self, F> where F: FnOnce(&Self::Ok), Self: Sized;
    fn inspect_err<F>(self, f: F) -> InspectErr<Self, F> where F: FnOnce(&Self::Error), Self: Sized;
    fn try_flatten(self) -> TryFlatten<Self, Self::Ok> where Self::Ok: TryFuture<Error = Self::Error>, Self: Sized;
    fn try_flatten_stream(self) -> TryFlattenStream<Self> where Self::Ok: TryStream<Error = Self::Error>, Self: Sized;
    fn unwrap_or_else<F>(self, f: F) -> UnwrapOrElse<Self, F> where Self: Sized, F: FnOnce(Self::Error) -> Self::Ok;
    fn into_future(self) -> IntoFuture<Self> where Self: Sized;
    fn try_poll_unpin(&mut self, cx: &mut Context<'_>) -> Poll<Result<Self::Ok, Self::Error>> where Self: Unpin;
}
#[derive(Debug)]
pub struct Lazy<F> { _p: () }
impl<F, R> FusedFuture for Lazy<F> where F: FnOnce(&mut Context<'_>) -> R {}
impl<F, R> future::Future for Lazy<F> where F: FnOnce(&mut Context<'_>) -> R { type Output = R; }
#[runs(closure = inline)]
pub fn lazy<F, R>(f: F) -> Lazy<F> where F: FnOnce(&mut Context<'_>) -> R;
#[derive(Debug)]
pub struct Pending<T> { _p: () }
impl<T> FusedFuture for Pending<T> {}
impl<T> future::Future for Pending<T> { type Output = T; }
impl<T> Clone for Pending<T> {}
#[runs(closure = inline)]
pub fn pending<T>() -> Pending<T>;
#[derive(Debug)]
pub enum MaybeDone<Fut: future::Future> {
    Future(Fut),
    Done(Fut::Output),
    Gone,
}
impl<Fut: future::Future> MaybeDone<Fut> {
    pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Output>;
    pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Output>;
}
impl<Fut: future::Future> FusedFuture for MaybeDone<Fut> {}
impl<Fut: future::Future> future::Future for MaybeDone<Fut> { type Output = (); }
#[runs(closure = inline)]
pub fn maybe_done<Fut: future::Future>(future: Fut) -> MaybeDone<Fut>;
#[derive(Debug)]
pub enum TryMaybeDone<Fut: TryFuture> {
    Future(Fut),
    Done(Fut::Ok),
    Gone,
}
impl<Fut: TryFuture> TryMaybeDone<Fut> {
    pub fn output_mut(self: Pin<&mut Self>) -> Option<&mut Fut::Ok>;
    pub fn take_output(self: Pin<&mut Self>) -> Option<Fut::Ok>;
}
impl<Fut: TryFuture> FusedFuture for TryMaybeDone<Fut> {}
impl<Fut: TryFuture> future::Future for TryMaybeDone<Fut> { type Output = Result<(), Fut::Error>; }
#[runs(closure = inline)]
pub fn try_maybe_done<Fut: TryFuture>(future: Fut) -> TryMaybeDone<Fut>;
#[derive(Clone, Debug)]
pub struct OptionFuture<F> { _p: () }
impl<F> Default for OptionFuture<F> {}
impl<F: future::Future> future::Future for OptionFuture<F> { type Output = Option<F::Output>; }
impl<F: FusedFuture> FusedFuture for OptionFuture<F> {}
impl<T> From<Option<T>> for OptionFuture<T> {}
pub struct PollFn<F> { _p: () }
impl<T, F> future::Future for PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T> { type Output = T; }
#[runs(closure = inline)]
pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T>;
#[cancel(safe)]
#[derive(Clone, Debug)]
pub struct PollImmediate<T> { _p: () }
impl<T, F> futures_core::Future for PollImmediate<F> where F: futures_core::Future<Output = T> { type Output = Option<T>; }
impl<T: futures_core::Future> futures_core::FusedFuture for PollImmediate<T> {}
impl<T, F> futures_core::Stream for PollImmediate<F> where F: futures_core::Future<Output = T> { type Item = Poll<T>; }
#[runs(closure = inline)]
pub fn poll_immediate<F: futures_core::Future>(f: F) -> PollImmediate<F>;
#[derive(Clone, Debug)]
pub struct Ready<T> { _p: () }
impl<T> Ready<T> {
    pub fn into_inner(self) -> T;
}
impl<T> FusedFuture for Ready<T> {}
impl<T> future::Future for Ready<T> { type Output = T; }
#[runs(closure = inline)]
pub fn ready<T>(t: T) -> Ready<T>;
#[runs(closure = inline)]
pub fn ok<T, E>(t: T) -> Ready<Result<T, E>>;
#[runs(closure = inline)]
pub fn err<T, E>(err: E) -> Ready<Result<T, E>>;
pub struct AlwaysReady<T, F: Fn() -> T> { _p: () }
impl<T, F: Fn() -> T + Clone> Clone for AlwaysReady<T, F> {}
impl<T, F: Fn() -> T + Copy> Copy for AlwaysReady<T, F> {}
impl<T, F: Fn() -> T> FusedFuture for AlwaysReady<T, F> {}
impl<T, F: Fn() -> T> future::Future for AlwaysReady<T, F> { type Output = T; }
#[runs(closure = inline)]
pub fn always_ready<T, F: Fn() -> T>(prod: F) -> AlwaysReady<T, F>;
#[runs(closure = inline)]
pub fn join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> Join<Fut1, Fut2> where Fut1: future::Future, Fut2: future::Future;
#[runs(closure = inline)]
pub fn join3<Fut1, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> Join3<Fut1, Fut2, Fut3>
where Fut1: future::Future, Fut2: future::Future, Fut3: future::Future;
#[runs(closure = inline)]
pub fn join4<Fut1, Fut2, Fut3, Fut4>(
    future1: Fut1,
    future2: Fut2,
    future3: Fut3,
    future4: Fut4,
) -> Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: future::Future, Fut2: future::Future, Fut3: future::Future, Fut4: future::Future;
#[runs(closure = inline)]
pub fn join5<Fut1, Fut2, Fut3, Fut4, Fut5>(
    future1: Fut1,
    future2: Fut2,
    future3: Fut3,
    future4: Fut4,
    future5: Fut5,
) -> Join5<Fut1, Fut2, Fut3, Fut4, Fut5>
where Fut1: future::Future, Fut2: future::Future, Fut3: future::Future, Fut4: future::Future, Fut5: future::Future;
pub struct JoinAll<F> where F: Future { _p: () }
impl<F> Future for JoinAll<F> where F: Future { type Output = Vec<F::Output>; }
impl<F: Future> FromIterator<F> for JoinAll<F> {}
#[runs(closure = inline)]
pub fn join_all<I>(iter: I) -> JoinAll<I::Item> where I: IntoIterator, I::Item: Future;
#[derive(Debug)]
pub struct Select<A, B> { _p: () }
impl<A, B> future::Future for Select<A, B> where A: future::Future + Unpin, B: future::Future + Unpin {
    type Output = Either<(A::Output, B), (B::Output, A)>;
}
impl<A, B> FusedFuture for Select<A, B> where A: future::Future + Unpin, B: future::Future + Unpin {}
#[runs(closure = inline)]
pub fn select<A, B>(future1: A, future2: B) -> Select<A, B> where A: future::Future + Unpin, B: future::Future + Unpin;
#[derive(Debug)]
pub struct SelectAll<Fut> { _p: () }
impl<Fut> SelectAll<Fut> {
    pub fn into_inner(self) -> Vec<Fut>;
}
impl<Fut: future::Future + Unpin> future::Future for SelectAll<Fut> { type Output = (Fut::Output, usize, Vec<Fut>); }
impl<Fut: future::Future + Unpin> FromIterator<Fut> for SelectAll<Fut> {}
#[runs(closure = inline)]
pub fn select_all<I>(iter: I) -> SelectAll<I::Item> where I: IntoIterator, I::Item: future::Future + Unpin;
#[runs(closure = inline)]
pub fn try_join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> TryJoin<Fut1, Fut2>
where Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>;
#[runs(closure = inline)]
pub fn try_join3<Fut1, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> TryJoin3<Fut1, Fut2, Fut3>
where Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>;
#[runs(closure = inline)]
pub fn try_join4<Fut1, Fut2, Fut3, Fut4>(
    future1: Fut1,
    future2: Fut2,
    future3: Fut3,
    future4: Fut4,
) -> TryJoin4<Fut1, Fut2, Fut3, Fut4>
where Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>, Fut4: TryFuture<Error = Fut1::Error>;
#[runs(closure = inline)]
pub fn try_join5<Fut1, Fut2, Fut3, Fut4, Fut5>(
    future1: Fut1,
    future2: Fut2,
    future3: Fut3,
    future4: Fut4,
    future5: Fut5,
) -> TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5>
where Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>, Fut4: TryFuture<Error = Fut1::Error>, Fut5: TryFuture<Error = Fut1::Error>;
pub struct TryJoinAll<F> where F: TryFuture { _p: () }
impl<F> Future for TryJoinAll<F> where F: TryFuture { type Output = Result<Vec<F::Ok>, F::Error>; }
impl<F> FromIterator<F> for TryJoinAll<F> where F: TryFuture {}
#[runs(closure = inline)]
pub fn try_join_all<I>(iter: I) -> TryJoinAll<I::Item> where I: IntoIterator, I::Item: TryFuture;
#[derive(Debug)]
pub struct TrySelect<A, B> { _p: () }
impl<A: Unpin, B: Unpin> future::Future for TrySelect<A, B> where A: TryFuture, B: TryFuture {
    type Output = Result<EitherOk<A, B>, EitherErr<A, B>>;
}
pub(crate) type EitherOk<A, B> = Either<
    (<A as TryFuture>::Ok, B),
    (<B as TryFuture>::Ok, A),
>;
pub(crate) type EitherErr<A, B> = Either<
    (<A as TryFuture>::Error, B),
    (<B as TryFuture>::Error, A),
>;
#[runs(closure = inline)]
pub fn try_select<A, B>(future1: A, future2: B) -> TrySelect<A, B> where A: TryFuture + Unpin, B: TryFuture + Unpin;
#[derive(Debug)]
pub struct SelectOk<Fut> { _p: () }
impl<Fut: TryFuture + Unpin> future::Future for SelectOk<Fut> { type Output = Result<(Fut::Ok, Vec<Fut>), Fut::Error>; }
impl<Fut: TryFuture + Unpin> FromIterator<Fut> for SelectOk<Fut> {}
#[runs(closure = inline)]
pub fn select_ok<I>(iter: I) -> SelectOk<I::Item> where I: IntoIterator, I::Item: TryFuture + Unpin;
#[derive(Clone, Debug)]
pub enum Either<A, B> {
    Left(A),
    Right(B),
}
impl<A, B> Either<A, B> {
    pub fn as_pin_ref(self: Pin<&Self>) -> Either<Pin<&A>, Pin<&B>>;
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Either<Pin<&mut A>, Pin<&mut B>>;
}
impl<A, B, T> Either<(T, A), (T, B)> {
    pub fn factor_first(self) -> (T, Either<A, B>);
}
impl<A, B, T> Either<(A, T), (B, T)> {
    pub fn factor_second(self) -> (Either<A, B>, T);
}
impl<T> Either<T, T> {
    pub fn into_inner(self) -> T;
}
impl<A, B> future::Future for Either<A, B> where A: future::Future, B: future::Future<Output = A::Output> {
    type Output = A::Output;
}
impl<A, B> FusedFuture for Either<A, B> where A: FusedFuture, B: FusedFuture<Output = A::Output> {}
impl<A, B> Stream for Either<A, B> where A: Stream, B: Stream<Item = A::Item> { type Item = A::Item; }
impl<A, B> FusedStream for Either<A, B> where A: FusedStream, B: FusedStream<Item = A::Item> {}
impl<A, B, Item> Sink<Item> for Either<A, B> where A: Sink<Item>, B: Sink<Item, Error = A::Error> { type Error = A::Error; }
impl<A, B> AsyncRead for Either<A, B> where A: AsyncRead, B: AsyncRead {}
impl<A, B> AsyncWrite for Either<A, B> where A: AsyncWrite, B: AsyncWrite {}
impl<A, B> AsyncSeek for Either<A, B> where A: AsyncSeek, B: AsyncSeek {}
impl<A, B> AsyncBufRead for Either<A, B> where A: AsyncBufRead, B: AsyncBufRead {}
#[runs(closure = inline)]
pub fn abortable<Fut>(future: Fut) -> (Abortable<Fut>, AbortHandle) where Fut: future::Future;
#[derive(Clone, Debug)]
pub struct Abortable<T> { _p: () }
impl<T> Abortable<T> {
    pub fn new(task: T, reg: AbortRegistration) -> Self;
    pub fn is_aborted(&self) -> bool;
}
impl<Fut> future::Future for Abortable<Fut> where Fut: future::Future { type Output = Result<Fut::Output, Aborted>; }
impl<St> futures_core::Stream for Abortable<St> where St: futures_core::Stream { type Item = St::Item; }
#[derive(Debug)]
pub struct AbortRegistration { _p: () }
impl AbortRegistration {
    pub fn handle(&self) -> AbortHandle;
}
#[derive(Clone, Debug)]
pub struct AbortHandle { _p: () }
impl AbortHandle {
    pub fn new_pair() -> (Self, AbortRegistration);
    pub fn abort(&self);
    pub fn is_aborted(&self) -> bool;
}
#[derive(Clone, Copy, Debug)]
pub struct Aborted;
impl fmt::Display for Aborted {}
impl Error for Aborted {}
pub struct Join<Fut1: Future, Fut2: Future> { _p: () }
impl<Fut1: Future, Fut2: Future> Future for Join<Fut1, Fut2> { type Output = (Fut1::Output, Fut2::Output); }
pub struct TryJoin<Fut1: TryFuture, Fut2: TryFuture> { _p: () }
impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>> Future for TryJoin<Fut1, Fut2> {
    type Output = Result<(Fut1::Ok, Fut2::Ok), Fut1::Error>;
}
pub struct Join3<Fut1: Future, Fut2: Future, Fut3: Future> { _p: () }
impl<Fut1: Future, Fut2: Future, Fut3: Future> Future for Join3<Fut1, Fut2, Fut3> {
    type Output = (Fut1::Output, Fut2::Output, Fut3::Output);
}
pub struct TryJoin3<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture> { _p: () }
impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>> Future for TryJoin3<Fut1, Fut2, Fut3> {
    type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok), Fut1::Error>;
}
pub struct Join4<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future> { _p: () }
impl<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future> Future for Join4<Fut1, Fut2, Fut3, Fut4> {
    type Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output);
}
pub struct TryJoin4<Fut1: TryFuture, Fut2: TryFuture, Fut3: TryFuture, Fut4: TryFuture> { _p: () }
impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>, Fut4: TryFuture<Error = Fut1::Error>> Future for TryJoin4<Fut1, Fut2, Fut3, Fut4> {
    type Output = Result<(Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok), Fut1::Error>;
}
pub struct Join5<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future> { _p: () }
impl<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future> Future for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> {
    type Output = (Fut1::Output, Fut2::Output, Fut3::Output, Fut4::Output, Fut5::Output);
}
pub struct TryJoin5<
    Fut1: TryFuture,
    Fut2: TryFuture,
    Fut3: TryFuture,
    Fut4: TryFuture,
    Fut5: TryFuture,
> { _p: () }
impl<Fut1: TryFuture, Fut2: TryFuture<Error = Fut1::Error>, Fut3: TryFuture<Error = Fut1::Error>, Fut4: TryFuture<Error = Fut1::Error>, Fut5: TryFuture<Error = Fut1::Error>> Future for TryJoin5<Fut1, Fut2, Fut3, Fut4, Fut5> {
    type Output = Result<
        (Fut1::Ok, Fut2::Ok, Fut3::Ok, Fut4::Ok, Fut5::Ok),
        Fut1::Error,
    >;
}
impl<T: ?Sized> FutureExt for T where T: future::Future {}
impl<Fut: ?Sized + TryFuture> TryFutureExt for Fut {}
