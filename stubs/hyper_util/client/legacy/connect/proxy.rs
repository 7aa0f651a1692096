//! hyper-util 0.1.21

use http::{HeaderMap, HeaderValue, Uri};
use hyper::rt::{Read, Write};
use std::error;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::io::Error;
use tower_service::Service;

#[derive(Debug)]
pub enum SocksV5Error {
    HostTooLong,
    Auth(AuthError),
    Command(Status),
}
impl From<Status> for SocksV5Error {}
impl From<AuthError> for SocksV5Error {}
impl Display for SocksV5Error {}
#[derive(Debug)]
pub enum AuthError {
    Unsupported,
    MethodMismatch,
    Failed,
}
impl Display for AuthError {}
#[derive(Clone, Copy, Debug)]
pub enum Status {
    Success,
    GeneralServerFailure,
    ConnectionNotAllowed,
    NetworkUnreachable,
    HostUnreachable,
    ConnectionRefused,
    TtlExpired,
    CommandNotSupported,
    AddressTypeNotSupported,
}
impl TryFrom<u8> for Status { type Error = ParsingError; }
impl Display for Status {}
#[derive(Clone, Debug)]
pub struct SocksV5<C> { _p: () }
impl<C> SocksV5<C> {
    pub fn new(proxy_dst: Uri, connector: C) -> Self;
    pub fn with_auth(self, user: String, pass: String) -> Self;
    pub fn local_dns(self, local_dns: bool) -> Self;
    pub fn send_optimistically(self, optimistic: bool) -> Self;
}
impl<C> Service<Uri> for SocksV5<C>
where C: Service<Uri>, C::Future: Send + 'static, C::Response: Read + Write + Unpin + Send + 'static, C::Error: Send + 'static {
    type Response = C::Response;
    type Error = SocksError<C::Error>;
    type Future = Handshaking<C::Future, C::Response, C::Error>;
}
#[derive(Debug)]
pub enum SocksV4Error {
    IpV6,
    Command(MessagesStatus),
}
impl From<MessagesStatus> for SocksV4Error {}
impl Display for SocksV4Error {}
#[derive(Debug)]
pub enum MessagesStatus {
    Success,
    Failed,
    IdentFailure,
    IdentMismatch,
}
impl TryFrom<u8> for MessagesStatus { type Error = ParsingError; }
impl Display for MessagesStatus {}
#[derive(Clone, Debug)]
pub struct SocksV4<C> { _p: () }
impl<C> SocksV4<C> {
    pub fn new(proxy_dst: Uri, connector: C) -> Self;
    pub fn local_dns(self, local_dns: bool) -> Self;
}
impl<C> Service<Uri> for SocksV4<C>
where C: Service<Uri>, C::Future: Send + 'static, C::Response: Read + Write + Unpin + Send + 'static, C::Error: Send + 'static {
    type Response = C::Response;
    type Error = SocksError<C::Error>;
    type Future = Handshaking<C::Future, C::Response, C::Error>;
}
#[derive(Debug)]
pub enum SocksError<C> {
    Inner(C),
    Io(Error),
    DnsFailure,
    MissingHost,
    MissingPort,
    V4(SocksV4Error),
    V5(SocksV5Error),
    Parsing(ParsingError),
    Serialize(SerializeError),
}
impl<C> Display for SocksError<C> {}
impl<C: Debug + Display> error::Error for SocksError<C> {}
impl<C> From<Error> for SocksError<C> {}
impl<C> From<ParsingError> for SocksError<C> {}
impl<C> From<SerializeError> for SocksError<C> {}
impl<C> From<SocksV4Error> for SocksError<C> {}
impl<C> From<SocksV5Error> for SocksError<C> {}
#[derive(Debug)]
pub enum ParsingError {
    Incomplete,
    WouldOverflow,
    Other,
}
#[derive(Debug)]
pub enum SerializeError {
    WouldOverflow,
}
pub struct Handshaking<F, T, E> { _p: () }
impl<F, T, E> Future for Handshaking<F, T, E> where F: Future<Output = Result<T, E>> {
    type Output = Result<T, SocksError<E>>;
}
#[derive(Clone, Debug)]
pub struct Tunnel<C> { _p: () }
impl<C> Tunnel<C> {
    pub fn new(proxy_dst: Uri, connector: C) -> Self;
    pub fn with_auth(self, auth: HeaderValue) -> Self;
    pub fn with_headers(self, headers: HeaderMap) -> Self;
}
impl<C> Service<Uri> for Tunnel<C>
where C: Service<Uri>, C::Future: Send + 'static, C::Response: Read + Write + Unpin + Send + 'static, C::Error: Into<Box<dyn error::Error + Send + Sync>> {
    type Response = C::Response;
    type Error = TunnelError;
    type Future = Tunneling<C::Future, C::Response>;
}
#[derive(Debug)]
pub enum TunnelError {
    ConnectFailed(Box<dyn error::Error + Send + Sync>),
    Io(Error),
    MissingHost,
    ProxyAuthRequired,
    ProxyHeadersTooLong,
    TunnelUnexpectedEof,
    TunnelUnsuccessful,
}
impl Display for TunnelError {}
impl error::Error for TunnelError {}
pub struct Tunneling<F, T> { _p: () }
impl<F, T, E> Future for Tunneling<F, T> where F: Future<Output = Result<T, E>> { type Output = Result<T, TunnelError>; }
