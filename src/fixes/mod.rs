//! Fixes: building edits, and applying them.

pub mod apply;
pub mod block_on;
pub mod clone_out;
pub mod guards;
pub mod rewrite;
pub mod select;
pub mod spawn;
pub mod tower;
