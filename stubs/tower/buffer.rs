//! tower 0.5.3

pub mod error {
    use std::fmt;
    use std::error::Error;

    #[derive(Debug)]
    pub struct ServiceError { _p: () }
    impl fmt::Display for ServiceError {}
    impl Error for ServiceError {}
    pub struct Closed { _p: () }
    impl fmt::Display for Closed {}
    impl Error for Closed {}
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
use crate::buffer::future::ResponseFuture;
use std::future::Future;
use tower_layer::Layer;
use tower_service::Service;

pub struct BufferLayer<Request> { _p: () }
impl<Request> BufferLayer<Request> {
    pub const fn new(bound: usize) -> Self;
}
impl<S, Request> Layer<S> for BufferLayer<Request>
where S: Service<Request> + Send + 'static, S::Future: Send, S::Error: Into<BoxError> + Send + Sync, Request: Send + 'static {
    type Service = Buffer<Request, S::Future>;
}
impl<Request> Clone for BufferLayer<Request> {}
impl<Request> Copy for BufferLayer<Request> {}
#[derive(Debug)]
pub struct Buffer<Req, F> { _p: () }
impl<Req, F> Buffer<Req, F> where F: 'static {
    pub fn new<S>(service: S, bound: usize) -> Self
    where S: Service<Req, Future = F> + Send + 'static, F: Send, S::Error: Into<BoxError> + Send + Sync, Req: Send + 'static;
    pub fn pair<S>(service: S, bound: usize) -> (Self, Worker<S, Req>)
    where S: Service<Req, Future = F> + Send + 'static, F: Send, S::Error: Into<BoxError> + Send + Sync, Req: Send + 'static;
}
impl<Req, Rsp, F, E> Service<Req> for Buffer<Req, F>
where F: Future<Output = Result<Rsp, E>> + Send + 'static, E: Into<BoxError>, Req: Send + 'static {
    type Response = Rsp;
    type Error = BoxError;
    type Future = ResponseFuture<F>;
}
impl<Req, F> Clone for Buffer<Req, F> where Req: Send + 'static, F: Send + 'static {}
#[derive(Debug)]
pub struct Worker<T, Request> where T: Service<Request> { _p: () }
impl<T, Request> Future for Worker<T, Request> where T: Service<Request>, T::Error: Into<BoxError> { type Output = (); }
