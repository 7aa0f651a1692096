//! crossbeam 0.8.5

extern crate crossbeam_channel;
extern crate crossbeam_deque;
extern crate crossbeam_epoch;
extern crate crossbeam_queue;
extern crate crossbeam_utils;

pub mod utils {
    pub use crossbeam_utils::{Backoff, CachePadded};
}
pub use crossbeam_channel as channel;
pub use crossbeam_deque as deque;
pub use crossbeam_epoch as epoch;
pub use crossbeam_queue as queue;
pub use crossbeam_channel::select;
pub use crossbeam_utils::{atomic, sync, thread};
pub use crossbeam_utils::thread::scope;
