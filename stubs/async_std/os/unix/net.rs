//! async-std 1.13.2

use crate::os::unix::io::{AsRawFd, FromRawFd, IntoRawFd};
use crate::path::Path;
use futures_core::stream::Stream;
use futures_io::{AsyncRead, AsyncWrite};
use std::io;
use std::net::Shutdown;
use std::os::unix::net;
use std::os::unix::io::{AsFd, OwnedFd};

pub struct UnixDatagram { _p: () }
impl UnixDatagram {
    pub async fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixDatagram>;
    pub fn unbound() -> io::Result<UnixDatagram>;
    pub fn pair() -> io::Result<(UnixDatagram, UnixDatagram)>;
    pub async fn connect<P: AsRef<Path>>(&self, path: P) -> io::Result<()>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> io::Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}
impl From<net::UnixDatagram> for UnixDatagram {}
impl AsRawFd for UnixDatagram {}
impl FromRawFd for UnixDatagram {}
impl IntoRawFd for UnixDatagram {}
impl AsFd for UnixDatagram {}
impl From<OwnedFd> for UnixDatagram {}
pub struct UnixListener { _p: () }
impl UnixListener {
    pub async fn bind<P: AsRef<Path>>(path: P) -> io::Result<UnixListener>;
    pub async fn accept(&self) -> io::Result<(UnixStream, SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl From<net::UnixListener> for UnixListener {}
impl AsRawFd for UnixListener {}
impl FromRawFd for UnixListener {}
impl IntoRawFd for UnixListener {}
impl AsFd for UnixListener {}
impl From<OwnedFd> for UnixListener {}
pub struct Incoming<'a> { _p: () }
impl Stream for Incoming<'_> { type Item = io::Result<UnixStream>; }
#[derive(Clone)]
pub struct UnixStream { _p: () }
impl UnixStream {
    pub async fn connect<P: AsRef<Path>>(path: P) -> io::Result<UnixStream>;
    pub fn pair() -> io::Result<(UnixStream, UnixStream)>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
}
impl AsyncRead for UnixStream {}
impl AsyncRead for &UnixStream {}
impl AsyncWrite for UnixStream {}
impl AsyncWrite for &UnixStream {}
impl From<net::UnixStream> for UnixStream {}
impl AsRawFd for UnixStream {}
impl FromRawFd for UnixStream {}
impl IntoRawFd for UnixStream {}
impl AsFd for UnixStream {}
impl From<OwnedFd> for UnixStream {}
#[derive(Clone)]
pub struct SocketAddr { _p: () }
impl SocketAddr {
    pub fn is_unnamed(&self) -> bool;
    pub fn as_pathname(&self) -> Option<&Path>;
}
impl TryFrom<UnixDatagram> for net::UnixDatagram { type Error = io::Error; }
impl From<UnixDatagram> for OwnedFd {}
impl TryFrom<UnixListener> for net::UnixListener { type Error = io::Error; }
impl From<UnixListener> for OwnedFd {}
impl TryFrom<UnixStream> for net::UnixStream { type Error = io::Error; }
impl From<UnixStream> for OwnedFd {}
