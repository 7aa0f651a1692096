//! std 1.95.0

pub use crate::io::{BufRead, Read, Seek, Write};
