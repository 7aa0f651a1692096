//! http 1.5.0

use bytes::Bytes;
use crate::Error;
use std::{error, fmt, ops, str};
use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;
use std::iter::FusedIterator;
use std::str::FromStr;

#[derive(Clone)]
pub struct HeaderMap<T = HeaderValue> { _p: () }
impl HeaderMap {
    pub fn new() -> Self;
}
impl<T> Default for HeaderMap<T> {}
impl<T> HeaderMap<T> {
    pub fn with_capacity(capacity: usize) -> HeaderMap<T>;
    pub fn try_with_capacity(capacity: usize) -> Result<HeaderMap<T>, MaxSizeReached>;
    pub fn len(&self) -> usize;
    pub fn keys_len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> Result<(), MaxSizeReached>;
    pub fn get<K>(&self, key: K) -> Option<&T> where K: AsHeaderName;
    pub fn get_mut<K>(&mut self, key: K) -> Option<&mut T> where K: AsHeaderName;
    pub fn get_all<K>(&self, key: K) -> GetAll<'_, T> where K: AsHeaderName;
    pub fn contains_key<K>(&self, key: K) -> bool where K: AsHeaderName;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn iter_mut(&mut self) -> IterMut<'_, T>;
    pub fn keys(&self) -> Keys<'_, T>;
    pub fn values(&self) -> Values<'_, T>;
    pub fn values_mut(&mut self) -> ValuesMut<'_, T>;
    pub fn drain(&mut self) -> Drain<'_, T>;
    pub fn entry<K>(&mut self, key: K) -> Entry<'_, T> where K: IntoHeaderName;
    pub fn try_entry<K>(&mut self, key: K) -> Result<Entry<'_, T>, InvalidHeaderName> where K: AsHeaderName;
    pub fn insert<K>(&mut self, key: K, val: T) -> Option<T> where K: IntoHeaderName;
    pub fn try_insert<K>(&mut self, key: K, val: T) -> Result<Option<T>, MaxSizeReached> where K: IntoHeaderName;
    pub fn append<K>(&mut self, key: K, value: T) -> bool where K: IntoHeaderName;
    pub fn try_append<K>(&mut self, key: K, value: T) -> Result<bool, MaxSizeReached> where K: IntoHeaderName;
    pub fn remove<K>(&mut self, key: K) -> Option<T> where K: AsHeaderName;
}
impl<'a, T> IntoIterator for &'a HeaderMap<T> {
    type Item = (&'a HeaderName, &'a T);
    type IntoIter = Iter<'a, T>;
}
impl<'a, T> IntoIterator for &'a mut HeaderMap<T> {
    type Item = (&'a HeaderName, &'a mut T);
    type IntoIter = IterMut<'a, T>;
}
impl<T> IntoIterator for HeaderMap<T> {
    type Item = (Option<HeaderName>, T);
    type IntoIter = IntoIter<T>;
}
impl<T> FromIterator<(HeaderName, T)> for HeaderMap<T> {}
impl<'a, K, V, S, T> TryFrom<&'a HashMap<K, V, S>> for HeaderMap<T>
where K: Eq + Hash, HeaderName: TryFrom<&'a K>, <HeaderName as TryFrom<&'a K>>::Error: Into<Error>, T: TryFrom<&'a V>, T::Error: Into<Error> {
    type Error = Error;
}
impl<T> Extend<(Option<HeaderName>, T)> for HeaderMap<T> {}
impl<T> Extend<(HeaderName, T)> for HeaderMap<T> {}
impl<T: PartialEq> PartialEq for HeaderMap<T> {}
impl<T: Eq> Eq for HeaderMap<T> {}
impl<K, T> ops::Index<K> for HeaderMap<T> where K: AsHeaderName { type Output = T; }
#[derive(Debug)]
pub struct Iter<'a, T> { _p: () }
impl<'a, T> Iterator for Iter<'a, T> { type Item = (&'a HeaderName, &'a T); }
impl<'a, T> FusedIterator for Iter<'a, T> {}
#[derive(Debug)]
pub struct IterMut<'a, T> { _p: () }
impl<'a, T> Iterator for IterMut<'a, T> { type Item = (&'a HeaderName, &'a mut T); }
impl<'a, T> FusedIterator for IterMut<'a, T> {}
#[derive(Debug)]
pub struct IntoIter<T> { _p: () }
impl<T> Iterator for IntoIter<T> { type Item = (Option<HeaderName>, T); }
impl<T> FusedIterator for IntoIter<T> {}
#[derive(Debug)]
pub struct Keys<'a, T> { _p: () }
impl<'a, T> Iterator for Keys<'a, T> { type Item = &'a HeaderName; }
impl<'a, T> ExactSizeIterator for Keys<'a, T> {}
impl<'a, T> FusedIterator for Keys<'a, T> {}
#[derive(Debug)]
pub struct Values<'a, T> { _p: () }
impl<'a, T> Iterator for Values<'a, T> { type Item = &'a T; }
impl<'a, T> FusedIterator for Values<'a, T> {}
#[derive(Debug)]
pub struct ValuesMut<'a, T> { _p: () }
impl<'a, T> Iterator for ValuesMut<'a, T> { type Item = &'a mut T; }
impl<'a, T> FusedIterator for ValuesMut<'a, T> {}
#[derive(Debug)]
pub struct Drain<'a, T> { _p: () }
impl<'a, T> Iterator for Drain<'a, T> { type Item = (Option<HeaderName>, T); }
impl<'a, T> FusedIterator for Drain<'a, T> {}
#[derive(Debug)]
pub struct GetAll<'a, T> { _p: () }
impl<'a, T: 'a> GetAll<'a, T> {
    pub fn iter(&self) -> ValueIter<'a, T>;
}
impl<'a, T: PartialEq> PartialEq for GetAll<'a, T> {}
impl<'a, T> IntoIterator for GetAll<'a, T> {
    type Item = &'a T;
    type IntoIter = ValueIter<'a, T>;
}
impl<'a, 'b: 'a, T> IntoIterator for &'b GetAll<'a, T> {
    type Item = &'a T;
    type IntoIter = ValueIter<'a, T>;
}
#[derive(Debug)]
pub enum Entry<'a, T: 'a> {
    Occupied(OccupiedEntry<'a, T>),
    Vacant(VacantEntry<'a, T>),
}
impl<'a, T> Entry<'a, T> {
    pub fn or_insert(self, default: T) -> &'a mut T;
    pub fn or_try_insert(self, default: T) -> Result<&'a mut T, MaxSizeReached>;
    pub fn or_insert_with<F: FnOnce() -> T>(self, default: F) -> &'a mut T;
    pub fn or_try_insert_with<F: FnOnce() -> T>(
        self,
        default: F,
    ) -> Result<&'a mut T, MaxSizeReached>;
    pub fn key(&self) -> &HeaderName;
}
#[derive(Debug)]
pub struct VacantEntry<'a, T> { _p: () }
impl<'a, T> VacantEntry<'a, T> {
    pub fn key(&self) -> &HeaderName;
    pub fn into_key(self) -> HeaderName;
    pub fn insert(self, value: T) -> &'a mut T;
    pub fn try_insert(self, value: T) -> Result<&'a mut T, MaxSizeReached>;
    pub fn insert_entry(self, value: T) -> OccupiedEntry<'a, T>;
    pub fn try_insert_entry(self, value: T) -> Result<OccupiedEntry<'a, T>, MaxSizeReached>;
}
#[derive(Debug)]
pub struct OccupiedEntry<'a, T> { _p: () }
impl<'a, T> OccupiedEntry<'a, T> {
    pub fn key(&self) -> &HeaderName;
    pub fn get(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_mut(self) -> &'a mut T;
    pub fn insert(&mut self, value: T) -> T;
    pub fn insert_mult(&mut self, value: T) -> ValueDrain<'_, T>;
    pub fn append(&mut self, value: T);
    pub fn remove(self) -> T;
    pub fn remove_entry(self) -> (HeaderName, T);
    pub fn remove_entry_mult(self) -> (HeaderName, ValueDrain<'a, T>);
    pub fn iter(&self) -> ValueIter<'_, T>;
    pub fn iter_mut(&mut self) -> ValueIterMut<'_, T>;
}
impl<'a, T> IntoIterator for OccupiedEntry<'a, T> {
    type Item = &'a mut T;
    type IntoIter = ValueIterMut<'a, T>;
}
impl<'a, 'b: 'a, T> IntoIterator for &'b OccupiedEntry<'a, T> {
    type Item = &'a T;
    type IntoIter = ValueIter<'a, T>;
}
impl<'a, 'b: 'a, T> IntoIterator for &'b mut OccupiedEntry<'a, T> {
    type Item = &'a mut T;
    type IntoIter = ValueIterMut<'a, T>;
}
#[derive(Debug)]
pub struct ValueIter<'a, T> { _p: () }
impl<'a, T: 'a> Iterator for ValueIter<'a, T> { type Item = &'a T; }
impl<'a, T: 'a> DoubleEndedIterator for ValueIter<'a, T> {}
impl<'a, T> FusedIterator for ValueIter<'a, T> {}
#[derive(Debug)]
pub struct ValueIterMut<'a, T> { _p: () }
impl<'a, T: 'a> Iterator for ValueIterMut<'a, T> { type Item = &'a mut T; }
impl<'a, T: 'a> DoubleEndedIterator for ValueIterMut<'a, T> {}
impl<'a, T> FusedIterator for ValueIterMut<'a, T> {}
#[derive(Debug)]
pub struct ValueDrain<'a, T> { _p: () }
impl<'a, T> Iterator for ValueDrain<'a, T> { type Item = T; }
impl<'a, T> FusedIterator for ValueDrain<'a, T> {}
pub struct MaxSizeReached { _p: () }
impl fmt::Display for MaxSizeReached {}
impl error::Error for MaxSizeReached {}
pub trait IntoHeaderName {}
pub trait AsHeaderName {}
#[derive(Clone)]
pub struct HeaderName { _p: () }
impl IntoHeaderName for HeaderName {}
impl IntoHeaderName for &HeaderName {}
impl AsHeaderName for HeaderName {}
impl AsHeaderName for &HeaderName {}
impl HeaderName {
    pub fn from_bytes(src: &[u8]) -> Result<HeaderName, InvalidHeaderName>;
    pub fn from_lowercase(src: &[u8]) -> Result<HeaderName, InvalidHeaderName>;
    pub const fn from_static(src: &'static str) -> HeaderName;
    pub fn as_str(&self) -> &str;
}
impl FromStr for HeaderName { type Err = InvalidHeaderName; }
impl AsRef<str> for HeaderName {}
impl AsRef<[u8]> for HeaderName {}
impl Borrow<str> for HeaderName {}
impl fmt::Display for HeaderName {}
impl From<&HeaderName> for HeaderName {}
impl TryFrom<&str> for HeaderName { type Error = InvalidHeaderName; }
impl TryFrom<&String> for HeaderName { type Error = InvalidHeaderName; }
impl TryFrom<&[u8]> for HeaderName { type Error = InvalidHeaderName; }
impl TryFrom<String> for HeaderName { type Error = InvalidHeaderName; }
impl TryFrom<Vec<u8>> for HeaderName { type Error = InvalidHeaderName; }
impl From<Custom> for HeaderName {}
impl PartialEq<&HeaderName> for HeaderName {}
impl PartialEq<HeaderName> for &HeaderName {}
impl PartialEq<str> for HeaderName {}
impl PartialEq<&str> for HeaderName {}
impl<'a> From<HdrName<'a>> for HeaderName {}
impl<'a> PartialEq<HdrName<'a>> for HeaderName {}
#[derive(Debug)]
pub struct HdrName<'a> { _p: () }
impl<'a> HdrName<'a> {
    pub fn from_bytes<F, U>(hdr: &[u8], f: F) -> Result<U, InvalidHeaderName> where F: FnOnce(HdrName<'_>) -> U;
    pub fn from_static<F, U>(hdr: &'static str, f: F) -> U where F: FnOnce(HdrName<'_>) -> U;
}
#[derive(Clone, Debug)]
pub(crate) struct Custom { _p: () }
pub struct InvalidHeaderName { _p: () }
impl fmt::Display for InvalidHeaderName {}
impl error::Error for InvalidHeaderName {}
#[derive(Clone)]
pub struct HeaderValue { _p: () }
impl HeaderValue {
    pub const fn from_static(src: &'static str) -> HeaderValue;
    pub fn from_str(src: &str) -> Result<HeaderValue, InvalidHeaderValue>;
    pub fn from_name(name: HeaderName) -> HeaderValue;
    pub fn from_bytes(src: &[u8]) -> Result<HeaderValue, InvalidHeaderValue>;
    pub fn from_maybe_shared<T>(src: T) -> Result<HeaderValue, InvalidHeaderValue> where T: AsRef<[u8]> + 'static;
    pub unsafe fn from_maybe_shared_unchecked<T>(src: T) -> HeaderValue where T: AsRef<[u8]> + 'static;
    pub fn to_str(&self) -> Result<&str, ToStrError>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn as_bytes(&self) -> &[u8];
    pub fn set_sensitive(&mut self, val: bool);
    pub fn is_sensitive(&self) -> bool;
}
impl AsRef<[u8]> for HeaderValue {}
impl From<HeaderName> for HeaderValue {}
impl FromStr for HeaderValue { type Err = InvalidHeaderValue; }
impl From<&HeaderValue> for HeaderValue {}
impl TryFrom<&str> for HeaderValue { type Error = InvalidHeaderValue; }
impl TryFrom<&String> for HeaderValue { type Error = InvalidHeaderValue; }
impl TryFrom<&[u8]> for HeaderValue { type Error = InvalidHeaderValue; }
impl TryFrom<String> for HeaderValue { type Error = InvalidHeaderValue; }
impl TryFrom<Vec<u8>> for HeaderValue { type Error = InvalidHeaderValue; }
impl PartialEq for HeaderValue {}
impl Eq for HeaderValue {}
impl PartialOrd for HeaderValue {}
impl Ord for HeaderValue {}
impl PartialEq<str> for HeaderValue {}
impl PartialEq<[u8]> for HeaderValue {}
impl PartialOrd<str> for HeaderValue {}
impl PartialOrd<[u8]> for HeaderValue {}
impl PartialEq<String> for HeaderValue {}
impl PartialOrd<String> for HeaderValue {}
impl PartialEq<HeaderValue> for &HeaderValue {}
impl PartialOrd<HeaderValue> for &HeaderValue {}
impl<T: ?Sized> PartialEq<&T> for HeaderValue where HeaderValue: PartialEq<T> {}
impl<T: ?Sized> PartialOrd<&T> for HeaderValue where HeaderValue: PartialOrd<T> {}
impl From<u16> for HeaderValue {}
impl From<i16> for HeaderValue {}
impl From<u32> for HeaderValue {}
impl From<i32> for HeaderValue {}
impl From<u64> for HeaderValue {}
impl From<i64> for HeaderValue {}
impl From<usize> for HeaderValue {}
impl From<isize> for HeaderValue {}
pub struct InvalidHeaderValue { _p: () }
impl fmt::Display for InvalidHeaderValue {}
impl error::Error for InvalidHeaderValue {}
#[derive(Debug)]
pub struct ToStrError { _p: () }
impl fmt::Display for ToStrError {}
impl error::Error for ToStrError {}
pub const ACCEPT: HeaderName = _;
pub const ACCEPT_CHARSET: HeaderName = _;
pub const ACCEPT_ENCODING: HeaderName = _;
pub const ACCEPT_LANGUAGE: HeaderName = _;
pub const ACCEPT_RANGES: HeaderName = _;
pub const ACCESS_CONTROL_ALLOW_CREDENTIALS: HeaderName = _;
pub const ACCESS_CONTROL_ALLOW_HEADERS: HeaderName = _;
pub const ACCESS_CONTROL_ALLOW_METHODS: HeaderName = _;
pub const ACCESS_CONTROL_ALLOW_ORIGIN: HeaderName = _;
pub const ACCESS_CONTROL_EXPOSE_HEADERS: HeaderName = _;
pub const ACCESS_CONTROL_MAX_AGE: HeaderName = _;
pub const ACCESS_CONTROL_REQUEST_HEADERS: HeaderName = _;
pub const ACCESS_CONTROL_REQUEST_METHOD: HeaderName = _;
pub const AGE: HeaderName = _;
pub const ALLOW: HeaderName = _;
pub const ALT_SVC: HeaderName = _;
pub const AUTHORIZATION: HeaderName = _;
pub const CACHE_CONTROL: HeaderName = _;
pub const CACHE_STATUS: HeaderName = _;
pub const CDN_CACHE_CONTROL: HeaderName = _;
pub const CONNECTION: HeaderName = _;
pub const CONTENT_DISPOSITION: HeaderName = _;
pub const CONTENT_ENCODING: HeaderName = _;
pub const CONTENT_LANGUAGE: HeaderName = _;
pub const CONTENT_LENGTH: HeaderName = _;
pub const CONTENT_LOCATION: HeaderName = _;
pub const CONTENT_RANGE: HeaderName = _;
pub const CONTENT_SECURITY_POLICY: HeaderName = _;
pub const CONTENT_SECURITY_POLICY_REPORT_ONLY: HeaderName = _;
pub const CONTENT_TYPE: HeaderName = _;
pub const COOKIE: HeaderName = _;
pub const DNT: HeaderName = _;
pub const DATE: HeaderName = _;
pub const ETAG: HeaderName = _;
pub const EXPECT: HeaderName = _;
pub const EXPIRES: HeaderName = _;
pub const FORWARDED: HeaderName = _;
pub const FROM: HeaderName = _;
pub const HOST: HeaderName = _;
pub const IF_MATCH: HeaderName = _;
pub const IF_MODIFIED_SINCE: HeaderName = _;
pub const IF_NONE_MATCH: HeaderName = _;
pub const IF_RANGE: HeaderName = _;
pub const IF_UNMODIFIED_SINCE: HeaderName = _;
pub const LAST_MODIFIED: HeaderName = _;
pub const LINK: HeaderName = _;
pub const LOCATION: HeaderName = _;
pub const MAX_FORWARDS: HeaderName = _;
pub const ORIGIN: HeaderName = _;
pub const PRAGMA: HeaderName = _;
pub const PROXY_AUTHENTICATE: HeaderName = _;
pub const PROXY_AUTHORIZATION: HeaderName = _;
pub const PUBLIC_KEY_PINS: HeaderName = _;
pub const PUBLIC_KEY_PINS_REPORT_ONLY: HeaderName = _;
pub const RANGE: HeaderName = _;
pub const REFERER: HeaderName = _;
pub const REFERRER_POLICY: HeaderName = _;
pub const REFRESH: HeaderName = _;
pub const RETRY_AFTER: HeaderName = _;
pub const SEC_WEBSOCKET_ACCEPT: HeaderName = _;
pub const SEC_WEBSOCKET_EXTENSIONS: HeaderName = _;
pub const SEC_WEBSOCKET_KEY: HeaderName = _;
pub const SEC_WEBSOCKET_PROTOCOL: HeaderName = _;
pub const SEC_WEBSOCKET_VERSION: HeaderName = _;
pub const SERVER: HeaderName = _;
pub const SET_COOKIE: HeaderName = _;
pub const STRICT_TRANSPORT_SECURITY: HeaderName = _;
pub const TE: HeaderName = _;
pub const TRAILER: HeaderName = _;
pub const TRANSFER_ENCODING: HeaderName = _;
pub const USER_AGENT: HeaderName = _;
pub const UPGRADE: HeaderName = _;
pub const UPGRADE_INSECURE_REQUESTS: HeaderName = _;
pub const VARY: HeaderName = _;
pub const VIA: HeaderName = _;
pub const WARNING: HeaderName = _;
pub const WWW_AUTHENTICATE: HeaderName = _;
pub const X_CONTENT_TYPE_OPTIONS: HeaderName = _;
pub const X_DNS_PREFETCH_CONTROL: HeaderName = _;
pub const X_FRAME_OPTIONS: HeaderName = _;
pub const X_XSS_PROTECTION: HeaderName = _;
impl IntoHeaderName for &'static str {}
impl AsHeaderName for &str {}
impl AsHeaderName for String {}
impl AsHeaderName for &String {}
impl From<Custom> for Bytes {}
impl PartialEq<HeaderName> for str {}
impl PartialEq<HeaderName> for &str {}
impl PartialEq<HeaderValue> for str {}
impl PartialEq<HeaderValue> for [u8] {}
impl PartialOrd<HeaderValue> for str {}
impl PartialOrd<HeaderValue> for [u8] {}
impl PartialEq<HeaderValue> for String {}
impl PartialOrd<HeaderValue> for String {}
impl PartialEq<HeaderValue> for &str {}
impl PartialOrd<HeaderValue> for &str {}
