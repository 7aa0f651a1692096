//! tungstenite 0.24.0

use crate::protocol::Message;
use crate::protocol::frame::coding::Data;
use crate::util::NonBlockingError;
use http::{Response, header, status, uri};
use http::header::HeaderName;
use std::{io, result, str, string};

pub type Result<T, E = Error> = result::Result<T, E>;
#[derive(Debug)]
pub enum Error {
    ConnectionClosed,
    AlreadyClosed,
    Io(io::Error),
    Tls(TlsError),
    Capacity(CapacityError),
    Protocol(ProtocolError),
    WriteBufferFull(Message),
    Utf8,
    AttackAttempt,
    Url(UrlError),
    Http(Response<Option<Vec<u8>>>),
    HttpFormat(http::Error),
}
impl From<str::Utf8Error> for Error {}
impl From<string::FromUtf8Error> for Error {}
impl From<header::InvalidHeaderValue> for Error {}
impl From<header::InvalidHeaderName> for Error {}
impl From<header::ToStrError> for Error {}
impl From<uri::InvalidUri> for Error {}
impl From<status::InvalidStatusCode> for Error {}
impl From<httparse::Error> for Error {}
impl NonBlockingError for Error {}
#[derive(Clone, Copy, Debug)]
pub enum CapacityError {
    TooManyHeaders,
    MessageTooLong { size: usize, max_size: usize },
}
#[derive(Clone, Copy, Debug)]
pub enum SubProtocolError {
    ServerSentSubProtocolNoneRequested,
    InvalidSubProtocol,
    NoSubProtocol,
}
#[derive(Clone, Debug)]
pub enum ProtocolError {
    WrongHttpMethod,
    WrongHttpVersion,
    MissingConnectionUpgradeHeader,
    MissingUpgradeWebSocketHeader,
    MissingSecWebSocketVersionHeader,
    MissingSecWebSocketKey,
    SecWebSocketAcceptKeyMismatch,
    SecWebSocketSubProtocolError(SubProtocolError),
    JunkAfterRequest,
    CustomResponseSuccessful,
    InvalidHeader(HeaderName),
    HandshakeIncomplete,
    HttparseError(httparse::Error),
    SendAfterClosing,
    ReceivedAfterClosing,
    NonZeroReservedBits,
    UnmaskedFrameFromClient,
    MaskedFrameFromServer,
    FragmentedControlFrame,
    ControlFrameTooBig,
    UnknownControlFrameType(u8),
    UnknownDataFrameType(u8),
    UnexpectedContinueFrame,
    ExpectedFragment(Data),
    ResetWithoutClosingHandshake,
    InvalidOpcode(u8),
    InvalidCloseSequence,
}
#[derive(Debug)]
pub enum UrlError {
    TlsFeatureNotEnabled,
    NoHostName,
    UnableToConnect(String),
    UnsupportedUrlScheme,
    EmptyHostName,
    NoPathOrQuery,
}
#[derive(Debug)]
pub enum TlsError {
    Native(native_tls_crate::Error),
    Rustls(rustls::Error),
    InvalidDnsName,
}
