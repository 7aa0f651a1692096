//! axum-core 0.5.6

use bytes::{Buf, Bytes, BytesMut};
use bytes::buf::Chain;
use crate::BoxError;
use crate::body::Body;
use http::{Extensions, StatusCode, response};
use http::header::{HeaderMap, HeaderName, HeaderValue};
use std::{fmt, result};
use std::borrow::Cow;
use std::convert::Infallible;
use std::error::Error;

#[derive(Clone, Copy, Debug)]
pub struct AppendHeaders<I>(pub I);
impl<I, K, V> IntoResponse for AppendHeaders<I>
where I: IntoIterator<Item = (K, V)>, K: TryInto<HeaderName>, K::Error: fmt::Display, V: TryInto<HeaderValue>, V::Error: fmt::Display {}
impl<I, K, V> IntoResponseParts for AppendHeaders<I>
where I: IntoIterator<Item = (K, V)>, K: TryInto<HeaderName>, K::Error: fmt::Display, V: TryInto<HeaderValue>, V::Error: fmt::Display {
    type Error = TryIntoHeaderError<K::Error, V::Error>;
}
pub trait IntoResponse {
    fn into_response(self) -> Response;
}
pub trait IntoResponseParts {
    type Error: IntoResponse;
    fn into_response_parts(self, res: ResponseParts) -> std::result::Result<ResponseParts, Self::Error>;
}
#[derive(Debug)]
pub struct ResponseParts { _p: () }
impl ResponseParts {
    pub fn headers(&self) -> &HeaderMap;
    pub fn headers_mut(&mut self) -> &mut HeaderMap;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
}
#[derive(Debug)]
pub struct TryIntoHeaderError<K, V> { _p: () }
impl<K, V> IntoResponse for TryIntoHeaderError<K, V> where K: fmt::Display, V: fmt::Display {}
impl<K, V> fmt::Display for TryIntoHeaderError<K, V> {}
impl<K, V> Error for TryIntoHeaderError<K, V> where K: Error + 'static, V: Error + 'static {}
pub type Response<T = Body> = http::Response<T>;
impl<B> IntoResponse for Response<B> where B: http_body::Body<Data = Bytes> + Send + 'static, B::Error: Into<BoxError> {}
pub type Result<T, E = ErrorResponse> = result::Result<T, E>;
impl<T> IntoResponse for Result<T> where T: IntoResponse {}
#[derive(Debug)]
pub struct ErrorResponse { _p: () }
impl<T> From<T> for ErrorResponse where T: IntoResponse {}
impl IntoResponse for StatusCode {}
impl IntoResponse for () {}
impl IntoResponse for Infallible {}
impl<T, E> IntoResponse for std::result::Result<T, E> where T: IntoResponse, E: IntoResponse {}
impl IntoResponse for response::Parts {}
impl IntoResponse for &'static str {}
impl IntoResponse for String {}
impl IntoResponse for Box<str> {}
impl IntoResponse for Cow<'static, str> {}
impl IntoResponse for Bytes {}
impl IntoResponse for BytesMut {}
impl<T, U> IntoResponse for Chain<T, U> where T: Buf + Unpin + Send + 'static, U: Buf + Unpin + Send + 'static {}
impl IntoResponse for &'static [u8] {}
impl<const N: usize> IntoResponse for &'static [u8; N] {}
impl<const N: usize> IntoResponse for [u8; N] {}
impl IntoResponse for Vec<u8> {}
impl IntoResponse for Box<[u8]> {}
impl IntoResponse for Cow<'static, [u8]> {}
impl<R> IntoResponse for (StatusCode, R) where R: IntoResponse {}
impl IntoResponse for HeaderMap {}
impl IntoResponse for Extensions {}
impl<K, V, const N: usize> IntoResponse for [(K, V); N]
where K: TryInto<HeaderName>, K::Error: fmt::Display, V: TryInto<HeaderValue>, V::Error: fmt::Display {}
impl<R> IntoResponse for (response::Parts, R) where R: IntoResponse {}
impl<R> IntoResponse for (response::Response<()>, R) where R: IntoResponse {}
impl<R> IntoResponse for (R,) where R: IntoResponse {}
impl<T> IntoResponseParts for Option<T> where T: IntoResponseParts { type Error = T::Error; }
impl IntoResponseParts for HeaderMap { type Error = Infallible; }
impl<K, V, const N: usize> IntoResponseParts for [(K, V); N]
where K: TryInto<HeaderName>, K::Error: fmt::Display, V: TryInto<HeaderValue>, V::Error: fmt::Display {
    type Error = TryIntoHeaderError<K::Error, V::Error>;
}
impl IntoResponseParts for Extensions { type Error = Infallible; }
impl IntoResponseParts for () { type Error = Infallible; }
