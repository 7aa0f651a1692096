//! std 1.95.0

pub mod c_str;
pub mod os_str;

use crate::borrow::{Borrow, Cow, ToOwned};
use crate::boxed::Box;
use crate::clone::CloneToUninit;
use crate::collections::TryReserveError;
use crate::convert::{AsRef, From, Infallible, Into};
use crate::default::Default;
use crate::error::Error;
use crate::fmt::{Display, Write};
use crate::iter::{Extend, FromIterator};
use crate::marker::Sized;
use crate::num::NonZero;
use crate::ops::{Deref, DerefMut, Index, IndexMut, RangeFrom, RangeFull};
use crate::option::Option;
use crate::os::unix::ffi::{OsStrExt, OsStringExt};
use crate::path::{Path, PathBuf};
use crate::result::Result;
use crate::str::{FromStr, Utf8Error};
use crate::string::String;
use crate::vec::Vec;

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CStr { _p: () }
impl CStr {
    pub const unsafe fn from_ptr<'a>(ptr: *const i8) -> &'a CStr;
    pub const fn from_bytes_until_nul(bytes: &[u8]) -> Result<&CStr, FromBytesUntilNulError>;
    pub const fn from_bytes_with_nul(bytes: &[u8]) -> Result<&CStr, FromBytesWithNulError>;
    pub const unsafe fn from_bytes_with_nul_unchecked(bytes: &[u8]) -> &CStr;
    pub const fn as_ptr(&self) -> *const i8;
    pub const fn count_bytes(&self) -> usize;
    pub const fn is_empty(&self) -> bool;
    pub const fn to_bytes(&self) -> &[u8];
    pub const fn to_bytes_with_nul(&self) -> &[u8];
    pub const fn to_str(&self) -> Result<&str, Utf8Error>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn into_c_string(self: Box<CStr>) -> CString;
}
impl Index<RangeFrom<usize>> for CStr { type Output = CStr; }
impl ToOwned for CStr { type Owned = CString; }
impl AsRef<CStr> for CStr {}
impl CloneToUninit for CStr {}
impl Default for &CStr {}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CString { _p: () }
impl CString {
    pub fn new<T>(t: T) -> Result<CString, NulError> where T: Into<Vec<u8>>;
    pub unsafe fn from_vec_unchecked(v: Vec<u8>) -> CString;
    pub unsafe fn from_raw(ptr: *mut i8) -> CString;
    pub fn into_raw(self) -> *mut i8;
    pub fn into_string(self) -> Result<String, IntoStringError>;
    pub fn into_bytes(self) -> Vec<u8>;
    pub fn into_bytes_with_nul(self) -> Vec<u8>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn as_bytes_with_nul(&self) -> &[u8];
    pub fn as_c_str(&self) -> &CStr;
    pub fn into_boxed_c_str(self) -> Box<CStr>;
    pub unsafe fn from_vec_with_nul_unchecked(v: Vec<u8>) -> CString;
    pub fn from_vec_with_nul(v: Vec<u8>) -> Result<CString, FromVecWithNulError>;
}
impl Index<RangeFull> for CString { type Output = CStr; }
impl Deref for CString { type Target = CStr; }
impl<'a> From<Cow<'a, CStr>> for CString {}
impl Borrow<CStr> for CString {}
impl AsRef<CStr> for CString {}
impl From<&CStr> for CString {}
impl From<Box<CStr>> for CString {}
impl From<Vec<NonZero<u8>>> for CString {}
impl FromStr for CString { type Err = NulError; }

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromBytesUntilNulError(());
impl Error for FromBytesUntilNulError {}
impl Display for FromBytesUntilNulError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromVecWithNulError { _p: () }
impl FromVecWithNulError {
    pub fn as_bytes(&self) -> &[u8];
    pub fn into_bytes(self) -> Vec<u8>;
}
impl Error for FromVecWithNulError {}
impl Display for FromVecWithNulError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntoStringError { _p: () }
impl IntoStringError {
    pub fn into_cstring(self) -> CString;
    pub fn utf8_error(&self) -> Utf8Error;
}
impl Error for IntoStringError {}
impl Display for IntoStringError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NulError(());
impl NulError {
    pub fn nul_position(&self) -> usize;
    pub fn into_vec(self) -> Vec<u8>;
}
impl Error for NulError {}
impl Display for NulError {}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OsStr { _p: () }
impl OsStr {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &OsStr;
    pub unsafe fn from_encoded_bytes_unchecked(bytes: &[u8]) -> &Self;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_os_string(&self) -> OsString;
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn into_os_string(self: Box<Self>) -> OsString;
    pub fn as_encoded_bytes(&self) -> &[u8];
    pub fn make_ascii_lowercase(&mut self);
    pub fn make_ascii_uppercase(&mut self);
    pub fn to_ascii_lowercase(&self) -> OsString;
    pub fn to_ascii_uppercase(&self) -> OsString;
    pub fn is_ascii(&self) -> bool;
    pub fn eq_ignore_ascii_case<S: AsRef<OsStr>>(&self, other: S) -> bool;
    pub fn display(&self) -> os_str::Display<'_>;
}
impl ToOwned for OsStr { type Owned = OsString; }
impl AsRef<OsStr> for OsStr {}
impl AsRef<Path> for OsStr {}
impl OsStrExt for OsStr {}
impl CloneToUninit for OsStr {}
impl Default for &OsStr {}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OsString { _p: () }
impl OsString {
    pub const fn new() -> OsString;
    pub unsafe fn from_encoded_bytes_unchecked(bytes: Vec<u8>) -> Self;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn into_encoded_bytes(self) -> Vec<u8>;
    pub fn into_string(self) -> Result<String, OsString>;
    pub fn push<T: AsRef<OsStr>>(&mut self, s: T);
    pub fn with_capacity(capacity: usize) -> OsString;
    pub fn clear(&mut self);
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
    pub fn into_boxed_os_str(self) -> Box<OsStr>;
    pub fn leak<'a>(self) -> &'a mut OsStr;
}
impl From<String> for OsString {}
impl Index<RangeFull> for OsString { type Output = OsStr; }
impl IndexMut<RangeFull> for OsString {}
impl Deref for OsString { type Target = OsStr; }
impl DerefMut for OsString {}
impl<'a> Extend<Cow<'a, OsStr>> for OsString {}
impl<'a> From<Cow<'a, OsStr>> for OsString {}
impl<'a> FromIterator<Cow<'a, OsStr>> for OsString {}
impl Borrow<OsStr> for OsString {}
impl AsRef<OsStr> for OsString {}
impl AsRef<Path> for OsString {}
impl From<Box<OsStr>> for OsString {}
impl From<PathBuf> for OsString {}
impl<T: ?Sized + AsRef<OsStr>> From<&T> for OsString {}
impl Write for OsString {}
impl Extend<OsString> for OsString {}
impl<'a> Extend<&'a OsStr> for OsString {}
impl FromIterator<OsString> for OsString {}
impl<'a> FromIterator<&'a OsStr> for OsString {}
impl OsStringExt for OsString {}
impl FromStr for OsString { type Err = Infallible; }

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FromBytesWithNulError { InteriorNul { position: usize }, NotNulTerminated }
impl Error for FromBytesWithNulError {}
impl Display for FromBytesWithNulError {}

#[derive(Debug)]
pub enum c_void { }

pub type c_char = i8;
pub type c_double = f64;
pub type c_float = f32;
pub type c_int = i32;
pub type c_long = i64;
pub type c_longlong = i64;
pub type c_schar = i8;
pub type c_short = i16;
pub type c_uchar = u8;
pub type c_uint = u32;
pub type c_ulong = u64;
pub type c_ulonglong = u64;
pub type c_ushort = u16;
