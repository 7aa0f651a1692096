//! Fixes: building edits, and applying them.

pub mod apply;
pub mod block_on;
pub mod clone_out;
pub mod guards;
pub mod hoist;
pub mod join_awaits;
pub mod join_set;
pub mod manifest;
pub mod rewrite;
pub mod select;
pub mod spawn;
pub mod spawn_blocking;
pub mod tower;
