//! std 1.95.0

use crate::result;
use crate::convert::{AsRef, From};
use crate::io::{Error, Read, Result, Write};
use crate::iter::{IntoIterator, Iterator};
use crate::net::Shutdown;
use crate::option::Option;
use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use crate::os::linux::net::SocketAddrExt;
use crate::path::Path;
use crate::time::Duration;

#[derive(Debug)]
pub struct Incoming<'a> { _p: () }
impl<'a> Iterator for Incoming<'a> {
    type Item = result::Result<UnixStream, Error>;
    #[blocks(net, instead = " accept in a loop on the listener of tokio::net")]
    fn next(&mut self) -> Option<Self::Item>;
}

#[derive(Clone, Debug)]
pub struct SocketAddr { _p: () }
impl SocketAddr {
    pub fn from_pathname<P>(path: P) -> Result<SocketAddr> where P: AsRef<Path>;
    pub fn is_unnamed(&self) -> bool;
    pub fn as_pathname(&self) -> Option<&Path>;
}
impl SocketAddrExt for SocketAddr {}

#[derive(Debug)]
pub struct UnixDatagram(());
impl UnixDatagram {
    #[blocks(net, instead = " use tokio::net::UnixDatagram", low)]
    pub fn bind<P: AsRef<Path>>(path: P) -> Result<UnixDatagram>;
    #[blocks(net, instead = " use tokio::net::UnixDatagram", low)]
    pub fn bind_addr(socket_addr: &SocketAddr) -> Result<UnixDatagram>;
    pub fn unbound() -> Result<UnixDatagram>;
    pub fn pair() -> Result<(UnixDatagram, UnixDatagram)>;
    #[blocks(net, instead = " use tokio::net::UnixDatagram", low)]
    pub fn connect<P: AsRef<Path>>(&self, path: P) -> Result<()>;
    #[blocks(net, instead = " use tokio::net::UnixDatagram", low)]
    pub fn connect_addr(&self, socket_addr: &SocketAddr) -> Result<()>;
    pub fn try_clone(&self) -> Result<UnixDatagram>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    #[blocks(net, instead = " use tokio::net::UnixDatagram::recv_from")]
    pub fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
    #[blocks(net, instead = " use tokio::net::UnixDatagram::recv")]
    pub fn recv(&self, buf: &mut [u8]) -> Result<usize>;
    #[blocks(net, instead = " use tokio::net::UnixDatagram::send_to")]
    pub fn send_to<P: AsRef<Path>>(&self, buf: &[u8], path: P) -> Result<usize>;
    #[blocks(net, instead = " use tokio::net::UnixDatagram")]
    pub fn send_to_addr(&self, buf: &[u8], socket_addr: &SocketAddr) -> Result<usize>;
    #[blocks(net, instead = " use tokio::net::UnixDatagram::send")]
    pub fn send(&self, buf: &[u8]) -> Result<usize>;
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> Result<()>;
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> Result<()>;
    pub fn read_timeout(&self) -> Result<Option<Duration>>;
    pub fn write_timeout(&self) -> Result<Option<Duration>>;
    #[sets_nonblocking]
    pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()>;
    pub fn take_error(&self) -> Result<Option<Error>>;
    pub fn shutdown(&self, how: Shutdown) -> Result<()>;
}
impl From<OwnedFd> for UnixDatagram {}
impl AsFd for UnixDatagram {}
impl AsRawFd for UnixDatagram {}
impl FromRawFd for UnixDatagram {}
impl IntoRawFd for UnixDatagram {}

#[derive(Debug)]
pub struct UnixListener(());
impl UnixListener {
    #[blocks(net, instead = " use tokio::net::UnixListener", low)]
    pub fn bind<P: AsRef<Path>>(path: P) -> Result<UnixListener>;
    #[blocks(net, instead = " use tokio::net::UnixListener", low)]
    pub fn bind_addr(socket_addr: &SocketAddr) -> Result<UnixListener>;
    #[blocks(net, instead = " use tokio::net::UnixListener::accept")]
    pub fn accept(&self) -> Result<(UnixStream, SocketAddr)>;
    pub fn try_clone(&self) -> Result<UnixListener>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    #[sets_nonblocking]
    pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()>;
    pub fn take_error(&self) -> Result<Option<Error>>;
    #[blocks(net, instead = " accept in a loop on tokio::net::UnixListener")]
    pub fn incoming(&self) -> Incoming<'_>;
}
impl From<OwnedFd> for UnixListener {}
impl<'a> IntoIterator for &'a UnixListener {
    type Item = result::Result<UnixStream, Error>;
    type IntoIter = Incoming<'a>;
}
impl AsFd for UnixListener {}
impl AsRawFd for UnixListener {}
impl FromRawFd for UnixListener {}
impl IntoRawFd for UnixListener {}

#[io(net)]
#[derive(Debug)]
pub struct UnixStream(());
impl UnixStream {
    #[blocks(net, instead = "tokio::net::UnixStream::connect")]
    pub fn connect<P: AsRef<Path>>(path: P) -> Result<UnixStream>;
    #[blocks(net, instead = " use tokio::net::UnixStream")]
    pub fn connect_addr(socket_addr: &SocketAddr) -> Result<UnixStream>;
    pub fn pair() -> Result<(UnixStream, UnixStream)>;
    pub fn try_clone(&self) -> Result<UnixStream>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> Result<()>;
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> Result<()>;
    pub fn read_timeout(&self) -> Result<Option<Duration>>;
    pub fn write_timeout(&self) -> Result<Option<Duration>>;
    #[sets_nonblocking]
    pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()>;
    pub fn take_error(&self) -> Result<Option<Error>>;
    pub fn shutdown(&self, how: Shutdown) -> Result<()>;
}
impl From<OwnedFd> for UnixStream {}
impl AsFd for UnixStream {}
impl AsRawFd for UnixStream {}
impl FromRawFd for UnixStream {}
impl IntoRawFd for UnixStream {}
impl<'a> Read for &'a UnixStream {}
impl Read for UnixStream {}
impl<'a> Write for &'a UnixStream { fn flush(&mut self) -> Result<()>; }
impl Write for UnixStream { fn flush(&mut self) -> Result<()>; }
