//! hyper-util 0.1.21

pub mod conn;
pub mod graceful;
