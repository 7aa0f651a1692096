//! tower 0.5.3

pub mod error {
    use std::{error, fmt};

    #[derive(Debug, Default)]
    pub struct Elapsed { _p: () }
    impl Elapsed {
        pub const fn new() -> Self;
    }
    impl fmt::Display for Elapsed {}
    impl error::Error for Elapsed {}
}
pub mod future {
    use crate::BoxError;
    use std::future::Future;

    #[derive(Debug)]
    pub struct ResponseFuture<T> { _p: () }
    impl<F, T, E> Future for ResponseFuture<F> where F: Future<Output = Result<T, E>>, E: Into<BoxError> {
        type Output = Result<T, BoxError>;
    }
}
use crate::BoxError;
use crate::timeout::future::ResponseFuture;
use std::time::Duration;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone, Debug)]
pub struct TimeoutLayer { _p: () }
impl TimeoutLayer {
    pub const fn new(timeout: Duration) -> Self;
}
impl<S> Layer<S> for TimeoutLayer { type Service = Timeout<S>; }
#[derive(Clone, Debug)]
pub struct Timeout<T> { _p: () }
impl<T> Timeout<T> {
    pub const fn new(inner: T, timeout: Duration) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<S, Request> Service<Request> for Timeout<S> where S: Service<Request>, S::Error: Into<BoxError> {
    type Response = S::Response;
    type Error = BoxError;
    type Future = ResponseFuture<S::Future>;
}
