//! Every await may be the last.

pub mod cancel_unsafe_in_select;
pub mod exits;
pub mod select_missing_else;
