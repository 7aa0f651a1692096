//! dashmap 6.2.1

extern crate lock_api;

pub mod iter {
    use crate::{DashMap, Map};
    use crate::mapref::multiple::{RefMulti, RefMutMulti};
    use std::collections::hash_map::RandomState;
    use std::hash::{BuildHasher, Hash};

    pub struct OwningIter<K, V, S = RandomState> { _p: () }
    impl<K: Eq + Hash, V, S: BuildHasher + Clone> Iterator for OwningIter<K, V, S> { type Item = (K, V); }
    #[guard(dashmap)]
    pub struct Iter<'a, K, V, S = RandomState, M = DashMap<K, V, S>> { _p: () }
    impl<K: Clone + Hash + Eq, V: Clone, S: Clone + BuildHasher> Clone for Iter<'_, K, V, S> {}
    impl<'a, K: Eq + Hash, V, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S>> Iterator for Iter<'a, K, V, S, M> {
        type Item = RefMulti<'a, K, V>;
    }
    #[guard(dashmap)]
    pub struct IterMut<'a, K, V, S = RandomState, M = DashMap<K, V, S>> { _p: () }
    impl<'a, K: Eq + Hash, V, S: 'a + BuildHasher + Clone, M: Map<'a, K, V, S>> Iterator for IterMut<'a, K, V, S, M> {
        type Item = RefMutMulti<'a, K, V>;
    }
}
pub mod iter_set {
    use crate::Map;
    use crate::setref::multiple::RefMulti;
    use std::hash::{BuildHasher, Hash};

    pub struct OwningIter<K, S> { _p: () }
    impl<K: Eq + Hash, S: BuildHasher + Clone> Iterator for OwningIter<K, S> { type Item = K; }
    #[guard(dashmap)]
    pub struct Iter<'a, K, S, M> { _p: () }
    impl<'a, K: Eq + Hash, S: 'a + BuildHasher + Clone, M: Map<'a, K, (), S>> Iterator for Iter<'a, K, S, M> {
        type Item = RefMulti<'a, K>;
    }
}
pub mod mapref;
pub mod setref {
    pub mod multiple {
        use std::hash::Hash;
        use std::ops::Deref;

        #[guard(dashmap)]
        pub struct RefMulti<'a, K> { _p: () }
        impl<'a, K: Eq + Hash> RefMulti<'a, K> {
            pub fn key(&self) -> &K;
        }
        impl<K: Eq + Hash> Deref for RefMulti<'_, K> { type Target = K; }
    }
    pub mod one {
        use std::hash::Hash;
        use std::ops::Deref;

        #[guard(dashmap)]
        pub struct Ref<'a, K> { _p: () }
        impl<'a, K: Eq + Hash> Ref<'a, K> {
            pub fn key(&self) -> &K;
        }
        impl<K: Eq + Hash> Deref for Ref<'_, K> { type Target = K; }
    }
}
pub mod try_result {

    #[derive(Debug)]
    pub enum TryResult<R> {
        Present(R),
        Absent,
        Locked,
    }
    impl<R> TryResult<R> {
        pub fn is_present(&self) -> bool;
        pub fn is_absent(&self) -> bool;
        pub fn is_locked(&self) -> bool;
        pub fn unwrap(self) -> R;
        pub fn try_unwrap(self) -> Option<R>;
    }
}
use crate::iter::IterMut;
use crate::iter_set::{Iter, OwningIter};
use crate::mapref::one;
use crate::mapref::multiple::RefMulti;
use crate::mapref::one::RefMut;
use crate::setref::one::Ref;
use crate::try_result::TryResult;
use std::borrow::Borrow;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hash};
use std::ops::{BitAnd, BitOr, Shl, Shr, Sub};
pub use crate::mapref::entry::{Entry, OccupiedEntry, VacantEntry};

pub type RwLockReadGuard<'a, T> = lock_api::RwLockReadGuard<'a, RawRwLock, T>;
pub type RwLockWriteGuard<'a, T> = lock_api::RwLockWriteGuard<'a, RawRwLock, T>;
pub struct RawRwLock { _p: () }
impl lock_api::RawRwLock for RawRwLock { type GuardMarker = lock_api::GuardNoSend; }
impl lock_api::RawRwLockDowngrade for RawRwLock {}
pub struct ReadOnlyView<K, V, S = RandomState> { _p: () }
impl<K: Eq + Hash + Clone, V: Clone, S: Clone> Clone for ReadOnlyView<K, V, S> {}
impl<K, V, S> ReadOnlyView<K, V, S> {
    pub fn into_inner(self) -> DashMap<K, V, S>;
}
impl<'a, K: 'a + Eq + Hash, V: 'a, S: BuildHasher + Clone> ReadOnlyView<K, V, S> {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn contains_key<Q>(&'a self, key: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn get<Q>(&'a self, key: &Q) -> Option<&'a V> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn get_key_value<Q>(&'a self, key: &Q) -> Option<(&'a K, &'a V)> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn iter(&'a self) -> impl Iterator<Item = (&'a K, &'a V)> + 'a;
    pub fn keys(&'a self) -> impl Iterator<Item = &'a K> + 'a;
    pub fn values(&'a self) -> impl Iterator<Item = &'a V> + 'a;
}
pub struct DashSet<K, S = RandomState> { _p: () }
impl<K: Eq + Hash + Clone, S: Clone> Clone for DashSet<K, S> {}
impl<K, S> Default for DashSet<K, S> where K: Eq + Hash, S: Default + BuildHasher + Clone {}
impl<K: Eq + Hash> DashSet<K, RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
}
impl<'a, K: 'a + Eq + Hash, S: BuildHasher + Clone> DashSet<K, S> {
    pub fn with_hasher(hasher: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self;
    pub fn hash_usize<T: Hash>(&self, item: &T) -> usize;
    pub fn insert(&self, key: K) -> bool;
    pub fn remove<Q>(&self, key: &Q) -> Option<K> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    #[runs(closure = inline)]
    pub fn remove_if<Q>(&self, key: &Q, f: impl FnOnce(&K) -> bool) -> Option<K> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn iter(&'a self) -> Iter<'a, K, S, DashMap<K, (), S>>;
    pub fn get<Q>(&'a self, key: &Q) -> Option<Ref<'a, K>> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn shrink_to_fit(&self);
    #[runs(closure = inline)]
    pub fn retain(&self, f: impl FnMut(&K) -> bool);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&self);
    pub fn capacity(&self) -> usize;
    pub fn contains<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
}
impl<K: Eq + Hash, S: BuildHasher + Clone> IntoIterator for DashSet<K, S> {
    type Item = K;
    type IntoIter = OwningIter<K, S>;
}
impl<K: Eq + Hash, S: BuildHasher + Clone> Extend<K> for DashSet<K, S> {}
impl<K: Eq + Hash, S: BuildHasher + Clone + Default> FromIterator<K> for DashSet<K, S> {}
#[runs(closure = inline)]
pub trait Map<'a, K: 'a + Eq + Hash, V: 'a, S: 'a + Clone + BuildHasher> {
    fn _shard_count(&self) -> usize;
    unsafe fn _get_read_shard(&'a self, i: usize) -> &'a HashMap<K, V>;
    unsafe fn _yield_read_shard(&'a self, i: usize) -> RwLockReadGuard<'a, HashMap<K, V>>;
    unsafe fn _yield_write_shard(&'a self, i: usize) -> RwLockWriteGuard<'a, HashMap<K, V>>;
    unsafe fn _try_yield_read_shard(&'a self, i: usize) -> Option<RwLockReadGuard<'a, HashMap<K, V>>>;
    unsafe fn _try_yield_write_shard(&'a self, i: usize) -> Option<RwLockWriteGuard<'a, HashMap<K, V>>>;
    fn _insert(&self, key: K, value: V) -> Option<V>;
    fn _remove<Q>(&self, key: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    fn _remove_if<Q>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    fn _remove_if_mut<Q>(&self, key: &Q, f: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)>
    where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    fn _iter(&'a self) -> iter::Iter<'a, K, V, S, Self> where Self: Sized;
    fn _iter_mut(&'a self) -> IterMut<'a, K, V, S, Self> where Self: Sized;
    fn _get<Q>(&'a self, key: &Q) -> Option<one::Ref<'a, K, V>> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    fn _get_mut<Q>(&'a self, key: &Q) -> Option<RefMut<'a, K, V>> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    fn _try_get<Q>(&'a self, key: &Q) -> TryResult<one::Ref<'a, K, V>> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    fn _try_get_mut<Q>(&'a self, key: &Q) -> TryResult<RefMut<'a, K, V>> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    fn _shrink_to_fit(&self);
    fn _retain(&self, f: impl FnMut(&K, &mut V) -> bool);
    fn _len(&self) -> usize;
    fn _capacity(&self) -> usize;
    fn _alter<Q>(&self, key: &Q, f: impl FnOnce(&K, V) -> V) where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    fn _alter_all(&self, f: impl FnMut(&K, V) -> V);
    fn _view<Q, R>(&self, key: &Q, f: impl FnOnce(&K, &V) -> R) -> Option<R> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    fn _entry(&'a self, key: K) -> Entry<'a, K, V>;
    fn _try_entry(&'a self, key: K) -> Option<Entry<'a, K, V>>;
    fn _hasher(&self) -> S;
    fn _clear(&self);
    fn _contains_key<Q>(&'a self, key: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    fn _is_empty(&self) -> bool;
}
pub struct SharedValue<T> { _p: () }
impl<T: Clone> Clone for SharedValue<T> {}
impl<T> SharedValue<T> {
    pub const fn new(value: T) -> Self;
    pub fn get(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
pub(crate) type HashMap<K, V> = hashbrown::raw::RawTable<(K, SharedValue<V>)>;
#[derive(Clone, Debug)]
pub struct TryReserveError { _p: () }
pub struct DashMap<K, V, S = RandomState> { _p: () }
impl<K: Eq + Hash + Clone, V: Clone, S: Clone> Clone for DashMap<K, V, S> {}
impl<K, V, S> Default for DashMap<K, V, S> where K: Eq + Hash, S: Default + BuildHasher + Clone {}
impl<K: Eq + Hash, V> DashMap<K, V, RandomState> {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn with_shard_amount(shard_amount: usize) -> Self;
    pub fn with_capacity_and_shard_amount(capacity: usize, shard_amount: usize) -> Self;
}
impl<'a, K: 'a + Eq + Hash, V: 'a, S: BuildHasher + Clone> DashMap<K, V, S> {
    pub fn into_read_only(self) -> ReadOnlyView<K, V, S>;
    pub fn with_hasher(hasher: S) -> Self;
    pub fn with_capacity_and_hasher(capacity: usize, hasher: S) -> Self;
    pub fn with_hasher_and_shard_amount(hasher: S, shard_amount: usize) -> Self;
    pub fn with_capacity_and_hasher_and_shard_amount(capacity: usize, hasher: S, shard_amount: usize) -> Self;
    pub fn hash_usize<T: Hash>(&self, item: &T) -> usize;
    pub fn hasher(&self) -> &S;
    pub fn insert(&self, key: K, value: V) -> Option<V>;
    pub fn remove<Q>(&self, key: &Q) -> Option<(K, V)> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    #[runs(closure = inline)]
    pub fn remove_if<Q>(&self, key: &Q, f: impl FnOnce(&K, &V) -> bool) -> Option<(K, V)>
    where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    #[runs(closure = inline)]
    pub fn remove_if_mut<Q>(&self, key: &Q, f: impl FnOnce(&K, &mut V) -> bool) -> Option<(K, V)>
    where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn iter(&'a self) -> iter::Iter<'a, K, V, S, DashMap<K, V, S>>;
    pub fn iter_mut(&'a self) -> IterMut<'a, K, V, S, DashMap<K, V, S>>;
    pub fn get<Q>(&'a self, key: &Q) -> Option<one::Ref<'a, K, V>> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn get_mut<Q>(&'a self, key: &Q) -> Option<RefMut<'a, K, V>> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn try_get<Q>(&'a self, key: &Q) -> TryResult<one::Ref<'a, K, V>> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn try_get_mut<Q>(&'a self, key: &Q) -> TryResult<RefMut<'a, K, V>> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn shrink_to_fit(&self);
    #[runs(closure = inline)]
    pub fn retain(&self, f: impl FnMut(&K, &mut V) -> bool);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&self);
    pub fn capacity(&self) -> usize;
    #[runs(closure = inline)]
    pub fn alter<Q>(&self, key: &Q, f: impl FnOnce(&K, V) -> V) where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    #[runs(closure = inline)]
    pub fn alter_all(&self, f: impl FnMut(&K, V) -> V);
    #[runs(closure = inline)]
    pub fn view<Q, R>(&self, key: &Q, f: impl FnOnce(&K, &V) -> R) -> Option<R> where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn contains_key<Q>(&self, key: &Q) -> bool where K: Borrow<Q>, Q: Hash + Eq + ?Sized;
    pub fn entry(&'a self, key: K) -> Entry<'a, K, V>;
    pub fn try_entry(&'a self, key: K) -> Option<Entry<'a, K, V>>;
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
}
impl<'a, K: 'a + Eq + Hash, V: 'a, S: 'a + BuildHasher + Clone> Map<'a, K, V, S> for DashMap<K, V, S> {}
impl<'a, K: 'a + Eq + Hash, V: 'a, S: BuildHasher + Clone> Shl<(K, V)> for &'a DashMap<K, V, S> { type Output = Option<V>; }
impl<'a, K: 'a + Eq + Hash, V: 'a, S: BuildHasher + Clone, Q> Shr<&Q> for &'a DashMap<K, V, S>
where K: Borrow<Q>, Q: Hash + Eq + ?Sized {
    type Output = one::Ref<'a, K, V>;
}
impl<'a, K: 'a + Eq + Hash, V: 'a, S: BuildHasher + Clone, Q> BitOr<&Q> for &'a DashMap<K, V, S>
where K: Borrow<Q>, Q: Hash + Eq + ?Sized {
    type Output = RefMut<'a, K, V>;
}
impl<'a, K: 'a + Eq + Hash, V: 'a, S: BuildHasher + Clone, Q> Sub<&Q> for &'a DashMap<K, V, S>
where K: Borrow<Q>, Q: Hash + Eq + ?Sized {
    type Output = Option<(K, V)>;
}
impl<'a, K: 'a + Eq + Hash, V: 'a, S: BuildHasher + Clone, Q> BitAnd<&Q> for &'a DashMap<K, V, S>
where K: Borrow<Q>, Q: Hash + Eq + ?Sized {
    type Output = bool;
}
impl<K: Eq + Hash, V, S: BuildHasher + Clone> IntoIterator for DashMap<K, V, S> {
    type Item = (K, V);
    type IntoIter = iter::OwningIter<K, V, S>;
}
impl<'a, K: Eq + Hash, V, S: BuildHasher + Clone> IntoIterator for &'a DashMap<K, V, S> {
    type Item = RefMulti<'a, K, V>;
    type IntoIter = iter::Iter<'a, K, V, S, DashMap<K, V, S>>;
}
impl<K: Eq + Hash, V, S: BuildHasher + Clone> Extend<(K, V)> for DashMap<K, V, S> {}
impl<K: Eq + Hash, V, S: BuildHasher + Clone + Default> FromIterator<(K, V)> for DashMap<K, V, S> {}
