//! tokio 1.54.1

pub mod named_pipe;
