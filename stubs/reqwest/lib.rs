//! reqwest 0.12.28

extern crate bytes;
extern crate futures_core;
extern crate http;
extern crate http_body;
extern crate hyper;
extern crate hyper_util;
extern crate serde;
extern crate tokio;
extern crate tower;
extern crate tower_service;
extern crate url;

pub mod multipart;
pub mod blocking;
pub mod cookie {
    use http::header::HeaderValue;
    use std::time::{Duration, SystemTime};

    pub trait CookieStore: Send + Sync {
        fn set_cookies(&self, cookie_headers: &mut dyn Iterator<Item = &HeaderValue>, url: &url::Url);
        fn cookies(&self, url: &url::Url) -> Option<HeaderValue>;
    }
    pub struct Cookie<'a> { _p: () }
    impl<'a> Cookie<'a> {
        pub fn name(&self) -> &str;
        pub fn value(&self) -> &str;
        pub fn http_only(&self) -> bool;
        pub fn secure(&self) -> bool;
        pub fn same_site_lax(&self) -> bool;
        pub fn same_site_strict(&self) -> bool;
        pub fn path(&self) -> Option<&str>;
        pub fn domain(&self) -> Option<&str>;
        pub fn max_age(&self) -> Option<Duration>;
        pub fn expires(&self) -> Option<SystemTime>;
    }
    #[derive(Debug, Default)]
    pub struct Jar { _p: () }
    impl Jar {
        pub fn add_cookie_str(&self, cookie: &str, url: &url::Url);
    }
    impl CookieStore for Jar {}
}
pub mod dns {
    use crate::BoxError;
    use std::fmt;
    use std::error::Error;
    use std::future::Future;
    use std::net::SocketAddr;
    use std::pin::Pin;
    use std::str::FromStr;

    pub type Addrs = Box<dyn Iterator<Item = SocketAddr> + Send>;
    pub type Resolving = Pin<Box<dyn Future<Output = Result<Addrs, BoxError>> + Send>>;
    pub trait Resolve: Send + Sync {
        fn resolve(&self, name: Name) -> Resolving;
    }
    #[derive(Debug)]
    pub struct Name { _p: () }
    impl Name {
        pub fn as_str(&self) -> &str;
    }
    impl FromStr for Name { type Err = InvalidNameError; }
    #[derive(Debug)]
    pub struct InvalidNameError { _p: () }
    impl fmt::Display for InvalidNameError {}
    impl Error for InvalidNameError {}
}
pub mod redirect {
    use hyper::StatusCode;
    use std::error::Error;
    use url::Url;

    pub struct Policy { _p: () }
    impl Policy {
        pub fn limited(max: usize) -> Self;
        pub fn none() -> Self;
        pub fn custom<T>(policy: T) -> Self where T: Fn(Attempt) -> Action + Send + Sync + 'static;
        pub fn redirect(&self, attempt: Attempt) -> Action;
    }
    impl Default for Policy {}
    #[derive(Debug)]
    pub struct Attempt<'a> { _p: () }
    impl<'a> Attempt<'a> {
        pub fn status(&self) -> StatusCode;
        pub fn url(&self) -> &Url;
        pub fn previous(&self) -> &[Url];
        pub fn follow(self) -> Action;
        pub fn stop(self) -> Action;
        pub fn error<E: Into<Box<dyn Error + Send + Sync>>>(self, error: E) -> Action;
    }
    #[derive(Debug)]
    pub struct Action { _p: () }
}
pub mod retry;
use bytes::Bytes;
use crate::cookie::{Cookie, CookieStore};
use crate::dns::Resolve;
use crate::multipart::Form;
use crate::redirect::Policy;
use crate::retry::Builder;
use futures_core::stream;
use http::response;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use hyper::upgrade;
use hyper::rt::{Read, Write};
use hyper_util::client::legacy::connect::Connection;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::{error, fmt, result, str};
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::fs::File;
use tokio::io::{AsyncRead, AsyncWrite};
use tower::{Layer, Service};
use tower::util::BoxCloneSyncService;
pub use http::{Method, StatusCode, Version, header};
pub use url::Url;

pub type Result<T> = result::Result<T, Error>;
pub struct Error { _p: () }
impl Error {
    pub fn url(&self) -> Option<&Url>;
    pub fn url_mut(&mut self) -> Option<&mut Url>;
    pub fn with_url(self, url: Url) -> Self;
    pub fn without_url(self) -> Self;
    pub fn is_builder(&self) -> bool;
    pub fn is_redirect(&self) -> bool;
    pub fn is_status(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
    pub fn is_request(&self) -> bool;
    pub fn is_connect(&self) -> bool;
    pub fn is_body(&self) -> bool;
    pub fn is_decode(&self) -> bool;
    pub fn status(&self) -> Option<StatusCode>;
    pub fn is_upgrade(&self) -> bool;
}
impl fmt::Display for Error {}
impl error::Error for Error {}
pub(crate) type BoxError = Box<dyn error::Error + Send + Sync>;
pub trait IntoUrl {}
pub trait ResponseBuilderExt {
    fn url(self, url: Url) -> Self;
}
#[waits(net)]
pub async fn get<T: IntoUrl>(url: T) -> Result<Response>;
pub struct Body { _p: () }
impl Body {
    pub fn as_bytes(&self) -> Option<&[u8]>;
    pub fn wrap_stream<S>(stream: S) -> Body
    where S: stream::TryStream + Send + 'static, S::Error: Into<Box<dyn error::Error + Send + Sync>>, Bytes: From<S::Ok>;
    pub fn wrap<B>(inner: B) -> Body
    where B: http_body::Body + Send + Sync + 'static, B::Data: Into<Bytes>, B::Error: Into<Box<dyn error::Error + Send + Sync>>;
}
impl Default for Body {}
impl From<Bytes> for Body {}
impl From<Vec<u8>> for Body {}
impl From<&'static [u8]> for Body {}
impl From<String> for Body {}
impl From<&'static str> for Body {}
impl From<File> for Body {}
impl http_body::Body for Body {
    type Data = Bytes;
    type Error = Error;
}
impl From<Response> for Body {}
#[derive(Clone)]
#[always_ready]
pub struct Client { _p: () }
impl Default for Client {}
impl Client {
    pub fn new() -> Client;
    pub fn builder() -> ClientBuilder;
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
    #[waits(net)]
    pub fn execute(&self, request: Request) -> impl Future<Output = std::result::Result<Response, Error>>;
}
impl tower_service::Service<Request> for Client {
    type Response = Response;
    type Error = Error;
    type Future = Pending;
}
impl tower_service::Service<Request> for &'_ Client {
    type Response = Response;
    type Error = Error;
    type Future = Pending;
}
pub struct ClientBuilder { _p: () }
impl Default for ClientBuilder {}
impl ClientBuilder {
    pub fn new() -> Self;
    pub fn build(self) -> Result<Client>;
    pub fn user_agent<V>(self, value: V) -> ClientBuilder where V: TryInto<HeaderValue>, V::Error: Into<http::Error>;
    pub fn default_headers(self, headers: HeaderMap) -> ClientBuilder;
    pub fn cookie_store(self, enable: bool) -> ClientBuilder;
    pub fn cookie_provider<C: CookieStore + 'static>(self, cookie_store: Arc<C>) -> ClientBuilder;
    pub fn gzip(self, enable: bool) -> ClientBuilder;
    pub fn brotli(self, enable: bool) -> ClientBuilder;
    pub fn zstd(self, enable: bool) -> ClientBuilder;
    pub fn deflate(self, enable: bool) -> ClientBuilder;
    pub fn no_gzip(self) -> ClientBuilder;
    pub fn no_brotli(self) -> ClientBuilder;
    pub fn no_zstd(self) -> ClientBuilder;
    pub fn no_deflate(self) -> ClientBuilder;
    pub fn redirect(self, policy: Policy) -> ClientBuilder;
    pub fn referer(self, enable: bool) -> ClientBuilder;
    pub fn retry(self, policy: Builder) -> ClientBuilder;
    pub fn proxy(self, proxy: Proxy) -> ClientBuilder;
    pub fn no_proxy(self) -> ClientBuilder;
    pub fn timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn read_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn connect_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn connection_verbose(self, verbose: bool) -> ClientBuilder;
    pub fn pool_idle_timeout<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
    pub fn pool_max_idle_per_host(self, max: usize) -> ClientBuilder;
    pub fn http1_title_case_headers(self) -> ClientBuilder;
    pub fn http1_allow_obsolete_multiline_headers_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_ignore_invalid_headers_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_allow_spaces_after_header_name_in_responses(self, value: bool) -> ClientBuilder;
    pub fn http1_only(self) -> ClientBuilder;
    pub fn http09_responses(self) -> ClientBuilder;
    pub fn http2_prior_knowledge(self) -> ClientBuilder;
    pub fn http2_initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
    pub fn http2_initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
    pub fn http2_adaptive_window(self, enabled: bool) -> ClientBuilder;
    pub fn http2_max_frame_size(self, sz: impl Into<Option<u32>>) -> ClientBuilder;
    pub fn http2_max_header_list_size(self, max_header_size_bytes: u32) -> ClientBuilder;
    pub fn http2_keep_alive_interval(self, interval: impl Into<Option<Duration>>) -> ClientBuilder;
    pub fn http2_keep_alive_timeout(self, timeout: Duration) -> ClientBuilder;
    pub fn http2_keep_alive_while_idle(self, enabled: bool) -> ClientBuilder;
    pub fn tcp_nodelay(self, enabled: bool) -> ClientBuilder;
    pub fn local_address<T>(self, addr: T) -> ClientBuilder where T: Into<Option<IpAddr>>;
    pub fn interface(self, interface: &str) -> ClientBuilder;
    pub fn tcp_keepalive<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
    pub fn tcp_keepalive_interval<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
    pub fn tcp_keepalive_retries<C>(self, retries: C) -> ClientBuilder where C: Into<Option<u32>>;
    pub fn tcp_user_timeout<D>(self, val: D) -> ClientBuilder where D: Into<Option<Duration>>;
    pub fn unix_socket(self, path: impl UnixSocketProvider) -> ClientBuilder;
    pub fn tls_built_in_webpki_certs(self, enabled: bool) -> ClientBuilder;
    pub fn tls_built_in_native_certs(self, enabled: bool) -> ClientBuilder;
    pub fn https_only(self, enabled: bool) -> ClientBuilder;
    pub fn hickory_dns(self, enable: bool) -> ClientBuilder;
    pub fn no_hickory_dns(self) -> ClientBuilder;
    pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder;
    pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder;
    pub fn dns_resolver<R: Resolve + 'static>(self, resolver: Arc<R>) -> ClientBuilder;
    pub fn dns_resolver2<R>(self, resolver: R) -> ClientBuilder;
    pub fn connector_layer<L>(self, layer: L) -> ClientBuilder
    where L: Layer<BoxedConnectorService> + Clone + Send + Sync + 'static, L::Service: Service<Unnameable, Response = Conn, Error = BoxError> + Clone + Send + Sync + 'static, <L::Service as Service<Unnameable>>::Future: Send + 'static;
}
pub struct Pending { _p: () }
impl Future for Pending { type Output = std::result::Result<Response, Error>; }
pub struct Request { _p: () }
impl Request {
    pub fn new(method: Method, url: Url) -> Self;
    pub fn method(&self) -> &Method;
    pub fn method_mut(&mut self) -> &mut Method;
    pub fn url(&self) -> &Url;
    pub fn url_mut(&mut self) -> &mut Url;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn body(&self) -> Option<&Body>;
    pub fn body_mut(&mut self) -> &mut Option<Body>;
    pub fn timeout(&self) -> Option<&Duration>;
    pub fn timeout_mut(&mut self) -> &mut Option<Duration>;
    pub fn version(&self) -> Version;
    pub fn version_mut(&mut self) -> &mut Version;
    pub fn try_clone(&self) -> Option<Request>;
}
impl<T> TryFrom<http::Request<T>> for Request where T: Into<Body> { type Error = Error; }
pub struct RequestBuilder { _p: () }
impl RequestBuilder {
    pub fn from_parts(client: Client, request: Request) -> RequestBuilder;
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder
    where HeaderName: TryFrom<K>, <HeaderName as TryFrom<K>>::Error: Into<http::Error>, HeaderValue: TryFrom<V>, <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
    pub fn headers(self, headers: HeaderMap) -> RequestBuilder;
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder where U: fmt::Display, P: fmt::Display;
    pub fn bearer_auth<T>(self, token: T) -> RequestBuilder where T: fmt::Display;
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
    pub fn timeout(self, timeout: Duration) -> RequestBuilder;
    pub fn multipart(self, multipart: Form) -> RequestBuilder;
    pub fn query<T: Serialize + ?Sized>(self, query: &T) -> RequestBuilder;
    pub fn version(self, version: Version) -> RequestBuilder;
    pub fn form<T: Serialize + ?Sized>(self, form: &T) -> RequestBuilder;
    pub fn json<T: Serialize + ?Sized>(self, json: &T) -> RequestBuilder;
    pub fn build(self) -> Result<Request>;
    pub fn build_split(self) -> (Client, Result<Request>);
    #[waits(net)]
    pub fn send(self) -> impl Future<Output = std::result::Result<Response, Error>>;
    pub fn try_clone(&self) -> Option<RequestBuilder>;
}
pub struct Response { _p: () }
impl Response {
    pub fn status(&self) -> hyper::StatusCode;
    pub fn version(&self) -> hyper::Version;
    pub fn headers(&self) -> &hyper::HeaderMap;
    pub fn headers_mut(&mut self) -> &mut hyper::HeaderMap;
    pub fn content_length(&self) -> Option<u64>;
    pub fn cookies<'a>(&'a self) -> impl Iterator<Item = Cookie<'a>> + 'a;
    pub fn url(&self) -> &Url;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
    pub fn extensions(&self) -> &http::Extensions;
    pub fn extensions_mut(&mut self) -> &mut http::Extensions;
    #[waits(net)]
    pub async fn text(self) -> Result<String>;
    #[waits(net)]
    pub async fn text_with_charset(self, default_encoding: &str) -> Result<String>;
    #[waits(net)]
    pub async fn json<T: DeserializeOwned>(self) -> Result<T>;
    #[waits(net)]
    pub async fn bytes(self) -> Result<Bytes>;
    #[waits(net)]
    pub async fn chunk(&mut self) -> Result<Option<Bytes>>;
    pub fn bytes_stream(self) -> impl futures_core::Stream<Item = Result<Bytes>>;
    pub fn error_for_status(self) -> Result<Self>;
    pub fn error_for_status_ref(&self) -> Result<&Self>;
}
impl<T: Into<Body>> From<http::Response<T>> for Response {}
impl Response {
    pub async fn upgrade(self) -> Result<Upgraded>;
}
pub struct Upgraded { _p: () }
impl AsyncRead for Upgraded {}
impl AsyncWrite for Upgraded {}
impl From<upgrade::Upgraded> for Upgraded {}
pub(crate) type BoxedConnectorService = BoxCloneSyncService<Unnameable, Conn, BoxError>;
#[derive(Debug)]
pub struct Unnameable { _p: () }
pub struct Conn { _p: () }
impl Connection for Conn {}
impl Read for Conn {}
impl Write for Conn {}
pub trait UnixSocketProvider {
    fn reqwest_uds_path(&self, arg1: Internal) -> &Path;
}
pub struct Internal;
#[derive(Clone)]
pub struct Proxy { _p: () }
impl Proxy {
    pub fn http<U>(proxy_scheme: U) -> Result<Proxy>;
    pub fn https<U>(proxy_scheme: U) -> Result<Proxy>;
    pub fn all<U>(proxy_scheme: U) -> Result<Proxy>;
    pub fn custom<F, U>(fun: F) -> Proxy where F: Fn(&Url) -> Option<U> + Send + Sync + 'static;
    pub fn basic_auth(self, username: &str, password: &str) -> Proxy;
    pub fn custom_http_auth(self, header_value: HeaderValue) -> Proxy;
    pub fn headers(self, headers: http::HeaderMap) -> Proxy;
    pub fn no_proxy(self, no_proxy: Option<NoProxy>) -> Proxy;
}
#[derive(Clone, Debug, Default)]
pub struct NoProxy { _p: () }
impl NoProxy {
    pub fn from_env() -> Option<NoProxy>;
    pub fn from_string(no_proxy_list: &str) -> Option<Self>;
}
impl IntoUrl for Url {}
impl IntoUrl for String {}
impl<'a> IntoUrl for &'a str {}
impl<'a> IntoUrl for &'a String {}
impl ResponseBuilderExt for response::Builder {}
impl TryFrom<Request> for http::Request<Body> { type Error = Error; }
impl From<Response> for http::Response<Body> {}
