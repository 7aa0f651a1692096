//! tokio-util 0.7.20

pub mod length_delimited;
use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use futures_sink::Sink;
use std::{fmt, io, str};
use std::error::Error;
use std::pin::Pin;
use tokio::io::{AsyncRead, AsyncWrite};
pub use crate::codec::length_delimited::{LengthDelimitedCodec, LengthDelimitedCodecError};

#[derive(Clone, Copy, Debug, Default)]
pub struct BytesCodec { _p: () }
impl BytesCodec {
    pub fn new() -> BytesCodec;
}
impl Decoder for BytesCodec {
    type Item = BytesMut;
    type Error = io::Error;
}
impl Encoder<Bytes> for BytesCodec { type Error = io::Error; }
impl Encoder<BytesMut> for BytesCodec { type Error = io::Error; }
pub trait Decoder {
    type Item;
    type Error: From<io::Error>;
    fn decode(&mut self, src: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error>;
    fn decode_eof(&mut self, buf: &mut BytesMut) -> Result<Option<Self::Item>, Self::Error>;
    fn framed<T: AsyncRead + AsyncWrite + Sized>(self, io: T) -> Framed<T, Self> where Self: Sized;
}
pub trait Encoder<Item> {
    type Error: From<io::Error>;
    fn encode(&mut self, item: Item, dst: &mut BytesMut) -> Result<(), Self::Error>;
}
pub struct Framed<T, U> { _p: () }
impl<T, U> Framed<T, U> {
    pub fn new(inner: T, codec: U) -> Framed<T, U>;
    pub fn with_capacity(inner: T, codec: U, capacity: usize) -> Framed<T, U>;
    pub fn from_parts(parts: FramedParts<T, U>) -> Framed<T, U>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
    pub fn codec(&self) -> &U;
    pub fn codec_mut(&mut self) -> &mut U;
    #[runs(closure = inline)]
    pub fn map_codec<C, F>(self, map: F) -> Framed<T, C> where F: FnOnce(U) -> C;
    pub fn codec_pin_mut(self: Pin<&mut Self>) -> &mut U;
    pub fn read_buffer(&self) -> &BytesMut;
    pub fn read_buffer_mut(&mut self) -> &mut BytesMut;
    pub fn write_buffer(&self) -> &BytesMut;
    pub fn write_buffer_mut(&mut self) -> &mut BytesMut;
    pub fn backpressure_boundary(&self) -> usize;
    pub fn set_backpressure_boundary(&mut self, boundary: usize);
    pub fn into_inner(self) -> T;
    pub fn into_parts(self) -> FramedParts<T, U>;
}
impl<T, U> Stream for Framed<T, U> where T: AsyncRead, U: Decoder { type Item = Result<U::Item, U::Error>; }
impl<T, I, U> Sink<I> for Framed<T, U> where T: AsyncWrite, U: Encoder<I>, U::Error: From<io::Error> {
    type Error = U::Error;
}
#[derive(Debug)]
pub struct FramedParts<T, U> {
    pub io: T,
    pub codec: U,
    pub read_buf: BytesMut,
    pub write_buf: BytesMut,
}
impl<T, U> FramedParts<T, U> {
    pub fn new<I>(io: T, codec: U) -> FramedParts<T, U> where U: Encoder<I>;
}
pub struct FramedRead<T, D> { _p: () }
impl<T, D> FramedRead<T, D> {
    pub fn new(inner: T, decoder: D) -> FramedRead<T, D>;
    pub fn with_capacity(inner: T, decoder: D, capacity: usize) -> FramedRead<T, D>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
    pub fn into_inner(self) -> T;
    pub fn decoder(&self) -> &D;
    pub fn decoder_mut(&mut self) -> &mut D;
    #[runs(closure = inline)]
    pub fn map_decoder<C, F>(self, map: F) -> FramedRead<T, C> where F: FnOnce(D) -> C;
    pub fn decoder_pin_mut(self: Pin<&mut Self>) -> &mut D;
    pub fn read_buffer(&self) -> &BytesMut;
    pub fn read_buffer_mut(&mut self) -> &mut BytesMut;
    pub fn into_parts(self) -> FramedParts<T, D>;
}
impl<T, D> Stream for FramedRead<T, D> where T: AsyncRead, D: Decoder { type Item = Result<D::Item, D::Error>; }
impl<T, I, D> Sink<I> for FramedRead<T, D> where T: Sink<I> { type Error = T::Error; }
pub struct FramedWrite<T, E> { _p: () }
impl<T, E> FramedWrite<T, E> {
    pub fn new(inner: T, encoder: E) -> FramedWrite<T, E>;
    pub fn with_capacity(inner: T, encoder: E, capacity: usize) -> FramedWrite<T, E>;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn get_pin_mut(self: Pin<&mut Self>) -> Pin<&mut T>;
    pub fn into_inner(self) -> T;
    pub fn encoder(&self) -> &E;
    pub fn encoder_mut(&mut self) -> &mut E;
    #[runs(closure = inline)]
    pub fn map_encoder<C, F>(self, map: F) -> FramedWrite<T, C> where F: FnOnce(E) -> C;
    pub fn encoder_pin_mut(self: Pin<&mut Self>) -> &mut E;
    pub fn write_buffer(&self) -> &BytesMut;
    pub fn write_buffer_mut(&mut self) -> &mut BytesMut;
    pub fn backpressure_boundary(&self) -> usize;
    pub fn set_backpressure_boundary(&mut self, boundary: usize);
    pub fn into_parts(self) -> FramedParts<T, E>;
}
impl<T, I, E> Sink<I> for FramedWrite<T, E> where T: AsyncWrite, E: Encoder<I>, E::Error: From<io::Error> {
    type Error = E::Error;
}
impl<T, D> Stream for FramedWrite<T, D> where T: Stream { type Item = T::Item; }
#[derive(Clone, Debug)]
pub struct LinesCodec { _p: () }
impl LinesCodec {
    pub fn new() -> LinesCodec;
    pub fn new_with_max_length(max_length: usize) -> Self;
    pub fn max_length(&self) -> usize;
}
impl Decoder for LinesCodec {
    type Item = String;
    type Error = LinesCodecError;
}
impl<T> Encoder<T> for LinesCodec where T: AsRef<str> { type Error = LinesCodecError; }
impl Default for LinesCodec {}
#[derive(Debug)]
pub enum LinesCodecError {
    MaxLineLengthExceeded,
    Io(io::Error),
}
impl fmt::Display for LinesCodecError {}
impl From<io::Error> for LinesCodecError {}
impl Error for LinesCodecError {}
#[derive(Clone, Debug)]
pub struct AnyDelimiterCodec { _p: () }
impl AnyDelimiterCodec {
    pub fn new(seek_delimiters: Vec<u8>, sequence_writer: Vec<u8>) -> AnyDelimiterCodec;
    pub fn new_with_max_length(seek_delimiters: Vec<u8>, sequence_writer: Vec<u8>, max_length: usize) -> Self;
    pub fn max_length(&self) -> usize;
}
impl Decoder for AnyDelimiterCodec {
    type Item = Bytes;
    type Error = AnyDelimiterCodecError;
}
impl<T> Encoder<T> for AnyDelimiterCodec where T: AsRef<str> { type Error = AnyDelimiterCodecError; }
impl Default for AnyDelimiterCodec {}
#[derive(Debug)]
pub enum AnyDelimiterCodecError {
    MaxChunkLengthExceeded,
    Io(io::Error),
}
impl fmt::Display for AnyDelimiterCodecError {}
impl From<io::Error> for AnyDelimiterCodecError {}
impl Error for AnyDelimiterCodecError {}
