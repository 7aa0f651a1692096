//! Every await may be the last.

pub mod exits;
pub mod select_missing_else;
