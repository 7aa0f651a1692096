//! reqwest 0.12.28

pub mod multipart;
use bytes::Bytes;
use crate::{BoxError, BoxedConnectorService, Conn, Error, IntoUrl, Proxy, UnixSocketProvider, Unnameable};
use crate::blocking::multipart::Form;
use crate::cookie::{Cookie, CookieStore};
use crate::dns::Resolve;
use crate::redirect::Policy;
use crate::retry::Builder;
use http::{Method, StatusCode, Version, header};
use http::header::{HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::{fmt, io};
use std::fs::File;
use std::io::Read;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;
use tower::{Layer, Service};
use url::Url;

#[derive(Debug)]
pub struct Body { _p: () }
impl Body {
    pub fn new<R: Read + Send + 'static>(reader: R) -> Body;
    pub fn sized<R: Read + Send + 'static>(reader: R, len: u64) -> Body;
    pub fn as_bytes(&self) -> Option<&[u8]>;
    #[blocks(runtime, instead = " use the async `reqwest::Client`")]
    pub fn buffer(&mut self) -> Result<&[u8], Error>;
}
impl From<Vec<u8>> for Body {}
impl From<String> for Body {}
impl From<&'static [u8]> for Body {}
impl From<&'static str> for Body {}
impl From<File> for Body {}
impl From<Bytes> for Body {}
#[derive(Clone)]
pub struct Client { _p: () }
impl Default for Client {
    #[blocks(runtime, instead = " use the async `reqwest::Client`")]
    fn default() -> Self;
}
impl Client {
    #[blocks(runtime, instead = " use the async `reqwest::Client`")]
    pub fn new() -> Client;
    pub fn builder() -> ClientBuilder;
    pub fn get<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn post<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn put<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn patch<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn delete<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn head<U: IntoUrl>(&self, url: U) -> RequestBuilder;
    pub fn request<U: IntoUrl>(&self, method: Method, url: U) -> RequestBuilder;
    #[blocks(runtime, instead = " use the async `reqwest::Client`")]
    pub fn execute(&self, request: Request) -> crate::Result<Response>;
}
pub struct ClientBuilder { _p: () }
impl Default for ClientBuilder {}
impl ClientBuilder {
    pub fn new() -> Self;
    #[blocks(runtime, instead = " use the async `reqwest::Client`")]
    pub fn build(self) -> crate::Result<Client>;
    pub fn user_agent<V>(self, value: V) -> ClientBuilder where V: TryInto<HeaderValue>, V::Error: Into<http::Error>;
    pub fn default_headers(self, headers: header::HeaderMap) -> ClientBuilder;
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
    pub fn retry(self, policy: Builder) -> ClientBuilder;
    pub fn referer(self, enable: bool) -> ClientBuilder;
    pub fn proxy(self, proxy: Proxy) -> ClientBuilder;
    pub fn no_proxy(self) -> ClientBuilder;
    pub fn timeout<T>(self, timeout: T) -> ClientBuilder where T: Into<Option<Duration>>;
    pub fn connect_timeout<T>(self, timeout: T) -> ClientBuilder where T: Into<Option<Duration>>;
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
    pub fn trust_dns(self, enable: bool) -> ClientBuilder;
    pub fn hickory_dns(self, enable: bool) -> ClientBuilder;
    pub fn no_trust_dns(self) -> ClientBuilder;
    pub fn no_hickory_dns(self) -> ClientBuilder;
    pub fn https_only(self, enabled: bool) -> ClientBuilder;
    pub fn resolve(self, domain: &str, addr: SocketAddr) -> ClientBuilder;
    pub fn resolve_to_addrs(self, domain: &str, addrs: &[SocketAddr]) -> ClientBuilder;
    pub fn dns_resolver<R: Resolve + 'static>(self, resolver: Arc<R>) -> ClientBuilder;
    pub fn connector_layer<L>(self, layer: L) -> ClientBuilder
    where L: Layer<BoxedConnectorService> + Clone + Send + Sync + 'static, L::Service: Service<Unnameable, Response = Conn, Error = BoxError> + Clone + Send + Sync + 'static, <L::Service as Service<Unnameable>>::Future: Send + 'static;
}
impl From<crate::ClientBuilder> for ClientBuilder {}
pub struct Request { _p: () }
impl Request {
    pub fn new(method: Method, url: Url) -> Self;
    pub fn method(&self) -> &Method;
    pub fn method_mut(&mut self) -> &mut Method;
    pub fn url(&self) -> &Url;
    pub fn url_mut(&mut self) -> &mut Url;
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn version(&self) -> Version;
    pub fn version_mut(&mut self) -> &mut Version;
    pub fn body(&self) -> Option<&Body>;
    pub fn body_mut(&mut self) -> &mut Option<Body>;
    pub fn timeout(&self) -> Option<&Duration>;
    pub fn timeout_mut(&mut self) -> &mut Option<Duration>;
    pub fn try_clone(&self) -> Option<Request>;
}
impl<T> TryFrom<http::Request<T>> for Request where T: Into<Body> { type Error = Error; }
#[derive(Debug)]
pub struct RequestBuilder { _p: () }
impl RequestBuilder {
    pub fn from_parts(client: Client, request: Request) -> RequestBuilder;
    pub fn header<K, V>(self, key: K, value: V) -> RequestBuilder
    where HeaderName: TryFrom<K>, HeaderValue: TryFrom<V>, <HeaderName as TryFrom<K>>::Error: Into<http::Error>, <HeaderValue as TryFrom<V>>::Error: Into<http::Error>;
    pub fn headers(self, headers: HeaderMap) -> RequestBuilder;
    pub fn basic_auth<U, P>(self, username: U, password: Option<P>) -> RequestBuilder where U: fmt::Display, P: fmt::Display;
    pub fn bearer_auth<T>(self, token: T) -> RequestBuilder where T: fmt::Display;
    pub fn body<T: Into<Body>>(self, body: T) -> RequestBuilder;
    pub fn timeout(self, timeout: Duration) -> RequestBuilder;
    pub fn query<T: Serialize + ?Sized>(self, query: &T) -> RequestBuilder;
    pub fn version(self, version: Version) -> RequestBuilder;
    pub fn form<T: Serialize + ?Sized>(self, form: &T) -> RequestBuilder;
    pub fn json<T: Serialize + ?Sized>(self, json: &T) -> RequestBuilder;
    pub fn multipart(self, multipart: Form) -> RequestBuilder;
    pub fn build(self) -> crate::Result<Request>;
    pub fn build_split(self) -> (Client, crate::Result<Request>);
    #[blocks(runtime, instead = " use the async `reqwest::Client`")]
    pub fn send(self) -> crate::Result<Response>;
    pub fn try_clone(&self) -> Option<RequestBuilder>;
}
#[io(net)]
pub struct Response { _p: () }
impl Response {
    pub fn status(&self) -> StatusCode;
    pub fn headers(&self) -> &hyper::header::HeaderMap;
    pub fn headers_mut(&mut self) -> &mut hyper::header::HeaderMap;
    pub fn cookies<'a>(&'a self) -> impl Iterator<Item = Cookie<'a>> + 'a;
    pub fn version(&self) -> Version;
    pub fn url(&self) -> &Url;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
    pub fn extensions(&self) -> &http::Extensions;
    pub fn extensions_mut(&mut self) -> &mut http::Extensions;
    pub fn content_length(&self) -> Option<u64>;
    #[blocks(runtime, instead = " use the async `reqwest::Client`")]
    pub fn json<T: DeserializeOwned>(self) -> crate::Result<T>;
    #[blocks(runtime, instead = " use the async `reqwest::Client`")]
    pub fn bytes(self) -> crate::Result<Bytes>;
    #[blocks(runtime, instead = " use the async `reqwest::Client`")]
    pub fn text(self) -> crate::Result<String>;
    #[blocks(runtime, instead = " use the async `reqwest::Client`")]
    pub fn text_with_charset(self, default_encoding: &str) -> crate::Result<String>;
    #[blocks(runtime, instead = " use the async `reqwest::Client`")]
    pub fn copy_to<W: ?Sized>(&mut self, w: &mut W) -> crate::Result<u64> where W: io::Write;
    pub fn error_for_status(self) -> crate::Result<Self>;
    pub fn error_for_status_ref(&self) -> crate::Result<&Self>;
}
impl Read for Response {}
impl<T: Into<crate::Body>> From<http::Response<T>> for Response {}
#[blocks(runtime, instead = " use the async `reqwest::Client`")]
pub fn get<T: IntoUrl>(url: T) -> crate::Result<Response>;
