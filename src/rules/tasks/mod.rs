//! No orphan, no silent panic.

pub mod dropped_join_handle;
