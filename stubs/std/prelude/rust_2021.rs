//! std 1.95.0

pub use super::v1::*;
pub use crate::convert::{TryFrom, TryInto};
pub use crate::iter::FromIterator;
