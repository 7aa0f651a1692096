//! arc-swap 1.9.5

pub mod access;
pub mod cache {
    use crate::{ArcSwapAny, RefCnt};
    use crate::strategy::Strategy;
    use std::ops::Deref;

    pub trait Access<T> {
        fn load(&mut self) -> &T;
    }
    #[derive(Clone, Debug)]
    pub struct Cache<A, T> { _p: () }
    impl<A, T, S> Cache<A, T> where A: Deref<Target = ArcSwapAny<T, S>>, T: RefCnt, S: Strategy<T> {
        pub fn new(arc_swap: A) -> Self;
        pub fn arc_swap(&self) -> &A::Target;
        pub fn load(&mut self) -> &T;
        pub fn map<F, U>(self, f: F) -> MapCache<A, T, F> where F: FnMut(&T) -> &U;
    }
    impl<A, T, S> Access<T::Target> for Cache<A, T>
    where A: Deref<Target = ArcSwapAny<T, S>>, T: Deref<Target = <T as RefCnt>::Base> + RefCnt, S: Strategy<T> {}
    impl<A, T, S> From<A> for Cache<A, T> where A: Deref<Target = ArcSwapAny<T, S>>, T: RefCnt, S: Strategy<T> {}
    #[derive(Clone, Debug)]
    pub struct MapCache<A, T, F> { _p: () }
    impl<A, T, S, F, U> Access<U> for MapCache<A, T, F>
    where A: Deref<Target = ArcSwapAny<T, S>>, T: RefCnt, S: Strategy<T>, F: FnMut(&T) -> &U {}
}
pub mod strategy {
    use crate::RefCnt;

    #[derive(Clone, Default)]
    pub struct DefaultConfig;
    #[derive(Clone, Default)]
    pub struct HybridStrategy<Cfg> { _p: () }
    pub type DefaultStrategy = HybridStrategy<DefaultConfig>;
    pub type IndependentStrategy = DefaultStrategy;
    pub trait Strategy<T: RefCnt> {}
    pub trait CaS<T: RefCnt> {}
    impl<T: RefCnt, S> Strategy<T> for S {}
    impl<T: RefCnt, S> CaS<T> for S {}
}
use crate::access::{Access, DirectDeref, Map};
use crate::strategy::{CaS, Strategy};
use std::rc;
use std::fmt::Display;
use std::ops::Deref;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, Weak};
pub use crate::cache::Cache;
pub use crate::strategy::{DefaultStrategy, IndependentStrategy};

pub trait AsRaw<T> {
    fn as_raw(&self) -> *mut T;
}
pub unsafe trait RefCnt: Clone {
    type Base;
    const TAG: usize;
    fn into_ptr(me: Self) -> *mut Self::Base;
    fn as_ptr(me: &Self) -> *mut Self::Base;
    unsafe fn from_ptr(ptr: *const Self::Base) -> Self;
    fn inc(me: &Self) -> *mut Self::Base;
    unsafe fn dec(ptr: *const Self::Base);
}
pub struct Guard<T: RefCnt, S: Strategy<T> = DefaultStrategy> { _p: () }
impl<T: RefCnt> AsRaw<T::Base> for &Guard<T> {}
impl<T: RefCnt> AsRaw<T::Base> for Guard<T> {}
impl<T: RefCnt, S: Strategy<T>> Guard<T, S> {
    pub fn into_inner(lease: Self) -> T;
    pub fn from_inner(inner: T) -> Self;
}
impl<T: RefCnt, S: Strategy<T>> Deref for Guard<T, S> { type Target = T; }
impl<T: RefCnt, S: Strategy<T>> From<T> for Guard<T, S> {}
impl<T: Default + RefCnt, S: Strategy<T>> Default for Guard<T, S> {}
impl<T: Display + RefCnt, S: Strategy<T>> Display for Guard<T, S> {}
pub struct ArcSwapAny<T: RefCnt, S: Strategy<T> = DefaultStrategy> { _p: () }
impl<T: RefCnt, S: Strategy<T>> Access<T> for ArcSwapAny<T, S> { type Guard = Guard<T, S>; }
impl<T, S: Strategy<Arc<T>>> Access<T> for ArcSwapAny<Arc<T>, S> { type Guard = DirectDeref<Arc<T>, S>; }
impl<T, S: Strategy<Rc<T>>> Access<T> for ArcSwapAny<Rc<T>, S> { type Guard = DirectDeref<Rc<T>, S>; }
impl<T: RefCnt, S: Default + Strategy<T>> From<T> for ArcSwapAny<T, S> {}
impl<T, S: Strategy<T>> Display for ArcSwapAny<T, S> where T: Display + RefCnt {}
impl<T: RefCnt + Default, S: Default + Strategy<T>> Default for ArcSwapAny<T, S> {}
impl<T: RefCnt, S: Strategy<T>> ArcSwapAny<T, S> {
    pub fn new(val: T) -> Self where S: Default;
    pub fn with_strategy(val: T, strategy: S) -> Self;
    pub fn into_inner(self) -> T;
    pub fn load_full(&self) -> T;
    pub fn load(&self) -> Guard<T, S>;
    pub fn store(&self, val: T);
    pub fn swap(&self, new: T) -> T;
    pub fn compare_and_swap<C>(&self, current: C, new: T) -> Guard<T, S> where C: AsRaw<T::Base>, S: CaS<T>;
    #[runs(closure = inline)]
    pub fn rcu<R, F>(&self, f: F) -> T where F: FnMut(&T) -> R, R: Into<T>, S: CaS<T>;
    #[runs(closure = stored)]
    pub fn map<I, R, F>(&self, f: F) -> Map<&Self, I, F> where F: Fn(&I) -> &R + Clone, Self: Access<I>;
}
impl<T, S: Strategy<Arc<T>>> ArcSwapAny<Arc<T>, S> {
    pub fn from_pointee(val: T) -> Self where S: Default;
}
impl<T, S: Strategy<Option<Arc<T>>>> ArcSwapAny<Option<Arc<T>>, S> {
    pub fn from_pointee<V: Into<Option<T>>>(val: V) -> Self where S: Default;
    pub fn empty() -> Self where S: Default;
}
pub type ArcSwap<T> = ArcSwapAny<Arc<T>>;
pub type ArcSwapOption<T> = ArcSwapAny<Option<Arc<T>>>;
impl<T> ArcSwapOption<T> {
    pub const fn const_empty() -> Self;
}
pub type IndependentArcSwap<T> = ArcSwapAny<Arc<T>, IndependentStrategy>;
pub type ArcSwapWeak<T> = ArcSwapAny<Weak<T>>;
impl<T: RefCnt> AsRaw<T::Base> for &T {}
impl<T> AsRaw<T> for *mut T {}
impl<T> AsRaw<T> for *const T {}
impl<T> RefCnt for Arc<T> { type Base = T; }
impl<T> RefCnt for Rc<T> { type Base = T; }
impl<T: RefCnt> RefCnt for Option<T> { type Base = T::Base; }
impl<T> RefCnt for Pin<Arc<T>> { type Base = T; }
impl<T> RefCnt for Pin<Rc<T>> { type Base = T; }
impl<T> RefCnt for Weak<T> { type Base = T; }
impl<T> RefCnt for rc::Weak<T> { type Base = T; }
