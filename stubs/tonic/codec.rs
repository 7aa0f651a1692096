//! tonic 0.12.3

use bytes::{Buf, BufMut, Bytes};
use crate::{Error, Status};
use crate::metadata::MetadataMap;
use http::StatusCode;
use http_body::Body;
use std::{fmt, io};
use tokio_stream::Stream;

#[derive(Debug)]
pub struct DecodeBuf<'a> { _p: () }
impl Buf for DecodeBuf<'_> {}
#[derive(Debug)]
pub struct EncodeBuf<'a> { _p: () }
impl EncodeBuf<'_> {
    pub fn reserve(&mut self, additional: usize);
}
impl BufMut for EncodeBuf<'_> {}
#[derive(Clone, Copy, Debug, Default)]
pub struct EnabledCompressionEncodings { _p: () }
impl EnabledCompressionEncodings {
    pub fn enable(&mut self, encoding: CompressionEncoding);
    pub fn pop(&mut self) -> Option<CompressionEncoding>;
    pub fn is_enabled(&self, encoding: CompressionEncoding) -> bool;
    pub fn is_empty(&self) -> bool;
}
#[derive(Clone, Copy, Debug)]
pub enum CompressionEncoding {
    Gzip,
    Zstd,
}
impl fmt::Display for CompressionEncoding {}
#[derive(Clone, Copy, Debug, Default)]
pub enum SingleMessageCompressionOverride {
    Inherit,
    Disable,
}
pub struct Streaming<T> { _p: () }
impl<T> Streaming<T> {
    pub fn new_response<B, D>(
        decoder: D,
        body: B,
        status_code: StatusCode,
        encoding: Option<CompressionEncoding>,
        max_message_size: Option<usize>,
    ) -> Self where B: Body + Send + 'static, B::Error: Into<Error>, D: Decoder<Item = T, Error = Status> + Send + 'static;
    pub fn new_empty<B, D>(decoder: D, body: B) -> Self
    where B: Body + Send + 'static, B::Error: Into<Error>, D: Decoder<Item = T, Error = Status> + Send + 'static;
    pub fn new_request<B, D>(
        decoder: D,
        body: B,
        encoding: Option<CompressionEncoding>,
        max_message_size: Option<usize>,
    ) -> Self where B: Body + Send + 'static, B::Error: Into<Error>, D: Decoder<Item = T, Error = Status> + Send + 'static;
    #[cancel(safe)]
    pub async fn message(&mut self) -> Result<Option<T>, Status>;
    pub async fn trailers(&mut self) -> Result<Option<MetadataMap>, Status>;
}
impl<T> Stream for Streaming<T> { type Item = Result<T, Status>; }
#[derive(Debug)]
pub struct EncodeBody<T, U> { _p: () }
impl<T: Encoder, U: Stream> EncodeBody<T, U> {
    pub fn new_client(
        encoder: T,
        source: U,
        compression_encoding: Option<CompressionEncoding>,
        max_message_size: Option<usize>,
    ) -> Self;
    pub fn new_server(
        encoder: T,
        source: U,
        compression_encoding: Option<CompressionEncoding>,
        compression_override: SingleMessageCompressionOverride,
        max_message_size: Option<usize>,
    ) -> Self;
}
impl<T, U> Body for EncodeBody<T, U> where T: Encoder<Error = Status>, U: Stream<Item = Result<T::Item, Status>> {
    type Data = Bytes;
    type Error = Status;
}
#[derive(Clone, Debug)]
pub struct ProstCodec<T, U> { _p: () }
impl<T, U> ProstCodec<T, U> {
    pub fn new() -> Self;
}
impl<T, U> Default for ProstCodec<T, U> {}
impl<T, U> ProstCodec<T, U> where T: Send + 'static, U: Default + Send + 'static {
    pub fn raw_encoder(buffer_settings: BufferSettings) -> <Self as Codec>::Encoder;
    pub fn raw_decoder(buffer_settings: BufferSettings) -> <Self as Codec>::Decoder;
}
impl<T, U> Codec for ProstCodec<T, U> where T: Send + 'static, U: Default + Send + 'static {
    type Encode = T;
    type Decode = U;
    type Encoder = ProstEncoder<T>;
    type Decoder = ProstDecoder<U>;
}
#[derive(Clone, Debug, Default)]
pub struct ProstEncoder<T> { _p: () }
impl<T> ProstEncoder<T> {
    pub fn new(buffer_settings: BufferSettings) -> Self;
}
impl<T> Encoder for ProstEncoder<T> {
    type Item = T;
    type Error = Status;
}
#[derive(Clone, Debug, Default)]
pub struct ProstDecoder<U> { _p: () }
impl<U> ProstDecoder<U> {
    pub fn new(buffer_settings: BufferSettings) -> Self;
}
impl<U: Default> Decoder for ProstDecoder<U> {
    type Item = U;
    type Error = Status;
}
#[derive(Clone, Copy, Debug)]
pub struct BufferSettings { _p: () }
impl BufferSettings {
    pub fn new(buffer_size: usize, yield_threshold: usize) -> Self;
}
impl Default for BufferSettings {}
pub trait Codec {
    type Encode: Send + 'static;
    type Decode: Send + 'static;
    type Encoder: Encoder<Item = Self::Encode, Error = Status> + Send + 'static;
    type Decoder: Decoder<Item = Self::Decode, Error = Status> + Send + 'static;
    fn encoder(&mut self) -> Self::Encoder;
    fn decoder(&mut self) -> Self::Decoder;
}
pub trait Encoder {
    type Item;
    type Error: From<io::Error>;
    fn encode(&mut self, item: Self::Item, dst: &mut EncodeBuf<'_>) -> Result<(), Self::Error>;
    fn buffer_settings(&self) -> BufferSettings;
}
pub trait Decoder {
    type Item;
    type Error: From<io::Error>;
    fn decode(&mut self, src: &mut DecodeBuf<'_>) -> Result<Option<Self::Item>, Self::Error>;
    fn buffer_settings(&self) -> BufferSettings;
}
