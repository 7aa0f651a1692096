//! Every await may be the last.

pub mod cancel_unsafe_in_select;
pub mod cancel_unsafe_in_timeout;
pub mod completed_future_polled_again;
mod elapse;
pub mod exits;
pub mod futurelock;
mod losing;
pub mod mpsc_send_in_select;
pub mod select_missing_else;
pub mod select_sleep_recreated;
pub mod state_taken_across_await;
