//! What is said of the configuration and of suppressions. `config` and `host` find it, not a look at a body.

pub mod nesting_too_deep;
pub mod unknown_configuration;
pub mod unused_suppression;
