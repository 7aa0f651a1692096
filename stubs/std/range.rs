//! std 1.95.0

use crate::ops;
use crate::cmp::PartialOrd;
use crate::convert::From;
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, IntoIterator, Iterator, Step};
use crate::marker::Sized;
use crate::ops::RangeBounds;
use crate::slice::SliceIndex;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RangeInclusive<Idx> { pub start: Idx, pub last: Idx }
impl<Idx> RangeInclusive<Idx> where Idx: PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx> + ?Sized;
    pub fn is_empty(&self) -> bool where Idx: PartialOrd;
}
impl<Idx> RangeInclusive<Idx> where Idx: Step { pub fn iter(&self) -> RangeInclusiveIter<Idx>; }
impl<T> SliceIndex<[T]> for RangeInclusive<usize> { type Output = [T]; }
impl SliceIndex<str> for RangeInclusive<usize> { type Output = str; }
impl<T> From<ops::RangeInclusive<T>> for RangeInclusive<T> {}
impl<T> RangeBounds<T> for RangeInclusive<&T> {}
impl<T> RangeBounds<T> for RangeInclusive<T> {}
impl<A> IntoIterator for RangeInclusive<A> where A: Step {
    type Item = A;
    type IntoIter = RangeInclusiveIter<A>;
}

#[derive(Clone, Debug)]
pub struct RangeInclusiveIter<A>(());
impl<A> DoubleEndedIterator for RangeInclusiveIter<A> where A: Step {}
impl ExactSizeIterator for RangeInclusiveIter<i8> {}
impl ExactSizeIterator for RangeInclusiveIter<u8> {}
impl<A> Iterator for RangeInclusiveIter<A> where A: Step { type Item = A; }
