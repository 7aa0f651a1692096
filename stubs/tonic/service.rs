//! tonic 0.12.3

pub mod interceptor;
use crate::Error;
use crate::body::BoxBody;
use crate::server::NamedService;
use http::{Request, Response};
use std::convert::Infallible;
use std::future::Future;
use tower::Service;
pub use axum::Router as AxumRouter;
pub use axum::body::Body as AxumBody;
pub use crate::service::interceptor::{Interceptor, interceptor};

#[derive(Clone, Debug)]
pub struct Routes { _p: () }
impl Default for Routes {}
impl Routes {
    pub fn new<S>(svc: S) -> Self
    where S: Service<Request<BoxBody>, Response = Response<BoxBody>, Error = Infallible> + NamedService + Clone + Send + 'static, S::Future: Send + 'static, S::Error: Into<Error> + Send;
    pub fn builder() -> RoutesBuilder;
    pub fn add_service<S>(self, svc: S) -> Self
    where S: Service<Request<BoxBody>, Response = Response<BoxBody>, Error = Infallible> + NamedService + Clone + Send + 'static, S::Future: Send + 'static, S::Error: Into<Error> + Send;
    pub fn prepare(self) -> Self;
    pub fn into_router(self) -> axum::Router;
    pub fn into_axum_router(self) -> axum::Router;
}
impl From<axum::Router> for Routes {}
impl Service<Request<BoxBody>> for Routes {
    type Response = Response<BoxBody>;
    type Error = Error;
    type Future = RoutesFuture;
}
#[derive(Clone, Debug, Default)]
pub struct RoutesBuilder { _p: () }
impl RoutesBuilder {
    pub fn add_service<S>(&mut self, svc: S) -> &mut Self
    where S: Service<Request<BoxBody>, Response = Response<BoxBody>, Error = Infallible> + NamedService + Clone + Send + 'static, S::Future: Send + 'static, S::Error: Into<Error> + Send;
    pub fn routes(self) -> Routes;
}
pub struct RoutesFuture { _p: () }
impl Future for RoutesFuture { type Output = Result<Response<BoxBody>, Error>; }
