//! dashmap 6.2.1

use std::fmt::Display;
use std::hash::Hash;
use std::ops::{Deref, DerefMut};

#[guard(dashmap)]
pub struct Ref<'a, K, V> { _p: () }
impl<'a, K: Eq + Hash, V> Ref<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn value(&self) -> &V;
    pub fn pair(&self) -> (&K, &V);
    #[runs(closure = inline)]
    pub fn map<F, T>(self, f: F) -> MappedRef<'a, K, V, T> where F: FnOnce(&V) -> &T;
    #[runs(closure = inline)]
    pub fn try_map<F, T>(self, f: F) -> Result<MappedRef<'a, K, V, T>, Self> where F: FnOnce(&V) -> Option<&T>;
}
impl<K: Eq + Hash, V> Deref for Ref<'_, K, V> { type Target = V; }
#[guard(dashmap)]
pub struct RefMut<'a, K, V> { _p: () }
impl<'a, K: Eq + Hash, V> RefMut<'a, K, V> {
    pub fn key(&self) -> &K;
    pub fn value(&self) -> &V;
    pub fn value_mut(&mut self) -> &mut V;
    pub fn pair(&self) -> (&K, &V);
    pub fn pair_mut(&mut self) -> (&K, &mut V);
    pub fn downgrade(self) -> Ref<'a, K, V>;
    #[runs(closure = inline)]
    pub fn map<F, T>(self, f: F) -> MappedRefMut<'a, K, V, T> where F: FnOnce(&mut V) -> &mut T;
    #[runs(closure = inline)]
    pub fn try_map<F, T>(self, f: F) -> Result<MappedRefMut<'a, K, V, T>, Self> where F: FnOnce(&mut V) -> Option<&mut T>;
}
impl<K: Eq + Hash, V> Deref for RefMut<'_, K, V> { type Target = V; }
impl<K: Eq + Hash, V> DerefMut for RefMut<'_, K, V> {}
#[guard(dashmap)]
pub struct MappedRef<'a, K, V, T> { _p: () }
impl<'a, K: Eq + Hash, V, T> MappedRef<'a, K, V, T> {
    pub fn key(&self) -> &K;
    pub fn value(&self) -> &T;
    pub fn pair(&self) -> (&K, &T);
    #[runs(closure = inline)]
    pub fn map<F, T2>(self, f: F) -> MappedRef<'a, K, V, T2> where F: FnOnce(&T) -> &T2;
    #[runs(closure = inline)]
    pub fn try_map<F, T2>(self, f: F) -> Result<MappedRef<'a, K, V, T2>, Self> where F: FnOnce(&T) -> Option<&T2>;
}
impl<K: Eq + Hash, V, T> Deref for MappedRef<'_, K, V, T> { type Target = T; }
impl<K: Eq + Hash, V, T: Display> Display for MappedRef<'_, K, V, T> {}
impl<K: Eq + Hash, V, T: AsRef<TDeref>, TDeref: ?Sized> AsRef<TDeref> for MappedRef<'_, K, V, T> {}
#[guard(dashmap)]
pub struct MappedRefMut<'a, K, V, T> { _p: () }
impl<'a, K: Eq + Hash, V, T> MappedRefMut<'a, K, V, T> {
    pub fn key(&self) -> &K;
    pub fn value(&self) -> &T;
    pub fn value_mut(&mut self) -> &mut T;
    pub fn pair(&self) -> (&K, &T);
    pub fn pair_mut(&mut self) -> (&K, &mut T);
    #[runs(closure = inline)]
    pub fn map<F, T2>(self, f: F) -> MappedRefMut<'a, K, V, T2> where F: FnOnce(&mut T) -> &mut T2;
    #[runs(closure = inline)]
    pub fn try_map<F, T2>(self, f: F) -> Result<MappedRefMut<'a, K, V, T2>, Self> where F: FnOnce(&mut T) -> Option<&mut T2>;
}
impl<K: Eq + Hash, V, T> Deref for MappedRefMut<'_, K, V, T> { type Target = T; }
impl<K: Eq + Hash, V, T> DerefMut for MappedRefMut<'_, K, V, T> {}
