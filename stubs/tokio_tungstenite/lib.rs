//! tokio-tungstenite 0.24.0

extern crate futures_util;
extern crate tokio;
extern crate tungstenite;

use futures_util::sink::Sink;
use futures_util::stream::{FusedStream, Stream};
use std::sync::Arc;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tungstenite::client::IntoClientRequest;
use tungstenite::error::Error;
use tungstenite::handshake::client::Response;
use tungstenite::handshake::server::Callback;
use tungstenite::protocol::{CloseFrame, Message, Role, WebSocketConfig};
pub use tungstenite;

pub async fn connect_async<R>(request: R) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), Error>
where R: IntoClientRequest + Unpin;
pub async fn connect_async_with_config<R>(
    request: R,
    config: Option<WebSocketConfig>,
    disable_nagle: bool,
) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), Error> where R: IntoClientRequest + Unpin;
pub async fn connect_async_tls_with_config<R>(
    request: R,
    config: Option<WebSocketConfig>,
    disable_nagle: bool,
    connector: Option<Connector>,
) -> Result<(WebSocketStream<MaybeTlsStream<TcpStream>>, Response), Error> where R: IntoClientRequest + Unpin;
#[derive(Debug)]
pub enum MaybeTlsStream<S> {
    Plain(S),
    NativeTls(tokio_native_tls::TlsStream<S>),
    Rustls(tokio_rustls::client::TlsStream<S>),
}
impl<S: AsyncRead + AsyncWrite + Unpin> AsyncRead for MaybeTlsStream<S> {}
impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for MaybeTlsStream<S> {}
#[derive(Clone)]
pub enum Connector {
    Plain,
    NativeTls(native_tls_crate::TlsConnector),
    Rustls(Arc<rustls::ClientConfig>),
}
pub async fn client_async_tls<R, S>(request: R, stream: S) -> Result<(WebSocketStream<MaybeTlsStream<S>>, Response), Error>
where R: IntoClientRequest + Unpin, S: 'static + AsyncRead + AsyncWrite + Send + Unpin, MaybeTlsStream<S>: Unpin;
pub async fn client_async_tls_with_config<R, S>(
    request: R,
    stream: S,
    config: Option<WebSocketConfig>,
    connector: Option<Connector>,
) -> Result<(WebSocketStream<MaybeTlsStream<S>>, Response), Error>
where R: IntoClientRequest + Unpin, S: 'static + AsyncRead + AsyncWrite + Send + Unpin, MaybeTlsStream<S>: Unpin;
pub async fn client_async<'a, R, S>(request: R, stream: S) -> Result<(WebSocketStream<S>, Response), Error>
where R: IntoClientRequest + Unpin, S: AsyncRead + AsyncWrite + Unpin;
pub async fn client_async_with_config<'a, R, S>(
    request: R,
    stream: S,
    config: Option<WebSocketConfig>,
) -> Result<(WebSocketStream<S>, Response), Error> where R: IntoClientRequest + Unpin, S: AsyncRead + AsyncWrite + Unpin;
pub async fn accept_async<S>(stream: S) -> Result<WebSocketStream<S>, Error> where S: AsyncRead + AsyncWrite + Unpin;
pub async fn accept_async_with_config<S>(stream: S, config: Option<WebSocketConfig>) -> Result<WebSocketStream<S>, Error>
where S: AsyncRead + AsyncWrite + Unpin;
pub async fn accept_hdr_async<S, C>(stream: S, callback: C) -> Result<WebSocketStream<S>, Error>
where S: AsyncRead + AsyncWrite + Unpin, C: Callback + Unpin;
pub async fn accept_hdr_async_with_config<S, C>(
    stream: S,
    callback: C,
    config: Option<WebSocketConfig>,
) -> Result<WebSocketStream<S>, Error> where S: AsyncRead + AsyncWrite + Unpin, C: Callback + Unpin;
#[derive(Debug)]
pub struct WebSocketStream<S> { _p: () }
impl<S> WebSocketStream<S> {
    pub async fn from_raw_socket(stream: S, role: Role, config: Option<WebSocketConfig>) -> Self
    where S: AsyncRead + AsyncWrite + Unpin;
    pub async fn from_partially_read(stream: S, part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> Self
    where S: AsyncRead + AsyncWrite + Unpin;
    pub fn get_ref(&self) -> &S where S: AsyncRead + AsyncWrite + Unpin;
    pub fn get_mut(&mut self) -> &mut S where S: AsyncRead + AsyncWrite + Unpin;
    pub fn get_config(&self) -> &WebSocketConfig;
    pub async fn close(&mut self, msg: Option<CloseFrame<'_>>) -> Result<(), Error> where S: AsyncRead + AsyncWrite + Unpin;
}
impl<T> Stream for WebSocketStream<T> where T: AsyncRead + AsyncWrite + Unpin { type Item = Result<Message, Error>; }
impl<T> FusedStream for WebSocketStream<T> where T: AsyncRead + AsyncWrite + Unpin {}
impl<T> Sink<Message> for WebSocketStream<T> where T: AsyncRead + AsyncWrite + Unpin { type Error = Error; }
