//! tonic 0.12.3

use bytes::Bytes;
use crate::{Error, transport};
use crate::body::BoxBody;
use crate::server::NamedService;
use crate::service::Routes;
use http::{Request, Response};
use std::io;
use std::convert::Infallible;
use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream, unix};
use tokio_stream::Stream;
use tower::Service;
use tower::layer::Layer;
use tower::layer::util::{Identity, Stack};

pub trait Connected {
    type ConnectInfo: Clone + Send + Sync + 'static;
    fn connect_info(&self) -> Self::ConnectInfo;
}
#[derive(Clone, Debug)]
pub struct TcpConnectInfo {
    pub local_addr: Option<SocketAddr>,
    pub remote_addr: Option<SocketAddr>,
}
impl TcpConnectInfo {
    pub fn local_addr(&self) -> Option<SocketAddr>;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
}
#[derive(Debug)]
pub struct TcpIncoming { _p: () }
impl TcpIncoming {
    pub fn new(addr: SocketAddr, nodelay: bool, keepalive: Option<Duration>) -> Result<Self, Error>;
    pub fn from_listener(listener: TcpListener, nodelay: bool, keepalive: Option<Duration>) -> Result<Self, Error>;
}
impl Stream for TcpIncoming { type Item = Result<TcpStream, io::Error>; }
#[derive(Clone, Debug)]
pub struct UdsConnectInfo {
    pub peer_addr: Option<Arc<unix::SocketAddr>>,
    pub peer_cred: Option<unix::UCred>,
}
#[derive(Clone)]
pub struct Server<L = Identity> { _p: () }
impl Default for Server<Identity> {}
impl Server {
    pub fn builder() -> Self;
}
impl<L> Server<L> {
    pub fn concurrency_limit_per_connection(self, limit: usize) -> Self;
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self;
    pub fn initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self;
    pub fn max_concurrent_streams(self, max: impl Into<Option<u32>>) -> Self;
    pub fn max_connection_age(self, max_connection_age: Duration) -> Self;
    pub fn http2_keepalive_interval(self, http2_keepalive_interval: Option<Duration>) -> Self;
    pub fn http2_keepalive_timeout(self, http2_keepalive_timeout: Option<Duration>) -> Self;
    pub fn http2_adaptive_window(self, enabled: Option<bool>) -> Self;
    pub fn http2_max_pending_accept_reset_streams(self, max: Option<usize>) -> Self;
    pub fn tcp_keepalive(self, tcp_keepalive: Option<Duration>) -> Self;
    pub fn tcp_nodelay(self, enabled: bool) -> Self;
    pub fn http2_max_header_list_size(self, max: impl Into<Option<u32>>) -> Self;
    pub fn max_frame_size(self, frame_size: impl Into<Option<u32>>) -> Self;
    pub fn accept_http1(self, accept_http1: bool) -> Self;
    pub fn trace_fn<F>(self, f: F) -> Self where F: Fn(&http::Request<()>) -> tracing::Span + Send + Sync + 'static;
    pub fn add_service<S>(&mut self, svc: S) -> Router<L>
    where S: Service<Request<BoxBody>, Response = Response<BoxBody>, Error = Infallible> + NamedService + Clone + Send + 'static, S::Future: Send + 'static, L: Clone;
    pub fn add_optional_service<S>(&mut self, svc: Option<S>) -> Router<L>
    where S: Service<Request<BoxBody>, Response = Response<BoxBody>, Error = Infallible> + NamedService + Clone + Send + 'static, S::Future: Send + 'static, L: Clone;
    pub fn add_routes(&mut self, routes: Routes) -> Router<L> where L: Clone;
    pub fn layer<NewLayer>(self, new_layer: NewLayer) -> Server<Stack<NewLayer, L>>;
}
#[derive(Debug)]
pub struct Router<L = Identity> { _p: () }
impl<L> Router<L> {
    pub fn add_service<S>(self, svc: S) -> Self
    where S: Service<Request<BoxBody>, Response = Response<BoxBody>, Error = Infallible> + NamedService + Clone + Send + 'static, S::Future: Send + 'static;
    pub fn add_optional_service<S>(self, svc: Option<S>) -> Self
    where S: Service<Request<BoxBody>, Response = Response<BoxBody>, Error = Infallible> + NamedService + Clone + Send + 'static, S::Future: Send + 'static;
    pub fn into_router(self) -> axum::Router;
    pub async fn serve<ResBody>(self, addr: SocketAddr) -> Result<(), transport::Error>
    where L: Layer<Routes> + Clone, L::Service: Service<Request<BoxBody>, Response = Response<ResBody>> + Clone + Send + 'static, <<L as Layer<Routes>>::Service as Service<Request<BoxBody>>>::Future: Send + 'static, <<L as Layer<Routes>>::Service as Service<Request<BoxBody>>>::Error: Into<Error> + Send, ResBody: http_body::Body<Data = Bytes> + Send + 'static, ResBody::Error: Into<Error>;
    pub async fn serve_with_shutdown<F: Future<Output = ()>, ResBody>(
        self,
        addr: SocketAddr,
        signal: F,
    ) -> Result<(), transport::Error>
    where L: Layer<Routes>, L::Service: Service<Request<BoxBody>, Response = Response<ResBody>> + Clone + Send + 'static, <<L as Layer<Routes>>::Service as Service<Request<BoxBody>>>::Future: Send + 'static, <<L as Layer<Routes>>::Service as Service<Request<BoxBody>>>::Error: Into<Error> + Send, ResBody: http_body::Body<Data = Bytes> + Send + 'static, ResBody::Error: Into<Error>;
    pub async fn serve_with_incoming<I, IO, IE, ResBody>(self, incoming: I) -> Result<(), transport::Error>
    where I: Stream<Item = Result<IO, IE>>, IO: AsyncRead + AsyncWrite + Connected + Unpin + Send + 'static, IO::ConnectInfo: Clone + Send + Sync + 'static, IE: Into<Error>, L: Layer<Routes>, L::Service: Service<Request<BoxBody>, Response = Response<ResBody>> + Clone + Send + 'static, <<L as Layer<Routes>>::Service as Service<Request<BoxBody>>>::Future: Send + 'static, <<L as Layer<Routes>>::Service as Service<Request<BoxBody>>>::Error: Into<Error> + Send, ResBody: http_body::Body<Data = Bytes> + Send + 'static, ResBody::Error: Into<Error>;
    pub async fn serve_with_incoming_shutdown<I, IO, IE, F, ResBody>(
        self,
        incoming: I,
        signal: F,
    ) -> Result<(), transport::Error>
    where I: Stream<Item = Result<IO, IE>>, IO: AsyncRead + AsyncWrite + Connected + Unpin + Send + 'static, IO::ConnectInfo: Clone + Send + Sync + 'static, IE: Into<Error>, F: Future<Output = ()>, L: Layer<Routes>, L::Service: Service<Request<BoxBody>, Response = Response<ResBody>> + Clone + Send + 'static, <<L as Layer<Routes>>::Service as Service<Request<BoxBody>>>::Future: Send + 'static, <<L as Layer<Routes>>::Service as Service<Request<BoxBody>>>::Error: Into<Error> + Send, ResBody: http_body::Body<Data = Bytes> + Send + 'static, ResBody::Error: Into<Error>;
    pub fn into_service<ResBody>(self) -> L::Service
    where L: Layer<Routes>, L::Service: Service<Request<BoxBody>, Response = Response<ResBody>> + Clone + Send + 'static, <<L as Layer<Routes>>::Service as Service<Request<BoxBody>>>::Future: Send + 'static, <<L as Layer<Routes>>::Service as Service<Request<BoxBody>>>::Error: Into<Error> + Send, ResBody: http_body::Body<Data = Bytes> + Send + 'static, ResBody::Error: Into<Error>;
}
impl Connected for TcpStream { type ConnectInfo = TcpConnectInfo; }
impl Connected for tokio::io::DuplexStream { type ConnectInfo = (); }
impl Connected for net::UnixStream { type ConnectInfo = UdsConnectInfo; }
