//! hyper-util 0.1.21

use std::hash::Hash;

pub struct Map<T, Req> where T: Target<Req> { _p: () }
impl Map<StartHere, StartHere> {
    pub fn builder<Dst>() -> Builder<Dst, WantsKeyer, WantsServiceMaker>;
}
impl<T, Req> Map<T, Req> where T: Target<Req>, T::Key: Eq + Hash {
    pub fn service(&mut self, req: &Req) -> &mut T::Service;
    pub fn retain<F>(&mut self, predicate: F) where F: FnMut(&T::Key, &mut T::Service) -> bool;
    pub fn clear(&mut self);
}
pub trait Target<Dst> {
    type Key;
    type Service;
    fn key(&self, dst: &Dst) -> Self::Key;
    fn service(&self, dst: &Dst) -> Self::Service;
}
pub struct Builder<Dst, K, S> { _p: () }
impl<Dst, S> Builder<Dst, WantsKeyer, S> {
    pub fn keys<K, KK>(self, keyer: K) -> Builder<Dst, K, S> where K: Fn(&Dst) -> KK;
}
impl<Dst, K> Builder<Dst, K, WantsServiceMaker> {
    pub fn values<S, SS>(self, svcs: S) -> Builder<Dst, K, S> where S: Fn(&Dst) -> SS;
}
impl<Dst, K, S> Builder<Dst, K, S> where Built<K, S>: Target<Dst>, <Built<K, S> as Target<Dst>>::Key: Eq + Hash {
    pub fn build(self) -> Map<Built<K, S>, Dst>;
}
pub struct WantsKeyer;
pub struct WantsServiceMaker;
pub enum StartHere {}
impl Target<StartHere> for StartHere {
    type Key = StartHere;
    type Service = StartHere;
}
pub struct Built<K, S> { _p: () }
impl<K, KK, S, SS, Dst> Target<Dst> for Built<K, S> where K: Fn(&Dst) -> KK, S: Fn(&Dst) -> SS, KK: Eq + Hash {
    type Key = KK;
    type Service = SS;
}
