//! A worker thread must not be blocked.

pub mod blocking_call_in_async;
pub mod blocking_call_transitive;
mod made_runtime;
pub mod nested_block_on;
