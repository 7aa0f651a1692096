//! tokio 1.54.1

use bytes::BufMut;
use crate::io::{AsyncRead, AsyncWrite, Interest, ReadBuf, Ready};
use crate::net::TcpStream;
use std::{fmt, io};
use std::error::Error;
use std::net::SocketAddr;
use std::task::{Context, Poll};

#[derive(Debug)]
#[io(net)]
pub struct ReadHalf<'a> { _p: () }
#[waits(net)]
impl ReadHalf<'_> {
    pub fn poll_peek(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<usize>>;
    #[cancel(safe)]
    pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    #[cancel(safe)]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    #[cancel(safe)]
    pub async fn readable(&self) -> io::Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [io::IoSliceMut<'_>]) -> io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl AsyncRead for ReadHalf<'_> {}
impl AsRef<TcpStream> for ReadHalf<'_> {}
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
    pub fn try_write_vectored(&self, bufs: &[io::IoSlice<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl AsyncWrite for WriteHalf<'_> {}
impl AsRef<TcpStream> for WriteHalf<'_> {}
#[derive(Debug)]
#[io(net)]
pub struct OwnedReadHalf { _p: () }
#[waits(net)]
impl OwnedReadHalf {
    pub fn reunite(self, other: OwnedWriteHalf) -> Result<TcpStream, ReuniteError>;
    pub fn poll_peek(&mut self, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<usize>>;
    #[cancel(safe)]
    pub async fn peek(&mut self, buf: &mut [u8]) -> io::Result<usize>;
    #[cancel(safe)]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    #[cancel(safe)]
    pub async fn readable(&self) -> io::Result<()>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn try_read_vectored(&self, bufs: &mut [io::IoSliceMut<'_>]) -> io::Result<usize>;
    pub fn try_read_buf<B: BufMut>(&self, buf: &mut B) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl AsyncRead for OwnedReadHalf {}
impl AsRef<TcpStream> for OwnedReadHalf {}
#[derive(Debug)]
#[io(net)]
pub struct OwnedWriteHalf { _p: () }
#[waits(net)]
impl OwnedWriteHalf {
    pub fn reunite(self, other: OwnedReadHalf) -> Result<TcpStream, ReuniteError>;
    pub fn forget(self);
    #[cancel(safe)]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    #[cancel(safe)]
    pub async fn writable(&self) -> io::Result<()>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_write_vectored(&self, bufs: &[io::IoSlice<'_>]) -> io::Result<usize>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
}
impl AsyncWrite for OwnedWriteHalf {}
impl AsRef<TcpStream> for OwnedWriteHalf {}
#[derive(Debug)]
pub struct ReuniteError(pub OwnedReadHalf, pub OwnedWriteHalf);
impl fmt::Display for ReuniteError {}
impl Error for ReuniteError {}
