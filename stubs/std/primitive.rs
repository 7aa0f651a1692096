//! std 1.95.0

use crate::vec;
use crate::clone::Clone;
use crate::convert::TryFrom;
use crate::default::Default;
use crate::fmt::Display;
use crate::io::Result;
use crate::iter::{Extend, FromIterator};
use crate::marker::{Copy, Sized};
use crate::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, ToSocketAddrs};
use crate::num::TryFromIntError;
use crate::ops::{BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Bound, FnOnce, Not, RangeBounds};
use crate::option::{IntoIter, Option};
use crate::process::Termination;
use crate::slice::SliceIndex;
use crate::str::{FromStr, ParseBoolError};
use crate::string::String;

impl bool {
    pub fn then_some<T>(self, t: T) -> Option<T>;
    #[runs(closure = inline)]
    pub fn then<T, F>(self, f: F) -> Option<T> where F: FnOnce() -> T;
}
impl BitAnd<&bool> for &bool { type Output = bool; }
impl BitAnd<&bool> for bool { type Output = bool; }
impl BitAnd<bool> for &bool { type Output = bool; }
impl BitAnd for bool { type Output = bool; }
impl BitAndAssign for bool {}
impl BitOr<&bool> for &bool { type Output = bool; }
impl BitOr<&bool> for bool { type Output = bool; }
impl BitOr<bool> for &bool { type Output = bool; }
impl BitOr for bool { type Output = bool; }
impl BitOrAssign for bool {}
impl BitXor<&bool> for &bool { type Output = bool; }
impl BitXor<&bool> for bool { type Output = bool; }
impl BitXor<bool> for &bool { type Output = bool; }
impl BitXor for bool { type Output = bool; }
impl BitXorAssign for bool {}
impl Clone for bool {}
impl Default for bool {}
impl Display for bool {}
impl FromStr for bool { type Err = ParseBoolError; }
impl Not for &bool { type Output = bool; }
impl Not for bool { type Output = bool; }
impl TryFrom<i128> for bool { type Error = TryFromIntError; }
impl TryFrom<i16> for bool { type Error = TryFromIntError; }
impl TryFrom<i32> for bool { type Error = TryFromIntError; }
impl TryFrom<i64> for bool { type Error = TryFromIntError; }
impl TryFrom<i8> for bool { type Error = TryFromIntError; }
impl TryFrom<u128> for bool { type Error = TryFromIntError; }
impl TryFrom<u16> for bool { type Error = TryFromIntError; }
impl TryFrom<u32> for bool { type Error = TryFromIntError; }
impl TryFrom<u64> for bool { type Error = TryFromIntError; }
impl TryFrom<u8> for bool { type Error = TryFromIntError; }
impl Copy for bool {}
impl<T> SliceIndex<[T]> for (Bound<usize>, Bound<usize>) { type Output = [T]; }
impl SliceIndex<str> for (Bound<usize>, Bound<usize>) { type Output = str; }
impl<'a, T> RangeBounds<T> for (Bound<&'a T>, Bound<&'a T>)
where T: 'a + ?Sized {}
impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {}
impl ToSocketAddrs for (&str, u16) { type Iter = vec::IntoIter<SocketAddr>; }
impl ToSocketAddrs for (IpAddr, u16) {
    type Iter = IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> Result<Self::Iter>;
}
impl ToSocketAddrs for (Ipv4Addr, u16) {
    type Iter = IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> Result<Self::Iter>;
}
impl ToSocketAddrs for (Ipv6Addr, u16) {
    type Iter = IntoIter<SocketAddr>;
    fn to_socket_addrs(&self) -> Result<Self::Iter>;
}
impl ToSocketAddrs for (String, u16) {
    type Iter = vec::IntoIter<SocketAddr>;
}
impl Default for () {}
impl Extend<()> for () {}
impl FromIterator<()> for () {}
impl Termination for () {}
