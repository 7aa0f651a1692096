//! futures-io 0.3.34

use std::ops::DerefMut;
use std::pin::Pin;
use std::task::{Context, Poll};
pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};

pub trait AsyncRead {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut [u8]) -> Poll<Result<usize>>;
    fn poll_read_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &mut [IoSliceMut<'_>]) -> Poll<Result<usize>>;
}
pub trait AsyncWrite {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
    fn poll_close(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>>;
}
pub trait AsyncSeek {
    fn poll_seek(self: Pin<&mut Self>, cx: &mut Context<'_>, pos: SeekFrom) -> Poll<Result<u64>>;
}
pub trait AsyncBufRead: AsyncRead {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}
impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for Box<T> {}
impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for &mut T {}
impl<P> AsyncRead for Pin<P> where P: DerefMut + Unpin, P::Target: AsyncRead {}
impl AsyncRead for &[u8] {}
impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for Box<T> {}
impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for &mut T {}
impl<P> AsyncWrite for Pin<P> where P: DerefMut + Unpin, P::Target: AsyncWrite {}
impl AsyncWrite for Vec<u8> {}
impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for Box<T> {}
impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for &mut T {}
impl<P> AsyncSeek for Pin<P> where P: DerefMut + Unpin, P::Target: AsyncSeek {}
impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for Box<T> {}
impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for &mut T {}
impl<P> AsyncBufRead for Pin<P> where P: DerefMut + Unpin, P::Target: AsyncBufRead {}
impl AsyncBufRead for &[u8] {}
