//! async-trait 0.1.92

pub macro async_trait;
