//! futures-lite 2.6.1

use futures_core::stream::Stream;
use std::borrow::{Borrow, BorrowMut};
use std::future::Future;
use std::io::{BufRead, IoSlice, IoSliceMut, Read, Seek, Write};
use std::pin::Pin;
use std::task::{Context, Poll};
pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use std::io::{Error, ErrorKind, Result, SeekFrom};

#[cancel(unsafe, loses = "the bytes read and not yet written")]
pub async fn copy<R, W>(reader: R, writer: W) -> Result<u64> where R: AsyncRead, W: AsyncWrite;
#[derive(Clone, Copy, Debug)]
pub struct AssertAsync<T> { _p: () }
impl<T> AssertAsync<T> {
    pub fn new(io: T) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T: Read> AsyncRead for AssertAsync<T> {}
impl<T: Write> AsyncWrite for AssertAsync<T> {}
impl<T: Seek> AsyncSeek for AssertAsync<T> {}
#[derive(Debug)]
pub struct AsyncAsSync<'r, 'ctx, T> {
    pub context: &'r mut Context<'ctx>,
    pub inner: T,
}
impl<'r, 'ctx, T> AsyncAsSync<'r, 'ctx, T> {
    pub fn new(context: &'r mut Context<'ctx>, inner: T) -> Self;
    pub fn close(&mut self) -> Result<()> where T: AsyncWrite + Unpin;
    pub fn poll_with<R>(&mut self, f: impl FnOnce(Pin<&mut T>, &mut Context<'_>) -> Poll<Result<R>>) -> Result<R> where T: Unpin;
}
impl<T: AsyncRead + Unpin> Read for AsyncAsSync<'_, '_, T> {}
impl<T: AsyncWrite + Unpin> Write for AsyncAsSync<'_, '_, T> {}
impl<T: AsyncSeek + Unpin> Seek for AsyncAsSync<'_, '_, T> {}
impl<T> AsRef<T> for AsyncAsSync<'_, '_, T> {}
impl<T> AsMut<T> for AsyncAsSync<'_, '_, T> {}
impl<T> Borrow<T> for AsyncAsSync<'_, '_, T> {}
impl<T> BorrowMut<T> for AsyncAsSync<'_, '_, T> {}
#[io(runtime)]
#[derive(Debug)]
pub struct BlockOn<T> { _p: () }
impl<T> BlockOn<T> {
    pub fn new(io: T) -> BlockOn<T>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T: AsyncRead + Unpin> Read for BlockOn<T> {}
impl<T: AsyncBufRead + Unpin> BufRead for BlockOn<T> {}
impl<T: AsyncWrite + Unpin> Write for BlockOn<T> {}
impl<T: AsyncSeek + Unpin> Seek for BlockOn<T> {}
pub struct BufReader<R> { _p: () }
impl<R: AsyncRead> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R>;
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
}
impl<R> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn buffer(&self) -> &[u8];
    pub fn into_inner(self) -> R;
}
impl<R: AsyncRead> AsyncRead for BufReader<R> {}
impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
impl<R: AsyncSeek> AsyncSeek for BufReader<R> {}
impl<R: AsyncWrite> AsyncWrite for BufReader<R> {}
pub struct BufWriter<W> { _p: () }
impl<W: AsyncWrite> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn into_inner(self) -> W;
    pub fn buffer(&self) -> &[u8];
}
impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}
#[derive(Clone, Debug, Default)]
pub struct Cursor<T> { _p: () }
impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
    pub fn position(&self) -> u64;
    pub fn set_position(&mut self, pos: u64);
}
impl<T> AsyncSeek for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl<T> AsyncRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl<T> AsyncBufRead for Cursor<T> where T: AsRef<[u8]> + Unpin {}
impl AsyncWrite for Cursor<&mut [u8]> {}
impl AsyncWrite for Cursor<&mut Vec<u8>> {}
impl AsyncWrite for Cursor<Vec<u8>> {}
pub fn empty() -> Empty;
pub struct Empty { _p: () }
impl AsyncRead for Empty {}
impl AsyncBufRead for Empty {}
pub fn repeat(byte: u8) -> Repeat;
#[derive(Debug)]
pub struct Repeat { _p: () }
impl AsyncRead for Repeat {}
pub fn sink() -> Sink;
#[derive(Debug)]
pub struct Sink { _p: () }
impl AsyncWrite for Sink {}
pub trait AsyncBufReadExt: AsyncBufRead {
    fn fill_buf(&mut self) -> FillBuf<'_, Self> where Self: Unpin;
    fn consume(&mut self, amt: usize) where Self: Unpin;
    fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntilFuture<'a, Self> where Self: Unpin;
    fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLineFuture<'a, Self> where Self: Unpin;
    fn lines(self) -> Lines<Self> where Self: Sized;
    fn split(self, byte: u8) -> Split<Self> where Self: Sized;
}
#[derive(Debug)]
pub struct FillBuf<'a, R: ?Sized> { _p: () }
impl<'a, R> Future for FillBuf<'a, R> where R: AsyncBufRead + Unpin + ?Sized { type Output = Result<&'a [u8]>; }
#[derive(Debug)]
pub struct ReadUntilFuture<'a, R: Unpin + ?Sized> { _p: () }
impl<R: AsyncBufRead + Unpin + ?Sized> Future for ReadUntilFuture<'_, R> { type Output = Result<usize>; }
#[cancel(unsafe, loses = "the line read so far")]
#[derive(Debug)]
pub struct ReadLineFuture<'a, R: Unpin + ?Sized> { _p: () }
impl<R: AsyncBufRead + Unpin + ?Sized> Future for ReadLineFuture<'_, R> { type Output = Result<usize>; }
#[derive(Debug)]
pub struct Lines<R> { _p: () }
impl<R: AsyncBufRead> Stream for Lines<R> { type Item = Result<String>; }
#[derive(Debug)]
pub struct Split<R> { _p: () }
impl<R: AsyncBufRead> Stream for Split<R> { type Item = Result<Vec<u8>>; }
pub trait AsyncReadExt: AsyncRead {
    fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadFuture<'a, Self> where Self: Unpin;
    fn read_vectored<'a>(&'a mut self, bufs: &'a mut [IoSliceMut<'a>]) -> ReadVectoredFuture<'a, Self> where Self: Unpin;
    fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEndFuture<'a, Self> where Self: Unpin;
    fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> ReadToStringFuture<'a, Self> where Self: Unpin;
    fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExactFuture<'a, Self> where Self: Unpin;
    fn take(self, limit: u64) -> Take<Self> where Self: Sized;
    fn bytes(self) -> Bytes<Self> where Self: Sized;
    fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R> where Self: Sized;
    fn boxed_reader<'a>(self) -> Pin<Box<dyn AsyncRead + Send + 'a>> where Self: Sized + Send + 'a;
}
#[derive(Debug)]
pub struct ReadFuture<'a, R: Unpin + ?Sized> { _p: () }
impl<R: AsyncRead + Unpin + ?Sized> Future for ReadFuture<'_, R> { type Output = Result<usize>; }
#[derive(Debug)]
pub struct ReadVectoredFuture<'a, R: Unpin + ?Sized> { _p: () }
impl<R: AsyncRead + Unpin + ?Sized> Future for ReadVectoredFuture<'_, R> { type Output = Result<usize>; }
#[cancel(unsafe, loses = "the bytes already read")]
#[derive(Debug)]
pub struct ReadToEndFuture<'a, R: Unpin + ?Sized> { _p: () }
impl<R: AsyncRead + Unpin + ?Sized> Future for ReadToEndFuture<'_, R> { type Output = Result<usize>; }
#[cancel(unsafe, loses = "the bytes already read")]
#[derive(Debug)]
pub struct ReadToStringFuture<'a, R: Unpin + ?Sized> { _p: () }
impl<R: AsyncRead + Unpin + ?Sized> Future for ReadToStringFuture<'_, R> { type Output = Result<usize>; }
#[cancel(unsafe, loses = "the bytes already read")]
#[derive(Debug)]
pub struct ReadExactFuture<'a, R: Unpin + ?Sized> { _p: () }
impl<R: AsyncRead + Unpin + ?Sized> Future for ReadExactFuture<'_, R> { type Output = Result<()>; }
#[derive(Debug)]
pub struct Take<R> { _p: () }
impl<R> Take<R> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
}
impl<R: AsyncRead> AsyncRead for Take<R> {}
impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}
#[derive(Debug)]
pub struct Bytes<R> { _p: () }
impl<R: AsyncRead + Unpin> Stream for Bytes<R> { type Item = Result<u8>; }
impl<R: AsyncRead> AsyncRead for Bytes<R> {}
pub struct Chain<R1, R2> { _p: () }
impl<R1, R2> Chain<R1, R2> {
    pub fn get_ref(&self) -> (&R1, &R2);
    pub fn get_mut(&mut self) -> (&mut R1, &mut R2);
    pub fn into_inner(self) -> (R1, R2);
}
impl<R1: AsyncRead, R2: AsyncRead> AsyncRead for Chain<R1, R2> {}
impl<R1: AsyncBufRead, R2: AsyncBufRead> AsyncBufRead for Chain<R1, R2> {}
pub trait AsyncSeekExt: AsyncSeek {
    fn seek(&mut self, pos: SeekFrom) -> SeekFuture<'_, Self> where Self: Unpin;
}
#[derive(Debug)]
pub struct SeekFuture<'a, S: Unpin + ?Sized> { _p: () }
impl<S: AsyncSeek + Unpin + ?Sized> Future for SeekFuture<'_, S> { type Output = Result<u64>; }
pub trait AsyncWriteExt: AsyncWrite {
    fn write<'a>(&'a mut self, buf: &'a [u8]) -> WriteFuture<'a, Self> where Self: Unpin;
    fn write_vectored<'a>(&'a mut self, bufs: &'a [IoSlice<'a>]) -> WriteVectoredFuture<'a, Self> where Self: Unpin;
    fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> WriteAllFuture<'a, Self> where Self: Unpin;
    fn flush(&mut self) -> FlushFuture<'_, Self> where Self: Unpin;
    fn close(&mut self) -> CloseFuture<'_, Self> where Self: Unpin;
    fn boxed_writer<'a>(self) -> Pin<Box<dyn AsyncWrite + Send + 'a>> where Self: Sized + Send + 'a;
}
#[derive(Debug)]
pub struct WriteFuture<'a, W: Unpin + ?Sized> { _p: () }
impl<W: AsyncWrite + Unpin + ?Sized> Future for WriteFuture<'_, W> { type Output = Result<usize>; }
#[derive(Debug)]
pub struct WriteVectoredFuture<'a, W: Unpin + ?Sized> { _p: () }
impl<W: AsyncWrite + Unpin + ?Sized> Future for WriteVectoredFuture<'_, W> { type Output = Result<usize>; }
#[cancel(unsafe, loses = "how many bytes were already written")]
#[derive(Debug)]
pub struct WriteAllFuture<'a, W: Unpin + ?Sized> { _p: () }
impl<W: AsyncWrite + Unpin + ?Sized> Future for WriteAllFuture<'_, W> { type Output = Result<()>; }
#[derive(Debug)]
pub struct FlushFuture<'a, W: Unpin + ?Sized> { _p: () }
impl<W: AsyncWrite + Unpin + ?Sized> Future for FlushFuture<'_, W> { type Output = Result<()>; }
#[derive(Debug)]
pub struct CloseFuture<'a, W: Unpin + ?Sized> { _p: () }
impl<W: AsyncWrite + Unpin + ?Sized> Future for CloseFuture<'_, W> { type Output = Result<()>; }
pub type BoxedReader = Pin<Box<dyn AsyncRead + Send + 'static>>;
pub type BoxedWriter = Pin<Box<dyn AsyncWrite + Send + 'static>>;
pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) where T: AsyncRead + AsyncWrite + Unpin;
#[derive(Debug)]
pub struct ReadHalf<T> { _p: () }
impl<T: AsyncRead + Unpin> AsyncRead for ReadHalf<T> {}
#[derive(Debug)]
pub struct WriteHalf<T> { _p: () }
impl<T: AsyncWrite + Unpin> AsyncWrite for WriteHalf<T> {}
impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}
impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
