//! hyper 1.12.0

pub mod http1;
pub mod http2;
