//! tower 0.5.3

pub mod future {
    use std::convert::Infallible;
    use std::future::Ready;

    pub type SharedFuture<S> = Ready<Result<S, Infallible>>;
}
use crate::make::future::SharedFuture;
use std::convert::Infallible;
use std::future::Future;
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite};
use tower_service::Service;

pub trait MakeConnection<Target> {
    type Connection: AsyncRead + AsyncWrite;
    type Error;
    type Future: Future<Output = Result<Self::Connection, Self::Error>>;
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn make_connection(&mut self, target: Target) -> Self::Future;
}
#[derive(Clone, Copy, Debug)]
pub struct Shared<S> { _p: () }
impl<S> Shared<S> {
    pub const fn new(service: S) -> Self;
}
impl<S, T> Service<T> for Shared<S> where S: Clone {
    type Response = S;
    type Error = Infallible;
    type Future = SharedFuture<S>;
}
pub trait MakeService<Target, Request> {
    type Response;
    type Error;
    type Service: Service<Request, Response = Self::Response, Error = Self::Error>;
    type MakeError;
    type Future: Future<Output = Result<Self::Service, Self::MakeError>>;
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::MakeError>>;
    fn make_service(&mut self, target: Target) -> Self::Future;
    fn into_service(self) -> IntoService<Self, Request> where Self: Sized;
    fn as_service(&mut self) -> AsService<'_, Self, Request> where Self: Sized;
}
pub struct IntoService<M, Request> { _p: () }
impl<M, Request> Clone for IntoService<M, Request> where M: Clone {}
impl<M, S, Target, Request> Service<Target> for IntoService<M, Request>
where M: Service<Target, Response = S>, S: Service<Request> {
    type Response = M::Response;
    type Error = M::Error;
    type Future = M::Future;
}
pub struct AsService<'a, M, Request> { _p: () }
impl<M, S, Target, Request> Service<Target> for AsService<'_, M, Request>
where M: Service<Target, Response = S>, S: Service<Request> {
    type Response = M::Response;
    type Error = M::Error;
    type Future = M::Future;
}
impl<C, Target> MakeConnection<Target> for C where C: Service<Target>, C::Response: AsyncRead + AsyncWrite {
    type Connection = C::Response;
    type Error = C::Error;
    type Future = C::Future;
}
impl<M, S, Target, Request> MakeService<Target, Request> for M where M: Service<Target, Response = S>, S: Service<Request> {
    type Response = S::Response;
    type Error = S::Error;
    type Service = S;
    type MakeError = M::Error;
    type Future = M::Future;
}
