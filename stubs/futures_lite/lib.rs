//! futures-lite 2.6.1

extern crate futures_core;
extern crate futures_io;

pub mod future;
pub mod prelude {
    pub use crate::future::FutureExt as _;
    pub use crate::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncSeekExt as _, AsyncWriteExt as _};
    pub use crate::stream::StreamExt as _;
    pub use futures_core::stream::Stream;
    pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    pub use std::future::Future;
}
pub mod stream;
pub mod io;
pub use crate::future::FutureExt;
pub use crate::io::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt};
pub use crate::stream::StreamExt;
pub use futures_core::stream::Stream;
pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use std::future::Future;
pub macro pin;
pub macro ready;
