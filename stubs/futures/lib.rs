//! futures 0.3.34

extern crate futures_channel;
extern crate futures_core;
extern crate futures_executor;
extern crate futures_io;
extern crate futures_sink;
extern crate futures_util;

pub mod executor {
    pub use futures_executor::{BlockingStream, Enter, EnterError, LocalPool, LocalSpawner, ThreadPool, ThreadPoolBuilder,
        block_on, block_on_stream, enter};
}
pub mod prelude {
    pub use futures_util::{future, sink, stream};
    pub use futures_util::future::{Future, FutureExt as _, TryFuture, TryFutureExt as _};
    pub use futures_util::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncSeek,
        AsyncSeekExt as _, AsyncWrite, AsyncWriteExt as _};
    pub use futures_util::sink::{Sink, SinkExt as _};
    pub use futures_util::stream::{Stream, StreamExt as _, TryStream, TryStreamExt as _};
}
pub use futures_channel as channel;
pub use futures_core::ready;
pub use futures_core::future::{Future, TryFuture};
pub use futures_core::stream::{Stream, TryStream};
pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use futures_sink::Sink;
pub use futures_util::{AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt, future, io, join, lock, never,
    pending, pin_mut, poll, select, select_biased, sink, stream, stream_select, task, try_join};
pub use futures_util::future::{FutureExt, TryFutureExt};
pub use futures_util::sink::SinkExt;
pub use futures_util::stream::{StreamExt, TryStreamExt};
