//! tower 0.5.3

pub mod error {
    use std::fmt;
    use std::error::Error;

    #[derive(Default)]
    pub struct Overloaded { _p: () }
    impl Overloaded {
        pub const fn new() -> Self;
    }
    impl fmt::Display for Overloaded {}
    impl Error for Overloaded {}
}
pub mod future {
    use crate::BoxError;
    use std::future::Future;

    pub struct ResponseFuture<F> { _p: () }
    impl<F, T, E> Future for ResponseFuture<F> where F: Future<Output = Result<T, E>>, E: Into<BoxError> {
        type Output = Result<T, BoxError>;
    }
}
use crate::BoxError;
use crate::load_shed::future::ResponseFuture;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone, Default)]
pub struct LoadShedLayer { _p: () }
impl LoadShedLayer {
    pub const fn new() -> Self;
}
impl<S> Layer<S> for LoadShedLayer { type Service = LoadShed<S>; }
#[derive(Debug)]
pub struct LoadShed<S> { _p: () }
impl<S> LoadShed<S> {
    pub const fn new(inner: S) -> Self;
}
impl<S, Req> Service<Req> for LoadShed<S> where S: Service<Req>, S::Error: Into<BoxError> {
    type Response = S::Response;
    type Error = BoxError;
    type Future = ResponseFuture<S::Future>;
}
impl<S: Clone> Clone for LoadShed<S> {}
