//! async-std 1.13.2

use std::fmt;
use std::cmp::Ordering;
use std::error::Error;
use std::future::Future;
use std::time::Duration;
pub use futures_core::stream::Stream;

pub struct AllFuture<'a, S, F, T> { _p: () }
impl<S, F> Future for AllFuture<'_, S, F, S::Item> where S: Stream + Unpin + Sized, F: FnMut(S::Item) -> bool {
    type Output = bool;
}
pub struct AnyFuture<'a, S, F, T> { _p: () }
impl<S, F> Future for AnyFuture<'_, S, F, S::Item> where S: Stream + Unpin + Sized, F: FnMut(S::Item) -> bool {
    type Output = bool;
}
#[derive(Debug)]
pub struct Chain<S, U> { _p: () }
impl<S: Stream, U: Stream<Item = S::Item>> Stream for Chain<S, U> { type Item = S::Item; }
#[derive(Debug)]
pub struct Cloned<S> { _p: () }
impl<'a, S, T: 'a> Stream for Cloned<S> where S: Stream<Item = &'a T>, T: Clone { type Item = T; }
pub struct CmpFuture<L: Stream, R: Stream> { _p: () }
impl<L: Stream, R: Stream> Future for CmpFuture<L, R> where L: Stream + Sized, R: Stream<Item = L::Item> + Sized, L::Item: Ord {
    type Output = Ordering;
}
#[derive(Debug)]
pub struct Copied<S> { _p: () }
impl<'a, S, T: 'a> Stream for Copied<S> where S: Stream<Item = &'a T>, T: Copy { type Item = T; }
#[derive(Debug)]
pub struct Cycle<S> { _p: () }
impl<S> Stream for Cycle<S> where S: Stream + Clone { type Item = S::Item; }
#[derive(Debug)]
pub struct Enumerate<S> { _p: () }
impl<S> Stream for Enumerate<S> where S: Stream { type Item = (usize, S::Item); }
pub struct EqFuture<L: Stream, R: Stream> { _p: () }
impl<L: Stream, R: Stream> Future for EqFuture<L, R> where L: Stream + Sized, R: Stream + Sized, L::Item: PartialEq<R::Item> {
    type Output = bool;
}
#[derive(Debug)]
pub struct Filter<S, P> { _p: () }
impl<S, P> Stream for Filter<S, P> where S: Stream, P: FnMut(&S::Item) -> bool { type Item = S::Item; }
#[derive(Debug)]
pub struct FilterMap<S, F> { _p: () }
impl<S, F, B> Stream for FilterMap<S, F> where S: Stream, F: FnMut(S::Item) -> Option<B> { type Item = B; }
pub struct FindFuture<'a, S, P> { _p: () }
impl<'a, S, P> Future for FindFuture<'a, S, P> where S: Stream + Unpin + Sized, P: FnMut(&S::Item) -> bool {
    type Output = Option<S::Item>;
}
pub struct FindMapFuture<'a, S, F> { _p: () }
impl<'a, S, B, F> Future for FindMapFuture<'a, S, F> where S: Stream + Unpin + Sized, F: FnMut(S::Item) -> Option<B> {
    type Output = Option<B>;
}
#[derive(Debug)]
pub struct FoldFuture<S, F, B> { _p: () }
impl<S, F, B> Future for FoldFuture<S, F, B> where S: Stream + Sized, F: FnMut(B, S::Item) -> B { type Output = B; }
pub struct ForEachFuture<S, F> { _p: () }
impl<S, F> Future for ForEachFuture<S, F> where S: Stream + Sized, F: FnMut(S::Item) { type Output = (); }
#[derive(Clone, Debug)]
pub struct Fuse<S> { _p: () }
impl<S: Stream> Stream for Fuse<S> { type Item = S::Item; }
pub struct GeFuture<L: Stream, R: Stream> { _p: () }
impl<L: Stream, R: Stream> Future for GeFuture<L, R> where L: Stream, R: Stream, L::Item: PartialOrd<R::Item> {
    type Output = bool;
}
pub struct GtFuture<L: Stream, R: Stream> { _p: () }
impl<L: Stream, R: Stream> Future for GtFuture<L, R> where L: Stream + Sized, R: Stream + Sized, L::Item: PartialOrd<R::Item> {
    type Output = bool;
}
#[derive(Debug)]
pub struct Inspect<S, F> { _p: () }
impl<S, F> Stream for Inspect<S, F> where S: Stream, F: FnMut(&S::Item) { type Item = S::Item; }
pub struct LastFuture<S, T> { _p: () }
impl<S> Future for LastFuture<S, S::Item> where S: Stream + Unpin + Sized, S::Item: Copy { type Output = Option<S::Item>; }
pub struct LeFuture<L: Stream, R: Stream> { _p: () }
impl<L: Stream, R: Stream> Future for LeFuture<L, R> where L: Stream + Sized, R: Stream + Sized, L::Item: PartialOrd<R::Item> {
    type Output = bool;
}
pub struct LtFuture<L: Stream, R: Stream> { _p: () }
impl<L: Stream, R: Stream> Future for LtFuture<L, R> where L: Stream + Sized, R: Stream + Sized, L::Item: PartialOrd<R::Item> {
    type Output = bool;
}
#[derive(Debug)]
pub struct Map<S, F> { _p: () }
impl<S, F, B> Stream for Map<S, F> where S: Stream, F: FnMut(S::Item) -> B { type Item = B; }
pub struct MaxFuture<S, T> { _p: () }
impl<S> Future for MaxFuture<S, S::Item> where S: Stream, S::Item: Ord { type Output = Option<S::Item>; }
pub struct MaxByFuture<S, F, T> { _p: () }
impl<S, F> Future for MaxByFuture<S, F, S::Item> where S: Stream, F: FnMut(&S::Item, &S::Item) -> Ordering {
    type Output = Option<S::Item>;
}
pub struct MaxByKeyFuture<S, T, K> { _p: () }
impl<S, K> Future for MaxByKeyFuture<S, S::Item, K> where S: Stream, K: FnMut(&S::Item) -> S::Item, S::Item: Ord {
    type Output = Option<S::Item>;
}
pub struct MinFuture<S, T> { _p: () }
impl<S> Future for MinFuture<S, S::Item> where S: Stream, S::Item: Ord { type Output = Option<S::Item>; }
pub struct MinByFuture<S, F, T> { _p: () }
impl<S, F> Future for MinByFuture<S, F, S::Item>
where S: Stream + Unpin + Sized, S::Item: Copy, F: FnMut(&S::Item, &S::Item) -> Ordering {
    type Output = Option<S::Item>;
}
pub struct MinByKeyFuture<S, T, K> { _p: () }
impl<S, K> Future for MinByKeyFuture<S, S::Item, K> where S: Stream, K: FnMut(&S::Item) -> S::Item, S::Item: Ord {
    type Output = Option<S::Item>;
}
pub struct NeFuture<L: Stream, R: Stream> { _p: () }
impl<L: Stream, R: Stream> Future for NeFuture<L, R> where L: Stream + Sized, R: Stream + Sized, L::Item: PartialEq<R::Item> {
    type Output = bool;
}
pub struct NextFuture<'a, T: Unpin + ?Sized> { _p: () }
impl<T: Stream + Unpin + ?Sized> Future for NextFuture<'_, T> { type Output = Option<T::Item>; }
pub struct NthFuture<'a, S> { _p: () }
impl<'a, S> Future for NthFuture<'a, S> where S: Stream + Unpin + Sized { type Output = Option<S::Item>; }
pub struct PartialCmpFuture<L: Stream, R: Stream> { _p: () }
impl<L: Stream, R: Stream> Future for PartialCmpFuture<L, R>
where L: Stream + Sized, R: Stream + Sized, L::Item: PartialOrd<R::Item> {
    type Output = Option<Ordering>;
}
pub struct PositionFuture<'a, S, P> { _p: () }
impl<'a, S, P> Future for PositionFuture<'a, S, P> where S: Stream + Unpin, P: FnMut(S::Item) -> bool {
    type Output = Option<usize>;
}
#[derive(Debug)]
pub struct Scan<S, St, F> { _p: () }
impl<S, St, F, B> Stream for Scan<S, St, F> where S: Stream, F: FnMut(&mut St, S::Item) -> Option<B> { type Item = B; }
#[derive(Debug)]
pub struct Skip<S> { _p: () }
impl<S> Stream for Skip<S> where S: Stream { type Item = S::Item; }
#[derive(Debug)]
pub struct SkipWhile<S, P> { _p: () }
impl<S, P> Stream for SkipWhile<S, P> where S: Stream, P: FnMut(&S::Item) -> bool { type Item = S::Item; }
#[derive(Debug)]
pub struct StepBy<S> { _p: () }
impl<S> Stream for StepBy<S> where S: Stream { type Item = S::Item; }
#[derive(Clone, Debug)]
pub struct Take<S> { _p: () }
impl<S: Stream> Stream for Take<S> { type Item = S::Item; }
#[derive(Debug)]
pub struct TakeWhile<S, P> { _p: () }
impl<S, P> Stream for TakeWhile<S, P> where S: Stream, P: FnMut(&S::Item) -> bool { type Item = S::Item; }
pub struct TryFoldFuture<'a, S, F, T> { _p: () }
impl<'a, S, F, T, E> Future for TryFoldFuture<'a, S, F, T> where S: Stream + Unpin, F: FnMut(T, S::Item) -> Result<T, E> {
    type Output = Result<T, E>;
}
pub struct TryForEachFuture<'a, S, F> { _p: () }
impl<'a, S, F, E> Future for TryForEachFuture<'a, S, F> where S: Stream + Unpin, F: FnMut(S::Item) -> Result<(), E> {
    type Output = Result<(), E>;
}
pub struct Zip<A: Stream, B> { _p: () }
impl<A: Stream, B: Stream> Stream for Zip<A, B> { type Item = (A::Item, B::Item); }
pub struct Flatten<S> where S: Stream, S::Item: IntoStream { _p: () }
impl<S, U> Stream for Flatten<S> where S: Stream, S::Item: IntoStream<IntoStream = U, Item = U::Item>, U: Stream {
    type Item = U::Item;
}
pub struct FlatMap<S, U, F> { _p: () }
impl<S, U, F> Stream for FlatMap<S, U, F> where S: Stream, U: Stream, F: FnMut(S::Item) -> U { type Item = U::Item; }
#[derive(Debug)]
pub struct Timeout<S: Stream> { _p: () }
impl<S: Stream> Stream for Timeout<S> { type Item = Result<S::Item, TimeoutError>; }
#[derive(Clone, Copy, Debug)]
pub struct TimeoutError { _p: () }
impl Error for TimeoutError {}
impl fmt::Display for TimeoutError {}
pub struct Throttle<S> { _p: () }
impl<S: Stream> Stream for Throttle<S> { type Item = S::Item; }
pub struct Delay<S> { _p: () }
impl<S> Stream for Delay<S> where S: Stream { type Item = S::Item; }
pub trait StreamExt: Stream {
    fn next(&mut self) -> NextFuture<'_, Self> where Self: Unpin;
    fn take(self, n: usize) -> Take<Self> where Self: Sized;
    fn take_while<P>(self, predicate: P) -> TakeWhile<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    fn step_by(self, step: usize) -> StepBy<Self> where Self: Sized;
    fn chain<U>(self, other: U) -> Chain<Self, U> where Self: Sized, U: Stream<Item = Self::Item> + Sized;
    fn cloned<'a, T>(self) -> Cloned<Self> where Self: Sized + Stream<Item = &'a T>, T: Clone + 'a;
    fn copied<'a, T>(self) -> Copied<Self> where Self: Sized + Stream<Item = &'a T>, T: Copy + 'a;
    fn cycle(self) -> Cycle<Self> where Self: Clone + Sized;
    fn enumerate(self) -> Enumerate<Self> where Self: Sized;
    fn delay(self, dur: Duration) -> Delay<Self> where Self: Sized;
    fn map<B, F>(self, f: F) -> Map<Self, F> where Self: Sized, F: FnMut(Self::Item) -> B;
    fn inspect<F>(self, f: F) -> Inspect<Self, F> where Self: Sized, F: FnMut(&Self::Item);
    fn last(self) -> LastFuture<Self, Self::Item> where Self: Sized;
    fn fuse(self) -> Fuse<Self> where Self: Sized;
    fn filter<P>(self, predicate: P) -> Filter<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    fn filter_map<B, F>(self, f: F) -> FilterMap<Self, F> where Self: Sized, F: FnMut(Self::Item) -> Option<B>;
    fn min_by_key<B, F>(self, key_by: F) -> MinByKeyFuture<Self, Self::Item, F>
    where Self: Sized, B: Ord, F: FnMut(&Self::Item) -> B;
    fn max_by_key<B, F>(self, key_by: F) -> MaxByKeyFuture<Self, Self::Item, F>
    where Self: Sized, B: Ord, F: FnMut(&Self::Item) -> B;
    fn min_by<F>(self, compare: F) -> MinByFuture<Self, F, Self::Item>
    where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn max(self) -> MaxFuture<Self, Self::Item> where Self: Sized, Self::Item: Ord;
    fn min(self) -> MinFuture<Self, Self::Item> where Self: Sized, Self::Item: Ord;
    fn max_by<F>(self, compare: F) -> MaxByFuture<Self, F, Self::Item>
    where Self: Sized, F: FnMut(&Self::Item, &Self::Item) -> Ordering;
    fn nth(&mut self, n: usize) -> NthFuture<'_, Self> where Self: Unpin + Sized;
    fn all<F>(&mut self, f: F) -> AllFuture<'_, Self, F, Self::Item> where Self: Unpin + Sized, F: FnMut(Self::Item) -> bool;
    fn find<P>(&mut self, p: P) -> FindFuture<'_, Self, P> where Self: Unpin + Sized, P: FnMut(&Self::Item) -> bool;
    fn find_map<F, B>(&mut self, f: F) -> FindMapFuture<'_, Self, F> where Self: Unpin + Sized, F: FnMut(Self::Item) -> Option<B>;
    fn fold<B, F>(self, init: B, f: F) -> FoldFuture<Self, F, B> where Self: Sized, F: FnMut(B, Self::Item) -> B;
    fn for_each<F>(self, f: F) -> ForEachFuture<Self, F> where Self: Sized, F: FnMut(Self::Item);
    fn any<F>(&mut self, f: F) -> AnyFuture<'_, Self, F, Self::Item> where Self: Unpin + Sized, F: FnMut(Self::Item) -> bool;
    fn scan<St, B, F>(self, initial_state: St, f: F) -> Scan<Self, St, F>
    where Self: Sized, F: FnMut(&mut St, Self::Item) -> Option<B>;
    fn skip_while<P>(self, predicate: P) -> SkipWhile<Self, P> where Self: Sized, P: FnMut(&Self::Item) -> bool;
    fn skip(self, n: usize) -> Skip<Self> where Self: Sized;
    fn timeout(self, dur: Duration) -> Timeout<Self> where Self: Stream + Sized;
    fn try_fold<B, F, T, E>(&mut self, init: T, f: F) -> TryFoldFuture<'_, Self, F, T>
    where Self: Unpin + Sized, F: FnMut(B, Self::Item) -> Result<T, E>;
    fn try_for_each<F, E>(&mut self, f: F) -> TryForEachFuture<'_, Self, F>
    where Self: Unpin + Sized, F: FnMut(Self::Item) -> Result<(), E>;
    fn zip<U>(self, other: U) -> Zip<Self, U> where Self: Sized, U: Stream;
    fn partial_cmp<S>(self, other: S) -> PartialCmpFuture<Self, S>
    where Self: Sized + Stream, S: Stream, <Self as Stream>::Item: PartialOrd<S::Item>;
    fn position<P>(&mut self, predicate: P) -> PositionFuture<'_, Self, P>
    where Self: Unpin + Sized, P: FnMut(Self::Item) -> bool;
    fn cmp<S>(self, other: S) -> CmpFuture<Self, S> where Self: Sized + Stream, S: Stream, <Self as Stream>::Item: Ord;
    fn ne<S>(self, other: S) -> NeFuture<Self, S>
    where Self: Sized, S: Sized + Stream, <Self as Stream>::Item: PartialEq<S::Item>;
    fn ge<S>(self, other: S) -> GeFuture<Self, S>
    where Self: Sized + Stream, S: Stream, <Self as Stream>::Item: PartialOrd<S::Item>;
    fn eq<S>(self, other: S) -> EqFuture<Self, S>
    where Self: Sized + Stream, S: Sized + Stream, <Self as Stream>::Item: PartialEq<S::Item>;
    fn gt<S>(self, other: S) -> GtFuture<Self, S>
    where Self: Sized + Stream, S: Stream, <Self as Stream>::Item: PartialOrd<S::Item>;
    fn le<S>(self, other: S) -> LeFuture<Self, S>
    where Self: Sized + Stream, S: Stream, <Self as Stream>::Item: PartialOrd<S::Item>;
    fn lt<S>(self, other: S) -> LtFuture<Self, S>
    where Self: Sized + Stream, S: Stream, <Self as Stream>::Item: PartialOrd<S::Item>;
}
pub fn empty<T>() -> Empty<T>;
#[derive(Debug)]
pub struct Empty<T> { _p: () }
impl<T> Stream for Empty<T> { type Item = T; }
#[derive(Clone, Debug)]
pub struct FromFn<F> { _p: () }
impl<T, F> Stream for FromFn<F> where F: FnMut() -> Option<T> { type Item = T; }
pub fn from_fn<T, F>(f: F) -> FromFn<F> where F: FnMut() -> Option<T>;
#[derive(Clone, Debug)]
pub struct FromIter<I> { _p: () }
impl<I: Iterator> Stream for FromIter<I> { type Item = I::Item; }
pub fn from_iter<I: IntoIterator>(iter: I) -> FromIter<I::IntoIter>;
pub fn once<T>(t: T) -> Once<T>;
#[derive(Clone, Debug)]
pub struct Once<T> { _p: () }
impl<T> Stream for Once<T> { type Item = T; }
pub fn repeat<T>(item: T) -> Repeat<T> where T: Clone;
#[derive(Clone, Debug)]
pub struct Repeat<T> { _p: () }
impl<T: Clone> Stream for Repeat<T> { type Item = T; }
#[derive(Clone, Debug)]
pub struct RepeatWith<F> { _p: () }
impl<T, F> Stream for RepeatWith<F> where F: FnMut() -> T { type Item = T; }
pub fn repeat_with<T, F>(repeater: F) -> RepeatWith<F> where F: FnMut() -> T;
#[derive(Debug)]
pub struct Pending<T> { _p: () }
impl<T> Stream for Pending<T> { type Item = T; }
impl<T> DoubleEndedStream for Pending<T> {}
impl<T> FusedStream for Pending<T> {}
impl<T> ExactSizeStream for Pending<T> {}
pub fn pending<T>() -> Pending<T>;
impl<T: Stream + ?Sized> StreamExt for T {}
