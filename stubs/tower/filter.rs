//! tower 0.5.3

pub mod future {
    use crate::BoxError;
    use crate::filter::AsyncPredicate;
    use futures_util::future;
    use std::future::{Future, Ready};
    use tower_service::Service;

    #[derive(Debug)]
    pub struct AsyncResponseFuture<P, S, Request> where P: AsyncPredicate<Request>, S: Service<P::Request> { _p: () }
    impl<P, S, Request> Future for AsyncResponseFuture<P, S, Request>
    where P: AsyncPredicate<Request>, S: Service<P::Request>, S::Error: Into<BoxError> {
        type Output = Result<S::Response, BoxError>;
    }
    pub type ResponseFuture<R, F> = future::Either<Ready<Result<R, BoxError>>, future::ErrInto<F, BoxError>>;
}
use crate::BoxError;
use crate::filter::future::{AsyncResponseFuture, ResponseFuture};
use std::future::Future;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone, Debug)]
pub struct FilterLayer<U> { _p: () }
impl<U> FilterLayer<U> {
    pub const fn new(predicate: U) -> Self;
}
impl<U: Clone, S> Layer<S> for FilterLayer<U> { type Service = Filter<S, U>; }
#[derive(Clone, Debug)]
pub struct AsyncFilterLayer<U> { _p: () }
impl<U> AsyncFilterLayer<U> {
    pub const fn new(predicate: U) -> Self;
}
impl<U: Clone, S> Layer<S> for AsyncFilterLayer<U> { type Service = AsyncFilter<S, U>; }
pub trait AsyncPredicate<Request> {
    type Future: Future<Output = Result<Self::Request, BoxError>>;
    type Request;
    fn check(&mut self, request: Request) -> Self::Future;
}
pub trait Predicate<Request> {
    type Request;
    fn check(&mut self, request: Request) -> Result<Self::Request, BoxError>;
}
#[derive(Clone, Debug)]
pub struct Filter<T, U> { _p: () }
impl<T, U> Filter<T, U> {
    pub const fn new(inner: T, predicate: U) -> Self;
    pub fn layer(predicate: U) -> FilterLayer<U>;
    pub fn check<R>(&mut self, request: R) -> Result<U::Request, BoxError> where U: Predicate<R>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T, U, Request> Service<Request> for Filter<T, U>
where U: Predicate<Request>, T: Service<U::Request>, T::Error: Into<BoxError> {
    type Response = T::Response;
    type Error = BoxError;
    type Future = ResponseFuture<T::Response, T::Future>;
}
#[derive(Clone, Debug)]
pub struct AsyncFilter<T, U> { _p: () }
impl<T, U> AsyncFilter<T, U> {
    pub const fn new(inner: T, predicate: U) -> Self;
    pub fn layer(predicate: U) -> FilterLayer<U>;
    pub async fn check<R>(&mut self, request: R) -> Result<U::Request, BoxError> where U: AsyncPredicate<R>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T, U, Request> Service<Request> for AsyncFilter<T, U>
where U: AsyncPredicate<Request>, T: Service<U::Request> + Clone, T::Error: Into<BoxError> {
    type Response = T::Response;
    type Error = BoxError;
    type Future = AsyncResponseFuture<U, T, Request>;
}
impl<F, T, U, R, E> AsyncPredicate<T> for F where F: FnMut(T) -> U, U: Future<Output = Result<R, E>>, E: Into<BoxError> {
    type Future = futures_util::future::ErrInto<U, BoxError>;
    type Request = R;
}
impl<F, T, R, E> Predicate<T> for F where F: FnMut(T) -> Result<R, E>, E: Into<BoxError> { type Request = R; }
