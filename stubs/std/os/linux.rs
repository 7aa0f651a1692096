//! std 1.95.0

pub mod fs;
pub mod net;
