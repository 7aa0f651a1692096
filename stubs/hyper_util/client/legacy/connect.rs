//! hyper-util 0.1.21

pub mod dns {
    use std::{fmt, io};
    use std::error::Error;
    use std::future::Future;
    use std::net::SocketAddr;
    use std::str::FromStr;
    use tower_service::Service;

    #[derive(Clone)]
    pub struct Name { _p: () }
    impl Name {
        pub fn as_str(&self) -> &str;
    }
    impl fmt::Display for Name {}
    impl FromStr for Name { type Err = InvalidNameError; }
    #[derive(Clone)]
    #[always_ready]
    pub struct GaiResolver { _p: () }
    impl GaiResolver {
        pub fn new() -> Self;
    }
    impl Service<Name> for GaiResolver {
        type Response = GaiAddrs;
        type Error = io::Error;
        type Future = GaiFuture;
    }
    pub struct GaiAddrs { _p: () }
    impl Iterator for GaiAddrs { type Item = SocketAddr; }
    pub struct GaiFuture { _p: () }
    impl Future for GaiFuture { type Output = Result<GaiAddrs, io::Error>; }
    #[derive(Debug)]
    pub struct InvalidNameError { _p: () }
    impl fmt::Display for InvalidNameError {}
    impl Error for InvalidNameError {}
}
pub mod proxy;
use crate::client::legacy::connect::dns::GaiResolver;
use crate::rt::tokio::TokioIo;
use crate::service::Oneshot;
use http::{Extensions, Request};
use http::uri::Uri;
use hyper::rt::{Read, Write};
use std::fmt;
use std::error::Error;
use std::future::Future;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::ops::Deref;
use std::time::Duration;
use tokio::net;
use tokio::net::TcpStream;

#[derive(Clone)]
pub struct HttpConnector<R = GaiResolver> { _p: () }
impl HttpConnector {
    pub fn new() -> HttpConnector;
}
impl<R> HttpConnector<R> {
    pub fn new_with_resolver(resolver: R) -> HttpConnector<R>;
    pub fn enforce_http(&mut self, is_enforced: bool);
    pub fn set_keepalive(&mut self, time: Option<Duration>);
    pub fn set_keepalive_interval(&mut self, interval: Option<Duration>);
    pub fn set_keepalive_retries(&mut self, retries: Option<u32>);
    pub fn set_nodelay(&mut self, nodelay: bool);
    pub fn set_send_buffer_size(&mut self, size: Option<usize>);
    pub fn set_recv_buffer_size(&mut self, size: Option<usize>);
    pub fn set_local_address(&mut self, addr: Option<IpAddr>);
    pub fn set_local_addresses(&mut self, addr_ipv4: Ipv4Addr, addr_ipv6: Ipv6Addr);
    pub fn set_connect_timeout(&mut self, dur: Option<Duration>);
    pub fn set_happy_eyeballs_timeout(&mut self, dur: Option<Duration>);
    pub fn set_reuse_address(&mut self, reuse_address: bool) -> &mut Self;
    pub fn set_interface<S: Into<String>>(&mut self, interface: S) -> &mut Self;
    pub fn set_mark(&mut self, mark: Option<u32>);
    pub fn set_tcp_user_timeout(&mut self, time: Option<Duration>);
}
impl<R> tower_service::Service<Uri> for HttpConnector<R> where R: Clone + Send + Sync + 'static, R::Future: Send {
    type Response = TokioIo<TcpStream>;
    type Error = ConnectError;
    type Future = HttpConnecting<R>;
}
#[derive(Clone, Debug)]
pub struct HttpInfo { _p: () }
impl HttpInfo {
    pub fn remote_addr(&self) -> SocketAddr;
    pub fn local_addr(&self) -> SocketAddr;
}
pub struct HttpConnecting<R> { _p: () }
impl<R> Future for HttpConnecting<R> { type Output = ConnectResult; }
pub(crate) type ConnectResult = Result<TokioIo<TcpStream>, ConnectError>;
pub struct ConnectError { _p: () }
impl fmt::Display for ConnectError {}
impl Error for ConnectError {}
#[derive(Clone, Debug)]
pub struct CaptureConnection { _p: () }
impl CaptureConnection {
    pub fn connection_metadata(&self) -> impl Deref<Target = Option<Connected>> + '_;
    pub async fn wait_for_connection_metadata(&mut self) -> impl Deref<Target = Option<Connected>> + '_;
}
pub fn capture_connection<B>(request: &mut Request<B>) -> CaptureConnection;
pub trait Connection {
    fn connected(&self) -> Connected;
}
#[derive(Debug)]
pub struct Connected { _p: () }
impl Connected {
    pub fn new() -> Connected;
    pub fn proxy(self, is_proxied: bool) -> Connected;
    pub fn is_proxied(&self) -> bool;
    pub fn extra<T: Clone + Send + Sync + 'static>(self, extra: T) -> Connected;
    pub fn get_extras(&self, extensions: &mut Extensions);
    pub fn negotiated_h2(self) -> Connected;
    pub fn is_negotiated_h2(&self) -> bool;
    pub fn poison(&self);
}
pub trait Connect: Sized {
    type _Svc: ConnectSvc;
    fn connect(self, internal_only: Internal, dst: http::Uri) -> <Self::_Svc as ConnectSvc>::Future;
}
pub trait ConnectSvc {
    type Connection: Read + Write + Connection + Unpin + Send + 'static;
    type Error: Into<Box<dyn Error + Send + Sync>>;
    type Future: Future<Output = Result<Self::Connection, Self::Error>>
        + Unpin
        + Send
        + 'static;
    fn connect(self, internal_only: Internal, dst: http::Uri) -> Self::Future;
}
pub struct Internal;
impl Connection for TcpStream {}
impl Connection for net::UnixStream {}
impl<S, T> Connect for S
where S: tower_service::Service<http::Uri, Response = T> + Send + 'static, S::Error: Into<Box<dyn Error + Send + Sync>>, S::Future: Unpin + Send, T: Read + Write + Connection + Unpin + Send + 'static {
    type _Svc = S;
}
impl<S, T> ConnectSvc for S
where S: tower_service::Service<http::Uri, Response = T> + Send + 'static, S::Error: Into<Box<dyn Error + Send + Sync>>, S::Future: Unpin + Send, T: Read + Write + Connection + Unpin + Send + 'static {
    type Connection = T;
    type Error = S::Error;
    type Future = Oneshot<S, http::Uri>;
}
