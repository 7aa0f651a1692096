//! async-stream 0.3.6

pub macro stream;
pub macro try_stream;
