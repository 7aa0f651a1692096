//! std 1.95.0

use crate::fmt;

pub use crate::ffi::{OsStr, OsString};

#[derive(Debug)]
pub struct Display<'a> { _p: () }
impl fmt::Display for Display<'_> {}
