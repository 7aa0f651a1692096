//! tokio 1.54.1

pub mod pipe;
use bytes::BufMut;
use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
use crate::net::UnixStream;
use std::{fmt, io};
use std::error::Error;
use std::os::unix::net;
use std::path::Path;

#[derive(Debug)]
#[io(net)]
pub struct ReadHalf<'a> { _p: () }
#[waits(net)]
impl ReadHalf<'_> {
    #[cancel(safe)]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    #[cancel(safe)]
    pub async fn readable(&self) -> io::Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [io::IoSliceMut<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl AsyncRead for ReadHalf<'_> {}
impl AsRef<UnixStream> for ReadHalf<'_> {}
#[derive(Debug)]
#[io(net)]
pub struct WriteHalf<'a> { _p: () }
#[waits(net)]
impl WriteHalf<'_> {
    #[cancel(safe)]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    #[cancel(safe)]
    pub async fn writable(&self) -> io::Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_write_vectored(&self, buf: &[io::IoSlice<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl AsyncWrite for WriteHalf<'_> {}
impl AsRef<UnixStream> for WriteHalf<'_> {}
#[derive(Debug)]
#[io(net)]
pub struct OwnedReadHalf { _p: () }
#[waits(net)]
impl OwnedReadHalf {
    pub fn reunite(self, other: OwnedWriteHalf) -> Result<UnixStream, ReuniteError>;
    #[cancel(safe)]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    #[cancel(safe)]
    pub async fn readable(&self) -> io::Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [io::IoSliceMut<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl AsyncRead for OwnedReadHalf {}
impl AsRef<UnixStream> for OwnedReadHalf {}
#[derive(Debug)]
#[io(net)]
pub struct OwnedWriteHalf { _p: () }
#[waits(net)]
impl OwnedWriteHalf {
    pub fn reunite(self, other: OwnedReadHalf) -> Result<UnixStream, ReuniteError>;
    pub fn forget(self);
    #[cancel(safe)]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    #[cancel(safe)]
    pub async fn writable(&self) -> io::Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_write_vectored(&self, buf: &[io::IoSlice<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl AsyncWrite for OwnedWriteHalf {}
impl AsRef<UnixStream> for OwnedWriteHalf {}
#[derive(Debug)]
pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
impl fmt::Display for ReuniteError {}
impl Error for ReuniteError {}
#[derive(Clone)]
pub struct SocketAddr { _p: () }
impl SocketAddr {
    pub fn is_unnamed(&self) -> bool;
    pub fn as_pathname(&self) -> Option<&Path>;
    pub fn as_abstract_name(&self) -> Option<&[u8]>;
}
impl From<net::SocketAddr> for SocketAddr {}
#[derive(Clone, Copy, Debug)]
pub struct UCred { _p: () }
impl UCred {
    pub fn uid(&self) -> uid_t;
    pub fn gid(&self) -> gid_t;
    pub fn pid(&self) -> Option<pid_t>;
}
pub type uid_t = u32;
pub type gid_t = u32;
pub type pid_t = i32;
impl From<SocketAddr> for net::SocketAddr {}
