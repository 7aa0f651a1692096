//! async-net 2.0.0

extern crate async_io;
extern crate futures_core;
extern crate futures_io;

pub mod unix;
use async_io::Async;
use futures_core::Stream;
use futures_io::{AsyncRead, AsyncWrite};
use std::{io, net};
use std::os::unix::io::{AsFd, AsRawFd, OwnedFd};
use std::sync::Arc;
pub use std::net::{AddrParseError, IpAddr, Ipv4Addr, Ipv6Addr, Shutdown, SocketAddr, SocketAddrV4, SocketAddrV6};

pub trait AsyncToSocketAddrs {}
#[derive(Clone, Debug)]
pub struct TcpListener { _p: () }
impl TcpListener {
    pub async fn bind<A: AsyncToSocketAddrs>(addr: A) -> io::Result<TcpListener>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub async fn accept(&self) -> io::Result<(TcpStream, SocketAddr)>;
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
}
impl From<Async<net::TcpListener>> for TcpListener {}
impl TryFrom<net::TcpListener> for TcpListener { type Error = io::Error; }
impl AsRawFd for TcpListener {}
impl AsFd for TcpListener {}
impl TryFrom<OwnedFd> for TcpListener { type Error = io::Error; }
pub struct Incoming<'a> { _p: () }
impl Stream for Incoming<'_> { type Item = io::Result<TcpStream>; }
pub struct TcpStream { _p: () }
impl TcpStream {
    pub async fn connect<A: AsyncToSocketAddrs>(addr: A) -> io::Result<TcpStream>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub fn shutdown(&self, how: Shutdown) -> io::Result<()>;
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub fn nodelay(&self) -> io::Result<bool>;
    pub fn set_nodelay(&self, nodelay: bool) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
}
impl Clone for TcpStream {}
impl From<Async<net::TcpStream>> for TcpStream {}
impl TryFrom<net::TcpStream> for TcpStream { type Error = io::Error; }
impl AsRawFd for TcpStream {}
impl AsFd for TcpStream {}
impl TryFrom<OwnedFd> for TcpStream { type Error = io::Error; }
impl AsyncRead for TcpStream {}
impl AsyncWrite for TcpStream {}
#[derive(Clone, Debug)]
pub struct UdpSocket { _p: () }
impl UdpSocket {
    pub async fn bind<A: AsyncToSocketAddrs>(addr: A) -> io::Result<UdpSocket>;
    pub fn local_addr(&self) -> io::Result<SocketAddr>;
    pub fn peer_addr(&self) -> io::Result<SocketAddr>;
    pub async fn connect<A: AsyncToSocketAddrs>(&self, addr: A) -> io::Result<()>;
    pub async fn recv_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub async fn peek_from(&self, buf: &mut [u8]) -> io::Result<(usize, SocketAddr)>;
    pub async fn send_to<A: AsyncToSocketAddrs>(&self, buf: &[u8], addr: A) -> io::Result<usize>;
    pub async fn recv(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn peek(&self, buf: &mut [u8]) -> io::Result<usize>;
    pub async fn send(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn broadcast(&self) -> io::Result<bool>;
    pub fn set_broadcast(&self, broadcast: bool) -> io::Result<()>;
    pub fn multicast_loop_v4(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> io::Result<()>;
    pub fn multicast_ttl_v4(&self) -> io::Result<u32>;
    pub fn set_multicast_ttl_v4(&self, ttl: u32) -> io::Result<()>;
    pub fn multicast_loop_v6(&self) -> io::Result<bool>;
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> io::Result<()>;
    pub fn ttl(&self) -> io::Result<u32>;
    pub fn set_ttl(&self, ttl: u32) -> io::Result<()>;
    pub fn join_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: Ipv4Addr, interface: Ipv4Addr) -> io::Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> io::Result<()>;
}
impl From<Async<net::UdpSocket>> for UdpSocket {}
impl TryFrom<net::UdpSocket> for UdpSocket { type Error = io::Error; }
impl AsRawFd for UdpSocket {}
impl AsFd for UdpSocket {}
impl TryFrom<OwnedFd> for UdpSocket { type Error = io::Error; }
pub async fn resolve<A: AsyncToSocketAddrs>(addr: A) -> io::Result<Vec<SocketAddr>>;
impl AsyncToSocketAddrs for SocketAddr {}
impl AsyncToSocketAddrs for SocketAddrV4 {}
impl AsyncToSocketAddrs for SocketAddrV6 {}
impl AsyncToSocketAddrs for (IpAddr, u16) {}
impl AsyncToSocketAddrs for (Ipv4Addr, u16) {}
impl AsyncToSocketAddrs for (Ipv6Addr, u16) {}
impl AsyncToSocketAddrs for (&str, u16) {}
impl AsyncToSocketAddrs for (String, u16) {}
impl AsyncToSocketAddrs for str {}
impl AsyncToSocketAddrs for &[SocketAddr] {}
impl<T: AsyncToSocketAddrs + ?Sized> AsyncToSocketAddrs for &T {}
impl AsyncToSocketAddrs for String {}
impl From<TcpListener> for Arc<Async<net::TcpListener>> {}
impl From<TcpStream> for Arc<Async<net::TcpStream>> {}
impl From<UdpSocket> for Arc<Async<net::UdpSocket>> {}
