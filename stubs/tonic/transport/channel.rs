//! tonic 0.12.3

use bytes::Bytes;
use crate::body::BoxBody;
use crate::transport::Error;
use http::{HeaderValue, Response};
use http::uri::{InvalidUri, Uri};
use hyper::rt;
use hyper::rt::Executor;
use std::future::Future;
use std::hash::Hash;
use std::pin::Pin;
use std::str::FromStr;
use std::time::Duration;
use tokio::sync::mpsc::Sender;
use tower::discover::Change;
use tower_service::Service;

#[derive(Clone)]
pub struct Endpoint { _p: () }
impl Endpoint {
    pub fn from_static(s: &'static str) -> Self;
    pub fn from_shared(s: impl Into<Bytes>) -> Result<Self, Error>;
    pub fn user_agent<T>(self, user_agent: T) -> Result<Self, Error> where T: TryInto<HeaderValue>;
    pub fn origin(self, origin: Uri) -> Self;
    pub fn timeout(self, dur: Duration) -> Self;
    pub fn connect_timeout(self, dur: Duration) -> Self;
    pub fn tcp_keepalive(self, tcp_keepalive: Option<Duration>) -> Self;
    pub fn concurrency_limit(self, limit: usize) -> Self;
    pub fn rate_limit(self, limit: u64, duration: Duration) -> Self;
    pub fn initial_stream_window_size(self, sz: impl Into<Option<u32>>) -> Self;
    pub fn initial_connection_window_size(self, sz: impl Into<Option<u32>>) -> Self;
    pub fn buffer_size(self, sz: impl Into<Option<usize>>) -> Self;
    pub fn tcp_nodelay(self, enabled: bool) -> Self;
    pub fn http2_keep_alive_interval(self, interval: Duration) -> Self;
    pub fn keep_alive_timeout(self, duration: Duration) -> Self;
    pub fn keep_alive_while_idle(self, enabled: bool) -> Self;
    pub fn http2_adaptive_window(self, enabled: bool) -> Self;
    pub fn http2_max_header_list_size(self, size: u32) -> Self;
    pub fn executor<E>(self, executor: E) -> Self
    where E: Executor<Pin<Box<dyn Future<Output = ()> + Send>>> + Send + Sync + 'static;
    pub async fn connect(&self) -> Result<Channel, Error>;
    pub fn connect_lazy(&self) -> Channel;
    pub async fn connect_with_connector<C>(&self, connector: C) -> Result<Channel, Error>
    where C: Service<Uri> + Send + 'static, C::Response: rt::Read + rt::Write + Send + Unpin, C::Future: Send, crate::Error: From<C::Error> + Send;
    pub fn connect_with_connector_lazy<C>(&self, connector: C) -> Channel
    where C: Service<Uri> + Send + 'static, C::Response: rt::Read + rt::Write + Send + Unpin, C::Future: Send, crate::Error: From<C::Error> + Send;
    pub fn uri(&self) -> &Uri;
}
impl From<Uri> for Endpoint {}
impl TryFrom<Bytes> for Endpoint { type Error = Error; }
impl TryFrom<String> for Endpoint { type Error = Error; }
impl TryFrom<&'static str> for Endpoint { type Error = Error; }
impl FromStr for Endpoint { type Err = Error; }
#[derive(Clone)]
pub struct Channel { _p: () }
impl Channel {
    pub fn builder(uri: Uri) -> Endpoint;
    pub fn from_static(s: &'static str) -> Endpoint;
    pub fn from_shared(s: impl Into<Bytes>) -> Result<Endpoint, InvalidUri>;
    pub fn balance_list(list: impl Iterator<Item = Endpoint>) -> Self;
    pub fn balance_channel<K>(capacity: usize) -> (Self, Sender<Change<K, Endpoint>>) where K: Hash + Eq + Send + Clone + 'static;
    pub fn balance_channel_with_executor<K, E>(capacity: usize, executor: E) -> (Self, Sender<Change<K, Endpoint>>)
    where K: Hash + Eq + Send + Clone + 'static, E: Executor<Pin<Box<dyn Future<Output = ()> + Send>>> + Send + Sync + 'static;
}
impl tower::Service<http::Request<BoxBody>> for Channel {
    type Response = http::Response<BoxBody>;
    type Error = Error;
    type Future = ResponseFuture;
}
pub struct ResponseFuture { _p: () }
impl Future for ResponseFuture { type Output = Result<Response<BoxBody>, Error>; }
