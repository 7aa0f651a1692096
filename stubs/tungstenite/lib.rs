//! tungstenite 0.24.0

extern crate bytes;
extern crate http;
extern crate url;

pub mod buffer {
    use bytes::Buf;
    use std::io;
    use std::io::{Cursor, Read};

    #[derive(Debug)]
    pub struct ReadBuffer<const CHUNK_SIZE: usize> { _p: () }
    impl<const CHUNK_SIZE: usize> ReadBuffer<CHUNK_SIZE> {
        pub fn new() -> Self;
        pub fn with_capacity(capacity: usize) -> Self;
        pub fn from_partially_read(part: Vec<u8>) -> Self;
        pub fn as_cursor(&self) -> &Cursor<Vec<u8>>;
        pub fn as_cursor_mut(&mut self) -> &mut Cursor<Vec<u8>>;
        pub fn into_vec(self) -> Vec<u8>;
        pub fn read_from<S: Read>(&mut self, stream: &mut S) -> io::Result<usize>;
    }
    impl<const CHUNK_SIZE: usize> Buf for ReadBuffer<CHUNK_SIZE> {}
    impl<const CHUNK_SIZE: usize> Default for ReadBuffer<CHUNK_SIZE> {}
}
pub mod client;
pub mod error;
pub mod handshake;
pub mod protocol;
pub mod stream {
    use std::io;
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::ops::Deref;

    #[derive(Clone, Copy, Debug)]
    pub enum Mode {
        Plain,
        Tls,
    }
    pub trait NoDelay {
        fn set_nodelay(&mut self, nodelay: bool) -> io::Result<()>;
    }
    pub enum MaybeTlsStream<S: Read + Write> {
        Plain(S),
        NativeTls(native_tls_crate::TlsStream<S>),
        Rustls(rustls::StreamOwned<rustls::ClientConnection, S>),
    }
    impl<S: Read + Write> Read for MaybeTlsStream<S> {}
    impl<S: Read + Write> Write for MaybeTlsStream<S> {}
    impl<S: Read + Write + NoDelay> NoDelay for MaybeTlsStream<S> {}
    impl NoDelay for TcpStream {}
    impl<S: Read + Write + NoDelay> NoDelay for native_tls_crate::TlsStream<S> {}
    impl<S, SD, T> NoDelay for rustls::StreamOwned<S, T>
    where S: Deref<Target = rustls::ConnectionCommon<SD>>, T: Read + Write + NoDelay {}
}
pub mod util {
    use std::io::Error;

    pub trait NonBlockingError: Sized {
        fn into_non_blocking(self) -> Option<Self>;
    }
    pub trait NonBlockingResult {
        type Result;
        fn no_block(self) -> Self::Result;
    }
    impl NonBlockingError for Error {}
    impl<T, E> NonBlockingResult for Result<T, E> where E: NonBlockingError { type Result = Result<Option<T>, E>; }
}
use crate::client::IntoClientRequest;
use crate::handshake::client::Response;
use crate::handshake::server::{Callback, NoCallback};
use crate::protocol::WebSocketConfig;
use crate::stream::MaybeTlsStream;
use std::io::{Read, Write};
use std::sync::Arc;
pub use http;
pub use crate::client::{ClientRequestBuilder, client, connect};
pub use crate::error::{Error, Result};
pub use crate::handshake::HandshakeError;
pub use crate::handshake::client::ClientHandshake;
pub use crate::handshake::server::ServerHandshake;
pub use crate::protocol::{Message, WebSocket};

pub fn accept_with_config<S: Read + Write>(
    stream: S,
    config: Option<WebSocketConfig>,
) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, NoCallback>>>;
pub fn accept<S: Read + Write>(
    stream: S,
) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, NoCallback>>>;
pub fn accept_hdr_with_config<S: Read + Write, C: Callback>(
    stream: S,
    callback: C,
    config: Option<WebSocketConfig>,
) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, C>>>;
pub fn accept_hdr<S: Read + Write, C: Callback>(
    stream: S,
    callback: C,
) -> std::result::Result<WebSocket<S>, HandshakeError<ServerHandshake<S, C>>>;
pub enum Connector {
    Plain,
    NativeTls(native_tls_crate::TlsConnector),
    Rustls(Arc<rustls::ClientConfig>),
}
pub(crate) type TlsHandshakeError<S> = HandshakeError<ClientHandshake<MaybeTlsStream<S>>>;
pub fn client_tls<R, S>(request: R, stream: S) -> Result<(WebSocket<MaybeTlsStream<S>>, Response), TlsHandshakeError<S>>
where R: IntoClientRequest, S: Read + Write;
pub fn client_tls_with_config<R, S>(
    request: R,
    stream: S,
    config: Option<WebSocketConfig>,
    connector: Option<Connector>,
) -> Result<(WebSocket<MaybeTlsStream<S>>, Response), TlsHandshakeError<S>> where R: IntoClientRequest, S: Read + Write;
