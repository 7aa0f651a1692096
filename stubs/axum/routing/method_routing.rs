//! axum 0.8.9

use axum_core::BoxError;
use axum_core::extract::Request;
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;
use crate::error_handling::HandleError;
use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
use crate::handler::Handler;
use crate::routing::{IntoMakeService, MethodFilter, Route};
use crate::routing::future::{InfallibleRouteFuture, RouteFuture};
use http_body::Body;
use std::convert::Infallible;
use tower_layer::Layer;
use tower_service::Service;

pub fn on_service<T, S>(filter: MethodFilter, svc: T) -> MethodRouter<S, T::Error>
where T: Service<Request> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;
pub fn any_service<T, S>(svc: T) -> MethodRouter<S, T::Error>
where T: Service<Request> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static, S: Clone;
pub fn on<H, T, S>(filter: MethodFilter, handler: H) -> MethodRouter<S, Infallible>
where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;
pub fn any<H, T, S>(handler: H) -> MethodRouter<S, Infallible>
where H: Handler<T, S>, T: 'static, S: Clone + Send + Sync + 'static;
#[always_ready]
pub struct MethodRouter<S = (), E = Infallible> { _p: () }
impl<S> MethodRouter<S, Infallible> where S: Clone {
    pub fn on<H, T>(self, filter: MethodFilter, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
    pub fn fallback<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static, S: Send + Sync + 'static;
}
impl MethodRouter<(), Infallible> {
    pub fn into_make_service(self) -> IntoMakeService<Self>;
    pub fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C>;
}
impl<S, E> MethodRouter<S, E> where S: Clone {
    pub fn new() -> Self;
    pub fn with_state<S2>(self, state: S) -> MethodRouter<S2, E>;
    pub fn on_service<T>(self, filter: MethodFilter, svc: T) -> Self
    where T: Service<Request, Error = E> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static;
    pub fn fallback_service<T>(self, svc: T) -> Self
    where T: Service<Request, Error = E> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static;
    pub fn layer<L, NewError>(self, layer: L) -> MethodRouter<S, NewError>
    where L: Layer<Route<E>> + Clone + Send + Sync + 'static, L::Service: Service<Request> + Clone + Send + Sync + 'static, <L::Service as Service<Request>>::Response: IntoResponse + 'static, <L::Service as Service<Request>>::Error: Into<NewError> + 'static, <L::Service as Service<Request>>::Future: Send + 'static, E: 'static, S: 'static, NewError: 'static;
    pub fn route_layer<L>(self, layer: L) -> MethodRouter<S, E>
    where L: Layer<Route<E>> + Clone + Send + Sync + 'static, L::Service: Service<Request, Error = E> + Clone + Send + Sync + 'static, <L::Service as Service<Request>>::Response: IntoResponse + 'static, <L::Service as Service<Request>>::Future: Send + 'static, E: 'static, S: 'static;
    pub fn merge(self, other: MethodRouter<S, E>) -> Self;
    pub fn handle_error<F, T>(self, f: F) -> MethodRouter<S, Infallible>
    where F: Clone + Send + Sync + 'static, HandleError<Route<E>, F, T>: Service<Request, Error = Infallible>, <HandleError<Route<E>, F, T> as Service<Request>>::Future: Send, <HandleError<Route<E>, F, T> as Service<Request>>::Response: IntoResponse + Send, T: 'static, E: 'static, S: 'static;
}
impl<S, E> Clone for MethodRouter<S, E> {}
impl<S, E> Default for MethodRouter<S, E> where S: Clone {}
impl<B, E> Service<Request<B>> for MethodRouter<(), E> where B: Body<Data = Bytes> + Send + 'static, B::Error: Into<BoxError> {
    type Response = Response;
    type Error = E;
    type Future = RouteFuture<E>;
}
impl<S> Handler<(), S> for MethodRouter<S> where S: Clone + 'static { type Future = InfallibleRouteFuture; }
impl<S> MethodRouter<S, Infallible> where S: Clone + Send + Sync + 'static {
    pub fn get<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static;
    pub fn post<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static;
    pub fn put<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static;
    pub fn delete<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static;
    pub fn head<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static;
    pub fn options<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static;
    pub fn patch<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static;
    pub fn trace<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static;
    pub fn connect<H, T>(self, handler: H) -> Self where H: Handler<T, S>, T: 'static;
}
impl<S, E> MethodRouter<S, E> where S: Clone {
    pub fn get_service<T>(self, svc: T) -> Self
    where T: Service<Request, Error = E> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static;
    pub fn post_service<T>(self, svc: T) -> Self
    where T: Service<Request, Error = E> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static;
    pub fn put_service<T>(self, svc: T) -> Self
    where T: Service<Request, Error = E> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static;
    pub fn delete_service<T>(self, svc: T) -> Self
    where T: Service<Request, Error = E> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static;
    pub fn head_service<T>(self, svc: T) -> Self
    where T: Service<Request, Error = E> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static;
    pub fn options_service<T>(self, svc: T) -> Self
    where T: Service<Request, Error = E> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static;
    pub fn patch_service<T>(self, svc: T) -> Self
    where T: Service<Request, Error = E> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static;
    pub fn trace_service<T>(self, svc: T) -> Self
    where T: Service<Request, Error = E> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static;
    pub fn connect_service<T>(self, svc: T) -> Self
    where T: Service<Request, Error = E> + Clone + Send + Sync + 'static, T::Response: IntoResponse + 'static, T::Future: Send + 'static;
}
