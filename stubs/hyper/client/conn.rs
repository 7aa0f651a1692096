//! hyper 1.12.0

pub mod http1;
pub mod http2;
use crate::Error;

#[derive(Debug)]
pub struct TrySendError<T> { _p: () }
impl<T> TrySendError<T> {
    pub fn take_message(&mut self) -> Option<T>;
    pub fn message(&self) -> Option<&T>;
    pub fn into_error(self) -> Error;
    pub fn error(&self) -> &Error;
}
