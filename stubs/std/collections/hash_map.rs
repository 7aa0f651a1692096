//! std 1.95.0

use crate::borrow::Borrow;
use crate::clone::Clone;
use crate::cmp::{Eq, PartialEq};
use crate::collections::TryReserveError;
use crate::convert::From;
use crate::default::Default;
use crate::fmt::Debug;
use crate::hash::{BuildHasher, Hash};
use crate::iter::{ExactSizeIterator, Extend, FromIterator, IntoIterator, Iterator};
use crate::marker::{Copy, Sized};
use crate::ops::{FnMut, FnOnce, Index};
use crate::option::Option;
use crate::result::Result;

pub use crate::hash::{DefaultHasher, RandomState};

#[derive(Debug)]
pub struct Drain<'a, K: 'a, V: 'a> { _p: () }
impl<K, V> ExactSizeIterator for Drain<'_, K, V> {}
impl<'a, K, V> Iterator for Drain<'a, K, V> { type Item = (K, V); }

pub struct ExtractIf<'a, K, V, F> { _p: () }
impl<K, V, F> Debug for ExtractIf<'_, K, V, F> where K: Debug, V: Debug {}
impl<K, V, F> Iterator for ExtractIf<'_, K, V, F> where F: FnMut(&K, &mut V) -> bool { type Item = (K, V); }

#[derive(Clone)]
pub struct HashMap<K, V, S = RandomState> { _p: () }
impl<K, V> HashMap<K, V, RandomState> {
    pub fn new() -> HashMap<K, V, RandomState>;
    pub fn with_capacity(capacity: usize) -> HashMap<K, V, RandomState>;
}
impl<K, V, S> HashMap<K, V, S> {
    pub const fn with_hasher(hash_builder: S) -> HashMap<K, V, S>;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> HashMap<K, V, S>;
    pub fn capacity(&self) -> usize;
    pub fn keys(&self) -> Keys<'_, K, V>;
    pub fn into_keys(self) -> IntoKeys<K, V>;
    pub fn values(&self) -> Values<'_, K, V>;
    pub fn values_mut(&mut self) -> ValuesMut<'_, K, V>;
    pub fn into_values(self) -> IntoValues<K, V>;
    pub fn iter(&self) -> Iter<'_, K, V>;
    pub fn iter_mut(&mut self) -> IterMut<'_, K, V>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn drain(&mut self) -> Drain<'_, K, V>;
    #[runs(closure = inline)]
    pub fn extract_if<F>(&mut self, pred: F) -> ExtractIf<'_, K, V, F> where F: FnMut(&K, &mut V) -> bool;
    #[runs(closure = inline)]
    pub fn retain<F>(&mut self, f: F) where F: FnMut(&K, &mut V) -> bool;
    pub fn clear(&mut self);
    pub fn hasher(&self) -> &S;
}
impl<K, V, S> HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher {
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V>;
    pub fn get<Q>(&self, k: &Q) -> Option<&V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn get_key_value<Q>(&self, k: &Q) -> Option<(&K, &V)> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn get_disjoint_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N]
    where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub unsafe fn get_disjoint_unchecked_mut<Q, const N: usize>(&mut self, ks: [&Q; N]) -> [Option<&mut V>; N]
    where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn contains_key<Q>(&self, k: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn get_mut<Q>(&mut self, k: &Q) -> Option<&mut V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn insert(&mut self, k: K, v: V) -> Option<V>;
    pub fn remove<Q>(&mut self, k: &Q) -> Option<V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn remove_entry<Q>(&mut self, k: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
}
impl<K, V, const N: usize> From<[(K, V); N]> for HashMap<K, V, RandomState> where K: Eq + Hash {}
impl<'a, K, V, S> Extend<(&'a K, &'a V)> for HashMap<K, V, S> where K: Eq + Hash + Copy, V: Copy, S: BuildHasher {}
impl<K, V, S> Extend<(K, V)> for HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher {}
impl<K, V, S> FromIterator<(K, V)> for HashMap<K, V, S> where K: Eq + Hash, S: BuildHasher + Default {}
impl<K, V, S> Eq for HashMap<K, V, S> where K: Eq + Hash, V: Eq, S: BuildHasher {}
impl<K, V, S> PartialEq for HashMap<K, V, S> where K: Eq + Hash, V: PartialEq, S: BuildHasher {}
impl<K, Q, V, S> Index<&Q> for HashMap<K, V, S>
where K: Eq + Hash + Borrow<Q>, Q: Eq + Hash + ?Sized, S: BuildHasher {
    type Output = V;
}
impl<K, V, S> Debug for HashMap<K, V, S> where K: Debug, V: Debug {}
impl<'a, K, V, S> IntoIterator for &'a HashMap<K, V, S> {
    type Item = (&'a K, &'a V);
    type IntoIter = Iter<'a, K, V>;
}
impl<'a, K, V, S> IntoIterator for &'a mut HashMap<K, V, S> {
    type Item = (&'a K, &'a mut V);
    type IntoIter = IterMut<'a, K, V>;
}
impl<K, V, S> IntoIterator for HashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = IntoIter<K, V>;
}
impl<K, V, S> Default for HashMap<K, V, S> where S: Default {}

#[derive(Debug)]
pub struct IntoIter<K, V> { _p: () }
impl<K, V> ExactSizeIterator for IntoIter<K, V> {}
impl<K, V> Iterator for IntoIter<K, V> { type Item = (K, V); }
impl<K, V> Default for IntoIter<K, V> {}

pub struct IntoKeys<K, V> { _p: () }
impl<K: Debug, V> Debug for IntoKeys<K, V> {}
impl<K, V> ExactSizeIterator for IntoKeys<K, V> {}
impl<K, V> Iterator for IntoKeys<K, V> { type Item = K; }
impl<K, V> Default for IntoKeys<K, V> {}

pub struct IntoValues<K, V> { _p: () }
impl<K, V: Debug> Debug for IntoValues<K, V> {}
impl<K, V> ExactSizeIterator for IntoValues<K, V> {}
impl<K, V> Iterator for IntoValues<K, V> { type Item = V; }
impl<K, V> Default for IntoValues<K, V> {}

#[derive(Debug)]
pub struct Iter<'a, K: 'a, V: 'a> { _p: () }
impl<K, V> ExactSizeIterator for Iter<'_, K, V> {}
impl<'a, K, V> Iterator for Iter<'a, K, V> { type Item = (&'a K, &'a V); }
impl<K, V> Default for Iter<'_, K, V> {}
impl<K, V> Clone for Iter<'_, K, V> {}

#[derive(Debug)]
pub struct IterMut<'a, K: 'a, V: 'a> { _p: () }
impl<K, V> ExactSizeIterator for IterMut<'_, K, V> {}
impl<'a, K, V> Iterator for IterMut<'a, K, V> { type Item = (&'a K, &'a mut V); }
impl<K, V> Default for IterMut<'_, K, V> {}

pub struct Keys<'a, K: 'a, V: 'a> { _p: () }
impl<K: Debug, V> Debug for Keys<'_, K, V> {}
impl<K, V> ExactSizeIterator for Keys<'_, K, V> {}
impl<'a, K, V> Iterator for Keys<'a, K, V> { type Item = &'a K; }
impl<K, V> Default for Keys<'_, K, V> {}
impl<K, V> Clone for Keys<'_, K, V> {}

#[derive(Debug)]
pub struct OccupiedEntry<'a, K: 'a, V: 'a> { _p: () }
impl<'a, K, V> OccupiedEntry<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn remove_entry(self) -> (K, V);
    pub fn get(&self) -> &V;
    pub fn get_mut(&mut self) -> &mut V;
    pub fn into_mut(self) -> &'a mut V;
    pub fn insert(&mut self, value: V) -> V;
    pub fn remove(self) -> V;
}

pub struct VacantEntry<'a, K: 'a, V: 'a> { _p: () }
impl<'a, K: 'a, V: 'a> VacantEntry<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn into_key(self) -> K;
    pub fn insert(self, value: V) -> &'a mut V;
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
}
impl<K: Debug, V> Debug for VacantEntry<'_, K, V> {}

pub struct Values<'a, K: 'a, V: 'a> { _p: () }
impl<K, V: Debug> Debug for Values<'_, K, V> {}
impl<K, V> ExactSizeIterator for Values<'_, K, V> {}
impl<'a, K, V> Iterator for Values<'a, K, V> { type Item = &'a V; }
impl<K, V> Default for Values<'_, K, V> {}
impl<K, V> Clone for Values<'_, K, V> {}

pub struct ValuesMut<'a, K: 'a, V: 'a> { _p: () }
impl<K, V: Debug> Debug for ValuesMut<'_, K, V> {}
impl<K, V> ExactSizeIterator for ValuesMut<'_, K, V> {}
impl<'a, K, V> Iterator for ValuesMut<'a, K, V> { type Item = &'a mut V; }
impl<K, V> Default for ValuesMut<'_, K, V> {}

#[derive(Debug)]
pub enum Entry<'a, K: 'a, V: 'a> { Occupied(OccupiedEntry<'a, K, V>), Vacant(VacantEntry<'a, K, V>), }
impl<'a, K, V> Entry<'a, K, V> {
    pub fn or_insert(self, default: V) -> &'a mut V;
    #[runs(closure = inline)]
    pub fn or_insert_with<F: FnOnce() -> V>(self, default: F) -> &'a mut V;
    #[runs(closure = inline)]
    pub fn or_insert_with_key<F: FnOnce(&K) -> V>(self, default: F) -> &'a mut V;
    pub fn key(&self) -> &K;
    #[runs(closure = inline)]
    pub fn and_modify<F>(self, f: F) -> Self where F: FnOnce(&mut V);
    pub fn insert_entry(self, value: V) -> OccupiedEntry<'a, K, V>;
}
impl<'a, K, V: Default> Entry<'a, K, V> { pub fn or_default(self) -> &'a mut V; }
