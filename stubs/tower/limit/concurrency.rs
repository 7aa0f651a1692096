//! tower 0.5.3

pub mod future {
    use std::future::Future;

    #[derive(Debug)]
    pub struct ResponseFuture<T> { _p: () }
    impl<F, T, E> Future for ResponseFuture<F> where F: Future<Output = Result<T, E>> { type Output = Result<T, E>; }
}
use crate::limit::concurrency::future::ResponseFuture;
use crate::load::Load;
use std::sync::Arc;
use tokio::sync::Semaphore;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone, Debug)]
pub struct ConcurrencyLimitLayer { _p: () }
impl ConcurrencyLimitLayer {
    pub const fn new(max: usize) -> Self;
}
impl<S> Layer<S> for ConcurrencyLimitLayer { type Service = ConcurrencyLimit<S>; }
#[derive(Clone, Debug)]
pub struct GlobalConcurrencyLimitLayer { _p: () }
impl GlobalConcurrencyLimitLayer {
    pub fn new(max: usize) -> Self;
    pub fn with_semaphore(semaphore: Arc<Semaphore>) -> Self;
}
impl<S> Layer<S> for GlobalConcurrencyLimitLayer { type Service = ConcurrencyLimit<S>; }
#[derive(Debug)]
pub struct ConcurrencyLimit<T> { _p: () }
impl<T> ConcurrencyLimit<T> {
    pub fn new(inner: T, max: usize) -> Self;
    pub fn with_semaphore(inner: T, semaphore: Arc<Semaphore>) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<S, Request> Service<Request> for ConcurrencyLimit<S> where S: Service<Request> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = ResponseFuture<S::Future>;
}
impl<T: Clone> Clone for ConcurrencyLimit<T> {}
impl<S> Load for ConcurrencyLimit<S> where S: Load { type Metric = S::Metric; }
