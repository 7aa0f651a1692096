//! ureq 2.12.1

extern crate serde;
extern crate serde_json;
extern crate url;

use serde::de::DeserializeOwned;
use std::{error, fmt, io, result, time};
use std::fmt::Display;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::ops::Deref;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;
use url::{ParseError, Url};
pub use serde;
pub use serde_json;
pub use serde_json::json;

#[derive(Clone, Debug)]
pub enum RedirectAuthHeaders {
    Never,
    SameHost,
}
pub struct AgentBuilder { _p: () }
impl AgentBuilder {
    pub fn new() -> Self;
    pub fn build(self) -> Agent;
    pub fn proxy(self, proxy: Proxy) -> Self;
    pub fn try_proxy_from_env(self, do_try: bool) -> Self;
    pub fn https_only(self, enforce: bool) -> Self;
    pub fn max_idle_connections(self, max: usize) -> Self;
    pub fn max_idle_connections_per_host(self, max: usize) -> Self;
    pub fn resolver(self, resolver: impl Resolver + 'static) -> Self;
    pub fn timeout_connect(self, timeout: Duration) -> Self;
    pub fn timeout_read(self, timeout: Duration) -> Self;
    pub fn timeout_write(self, timeout: Duration) -> Self;
    pub fn timeout(self, timeout: Duration) -> Self;
    pub fn no_delay(self, no_delay: bool) -> Self;
    pub fn redirects(self, n: u32) -> Self;
    pub fn redirect_auth_headers(self, v: RedirectAuthHeaders) -> Self;
    pub fn user_agent(self, user_agent: &str) -> Self;
    pub fn tls_connector<T: TlsConnector + 'static>(self, tls_config: Arc<T>) -> Self;
    pub fn cookie_store(self, cookie_store: cookie_store::CookieStore) -> Self;
    pub fn middleware(self, m: impl Middleware) -> Self;
}
#[derive(Clone, Debug)]
pub struct Agent { _p: () }
impl Agent {
    pub fn new() -> Self;
    pub fn request(&self, method: &str, path: &str) -> Request;
    pub fn request_url(&self, method: &str, url: &Url) -> Request;
    pub fn get(&self, path: &str) -> Request;
    pub fn head(&self, path: &str) -> Request;
    pub fn patch(&self, path: &str) -> Request;
    pub fn post(&self, path: &str) -> Request;
    pub fn put(&self, path: &str) -> Request;
    pub fn delete(&self, path: &str) -> Request;
    pub fn cookie_store(&self) -> CookieStoreGuard<'_>;
}
#[derive(Debug)]
pub enum Error {
    Status(u16, Response),
    Transport(Transport),
}
impl Error {
    pub fn into_transport(self) -> Option<Transport>;
    pub fn into_response(self) -> Option<Response>;
}
impl Display for Error {}
impl error::Error for Error {}
impl Error {
    pub fn kind(&self) -> ErrorKind;
}
impl From<Response> for Error {}
impl From<io::Error> for Error {}
impl From<Transport> for Error {}
impl From<ParseError> for Error {}
#[derive(Debug)]
pub struct Transport { _p: () }
impl Transport {
    pub fn kind(&self) -> ErrorKind;
    pub fn message(&self) -> Option<&str>;
    pub fn url(&self) -> Option<&Url>;
}
impl Display for Transport {}
impl error::Error for Transport {}
pub trait OrAnyStatus {
    fn or_any_status(self) -> std::result::Result<Response, Transport>;
}
#[derive(Clone, Copy, Debug)]
pub enum ErrorKind {
    InvalidUrl,
    UnknownScheme,
    Dns,
    InsecureRequestHttpsOnly,
    ConnectionFailed,
    TooManyRedirects,
    BadStatus,
    BadHeader,
    Io,
    InvalidProxyUrl,
    ProxyConnect,
    ProxyUnauthorized,
    HTTP,
}
impl fmt::Display for ErrorKind {}
pub trait Middleware: Send + Sync + 'static {
    fn handle(&self, request: Request, next: MiddlewareNext) -> std::result::Result<Response, Error>;
}
pub struct MiddlewareNext<'a> { _p: () }
impl<'a> MiddlewareNext<'a> {
    pub fn handle(self, request: Request) -> std::result::Result<Response, Error>;
}
#[derive(Clone, Debug)]
pub struct Proxy { _p: () }
impl Proxy {
    pub fn new<S: AsRef<str>>(proxy: S) -> std::result::Result<Self, Error>;
}
pub type Result<T> = result::Result<T, Error>;
#[derive(Clone)]
pub struct Request { _p: () }
impl Request {
    pub fn timeout(self, timeout: time::Duration) -> Self;
    #[blocks(net, instead = " use the async `reqwest::Client`")]
    pub fn call(self) -> Result<Response>;
    #[blocks(net, instead = " use the async `reqwest::Client`")]
    pub fn send_json(self, data: impl serde::Serialize) -> Result<Response>;
    #[blocks(net, instead = " use the async `reqwest::Client`")]
    pub fn send_bytes(self, data: &[u8]) -> Result<Response>;
    #[blocks(net, instead = " use the async `reqwest::Client`")]
    pub fn send_string(self, data: &str) -> Result<Response>;
    #[blocks(net, instead = " use the async `reqwest::Client`")]
    pub fn send_form(self, data: &[(&str, &str)]) -> Result<Response>;
    #[blocks(net, instead = " use the async `reqwest::Client`")]
    pub fn send(self, reader: impl Read) -> Result<Response>;
    pub fn set(self, header: &str, value: &str) -> Self;
    pub fn header(&self, name: &str) -> Option<&str>;
    pub fn header_names(&self) -> Vec<String>;
    pub fn has(&self, name: &str) -> bool;
    pub fn all(&self, name: &str) -> Vec<&str>;
    pub fn query(self, param: &str, value: &str) -> Self;
    pub fn query_pairs<'a, P>(self, pairs: P) -> Self where P: IntoIterator<Item = (&'a str, &'a str)>;
    pub fn method(&self) -> &str;
    pub fn url(&self) -> &str;
    pub fn request_url(&self) -> Result<RequestUrl>;
}
#[derive(Clone, Debug)]
pub struct RequestUrl { _p: () }
impl RequestUrl {
    pub fn as_url(&self) -> &Url;
    pub fn scheme(&self) -> &str;
    pub fn host(&self) -> &str;
    pub fn port(&self) -> Option<u16>;
    pub fn path(&self) -> &str;
    pub fn query_pairs(&self) -> Vec<(&str, &str)>;
}
pub trait Resolver: Send + Sync {
    fn resolve(&self, netloc: &str) -> io::Result<Vec<SocketAddr>>;
}
pub struct Response { _p: () }
impl Response {
    pub fn new(status: u16, status_text: &str, body: &str) -> std::result::Result<Response, Error>;
    pub fn get_url(&self) -> &str;
    pub fn http_version(&self) -> &str;
    pub fn status(&self) -> u16;
    pub fn status_text(&self) -> &str;
    pub fn header(&self, name: &str) -> Option<&str>;
    pub fn headers_names(&self) -> Vec<String>;
    pub fn has(&self, name: &str) -> bool;
    pub fn all(&self, name: &str) -> Vec<&str>;
    pub fn content_type(&self) -> &str;
    pub fn charset(&self) -> &str;
    pub fn remote_addr(&self) -> SocketAddr;
    pub fn local_addr(&self) -> SocketAddr;
    pub fn into_reader(self) -> Box<dyn Read + Send + Sync + 'static>;
    #[blocks(net, instead = " use the async `reqwest::Client`")]
    pub fn into_string(self) -> io::Result<String>;
    #[blocks(net, instead = " use the async `reqwest::Client`")]
    pub fn into_json<T: DeserializeOwned>(self) -> io::Result<T>;
}
impl FromStr for Response { type Err = Error; }
pub trait ReadWrite: Read + Write + Send + Sync + fmt::Debug + 'static {
    fn socket(&self) -> Option<&TcpStream>;
}
pub trait TlsConnector: Send + Sync {
    fn connect(&self, dns_name: &str, io: Box<dyn ReadWrite>) -> std::result::Result<Box<dyn ReadWrite>, Error>;
}
pub struct CookieStoreGuard<'a> { _p: () }
impl<'a> Deref for CookieStoreGuard<'a> { type Target = cookie_store::CookieStore; }
pub type SerdeMap<K, V> = serde_json::Map<K, V>;
pub type SerdeValue = serde_json::Value;
pub fn serde_to_value<T: serde::Serialize>(value: T) -> result::Result<serde_json::Value, serde_json::Error>;
pub fn builder() -> AgentBuilder;
pub fn agent() -> Agent;
pub fn request(method: &str, path: &str) -> Request;
pub fn request_url(method: &str, url: &Url) -> Request;
pub fn get(path: &str) -> Request;
pub fn head(path: &str) -> Request;
pub fn patch(path: &str) -> Request;
pub fn post(path: &str) -> Request;
pub fn put(path: &str) -> Request;
pub fn delete(path: &str) -> Request;
impl OrAnyStatus for std::result::Result<Response, Error> {}
impl<F> Middleware for F where F: Fn(Request, MiddlewareNext) -> std::result::Result<Response, Error> + Send + Sync + 'static {}
impl<F> Resolver for F where F: Fn(&str) -> io::Result<Vec<SocketAddr>>, F: Send + Sync {}
impl ReadWrite for TcpStream {}
impl<T: ReadWrite + ?Sized> ReadWrite for Box<T> {}
