//! A service is called when it is ready.

pub mod tower_call_without_ready;
