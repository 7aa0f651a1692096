//! Fixes: building edits, and applying them.

pub mod apply;
pub mod guards;
pub mod rewrite;
