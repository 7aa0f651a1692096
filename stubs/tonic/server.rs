//! tonic 0.12.3

use crate::{Error, Request, Response, Status};
use crate::body::BoxBody;
use crate::codec::{Codec, CompressionEncoding, Streaming};
use http_body::Body;
use std::future::Future;
use tokio_stream::Stream;
use tower::util::Either;
use tower_service::Service;

pub struct Grpc<T> { _p: () }
impl<T> Grpc<T> where T: Codec {
    pub fn new(codec: T) -> Self;
    pub fn accept_compressed(self, encoding: CompressionEncoding) -> Self;
    pub fn send_compressed(self, encoding: CompressionEncoding) -> Self;
    pub fn max_decoding_message_size(self, limit: usize) -> Self;
    pub fn max_encoding_message_size(self, limit: usize) -> Self;
    pub async fn unary<S, B>(&mut self, service: S, req: http::Request<B>) -> http::Response<BoxBody>
    where S: UnaryService<T::Decode, Response = T::Encode>, B: Body + Send + 'static, B::Error: Into<Error> + Send;
    pub async fn server_streaming<S, B>(&mut self, service: S, req: http::Request<B>) -> http::Response<BoxBody>
    where S: ServerStreamingService<T::Decode, Response = T::Encode>, S::ResponseStream: Send + 'static, B: Body + Send + 'static, B::Error: Into<Error> + Send;
    pub async fn client_streaming<S, B>(&mut self, service: S, req: http::Request<B>) -> http::Response<BoxBody>
    where S: ClientStreamingService<T::Decode, Response = T::Encode>, B: Body + Send + 'static, B::Error: Into<Error> + Send + 'static;
    pub async fn streaming<S, B>(&mut self, service: S, req: http::Request<B>) -> http::Response<BoxBody>
    where S: StreamingService<T::Decode, Response = T::Encode> + Send, S::ResponseStream: Send + 'static, B: Body + Send + 'static, B::Error: Into<Error> + Send;
}
pub trait UnaryService<R> {
    type Response;
    type Future: Future<Output = Result<Response<Self::Response>, Status>>;
    fn call(&mut self, request: Request<R>) -> Self::Future;
}
pub trait ServerStreamingService<R> {
    type Response;
    type ResponseStream: Stream<Item = Result<Self::Response, Status>>;
    type Future: Future<Output = Result<Response<Self::ResponseStream>, Status>>;
    fn call(&mut self, request: Request<R>) -> Self::Future;
}
pub trait ClientStreamingService<R> {
    type Response;
    type Future: Future<Output = Result<Response<Self::Response>, Status>>;
    fn call(&mut self, request: Request<Streaming<R>>) -> Self::Future;
}
pub trait StreamingService<R> {
    type Response;
    type ResponseStream: Stream<Item = Result<Self::Response, Status>>;
    type Future: Future<Output = Result<Response<Self::ResponseStream>, Status>>;
    fn call(&mut self, request: Request<Streaming<R>>) -> Self::Future;
}
pub trait NamedService {
    const NAME: &'static str;
}
impl<T, M1, M2> UnaryService<M1> for T where T: Service<Request<M1>, Response = Response<M2>, Error = Status> {
    type Response = M2;
    type Future = T::Future;
}
impl<T, S, M1, M2> ServerStreamingService<M1> for T
where T: Service<Request<M1>, Response = Response<S>, Error = Status>, S: Stream<Item = Result<M2, Status>> {
    type Response = M2;
    type ResponseStream = S;
    type Future = T::Future;
}
impl<T, M1, M2> ClientStreamingService<M1> for T
where T: Service<Request<Streaming<M1>>, Response = Response<M2>, Error = Status> {
    type Response = M2;
    type Future = T::Future;
}
impl<T, S, M1, M2> StreamingService<M1> for T
where T: Service<Request<Streaming<M1>>, Response = Response<S>, Error = Status>, S: Stream<Item = Result<M2, Status>> {
    type Response = M2;
    type ResponseStream = S;
    type Future = T::Future;
}
impl<S: NamedService, T> NamedService for Either<S, T> {}
