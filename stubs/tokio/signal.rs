//! tokio 1.54.1

pub mod unix;
pub mod windows;
use std::io;

#[cancel(safe)]
pub async fn ctrl_c() -> io::Result<()>;
