//! axum 0.8.9

pub mod connect_info {
    use axum_core::extract::FromRequestParts;
    use crate::extract::Extension;
    use crate::middleware::AddExtension;
    use std::convert::Infallible;
    use std::future::Ready;
    use std::net::SocketAddr;
    use std::ops::{Deref, DerefMut};
    use tower_layer::Layer;
    use tower_service::Service;

    pub struct IntoMakeServiceWithConnectInfo<S, C> { _p: () }
    impl<S, C> Clone for IntoMakeServiceWithConnectInfo<S, C> where S: Clone {}
    impl<S, C, T> Service<T> for IntoMakeServiceWithConnectInfo<S, C> where S: Clone, C: Connected<T> {
        type Response = AddExtension<S, ConnectInfo<C>>;
        type Error = Infallible;
        type Future = ResponseFuture<S, C>;
    }
    pub trait Connected<T>: Clone + Send + Sync + 'static {
        fn connect_info(stream: T) -> Self;
    }
    pub type ResponseFuture<S, C> = Ready<Result<AddExtension<S, ConnectInfo<C>>, Infallible>>;
    #[derive(Clone, Copy, Debug)]
    pub struct ConnectInfo<T>(pub T);
    impl<S, T> FromRequestParts<S> for ConnectInfo<T> where S: Send + Sync, T: Clone + Send + Sync + 'static {
        type Rejection = <Extension<Self> as FromRequestParts<S>>::Rejection;
    }
    impl<T> Deref for ConnectInfo<T> { type Target = T; }
    impl<T> DerefMut for ConnectInfo<T> {}
    #[derive(Clone, Copy, Debug)]
    pub struct MockConnectInfo<T>(pub T);
    impl<S, T> Layer<S> for MockConnectInfo<T> where T: Clone + Send + Sync + 'static {
        type Service = <Extension<Self> as Layer<S>>::Service;
    }
    impl Connected<SocketAddr> for SocketAddr {}
}
pub mod path;
pub mod rejection;
pub mod ws;
pub mod multipart;
use axum_core::response::{IntoResponse, IntoResponseParts};
use bytes::Bytes;
use crate::extract::rejection::{ExtensionRejection, FormRejection, JsonRejection, MatchedPathRejection,
    NestedPathRejection, QueryRejection, RawFormRejection};
use crate::middleware::AddExtension;
use http::Uri;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::convert::Infallible;
use std::ops::{Deref, DerefMut};
pub use axum_core::extract::{DefaultBodyLimit, FromRef, FromRequest, FromRequestParts, OptionalFromRequest,
    OptionalFromRequestParts, Request};
pub use crate::extract::connect_info::ConnectInfo;
pub use crate::extract::multipart::Multipart;
pub use crate::extract::path::{Path, RawPathParams};
pub use crate::extract::ws::WebSocketUpgrade;
pub macro FromRef;
pub macro FromRequest;
pub macro FromRequestParts;
#[derive(Clone, Copy, Debug, Default)]
pub struct Extension<T>(pub T);
impl<T, S> FromRequestParts<S> for Extension<T> where T: Clone + Send + Sync + 'static, S: Send + Sync {
    type Rejection = ExtensionRejection;
}
impl<T, S> OptionalFromRequestParts<S> for Extension<T> where T: Clone + Send + Sync + 'static, S: Send + Sync {
    type Rejection = Infallible;
}
impl<T> IntoResponseParts for Extension<T> where T: Clone + Send + Sync + 'static { type Error = Infallible; }
impl<T> IntoResponse for Extension<T> where T: Clone + Send + Sync + 'static {}
impl<S, T> tower_layer::Layer<S> for Extension<T> where T: Clone + Send + Sync + 'static {
    type Service = AddExtension<S, T>;
}
impl<T> Deref for Extension<T> { type Target = T; }
impl<T> DerefMut for Extension<T> {}
#[derive(Clone, Copy, Debug, Default)]
pub struct Form<T>(pub T);
impl<T, S> FromRequest<S> for Form<T> where T: DeserializeOwned, S: Send + Sync { type Rejection = FormRejection; }
impl<T> IntoResponse for Form<T> where T: Serialize {}
impl<T> Deref for Form<T> { type Target = T; }
impl<T> DerefMut for Form<T> {}
#[derive(Clone, Copy, Debug, Default)]
pub struct Json<T>(pub T);
impl<T, S> FromRequest<S> for Json<T> where T: DeserializeOwned, S: Send + Sync { type Rejection = JsonRejection; }
impl<T, S> OptionalFromRequest<S> for Json<T> where T: DeserializeOwned, S: Send + Sync { type Rejection = JsonRejection; }
impl<T> From<T> for Json<T> {}
impl<T> Json<T> where T: DeserializeOwned {
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, JsonRejection>;
}
impl<T> IntoResponse for Json<T> where T: Serialize {}
impl<T> Deref for Json<T> { type Target = T; }
impl<T> DerefMut for Json<T> {}
#[derive(Clone, Debug)]
pub struct NestedPath { _p: () }
impl NestedPath {
    pub fn as_str(&self) -> &str;
}
impl<S> FromRequestParts<S> for NestedPath where S: Send + Sync { type Rejection = NestedPathRejection; }
#[derive(Clone, Debug)]
pub struct OriginalUri(pub Uri);
impl<S> FromRequestParts<S> for OriginalUri where S: Send + Sync { type Rejection = Infallible; }
#[derive(Debug)]
pub struct RawForm(pub Bytes);
impl<S> FromRequest<S> for RawForm where S: Send + Sync { type Rejection = RawFormRejection; }
#[derive(Debug)]
pub struct RawQuery(pub Option<String>);
impl<S> FromRequestParts<S> for RawQuery where S: Send + Sync { type Rejection = Infallible; }
#[derive(Clone, Copy, Debug, Default)]
pub struct State<S>(pub S);
impl<OuterState, InnerState> FromRequestParts<OuterState> for State<InnerState>
where InnerState: FromRef<OuterState>, OuterState: Send + Sync {
    type Rejection = Infallible;
}
impl<S> Deref for State<S> { type Target = S; }
impl<S> DerefMut for State<S> {}
#[derive(Clone, Debug)]
pub struct MatchedPath { _p: () }
impl MatchedPath {
    pub fn as_str(&self) -> &str;
}
impl<S> FromRequestParts<S> for MatchedPath where S: Send + Sync { type Rejection = MatchedPathRejection; }
impl<S> OptionalFromRequestParts<S> for MatchedPath where S: Send + Sync { type Rejection = Infallible; }
#[derive(Clone, Copy, Debug, Default)]
pub struct Query<T>(pub T);
impl<T, S> FromRequestParts<S> for Query<T> where T: DeserializeOwned, S: Send + Sync { type Rejection = QueryRejection; }
impl<T> Query<T> where T: DeserializeOwned {
    pub fn try_from_uri(value: &Uri) -> Result<Self, QueryRejection>;
}
impl<T> Deref for Query<T> { type Target = T; }
impl<T> DerefMut for Query<T> {}
