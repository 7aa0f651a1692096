//! std 1.95.0

use crate::vec;
use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::convert::TryFrom;
use crate::default::Default;
use crate::fmt::{Debug, Display};
use crate::hash::Hash;
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
impl Debug for bool {}
impl Default for bool {}
impl Display for bool {}
impl FromStr for bool { type Err = ParseBoolError; }
impl Hash for bool {}
impl Not for &bool { type Output = bool; }
impl Not for bool { type Output = bool; }
impl Ord for bool {}
impl PartialEq for bool {}
impl PartialOrd for bool {}
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
impl Eq for bool {}
impl<T> SliceIndex<[T]> for (Bound<usize>, Bound<usize>) { type Output = [T]; }
impl SliceIndex<str> for (Bound<usize>, Bound<usize>) { type Output = str; }
impl<'a, T> RangeBounds<T> for (Bound<&'a T>, Bound<&'a T>) where T: 'a + ?Sized {}
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
impl ToSocketAddrs for (String, u16) { type Iter = vec::IntoIter<SocketAddr>; }
impl Debug for () {}
impl Default for () {}
impl Extend<()> for () {}
impl FromIterator<()> for () {}
impl Hash for () {}
impl Ord for () {}
impl PartialEq for () {}
impl PartialOrd for () {}
impl Termination for () {}
impl Eq for () {}

impl<A: Clone> Clone for (A,) {}
impl<A: Copy> Copy for (A,) {}
impl<A: Default> Default for (A,) {}
impl<A: Debug> Debug for (A,) {}
impl<A: PartialEq> PartialEq for (A,) {}
impl<A: Eq> Eq for (A,) {}
impl<A: PartialOrd> PartialOrd for (A,) {}
impl<A: Ord> Ord for (A,) {}
impl<A: Hash> Hash for (A,) {}
impl<A: Clone, B: Clone> Clone for (A, B) {}
impl<A: Copy, B: Copy> Copy for (A, B) {}
impl<A: Default, B: Default> Default for (A, B) {}
impl<A: Debug, B: Debug> Debug for (A, B) {}
impl<A: PartialEq, B: PartialEq> PartialEq for (A, B) {}
impl<A: Eq, B: Eq> Eq for (A, B) {}
impl<A: PartialOrd, B: PartialOrd> PartialOrd for (A, B) {}
impl<A: Ord, B: Ord> Ord for (A, B) {}
impl<A: Hash, B: Hash> Hash for (A, B) {}
impl<A: Clone, B: Clone, C: Clone> Clone for (A, B, C) {}
impl<A: Copy, B: Copy, C: Copy> Copy for (A, B, C) {}
impl<A: Default, B: Default, C: Default> Default for (A, B, C) {}
impl<A: Debug, B: Debug, C: Debug> Debug for (A, B, C) {}
impl<A: PartialEq, B: PartialEq, C: PartialEq> PartialEq for (A, B, C) {}
impl<A: Eq, B: Eq, C: Eq> Eq for (A, B, C) {}
impl<A: PartialOrd, B: PartialOrd, C: PartialOrd> PartialOrd for (A, B, C) {}
impl<A: Ord, B: Ord, C: Ord> Ord for (A, B, C) {}
impl<A: Hash, B: Hash, C: Hash> Hash for (A, B, C) {}
impl<A: Clone, B: Clone, C: Clone, D: Clone> Clone for (A, B, C, D) {}
impl<A: Copy, B: Copy, C: Copy, D: Copy> Copy for (A, B, C, D) {}
impl<A: Default, B: Default, C: Default, D: Default> Default for (A, B, C, D) {}
impl<A: Debug, B: Debug, C: Debug, D: Debug> Debug for (A, B, C, D) {}
impl<A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq> PartialEq for (A, B, C, D) {}
impl<A: Eq, B: Eq, C: Eq, D: Eq> Eq for (A, B, C, D) {}
impl<A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd> PartialOrd for (A, B, C, D) {}
impl<A: Ord, B: Ord, C: Ord, D: Ord> Ord for (A, B, C, D) {}
impl<A: Hash, B: Hash, C: Hash, D: Hash> Hash for (A, B, C, D) {}
impl<A, B, C, D, E> Clone for (A, B, C, D, E)
where A: Clone, B: Clone, C: Clone, D: Clone, E: Clone {}
impl<A, B, C, D, E> Copy for (A, B, C, D, E)
where A: Copy, B: Copy, C: Copy, D: Copy, E: Copy {}
impl<A, B, C, D, E> Default for (A, B, C, D, E)
where A: Default, B: Default, C: Default, D: Default, E: Default {}
impl<A, B, C, D, E, F> Clone for (A, B, C, D, E, F)
where A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone {}
impl<A, B, C, D, E, F> Copy for (A, B, C, D, E, F)
where A: Copy, B: Copy, C: Copy, D: Copy, E: Copy, F: Copy {}
impl<A, B, C, D, E, F> Default for (A, B, C, D, E, F)
where A: Default, B: Default, C: Default, D: Default, E: Default, F: Default {}
impl<A, B, C, D, E, F, G> Clone for (A, B, C, D, E, F, G)
where A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone, G: Clone {}
impl<A, B, C, D, E, F, G> Copy for (A, B, C, D, E, F, G)
where A: Copy, B: Copy, C: Copy, D: Copy, E: Copy, F: Copy, G: Copy {}
impl<A, B, C, D, E, F, G> Default for (A, B, C, D, E, F, G)
where A: Default, B: Default, C: Default, D: Default, E: Default, F: Default, G: Default {}
impl<A, B, C, D, E, F, G, H> Clone for (A, B, C, D, E, F, G, H)
where A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone, G: Clone, H: Clone {}
impl<A, B, C, D, E, F, G, H> Copy for (A, B, C, D, E, F, G, H)
where A: Copy, B: Copy, C: Copy, D: Copy, E: Copy, F: Copy, G: Copy, H: Copy {}
impl<A, B, C, D, E, F, G, H> Default for (A, B, C, D, E, F, G, H)
where A: Default, B: Default, C: Default, D: Default, E: Default, F: Default, G: Default, H: Default {}
impl<A, B, C, D, E, F, G, H, I> Clone for (A, B, C, D, E, F, G, H, I)
where
    A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone,
    G: Clone, H: Clone, I: Clone
{}
impl<A, B, C, D, E, F, G, H, I> Copy for (A, B, C, D, E, F, G, H, I)
where
    A: Copy, B: Copy, C: Copy, D: Copy, E: Copy, F: Copy,
    G: Copy, H: Copy, I: Copy
{}
impl<A, B, C, D, E, F, G, H, I> Default for (A, B, C, D, E, F, G, H, I)
where
    A: Default, B: Default, C: Default, D: Default, E: Default, F: Default,
    G: Default, H: Default, I: Default
{}
impl<A, B, C, D, E, F, G, H, I, J> Clone for (A, B, C, D, E, F, G, H, I, J)
where
    A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone,
    G: Clone, H: Clone, I: Clone, J: Clone
{}
impl<A, B, C, D, E, F, G, H, I, J> Copy for (A, B, C, D, E, F, G, H, I, J)
where
    A: Copy, B: Copy, C: Copy, D: Copy, E: Copy, F: Copy,
    G: Copy, H: Copy, I: Copy, J: Copy
{}
impl<A, B, C, D, E, F, G, H, I, J> Default for (A, B, C, D, E, F, G, H, I, J)
where
    A: Default, B: Default, C: Default, D: Default, E: Default, F: Default,
    G: Default, H: Default, I: Default, J: Default
{}
impl<A, B, C, D, E, F, G, H, I, J, K> Clone for (A, B, C, D, E, F, G, H, I, J, K)
where
    A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone,
    G: Clone, H: Clone, I: Clone, J: Clone, K: Clone
{}
impl<A, B, C, D, E, F, G, H, I, J, K> Copy for (A, B, C, D, E, F, G, H, I, J, K)
where
    A: Copy, B: Copy, C: Copy, D: Copy, E: Copy, F: Copy,
    G: Copy, H: Copy, I: Copy, J: Copy, K: Copy
{}
impl<A, B, C, D, E, F, G, H, I, J, K> Default for (A, B, C, D, E, F, G, H, I, J, K)
where
    A: Default, B: Default, C: Default, D: Default, E: Default, F: Default,
    G: Default, H: Default, I: Default, J: Default, K: Default
{}
impl<A, B, C, D, E, F, G, H, I, J, K, L> Clone for (A, B, C, D, E, F, G, H, I, J, K, L)
where
    A: Clone, B: Clone, C: Clone, D: Clone, E: Clone, F: Clone,
    G: Clone, H: Clone, I: Clone, J: Clone, K: Clone, L: Clone
{}
impl<A, B, C, D, E, F, G, H, I, J, K, L> Copy for (A, B, C, D, E, F, G, H, I, J, K, L)
where
    A: Copy, B: Copy, C: Copy, D: Copy, E: Copy, F: Copy,
    G: Copy, H: Copy, I: Copy, J: Copy, K: Copy, L: Copy
{}
impl<A, B, C, D, E, F, G, H, I, J, K, L> Default for (A, B, C, D, E, F, G, H, I, J, K, L)
where
    A: Default, B: Default, C: Default, D: Default, E: Default, F: Default,
    G: Default, H: Default, I: Default, J: Default, K: Default, L: Default
{}
impl<A, B, ExA, ExB> Extend<(A, B)> for (ExA, ExB)
where ExA: Extend<A>, ExB: Extend<B> {}
impl<A, B, ExA, ExB> FromIterator<(A, B)> for (ExA, ExB)
where ExA: Default + Extend<A>, ExB: Default + Extend<B> {}
impl<A, B, C, ExA, ExB, ExC> Extend<(A, B, C)> for (ExA, ExB, ExC)
where ExA: Extend<A>, ExB: Extend<B>, ExC: Extend<C> {}
impl<A, B, C, ExA, ExB, ExC> FromIterator<(A, B, C)> for (ExA, ExB, ExC)
where ExA: Default + Extend<A>, ExB: Default + Extend<B>, ExC: Default + Extend<C> {}
impl<A, B, C, D, ExA, ExB, ExC, ExD> Extend<(A, B, C, D)> for (ExA, ExB, ExC, ExD)
where ExA: Extend<A>, ExB: Extend<B>, ExC: Extend<C>, ExD: Extend<D> {}
impl<A, B, C, D, ExA, ExB, ExC, ExD> FromIterator<(A, B, C, D)> for (ExA, ExB, ExC, ExD)
where ExA: Default + Extend<A>, ExB: Default + Extend<B>, ExC: Default + Extend<C>, ExD: Default + Extend<D> {}
