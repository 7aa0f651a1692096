//! Fixes: building edits, and applying them.

pub mod apply;
pub mod block_in_place;
pub mod block_on;
pub mod borrows;
pub mod cancel_token;
pub mod clone_out;
pub mod extract_branch;
pub mod guards;
pub mod hoist;
pub mod instrument;
pub mod join_awaits;
pub mod join_set;
pub mod lingering;
pub mod manifest;
pub mod narrow;
pub mod pin;
pub mod rewrite;
pub mod select;
pub mod spawn;
pub mod spawn_blocking;
pub mod state;
pub mod tower;
pub mod under_guard;
pub mod write_buf;
pub mod written_type;
