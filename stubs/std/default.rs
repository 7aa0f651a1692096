//! std 1.95.0

use crate::marker::Sized;

pub macro Default;

pub trait Default: Sized { fn default() -> Self; }
