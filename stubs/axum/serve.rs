//! axum 0.8.9

use axum_core::extract::Request;
use axum_core::response::Response;
use std::convert::Infallible;
use std::fmt::Debug;
use std::future::{Future, IntoFuture};
use std::net::SocketAddr;
use tokio::{io, net};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream, unix};
use tower_service::Service;

pub trait Listener: Send + 'static {
    type Io: AsyncRead + AsyncWrite + Unpin + Send + 'static;
    type Addr: Send;
    fn accept(&mut self) -> impl Future<Output = (Self::Io, Self::Addr)> + Send;
    fn local_addr(&self) -> io::Result<Self::Addr>;
}
pub trait ListenerExt: Listener + Sized {
    fn tap_io<F>(self, tap_fn: F) -> TapIo<Self, F> where F: FnMut(&mut Self::Io) + Send + 'static;
}
pub struct TapIo<L, F> { _p: () }
impl<L, F> Listener for TapIo<L, F> where L: Listener, F: FnMut(&mut L::Io) + Send + 'static {
    type Io = L::Io;
    type Addr = L::Addr;
}
pub fn serve<L, M, S>(listener: L, make_service: M) -> Serve<L, M, S>
where L: Listener, M: for<'a> Service<IncomingStream<'a, L>, Error = Infallible, Response = S>, S: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static, S::Future: Send;
pub struct Serve<L, M, S> { _p: () }
impl<L, M, S> Serve<L, M, S> where L: Listener {
    pub fn with_graceful_shutdown<F>(self, signal: F) -> WithGracefulShutdown<L, M, S, F>
    where F: Future<Output = ()> + Send + 'static;
    pub fn local_addr(&self) -> std::io::Result<L::Addr>;
}
impl<L, M, S> IntoFuture for Serve<L, M, S>
where L: Listener, L::Addr: Debug, M: for<'a> Service<IncomingStream<'a, L>, Error = Infallible, Response = S> + Send + 'static, for<'a> <M as Service<IncomingStream<'a, L>>>::Future: Send, S: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static, S::Future: Send {
    type Output = std::io::Result<()>;
    type IntoFuture = ServeFuture;
}
pub struct WithGracefulShutdown<L, M, S, F> { _p: () }
impl<L, M, S, F> WithGracefulShutdown<L, M, S, F> where L: Listener {
    pub fn local_addr(&self) -> std::io::Result<L::Addr>;
}
impl<L, M, S, F> IntoFuture for WithGracefulShutdown<L, M, S, F>
where L: Listener, L::Addr: Debug, M: for<'a> Service<IncomingStream<'a, L>, Error = Infallible, Response = S> + Send + 'static, for<'a> <M as Service<IncomingStream<'a, L>>>::Future: Send, S: Service<Request, Response = Response, Error = Infallible> + Clone + Send + 'static, S::Future: Send, F: Future<Output = ()> + Send + 'static {
    type Output = std::io::Result<()>;
    type IntoFuture = ServeFuture;
}
#[derive(Debug)]
pub struct IncomingStream<'a, L> where L: Listener { _p: () }
impl<L> IncomingStream<'_, L> where L: Listener {
    pub fn io(&self) -> &L::Io;
    pub fn remote_addr(&self) -> &L::Addr;
}
pub struct ServeFuture { _p: () }
impl Future for ServeFuture { type Output = std::io::Result<()>; }
impl Listener for TcpListener {
    type Io = TcpStream;
    type Addr = SocketAddr;
}
impl Listener for net::UnixListener {
    type Io = net::UnixStream;
    type Addr = unix::SocketAddr;
}
impl<L: Listener> ListenerExt for L {}
