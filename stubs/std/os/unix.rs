//! std 1.95.0

pub mod ffi;
pub mod fs;
pub mod io;
pub mod net;
pub mod prelude;
pub mod process;
pub mod raw;
pub mod thread;
