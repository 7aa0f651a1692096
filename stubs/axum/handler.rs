//! axum 0.8.9

pub mod future {
    use axum_core::extract::Request;
    use axum_core::response::Response;
    use futures_util::future::Map;
    use std::convert::Infallible;
    use std::future::Future;
    use tower_service::Service;

    pub type IntoServiceFuture<F> = Map<F, fn(Response) -> Result<Response, Infallible>>;
    pub struct LayeredFuture<S> where S: Service<Request> { _p: () }
    impl<S> Future for LayeredFuture<S> where S: Service<Request> { type Output = Response; }
}
use axum_core::{BoxError, extract};
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;
use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
use crate::handler::future::{IntoServiceFuture, LayeredFuture};
use crate::routing::IntoMakeService;
use http::Request;
use http_body::Body;
use std::convert::Infallible;
use std::future::{Future, Ready};
use std::pin::Pin;
use tower_layer::Layer;
use tower_service::Service;

#[always_ready]
pub struct HandlerService<H, T, S> { _p: () }
impl<H, T, S> HandlerService<H, T, S> {
    pub fn state(&self) -> &S;
    pub fn into_make_service(self) -> IntoMakeService<HandlerService<H, T, S>>;
    pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<HandlerService<H, T, S>, C>;
}
impl<H, T, S> Clone for HandlerService<H, T, S> where H: Clone, S: Clone {}
impl<H, T, S, B> Service<Request<B>> for HandlerService<H, T, S>
where H: Handler<T, S> + Clone + Send + 'static, B: Body<Data = Bytes> + Send + 'static, B::Error: Into<BoxError>, S: Clone + Send + Sync {
    type Response = Response;
    type Error = Infallible;
    type Future = IntoServiceFuture<H::Future>;
}
pub trait Handler<T, S>: Clone + Send + Sync + Sized + 'static {
    type Future: Future<Output = Response> + Send + 'static;
    fn call(self, req: extract::Request, state: S) -> Self::Future;
    fn layer<L>(self, layer: L) -> Layered<L, Self, T, S>
    where L: Layer<HandlerService<Self, T, S>> + Clone, L::Service: Service<extract::Request>;
    fn with_state(self, state: S) -> HandlerService<Self, T, S>;
}
pub enum IntoResponseHandler {}
pub struct Layered<L, H, T, S> { _p: () }
impl<L, H, T, S> Clone for Layered<L, H, T, S> where L: Clone, H: Clone {}
impl<H, S, T, L> Handler<T, S> for Layered<L, H, T, S>
where L: Layer<HandlerService<H, T, S>> + Clone + Send + Sync + 'static, H: Handler<T, S>, L::Service: Service<extract::Request, Error = Infallible> + Clone + Send + 'static, <L::Service as Service<extract::Request>>::Response: IntoResponse, <L::Service as Service<extract::Request>>::Future: Send, T: 'static, S: 'static {
    type Future = LayeredFuture<L::Service>;
}
pub trait HandlerWithoutStateExt<T>: Handler<T, ()> {
    fn into_service(self) -> HandlerService<Self, T, ()>;
    fn into_make_service(self) -> IntoMakeService<HandlerService<Self, T, ()>>;
    fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<HandlerService<Self, T, ()>, C>;
}
impl<F, Fut, Res, S> Handler<((),), S> for F
where F: FnOnce() -> Fut + Clone + Send + Sync + 'static, Fut: Future<Output = Res> + Send, Res: IntoResponse {
    type Future = Pin<Box<dyn Future<Output = Response> + Send>>;
}
impl<T, S> Handler<IntoResponseHandler, S> for T where T: IntoResponse + Clone + Send + Sync + 'static {
    type Future = Ready<Response>;
}
impl<H, T> HandlerWithoutStateExt<T> for H where H: Handler<T, ()> {}
