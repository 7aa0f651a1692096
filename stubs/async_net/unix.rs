//! async-net 2.0.0

use async_io::Async;
use futures_core::Stream;
use futures_io::{AsyncRead, AsyncWrite};
use std::io;
use std::net::Shutdown;
use std::os::unix::net;
use std::os::unix::io::{AsFd, AsRawFd, OwnedFd};
use std::path::Path;
use std::sync::Arc;
pub use std::os::unix::net::SocketAddr;

#[derive(Clone, Debug)]
pub struct UnixListener { _p: () }
impl UnixListener {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
    pub async fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl From<Async<net::UnixListener>> for UnixListener {}
impl TryFrom<net::UnixListener> for UnixListener { type Error = io::Error; }
impl AsRawFd for UnixListener {}
impl AsFd for UnixListener {}
impl TryFrom<OwnedFd> for UnixListener { type Error = io::Error; }
pub struct Incoming<'a> { _p: () }
impl Stream for Incoming<'_> { type Item = io::Result<UnixStream>; }
pub struct UnixStream { _p: () }
impl UnixStream {
    pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
    pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}
impl Clone for UnixStream {}
impl From<Async<net::UnixStream>> for UnixStream {}
impl TryFrom<net::UnixStream> for UnixStream { type Error = io::Error; }
impl AsRawFd for UnixStream {}
impl AsFd for UnixStream {}
impl TryFrom<OwnedFd> for UnixStream { type Error = io::Error; }
impl AsyncRead for UnixStream {}
impl AsyncWrite for UnixStream {}
#[derive(Clone, Debug)]
pub struct UnixDatagram { _p: () }
impl UnixDatagram {
    pub fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
    pub fn unbound() -> io::Result<UnixDatagram>;
    pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
    pub fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}
impl From<Async<net::UnixDatagram>> for UnixDatagram {}
impl TryFrom<net::UnixDatagram> for UnixDatagram { type Error = io::Error; }
impl AsRawFd for UnixDatagram {}
impl From<UnixListener> for Arc<Async<net::UnixListener>> {}
impl From<UnixStream> for Arc<Async<net::UnixStream>> {}
impl From<UnixDatagram> for Arc<Async<net::UnixDatagram>> {}
