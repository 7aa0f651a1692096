//! std 1.95.0

use crate::convert::From;
use crate::fs::File;
use crate::io::{IsTerminal, PipeReader, PipeWriter, Result};
use crate::marker::Sized;
use crate::net::{TcpListener, TcpStream, UdpSocket};
use crate::os::raw::c_int;
use crate::os::unix::net::{UnixDatagram, UnixListener, UnixStream};
use crate::process::{ChildStderr, ChildStdin, ChildStdout};

pub trait AsFd { fn as_fd(&self) -> BorrowedFd<'_>; }

pub trait AsRawFd { fn as_raw_fd(&self) -> RawFd; }

pub trait FromRawFd { unsafe fn from_raw_fd(fd: RawFd) -> Self; }

pub trait IntoRawFd { fn into_raw_fd(self) -> RawFd; }

#[derive(Clone, Copy, Debug)]
pub struct BorrowedFd<'fd> { _p: () }
impl BorrowedFd<'_> {
    pub const unsafe fn borrow_raw(fd: RawFd) -> Self;
    pub fn try_clone_to_owned(&self) -> Result<OwnedFd>;
}
impl AsFd for BorrowedFd<'_> {}
impl AsRawFd for BorrowedFd<'_> {}
impl IsTerminal for BorrowedFd<'_> {}

#[derive(Debug)]
pub struct OwnedFd { _p: () }
impl OwnedFd { pub fn try_clone(&self) -> Result<Self>; }
impl From<TcpListener> for OwnedFd {}
impl From<TcpStream> for OwnedFd {}
impl From<UdpSocket> for OwnedFd {}
impl From<ChildStderr> for OwnedFd {}
impl From<ChildStdin> for OwnedFd {}
impl From<ChildStdout> for OwnedFd {}
impl From<File> for OwnedFd {}
impl From<PipeReader> for OwnedFd {}
impl From<PipeWriter> for OwnedFd {}
impl From<UnixDatagram> for OwnedFd {}
impl From<UnixListener> for OwnedFd {}
impl From<UnixStream> for OwnedFd {}
impl AsFd for OwnedFd {}
impl AsRawFd for OwnedFd {}
impl FromRawFd for OwnedFd {}
impl IntoRawFd for OwnedFd {}
impl IsTerminal for OwnedFd {}

pub type RawFd = c_int;

impl<T: AsFd + ?Sized> AsFd for &T {}
impl<T: AsFd + ?Sized> AsFd for &mut T {}
impl AsRawFd for RawFd {}
impl FromRawFd for RawFd {}
impl IntoRawFd for RawFd {}
