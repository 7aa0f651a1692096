//! std 1.95.0

use crate::clone::Clone;
use crate::cmp::PartialEq;
use crate::convert::From;
use crate::default::Default;
use crate::fmt::Debug;
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
use crate::marker::Copy;
use crate::ops::FnMut;
use crate::option::Option;

pub struct ExtractIf<'a, T, F> where T: 'a, F: 'a { _p: () }
impl<T, F> Debug for ExtractIf<'_, T, F> where T: Debug {}
impl<T, F> Iterator for ExtractIf<'_, T, F> where F: FnMut(&mut T) -> bool { type Item = T; }

#[derive(Debug)]
pub struct IntoIter<T> { _p: () }
impl<T> DoubleEndedIterator for IntoIter<T> {}
impl<T> ExactSizeIterator for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> { type Item = T; }
impl<T> Default for IntoIter<T> {}

#[derive(Debug)]
pub struct Iter<'a, T> where T: 'a { _p: () }
impl<'a, T> DoubleEndedIterator for Iter<'a, T> {}
impl<T> ExactSizeIterator for Iter<'_, T> {}
impl<'a, T> Iterator for Iter<'a, T> { type Item = &'a T; }
impl<T> Default for Iter<'_, T> {}
impl<T> Clone for Iter<'_, T> {}

#[derive(Debug)]
pub struct IterMut<'a, T> where T: 'a { _p: () }
impl<'a, T> DoubleEndedIterator for IterMut<'a, T> {}
impl<T> ExactSizeIterator for IterMut<'_, T> {}
impl<'a, T> Iterator for IterMut<'a, T> { type Item = &'a mut T; }
impl<T> Default for IterMut<'_, T> {}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LinkedList<T> { _p: () }
impl<T> LinkedList<T> {
    pub const fn new() -> LinkedList<T>;
    pub fn append(&mut self, other: &mut LinkedList<T>);
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn clear(&mut self);
    pub fn contains(&self, x: &T) -> bool where T: PartialEq;
    pub fn front(&self) -> Option<&T>;
    pub fn front_mut(&mut self) -> Option<&mut T>;
    pub fn back(&self) -> Option<&T>;
    pub fn back_mut(&mut self) -> Option<&mut T>;
    pub fn push_front(&mut self, elt: T);
    pub fn push_front_mut(&mut self, elt: T) -> &mut T;
    pub fn pop_front(&mut self) -> Option<T>;
    pub fn push_back(&mut self, elt: T);
    pub fn push_back_mut(&mut self, elt: T) -> &mut T;
    pub fn pop_back(&mut self) -> Option<T>;
    pub fn split_off(&mut self, at: usize) -> LinkedList<T>;
    #[runs(closure = inline)]
    pub fn extract_if<F>(&mut self, filter: F) -> ExtractIf<'_, T, F> where F: FnMut(&mut T) -> bool;
}
impl<T, const N: usize> From<[T; N]> for LinkedList<T> {}
impl<'a, T> Extend<&'a T> for LinkedList<T> where T: 'a + Copy {}
impl<T> Extend<T> for LinkedList<T> {}
impl<T> FromIterator<T> for LinkedList<T> {}
impl<'a, T> IntoIterator for &'a LinkedList<T> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<'a, T> IntoIterator for &'a mut LinkedList<T> {
    type Item = &'a mut T;
    type IntoIter = IterMut<'a, T>;
}
impl<T> IntoIterator for LinkedList<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
impl<T> Default for LinkedList<T> {}
