//! dashmap 6.2.1

pub mod entry;
pub mod multiple {
    use std::hash::Hash;
    use std::ops::{Deref, DerefMut};

    #[guard(dashmap)]
    pub struct RefMulti<'a, K, V> { _p: () }
    impl<'a, K: Eq + Hash, V> RefMulti<'a, K, V> {
        pub fn key(&self) -> &K;
        pub fn value(&self) -> &V;
        pub fn pair(&self) -> (&K, &V);
    }
    impl<K: Eq + Hash, V> Deref for RefMulti<'_, K, V> { type Target = V; }
    #[guard(dashmap)]
    pub struct RefMutMulti<'a, K, V> { _p: () }
    impl<'a, K: Eq + Hash, V> RefMutMulti<'a, K, V> {
        pub fn key(&self) -> &K;
        pub fn value(&self) -> &V;
        pub fn value_mut(&mut self) -> &mut V;
        pub fn pair(&self) -> (&K, &V);
        pub fn pair_mut(&mut self) -> (&K, &mut V);
    }
    impl<K: Eq + Hash, V> Deref for RefMutMulti<'_, K, V> { type Target = V; }
    impl<K: Eq + Hash, V> DerefMut for RefMutMulti<'_, K, V> {}
}
pub mod one;
