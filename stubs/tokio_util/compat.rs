//! tokio-util 0.7.20

use std::os::unix::io::AsRawFd;
use tokio::io;

#[derive(Clone, Copy, Debug)]
pub struct Compat<T> { _p: () }
impl<T> Compat<T> {
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T> io::AsyncRead for Compat<T> where T: futures_io::AsyncRead {}
impl<T> futures_io::AsyncRead for Compat<T> where T: io::AsyncRead {}
impl<T> io::AsyncBufRead for Compat<T> where T: futures_io::AsyncBufRead {}
impl<T> futures_io::AsyncBufRead for Compat<T> where T: io::AsyncBufRead {}
impl<T> io::AsyncWrite for Compat<T> where T: futures_io::AsyncWrite {}
impl<T> futures_io::AsyncWrite for Compat<T> where T: io::AsyncWrite {}
impl<T: io::AsyncSeek> futures_io::AsyncSeek for Compat<T> {}
impl<T: futures_io::AsyncSeek> io::AsyncSeek for Compat<T> {}
impl<T: AsRawFd> AsRawFd for Compat<T> {}
pub trait FuturesAsyncReadCompatExt: futures_io::AsyncRead {
    fn compat(self) -> Compat<Self> where Self: Sized;
}
pub trait FuturesAsyncWriteCompatExt: futures_io::AsyncWrite {
    fn compat_write(self) -> Compat<Self> where Self: Sized;
}
pub trait TokioAsyncReadCompatExt: io::AsyncRead {
    fn compat(self) -> Compat<Self> where Self: Sized;
}
pub trait TokioAsyncWriteCompatExt: io::AsyncWrite {
    fn compat_write(self) -> Compat<Self> where Self: Sized;
}
impl<T: futures_io::AsyncRead> FuturesAsyncReadCompatExt for T {}
impl<T: futures_io::AsyncWrite> FuturesAsyncWriteCompatExt for T {}
impl<T: io::AsyncRead> TokioAsyncReadCompatExt for T {}
impl<T: io::AsyncWrite> TokioAsyncWriteCompatExt for T {}
