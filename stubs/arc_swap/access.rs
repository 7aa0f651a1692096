//! arc-swap 1.9.5

use crate::RefCnt;
use crate::strategy::Strategy;
use std::ops::Deref;
use std::rc::Rc;
use std::sync::Arc;

pub trait Access<T> {
    type Guard: Deref<Target = T>;
    fn load(&self) -> Self::Guard;
}
#[derive(Debug)]
pub struct DirectDeref<T: RefCnt, S: Strategy<T>> { _p: () }
impl<T, S: Strategy<Arc<T>>> Deref for DirectDeref<Arc<T>, S> { type Target = T; }
impl<T, S: Strategy<Rc<T>>> Deref for DirectDeref<Rc<T>, S> { type Target = T; }
pub struct DynGuard<T: ?Sized> { _p: () }
impl<T: ?Sized> Deref for DynGuard<T> { type Target = T; }
pub trait DynAccess<T> {
    fn load(&self) -> DynGuard<T>;
}
impl<T> Access<T> for dyn DynAccess<T> + '_ { type Guard = DynGuard<T>; }
impl<T> Access<T> for dyn DynAccess<T> + '_ + Send { type Guard = DynGuard<T>; }
impl<T> Access<T> for dyn DynAccess<T> + '_ + Sync + Send { type Guard = DynGuard<T>; }
pub struct AccessConvert<D>(pub D);
impl<T, D> Access<T> for AccessConvert<D> where D: Deref, D::Target: DynAccess<T> { type Guard = DynGuard<T>; }
#[derive(Clone, Copy, Debug)]
pub struct MapGuard<G, F, T, R> { _p: () }
impl<G, F, T, R> Deref for MapGuard<G, F, T, R> where G: Deref<Target = T>, F: Fn(&T) -> &R { type Target = R; }
#[derive(Clone, Copy, Debug)]
pub struct Map<A, T, F> { _p: () }
impl<A, T, F> Map<A, T, F> {
    pub fn new<R>(access: A, projection: F) -> Self where F: Fn(&T) -> &R + Clone;
}
impl<A, F, T, R> Access<R> for Map<A, T, F> where A: Access<T>, F: Fn(&T) -> &R + Clone {
    type Guard = MapGuard<A::Guard, F, T, R>;
}
#[derive(Clone, Copy, Debug)]
pub struct ConstantDeref<T> { _p: () }
impl<T> Deref for ConstantDeref<T> { type Target = T; }
#[derive(Clone, Copy, Debug)]
pub struct Constant<T>(pub T);
impl<T: Clone> Access<T> for Constant<T> { type Guard = ConstantDeref<T>; }
impl<T, A: Access<T> + ?Sized, P: Deref<Target = A>> Access<T> for P { type Guard = A::Guard; }
impl<T, A> DynAccess<T> for A where A: Access<T>, A::Guard: 'static {}
