//! tungstenite 0.24.0

use crate::error;
use crate::handshake::HandshakeError;
use crate::handshake::client::{ClientHandshake, Request, Response};
use crate::protocol::{WebSocket, WebSocketConfig};
use crate::stream::{MaybeTlsStream, Mode};
use http::Uri;
use std::io::{Read, Write};
use std::net::TcpStream;

pub fn connect_with_config<Req: IntoClientRequest>(
    request: Req,
    config: Option<WebSocketConfig>,
    max_redirects: u8,
) -> error::Result<(WebSocket<MaybeTlsStream<TcpStream>>, Response)>;
#[blocks(net, instead = " use `tokio_tungstenite`")]
pub fn connect<Req: IntoClientRequest>(request: Req) -> error::Result<(WebSocket<MaybeTlsStream<TcpStream>>, Response)>;
pub fn uri_mode(uri: &Uri) -> error::Result<Mode>;
#[blocks(net, instead = " use `tokio_tungstenite`")]
pub fn client_with_config<Stream, Req>(
    request: Req,
    stream: Stream,
    config: Option<WebSocketConfig>,
) -> Result<(WebSocket<Stream>, Response), HandshakeError<ClientHandshake<Stream>>>
where Stream: Read + Write, Req: IntoClientRequest;
#[blocks(net, instead = " use `tokio_tungstenite`")]
pub fn client<Stream, Req>(
    request: Req,
    stream: Stream,
) -> Result<(WebSocket<Stream>, Response), HandshakeError<ClientHandshake<Stream>>>
where Stream: Read + Write, Req: IntoClientRequest;
pub trait IntoClientRequest {
    fn into_client_request(self) -> error::Result<Request>;
}
#[derive(Clone, Debug)]
pub struct ClientRequestBuilder { _p: () }
impl ClientRequestBuilder {
    pub const fn new(uri: Uri) -> Self;
    pub fn with_header<K, V>(self, key: K, value: V) -> Self where K: Into<String>, V: Into<String>;
    pub fn with_sub_protocol<P>(self, protocol: P) -> Self where P: Into<String>;
}
impl IntoClientRequest for ClientRequestBuilder {}
impl<'a> IntoClientRequest for &'a str {}
impl<'a> IntoClientRequest for &'a String {}
impl IntoClientRequest for String {}
impl<'a> IntoClientRequest for &'a Uri {}
impl IntoClientRequest for Uri {}
impl<'a> IntoClientRequest for &'a url::Url {}
impl IntoClientRequest for url::Url {}
impl<'h, 'b> IntoClientRequest for httparse::Request<'h, 'b> {}
