//! std 1.95.0

pub use super::v1::*;
