//! hyper 1.12.0

use bytes::Bytes;
use crate::body::Incoming;
use crate::client::conn::TrySendError;
use crate::rt::{Read, Write};
use http::{Request, Response};
use http_body::Body;
use std::error::Error;
use std::future::Future;
use std::task::{Context, Poll};

pub struct SendRequest<B> { _p: () }
impl<B> SendRequest<B> {
    pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>>;
    #[cancel(safe)]
    pub async fn ready(&mut self) -> crate::Result<()>;
    pub fn is_ready(&self) -> bool;
    pub fn is_closed(&self) -> bool;
}
impl<B> SendRequest<B> where B: Body + 'static {
    #[cancel(queue)]
    pub fn send_request(&mut self, req: Request<B>) -> impl Future<Output = crate::Result<Response<Incoming>>>;
    pub fn try_send_request(
        &mut self,
        req: Request<B>,
    ) -> impl Future<Output = Result<Response<Incoming>, TrySendError<Request<B>>>>;
}
#[derive(Debug)]
pub struct Parts<T> {
    pub io: T,
    pub read_buf: Bytes,
}
pub struct Connection<T, B> where T: Read + Write, B: Body + 'static { _p: () }
impl<T, B> Connection<T, B> where T: Read + Write + Unpin, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>> {
    pub fn into_parts(self) -> Parts<T>;
    pub fn poll_without_shutdown(&mut self, cx: &mut Context<'_>) -> Poll<crate::Result<()>>;
    pub async fn without_shutdown(self) -> crate::Result<Parts<T>>;
}
impl<T, B> Connection<T, B>
where T: Read + Write + Unpin + Send, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>> {
    pub fn with_upgrades(self) -> UpgradeableConnection<T, B>;
}
impl<T, B> Future for Connection<T, B>
where T: Read + Write + Unpin, B: Body + 'static, B::Data: Send, B::Error: Into<Box<dyn Error + Send + Sync>> {
    type Output = crate::Result<()>;
}
#[derive(Clone, Debug)]
pub struct Builder { _p: () }
impl Builder {
    pub fn new() -> Builder;
    pub fn http09_responses(&mut self, enabled: bool) -> &mut Builder;
    pub fn allow_spaces_after_header_name_in_responses(&mut self, enabled: bool) -> &mut Builder;
    pub fn allow_obsolete_multiline_headers_in_responses(&mut self, enabled: bool) -> &mut Builder;
    pub fn ignore_invalid_headers_in_responses(&mut self, enabled: bool) -> &mut Builder;
    pub fn writev(&mut self, enabled: bool) -> &mut Builder;
    pub fn title_case_headers(&mut self, enabled: bool) -> &mut Builder;
    pub fn preserve_header_case(&mut self, enabled: bool) -> &mut Builder;
    pub fn max_headers(&mut self, val: usize) -> &mut Self;
    pub fn max_header_size(&mut self, val: usize) -> &mut Self;
    pub fn read_buf_exact_size(&mut self, sz: Option<usize>) -> &mut Builder;
    pub fn max_buf_size(&mut self, max: usize) -> &mut Self;
    pub fn handshake<T, B>(&self, io: T) -> impl Future<Output = crate::Result<(SendRequest<B>, Connection<T, B>)>>
    where T: Read + Write + Unpin, B: Body + 'static, B::Data: Send, B::Error: Into<Box<dyn Error + Send + Sync>>;
}
pub async fn handshake<T, B>(io: T) -> crate::Result<(SendRequest<B>, Connection<T, B>)>
where T: Read + Write + Unpin, B: Body + 'static, B::Data: Send, B::Error: Into<Box<dyn Error + Send + Sync>>;
pub struct UpgradeableConnection<T, B>
where T: Read + Write + Unpin + Send + 'static, B: Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>> { _p: () }
impl<I, B> Future for UpgradeableConnection<I, B>
where I: Read + Write + Unpin + Send + 'static, B: Body + 'static, B::Data: Send, B::Error: Into<Box<dyn Error + Send + Sync>> {
    type Output = crate::Result<()>;
}
