//! http 1.5.0

extern crate bytes;

pub mod header;
pub mod method {
    use std::{fmt, str};
    use std::error::Error;
    use std::str::FromStr;

    #[derive(Clone)]
    pub struct Method { _p: () }
    impl Method {
        pub const GET: Method = _;
        pub const POST: Method = _;
        pub const PUT: Method = _;
        pub const DELETE: Method = _;
        pub const HEAD: Method = _;
        pub const OPTIONS: Method = _;
        pub const CONNECT: Method = _;
        pub const PATCH: Method = _;
        pub const TRACE: Method = _;
        pub const QUERY: Method = _;
        pub fn from_bytes(src: &[u8]) -> Result<Method, InvalidMethod>;
        pub fn is_safe(&self) -> bool;
        pub fn is_idempotent(&self) -> bool;
        pub fn as_str(&self) -> &str;
    }
    impl AsRef<str> for Method {}
    impl Ord for Method {}
    impl PartialOrd for Method {}
    impl PartialEq<&Method> for Method {}
    impl PartialEq<Method> for &Method {}
    impl PartialEq<str> for Method {}
    impl PartialEq<&str> for Method {}
    impl fmt::Display for Method {}
    impl Default for Method {}
    impl From<&Method> for Method {}
    impl TryFrom<&[u8]> for Method { type Error = InvalidMethod; }
    impl TryFrom<&str> for Method { type Error = InvalidMethod; }
    impl FromStr for Method { type Err = InvalidMethod; }
    pub struct InvalidMethod { _p: () }
    impl fmt::Display for InvalidMethod {}
    impl Error for InvalidMethod {}
    impl PartialEq<Method> for str {}
    impl PartialEq<Method> for &str {}
}
pub mod request;
pub mod response;
pub mod status;
pub mod uri;
pub mod version {

    #[derive(Clone, Copy)]
    pub struct Version { _p: () }
    impl Version {
        pub const HTTP_09: Version = _;
        pub const HTTP_10: Version = _;
        pub const HTTP_11: Version = _;
        pub const HTTP_2: Version = _;
        pub const HTTP_3: Version = _;
    }
    impl Default for Version {}
}
use bytes::Bytes;
use crate::header::{InvalidHeaderName, InvalidHeaderValue, MaxSizeReached};
use crate::method::InvalidMethod;
use crate::status::InvalidStatusCode;
use crate::uri::{InvalidUri, InvalidUriParts};
use std::{error, fmt, ops, result, str};
use std::convert::Infallible;
pub use crate::header::{HeaderMap, HeaderName, HeaderValue};
pub use crate::method::Method;
pub use crate::request::Request;
pub use crate::response::Response;
pub use crate::status::StatusCode;
pub use crate::uri::Uri;
pub use crate::version::Version;

#[derive(Clone, Debug)]
pub(crate) struct ByteStr { _p: () }
impl ByteStr {
    pub fn new() -> ByteStr;
    pub const fn from_static(val: &'static str) -> ByteStr;
    pub unsafe fn from_utf8_unchecked(bytes: Bytes) -> ByteStr;
}
impl ops::Deref for ByteStr { type Target = str; }
impl From<String> for ByteStr {}
impl From<&str> for ByteStr {}
pub struct Error { _p: () }
impl fmt::Display for Error {}
impl Error {
    pub fn is<T: error::Error + 'static>(&self) -> bool;
    pub fn get_ref(&self) -> &(dyn error::Error + 'static);
}
impl error::Error for Error {}
impl From<MaxSizeReached> for Error {}
impl From<InvalidStatusCode> for Error {}
impl From<InvalidMethod> for Error {}
impl From<InvalidUri> for Error {}
impl From<InvalidUriParts> for Error {}
impl From<InvalidHeaderName> for Error {}
impl From<InvalidHeaderValue> for Error {}
impl From<Infallible> for Error {}
pub type Result<T> = result::Result<T, Error>;
#[derive(Clone, Default)]
pub struct Extensions { _p: () }
impl Extensions {
    pub fn new() -> Extensions;
    pub fn insert<T: Clone + Send + Sync + 'static>(&mut self, val: T) -> Option<T>;
    pub fn get<T: Send + Sync + 'static>(&self) -> Option<&T>;
    pub fn get_mut<T: Send + Sync + 'static>(&mut self) -> Option<&mut T>;
    pub fn get_or_insert<T: Clone + Send + Sync + 'static>(&mut self, value: T) -> &mut T;
    pub fn get_or_insert_with<T: Clone + Send + Sync + 'static, F: FnOnce() -> T>(
        &mut self,
        f: F,
    ) -> &mut T;
    pub fn get_or_insert_default<T: Default + Clone + Send + Sync + 'static>(&mut self) -> &mut T;
    pub fn remove<T: Send + Sync + 'static>(&mut self) -> Option<T>;
    pub fn clear(&mut self);
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn extend(&mut self, other: Self);
}
impl From<ByteStr> for Bytes {}
