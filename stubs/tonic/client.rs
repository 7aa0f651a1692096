//! tonic 0.12.3

use crate::{Error, Request, Response, Status};
use crate::body::BoxBody;
use crate::codec::{Codec, CompressionEncoding, Streaming};
use http::uri::{PathAndQuery, Uri};
use http_body::Body;
use std::future::Future;
use std::task::{Context, Poll};
use tokio_stream::Stream;
use tower_service::Service;

pub struct Grpc<T> { _p: () }
impl<T> Grpc<T> {
    pub fn new(inner: T) -> Self;
    pub fn with_origin(inner: T, origin: Uri) -> Self;
    pub fn send_compressed(self, encoding: CompressionEncoding) -> Self;
    pub fn accept_compressed(self, encoding: CompressionEncoding) -> Self;
    pub fn max_decoding_message_size(self, limit: usize) -> Self;
    pub fn max_encoding_message_size(self, limit: usize) -> Self;
    pub async fn ready(&mut self) -> Result<(), T::Error> where T: GrpcService<BoxBody>;
    pub async fn unary<M1, M2, C>(
        &mut self,
        request: Request<M1>,
        path: PathAndQuery,
        codec: C,
    ) -> Result<Response<M2>, Status>
    where T: GrpcService<BoxBody>, T::ResponseBody: Body + Send + 'static, <T::ResponseBody as Body>::Error: Into<Error>, C: Codec<Encode = M1, Decode = M2>, M1: Send + Sync + 'static, M2: Send + Sync + 'static;
    pub async fn client_streaming<S, M1, M2, C>(
        &mut self,
        request: Request<S>,
        path: PathAndQuery,
        codec: C,
    ) -> Result<Response<M2>, Status>
    where T: GrpcService<BoxBody>, T::ResponseBody: Body + Send + 'static, <T::ResponseBody as Body>::Error: Into<Error>, S: Stream<Item = M1> + Send + 'static, C: Codec<Encode = M1, Decode = M2>, M1: Send + Sync + 'static, M2: Send + Sync + 'static;
    pub async fn server_streaming<M1, M2, C>(
        &mut self,
        request: Request<M1>,
        path: PathAndQuery,
        codec: C,
    ) -> Result<Response<Streaming<M2>>, Status>
    where T: GrpcService<BoxBody>, T::ResponseBody: Body + Send + 'static, <T::ResponseBody as Body>::Error: Into<Error>, C: Codec<Encode = M1, Decode = M2>, M1: Send + Sync + 'static, M2: Send + Sync + 'static;
    pub async fn streaming<S, M1, M2, C>(
        &mut self,
        request: Request<S>,
        path: PathAndQuery,
        codec: C,
    ) -> Result<Response<Streaming<M2>>, Status>
    where T: GrpcService<BoxBody>, T::ResponseBody: Body + Send + 'static, <T::ResponseBody as Body>::Error: Into<Error>, S: Stream<Item = M1> + Send + 'static, C: Codec<Encode = M1, Decode = M2>, M1: Send + Sync + 'static, M2: Send + Sync + 'static;
}
impl<T: Clone> Clone for Grpc<T> {}
pub trait GrpcService<ReqBody> {
    type ResponseBody: Body;
    type Error: Into<Error>;
    type Future: Future<Output = Result<http::Response<Self::ResponseBody>, Self::Error>>;
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn call(&mut self, request: http::Request<ReqBody>) -> Self::Future;
}
impl<T, ReqBody, ResBody> GrpcService<ReqBody> for T
where T: Service<http::Request<ReqBody>, Response = http::Response<ResBody>>, T::Error: Into<Error>, ResBody: Body, <ResBody as Body>::Error: Into<Error> {
    type ResponseBody = ResBody;
    type Error = T::Error;
    type Future = T::Future;
}
