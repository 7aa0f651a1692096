//! quinn 0.11.12

extern crate async_io;
extern crate bytes;
extern crate futures_io;
extern crate tokio;

use async_io::Timer;
use bytes::Bytes;
use std::{io, str};
use std::any::Any;
use std::fmt::Debug;
use std::future::{Future, IntoFuture};
use std::io::IoSliceMut;
use std::net::{IpAddr, SocketAddr, UdpSocket};
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};
use tokio::io::ReadBuf;
use tokio::time::Sleep;

#[derive(Debug)]
pub struct Connecting { _p: () }
impl Connecting {
    pub fn into_0rtt(self) -> Result<(Connection, ZeroRttAccepted), Self>;
    pub async fn handshake_data(&mut self) -> Result<Box<dyn Any>, proto::ConnectionError>;
    pub fn local_ip(&self) -> Option<IpAddr>;
    pub fn remote_address(&self) -> SocketAddr;
}
impl Future for Connecting { type Output = Result<Connection, proto::ConnectionError>; }
pub struct ZeroRttAccepted { _p: () }
impl Future for ZeroRttAccepted { type Output = bool; }
#[derive(Clone, Debug)]
pub struct Connection { _p: () }
impl Connection {
    pub fn open_uni(&self) -> OpenUni<'_>;
    pub fn open_bi(&self) -> OpenBi<'_>;
    pub fn accept_uni(&self) -> AcceptUni<'_>;
    pub fn accept_bi(&self) -> AcceptBi<'_>;
    pub fn read_datagram(&self) -> ReadDatagram<'_>;
    pub async fn closed(&self) -> proto::ConnectionError;
    pub fn close_reason(&self) -> Option<proto::ConnectionError>;
    pub fn close(&self, error_code: proto::VarInt, reason: &[u8]);
    pub fn send_datagram(&self, data: Bytes) -> Result<(), SendDatagramError>;
    pub fn send_datagram_wait(&self, data: Bytes) -> SendDatagram<'_>;
    pub fn max_datagram_size(&self) -> Option<usize>;
    pub fn datagram_send_buffer_space(&self) -> usize;
    pub fn side(&self) -> proto::Side;
    pub fn remote_address(&self) -> SocketAddr;
    pub fn local_ip(&self) -> Option<IpAddr>;
    pub fn rtt(&self) -> Duration;
    pub fn min_rtt(&self) -> Duration;
    pub fn stats(&self) -> proto::ConnectionStats;
    pub fn congestion_state(&self) -> Box<dyn proto::congestion::Controller>;
    pub fn handshake_data(&self) -> Option<Box<dyn Any>>;
    pub fn peer_identity(&self) -> Option<Box<dyn Any>>;
    pub fn stable_id(&self) -> usize;
    pub fn force_key_update(&self);
    pub fn export_keying_material(
        &self,
        output: &mut [u8],
        label: &[u8],
        context: &[u8],
    ) -> Result<(), proto::crypto::ExportKeyingMaterialError>;
    pub fn set_max_concurrent_uni_streams(&self, count: proto::VarInt);
    pub fn set_send_window(&self, send_window: u64);
    pub fn set_receive_window(&self, receive_window: proto::VarInt);
    pub fn set_max_concurrent_bi_streams(&self, count: proto::VarInt);
}
pub struct OpenUni<'a> { _p: () }
impl Future for OpenUni<'_> { type Output = Result<SendStream, proto::ConnectionError>; }
pub struct OpenBi<'a> { _p: () }
impl Future for OpenBi<'_> { type Output = Result<(SendStream, RecvStream), proto::ConnectionError>; }
pub struct AcceptUni<'a> { _p: () }
impl Future for AcceptUni<'_> { type Output = Result<RecvStream, proto::ConnectionError>; }
pub struct AcceptBi<'a> { _p: () }
impl Future for AcceptBi<'_> { type Output = Result<(SendStream, RecvStream), proto::ConnectionError>; }
pub struct ReadDatagram<'a> { _p: () }
impl Future for ReadDatagram<'_> { type Output = Result<Bytes, proto::ConnectionError>; }
pub struct SendDatagram<'a> { _p: () }
impl Future for SendDatagram<'_> { type Output = Result<(), SendDatagramError>; }
#[derive(Clone, Debug)]
pub enum SendDatagramError {
    UnsupportedByPeer,
    Disabled,
    TooLarge,
    ConnectionLost(proto::ConnectionError),
}
#[derive(Clone, Debug)]
pub struct Endpoint { _p: () }
impl Endpoint {
    pub fn client(addr: SocketAddr) -> io::Result<Self>;
    pub fn stats(&self) -> EndpointStats;
    pub fn server(config: proto::ServerConfig, addr: SocketAddr) -> io::Result<Self>;
    pub fn new(
        config: proto::EndpointConfig,
        server_config: Option<proto::ServerConfig>,
        socket: UdpSocket,
        runtime: Arc<dyn Runtime>,
    ) -> io::Result<Self>;
    pub fn new_with_abstract_socket(
        config: proto::EndpointConfig,
        server_config: Option<proto::ServerConfig>,
        socket: Arc<dyn AsyncUdpSocket>,
        runtime: Arc<dyn Runtime>,
    ) -> io::Result<Self>;
    pub fn accept(&self) -> Accept<'_>;
    pub fn set_default_client_config(&mut self, config: proto::ClientConfig);
    pub fn connect(&self, addr: SocketAddr, server_name: &str) -> Result<Connecting, proto::ConnectError>;
    pub fn connect_with(
        &self,
        config: proto::ClientConfig,
        addr: SocketAddr,
        server_name: &str,
    ) -> Result<Connecting, proto::ConnectError>;
    pub fn rebind(&self, socket: UdpSocket) -> io::Result<()>;
    pub fn rebind_abstract(&self, socket: Arc<dyn AsyncUdpSocket>) -> io::Result<()>;
    pub fn set_server_config(&self, server_config: Option<proto::ServerConfig>);
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn open_connections(&self) -> usize;
    pub fn close(&self, error_code: proto::VarInt, reason: &[u8]);
    pub async fn wait_idle(&self);
}
#[derive(Clone, Copy, Debug, Default)]
pub struct EndpointStats {
    pub accepted_handshakes: u64,
    pub outgoing_handshakes: u64,
    pub refused_handshakes: u64,
    pub ignored_handshakes: u64,
}
pub struct Accept<'a> { _p: () }
impl Future for Accept<'_> { type Output = Option<Incoming>; }
#[derive(Debug)]
pub struct Incoming { _p: () }
impl Incoming {
    pub fn accept(self) -> Result<Connecting, proto::ConnectionError>;
    pub fn accept_with(self, server_config: Arc<proto::ServerConfig>) -> Result<Connecting, proto::ConnectionError>;
    pub fn refuse(self);
    pub fn retry(self) -> Result<(), RetryError>;
    pub fn ignore(self);
    pub fn local_ip(&self) -> Option<IpAddr>;
    pub fn remote_address(&self) -> SocketAddr;
    pub fn remote_address_validated(&self) -> bool;
    pub fn may_retry(&self) -> bool;
    pub fn orig_dst_cid(&self) -> proto::ConnectionId;
}
impl IntoFuture for Incoming {
    type Output = Result<Connection, proto::ConnectionError>;
    type IntoFuture = IncomingFuture;
}
#[derive(Debug)]
pub struct RetryError { _p: () }
impl RetryError {
    pub fn into_incoming(self) -> Incoming;
}
#[derive(Debug)]
pub struct IncomingFuture { _p: () }
impl Future for IncomingFuture { type Output = Result<Connection, proto::ConnectionError>; }
#[derive(Debug)]
pub struct RecvStream { _p: () }
impl RecvStream {
    #[cancel(safe)]
    pub async fn read(&mut self, buf: &mut [u8]) -> Result<Option<usize>, ReadError>;
    #[cancel(unsafe, loses = "the bytes already read")]
    pub async fn read_exact(&mut self, buf: &mut [u8]) -> Result<(), ReadExactError>;
    pub fn poll_read(&mut self, cx: &mut Context, buf: &mut [u8]) -> Poll<Result<usize, ReadError>>;
    pub fn poll_read_buf(&mut self, cx: &mut Context, buf: &mut ReadBuf<'_>) -> Poll<Result<(), ReadError>>;
    #[cancel(safe)]
    pub async fn read_chunk(&mut self, max_length: usize, ordered: bool) -> Result<Option<proto::Chunk>, ReadError>;
    #[cancel(safe)]
    pub async fn read_chunks(&mut self, bufs: &mut [Bytes]) -> Result<Option<usize>, ReadError>;
    #[cancel(unsafe, loses = "the bytes already read")]
    pub async fn read_to_end(&mut self, size_limit: usize) -> Result<Vec<u8>, ReadToEndError>;
    pub fn stop(&mut self, error_code: proto::VarInt) -> Result<(), proto::ClosedStream>;
    pub fn is_0rtt(&self) -> bool;
    pub fn id(&self) -> proto::StreamId;
    #[cancel(safe)]
    pub async fn received_reset(&mut self) -> Result<Option<proto::VarInt>, ResetError>;
}
impl futures_io::AsyncRead for RecvStream {}
impl tokio::io::AsyncRead for RecvStream {}
#[derive(Clone, Debug)]
pub enum ReadToEndError {
    Read(ReadError),
    TooLong,
}
#[derive(Clone, Debug)]
pub enum ReadError {
    Reset(proto::VarInt),
    ConnectionLost(proto::ConnectionError),
    ClosedStream,
    IllegalOrderedRead,
    ZeroRttRejected,
}
impl From<proto::ReadableError> for ReadError {}
impl From<ResetError> for ReadError {}
#[derive(Clone, Debug)]
pub enum ResetError {
    ConnectionLost(proto::ConnectionError),
    ZeroRttRejected,
}
#[derive(Clone, Debug)]
pub enum ReadExactError {
    FinishedEarly(usize),
    ReadError(ReadError),
}
pub trait Runtime: Send + Sync + Debug + 'static {
    fn new_timer(&self, i: Instant) -> Pin<Box<dyn AsyncTimer>>;
    fn spawn(&self, future: Pin<Box<dyn Future<Output = ()> + Send>>);
    fn wrap_udp_socket(&self, t: UdpSocket) -> io::Result<Arc<dyn AsyncUdpSocket>>;
    fn now(&self) -> Instant;
}
pub trait AsyncTimer: Send + Debug + 'static {
    fn reset(self: Pin<&mut Self>, i: Instant);
    fn poll(self: Pin<&mut Self>, cx: &mut Context) -> Poll<()>;
}
pub trait AsyncUdpSocket: Send + Sync + Debug + 'static {
    fn create_io_poller(self: Arc<Self>) -> Pin<Box<dyn UdpPoller>>;
    fn try_send(&self, transmit: &udp::Transmit) -> io::Result<()>;
    fn poll_recv(
        &self,
        cx: &mut Context,
        bufs: &mut [IoSliceMut<'_>],
        meta: &mut [udp::RecvMeta],
    ) -> Poll<io::Result<usize>>;
    fn local_addr(&self) -> io::Result<SocketAddr>;
    fn max_transmit_segments(&self) -> usize;
    fn max_receive_segments(&self) -> usize;
    fn may_fragment(&self) -> bool;
}
pub trait UdpPoller: Send + Sync + Debug + 'static {
    fn poll_writable(self: Pin<&mut Self>, cx: &mut Context) -> Poll<io::Result<()>>;
}
pub fn default_runtime() -> Option<Arc<dyn Runtime>>;
#[derive(Debug)]
pub struct TokioRuntime;
impl Runtime for TokioRuntime {}
#[derive(Debug)]
pub struct SmolRuntime;
impl Runtime for SmolRuntime {}
#[derive(Debug)]
pub struct AsyncStdRuntime;
impl Runtime for AsyncStdRuntime {}
#[derive(Debug)]
pub struct SendStream { _p: () }
impl SendStream {
    #[cancel(safe)]
    pub async fn write(&mut self, buf: &[u8]) -> Result<usize, WriteError>;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    pub async fn write_all(&mut self, buf: &[u8]) -> Result<(), WriteError>;
    #[cancel(safe)]
    pub async fn write_chunks(&mut self, bufs: &mut [Bytes]) -> Result<proto::Written, WriteError>;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    pub async fn write_chunk(&mut self, buf: Bytes) -> Result<(), WriteError>;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    pub async fn write_all_chunks(&mut self, bufs: &mut [Bytes]) -> Result<(), WriteError>;
    pub fn finish(&mut self) -> Result<(), proto::ClosedStream>;
    pub fn reset(&mut self, error_code: proto::VarInt) -> Result<(), proto::ClosedStream>;
    pub fn set_priority(&self, priority: i32) -> Result<(), proto::ClosedStream>;
    pub fn priority(&self) -> Result<i32, proto::ClosedStream>;
    #[cancel(safe)]
    pub fn stopped(&self) -> impl Future<Output = Result<Option<proto::VarInt>, StoppedError>> + Send + Sync + 'static;
    pub fn id(&self) -> proto::StreamId;
    pub fn poll_write(self: Pin<&mut Self>, cx: &mut Context, buf: &[u8]) -> Poll<Result<usize, WriteError>>;
}
impl futures_io::AsyncWrite for SendStream {}
impl tokio::io::AsyncWrite for SendStream {}
#[derive(Clone, Debug)]
pub enum WriteError {
    Stopped(proto::VarInt),
    ConnectionLost(proto::ConnectionError),
    ClosedStream,
    ZeroRttRejected,
}
impl From<proto::ClosedStream> for WriteError {}
impl From<StoppedError> for WriteError {}
#[derive(Clone, Debug)]
pub enum StoppedError {
    ConnectionLost(proto::ConnectionError),
    ZeroRttRejected,
}
impl From<ReadError> for io::Error {}
impl From<ResetError> for io::Error {}
impl AsyncTimer for Sleep {}
impl AsyncTimer for Timer {}
impl From<WriteError> for io::Error {}
impl From<StoppedError> for io::Error {}
