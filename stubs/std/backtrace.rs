//! std 1.95.0

use crate::fmt::Display;

#[derive(Debug)]
pub struct Backtrace { _p: () }
impl Backtrace {
    pub fn capture() -> Backtrace;
    pub fn force_capture() -> Backtrace;
    pub const fn disabled() -> Backtrace;
    pub fn status(&self) -> BacktraceStatus;
}
impl Display for Backtrace {}

#[derive(Debug, PartialEq, Eq)]
pub enum BacktraceStatus { Unsupported, Disabled, Captured }
