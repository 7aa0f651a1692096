//! http 1.5.0

use crate::{ByteStr, Error};
use std::{error, fmt, str};
use std::str::FromStr;

#[derive(Clone)]
pub struct Authority { _p: () }
impl Authority {
    pub const fn from_static(src: &'static str) -> Self;
    pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri> where T: AsRef<[u8]> + 'static;
    pub fn host(&self) -> &str;
    pub fn port(&self) -> Option<Port<&str>>;
    pub fn port_u16(&self) -> Option<u16>;
    pub fn as_str(&self) -> &str;
}
impl AsRef<str> for Authority {}
impl PartialEq for Authority {}
impl Eq for Authority {}
impl PartialEq<str> for Authority {}
impl PartialEq<&str> for Authority {}
impl PartialEq<String> for Authority {}
impl PartialOrd for Authority {}
impl PartialOrd<str> for Authority {}
impl PartialOrd<&str> for Authority {}
impl PartialOrd<String> for Authority {}
impl TryFrom<&[u8]> for Authority { type Error = InvalidUri; }
impl TryFrom<&str> for Authority { type Error = InvalidUri; }
impl TryFrom<Vec<u8>> for Authority { type Error = InvalidUri; }
impl TryFrom<String> for Authority { type Error = InvalidUri; }
impl FromStr for Authority { type Err = InvalidUri; }
impl fmt::Display for Authority {}
#[derive(Debug)]
pub struct Builder { _p: () }
impl Builder {
    pub fn new() -> Builder;
    pub fn scheme<T>(self, scheme: T) -> Self where T: TryInto<Scheme>, <T as TryInto<Scheme>>::Error: Into<Error>;
    pub fn authority<T>(self, auth: T) -> Self where T: TryInto<Authority>, <T as TryInto<Authority>>::Error: Into<Error>;
    pub fn path_and_query<T>(self, p_and_q: T) -> Self
    where T: TryInto<PathAndQuery>, <T as TryInto<PathAndQuery>>::Error: Into<Error>;
    pub fn build(self) -> Result<Uri, Error>;
}
impl Default for Builder {}
impl From<Uri> for Builder {}
#[derive(Clone)]
pub struct PathAndQuery { _p: () }
impl PathAndQuery {
    pub const fn from_static(src: &'static str) -> Self;
    pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri> where T: AsRef<[u8]> + 'static;
    pub fn path(&self) -> &str;
    pub fn query(&self) -> Option<&str>;
    pub fn as_str(&self) -> &str;
}
impl TryFrom<&[u8]> for PathAndQuery { type Error = InvalidUri; }
impl TryFrom<&str> for PathAndQuery { type Error = InvalidUri; }
impl TryFrom<Vec<u8>> for PathAndQuery { type Error = InvalidUri; }
impl TryFrom<String> for PathAndQuery { type Error = InvalidUri; }
impl TryFrom<&String> for PathAndQuery { type Error = InvalidUri; }
impl FromStr for PathAndQuery { type Err = InvalidUri; }
impl fmt::Display for PathAndQuery {}
impl PartialEq for PathAndQuery {}
impl Eq for PathAndQuery {}
impl PartialEq<str> for PathAndQuery {}
impl PartialEq<&str> for PathAndQuery {}
impl PartialEq<String> for PathAndQuery {}
impl PartialOrd for PathAndQuery {}
impl PartialOrd<str> for PathAndQuery {}
impl PartialOrd<&str> for PathAndQuery {}
impl PartialOrd<String> for PathAndQuery {}
pub struct Port<T> { _p: () }
impl<T> Port<T> {
    pub const fn as_u16(&self) -> u16;
}
impl<T> Port<T> where T: AsRef<str> {
    pub fn as_str(&self) -> &str;
}
impl<T> fmt::Display for Port<T> {}
impl<T> AsRef<str> for Port<T> where T: AsRef<str> {}
impl<T, U> PartialEq<Port<U>> for Port<T> {}
impl<T> PartialEq<u16> for Port<T> {}
#[derive(Clone)]
pub struct Scheme { _p: () }
impl Scheme {
    pub const HTTP: Scheme = _;
    pub const HTTPS: Scheme = _;
    pub fn as_str(&self) -> &str;
}
impl TryFrom<&[u8]> for Scheme { type Error = InvalidUri; }
impl TryFrom<&str> for Scheme { type Error = InvalidUri; }
impl FromStr for Scheme { type Err = InvalidUri; }
impl fmt::Display for Scheme {}
impl AsRef<str> for Scheme {}
impl PartialEq for Scheme {}
impl Eq for Scheme {}
impl PartialEq<str> for Scheme {}
impl From<Scheme2> for Scheme {}
#[derive(Clone, Debug)]
pub(crate) enum Scheme2<T = Box<ByteStr>> {
    None,
    Standard(Protocol),
    Other(T),
}
impl<T> From<Protocol> for Scheme2<T> {}
#[derive(Clone, Copy, Debug)]
pub(crate) enum Protocol {
    Http,
    Https,
}
#[derive(Clone)]
pub struct Uri { _p: () }
impl Uri {
    pub fn builder() -> Builder;
    pub fn from_parts(src: Parts) -> Result<Uri, InvalidUriParts>;
    pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri> where T: AsRef<[u8]> + 'static;
    pub fn from_static(src: &'static str) -> Self;
    pub fn into_parts(self) -> Parts;
    pub fn path_and_query(&self) -> Option<&PathAndQuery>;
    pub fn path(&self) -> &str;
    pub fn scheme(&self) -> Option<&Scheme>;
    pub fn scheme_str(&self) -> Option<&str>;
    pub fn authority(&self) -> Option<&Authority>;
    pub fn host(&self) -> Option<&str>;
    pub fn port(&self) -> Option<Port<&str>>;
    pub fn port_u16(&self) -> Option<u16>;
    pub fn query(&self) -> Option<&str>;
}
impl TryFrom<&[u8]> for Uri { type Error = InvalidUri; }
impl TryFrom<&str> for Uri { type Error = InvalidUri; }
impl TryFrom<&String> for Uri { type Error = InvalidUri; }
impl TryFrom<String> for Uri { type Error = InvalidUri; }
impl TryFrom<Vec<u8>> for Uri { type Error = InvalidUri; }
impl TryFrom<Parts> for Uri { type Error = InvalidUriParts; }
impl TryFrom<&Uri> for Uri { type Error = Error; }
impl From<Authority> for Uri {}
impl From<PathAndQuery> for Uri {}
impl FromStr for Uri { type Err = InvalidUri; }
impl PartialEq for Uri {}
impl PartialEq<str> for Uri {}
impl PartialEq<&str> for Uri {}
impl Eq for Uri {}
impl Default for Uri {}
impl fmt::Display for Uri {}
#[derive(Debug, Default)]
pub struct Parts {
    pub scheme: Option<Scheme>,
    pub authority: Option<Authority>,
    pub path_and_query: Option<PathAndQuery>,
}
impl From<Uri> for Parts {}
#[derive(Debug)]
pub struct InvalidUri { _p: () }
impl From<ErrorKind> for InvalidUri {}
impl fmt::Display for InvalidUri {}
impl error::Error for InvalidUri {}
#[derive(Debug)]
pub struct InvalidUriParts { _p: () }
impl From<ErrorKind> for InvalidUriParts {}
impl fmt::Display for InvalidUriParts {}
impl error::Error for InvalidUriParts {}
#[derive(Debug)]
pub(crate) enum ErrorKind {
    InvalidUriChar,
    InvalidScheme,
    InvalidAuthority,
    InvalidPort,
    InvalidFormat,
    SchemeMissing,
    AuthorityMissing,
    PathAndQueryMissing,
    PathDoesNotStartWithSlash,
    TooLong,
    Empty,
    SchemeTooLong,
}
impl PartialEq<Authority> for str {}
impl PartialEq<Authority> for &str {}
impl PartialEq<Authority> for String {}
impl PartialOrd<Authority> for str {}
impl PartialOrd<Authority> for &str {}
impl PartialOrd<Authority> for String {}
impl PartialEq<PathAndQuery> for &str {}
impl PartialEq<PathAndQuery> for str {}
impl PartialEq<PathAndQuery> for String {}
impl PartialOrd<PathAndQuery> for str {}
impl PartialOrd<PathAndQuery> for &str {}
impl PartialOrd<PathAndQuery> for String {}
impl<T> From<Port<T>> for u16 {}
impl<T> PartialEq<Port<T>> for u16 {}
impl PartialEq<Scheme> for str {}
impl PartialEq<Uri> for str {}
impl PartialEq<Uri> for &str {}
