//! std 1.95.0

pub use crate::os::fd::*;
