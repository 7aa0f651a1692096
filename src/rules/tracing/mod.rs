//! Spans follow the task, not the thread.

pub mod span_guard_across_await;
