//! axum 0.8.9

pub mod future {
    use axum_core::response::Response;
    use std::convert::Infallible;
    use std::future::Future;

    pub struct HandleErrorFuture { _p: () }
    impl Future for HandleErrorFuture { type Output = Result<Response, Infallible>; }
}
use axum_core::response::{IntoResponse, Response};
use crate::error_handling::future::HandleErrorFuture;
use http::Request;
use std::convert::Infallible;
use std::future::Future;
use tower_layer::Layer;
use tower_service::Service;

pub struct HandleErrorLayer<F, T> { _p: () }
impl<F, T> HandleErrorLayer<F, T> {
    pub fn new(f: F) -> Self;
}
impl<F, T> Clone for HandleErrorLayer<F, T> where F: Clone {}
impl<S, F, T> Layer<S> for HandleErrorLayer<F, T> where F: Clone { type Service = HandleError<S, F, T>; }
pub struct HandleError<S, F, T> { _p: () }
impl<S, F, T> HandleError<S, F, T> {
    pub fn new(inner: S, f: F) -> Self;
}
impl<S, F, T> Clone for HandleError<S, F, T> where S: Clone, F: Clone {}
impl<S, F, B, Fut, Res> Service<Request<B>> for HandleError<S, F, ()>
where S: Service<Request<B>> + Clone + Send + 'static, S::Response: IntoResponse + Send, S::Error: Send, S::Future: Send, F: FnOnce(S::Error) -> Fut + Clone + Send + 'static, Fut: Future<Output = Res> + Send, Res: IntoResponse, B: Send + 'static {
    type Response = Response;
    type Error = Infallible;
    type Future = HandleErrorFuture;
}
