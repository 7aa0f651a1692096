//! Nothing exclusive is held over a suspension point.

pub mod async_guard_across_slow_await;
pub mod async_lock_not_needed;
pub mod dashmap_ref_across_await;
pub mod guard_dropped_immediately;
pub mod guard_temporary_in_scrutinee;
pub mod permit_or_connection_across_acquire;
pub mod recursive_async_lock;
pub mod refcell_borrow_across_await;
pub mod second;
pub mod sync_guard_across_await;
pub mod watch_borrow_across_await;
