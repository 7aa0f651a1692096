//! What the tests of rules share.

pub mod fixtures;
pub mod markers;
pub mod sandbox;
