//! std 1.95.0

pub use super::rust_2021::*;
pub use crate::future::{Future, IntoFuture};
