//! rayon 1.12.0

pub mod binary_heap {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};

    #[derive(Clone, Debug)]
    pub struct IntoIter<T> { _p: () }
    #[derive(Debug)]
    pub struct Iter<'a, T> { _p: () }
    impl<T> Clone for Iter<'_, T> {}
    #[derive(Debug)]
    pub struct Drain<'a, T> { _p: () }
    impl<T: Ord + Send> ParallelIterator for Drain<'_, T> { type Item = T; }
    impl<T: Ord + Send> IndexedParallelIterator for Drain<'_, T> {}
}
pub mod btree_map {

    #[derive(Debug)]
    pub struct IntoIter<K, V> { _p: () }
    #[derive(Debug)]
    pub struct Iter<'a, K, V> { _p: () }
    impl<K, V> Clone for Iter<'_, K, V> {}
    #[derive(Debug)]
    pub struct IterMut<'a, K, V> { _p: () }
}
pub mod btree_set {

    #[derive(Debug)]
    pub struct IntoIter<T> { _p: () }
    #[derive(Debug)]
    pub struct Iter<'a, T> { _p: () }
    impl<T> Clone for Iter<'_, T> {}
}
pub mod hash_map {

    #[derive(Debug)]
    pub struct IntoIter<K, V> { _p: () }
    #[derive(Debug)]
    pub struct Iter<'a, K, V> { _p: () }
    impl<K, V> Clone for Iter<'_, K, V> {}
    #[derive(Debug)]
    pub struct IterMut<'a, K, V> { _p: () }
    #[derive(Debug)]
    pub struct Drain<'a, K, V> { _p: () }
}
pub mod hash_set {

    #[derive(Debug)]
    pub struct IntoIter<T> { _p: () }
    #[derive(Debug)]
    pub struct Iter<'a, T> { _p: () }
    impl<T> Clone for Iter<'_, T> {}
    #[derive(Debug)]
    pub struct Drain<'a, T> { _p: () }
}
pub mod linked_list {

    #[derive(Clone, Debug)]
    pub struct IntoIter<T> { _p: () }
    #[derive(Debug)]
    pub struct Iter<'a, T> { _p: () }
    impl<T> Clone for Iter<'_, T> {}
    #[derive(Debug)]
    pub struct IterMut<'a, T> { _p: () }
}
pub mod vec_deque {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};

    #[derive(Clone, Debug)]
    pub struct IntoIter<T: Send> { _p: () }
    #[derive(Debug)]
    pub struct Iter<'a, T> { _p: () }
    impl<T> Clone for Iter<'_, T> {}
    #[derive(Debug)]
    pub struct IterMut<'a, T> { _p: () }
    #[derive(Debug)]
    pub struct Drain<'a, T> { _p: () }
    impl<T: Send> ParallelIterator for Drain<'_, T> { type Item = T; }
    impl<T: Send> IndexedParallelIterator for Drain<'_, T> {}
}
