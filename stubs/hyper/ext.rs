//! hyper 1.12.0

use bytes::Bytes;
use std::error::Error;
use std::fmt::Display;

#[derive(Clone, Debug)]
pub struct ReasonPhrase { _p: () }
impl ReasonPhrase {
    pub fn as_bytes(&self) -> &[u8];
    pub const fn from_static(reason: &'static [u8]) -> Self;
}
impl TryFrom<&[u8]> for ReasonPhrase { type Error = InvalidReasonPhrase; }
impl TryFrom<Vec<u8>> for ReasonPhrase { type Error = InvalidReasonPhrase; }
impl TryFrom<String> for ReasonPhrase { type Error = InvalidReasonPhrase; }
impl TryFrom<Bytes> for ReasonPhrase { type Error = InvalidReasonPhrase; }
impl AsRef<[u8]> for ReasonPhrase {}
#[derive(Debug)]
pub struct InvalidReasonPhrase { _p: () }
impl Display for InvalidReasonPhrase {}
impl Error for InvalidReasonPhrase {}
pub fn on_informational<B, F>(req: &mut http::Request<B>, callback: F) where F: Fn(Response<'_>) + Send + Sync + 'static;
#[derive(Debug)]
pub struct Response<'resp> { _p: () }
impl Response<'_> {
    pub fn status(&self) -> http::StatusCode;
    pub fn version(&self) -> http::Version;
    pub fn headers(&self) -> &http::HeaderMap;
}
#[derive(Clone)]
pub struct Protocol { _p: () }
impl Protocol {
    pub const fn from_static(value: &'static str) -> Self;
    pub fn as_str(&self) -> &str;
}
impl<'proto> From<&'proto str> for Protocol {}
impl AsRef<[u8]> for Protocol {}
impl From<ReasonPhrase> for Bytes {}
