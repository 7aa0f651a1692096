//! hyper 1.12.0

extern crate bytes;
extern crate http;
extern crate http_body;

pub mod body {
    use crate::Error;
    pub use bytes::{Buf, Bytes};
    pub use http_body::{Body, Frame, SizeHint};

    pub struct Incoming { _p: () }
    impl Body for Incoming {
        type Data = Bytes;
        type Error = Error;
    }
}
pub mod ext;
pub mod rt;
pub mod service;
pub mod upgrade {
    use bytes::Bytes;
    use crate::Error;
    use crate::rt::{Read, Write};
    use std::future::Future;

    pub struct Upgraded { _p: () }
    impl Upgraded {
        pub fn downcast<T: Read + Write + Unpin + 'static>(self) -> Result<Parts<T>, Self>;
    }
    impl Read for Upgraded {}
    impl Write for Upgraded {}
    #[derive(Clone)]
    pub struct OnUpgrade { _p: () }
    impl Future for OnUpgrade { type Output = Result<Upgraded, Error>; }
    #[derive(Debug)]
    pub struct Parts<T> {
        pub io: T,
        pub read_buf: Bytes,
    }
    pub fn on<T>(msg: T) -> OnUpgrade;
}
pub mod client;
pub mod server;
use crate::client::SendWhen;
use crate::rt::{Read, Write};
use http::{method, status, uri};
use http_body::Body;
use std::{error, fmt, result};
use std::future::Future;
pub use http::{HeaderMap, Method, Request, Response, StatusCode, Uri, Version, header};

pub type Result<T> = result::Result<T, Error>;
pub struct Error { _p: () }
impl Error {
    pub fn is_parse(&self) -> bool;
    pub fn is_parse_too_large(&self) -> bool;
    pub fn is_parse_status(&self) -> bool;
    pub fn is_parse_version_h2(&self) -> bool;
    pub fn is_user(&self) -> bool;
    pub fn is_canceled(&self) -> bool;
    pub fn is_closed(&self) -> bool;
    pub fn is_incomplete_message(&self) -> bool;
    pub fn is_body_write_aborted(&self) -> bool;
    pub fn is_shutdown(&self) -> bool;
    pub fn is_timeout(&self) -> bool;
}
impl fmt::Display for Error {}
impl error::Error for Error {}
impl From<Parse> for Error {}
#[derive(Debug)]
pub(crate) enum Parse {
    Method,
    Version,
    VersionH2,
    Uri,
    UriTooLong,
    Header(Header),
    TooLarge,
    Status,
    Internal,
}
impl From<httparse::Error> for Parse {}
impl From<method::InvalidMethod> for Parse {}
impl From<status::InvalidStatusCode> for Parse {}
impl From<uri::InvalidUri> for Parse {}
impl From<uri::InvalidUriParts> for Parse {}
#[derive(Debug)]
pub(crate) enum Header {
    Token,
    ContentLengthInvalid,
    TransferEncodingInvalid,
    TransferEncodingUnexpected,
}
pub struct ConnTask<T, B> where B: Body, T: Read, T: Write, T: Unpin { _p: () }
impl<T, B> Future for ConnTask<T, B> where B: Body, T: Read + Write + Unpin { type Output = (); }
pub enum H2ClientFuture<B, T, E>
where B: http_body::Body, B: 'static, B::Error: Into<Box<dyn error::Error + Send + Sync>>, T: Read, T: Write, T: Unpin {
    Pipe { pipe: PipeMap<B> },
    Send { send_when: SendWhen<B, E> },
    Task { task: ConnTask<T, B> },
}
impl<B, T, E> Future for H2ClientFuture<B, T, E>
where B: http_body::Body + 'static, B::Error: Into<Box<dyn error::Error + Send + Sync>>, T: Read + Write + Unpin {
    type Output = ();
}
pub struct PipeMap<S> where S: Body { _p: () }
impl<B> Future for PipeMap<B> where B: http_body::Body, B::Error: Into<Box<dyn error::Error + Send + Sync>> {
    type Output = ();
}
pub struct H2Stream<F, B, E> where B: Body { _p: () }
impl<F, B, Ex, E> Future for H2Stream<F, B, Ex>
where F: Future<Output = std::result::Result<Response<B>, E>>, B: Body, B::Data: 'static, B::Error: Into<Box<dyn error::Error + Send + Sync>>, E: Into<Box<dyn error::Error + Send + Sync>> {
    type Output = ();
}
