//! hyper 1.12.0

pub mod conn;
