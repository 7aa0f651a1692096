//! tokio-util 0.7.20

pub mod delay_queue;
pub use crate::future::FutureExt;
pub use crate::time::delay_queue::DelayQueue;
