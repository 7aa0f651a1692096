//! tokio 1.54.1

extern crate bytes;

pub mod fs;
pub mod io;
pub mod net;
pub mod process;
pub mod runtime;
pub mod signal;
pub mod sync;
pub mod task;
pub mod time;
pub use crate::task::spawn;
pub macro join;
pub macro main;
pub macro pin;
pub macro select;
pub macro task_local;
pub macro test;
pub macro try_join;
