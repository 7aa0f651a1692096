//! Fixes: building edits, and applying them.

pub mod apply;
