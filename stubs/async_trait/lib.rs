//! async-trait 0.1.92

#[keeps_signature]
pub macro async_trait;
