//! std 1.95.0

pub mod prelude;

use crate::{error, result};
use crate::boxed::Box;
use crate::collections::TryReserveError;
use crate::convert::{AsRef, From, Into};
use crate::ffi::NulError;
use crate::fmt::{Arguments, Debug, Display};
use crate::fs::TryLockError;
use crate::iter::Iterator;
use crate::marker::{Send, Sized, Sync};
use crate::ops::{Deref, DerefMut};
use crate::option::Option;
use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use crate::string::String;
use crate::vec::Vec;

pub trait BufRead: Read {
    #[blocks(receiver)]
    fn fill_buf(&mut self) -> Result<&[u8]>;
    fn consume(&mut self, amount: usize);
    #[blocks(receiver)]
    fn read_until(&mut self, byte: u8, buf: &mut Vec<u8>) -> Result<usize>;
    #[blocks(receiver)]
    fn skip_until(&mut self, byte: u8) -> Result<usize>;
    #[blocks(receiver)]
    fn read_line(&mut self, buf: &mut String) -> Result<usize>;
    fn split(self, byte: u8) -> Split<Self> where Self: Sized;
    fn lines(self) -> Lines<Self> where Self: Sized;
}

pub trait IsTerminal { fn is_terminal(&self) -> bool; }

pub trait Read {
    #[blocks(receiver)]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
    #[blocks(receiver)]
    fn read_vectored(&mut self, bufs: &mut [IoSliceMut<'_>]) -> Result<usize>;
    #[blocks(receiver)]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> Result<usize>;
    #[blocks(receiver)]
    fn read_to_string(&mut self, buf: &mut String) -> Result<usize>;
    #[blocks(receiver)]
    fn read_exact(&mut self, buf: &mut [u8]) -> Result<()>;
    fn by_ref(&mut self) -> &mut Self where Self: Sized;
    fn bytes(self) -> Bytes<Self> where Self: Sized;
    fn chain<R: Read>(self, next: R) -> Chain<Self, R> where Self: Sized;
    fn take(self, limit: u64) -> Take<Self> where Self: Sized;
}

pub trait Seek {
    #[blocks(receiver)]
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
    #[blocks(receiver)]
    fn rewind(&mut self) -> Result<()>;
    #[blocks(receiver)]
    fn stream_position(&mut self) -> Result<u64>;
    #[blocks(receiver)]
    fn seek_relative(&mut self, offset: i64) -> Result<()>;
}

pub trait Write {
    #[blocks(receiver)]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    #[blocks(receiver)]
    fn flush(&mut self) -> Result<()>;
    #[blocks(receiver)]
    fn write_vectored(&mut self, bufs: &[IoSlice<'_>]) -> Result<usize>;
    #[blocks(receiver)]
    fn write_all(&mut self, buf: &[u8]) -> Result<()>;
    #[blocks(receiver)]
    fn write_fmt(&mut self, args: Arguments<'_>) -> Result<()>;
    fn by_ref(&mut self) -> &mut Self where Self: Sized;
}

#[io(via = R)]
#[derive(Debug)]
pub struct BufReader<R: ?Sized> { _p: () }
impl<R: Read> BufReader<R> {
    pub fn new(inner: R) -> BufReader<R>;
    pub fn with_capacity(capacity: usize, inner: R) -> BufReader<R>;
}
impl<R: ?Sized> BufReader<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn buffer(&self) -> &[u8];
    pub fn capacity(&self) -> usize;
    pub fn into_inner(self) -> R where R: Sized;
}
impl<R: ?Sized + Seek> BufReader<R> {
    #[blocks(receiver)]
    pub fn seek_relative(&mut self, offset: i64) -> Result<()>;
}
impl<R: ?Sized + Read> BufRead for BufReader<R> {}
impl<R: ?Sized + Read> Read for BufReader<R> {}
impl<R: ?Sized + Seek> Seek for BufReader<R> {}

#[io(via = W)]
#[derive(Debug)]
pub struct BufWriter<W: ?Sized + Write> { _p: () }
impl<W: Write> BufWriter<W> {
    pub fn new(inner: W) -> BufWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> BufWriter<W>;
    #[blocks(receiver)]
    pub fn into_inner(self) -> result::Result<W, IntoInnerError<BufWriter<W>>>;
    pub fn into_parts(self) -> (W, result::Result<Vec<u8>, WriterPanicked>);
}
impl<W: ?Sized + Write> BufWriter<W> {
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn buffer(&self) -> &[u8];
    pub fn capacity(&self) -> usize;
}
impl<W: ?Sized + Write + Seek> Seek for BufWriter<W> {}
impl<W: ?Sized + Write> Write for BufWriter<W> {}

#[io(via = R)]
#[derive(Debug)]
pub struct Bytes<R> { _p: () }
impl<R: Read> Iterator for Bytes<R> {
    type Item = result::Result<u8, Error>;
    #[blocks(receiver)]
    fn next(&mut self) -> Option<Self::Item>;
}

#[io(via = T)]
#[derive(Debug)]
pub struct Chain<T, U> { _p: () }
impl<T, U> Chain<T, U> {
    pub fn into_inner(self) -> (T, U);
    pub fn get_ref(&self) -> (&T, &U);
    pub fn get_mut(&mut self) -> (&mut T, &mut U);
}
impl<T: BufRead, U: BufRead> BufRead for Chain<T, U> {}
impl<T: Read, U: Read> Read for Chain<T, U> {}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cursor<T> { _p: () }
impl<T> Cursor<T> {
    pub const fn new(inner: T) -> Cursor<T>;
    pub fn into_inner(self) -> T;
    pub const fn get_ref(&self) -> &T;
    pub const fn get_mut(&mut self) -> &mut T;
    pub const fn position(&self) -> u64;
    pub const fn set_position(&mut self, pos: u64);
}
impl<T> BufRead for Cursor<T> where T: AsRef<[u8]> {}
impl<T> Read for Cursor<T> where T: AsRef<[u8]> {}
impl<T> Seek for Cursor<T> where T: AsRef<[u8]> {}
impl Write for Cursor<&mut [u8]> {}
impl Write for Cursor<&mut Vec<u8>> {}
impl<const N: usize> Write for Cursor<[u8; N]> {}
impl Write for Cursor<Box<[u8]>> {}
impl Write for Cursor<Vec<u8>> {}

#[derive(Clone, Copy, Debug, Default)]
pub struct Empty;
impl BufRead for Empty {}
impl Read for Empty {}
impl Seek for Empty {}
impl Write for &Empty {}
impl Write for Empty {}

#[derive(Debug)]
pub struct Error { _p: () }
impl Error {
    pub fn new<E>(kind: ErrorKind, error: E) -> Error where E: Into<Box<dyn error::Error + Send + Sync>>;
    pub fn other<E>(error: E) -> Error where E: Into<Box<dyn error::Error + Send + Sync>>;
    pub fn last_os_error() -> Error;
    pub fn from_raw_os_error(code: i32) -> Error;
    pub fn raw_os_error(&self) -> Option<i32>;
    pub fn get_ref(&self) -> Option<&(dyn error::Error + Send + Sync + 'static)>;
    pub fn get_mut(&mut self) -> Option<&mut (dyn error::Error + Send + Sync + 'static)>;
    pub fn into_inner(self) -> Option<Box<dyn error::Error + Send + Sync>>;
    pub fn downcast<E>(self) -> result::Result<E, Self> where E: error::Error + Send + Sync + 'static;
    pub fn kind(&self) -> ErrorKind;
}
impl error::Error for Error {}
impl From<TryLockError> for Error {}
impl From<ErrorKind> for Error {}
impl From<TryReserveError> for Error {}
impl From<NulError> for Error {}
impl<W> From<IntoInnerError<W>> for Error {}
impl Display for Error {}

#[derive(Debug)]
pub struct IntoInnerError<W>(());
impl<W> IntoInnerError<W> {
    pub fn error(&self) -> &Error;
    pub fn into_inner(self) -> W;
    pub fn into_error(self) -> Error;
    pub fn into_parts(self) -> (Error, W);
}
impl<W: Send + Debug> error::Error for IntoInnerError<W> {}
impl<W> Display for IntoInnerError<W> {}

#[derive(Clone, Copy, Debug)]
pub struct IoSlice<'a>(());
impl<'a> IoSlice<'a> {
    pub fn new(buf: &'a [u8]) -> IoSlice<'a>;
    pub fn advance(&mut self, n: usize);
    pub fn advance_slices(bufs: &mut &mut [IoSlice<'a>], n: usize);
}
impl<'a> Deref for IoSlice<'a> { type Target = [u8]; }

#[derive(Debug)]
pub struct IoSliceMut<'a>(());
impl<'a> IoSliceMut<'a> {
    pub fn new(buf: &'a mut [u8]) -> IoSliceMut<'a>;
    pub fn advance(&mut self, n: usize);
    pub fn advance_slices(bufs: &mut &mut [IoSliceMut<'a>], n: usize);
}
impl<'a> Deref for IoSliceMut<'a> { type Target = [u8]; }
impl<'a> DerefMut for IoSliceMut<'a> {}

#[io(via = W)]
#[derive(Debug)]
pub struct LineWriter<W: ?Sized + Write> { _p: () }
impl<W: Write> LineWriter<W> {
    pub fn new(inner: W) -> LineWriter<W>;
    pub fn with_capacity(capacity: usize, inner: W) -> LineWriter<W>;
    pub fn get_mut(&mut self) -> &mut W;
    #[blocks(receiver)]
    pub fn into_inner(self) -> result::Result<W, IntoInnerError<LineWriter<W>>>;
}
impl<W: ?Sized + Write> LineWriter<W> { pub fn get_ref(&self) -> &W; }
impl<W: ?Sized + Write> Write for LineWriter<W> {}

#[io(via = B)]
#[derive(Debug)]
pub struct Lines<B> { _p: () }
impl<B: BufRead> Iterator for Lines<B> {
    type Item = result::Result<String, Error>;
}

#[io(process)]
#[derive(Debug)]
pub struct PipeReader(());
impl PipeReader { pub fn try_clone(&self) -> Result<Self>; }
impl From<OwnedFd> for PipeReader {}
impl AsFd for PipeReader {}
impl AsRawFd for PipeReader {}
impl FromRawFd for PipeReader {}
impl IntoRawFd for PipeReader {}
impl Read for &PipeReader {}
impl Read for PipeReader {}

#[io(process)]
#[derive(Debug)]
pub struct PipeWriter(());
impl PipeWriter { pub fn try_clone(&self) -> Result<Self>; }
impl From<OwnedFd> for PipeWriter {}
impl AsFd for PipeWriter {}
impl AsRawFd for PipeWriter {}
impl FromRawFd for PipeWriter {}
impl IntoRawFd for PipeWriter {}
impl Write for &PipeWriter {}
impl Write for PipeWriter {}

#[derive(Debug)]
pub struct Repeat { _p: () }
impl Read for Repeat {}

#[derive(Clone, Copy, Debug, Default)]
pub struct Sink;
impl Write for &Sink {}
impl Write for Sink {}

#[io(via = B)]
#[derive(Debug)]
pub struct Split<B> { _p: () }
impl<B: BufRead> Iterator for Split<B> {
    type Item = result::Result<Vec<u8>, Error>;
}

#[derive(Debug)]
pub struct Stderr { _p: () }
impl Stderr { pub fn lock(&self) -> StderrLock<'static>; }
impl AsFd for Stderr {}
impl AsRawFd for Stderr {}
impl IsTerminal for Stderr {}
impl Write for &Stderr {}
impl Write for Stderr {}

#[guard(stdio)]
#[derive(Debug)]
pub struct StderrLock<'a> { _p: () }
impl<'a> AsFd for StderrLock<'a> {}
impl<'a> AsRawFd for StderrLock<'a> {}
impl IsTerminal for StderrLock<'_> {}
impl Write for StderrLock<'_> {}

#[io(stdin)]
#[derive(Debug)]
pub struct Stdin { _p: () }
impl Stdin {
    pub fn lock(&self) -> StdinLock<'static>;
    #[blocks(stdin, instead = " use tokio::io::stdin")]
    pub fn read_line(&self, buf: &mut String) -> Result<usize>;
    pub fn lines(self) -> Lines<StdinLock<'static>>;
}
impl AsFd for Stdin {}
impl AsRawFd for Stdin {}
impl IsTerminal for Stdin {}
impl Read for &Stdin {}
impl Read for Stdin {}

#[io(stdin)]
#[guard(stdio)]
#[derive(Debug)]
pub struct StdinLock<'a> { _p: () }
impl<'a> AsFd for StdinLock<'a> {}
impl<'a> AsRawFd for StdinLock<'a> {}
impl BufRead for StdinLock<'_> {}
impl IsTerminal for StdinLock<'_> {}
impl Read for StdinLock<'_> {}

#[derive(Debug)]
pub struct Stdout { _p: () }
impl Stdout { pub fn lock(&self) -> StdoutLock<'static>; }
impl AsFd for Stdout {}
impl AsRawFd for Stdout {}
impl IsTerminal for Stdout {}
impl Write for &Stdout {}
impl Write for Stdout {}

#[guard(stdio)]
#[derive(Debug)]
pub struct StdoutLock<'a> { _p: () }
impl<'a> AsFd for StdoutLock<'a> {}
impl<'a> AsRawFd for StdoutLock<'a> {}
impl IsTerminal for StdoutLock<'_> {}
impl Write for StdoutLock<'_> {}

#[io(via = T)]
#[derive(Debug)]
pub struct Take<T> { _p: () }
impl<T> Take<T> {
    pub fn limit(&self) -> u64;
    pub fn set_limit(&mut self, limit: u64);
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T: BufRead> BufRead for Take<T> {}
impl<T: Read> Read for Take<T> {}
impl<T: Seek> Seek for Take<T> {}

#[derive(Debug)]
pub struct WriterPanicked { _p: () }
impl WriterPanicked { pub fn into_inner(self) -> Vec<u8>; }
impl error::Error for WriterPanicked {}
impl Display for WriterPanicked {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ErrorKind {
    NotFound, PermissionDenied, ConnectionRefused, ConnectionReset, HostUnreachable, NetworkUnreachable,
    ConnectionAborted, NotConnected, AddrInUse, AddrNotAvailable, NetworkDown, BrokenPipe, AlreadyExists, WouldBlock,
    NotADirectory, IsADirectory, DirectoryNotEmpty, ReadOnlyFilesystem, FilesystemLoop, StaleNetworkFileHandle,
    InvalidInput, InvalidData, TimedOut, WriteZero, StorageFull, NotSeekable, QuotaExceeded, FileTooLarge,
    ResourceBusy, ExecutableFileBusy, Deadlock, CrossesDevices, TooManyLinks, InvalidFilename, ArgumentListTooLong,
    Interrupted, Unsupported, UnexpectedEof, OutOfMemory, InProgress, Other,
}
impl Display for ErrorKind {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeekFrom { Start(u64), End(i64), Current(i64) }

pub type Result<T> = result::Result<T, Error>;

#[blocks(args)]
pub fn copy<R, W>(reader: &mut R, writer: &mut W) -> Result<u64> where R: Read + ?Sized, W: Write + ?Sized;
pub const fn empty() -> Empty;
pub fn pipe() -> Result<(PipeReader, PipeWriter)>;
#[blocks(args)]
pub fn read_to_string<R: Read>(reader: R) -> Result<String>;
pub const fn repeat(byte: u8) -> Repeat;
pub const fn sink() -> Sink;
pub fn stderr() -> Stderr;
pub fn stdin() -> Stdin;
pub fn stdout() -> Stdout;

impl<B: BufRead + ?Sized> BufRead for &mut B {}
impl<R: Read + ?Sized> Read for &mut R {}
impl<S: Seek + ?Sized> Seek for &mut S {}
impl<W: Write + ?Sized> Write for &mut W {}
