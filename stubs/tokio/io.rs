//! tokio 1.54.1

pub mod unix;
use bytes::{Buf, BufMut};
use std::{io, ops};
use std::io::IoSlice;
use std::mem::MaybeUninit;
use std::ops::DerefMut;
use std::os::unix::io::{AsFd, AsRawFd};
use std::pin::Pin;
use std::task::{Context, Poll};
pub use std::io::{Error, ErrorKind, Result, SeekFrom};

pub trait AsyncBufRead: AsyncRead {
    fn poll_fill_buf(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<&[u8]>>;
    fn consume(self: Pin<&mut Self>, amt: usize);
}
pub trait AsyncRead {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>>;
}
pub trait AsyncSeek {
    fn start_seek(self: Pin<&mut Self>, position: SeekFrom) -> io::Result<()>;
    fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<u64>>;
}
pub trait AsyncWrite {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<io::Result<usize>>;
    fn is_write_vectored(&self) -> bool;
}
pub struct ReadBuf<'a> { _p: () }
impl<'a> ReadBuf<'a> {
    pub fn new(buf: &'a mut [u8]) -> ReadBuf<'a>;
    pub fn uninit(buf: &'a mut [MaybeUninit<u8>]) -> ReadBuf<'a>;
    pub fn capacity(&self) -> usize;
    pub fn filled(&self) -> &[u8];
    pub fn filled_mut(&mut self) -> &mut [u8];
    pub fn take(&mut self, n: usize) -> ReadBuf<'_>;
    pub fn initialized(&self) -> &[u8];
    pub fn initialized_mut(&mut self) -> &mut [u8];
    pub unsafe fn inner_mut(&mut self) -> &mut [MaybeUninit<u8>];
    pub unsafe fn unfilled_mut(&mut self) -> &mut [MaybeUninit<u8>];
    pub fn initialize_unfilled(&mut self) -> &mut [u8];
    pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8];
    pub fn remaining(&self) -> usize;
    pub fn clear(&mut self);
    pub fn advance(&mut self, n: usize);
    pub fn set_filled(&mut self, n: usize);
    pub unsafe fn assume_init(&mut self, n: usize);
    pub fn put_slice(&mut self, buf: &[u8]);
}
impl<'a> bytes::BufMut for ReadBuf<'a> {}
#[derive(Clone, Copy)]
pub struct Interest { _p: () }
impl Interest {
    pub const READABLE: Interest = _;
    pub const WRITABLE: Interest = _;
    pub const ERROR: Interest = _;
    pub const PRIORITY: Interest = _;
    pub const fn is_readable(self) -> bool;
    pub const fn is_writable(self) -> bool;
    pub const fn is_error(self) -> bool;
    pub const fn is_priority(self) -> bool;
    pub const fn add(self, other: Interest) -> Interest;
    pub fn remove(self, other: Interest) -> Option<Interest>;
}
impl ops::BitOr for Interest { type Output = Self; }
impl ops::BitOrAssign for Interest {}
#[derive(Clone, Copy)]
pub struct Ready { _p: () }
impl Ready {
    pub const EMPTY: Ready = _;
    pub const READABLE: Ready = _;
    pub const WRITABLE: Ready = _;
    pub const READ_CLOSED: Ready = _;
    pub const WRITE_CLOSED: Ready = _;
    pub const PRIORITY: Ready = _;
    pub const ERROR: Ready = _;
    pub const ALL: Ready = _;
    pub fn is_empty(self) -> bool;
    pub fn is_readable(self) -> bool;
    pub fn is_writable(self) -> bool;
    pub fn is_read_closed(self) -> bool;
    pub fn is_write_closed(self) -> bool;
    pub fn is_priority(self) -> bool;
    pub fn is_error(self) -> bool;
}
impl ops::BitOr<Ready> for Ready { type Output = Ready; }
impl ops::BitOrAssign<Ready> for Ready {}
impl ops::BitAnd<Ready> for Ready { type Output = Ready; }
impl ops::Sub<Ready> for Ready { type Output = Ready; }
#[derive(Debug)]
pub struct Stderr { _p: () }
impl AsRawFd for Stderr {}
impl AsFd for Stderr {}
impl AsyncWrite for Stderr {}
pub fn stderr() -> Stderr;
#[derive(Debug)]
pub struct Stdin { _p: () }
impl AsRawFd for Stdin {}
impl AsFd for Stdin {}
impl AsyncRead for Stdin {}
pub fn stdin() -> Stdin;
#[derive(Debug)]
pub struct Stdout { _p: () }
impl AsRawFd for Stdout {}
impl AsFd for Stdout {}
impl AsyncWrite for Stdout {}
pub fn stdout() -> Stdout;
#[io(via = T)]
pub struct ReadHalf<T> { _p: () }
impl<T> ReadHalf<T> {
    pub fn is_pair_of(&self, other: &WriteHalf<T>) -> bool;
    pub fn unsplit(self, wr: WriteHalf<T>) -> T where T: Unpin;
}
impl<T: AsyncRead> AsyncRead for ReadHalf<T> {}
#[io(via = T)]
pub struct WriteHalf<T> { _p: () }
impl<T> WriteHalf<T> {
    pub fn is_pair_of(&self, other: &ReadHalf<T>) -> bool;
}
impl<T: AsyncWrite> AsyncWrite for WriteHalf<T> {}
pub fn split<T>(stream: T) -> (ReadHalf<T>, WriteHalf<T>) where T: AsyncRead + AsyncWrite;
pub fn join<R, W>(reader: R, writer: W) -> Join<R, W> where R: AsyncRead, W: AsyncWrite;
#[derive(Debug)]
pub struct Join<R, W> { _p: () }
impl<R, W> Join<R, W> where R: AsyncRead, W: AsyncWrite {
    pub fn into_inner(self) -> (R, W);
    pub fn reader(&self) -> &R;
    pub fn writer(&self) -> &W;
    pub fn reader_mut(&mut self) -> &mut R;
    pub fn writer_mut(&mut self) -> &mut W;
    pub fn reader_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn writer_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
}
impl<R, W> AsyncRead for Join<R, W> where R: AsyncRead {}
impl<R, W> AsyncWrite for Join<R, W> where W: AsyncWrite {}
impl<R, W> AsyncBufRead for Join<R, W> where R: AsyncBufRead {}
#[io(via = R)]
pub struct BufReader<R> { _p: () }
impl<R: AsyncRead> BufReader<R> {
    pub fn new(inner: R) -> Self;
    pub fn with_capacity(capacity: usize, inner: R) -> Self;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
    pub fn buffer(&self) -> &[u8];
}
impl<R: AsyncRead> AsyncRead for BufReader<R> {}
impl<R: AsyncRead> AsyncBufRead for BufReader<R> {}
impl<R: AsyncRead + AsyncSeek> AsyncSeek for BufReader<R> {}
impl<R: AsyncRead + AsyncWrite> AsyncWrite for BufReader<R> {}
#[derive(Debug)]
#[io(via = RW)]
pub struct BufStream<RW> { _p: () }
impl<RW: AsyncRead + AsyncWrite> BufStream<RW> {
    pub fn new(stream: RW) -> BufStream<RW>;
    pub fn with_capacity(reader_capacity: usize, writer_capacity: usize, stream: RW) -> BufStream<RW>;
    pub fn get_ref(&self) -> &RW;
    pub fn get_mut(&mut self) -> &mut RW;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut RW>;
    pub fn into_inner(self) -> RW;
}
impl<RW> From<BufReader<BufWriter<RW>>> for BufStream<RW> {}
impl<RW> From<BufWriter<BufReader<RW>>> for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite> AsyncWrite for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite> AsyncRead for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite + AsyncSeek> AsyncSeek for BufStream<RW> {}
impl<RW: AsyncRead + AsyncWrite> AsyncBufRead for BufStream<RW> {}
#[io(via = W)]
pub struct BufWriter<W> { _p: () }
impl<W: AsyncWrite> BufWriter<W> {
    pub fn new(inner: W) -> Self;
    pub fn with_capacity(cap: usize, inner: W) -> Self;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut W>;
    pub fn into_inner(self) -> W;
    pub fn buffer(&self) -> &[u8];
}
impl<W: AsyncWrite> AsyncWrite for BufWriter<W> {}
impl<W: AsyncWrite + AsyncSeek> AsyncSeek for BufWriter<W> {}
impl<W: AsyncWrite + AsyncRead> AsyncRead for BufWriter<W> {}
impl<W: AsyncWrite + AsyncBufRead> AsyncBufRead for BufWriter<W> {}
pub struct Chain<T, U> { _p: () }
impl<T, U> Chain<T, U> where T: AsyncRead, U: AsyncRead {
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
    pub fn get_pin_mut(self: Pin<&mut Self>) -> (Pin<&mut T>, Pin<&mut U>);
    pub fn into_inner(self) -> (T, U);
}
impl<T, U> AsyncRead for Chain<T, U> where T: AsyncRead, U: AsyncRead {}
impl<T, U> AsyncBufRead for Chain<T, U> where T: AsyncBufRead, U: AsyncBufRead {}
#[cancel(unsafe, loses = "the bytes read and not yet written")]
#[waits(args)]
pub async fn copy<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> io::Result<u64>
where R: AsyncRead + Unpin + ?Sized, W: AsyncWrite + Unpin + ?Sized;
#[cancel(unsafe, loses = "the bytes read and not yet written")]
#[waits(args)]
pub async fn copy_bidirectional<A, B>(a: &mut A, b: &mut B) -> io::Result<(u64, u64)>
where A: AsyncRead + AsyncWrite + Unpin + ?Sized, B: AsyncRead + AsyncWrite + Unpin + ?Sized;
#[cancel(unsafe, loses = "the bytes read and not yet written")]
#[waits(args)]
pub async fn copy_bidirectional_with_sizes<A, B>(
    a: &mut A,
    b: &mut B,
    a_to_b_buf_size: usize,
    b_to_a_buf_size: usize,
) -> io::Result<(u64, u64)> where A: AsyncRead + AsyncWrite + Unpin + ?Sized, B: AsyncRead + AsyncWrite + Unpin + ?Sized;
#[cancel(unsafe, loses = "how many bytes were copied")]
#[waits(args)]
pub async fn copy_buf<'a, R, W>(reader: &'a mut R, writer: &'a mut W) -> io::Result<u64>
where R: AsyncBufRead + Unpin + ?Sized, W: AsyncWrite + Unpin + ?Sized;
pub struct Empty { _p: () }
impl AsyncRead for Empty {}
impl AsyncBufRead for Empty {}
impl AsyncWrite for Empty {}
impl AsyncSeek for Empty {}
pub fn empty() -> Empty;
#[derive(Debug)]
#[io(via = R)]
pub struct Lines<R> { _p: () }
impl<R> Lines<R> where R: AsyncBufRead + Unpin {
    #[cancel(safe)]
    #[waits(receiver)]
    pub async fn next_line(&mut self) -> io::Result<Option<String>>;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_ref(&mut self) -> &R;
    pub fn into_inner(self) -> R;
}
impl<R> Lines<R> where R: AsyncBufRead {
    pub fn poll_next_line(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<Option<String>>>;
}
#[derive(Debug)]
pub struct DuplexStream { _p: () }
impl AsyncRead for DuplexStream {}
impl AsyncWrite for DuplexStream {}
#[derive(Debug)]
pub struct SimplexStream { _p: () }
impl SimplexStream {
    pub fn new_unsplit(max_buf_size: usize) -> SimplexStream;
}
impl AsyncRead for SimplexStream {}
impl AsyncWrite for SimplexStream {}
pub fn duplex(max_buf_size: usize) -> (DuplexStream, DuplexStream);
pub fn simplex(max_buf_size: usize) -> (ReadHalf<SimplexStream>, WriteHalf<SimplexStream>);
#[derive(Debug)]
pub struct Repeat { _p: () }
impl AsyncRead for Repeat {}
pub fn repeat(byte: u8) -> Repeat;
pub struct Sink { _p: () }
impl AsyncWrite for Sink {}
pub fn sink() -> Sink;
#[derive(Debug)]
#[io(via = R)]
pub struct Split<R> { _p: () }
impl<R> Split<R> where R: AsyncBufRead + Unpin {
    #[cancel(safe)]
    #[waits(receiver)]
    pub async fn next_segment(&mut self) -> io::Result<Option<Vec<u8>>>;
}
impl<R> Split<R> where R: AsyncBufRead {
    pub fn poll_next_segment(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<Option<Vec<u8>>>>;
}
#[derive(Debug)]
#[io(via = R)]
pub struct Take<R> { _p: () }
impl<R: AsyncRead> Take<R> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut R>;
    pub fn into_inner(self) -> R;
}
impl<R: AsyncRead> AsyncRead for Take<R> {}
impl<R: AsyncBufRead> AsyncBufRead for Take<R> {}
#[waits(receiver)]
pub trait AsyncReadExt: AsyncRead {
    fn chain<R>(self, next: R) -> Chain<Self, R> where Self: Sized, R: AsyncRead;
    #[cancel(safe)]
    async fn read(&mut self, buf: &mut [u8]) -> io::Result<usize> where Self: Unpin;
    #[cancel(safe)]
    async fn read_buf<B>(&mut self, buf: &mut B) -> io::Result<usize> where Self: Unpin, B: BufMut + ?Sized;
    #[cancel(unsafe, loses = "the bytes already read")]
    async fn read_exact(&mut self, buf: &mut [u8]) -> io::Result<usize> where Self: Unpin;
    #[cancel(safe)]
    async fn read_u8(&mut self) -> io::Result<u8> where Self: Unpin;
    #[cancel(safe)]
    async fn read_i8(&mut self) -> io::Result<i8> where Self: Unpin;
    #[cancel(unsafe, loses = "the bytes already read")]
    async fn read_u16(&mut self) -> io::Result<u16> where Self: Unpin;
    #[cancel(unsafe, loses = "the bytes already read")]
    async fn read_i16(&mut self) -> io::Result<i16> where Self: Unpin;
    #[cancel(unsafe, loses = "the bytes already read")]
    async fn read_u32(&mut self) -> io::Result<u32> where Self: Unpin;
    #[cancel(unsafe, loses = "the bytes already read")]
    async fn read_i32(&mut self) -> io::Result<i32> where Self: Unpin;
    #[cancel(unsafe, loses = "the bytes already read")]
    async fn read_u64(&mut self) -> io::Result<u64> where Self: Unpin;
    #[cancel(unsafe, loses = "the bytes already read")]
    async fn read_i64(&mut self) -> io::Result<i64> where Self: Unpin;
    #[cancel(unsafe, loses = "the bytes already read")]
    async fn read_u128(&mut self) -> io::Result<u128> where Self: Unpin;
    #[cancel(unsafe, loses = "the bytes already read")]
    async fn read_i128(&mut self) -> io::Result<i128> where Self: Unpin;
    #[cancel(unsafe, loses = "the bytes already read")]
    async fn read_f32(&mut self) -> io::Result<f32> where Self: Unpin;
    #[cancel(unsafe, loses = "the bytes already read")]
    async fn read_f64(&mut self) -> io::Result<f64> where Self: Unpin;
    #[cancel(unsafe, loses = "the bytes already read")]
    async fn read_u16_le(&mut self) -> io::Result<u16> where Self: Unpin;
    #[cancel(unsafe, loses = "the bytes already read")]
    async fn read_i16_le(&mut self) -> io::Result<i16> where Self: Unpin;
    #[cancel(unsafe, loses = "the bytes already read")]
    async fn read_u32_le(&mut self) -> io::Result<u32> where Self: Unpin;
    #[cancel(unsafe, loses = "the bytes already read")]
    async fn read_i32_le(&mut self) -> io::Result<i32> where Self: Unpin;
    #[cancel(unsafe, loses = "the bytes already read")]
    async fn read_u64_le(&mut self) -> io::Result<u64> where Self: Unpin;
    #[cancel(unsafe, loses = "the bytes already read")]
    async fn read_i64_le(&mut self) -> io::Result<i64> where Self: Unpin;
    #[cancel(unsafe, loses = "the bytes already read")]
    async fn read_u128_le(&mut self) -> io::Result<u128> where Self: Unpin;
    #[cancel(unsafe, loses = "the bytes already read")]
    async fn read_i128_le(&mut self) -> io::Result<i128> where Self: Unpin;
    #[cancel(unsafe, loses = "the bytes already read")]
    async fn read_f32_le(&mut self) -> io::Result<f32> where Self: Unpin;
    #[cancel(unsafe, loses = "the bytes already read")]
    async fn read_f64_le(&mut self) -> io::Result<f64> where Self: Unpin;
    #[cancel(unsafe, loses = "the bytes already read")]
    async fn read_to_end(&mut self, buf: &mut Vec<u8>) -> io::Result<usize> where Self: Unpin;
    #[cancel(unsafe, loses = "the bytes already read")]
    async fn read_to_string(&mut self, dst: &mut String) -> io::Result<usize> where Self: Unpin;
    fn take(self, limit: u64) -> Take<Self> where Self: Sized;
}
#[waits(receiver)]
pub trait AsyncWriteExt: AsyncWrite {
    #[cancel(safe)]
    async fn write(&mut self, src: &[u8]) -> io::Result<usize> where Self: Unpin;
    #[cancel(safe)]
    async fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> io::Result<usize> where Self: Unpin;
    #[cancel(safe)]
    async fn write_buf<B>(&mut self, src: &mut B) -> io::Result<usize> where Self: Sized + Unpin, B: Buf;
    #[cancel(resumable)]
    async fn write_all_buf<B>(&mut self, src: &mut B) -> io::Result<()> where Self: Sized + Unpin, B: Buf;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    async fn write_all(&mut self, src: &[u8]) -> io::Result<()> where Self: Unpin;
    #[cancel(safe)]
    async fn write_u8(&mut self, n: u8) -> io::Result<()> where Self: Unpin;
    #[cancel(safe)]
    async fn write_i8(&mut self, n: i8) -> io::Result<()> where Self: Unpin;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    async fn write_u16(&mut self, n: u16) -> io::Result<()> where Self: Unpin;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    async fn write_i16(&mut self, n: i16) -> io::Result<()> where Self: Unpin;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    async fn write_u32(&mut self, n: u32) -> io::Result<()> where Self: Unpin;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    async fn write_i32(&mut self, n: i32) -> io::Result<()> where Self: Unpin;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    async fn write_u64(&mut self, n: u64) -> io::Result<()> where Self: Unpin;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    async fn write_i64(&mut self, n: i64) -> io::Result<()> where Self: Unpin;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    async fn write_u128(&mut self, n: u128) -> io::Result<()> where Self: Unpin;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    async fn write_i128(&mut self, n: i128) -> io::Result<()> where Self: Unpin;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    async fn write_f32(&mut self, n: f32) -> io::Result<()> where Self: Unpin;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    async fn write_f64(&mut self, n: f64) -> io::Result<()> where Self: Unpin;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    async fn write_u16_le(&mut self, n: u16) -> io::Result<()> where Self: Unpin;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    async fn write_i16_le(&mut self, n: i16) -> io::Result<()> where Self: Unpin;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    async fn write_u32_le(&mut self, n: u32) -> io::Result<()> where Self: Unpin;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    async fn write_i32_le(&mut self, n: i32) -> io::Result<()> where Self: Unpin;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    async fn write_u64_le(&mut self, n: u64) -> io::Result<()> where Self: Unpin;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    async fn write_i64_le(&mut self, n: i64) -> io::Result<()> where Self: Unpin;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    async fn write_u128_le(&mut self, n: u128) -> io::Result<()> where Self: Unpin;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    async fn write_i128_le(&mut self, n: i128) -> io::Result<()> where Self: Unpin;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    async fn write_f32_le(&mut self, n: f32) -> io::Result<()> where Self: Unpin;
    #[cancel(unsafe, loses = "how many bytes were already written")]
    async fn write_f64_le(&mut self, n: f64) -> io::Result<()> where Self: Unpin;
    #[cancel(safe)]
    async fn flush(&mut self) -> io::Result<()> where Self: Unpin;
    async fn shutdown(&mut self) -> io::Result<()> where Self: Unpin;
}
#[waits(receiver)]
pub trait AsyncBufReadExt: AsyncBufRead {
    #[cancel(resumable)]
    async fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> io::Result<usize> where Self: Unpin;
    #[cancel(unsafe, loses = "the line read so far")]
    async fn read_line(&mut self, buf: &mut String) -> io::Result<usize> where Self: Unpin;
    fn split(self, byte: u8) -> Split<Self> where Self: Sized + Unpin;
    #[cancel(safe)]
    async fn fill_buf(&mut self) -> io::Result<&[u8]> where Self: Unpin;
    fn consume(&mut self, amt: usize) where Self: Unpin;
    fn lines(self) -> Lines<Self> where Self: Sized;
}
#[waits(receiver)]
pub trait AsyncSeekExt: AsyncSeek {
    async fn seek(&mut self, pos: SeekFrom) -> io::Result<u64> where Self: Unpin;
    async fn rewind(&mut self) -> io::Result<u64> where Self: Unpin;
    async fn stream_position(&mut self) -> io::Result<u64> where Self: Unpin;
}
impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for Box<T> {}
impl<T: ?Sized + AsyncBufRead + Unpin> AsyncBufRead for &mut T {}
impl<P> AsyncBufRead for Pin<P> where P: DerefMut, P::Target: AsyncBufRead {}
impl AsyncBufRead for &[u8] {}
impl<T: AsRef<[u8]> + Unpin> AsyncBufRead for io::Cursor<T> {}
impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for Box<T> {}
impl<T: ?Sized + AsyncRead + Unpin> AsyncRead for &mut T {}
impl<P> AsyncRead for Pin<P> where P: DerefMut, P::Target: AsyncRead {}
impl AsyncRead for &[u8] {}
impl<T: AsRef<[u8]> + Unpin> AsyncRead for io::Cursor<T> {}
impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for Box<T> {}
impl<T: ?Sized + AsyncSeek + Unpin> AsyncSeek for &mut T {}
impl<P> AsyncSeek for Pin<P> where P: DerefMut, P::Target: AsyncSeek {}
impl<T: AsRef<[u8]> + Unpin> AsyncSeek for io::Cursor<T> {}
impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for Box<T> {}
impl<T: ?Sized + AsyncWrite + Unpin> AsyncWrite for &mut T {}
impl<P> AsyncWrite for Pin<P> where P: DerefMut, P::Target: AsyncWrite {}
impl AsyncWrite for Vec<u8> {}
impl AsyncWrite for io::Cursor<&mut [u8]> {}
impl AsyncWrite for io::Cursor<&mut Vec<u8>> {}
impl AsyncWrite for io::Cursor<Vec<u8>> {}
impl AsyncWrite for io::Cursor<Box<[u8]>> {}
impl<R: AsyncRead + ?Sized> AsyncReadExt for R {}
impl<W: AsyncWrite + ?Sized> AsyncWriteExt for W {}
impl<R: AsyncBufRead + ?Sized> AsyncBufReadExt for R {}
impl<S: AsyncSeek + ?Sized> AsyncSeekExt for S {}
