//! http-body-util 0.1.5

extern crate bytes;
extern crate futures_core;
extern crate http;
extern crate http_body;

pub mod combinators;
pub mod channel {
    use bytes::Buf;
    use http::HeaderMap;
    use http_body::{Body, Frame};
    use std::convert::Infallible;
    use std::error::Error;
    use std::fmt::Display;

    pub struct Channel<D, E = Infallible> { _p: () }
    impl<D, E> Channel<D, E> {
        pub fn new(buffer: usize) -> (Sender<D, E>, Self);
    }
    impl<D, E> Body for Channel<D, E> where D: Buf {
        type Data = D;
        type Error = E;
    }
    pub struct Sender<D, E = Infallible> { _p: () }
    impl<D, E> Sender<D, E> {
        pub async fn send(&mut self, frame: Frame<D>) -> Result<(), SendError>;
        pub async fn send_data(&mut self, buf: D) -> Result<(), SendError>;
        pub async fn send_trailers(&mut self, trailers: HeaderMap) -> Result<(), SendError>;
        pub fn try_send(&mut self, frame: Frame<D>) -> Result<(), Frame<D>>;
        pub fn capacity(&mut self) -> usize;
        pub fn max_capacity(&mut self) -> usize;
        pub fn abort(self, error: E);
    }
    #[derive(Debug)]
    pub struct SendError;
    impl Display for SendError {}
    impl Error for SendError {}
}
use bytes::{Buf, Bytes};
use crate::combinators::{BoxBody, Collect, Fuse, InspectErr, InspectFrame, MapErr, MapFrame, UnsyncBoxBody,
    WithTrailers};
use futures_core::stream::Stream;
use http::HeaderMap;
use http_body::{Body, Frame};
use std::fmt;
use std::borrow::Cow;
use std::convert::Infallible;
use std::error::Error;
use std::future::Future;
pub use crate::channel::Channel;

#[derive(Debug)]
pub struct Collected<B> { _p: () }
impl<B: Buf> Collected<B> {
    pub fn trailers(&self) -> Option<&HeaderMap>;
    pub fn aggregate(self) -> impl Buf;
    pub fn to_bytes(self) -> Bytes;
}
impl<B: Buf> Body for Collected<B> {
    type Data = B;
    type Error = Infallible;
}
impl<B> Default for Collected<B> {}
#[derive(Clone, Copy, Debug)]
pub enum Either<L, R> {
    Left(L),
    Right(R),
}
impl<L> Either<L, L> {
    pub fn into_inner(self) -> L;
}
impl<L, R, Data> Body for Either<L, R>
where L: Body<Data = Data>, R: Body<Data = Data>, L::Error: Into<Box<dyn Error + Send + Sync>>, R::Error: Into<Box<dyn Error + Send + Sync>>, Data: Buf {
    type Data = Data;
    type Error = Box<dyn Error + Send + Sync>;
}
pub struct Empty<D> { _p: () }
impl<D> Empty<D> {
    pub const fn new() -> Self;
}
impl<D: Buf> Body for Empty<D> {
    type Data = D;
    type Error = Infallible;
}
impl<D> Default for Empty<D> {}
impl<D> Clone for Empty<D> {}
impl<D> Copy for Empty<D> {}
#[derive(Clone, Copy, Debug)]
pub struct Full<D> { _p: () }
impl<D> Full<D> where D: Buf {
    pub fn new(data: D) -> Self;
}
impl<D> Full<D> {
    pub fn into_inner(self) -> Option<D>;
}
impl<D> Body for Full<D> where D: Buf {
    type Data = D;
    type Error = Infallible;
}
impl<D> Default for Full<D> where D: Buf {}
impl<D> From<Bytes> for Full<D> where D: Buf + From<Bytes> {}
impl<D> From<Vec<u8>> for Full<D> where D: Buf + From<Vec<u8>> {}
impl<D> From<&'static [u8]> for Full<D> where D: Buf + From<&'static [u8]> {}
impl<D, B> From<Cow<'static, B>> for Full<D> where D: Buf + From<&'static B> + From<B::Owned>, B: ToOwned + ?Sized {}
impl<D> From<String> for Full<D> where D: Buf + From<String> {}
impl<D> From<&'static str> for Full<D> where D: Buf + From<&'static str> {}
#[derive(Clone, Copy, Debug)]
pub struct Limited<B> { _p: () }
impl<B> Limited<B> {
    pub fn new(inner: B, limit: usize) -> Self;
}
impl<B> Body for Limited<B> where B: Body, B::Error: Into<Box<dyn Error + Send + Sync>> {
    type Data = B::Data;
    type Error = Box<dyn Error + Send + Sync>;
}
#[derive(Debug)]
pub struct LengthLimitError;
impl fmt::Display for LengthLimitError {}
impl Error for LengthLimitError {}
#[derive(Clone, Copy, Debug)]
pub struct StreamBody<S> { _p: () }
impl<S> StreamBody<S> {
    pub fn new(stream: S) -> Self;
}
impl<S, D, E> Body for StreamBody<S> where S: Stream<Item = Result<Frame<D>, E>>, D: Buf {
    type Data = D;
    type Error = E;
}
impl<S: Stream> Stream for StreamBody<S> { type Item = S::Item; }
#[derive(Clone, Copy, Debug)]
pub struct BodyStream<B> { _p: () }
impl<B> BodyStream<B> {
    pub fn new(body: B) -> Self;
}
impl<B> Body for BodyStream<B> where B: Body {
    type Data = B::Data;
    type Error = B::Error;
}
impl<B> Stream for BodyStream<B> where B: Body { type Item = Result<Frame<B::Data>, B::Error>; }
#[derive(Clone, Copy, Debug)]
pub struct BodyDataStream<B> { _p: () }
impl<B> BodyDataStream<B> {
    pub fn new(body: B) -> Self;
}
impl<B> Stream for BodyDataStream<B> where B: Body { type Item = Result<B::Data, B::Error>; }
pub trait BodyExt: http_body::Body {
    fn frame(&mut self) -> combinators::Frame<'_, Self> where Self: Unpin;
    fn map_frame<F, B>(self, f: F) -> MapFrame<Self, F>
    where Self: Sized, F: FnMut(http_body::Frame<Self::Data>) -> http_body::Frame<B>, B: bytes::Buf;
    fn inspect_frame<F>(self, f: F) -> InspectFrame<Self, F> where Self: Sized, F: FnMut(&http_body::Frame<Self::Data>);
    fn map_err<F, E>(self, f: F) -> MapErr<Self, F> where Self: Sized, F: FnMut(Self::Error) -> E;
    fn inspect_err<F>(self, f: F) -> InspectErr<Self, F> where Self: Sized, F: FnMut(&Self::Error);
    fn boxed(self) -> BoxBody<Self::Data, Self::Error> where Self: Sized + Send + Sync + 'static;
    fn boxed_unsync(self) -> UnsyncBoxBody<Self::Data, Self::Error> where Self: Sized + Send + 'static;
    #[cancel(unsafe, loses = "the data received so far")]
    fn collect(self) -> Collect<Self> where Self: Sized;
    fn with_trailers<F>(self, trailers: F) -> WithTrailers<Self, F>
    where Self: Sized, F: Future<Output = Option<Result<http::HeaderMap, Self::Error>>>;
    fn into_stream(self) -> BodyStream<Self> where Self: Sized;
    fn into_data_stream(self) -> BodyDataStream<Self> where Self: Sized;
    fn fuse(self) -> Fuse<Self> where Self: Sized;
}
impl<T: ?Sized> BodyExt for T where T: http_body::Body {}
