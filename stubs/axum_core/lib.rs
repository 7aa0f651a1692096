//! axum-core 0.5.6

extern crate bytes;
extern crate futures_core;
extern crate http;
extern crate http_body;
extern crate tower_layer;
extern crate tower_service;

pub mod body {
    use bytes::Bytes;
    use crate::{BoxError, Error};
    use crate::extract::FromRequest;
    use crate::response::IntoResponse;
    use futures_core::{Stream, TryStream};
    use std::convert::Infallible;

    #[derive(Debug)]
    pub struct Body { _p: () }
    impl Body {
        pub fn new<B>(body: B) -> Self where B: http_body::Body<Data = Bytes> + Send + 'static, B::Error: Into<BoxError>;
        pub fn empty() -> Self;
        pub fn from_stream<S>(stream: S) -> Self
        where S: TryStream + Send + 'static, S::Ok: Into<Bytes>, S::Error: Into<BoxError>;
        pub fn into_data_stream(self) -> BodyDataStream;
    }
    impl Default for Body {}
    impl From<()> for Body {}
    impl http_body::Body for Body {
        type Data = Bytes;
        type Error = Error;
    }
    impl<S> FromRequest<S> for Body where S: Send + Sync { type Rejection = Infallible; }
    impl IntoResponse for Body {}
    #[derive(Debug)]
    pub struct BodyDataStream { _p: () }
    impl Stream for BodyDataStream { type Item = Result<Bytes, Error>; }
    impl http_body::Body for BodyDataStream {
        type Data = Bytes;
        type Error = Error;
    }
}
pub mod extract;
pub mod response;
use crate::body::Body;
use crate::extract::{FromRequest, FromRequestParts, Request};
use http::request::Parts;
use std::{error, fmt};
use std::future::Future;

#[derive(Debug)]
pub struct Error { _p: () }
impl Error {
    pub fn new(error: impl Into<BoxError>) -> Self;
    pub fn into_inner(self) -> BoxError;
}
impl fmt::Display for Error {}
impl error::Error for Error {}
pub trait RequestExt: Sized {
    fn extract<E, M>(self) -> impl Future<Output = Result<E, E::Rejection>> + Send
    where E: FromRequest<(), M> + 'static, M: 'static;
    fn extract_with_state<E, S, M>(self, state: &S) -> impl Future<Output = Result<E, E::Rejection>> + Send
    where E: FromRequest<S, M> + 'static, S: Send + Sync;
    fn extract_parts<E>(&mut self) -> impl Future<Output = Result<E, E::Rejection>> + Send
    where E: FromRequestParts<()> + 'static;
    fn extract_parts_with_state<'a, E, S>(
        &'a mut self,
        state: &'a S,
    ) -> impl Future<Output = Result<E, E::Rejection>> + Send + 'a where E: FromRequestParts<S> + 'static, S: Send + Sync;
    fn with_limited_body(self) -> Request;
    fn into_limited_body(self) -> Body;
}
pub trait RequestPartsExt: Sized {
    fn extract<E>(&mut self) -> impl Future<Output = Result<E, E::Rejection>> + Send where E: FromRequestParts<()> + 'static;
    fn extract_with_state<'a, E, S>(&'a mut self, state: &'a S) -> impl Future<Output = Result<E, E::Rejection>> + Send + 'a
    where E: FromRequestParts<S> + 'static, S: Send + Sync;
}
pub type BoxError = Box<dyn error::Error + Send + Sync>;
impl RequestPartsExt for Parts {}
