//! tonic 0.12.3

use bytes::Bytes;
use crate::{Error, Request, Status};
use crate::body::BoxBody;
use crate::server::NamedService;
use std::future::Future;
use tower_layer::Layer;
use tower_service::Service;

pub trait Interceptor {
    fn call(&mut self, request: Request<()>) -> Result<Request<()>, Status>;
}
pub fn interceptor<F>(f: F) -> InterceptorLayer<F> where F: Interceptor;
#[derive(Clone, Copy, Debug)]
pub struct InterceptorLayer<F> { _p: () }
impl<S, F> Layer<S> for InterceptorLayer<F> where F: Interceptor + Clone { type Service = InterceptedService<S, F>; }
#[derive(Clone, Copy)]
pub struct InterceptedService<S, F> { _p: () }
impl<S, F> InterceptedService<S, F> {
    pub fn new(service: S, f: F) -> Self where F: Interceptor;
}
impl<S, F, ReqBody, ResBody> Service<http::Request<ReqBody>> for InterceptedService<S, F>
where ResBody: Default + http_body::Body<Data = Bytes> + Send + 'static, F: Interceptor, S: Service<http::Request<ReqBody>, Response = http::Response<ResBody>>, S::Error: Into<Error>, ResBody: http_body::Body<Data = bytes::Bytes> + Send + 'static, ResBody::Error: Into<Error> {
    type Response = http::Response<BoxBody>;
    type Error = S::Error;
    type Future = ResponseFuture<S::Future>;
}
impl<S, F> NamedService for InterceptedService<S, F> where S: NamedService {}
#[derive(Debug)]
pub struct ResponseFuture<F> { _p: () }
impl<F, E, B> Future for ResponseFuture<F>
where F: Future<Output = Result<http::Response<B>, E>>, E: Into<Error>, B: Default + http_body::Body<Data = Bytes> + Send + 'static, B::Error: Into<Error> {
    type Output = Result<http::Response<BoxBody>, E>;
}
impl<F> Interceptor for F where F: FnMut(Request<()>) -> Result<Request<()>, Status> {}
