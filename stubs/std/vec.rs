//! std 1.95.0

use crate::borrow::{Borrow, BorrowMut, Cow, ToOwned};
use crate::boxed::Box;
use crate::clone::Clone;
use crate::cmp::PartialEq;
use crate::collections::TryReserveError;
use crate::collections::binary_heap::BinaryHeap;
use crate::collections::vec_deque::VecDeque;
use crate::convert::{AsMut, AsRef, From};
use crate::default::Default;
use crate::ffi::CString;
use crate::fmt::Debug;
use crate::io::Write;
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
use crate::marker::Copy;
use crate::mem::MaybeUninit;
use crate::ops::{Deref, DerefMut, FnMut, FnOnce, Index, IndexMut, RangeBounds};
use crate::option::Option;
use crate::result::Result;
use crate::slice::{Iter, IterMut, SliceIndex};
use crate::string::String;

#[derive(Debug)]
pub struct Drain<'a, T> where T: 'a { _p: () }
impl<'a, T> Drain<'a, T> { pub fn as_slice(&self) -> &[T]; }
impl<'a, T> AsRef<[T]> for Drain<'a, T> {}
impl<T> DoubleEndedIterator for Drain<'_, T> {}
impl<T> ExactSizeIterator for Drain<'_, T> {}
impl<T> Iterator for Drain<'_, T> { type Item = T; }

pub struct ExtractIf<'a, T, F> { _p: () }
impl<T, F> Debug for ExtractIf<'_, T, F> where T: Debug {}
impl<T, F> Iterator for ExtractIf<'_, T, F> where F: FnMut(&mut T) -> bool { type Item = T; }

#[derive(Clone, Debug)]
pub struct IntoIter<T> { _p: () }
impl<T> IntoIter<T> {
    pub fn as_slice(&self) -> &[T];
    pub fn as_mut_slice(&mut self) -> &mut [T];
}
impl<T> AsRef<[T]> for IntoIter<T> {}
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
impl<T> Default for IntoIter<T> {}

pub struct Splice<'a, I> where I: Iterator + 'a { _p: () }
impl<I> DoubleEndedIterator for Splice<'_, I> where I: Iterator {}
impl<I> ExactSizeIterator for Splice<'_, I> where I: Iterator {}
impl<I> Iterator for Splice<'_, I> where I: Iterator { type Item = <I as Iterator>::Item; }

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Vec<T> { _p: () }
impl<T> Vec<T> {
    pub const fn new() -> Vec<T>;
    pub fn with_capacity(capacity: usize) -> Vec<T>;
    pub unsafe fn from_raw_parts(ptr: *mut T, length: usize, capacity: usize) -> Vec<T>;
    pub fn into_raw_parts(self) -> (*mut T, usize, usize);
    pub fn push(&mut self, value: T);
    pub fn push_mut(&mut self, value: T) -> &mut T;
    pub const fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn into_boxed_slice(self) -> Box<[T]>;
    pub fn truncate(&mut self, len: usize);
    pub const fn as_slice(&self) -> &[T];
    pub const fn as_mut_slice(&mut self) -> &mut [T];
    pub const fn as_ptr(&self) -> *const T;
    pub const fn as_mut_ptr(&mut self) -> *mut T;
    pub unsafe fn set_len(&mut self, new_len: usize);
    pub fn swap_remove(&mut self, index: usize) -> T;
    pub fn insert(&mut self, index: usize, element: T);
    pub fn insert_mut(&mut self, index: usize, element: T) -> &mut T;
    pub fn remove(&mut self, index: usize) -> T;
    #[runs(closure = inline)]
    pub fn retain<F>(&mut self, f: F) where F: FnMut(&T) -> bool;
    #[runs(closure = inline)]
    pub fn retain_mut<F>(&mut self, f: F) where F: FnMut(&mut T) -> bool;
    #[runs(closure = inline)]
    pub fn dedup_by_key<F, K>(&mut self, key: F) where F: FnMut(&mut T) -> K, K: PartialEq;
    #[runs(closure = inline)]
    pub fn dedup_by<F>(&mut self, same_bucket: F) where F: FnMut(&mut T, &mut T) -> bool;
    pub fn pop(&mut self) -> Option<T>;
    #[runs(closure = inline)]
    pub fn pop_if(&mut self, predicate: impl FnOnce(&mut T) -> bool) -> Option<T>;
    pub fn append(&mut self, other: &mut Vec<T>);
    pub fn drain<R>(&mut self, range: R) -> Drain<'_, T> where R: RangeBounds<usize>;
    pub fn clear(&mut self);
    pub const fn len(&self) -> usize;
    pub const fn is_empty(&self) -> bool;
    pub fn split_off(&mut self, at: usize) -> Vec<T>;
    #[runs(closure = inline)]
    pub fn resize_with<F>(&mut self, new_len: usize, f: F) where F: FnMut() -> T;
    pub fn leak<'a>(self) -> &'a mut [T];
    pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<T>];
    pub fn splice<R, I>(&mut self, range: R, replace_with: I) -> Splice<'_, <I as IntoIterator>::IntoIter>
    where R: RangeBounds<usize>, I: IntoIterator<Item = T>;
    #[runs(closure = inline)]
    pub fn extract_if<F, R>(&mut self, range: R, filter: F) -> ExtractIf<'_, T, F>
    where F: FnMut(&mut T) -> bool, R: RangeBounds<usize>;
}
impl<T> Vec<T> where T: Clone {
    pub fn resize(&mut self, new_len: usize, value: T);
    pub fn extend_from_slice(&mut self, other: &[T]);
    pub fn extend_from_within<R>(&mut self, src: R) where R: RangeBounds<usize>;
}
impl<T, const N: usize> Vec<[T; N]> { pub fn into_flattened(self) -> Vec<T>; }
impl<T> Vec<T> where T: PartialEq { pub fn dedup(&mut self); }
impl<T, const N: usize> From<&[T; N]> for Vec<T> where T: Clone {}
impl<T, const N: usize> From<&mut [T; N]> for Vec<T> where T: Clone {}
impl<T, const N: usize> From<[T; N]> for Vec<T> {}
impl<T> AsMut<[T]> for Vec<T> {}
impl<T> AsRef<[T]> for Vec<T> {}
impl<T> Borrow<[T]> for Vec<T> {}
impl<T> BorrowMut<[T]> for Vec<T> {}
impl<T> From<&[T]> for Vec<T> where T: Clone {}
impl<T> From<&mut [T]> for Vec<T> where T: Clone {}
impl From<&str> for Vec<u8> {}
impl From<String> for Vec<u8> {}
impl<T> Deref for Vec<T> { type Target = [T]; }
impl<T> DerefMut for Vec<T> {}
impl<T, I> Index<I> for Vec<T> where I: SliceIndex<[T]> { type Output = <I as SliceIndex<[T]>>::Output; }
impl<T, I> IndexMut<I> for Vec<T> where I: SliceIndex<[T]> {}
impl<'a, T> From<Cow<'a, [T]>> for Vec<T> where [T]: ToOwned<Owned = Vec<T>> {}
impl<T> AsMut<Vec<T>> for Vec<T> {}
impl<T> AsRef<Vec<T>> for Vec<T> {}
impl From<CString> for Vec<u8> {}
impl<T> From<Box<[T]>> for Vec<T> {}
impl<T> From<BinaryHeap<T>> for Vec<T> {}
impl<T> From<VecDeque<T>> for Vec<T> {}
impl<'a, T> Extend<&'a T> for Vec<T> where T: Copy + 'a {}
impl<T> Extend<T> for Vec<T> {}
impl<T> FromIterator<T> for Vec<T> {}
impl<'a, T> IntoIterator for &'a Vec<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<'a, T> IntoIterator for &'a mut Vec<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}
impl<T> IntoIterator for Vec<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
impl<T> Default for Vec<T> {}
impl Write for Vec<u8> {}
