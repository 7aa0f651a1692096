//! Fixes: building edits, and applying them.

pub mod apply;
pub mod guards;
pub mod block_on;
pub mod rewrite;
pub mod select;
pub mod spawn;
