//! axum 0.8.9

pub mod future {
    use axum_core::extract::FromRequestParts;
    use axum_core::response::{IntoResponse, Response};
    use http::Request;
    use std::convert::Infallible;
    use std::future::Future;
    use tower_service::Service;

    pub struct FromExtractorResponseFuture<B, T, E, S> where E: FromRequestParts<S>, T: Service<Request<B>> { _p: () }
    impl<B, T, E, S> Future for FromExtractorResponseFuture<B, T, E, S>
    where E: FromRequestParts<S>, T: Service<Request<B>>, T::Response: IntoResponse {
        type Output = Result<Response, T::Error>;
    }
    pub struct FromFnResponseFuture { _p: () }
    impl Future for FromFnResponseFuture { type Output = Result<Response, Infallible>; }
    pub struct MapRequestResponseFuture { _p: () }
    impl Future for MapRequestResponseFuture { type Output = Result<Response, Infallible>; }
    pub struct MapResponseResponseFuture { _p: () }
    impl Future for MapResponseResponseFuture { type Output = Result<Response, Infallible>; }
}
use axum_core::{body, extract};
use axum_core::extract::FromRequestParts;
use axum_core::response::{IntoResponse, Response};
use bytes::Bytes;
use crate::middleware::future::FromExtractorResponseFuture;
use http::Request;
use http_body::Body;
use std::convert::Infallible;
use std::error::Error;
use std::future::Future;
use std::pin::Pin;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone, Copy, Debug)]
pub struct AddExtension<S, T> { _p: () }
impl<ResBody, S, T> Service<Request<ResBody>> for AddExtension<S, T>
where S: Service<Request<ResBody>>, T: Clone + Send + Sync + 'static {
    type Response = S::Response;
    type Error = S::Error;
    type Future = S::Future;
}
pub fn from_extractor<E>() -> FromExtractorLayer<E, ()>;
pub fn from_extractor_with_state<E, S>(state: S) -> FromExtractorLayer<E, S>;
pub struct FromExtractorLayer<E, S> { _p: () }
impl<E, S> Clone for FromExtractorLayer<E, S> where S: Clone {}
impl<E, T, S> Layer<T> for FromExtractorLayer<E, S> where S: Clone { type Service = FromExtractor<T, E, S>; }
pub struct FromExtractor<T, E, S> { _p: () }
impl<T, E, S> Clone for FromExtractor<T, E, S> where T: Clone, S: Clone {}
impl<T, E, B, S> Service<Request<B>> for FromExtractor<T, E, S>
where E: FromRequestParts<S> + 'static, B: Send + 'static, T: Service<Request<B>> + Clone, T::Response: IntoResponse, S: Clone + Send + Sync + 'static {
    type Response = Response;
    type Error = T::Error;
    type Future = FromExtractorResponseFuture<B, T, E, S>;
}
pub fn from_fn<F, T>(f: F) -> FromFnLayer<F, (), T>;
pub fn from_fn_with_state<F, S, T>(state: S, f: F) -> FromFnLayer<F, S, T>;
pub struct FromFnLayer<F, S, T> { _p: () }
impl<F, S, T> Clone for FromFnLayer<F, S, T> where F: Clone, S: Clone {}
impl<S, I, F, T> Layer<I> for FromFnLayer<F, S, T> where F: Clone, S: Clone { type Service = FromFn<F, S, I, T>; }
pub struct FromFn<F, S, I, T> { _p: () }
impl<F, S, I, T> Clone for FromFn<F, S, I, T> where F: Clone, I: Clone, S: Clone {}
#[derive(Clone, Debug)]
pub struct Next { _p: () }
impl Next {
    pub async fn run(self, req: extract::Request) -> Response;
}
impl Service<extract::Request> for Next {
    type Response = Response;
    type Error = Infallible;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, Self::Error>> + Send>>;
}
pub fn map_request<F, T>(f: F) -> MapRequestLayer<F, (), T>;
pub fn map_request_with_state<F, S, T>(state: S, f: F) -> MapRequestLayer<F, S, T>;
pub struct MapRequestLayer<F, S, T> { _p: () }
impl<F, S, T> Clone for MapRequestLayer<F, S, T> where F: Clone, S: Clone {}
impl<S, I, F, T> Layer<I> for MapRequestLayer<F, S, T> where F: Clone, S: Clone { type Service = MapRequest<F, S, I, T>; }
pub struct MapRequest<F, S, I, T> { _p: () }
impl<F, S, I, T> Clone for MapRequest<F, S, I, T> where F: Clone, I: Clone, S: Clone {}
pub trait IntoMapRequestResult<B> {
    fn into_map_request_result(self) -> Result<Request<B>, Response>;
}
pub fn map_response<F, T>(f: F) -> MapResponseLayer<F, (), T>;
pub fn map_response_with_state<F, S, T>(state: S, f: F) -> MapResponseLayer<F, S, T>;
pub struct MapResponseLayer<F, S, T> { _p: () }
impl<F, S, T> Clone for MapResponseLayer<F, S, T> where F: Clone, S: Clone {}
impl<S, I, F, T> Layer<I> for MapResponseLayer<F, S, T> where F: Clone, S: Clone { type Service = MapResponse<F, S, I, T>; }
pub struct MapResponse<F, S, I, T> { _p: () }
impl<F, S, I, T> Clone for MapResponse<F, S, I, T> where F: Clone, I: Clone, S: Clone {}
#[derive(Clone, Debug)]
pub struct ResponseAxumBodyLayer;
impl<S> tower::Layer<S> for ResponseAxumBodyLayer { type Service = ResponseAxumBody<S>; }
#[derive(Clone, Debug)]
pub struct ResponseAxumBody<S> { _p: () }
impl<S, Request, ResBody> tower::Service<Request> for ResponseAxumBody<S>
where S: tower::Service<Request, Response = Response<ResBody>>, ResBody: Body<Data = Bytes> + Send + 'static, <ResBody as Body>::Error: Error + Send + Sync {
    type Response = Response;
    type Error = S::Error;
    type Future = ResponseAxumBodyFuture<S::Future>;
}
pub struct ResponseAxumBodyFuture<Fut> { _p: () }
impl<Fut, ResBody, E> Future for ResponseAxumBodyFuture<Fut>
where Fut: Future<Output = Result<Response<ResBody>, E>>, ResBody: Body<Data = Bytes> + Send + 'static, <ResBody as Body>::Error: Error + Send + Sync {
    type Output = Result<Response<body::Body>, E>;
}
impl<B, E> IntoMapRequestResult<B> for Result<Request<B>, E> where E: IntoResponse {}
impl<B> IntoMapRequestResult<B> for Request<B> {}
