//! hyper-util 0.1.21

use std::future::Future;
use std::sync::{Arc, Mutex};
use tower_service::Service;

pub fn builder() -> Builder<Ignore>;
#[derive(Debug)]
pub struct Cache<M, Dst, Ev> where M: Service<Dst> { _p: () }
impl<M, Dst, Ev> Cache<M, Dst, Ev> where M: Service<Dst> {
    pub fn retain<F>(&mut self, predicate: F) where F: FnMut(&mut M::Response) -> bool;
    pub fn is_empty(&self) -> bool;
}
impl<M, Dst, Ev> Service<Dst> for Cache<M, Dst, Ev>
where M: Service<Dst>, M::Future: Unpin, M::Response: Unpin, Ev: Clone + Unpin {
    type Response = Cached<M::Response>;
    type Error = M::Error;
    type Future = CacheFuture<M, Dst, Ev>;
}
impl<M, Dst, Ev> Clone for Cache<M, Dst, Ev> where M: Service<Dst> + Clone, Ev: Clone {}
#[derive(Debug)]
pub struct Builder<Ev> { _p: () }
impl<Ev> Builder<Ev> {
    pub fn executor<E>(self, exec: E) -> Builder<WithExecutor<E>>;
    pub fn build<M, Dst>(self, connector: M) -> Cache<M, Dst, Ev> where M: Service<Dst>;
}
pub struct Cached<S> { _p: () }
impl<S> Cached<S> {
    pub fn inner(&self) -> &S;
    pub fn inner_mut(&mut self) -> &mut S;
}
impl<S, Req> Service<Req> for Cached<S> where S: Service<Req> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
}
pub enum CacheFuture<M, Dst, Ev> where M: Service<Dst> {
    Racing {
        shared: Arc<Mutex<Shared<M::Response>>>,
        waiter: WaiterId,
        future: Option<M::Future>,
        events: Ev,
    },
    Cached { svc: Option<Cached<M::Response>> },
}
impl<M, Dst, Ev> Future for CacheFuture<M, Dst, Ev> where M: Service<Dst>, M::Future: Unpin, M::Response: Unpin, Ev: Unpin {
    type Output = Result<Cached<M::Response>, M::Error>;
}
#[derive(Debug)]
pub struct Shared<S> { _p: () }
#[derive(Clone, Copy, Debug)]
pub struct WaiterId { _p: () }
#[derive(Clone, Debug)]
pub struct Ignore;
#[derive(Clone, Debug)]
pub struct WithExecutor<E> { _p: () }
