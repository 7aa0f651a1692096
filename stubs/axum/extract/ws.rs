//! axum 0.8.9

pub mod close_code {

    pub const NORMAL: u16 = _;
    pub const AWAY: u16 = _;
    pub const PROTOCOL: u16 = _;
    pub const UNSUPPORTED: u16 = _;
    pub const STATUS: u16 = _;
    pub const ABNORMAL: u16 = _;
    pub const INVALID: u16 = _;
    pub const POLICY: u16 = _;
    pub const SIZE: u16 = _;
    pub const EXTENSION: u16 = _;
    pub const ERROR: u16 = _;
    pub const RESTART: u16 = _;
    pub const AGAIN: u16 = _;
}
use axum_core::Error;
use axum_core::extract::FromRequestParts;
use axum_core::response::Response;
use bytes::Bytes;
use crate::extract::rejection::WebSocketUpgradeRejection;
use futures_util::sink::Sink;
use futures_util::stream::{FusedStream, Stream};
use http::header::HeaderValue;
use std::str;
use std::borrow::Cow;
use std::fmt::Display;
use std::future::Future;
use std::ops::Deref;
use std::str::Utf8Error;

pub struct WebSocketUpgrade<F = DefaultOnFailedUpgrade> { _p: () }
impl<F> WebSocketUpgrade<F> {
    pub fn read_buffer_size(self, size: usize) -> Self;
    pub fn write_buffer_size(self, size: usize) -> Self;
    pub fn max_write_buffer_size(self, max: usize) -> Self;
    pub fn max_message_size(self, max: usize) -> Self;
    pub fn max_frame_size(self, max: usize) -> Self;
    pub fn accept_unmasked_frames(self, accept: bool) -> Self;
    pub fn protocols<I>(self, protocols: I) -> Self where I: IntoIterator, I::Item: Into<Cow<'static, str>>;
    pub fn requested_protocols(&self) -> impl Iterator<Item = &HeaderValue>;
    pub fn set_selected_protocol(&mut self, protocol: HeaderValue);
    pub fn selected_protocol(&self) -> Option<&HeaderValue>;
    pub fn on_failed_upgrade<C>(self, callback: C) -> WebSocketUpgrade<C> where C: OnFailedUpgrade;
    #[runs(closure = task)]
    pub fn on_upgrade<C, Fut>(self, callback: C) -> Response
    where C: FnOnce(WebSocket) -> Fut + Send + 'static, Fut: Future<Output = ()> + Send + 'static, F: OnFailedUpgrade;
}
impl<S> FromRequestParts<S> for WebSocketUpgrade<DefaultOnFailedUpgrade> where S: Send + Sync {
    type Rejection = WebSocketUpgradeRejection;
}
pub trait OnFailedUpgrade: Send + 'static {
    fn call(self, error: Error);
}
#[derive(Debug)]
pub struct DefaultOnFailedUpgrade;
impl OnFailedUpgrade for DefaultOnFailedUpgrade {}
#[derive(Debug)]
pub struct WebSocket { _p: () }
impl WebSocket {
    #[cancel(safe)]
    pub async fn recv(&mut self) -> Option<Result<Message, Error>>;
    #[cancel(unsafe, loses = "the message")]
    pub async fn send(&mut self, msg: Message) -> Result<(), Error>;
    pub fn protocol(&self) -> Option<&HeaderValue>;
}
impl FusedStream for WebSocket {}
impl Stream for WebSocket { type Item = Result<Message, Error>; }
impl Sink<Message> for WebSocket { type Error = Error; }
#[derive(Clone, Debug, Default)]
pub struct Utf8Bytes { _p: () }
impl Utf8Bytes {
    pub const fn from_static(str: &'static str) -> Self;
    pub fn as_str(&self) -> &str;
}
impl Deref for Utf8Bytes { type Target = str; }
impl Display for Utf8Bytes {}
impl TryFrom<Bytes> for Utf8Bytes { type Error = Utf8Error; }
impl TryFrom<Vec<u8>> for Utf8Bytes { type Error = Utf8Error; }
impl From<String> for Utf8Bytes {}
impl From<&str> for Utf8Bytes {}
impl From<&String> for Utf8Bytes {}
impl<T> PartialEq<T> for Utf8Bytes where for<'a> &'a str: PartialEq<T> {}
pub type CloseCode = u16;
#[derive(Clone, Debug)]
pub struct CloseFrame {
    pub code: CloseCode,
    pub reason: Utf8Bytes,
}
#[derive(Clone, Debug)]
pub enum Message {
    Text(Utf8Bytes),
    Binary(Bytes),
    Ping(Bytes),
    Pong(Bytes),
    Close(Option<CloseFrame>),
}
impl Message {
    pub fn into_data(self) -> Bytes;
    pub fn into_text(self) -> Result<Utf8Bytes, Error>;
    pub fn to_text(&self) -> Result<&str, Error>;
    pub fn text<S>(string: S) -> Message where S: Into<Utf8Bytes>;
    pub fn binary<B>(bin: B) -> Message where B: Into<Bytes>;
}
impl From<String> for Message {}
impl<'s> From<&'s str> for Message {}
impl<'b> From<&'b [u8]> for Message {}
impl From<Bytes> for Message {}
impl From<Vec<u8>> for Message {}
impl<F> OnFailedUpgrade for F where F: FnOnce(Error) + Send + 'static {}
impl From<Utf8Bytes> for Bytes {}
impl From<Message> for Vec<u8> {}
