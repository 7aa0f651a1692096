//! http 1.5.0

use std::fmt;
use std::error::Error;
use std::str::FromStr;

#[derive(Clone, Copy)]
pub struct StatusCode { _p: () }
impl StatusCode {
    pub const fn from_u16(src: u16) -> Result<StatusCode, InvalidStatusCode>;
    pub fn from_bytes(src: &[u8]) -> Result<StatusCode, InvalidStatusCode>;
    pub const fn as_u16(&self) -> u16;
    pub fn as_str(&self) -> &str;
    pub fn canonical_reason(&self) -> Option<&'static str>;
    pub fn is_informational(&self) -> bool;
    pub fn is_success(&self) -> bool;
    pub fn is_redirection(&self) -> bool;
    pub fn is_client_error(&self) -> bool;
    pub fn is_server_error(&self) -> bool;
}
impl fmt::Display for StatusCode {}
impl Default for StatusCode {}
impl PartialEq<u16> for StatusCode {}
impl FromStr for StatusCode { type Err = InvalidStatusCode; }
impl From<&StatusCode> for StatusCode {}
impl TryFrom<&[u8]> for StatusCode { type Error = InvalidStatusCode; }
impl TryFrom<&str> for StatusCode { type Error = InvalidStatusCode; }
impl TryFrom<u16> for StatusCode { type Error = InvalidStatusCode; }
impl StatusCode {
    pub const CONTINUE: StatusCode = _;
    pub const SWITCHING_PROTOCOLS: StatusCode = _;
    pub const PROCESSING: StatusCode = _;
    pub const EARLY_HINTS: StatusCode = _;
    pub const OK: StatusCode = _;
    pub const CREATED: StatusCode = _;
    pub const ACCEPTED: StatusCode = _;
    pub const NON_AUTHORITATIVE_INFORMATION: StatusCode = _;
    pub const NO_CONTENT: StatusCode = _;
    pub const RESET_CONTENT: StatusCode = _;
    pub const PARTIAL_CONTENT: StatusCode = _;
    pub const MULTI_STATUS: StatusCode = _;
    pub const ALREADY_REPORTED: StatusCode = _;
    pub const IM_USED: StatusCode = _;
    pub const MULTIPLE_CHOICES: StatusCode = _;
    pub const MOVED_PERMANENTLY: StatusCode = _;
    pub const FOUND: StatusCode = _;
    pub const SEE_OTHER: StatusCode = _;
    pub const NOT_MODIFIED: StatusCode = _;
    pub const USE_PROXY: StatusCode = _;
    pub const TEMPORARY_REDIRECT: StatusCode = _;
    pub const PERMANENT_REDIRECT: StatusCode = _;
    pub const BAD_REQUEST: StatusCode = _;
    pub const UNAUTHORIZED: StatusCode = _;
    pub const PAYMENT_REQUIRED: StatusCode = _;
    pub const FORBIDDEN: StatusCode = _;
    pub const NOT_FOUND: StatusCode = _;
    pub const METHOD_NOT_ALLOWED: StatusCode = _;
    pub const NOT_ACCEPTABLE: StatusCode = _;
    pub const PROXY_AUTHENTICATION_REQUIRED: StatusCode = _;
    pub const REQUEST_TIMEOUT: StatusCode = _;
    pub const CONFLICT: StatusCode = _;
    pub const GONE: StatusCode = _;
    pub const LENGTH_REQUIRED: StatusCode = _;
    pub const PRECONDITION_FAILED: StatusCode = _;
    pub const PAYLOAD_TOO_LARGE: StatusCode = _;
    pub const URI_TOO_LONG: StatusCode = _;
    pub const UNSUPPORTED_MEDIA_TYPE: StatusCode = _;
    pub const RANGE_NOT_SATISFIABLE: StatusCode = _;
    pub const EXPECTATION_FAILED: StatusCode = _;
    pub const IM_A_TEAPOT: StatusCode = _;
    pub const MISDIRECTED_REQUEST: StatusCode = _;
    pub const UNPROCESSABLE_ENTITY: StatusCode = _;
    pub const LOCKED: StatusCode = _;
    pub const FAILED_DEPENDENCY: StatusCode = _;
    pub const TOO_EARLY: StatusCode = _;
    pub const UPGRADE_REQUIRED: StatusCode = _;
    pub const PRECONDITION_REQUIRED: StatusCode = _;
    pub const TOO_MANY_REQUESTS: StatusCode = _;
    pub const REQUEST_HEADER_FIELDS_TOO_LARGE: StatusCode = _;
    pub const UNAVAILABLE_FOR_LEGAL_REASONS: StatusCode = _;
    pub const INTERNAL_SERVER_ERROR: StatusCode = _;
    pub const NOT_IMPLEMENTED: StatusCode = _;
    pub const BAD_GATEWAY: StatusCode = _;
    pub const SERVICE_UNAVAILABLE: StatusCode = _;
    pub const GATEWAY_TIMEOUT: StatusCode = _;
    pub const HTTP_VERSION_NOT_SUPPORTED: StatusCode = _;
    pub const VARIANT_ALSO_NEGOTIATES: StatusCode = _;
    pub const INSUFFICIENT_STORAGE: StatusCode = _;
    pub const LOOP_DETECTED: StatusCode = _;
    pub const NOT_EXTENDED: StatusCode = _;
    pub const NETWORK_AUTHENTICATION_REQUIRED: StatusCode = _;
}
pub struct InvalidStatusCode { _p: () }
impl fmt::Display for InvalidStatusCode {}
impl Error for InvalidStatusCode {}
impl PartialEq<StatusCode> for u16 {}
impl From<StatusCode> for u16 {}
