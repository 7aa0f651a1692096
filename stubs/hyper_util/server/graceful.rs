//! hyper-util 0.1.21

use hyper::{body, rt, service};
use hyper::rt::bounds;
use hyper::server::conn::{http1, http2};
use std::error::Error;
use std::future::Future;
use std::pin::Pin;

pub struct GracefulShutdown { _p: () }
impl GracefulShutdown {
    pub fn new() -> Self;
    pub fn watch<C: GracefulConnection>(&self, conn: C) -> impl Future<Output = C::Output> + use<C>;
    pub fn watcher(&self) -> Watcher;
    pub async fn shutdown(self);
    pub fn count(&self) -> usize;
}
impl Default for GracefulShutdown {}
pub struct Watcher { _p: () }
impl Watcher {
    pub fn watch<C: GracefulConnection>(self, conn: C) -> impl Future<Output = C::Output>;
}
pub trait GracefulConnection: Future<Output = Result<(), Self::Error>> {
    type Error;
    fn graceful_shutdown(self: Pin<&mut Self>);
}
impl<I, B, S> GracefulConnection for http1::Connection<I, S>
where S: service::HttpService<body::Incoming, ResBody = B>, S::Error: Into<Box<dyn Error + Send + Sync>>, I: rt::Read + rt::Write + Unpin + 'static, B: body::Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>> {
    type Error = hyper::Error;
}
impl<I, B, S, E> GracefulConnection for http2::Connection<I, S, E>
where S: service::HttpService<body::Incoming, ResBody = B>, S::Error: Into<Box<dyn Error + Send + Sync>>, I: rt::Read + rt::Write + Unpin + 'static, B: body::Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>>, E: bounds::Http2ServerConnExec<S::Future, B> {
    type Error = hyper::Error;
}
