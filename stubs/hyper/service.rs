//! hyper 1.12.0

use http::{Request, Response};
use http_body::Body;
use std::error::Error;
use std::future::Future;
use std::rc::Rc;
use std::sync::Arc;

pub trait HttpService<ReqBody> {
    type ResBody: Body;
    type Error: Into<Box<dyn Error + Send + Sync>>;
    type Future: Future<Output = Result<Response<Self::ResBody>, Self::Error>>;
    fn call(&mut self, req: Request<ReqBody>) -> Self::Future;
}
pub trait Service<Request> {
    type Response;
    type Error;
    type Future: Future<Output = Result<Self::Response, Self::Error>>;
    fn call(&self, req: Request) -> Self::Future;
}
#[runs(closure = task)]
pub fn service_fn<F, R, S>(f: F) -> ServiceFn<F, R> where F: Fn(Request<R>) -> S, S: Future;
pub struct ServiceFn<F, R> { _p: () }
impl<F, ReqBody, Ret, ResBody, E> Service<Request<ReqBody>> for ServiceFn<F, ReqBody>
where F: Fn(Request<ReqBody>) -> Ret, ReqBody: Body, Ret: Future<Output = Result<Response<ResBody>, E>>, E: Into<Box<dyn Error + Send + Sync>>, ResBody: Body {
    type Response = Response<ResBody>;
    type Error = E;
    type Future = Ret;
}
impl<F, R> Clone for ServiceFn<F, R> where F: Clone {}
impl<F, R> Copy for ServiceFn<F, R> where F: Copy {}
impl<T, B1, B2> HttpService<B1> for T
where T: Service<Request<B1>, Response = Response<B2>>, B2: Body, T::Error: Into<Box<dyn Error + Send + Sync>> {
    type ResBody = B2;
    type Error = T::Error;
    type Future = T::Future;
}
impl<Request, S: Service<Request> + ?Sized> Service<Request> for &'_ S {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
}
impl<Request, S: Service<Request> + ?Sized> Service<Request> for &'_ mut S {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
}
impl<Request, S: Service<Request> + ?Sized> Service<Request> for Box<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
}
impl<Request, S: Service<Request> + ?Sized> Service<Request> for Rc<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
}
impl<Request, S: Service<Request> + ?Sized> Service<Request> for Arc<S> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
}
