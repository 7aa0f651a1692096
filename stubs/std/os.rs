//! std 1.95.0

pub mod fd;
pub mod linux;
pub mod raw;
pub mod unix;
