//! bytes 1.12.2

pub mod buf;
use crate::buf::IntoIter;
use std::{fmt, io};
use std::borrow::{Borrow, BorrowMut};
use std::error::Error;
use std::fmt::Display;
use std::mem::MaybeUninit;
use std::ops::{Deref, DerefMut, RangeBounds};
use std::slice::Iter;
pub use crate::buf::{Buf, BufMut};

pub struct Bytes { _p: () }
impl Bytes {
    pub const fn new() -> Self;
    pub const fn from_static(bytes: &'static [u8]) -> Self;
    pub fn from_owner<T>(owner: T) -> Self where T: AsRef<[u8]> + Send + 'static;
    pub const fn len(&self) -> usize;
    pub const fn is_empty(&self) -> bool;
    pub fn is_unique(&self) -> bool;
    pub fn copy_from_slice(data: &[u8]) -> Self;
    pub fn slice(&self, range: impl RangeBounds<usize>) -> Self;
    pub fn slice_ref(&self, subset: &[u8]) -> Self;
    pub fn split_off(&mut self, at: usize) -> Self;
    pub fn split_to(&mut self, at: usize) -> Self;
    pub fn truncate(&mut self, len: usize);
    pub fn clear(&mut self);
    pub fn try_into_mut(self) -> Result<BytesMut, Bytes>;
}
impl Clone for Bytes {}
impl Buf for Bytes {}
impl Deref for Bytes { type Target = [u8]; }
impl AsRef<[u8]> for Bytes {}
impl Borrow<[u8]> for Bytes {}
impl IntoIterator for Bytes {
    type Item = u8;
    type IntoIter = IntoIter<Bytes>;
}
impl<'a> IntoIterator for &'a Bytes {
    type Item = &'a u8;
    type IntoIter = Iter<'a, u8>;
}
impl FromIterator<u8> for Bytes {}
impl PartialEq for Bytes {}
impl PartialOrd for Bytes {}
impl Ord for Bytes {}
impl Eq for Bytes {}
impl PartialEq<[u8]> for Bytes {}
impl PartialOrd<[u8]> for Bytes {}
impl PartialEq<str> for Bytes {}
impl PartialOrd<str> for Bytes {}
impl PartialEq<Vec<u8>> for Bytes {}
impl PartialOrd<Vec<u8>> for Bytes {}
impl PartialEq<String> for Bytes {}
impl PartialOrd<String> for Bytes {}
impl<'a, T: ?Sized> PartialEq<&'a T> for Bytes where Bytes: PartialEq<T> {}
impl<'a, T: ?Sized> PartialOrd<&'a T> for Bytes where Bytes: PartialOrd<T> {}
impl Default for Bytes {}
impl From<&'static [u8]> for Bytes {}
impl From<&'static str> for Bytes {}
impl From<Vec<u8>> for Bytes {}
impl From<Box<[u8]>> for Bytes {}
impl From<String> for Bytes {}
impl From<BytesMut> for Bytes {}
impl PartialEq<BytesMut> for Bytes {}
pub struct BytesMut { _p: () }
impl From<Bytes> for BytesMut {}
impl BytesMut {
    pub fn with_capacity(capacity: usize) -> BytesMut;
    pub fn new() -> BytesMut;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn freeze(self) -> Bytes;
    pub fn zeroed(len: usize) -> BytesMut;
    pub fn split_off(&mut self, at: usize) -> BytesMut;
    pub fn split(&mut self) -> BytesMut;
    pub fn split_to(&mut self, at: usize) -> BytesMut;
    pub fn truncate(&mut self, len: usize);
    pub fn clear(&mut self);
    pub fn resize(&mut self, new_len: usize, value: u8);
    pub unsafe fn set_len(&mut self, len: usize);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reclaim(&mut self, additional: usize) -> bool;
    pub fn extend_from_slice(&mut self, extend: &[u8]);
    pub fn extend_from_within(&mut self, range: impl RangeBounds<usize>);
    pub fn unsplit(&mut self, other: BytesMut);
    pub fn try_unsplit(&mut self, other: BytesMut) -> Result<(), BytesMut>;
    pub fn spare_capacity_mut(&mut self) -> &mut [MaybeUninit<u8>];
}
impl Buf for BytesMut {}
impl BufMut for BytesMut {}
impl AsRef<[u8]> for BytesMut {}
impl Deref for BytesMut { type Target = [u8]; }
impl AsMut<[u8]> for BytesMut {}
impl DerefMut for BytesMut {}
impl<'a> From<&'a [u8]> for BytesMut {}
impl<'a> From<&'a str> for BytesMut {}
impl PartialEq for BytesMut {}
impl PartialOrd for BytesMut {}
impl Ord for BytesMut {}
impl Eq for BytesMut {}
impl Default for BytesMut {}
impl Borrow<[u8]> for BytesMut {}
impl BorrowMut<[u8]> for BytesMut {}
impl fmt::Write for BytesMut {}
impl Clone for BytesMut {}
impl IntoIterator for BytesMut {
    type Item = u8;
    type IntoIter = IntoIter<BytesMut>;
}
impl<'a> IntoIterator for &'a BytesMut {
    type Item = &'a u8;
    type IntoIter = Iter<'a, u8>;
}
impl Extend<u8> for BytesMut {}
impl<'a> Extend<&'a u8> for BytesMut {}
impl Extend<Bytes> for BytesMut {}
impl FromIterator<u8> for BytesMut {}
impl<'a> FromIterator<&'a u8> for BytesMut {}
impl PartialEq<[u8]> for BytesMut {}
impl PartialOrd<[u8]> for BytesMut {}
impl PartialEq<str> for BytesMut {}
impl PartialOrd<str> for BytesMut {}
impl PartialEq<Vec<u8>> for BytesMut {}
impl PartialOrd<Vec<u8>> for BytesMut {}
impl PartialEq<String> for BytesMut {}
impl PartialOrd<String> for BytesMut {}
impl<'a, T: ?Sized> PartialEq<&'a T> for BytesMut where BytesMut: PartialEq<T> {}
impl<'a, T: ?Sized> PartialOrd<&'a T> for BytesMut where BytesMut: PartialOrd<T> {}
impl PartialEq<Bytes> for BytesMut {}
#[derive(Debug)]
pub struct TryGetError {
    pub requested: usize,
    pub available: usize,
}
impl Display for TryGetError {}
impl Error for TryGetError {}
impl PartialEq<Bytes> for [u8] {}
impl PartialOrd<Bytes> for [u8] {}
impl PartialEq<Bytes> for str {}
impl PartialOrd<Bytes> for str {}
impl PartialEq<Bytes> for Vec<u8> {}
impl PartialOrd<Bytes> for Vec<u8> {}
impl PartialEq<Bytes> for String {}
impl PartialOrd<Bytes> for String {}
impl PartialEq<Bytes> for &[u8] {}
impl PartialOrd<Bytes> for &[u8] {}
impl PartialEq<Bytes> for &str {}
impl PartialOrd<Bytes> for &str {}
impl From<Bytes> for Vec<u8> {}
impl PartialEq<BytesMut> for [u8] {}
impl PartialOrd<BytesMut> for [u8] {}
impl PartialEq<BytesMut> for str {}
impl PartialOrd<BytesMut> for str {}
impl PartialEq<BytesMut> for Vec<u8> {}
impl PartialOrd<BytesMut> for Vec<u8> {}
impl PartialEq<BytesMut> for String {}
impl PartialOrd<BytesMut> for String {}
impl PartialEq<BytesMut> for &[u8] {}
impl PartialOrd<BytesMut> for &[u8] {}
impl PartialEq<BytesMut> for &str {}
impl PartialOrd<BytesMut> for &str {}
impl From<BytesMut> for Vec<u8> {}
impl From<TryGetError> for io::Error {}
