//! std 1.95.0

use crate::marker::Sized;
use crate::ops::FnMut;

pub trait Pattern: Sized {}

impl<F> Pattern for F where F: FnMut(char) -> bool {}
