//! async-std 1.13.2

pub mod unix;
