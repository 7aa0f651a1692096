//! smol 2.0.2

extern crate async_channel;
extern crate async_executor;
extern crate async_fs;
extern crate async_io;
extern crate async_lock;
extern crate async_net;
extern crate async_process;
extern crate blocking;
extern crate futures_lite;

use std::future::Future;
pub use async_channel as channel;
pub use async_fs as fs;
pub use async_lock as lock;
pub use async_net as net;
pub use async_process as process;
pub use async_executor::{Executor, LocalExecutor, Task};
pub use async_io::{Async, Timer, block_on};
pub use blocking::{Unblock, unblock};
pub use futures_lite::{future, io, pin, prelude, ready, stream};

#[runs(closure = task)]
pub fn spawn<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> Task<T>;
