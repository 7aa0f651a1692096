//! Nothing exclusive is held over a suspension point.

pub mod guard_temporary_in_scrutinee;
pub mod sync_guard_across_await;
