//! async-recursion 1.1.1

#[keeps_signature]
pub macro async_recursion;
