//! rayon 1.12.0

extern crate either;
extern crate rayon_core;

pub mod array {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};

    #[derive(Clone, Debug)]
    pub struct IntoIter<T, const N: usize> { _p: () }
    impl<T: Send, const N: usize> ParallelIterator for IntoIter<T, N> { type Item = T; }
    impl<T: Send, const N: usize> IndexedParallelIterator for IntoIter<T, N> {}
}
pub mod collections;
pub mod iter;
pub mod option {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};

    #[derive(Clone, Debug)]
    pub struct IntoIter<T> { _p: () }
    impl<T: Send> ParallelIterator for IntoIter<T> { type Item = T; }
    impl<T: Send> IndexedParallelIterator for IntoIter<T> {}
    #[derive(Debug)]
    pub struct Iter<'a, T> { _p: () }
    impl<T> Clone for Iter<'_, T> {}
    #[derive(Debug)]
    pub struct IterMut<'a, T> { _p: () }
}
pub mod prelude {
    pub use crate::iter::{FromParallelIterator, IndexedParallelIterator, IntoParallelIterator, IntoParallelRefIterator,
        IntoParallelRefMutIterator, ParallelBridge, ParallelDrainFull, ParallelDrainRange, ParallelExtend,
        ParallelIterator};
    pub use crate::slice::{ParallelSlice, ParallelSliceMut};
    pub use crate::str::ParallelString;
}
pub mod range {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};

    #[derive(Clone, Debug)]
    pub struct Iter<T> { _p: () }
    impl<T> ParallelIterator for Iter<T> { type Item = T; }
    impl<T> IndexedParallelIterator for Iter<T> {}
    impl ParallelIterator for Iter<char> { type Item = char; }
    impl IndexedParallelIterator for Iter<char> {}
}
pub mod range_inclusive {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};

    #[derive(Clone, Debug)]
    pub struct Iter<T> { _p: () }
    impl<T> ParallelIterator for Iter<T> { type Item = T; }
    impl<T> IndexedParallelIterator for Iter<T> {}
    impl ParallelIterator for Iter<char> { type Item = char; }
    impl IndexedParallelIterator for Iter<char> {}
}
pub mod result {

    #[derive(Clone, Debug)]
    pub struct IntoIter<T> { _p: () }
    #[derive(Debug)]
    pub struct Iter<'a, T> { _p: () }
    impl<T> Clone for Iter<'_, T> {}
    #[derive(Debug)]
    pub struct IterMut<'a, T> { _p: () }
}
pub mod slice;
pub mod str;
pub mod string {
    use crate::iter::ParallelIterator;

    #[derive(Debug)]
    pub struct Drain<'a> { _p: () }
    impl<'a> ParallelIterator for Drain<'a> { type Item = char; }
}
pub mod vec {
    use crate::iter::{IndexedParallelIterator, ParallelIterator};

    #[derive(Clone, Debug)]
    pub struct IntoIter<T> { _p: () }
    impl<T: Send> ParallelIterator for IntoIter<T> { type Item = T; }
    impl<T: Send> IndexedParallelIterator for IntoIter<T> {}
    #[derive(Debug)]
    pub struct Drain<'data, T: Send> { _p: () }
    impl<'data, T: Send> ParallelIterator for Drain<'data, T> { type Item = T; }
    impl<'data, T: Send> IndexedParallelIterator for Drain<'data, T> {}
}
pub use rayon_core::{BroadcastContext, FnContext, Scope, ScopeFifo, ThreadBuilder, ThreadPool, ThreadPoolBuildError,
    ThreadPoolBuilder, Yield, broadcast, current_num_threads, current_thread_index, in_place_scope,
    in_place_scope_fifo, join, join_context, max_num_threads, scope, scope_fifo, spawn, spawn_broadcast, spawn_fifo,
    yield_local, yield_now};
