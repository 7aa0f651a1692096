//! axum-core 0.5.6

pub mod rejection {
    use crate::Error;
    use crate::response::IntoResponse;
    use std::fmt::Display;

    #[derive(Debug)]
    pub struct BytesRejection { _p: () }
    impl IntoResponse for BytesRejection {}
    impl Error for BytesRejection {}
    impl Display for BytesRejection {}
    #[derive(Debug)]
    pub struct StringRejection { _p: () }
    impl IntoResponse for StringRejection {}
    impl Error for StringRejection {}
    impl Display for StringRejection {}
}
use bytes::{Bytes, BytesMut};
use crate::RequestExt;
use crate::body::Body;
use crate::extract::rejection::{BytesRejection, StringRejection};
use crate::response::IntoResponse;
use http::{Extensions, HeaderMap, Method, Uri, Version};
use http::request::Parts;
use std::convert::Infallible;
use std::future::Future;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone, Copy, Debug)]
pub struct DefaultBodyLimit { _p: () }
impl DefaultBodyLimit {
    pub const fn disable() -> Self;
    pub const fn max(limit: usize) -> Self;
    pub fn apply<B>(self, req: &mut http::Request<B>);
}
impl<S> Layer<S> for DefaultBodyLimit { type Service = DefaultBodyLimitService<S>; }
#[derive(Clone, Copy, Debug)]
pub struct DefaultBodyLimitService<S> { _p: () }
impl<B, S> Service<http::Request<B>> for DefaultBodyLimitService<S> where S: Service<http::Request<B>> {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
}
pub trait FromRef<T> {
    fn from_ref(input: &T) -> Self;
}
pub trait OptionalFromRequestParts<S>: Sized {
    type Rejection: IntoResponse;
    fn from_request_parts(
        parts: &mut Parts,
        state: &S,
    ) -> impl Future<Output = Result<Option<Self>, Self::Rejection>> + Send;
}
pub trait OptionalFromRequest<S, M = ViaRequest>: Sized {
    type Rejection: IntoResponse;
    fn from_request(req: Request, state: &S) -> impl Future<Output = Result<Option<Self>, Self::Rejection>> + Send;
}
pub type Request<T = Body> = http::Request<T>;
impl RequestExt for Request {}
impl<S> FromRequest<S> for Request where S: Send + Sync { type Rejection = Infallible; }
#[derive(Clone, Copy, Debug)]
pub enum ViaParts {}
#[derive(Clone, Copy, Debug)]
pub enum ViaRequest {}
pub trait FromRequestParts<S>: Sized {
    type Rejection: IntoResponse;
    fn from_request_parts(parts: &mut Parts, state: &S) -> impl Future<Output = Result<Self, Self::Rejection>> + Send;
}
pub trait FromRequest<S, M = ViaRequest>: Sized {
    type Rejection: IntoResponse;
    fn from_request(req: Request, state: &S) -> impl Future<Output = Result<Self, Self::Rejection>> + Send;
}
impl<T> FromRef<T> for T where T: Clone {}
impl<S, T> FromRequestParts<S> for Option<T> where T: OptionalFromRequestParts<S>, S: Send + Sync {
    type Rejection = T::Rejection;
}
impl<S, T> FromRequest<S> for Option<T> where T: OptionalFromRequest<S>, S: Send + Sync { type Rejection = T::Rejection; }
impl<S> FromRequestParts<S> for Method where S: Send + Sync { type Rejection = Infallible; }
impl<S> FromRequestParts<S> for Uri where S: Send + Sync { type Rejection = Infallible; }
impl<S> FromRequestParts<S> for Version where S: Send + Sync { type Rejection = Infallible; }
impl<S> FromRequestParts<S> for HeaderMap where S: Send + Sync { type Rejection = Infallible; }
impl<S> FromRequest<S> for BytesMut where S: Send + Sync { type Rejection = BytesRejection; }
impl<S> FromRequest<S> for Bytes where S: Send + Sync { type Rejection = BytesRejection; }
impl<S> FromRequest<S> for String where S: Send + Sync { type Rejection = StringRejection; }
impl<S> FromRequestParts<S> for Parts where S: Send + Sync { type Rejection = Infallible; }
impl<S> FromRequestParts<S> for Extensions where S: Send + Sync { type Rejection = Infallible; }
impl<S> FromRequestParts<S> for () where S: Send + Sync { type Rejection = Infallible; }
impl<S, T> FromRequest<S, ViaParts> for T where S: Send + Sync, T: FromRequestParts<S> {
    type Rejection = <Self as FromRequestParts<S>>::Rejection;
}
impl<S, T> FromRequestParts<S> for Result<T, T::Rejection> where T: FromRequestParts<S>, S: Send + Sync {
    type Rejection = Infallible;
}
impl<S, T> FromRequest<S> for Result<T, T::Rejection> where T: FromRequest<S>, S: Send + Sync {
    type Rejection = Infallible;
}
