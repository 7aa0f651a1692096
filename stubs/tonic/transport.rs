//! tonic 0.12.3

pub mod channel;
pub mod server;
use std::{error, fmt};
pub use crate::transport::channel::{Channel, Endpoint};
pub use crate::transport::server::Server;
pub use hyper::Uri;
pub use hyper::body::Body;

pub struct Error { _p: () }
impl fmt::Display for Error {}
impl error::Error for Error {}
#[derive(Debug)]
pub struct TimeoutExpired(pub ());
impl fmt::Display for TimeoutExpired {}
impl error::Error for TimeoutExpired {}
