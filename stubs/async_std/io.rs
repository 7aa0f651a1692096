//! async-std 1.13.2

pub mod prelude {
    pub use crate::io::{BufReadExt, ReadExt, SeekExt, WriteExt};
    pub use futures_io::{AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write};
}
use crate::os::unix::io::AsRawFd;
use futures_core::stream::Stream;
use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
use std::io;
use std::fmt::Arguments;
use std::future::Future;
use std::os::unix::io::AsFd;
use std::time::Duration;
pub use futures_io::{AsyncBufRead as BufRead, AsyncRead as Read, AsyncSeek as Seek, AsyncWrite as Write};
pub use std::io::{Error, ErrorKind, IoSlice, IoSliceMut, Result, SeekFrom};

#[derive(Debug)]
pub struct Lines<R> { _p: () }
impl<R: AsyncBufRead> Stream for Lines<R> { type Item = io::Result<String>; }
#[cancel(unsafe, loses = "the line read so far")]
pub struct ReadLineFuture<'a, T: Unpin + ?Sized> { _p: () }
impl<T: AsyncBufRead + Unpin + ?Sized> Future for ReadLineFuture<'_, T> { type Output = io::Result<usize>; }
pub struct ReadUntilFuture<'a, T: Unpin + ?Sized> { _p: () }
impl<T: AsyncBufRead + Unpin + ?Sized> Future for ReadUntilFuture<'_, T> { type Output = io::Result<usize>; }
#[derive(Debug)]
pub struct Split<R> { _p: () }
impl<R: AsyncBufRead> Stream for Split<R> { type Item = io::Result<Vec<u8>>; }
pub trait BufReadExt: AsyncBufRead {
    fn read_until<'a>(&'a mut self, byte: u8, buf: &'a mut Vec<u8>) -> ReadUntilFuture<'a, Self> where Self: Unpin;
    fn read_line<'a>(&'a mut self, buf: &'a mut String) -> ReadLineFuture<'a, Self> where Self: Unpin;
    fn lines(self) -> Lines<Self> where Self: Unpin + Sized;
    fn split(self, byte: u8) -> Split<Self> where Self: Sized;
}
#[derive(Debug)]
pub struct Bytes<T> { _p: () }
impl<T: AsyncRead + Unpin> Stream for Bytes<T> { type Item = io::Result<u8>; }
pub struct Chain<T, U> { _p: () }
impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U);
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
}
impl<T: AsyncRead, U: AsyncRead> AsyncRead for Chain<T, U> {}
impl<T: AsyncBufRead, U: AsyncBufRead> AsyncBufRead for Chain<T, U> {}
pub struct ReadFuture<'a, T: Unpin + ?Sized> { _p: () }
impl<T: AsyncRead + Unpin + ?Sized> Future for ReadFuture<'_, T> { type Output = io::Result<usize>; }
#[cancel(unsafe, loses = "the bytes already read")]
pub struct ReadExactFuture<'a, T: Unpin + ?Sized> { _p: () }
impl<T: AsyncRead + Unpin + ?Sized> Future for ReadExactFuture<'_, T> { type Output = io::Result<()>; }
#[cancel(unsafe, loses = "the bytes already read")]
pub struct ReadToEndFuture<'a, T: Unpin + ?Sized> { _p: () }
impl<T: AsyncRead + Unpin + ?Sized> Future for ReadToEndFuture<'_, T> { type Output = io::Result<usize>; }
#[cancel(unsafe, loses = "the bytes already read")]
pub struct ReadToStringFuture<'a, T: Unpin + ?Sized> { _p: () }
impl<T: AsyncRead + Unpin + ?Sized> Future for ReadToStringFuture<'_, T> { type Output = io::Result<usize>; }
pub struct ReadVectoredFuture<'a, T: Unpin + ?Sized> { _p: () }
impl<T: AsyncRead + Unpin + ?Sized> Future for ReadVectoredFuture<'_, T> { type Output = io::Result<usize>; }
#[derive(Debug)]
pub struct Take<T> { _p: () }
impl<T> Take<T> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: AsyncRead> AsyncRead for Take<T> {}
impl<T: AsyncBufRead> AsyncBufRead for Take<T> {}
pub trait ReadExt: AsyncRead {
    fn read<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadFuture<'a, Self> where Self: Unpin;
    fn read_vectored<'a>(&'a mut self, bufs: &'a mut [IoSliceMut<'a>]) -> ReadVectoredFuture<'a, Self> where Self: Unpin;
    fn read_to_end<'a>(&'a mut self, buf: &'a mut Vec<u8>) -> ReadToEndFuture<'a, Self> where Self: Unpin;
    fn read_to_string<'a>(&'a mut self, buf: &'a mut String) -> ReadToStringFuture<'a, Self> where Self: Unpin;
    fn read_exact<'a>(&'a mut self, buf: &'a mut [u8]) -> ReadExactFuture<'a, Self> where Self: Unpin;
    fn take(self, limit: u64) -> Take<Self> where Self: Sized;
    fn by_ref(&mut self) -> &mut Self where Self: Sized;
    fn bytes(self) -> Bytes<Self> where Self: Sized;
    fn chain<R: AsyncRead>(self, next: R) -> Chain<Self, R> where Self: Sized;
}
pub struct SeekFuture<'a, T: Unpin + ?Sized> { _p: () }
impl<T: AsyncSeek + Unpin + ?Sized> Future for SeekFuture<'_, T> { type Output = io::Result<u64>; }
pub trait SeekExt: AsyncSeek {
    fn seek(&mut self, pos: SeekFrom) -> SeekFuture<'_, Self> where Self: Unpin;
}
pub struct FlushFuture<'a, T: Unpin + ?Sized> { _p: () }
impl<T: AsyncWrite + Unpin + ?Sized> Future for FlushFuture<'_, T> { type Output = io::Result<()>; }
pub struct WriteFuture<'a, T: Unpin + ?Sized> { _p: () }
impl<T: AsyncWrite + Unpin + ?Sized> Future for WriteFuture<'_, T> { type Output = io::Result<usize>; }
#[cancel(unsafe, loses = "how many bytes were already written")]
pub struct WriteAllFuture<'a, T: Unpin + ?Sized> { _p: () }
impl<T: AsyncWrite + Unpin + ?Sized> Future for WriteAllFuture<'_, T> { type Output = io::Result<()>; }
pub struct WriteFmtFuture<'a, T: Unpin + ?Sized> { _p: () }
impl<T: AsyncWrite + Unpin + ?Sized> Future for WriteFmtFuture<'_, T> { type Output = io::Result<()>; }
pub struct WriteVectoredFuture<'a, T: Unpin + ?Sized> { _p: () }
impl<T: AsyncWrite + Unpin + ?Sized> Future for WriteVectoredFuture<'_, T> { type Output = io::Result<usize>; }
pub trait WriteExt: AsyncWrite {
    fn write<'a>(&'a mut self, buf: &'a [u8]) -> WriteFuture<'a, Self> where Self: Unpin;
    fn flush(&mut self) -> FlushFuture<'_, Self> where Self: Unpin;
    fn write_vectored<'a>(&'a mut self, bufs: &'a [IoSlice<'a>]) -> WriteVectoredFuture<'a, Self> where Self: Unpin;
    fn write_all<'a>(&'a mut self, buf: &'a [u8]) -> WriteAllFuture<'a, Self> where Self: Unpin;
    fn write_fmt<'a>(&'a mut self, fmt: Arguments<'_>) -> WriteFmtFuture<'a, Self> where Self: Unpin;
}
pub struct BufReader<R> { _p: () }
impl<R: futures_io::AsyncRead> BufReader<R> {
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
pub struct BufWriter<W> { _p: () }
impl<W: AsyncWrite> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub async fn into_inner(self) -> std::result::Result<W, IntoInnerError<BufWriter<W>>> where Self: Unpin;
    pub fn buffer(&self) -> &[u8];
}
impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}
#[derive(Debug)]
pub struct IntoInnerError<W> { _p: () }
#[cancel(unsafe, loses = "the bytes read and not yet written")]
pub async fn copy<R, W>(reader: &mut R, writer: &mut W) -> io::Result<u64>
where R: AsyncRead + Unpin + ?Sized, W: AsyncWrite + Unpin + ?Sized;
#[derive(Clone, Debug, Default)]
pub struct Cursor<T> { _p: () }
impl<T> Cursor<T> {
    pub fn new(inner: T) -> Cursor<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
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
pub struct Repeat { _p: () }
impl AsyncRead for Repeat {}
pub fn sink() -> Sink;
pub struct Sink { _p: () }
impl AsyncWrite for Sink {}
pub async fn timeout<F, T>(dur: Duration, f: F) -> io::Result<T> where F: Future<Output = io::Result<T>>;
pub fn stderr() -> Stderr;
#[derive(Debug)]
pub struct Stderr { _p: () }
impl AsyncWrite for Stderr {}
impl AsRawFd for Stderr {}
impl AsFd for Stderr {}
pub fn stdin() -> Stdin;
#[derive(Debug)]
pub struct Stdin { _p: () }
impl Stdin {
    pub async fn read_line(&self, buf: &mut String) -> io::Result<usize>;
}
impl AsyncRead for Stdin {}
impl AsRawFd for Stdin {}
impl AsFd for Stdin {}
pub fn stdout() -> Stdout;
#[derive(Debug)]
pub struct Stdout { _p: () }
impl AsyncWrite for Stdout {}
impl AsRawFd for Stdout {}
impl AsFd for Stdout {}
impl<T: AsyncBufRead + ?Sized> BufReadExt for T {}
impl<T: AsyncRead + ?Sized> ReadExt for T {}
impl<T: AsyncSeek + ?Sized> SeekExt for T {}
impl<T: AsyncWrite + ?Sized> WriteExt for T {}
