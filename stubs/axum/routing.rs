//! axum 0.8.9

pub mod future {
    use axum_core::response::Response;
    use std::convert::Infallible;
    use std::future::{Future, Ready};

    pub type IntoMakeServiceFuture<S> = Ready<Result<S, Infallible>>;
    pub struct RouteFuture<E> { _p: () }
    impl<E> Future for RouteFuture<E> { type Output = Result<Response, E>; }
    pub struct InfallibleRouteFuture { _p: () }
    impl Future for InfallibleRouteFuture { type Output = Response; }
}
pub mod method_routing;
use axum_core::extract::Request;
use axum_core::response::{IntoResponse, Response};
use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
use crate::handler::Handler;
use crate::routing::future::{IntoMakeServiceFuture, RouteFuture};
use http::Method;
use http_body::Body;
use std::fmt;
use std::convert::Infallible;
use std::error::Error;
use tower_layer::Layer;
use tower_service::Service;
pub use crate::routing::method_routing::{MethodRouter, any, any_service, on, on_service};

#[derive(Clone, Debug)]
#[always_ready]
pub struct IntoMakeService<S> { _p: () }
impl<S, T> Service<T> for IntoMakeService<S> where S: Clone {
    type Response = S;
    type Error = Infallible;
    type Future = IntoMakeServiceFuture<S>;
}
#[derive(Clone, Copy, Debug)]
pub struct MethodFilter { _p: () }
impl MethodFilter {
    pub const CONNECT: Self = _;
    pub const DELETE: Self = _;
    pub const GET: Self = _;
    pub const HEAD: Self = _;
    pub const OPTIONS: Self = _;
    pub const PATCH: Self = _;
    pub const POST: Self = _;
    pub const PUT: Self = _;
    pub const TRACE: Self = _;
    pub const fn or(self, other: Self) -> Self;
}
impl TryFrom<Method> for MethodFilter { type Error = NoMatchingMethodFilter; }
#[derive(Debug)]
pub struct NoMatchingMethodFilter { _p: () }
impl NoMatchingMethodFilter {
    pub fn method(&self) -> &Method;
}
impl fmt::Display for NoMatchingMethodFilter {}
impl Error for NoMatchingMethodFilter {}
#[always_ready]
pub struct Route<E = Infallible> { _p: () }
impl<E> Clone for Route<E> {}
impl<B, E> Service<Request<B>> for Route<E>
where B: Body<Data = bytes::Bytes> + Send + 'static, B::Error: Into<axum_core::BoxError> {
    type Response = Response;
    type Error = E;
    type Future = RouteFuture<E>;
}
#[always_ready]
pub struct Router<S = ()> { _p: () }
impl<S> Clone for Router<S> {}
impl<S> Default for Router<S> where S: Clone + Send + Sync + 'static {}
impl<S> Router<S> where S: Clone + Send + Sync + 'static {
    pub fn new() -> Self;
    pub fn without_v07_checks(self) -> Self;
    pub fn route(self, path: &str, method_router: MethodRouter<S>) -> Self;
    pub fn route_service<T>(self, path: &str, service: T) -> Self
    where T: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static, T::Response: IntoResponse, T::Future: Send + 'static;
    pub fn nest(self, path: &str, router: Router<S>) -> Self;
    pub fn nest_service<T>(self, path: &str, service: T) -> Self
    where T: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static, T::Response: IntoResponse, T::Future: Send + 'static;
    pub fn merge<R>(self, other: R) -> Self where R: Into<Router<S>>;
    pub fn layer<L>(self, layer: L) -> Router<S>
    where L: Layer<Route> + Clone + Send + Sync + 'static, L::Service: Service<Request> + Clone + Send + Sync + 'static, <L::Service as Service<Request>>::Response: IntoResponse + 'static, <L::Service as Service<Request>>::Error: Into<Infallible> + 'static, <L::Service as Service<Request>>::Future: Send + 'static;
    pub fn route_layer<L>(self, layer: L) -> Self
    where L: Layer<Route> + Clone + Send + Sync + 'static, L::Service: Service<Request> + Clone + Send + Sync + 'static, <L::Service as Service<Request>>::Response: IntoResponse + 'static, <L::Service as Service<Request>>::Error: Into<Infallible> + 'static, <L::Service as Service<Request>>::Future: Send + 'static;
    pub fn has_routes(&self) -> bool;
    pub fn fallback<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static;
    pub fn fallback_service<T>(self, service: T) -> Self
    where T: Service<Request, Error = Infallible> + Clone + Send + Sync + 'static, T::Response: IntoResponse, T::Future: Send + 'static;
    pub fn method_not_allowed_fallback<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static;
    pub fn reset_fallback(self) -> Self;
    pub fn with_state<S2>(self, state: S) -> Router<S2>;
    pub fn as_service<B>(&mut self) -> RouterAsService<'_, B, S>;
    pub fn into_service<B>(self) -> RouterIntoService<B, S>;
}
impl Router {
    pub fn into_make_service(self) -> IntoMakeService<Self>;
    pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C>;
}
impl<B> Service<Request<B>> for Router<()>
where B: Body<Data = bytes::Bytes> + Send + 'static, B::Error: Into<axum_core::BoxError> {
    type Response = Response;
    type Error = Infallible;
    type Future = RouteFuture<Infallible>;
}
#[always_ready]
pub struct RouterAsService<'a, B, S = ()> { _p: () }
impl<B> Service<Request<B>> for RouterAsService<'_, B, ()>
where B: Body<Data = bytes::Bytes> + Send + 'static, B::Error: Into<axum_core::BoxError> {
    type Response = Response;
    type Error = Infallible;
    type Future = RouteFuture<Infallible>;
}
#[always_ready]
pub struct RouterIntoService<B, S = ()> { _p: () }
impl<B, S> Clone for RouterIntoService<B, S> where Router<S>: Clone {}
impl<B> Service<Request<B>> for RouterIntoService<B, ()>
where B: Body<Data = bytes::Bytes> + Send + 'static, B::Error: Into<axum_core::BoxError> {
    type Response = Response;
    type Error = Infallible;
    type Future = RouteFuture<Infallible>;
}
pub fn get<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;
pub fn get_service<T, S>(svc: T) -> MethodRouter<S, T::Error>
where T: Service<Request> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;
pub fn post<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;
pub fn post_service<T, S>(svc: T) -> MethodRouter<S, T::Error>
where T: Service<Request> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;
pub fn put<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;
pub fn put_service<T, S>(svc: T) -> MethodRouter<S, T::Error>
where T: Service<Request> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;
pub fn delete<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;
pub fn delete_service<T, S>(svc: T) -> MethodRouter<S, T::Error>
where T: Service<Request> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;
pub fn head<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;
pub fn head_service<T, S>(svc: T) -> MethodRouter<S, T::Error>
where T: Service<Request> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;
pub fn options<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;
pub fn options_service<T, S>(svc: T) -> MethodRouter<S, T::Error>
where T: Service<Request> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;
pub fn patch<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;
pub fn patch_service<T, S>(svc: T) -> MethodRouter<S, T::Error>
where T: Service<Request> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;
pub fn trace<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;
pub fn trace_service<T, S>(svc: T) -> MethodRouter<S, T::Error>
where T: Service<Request> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;
pub fn connect<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;
pub fn connect_service<T, S>(svc: T) -> MethodRouter<S, T::Error>
where T: Service<Request> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;
