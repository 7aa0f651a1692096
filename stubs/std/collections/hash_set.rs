//! std 1.95.0

use crate::borrow::Borrow;
use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq};
use crate::collections::TryReserveError;
use crate::convert::From;
use crate::default::Default;
use crate::fmt::Debug;
use crate::hash::{BuildHasher, Hash, RandomState};
use crate::iter::{ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
use crate::marker::{Copy, Sized};
use crate::ops::{BitAnd, BitOr, BitXor, FnMut, Sub};
use crate::option::Option;
use crate::result::Result;

pub struct Difference<'a, T: 'a, S: 'a> { _p: () }
impl<T, S> Debug for Difference<'_, T, S> where T: Debug + Eq + Hash, S: BuildHasher {}
impl<'a, T, S> Iterator for Difference<'a, T, S> where T: Eq + Hash, S: BuildHasher { type Item = &'a T; }
impl<T, S> Clone for Difference<'_, T, S> {}

#[derive(Debug)]
pub struct Drain<'a, K: 'a> { _p: () }
impl<K> ExactSizeIterator for Drain<'_, K> {}
impl<'a, K> Iterator for Drain<'a, K> { type Item = K; }

pub struct ExtractIf<'a, K, F> { _p: () }
impl<K, F> Debug for ExtractIf<'_, K, F> where K: Debug {}
impl<K, F> Iterator for ExtractIf<'_, K, F> where F: FnMut(&K) -> bool { type Item = K; }

#[derive(Clone)]
pub struct HashSet<T, S = RandomState> { _p: () }
impl<T> HashSet<T, RandomState> {
    pub fn new() -> HashSet<T, RandomState>;
    pub fn with_capacity(capacity: usize) -> HashSet<T, RandomState>;
}
impl<T, S> HashSet<T, S> {
    pub const fn with_hasher(hasher: S) -> HashSet<T, S>;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashSet<T, S>;
    pub fn capacity(&self) -> usize;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn drain(&mut self) -> Drain<'_, T>;
    #[runs(closure = inline)]
    pub fn extract_if<F>(&mut self, pred: F) -> ExtractIf<'_, T, F> where F: FnMut(&T) -> bool;
    #[runs(closure = inline)]
    pub fn retain<F>(&mut self, f: F) where F: FnMut(&T) -> bool;
    pub fn clear(&mut self);
    pub fn hasher(&self) -> &S;
}
impl<T, S> HashSet<T, S> where T: Eq + Hash, S: BuildHasher {
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn difference<'a>(&'a self, other: &'a HashSet<T, S>) -> Difference<'a, T, S>;
    pub fn symmetric_difference<'a>(&'a self, other: &'a HashSet<T, S>) -> SymmetricDifference<'a, T, S>;
    pub fn intersection<'a>(&'a self, other: &'a HashSet<T, S>) -> Intersection<'a, T, S>;
    pub fn union<'a>(&'a self, other: &'a HashSet<T, S>) -> Union<'a, T, S>;
    pub fn contains<Q>(&self, value: &Q) -> bool where T: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn get<Q>(&self, value: &Q) -> Option<&T> where T: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn is_disjoint(&self, other: &HashSet<T, S>) -> bool;
    pub fn is_subset(&self, other: &HashSet<T, S>) -> bool;
    pub fn is_superset(&self, other: &HashSet<T, S>) -> bool;
    pub fn insert(&mut self, value: T) -> bool;
    pub fn replace(&mut self, value: T) -> Option<T>;
    pub fn remove<Q>(&mut self, value: &Q) -> bool where T: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn take<Q>(&mut self, value: &Q) -> Option<T> where T: Borrow<Q>, Q: Hash + Eq + ?Sized;
}
impl<T, const N: usize> From<[T; N]> for HashSet<T, RandomState> where T: Eq + Hash {}
impl<T, S> Eq for HashSet<T, S> where T: Eq + Hash, S: BuildHasher {}
impl<T, S> PartialEq for HashSet<T, S> where T: Eq + Hash, S: BuildHasher {}
impl<T, S> BitAnd<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default {
    type Output = HashSet<T, S>;
}
impl<T, S> BitOr<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default {
    type Output = HashSet<T, S>;
}
impl<T, S> BitXor<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default {
    type Output = HashSet<T, S>;
}
impl<T, S> Sub<&HashSet<T, S>> for &HashSet<T, S> where T: Eq + Hash + Clone, S: BuildHasher + Default {
    type Output = HashSet<T, S>;
}
impl<T, S> Debug for HashSet<T, S> where T: Debug {}
impl<'a, T, S> Extend<&'a T> for HashSet<T, S> where T: 'a + Eq + Hash + Copy, S: BuildHasher {}
impl<T, S> Extend<T> for HashSet<T, S> where T: Eq + Hash, S: BuildHasher {}
impl<T, S> FromIterator<T> for HashSet<T, S> where T: Eq + Hash, S: BuildHasher + Default {}
impl<'a, T, S> IntoIterator for &'a HashSet<T, S> {
    type Item = &'a T;
    type IntoIter = Iter<'a, T>;
}
impl<T, S> IntoIterator for HashSet<T, S> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
impl<T, S> Default for HashSet<T, S> where S: Default {}

pub struct Intersection<'a, T: 'a, S: 'a> { _p: () }
impl<T, S> Debug for Intersection<'_, T, S> where T: Debug + Eq + Hash, S: BuildHasher {}
impl<'a, T, S> Iterator for Intersection<'a, T, S> where T: Eq + Hash, S: BuildHasher { type Item = &'a T; }
impl<T, S> Clone for Intersection<'_, T, S> {}

#[derive(Debug)]
pub struct IntoIter<K> { _p: () }
impl<K> ExactSizeIterator for IntoIter<K> {}
impl<K> Iterator for IntoIter<K> { type Item = K; }
impl<K> Default for IntoIter<K> {}

#[derive(Debug)]
pub struct Iter<'a, K: 'a> { _p: () }
impl<K> ExactSizeIterator for Iter<'_, K> {}
impl<'a, K> Iterator for Iter<'a, K> { type Item = &'a K; }
impl<K> Default for Iter<'_, K> {}
impl<K> Clone for Iter<'_, K> {}

pub struct SymmetricDifference<'a, T: 'a, S: 'a> { _p: () }
impl<T, S> Debug for SymmetricDifference<'_, T, S> where T: Debug + Eq + Hash, S: BuildHasher {}
impl<'a, T, S> Iterator for SymmetricDifference<'a, T, S> where T: Eq + Hash, S: BuildHasher { type Item = &'a T; }
impl<T, S> Clone for SymmetricDifference<'_, T, S> {}

pub struct Union<'a, T: 'a, S: 'a> { _p: () }
impl<T, S> Debug for Union<'_, T, S> where T: Debug + Eq + Hash, S: BuildHasher {}
impl<'a, T, S> Iterator for Union<'a, T, S> where T: Eq + Hash, S: BuildHasher { type Item = &'a T; }
impl<T, S> Clone for Union<'_, T, S> {}
