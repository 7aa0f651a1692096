//! axum 0.8.9

extern crate axum_core;
extern crate bytes;
extern crate futures_util;
extern crate http;
extern crate http_body;
extern crate serde;
extern crate tokio;
extern crate tower;
extern crate tower_layer;
extern crate tower_service;

pub mod body {
    pub use axum_core::body::{Body, BodyDataStream};
    pub use bytes::Bytes;
    pub use http_body::Body as HttpBody;

    pub async fn to_bytes(body: Body, limit: usize) -> Result<Bytes, axum_core::Error>;
}
pub mod error_handling;
pub mod extract;
pub mod handler;
pub mod middleware;
pub mod response;
pub mod routing;
pub mod serve;
use crate::error_handling::HandleError;
use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
use crate::routing::IntoMakeService;
use tower_service::Service;
pub use http;
pub use axum_core::{BoxError, Error, RequestExt, RequestPartsExt};
pub use crate::extract::{Extension, Form, Json};
pub use crate::routing::Router;
pub use crate::serve::serve;
#[keeps_signature]
pub macro debug_handler;
#[keeps_signature]
pub macro debug_middleware;
pub trait ServiceExt<R>: Service<R> + Sized {
    fn into_make_service(self) -> IntoMakeService<Self>;
    fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C>;
    fn handle_error<F, T>(self, f: F) -> HandleError<Self, F, T>;
}
impl<S, R> ServiceExt<R> for S where S: Service<R> + Sized {}
