//! tonic 0.12.3

extern crate async_trait;
extern crate axum;
extern crate bytes;
extern crate http;
extern crate http_body;
extern crate http_body_util;
extern crate hyper;
extern crate tokio;
extern crate tokio_stream;
extern crate tower;
extern crate tower_layer;
extern crate tower_service;
extern crate tracing;

pub mod body {
    use crate::{Error, Status};
    use http_body_util::combinators;

    pub type BoxBody = combinators::UnsyncBoxBody<bytes::Bytes, Status>;
    pub fn boxed<B>(body: B) -> BoxBody where B: http_body::Body<Data = bytes::Bytes> + Send + 'static, B::Error: Into<Error>;
    pub fn empty_body() -> BoxBody;
}
pub mod client;
pub mod codec;
pub mod metadata;
pub mod server;
pub mod service;
pub mod transport;
use bytes::Bytes;
use crate::body::BoxBody;
use crate::metadata::MetadataMap;
use http::header::HeaderMap;
use std::{error, fmt, io, result};
use std::fmt::Display;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio_stream::Stream;
pub use async_trait::async_trait;
pub use crate::codec::Streaming;
pub use crate::transport::TimeoutExpired;
pub use http::Extensions;
pub macro include_file_descriptor_set;
pub macro include_proto;
#[derive(Clone, Debug)]
pub struct GrpcMethod<'a> { _p: () }
impl<'a> GrpcMethod<'a> {
    pub fn service(&self) -> &str;
    pub fn method(&self) -> &str;
}
#[derive(Debug)]
pub struct Request<T> { _p: () }
impl<T> Request<T> {
    pub fn new(message: T) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn metadata(&self) -> &MetadataMap;
    pub fn metadata_mut(&mut self) -> &mut MetadataMap;
    pub fn into_inner(self) -> T;
    pub fn into_parts(self) -> (MetadataMap, Extensions, T);
    pub fn from_parts(metadata: MetadataMap, extensions: Extensions, message: T) -> Self;
    pub fn from_http(http: http::Request<T>) -> Self;
    pub fn local_addr(&self) -> Option<SocketAddr>;
    pub fn remote_addr(&self) -> Option<SocketAddr>;
    pub fn set_timeout(&mut self, deadline: Duration);
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
}
impl<T> IntoRequest<T> for Request<T> {}
impl<T> IntoStreamingRequest for Request<T> where T: Stream + Send + 'static {
    type Stream = T;
    type Message = T::Item;
}
pub trait IntoRequest<T> {
    fn into_request(self) -> Request<T>;
}
pub trait IntoStreamingRequest {
    type Stream: Stream<Item = Self::Message> + Send + 'static;
    type Message;
    fn into_streaming_request(self) -> Request<Self::Stream>;
}
#[derive(Debug)]
pub struct Response<T> { _p: () }
impl<T> Response<T> {
    pub fn new(message: T) -> Self;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn metadata(&self) -> &MetadataMap;
    pub fn metadata_mut(&mut self) -> &mut MetadataMap;
    pub fn into_inner(self) -> T;
    pub fn into_parts(self) -> (MetadataMap, T, Extensions);
    pub fn from_parts(metadata: MetadataMap, message: T, extensions: Extensions) -> Self;
    pub fn extensions(&self) -> &Extensions;
    pub fn extensions_mut(&mut self) -> &mut Extensions;
    pub fn disable_compression(&mut self);
}
#[derive(Clone)]
pub struct Status { _p: () }
impl Status {
    pub fn new(code: Code, message: impl Into<String>) -> Status;
    pub fn ok(message: impl Into<String>) -> Status;
    pub fn cancelled(message: impl Into<String>) -> Status;
    pub fn unknown(message: impl Into<String>) -> Status;
    pub fn invalid_argument(message: impl Into<String>) -> Status;
    pub fn deadline_exceeded(message: impl Into<String>) -> Status;
    pub fn not_found(message: impl Into<String>) -> Status;
    pub fn already_exists(message: impl Into<String>) -> Status;
    pub fn permission_denied(message: impl Into<String>) -> Status;
    pub fn resource_exhausted(message: impl Into<String>) -> Status;
    pub fn failed_precondition(message: impl Into<String>) -> Status;
    pub fn aborted(message: impl Into<String>) -> Status;
    pub fn out_of_range(message: impl Into<String>) -> Status;
    pub fn unimplemented(message: impl Into<String>) -> Status;
    pub fn internal(message: impl Into<String>) -> Status;
    pub fn unavailable(message: impl Into<String>) -> Status;
    pub fn data_loss(message: impl Into<String>) -> Status;
    pub fn unauthenticated(message: impl Into<String>) -> Status;
    pub fn from_error(err: Box<dyn error::Error + Send + Sync + 'static>) -> Status;
    pub fn try_from_error(
        err: Box<dyn error::Error + Send + Sync + 'static>,
    ) -> std::result::Result<Status, Box<dyn error::Error + Send + Sync + 'static>>;
    pub fn from_header_map(header_map: &HeaderMap) -> Option<Status>;
    pub fn code(&self) -> Code;
    pub fn message(&self) -> &str;
    pub fn details(&self) -> &[u8];
    pub fn metadata(&self) -> &MetadataMap;
    pub fn metadata_mut(&mut self) -> &mut MetadataMap;
    pub fn add_header(&self, header_map: &mut HeaderMap) -> std::result::Result<(), Self>;
    pub fn with_details(code: Code, message: impl Into<String>, details: Bytes) -> Status;
    pub fn with_metadata(code: Code, message: impl Into<String>, metadata: MetadataMap) -> Status;
    pub fn with_details_and_metadata(
        code: Code,
        message: impl Into<String>,
        details: Bytes,
        metadata: MetadataMap,
    ) -> Status;
    pub fn set_source(&mut self, source: Arc<dyn error::Error + Send + Sync + 'static>) -> &mut Status;
    pub fn into_http(self) -> http::Response<BoxBody>;
}
impl From<h2::Error> for Status {}
impl From<io::Error> for Status {}
impl fmt::Display for Status {}
impl error::Error for Status {}
#[derive(Clone, Copy, Debug)]
pub enum Code {
    Ok,
    Cancelled,
    Unknown,
    InvalidArgument,
    DeadlineExceeded,
    NotFound,
    AlreadyExists,
    PermissionDenied,
    ResourceExhausted,
    FailedPrecondition,
    Aborted,
    OutOfRange,
    Unimplemented,
    Internal,
    Unavailable,
    DataLoss,
    Unauthenticated,
}
impl Code {
    pub fn description(&self) -> &'static str;
}
impl Display for Code {}
impl Code {
    pub fn from_i32(i: i32) -> Code;
    pub fn from_bytes(bytes: &[u8]) -> Code;
}
impl From<i32> for Code {}
#[derive(Debug)]
pub struct ConnectError(pub Box<dyn error::Error + Send + Sync>);
impl fmt::Display for ConnectError {}
impl error::Error for ConnectError {}
pub(crate) type Error = Box<dyn error::Error + Send + Sync>;
pub type Result<T, E = Status> = result::Result<T, E>;
impl<T> IntoRequest<T> for T {}
impl<T> IntoStreamingRequest for T where T: Stream + Send + 'static {
    type Stream = T;
    type Message = T::Item;
}
impl From<Status> for h2::Error {}
impl From<Code> for i32 {}
