//! futures-util 0.3.34

use futures_core::future::Future;
use futures_core::stream::{FusedStream, Stream};
use futures_task::{FutureObj, LocalFutureObj, LocalSpawn, Spawn};
use std::pin::Pin;

#[derive(Debug)]
pub struct IterPinMut<'a, Fut> { _p: () }
impl<'a, Fut> Iterator for IterPinMut<'a, Fut> { type Item = Pin<&'a mut Fut>; }
impl<Fut> ExactSizeIterator for IterPinMut<'_, Fut> {}
#[derive(Debug)]
pub struct IterMut<'a, Fut: Unpin> { _p: () }
impl<'a, Fut: Unpin> Iterator for IterMut<'a, Fut> { type Item = &'a mut Fut; }
impl<Fut: Unpin> ExactSizeIterator for IterMut<'_, Fut> {}
#[derive(Debug)]
pub struct IterPinRef<'a, Fut> { _p: () }
impl<'a, Fut> Iterator for IterPinRef<'a, Fut> { type Item = Pin<&'a Fut>; }
impl<Fut> ExactSizeIterator for IterPinRef<'_, Fut> {}
#[derive(Debug)]
pub struct Iter<'a, Fut: Unpin> { _p: () }
impl<'a, Fut: Unpin> Iterator for Iter<'a, Fut> { type Item = &'a Fut; }
impl<Fut: Unpin> ExactSizeIterator for Iter<'_, Fut> {}
#[derive(Debug)]
pub struct IntoIter<Fut: Unpin> { _p: () }
impl<Fut: Unpin> Iterator for IntoIter<Fut> { type Item = Fut; }
impl<Fut: Unpin> ExactSizeIterator for IntoIter<Fut> {}
pub struct FuturesUnordered<Fut> { _p: () }
impl Spawn for FuturesUnordered<FutureObj<'_, ()>> {}
impl LocalSpawn for FuturesUnordered<LocalFutureObj<'_, ()>> {}
impl<Fut> Default for FuturesUnordered<Fut> {}
impl<Fut> FuturesUnordered<Fut> {
    pub fn new() -> Self;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn push(&self, future: Fut);
    pub fn iter(&self) -> Iter<'_, Fut> where Fut: Unpin;
    pub fn iter_pin_ref(self: Pin<&Self>) -> IterPinRef<'_, Fut>;
    pub fn iter_mut(&mut self) -> IterMut<'_, Fut> where Fut: Unpin;
    pub fn iter_pin_mut(self: Pin<&mut Self>) -> IterPinMut<'_, Fut>;
}
impl<Fut: Future> Stream for FuturesUnordered<Fut> { type Item = Fut::Output; }
impl<Fut> FuturesUnordered<Fut> {
    pub fn clear(&mut self);
}
impl<'a, Fut: Unpin> IntoIterator for &'a FuturesUnordered<Fut> {
    type Item = &'a Fut;
    type IntoIter = Iter<'a, Fut>;
}
impl<'a, Fut: Unpin> IntoIterator for &'a mut FuturesUnordered<Fut> {
    type Item = &'a mut Fut;
    type IntoIter = IterMut<'a, Fut>;
}
impl<Fut: Unpin> IntoIterator for FuturesUnordered<Fut> {
    type Item = Fut;
    type IntoIter = IntoIter<Fut>;
}
impl<Fut> FromIterator<Fut> for FuturesUnordered<Fut> {}
impl<Fut: Future> FusedStream for FuturesUnordered<Fut> {}
impl<Fut> Extend<Fut> for FuturesUnordered<Fut> {}
