//! std 1.95.0

use crate::{error, result};
use crate::convert::{From, Into};
use crate::fmt::Display;
use crate::io::{Error, Read, Result, Write};
use crate::iter::{Iterator, Step};
use crate::marker::Sized;
use crate::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, Not};
use crate::option::{IntoIter, Option};
use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use crate::os::linux::net::TcpStreamExt;
use crate::str::FromStr;
use crate::time::Duration;

pub trait ToSocketAddrs {
    type Iter: Iterator<Item = SocketAddr>;
    #[blocks(dns, instead = " use tokio::net::lookup_host", unless_ip)]
    fn to_socket_addrs(&self) -> Result<Self::Iter>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddrParseError(());
impl Display for AddrParseError {}
impl error::Error for AddrParseError {}

#[derive(Debug)]
pub struct Incoming<'a> { _p: () }
impl<'a> Iterator for Incoming<'a> {
    type Item = result::Result<TcpStream, Error>;
    #[blocks(net, instead = " accept in a loop on the listener of tokio::net")]
    fn next(&mut self) -> Option<Self::Item>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ipv4Addr { _p: () }
impl Ipv4Addr {
    pub const BITS: u32 = _;
    pub const LOCALHOST: Ipv4Addr = _;
    pub const UNSPECIFIED: Ipv4Addr = _;
    pub const BROADCAST: Ipv4Addr = _;
    pub const fn new(a: u8, b: u8, c: u8, d: u8) -> Ipv4Addr;
    pub const fn to_bits(self) -> u32;
    pub const fn from_bits(bits: u32) -> Ipv4Addr;
    pub const fn octets(&self) -> [u8; 4];
    pub const fn from_octets(octets: [u8; 4]) -> Ipv4Addr;
    pub const fn is_unspecified(&self) -> bool;
    pub const fn is_loopback(&self) -> bool;
    pub const fn is_private(&self) -> bool;
    pub const fn is_link_local(&self) -> bool;
    pub const fn is_multicast(&self) -> bool;
    pub const fn is_broadcast(&self) -> bool;
    pub const fn is_documentation(&self) -> bool;
    pub const fn to_ipv6_compatible(&self) -> Ipv6Addr;
    pub const fn to_ipv6_mapped(&self) -> Ipv6Addr;
}
impl From<[u8; 4]> for Ipv4Addr {}
impl From<u32> for Ipv4Addr {}
impl BitAnd for Ipv4Addr { type Output = Ipv4Addr; }
impl BitAnd<&Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; }
impl BitAnd<&Ipv4Addr> for Ipv4Addr { type Output = Ipv4Addr; }
impl BitAnd<Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; }
impl BitAndAssign for Ipv4Addr {}
impl BitAndAssign<&Ipv4Addr> for Ipv4Addr {}
impl BitOr for Ipv4Addr { type Output = Ipv4Addr; }
impl BitOr<&Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; }
impl BitOr<&Ipv4Addr> for Ipv4Addr { type Output = Ipv4Addr; }
impl BitOr<Ipv4Addr> for &Ipv4Addr { type Output = Ipv4Addr; }
impl BitOrAssign for Ipv4Addr {}
impl BitOrAssign<&Ipv4Addr> for Ipv4Addr {}
impl Not for &Ipv4Addr { type Output = Ipv4Addr; }
impl Not for Ipv4Addr { type Output = Ipv4Addr; }
impl Display for Ipv4Addr {}
impl FromStr for Ipv4Addr { type Err = AddrParseError; }
impl Step for Ipv4Addr {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ipv6Addr { _p: () }
impl Ipv6Addr {
    pub const BITS: u32 = _;
    pub const LOCALHOST: Ipv6Addr = _;
    pub const UNSPECIFIED: Ipv6Addr = _;
    pub const fn new(a: u16, b: u16, c: u16, d: u16, e: u16, f: u16, g: u16, h: u16) -> Ipv6Addr;
    pub const fn to_bits(self) -> u128;
    pub const fn from_bits(bits: u128) -> Ipv6Addr;
    pub const fn segments(&self) -> [u16; 8];
    pub const fn from_segments(segments: [u16; 8]) -> Ipv6Addr;
    pub const fn is_unspecified(&self) -> bool;
    pub const fn is_loopback(&self) -> bool;
    pub const fn is_unique_local(&self) -> bool;
    pub const fn is_unicast_link_local(&self) -> bool;
    pub const fn is_multicast(&self) -> bool;
    pub const fn to_ipv4_mapped(&self) -> Option<Ipv4Addr>;
    pub const fn to_ipv4(&self) -> Option<Ipv4Addr>;
    pub const fn to_canonical(&self) -> IpAddr;
    pub const fn octets(&self) -> [u8; 16];
    pub const fn from_octets(octets: [u8; 16]) -> Ipv6Addr;
}
impl From<[u16; 8]> for Ipv6Addr {}
impl From<[u8; 16]> for Ipv6Addr {}
impl From<u128> for Ipv6Addr {}
impl BitAnd for Ipv6Addr { type Output = Ipv6Addr; }
impl BitAnd<&Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; }
impl BitAnd<&Ipv6Addr> for Ipv6Addr { type Output = Ipv6Addr; }
impl BitAnd<Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; }
impl BitAndAssign for Ipv6Addr {}
impl BitAndAssign<&Ipv6Addr> for Ipv6Addr {}
impl BitOr for Ipv6Addr { type Output = Ipv6Addr; }
impl BitOr<&Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; }
impl BitOr<&Ipv6Addr> for Ipv6Addr { type Output = Ipv6Addr; }
impl BitOr<Ipv6Addr> for &Ipv6Addr { type Output = Ipv6Addr; }
impl BitOrAssign for Ipv6Addr {}
impl BitOrAssign<&Ipv6Addr> for Ipv6Addr {}
impl Not for &Ipv6Addr { type Output = Ipv6Addr; }
impl Not for Ipv6Addr { type Output = Ipv6Addr; }
impl Display for Ipv6Addr {}
impl FromStr for Ipv6Addr { type Err = AddrParseError; }
impl Step for Ipv6Addr {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SocketAddrV4 { _p: () }
impl SocketAddrV4 {
    pub const fn new(ip: Ipv4Addr, port: u16) -> SocketAddrV4;
    pub const fn ip(&self) -> &Ipv4Addr;
    pub const fn set_ip(&mut self, new_ip: Ipv4Addr);
    pub const fn port(&self) -> u16;
    pub const fn set_port(&mut self, new_port: u16);
}
impl Display for SocketAddrV4 {}
impl FromStr for SocketAddrV4 { type Err = AddrParseError; }
impl ToSocketAddrs for SocketAddrV4 {
    type Iter = IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> Result<Self::Iter>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SocketAddrV6 { _p: () }
impl SocketAddrV6 {
    pub const fn new(ip: Ipv6Addr, port: u16, flowinfo: u32, scope_id: u32) -> SocketAddrV6;
    pub const fn ip(&self) -> &Ipv6Addr;
    pub const fn set_ip(&mut self, new_ip: Ipv6Addr);
    pub const fn port(&self) -> u16;
    pub const fn set_port(&mut self, new_port: u16);
    pub const fn flowinfo(&self) -> u32;
    pub const fn set_flowinfo(&mut self, new_flowinfo: u32);
    pub const fn scope_id(&self) -> u32;
    pub const fn set_scope_id(&mut self, new_scope_id: u32);
}
impl Display for SocketAddrV6 {}
impl FromStr for SocketAddrV6 { type Err = AddrParseError; }
impl ToSocketAddrs for SocketAddrV6 {
    type Iter = IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> Result<Self::Iter>;
}

#[derive(Debug)]
pub struct TcpListener(());
impl TcpListener {
    #[blocks(dns, instead = "tokio::net::TcpListener::bind", low, unless_ip)]
    pub fn bind<A: ToSocketAddrs>(addr: A) -> Result<TcpListener>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub fn try_clone(&self) -> Result<TcpListener>;
    #[blocks(net, instead = " use tokio::net::TcpListener::accept")]
    pub fn accept(&self) -> Result<(TcpStream, SocketAddr)>;
    #[blocks(net, instead = " accept in a loop on tokio::net::TcpListener")]
    pub fn incoming(&self) -> Incoming<'_>;
    pub fn set_ttl(&self, ttl: u32) -> Result<()>;
    pub fn ttl(&self) -> Result<u32>;
    pub fn set_only_v6(&self, only_v6: bool) -> Result<()>;
    pub fn only_v6(&self) -> Result<bool>;
    pub fn take_error(&self) -> Result<Option<Error>>;
    #[sets_nonblocking]
    pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()>;
}
impl AsFd for TcpListener {}
impl AsRawFd for TcpListener {}
impl From<OwnedFd> for TcpListener {}
impl FromRawFd for TcpListener {}
impl IntoRawFd for TcpListener {}

#[io(net)]
#[derive(Debug)]
pub struct TcpStream(());
impl TcpStream {
    #[blocks(net, instead = "tokio::net::TcpStream::connect")]
    pub fn connect<A: ToSocketAddrs>(addr: A) -> Result<TcpStream>;
    #[blocks(net, instead = " use tokio::time::timeout around tokio::net::TcpStream::connect")]
    pub fn connect_timeout(addr: &SocketAddr, timeout: Duration) -> Result<TcpStream>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub fn shutdown(&self, how: Shutdown) -> Result<()>;
    pub fn try_clone(&self) -> Result<TcpStream>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> Result<()>;
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> Result<()>;
    pub fn read_timeout(&self) -> Result<Option<Duration>>;
    pub fn write_timeout(&self) -> Result<Option<Duration>>;
    #[blocks(net, instead = " use tokio::net::TcpStream::peek")]
    pub fn peek(&self, buf: &mut [u8]) -> Result<usize>;
    pub fn set_nodelay(&self, nodelay: bool) -> Result<()>;
    pub fn nodelay(&self) -> Result<bool>;
    pub fn set_ttl(&self, ttl: u32) -> Result<()>;
    pub fn ttl(&self) -> Result<u32>;
    pub fn take_error(&self) -> Result<Option<Error>>;
    #[sets_nonblocking]
    pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()>;
}
impl AsFd for TcpStream {}
impl AsRawFd for TcpStream {}
impl From<OwnedFd> for TcpStream {}
impl FromRawFd for TcpStream {}
impl IntoRawFd for TcpStream {}
impl Read for &TcpStream {}
impl Read for TcpStream {}
impl TcpStreamExt for TcpStream {}
impl Write for &TcpStream { fn flush(&mut self) -> Result<()>; }
impl Write for TcpStream { fn flush(&mut self) -> Result<()>; }

#[derive(Debug)]
pub struct UdpSocket(());
impl UdpSocket {
    #[blocks(dns, instead = "tokio::net::UdpSocket::bind", low, unless_ip)]
    pub fn bind<A: ToSocketAddrs>(addr: A) -> Result<UdpSocket>;
    #[blocks(net, instead = " use tokio::net::UdpSocket::recv_from")]
    pub fn recv_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
    #[blocks(net, instead = " use tokio::net::UdpSocket::peek_from")]
    pub fn peek_from(&self, buf: &mut [u8]) -> Result<(usize, SocketAddr)>;
    #[blocks(net, instead = " use tokio::net::UdpSocket::send_to")]
    pub fn send_to<A: ToSocketAddrs>(&self, buf: &[u8], addr: A) -> Result<usize>;
    pub fn peer_addr(&self) -> Result<SocketAddr>;
    pub fn local_addr(&self) -> Result<SocketAddr>;
    pub fn try_clone(&self) -> Result<UdpSocket>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> Result<()>;
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> Result<()>;
    pub fn read_timeout(&self) -> Result<Option<Duration>>;
    pub fn write_timeout(&self) -> Result<Option<Duration>>;
    pub fn set_broadcast(&self, broadcast: bool) -> Result<()>;
    pub fn broadcast(&self) -> Result<bool>;
    pub fn set_multicast_loop_v4(&self, multicast_loop_v4: bool) -> Result<()>;
    pub fn multicast_loop_v4(&self) -> Result<bool>;
    pub fn set_multicast_ttl_v4(&self, multicast_ttl_v4: u32) -> Result<()>;
    pub fn multicast_ttl_v4(&self) -> Result<u32>;
    pub fn set_multicast_loop_v6(&self, multicast_loop_v6: bool) -> Result<()>;
    pub fn multicast_loop_v6(&self) -> Result<bool>;
    pub fn set_ttl(&self, ttl: u32) -> Result<()>;
    pub fn ttl(&self) -> Result<u32>;
    pub fn join_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> Result<()>;
    pub fn join_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> Result<()>;
    pub fn leave_multicast_v4(&self, multiaddr: &Ipv4Addr, interface: &Ipv4Addr) -> Result<()>;
    pub fn leave_multicast_v6(&self, multiaddr: &Ipv6Addr, interface: u32) -> Result<()>;
    pub fn take_error(&self) -> Result<Option<Error>>;
    #[blocks(dns, instead = " use tokio::net::UdpSocket::connect", unless_ip)]
    pub fn connect<A: ToSocketAddrs>(&self, addr: A) -> Result<()>;
    #[blocks(net, instead = " use tokio::net::UdpSocket::send")]
    pub fn send(&self, buf: &[u8]) -> Result<usize>;
    #[blocks(net, instead = " use tokio::net::UdpSocket::recv")]
    pub fn recv(&self, buf: &mut [u8]) -> Result<usize>;
    #[blocks(net, instead = " use tokio::net::UdpSocket::peek")]
    pub fn peek(&self, buf: &mut [u8]) -> Result<usize>;
    #[sets_nonblocking]
    pub fn set_nonblocking(&self, nonblocking: bool) -> Result<()>;
}
impl AsFd for UdpSocket {}
impl AsRawFd for UdpSocket {}
impl From<OwnedFd> for UdpSocket {}
impl FromRawFd for UdpSocket {}
impl IntoRawFd for UdpSocket {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IpAddr { V4(Ipv4Addr), V6(Ipv6Addr) }
impl IpAddr {
    pub const fn is_unspecified(&self) -> bool;
    pub const fn is_loopback(&self) -> bool;
    pub const fn is_multicast(&self) -> bool;
    pub const fn is_ipv4(&self) -> bool;
    pub const fn is_ipv6(&self) -> bool;
    pub const fn to_canonical(&self) -> IpAddr;
}
impl From<[u16; 8]> for IpAddr {}
impl From<[u8; 16]> for IpAddr {}
impl From<[u8; 4]> for IpAddr {}
impl Display for IpAddr {}
impl From<Ipv4Addr> for IpAddr {}
impl From<Ipv6Addr> for IpAddr {}
impl FromStr for IpAddr { type Err = AddrParseError; }

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shutdown { Read, Write, Both }

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SocketAddr { V4(SocketAddrV4), V6(SocketAddrV6) }
impl SocketAddr {
    pub const fn new(ip: IpAddr, port: u16) -> SocketAddr;
    pub const fn ip(&self) -> IpAddr;
    pub const fn set_ip(&mut self, new_ip: IpAddr);
    pub const fn port(&self) -> u16;
    pub const fn set_port(&mut self, new_port: u16);
    pub const fn is_ipv4(&self) -> bool;
    pub const fn is_ipv6(&self) -> bool;
}
impl<I> From<(I, u16)> for SocketAddr where I: Into<IpAddr> {}
impl Display for SocketAddr {}
impl From<SocketAddrV4> for SocketAddr {}
impl From<SocketAddrV6> for SocketAddr {}
impl FromStr for SocketAddr { type Err = AddrParseError; }
impl ToSocketAddrs for SocketAddr {
    type Iter = IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> Result<Self::Iter>;
}

impl<T: ToSocketAddrs + ?Sized> ToSocketAddrs for &T { type Iter = <T as ToSocketAddrs>::Iter; }
