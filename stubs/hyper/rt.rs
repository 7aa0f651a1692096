//! hyper 1.12.0

pub mod bounds {
    use crate::{H2ClientFuture, H2Stream};
    use crate::rt::{Executor, Read, Write};
    use http_body::Body;
    use std::error::Error;
    use std::future::Future;

    pub trait Http2ClientConnExec<B, T>: Clone
    where B: http_body::Body, B::Error: Into<Box<dyn Error + Send + Sync>>, T: Read + Write + Unpin {
        fn execute_h2_future(&mut self, future: H2ClientFuture<B, T, Self>);
    }
    pub trait Http2ServerConnExec<F, B: Body>: Clone {
        fn execute_h2stream(&mut self, fut: H2Stream<F, B, Self>);
    }
    impl<E, B, T> Http2ClientConnExec<B, T> for E
    where E: Clone, E: Executor<H2ClientFuture<B, T, E>>, B: http_body::Body + 'static, B::Error: Into<Box<dyn Error + Send + Sync>>, H2ClientFuture<B, T, E>: Future<Output = ()>, T: Read + Write + Unpin {}
    impl<E, F, B> Http2ServerConnExec<F, B> for E
    where E: Clone, E: Executor<H2Stream<F, B, E>>, H2Stream<F, B, E>: Future<Output = ()>, B: Body {}
}
use std::future::Future;
use std::io::{Error, IoSlice};
use std::mem::MaybeUninit;
use std::ops::DerefMut;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

pub trait Read {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: ReadBufCursor<'_>) -> Poll<Result<(), Error>>;
}
pub trait Write {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<Result<usize, Error>>;
    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Error>>;
    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<(), Error>>;
    fn is_write_vectored(&self) -> bool;
    fn poll_write_vectored(self: Pin<&mut Self>, cx: &mut Context<'_>, bufs: &[IoSlice<'_>]) -> Poll<Result<usize, Error>>;
}
pub struct ReadBuf<'data> { _p: () }
impl<'data> ReadBuf<'data> {
    pub fn new(raw: &'data mut [u8]) -> Self;
    pub fn uninit(raw: &'data mut [MaybeUninit<u8>]) -> Self;
    pub fn filled(&self) -> &[u8];
    pub fn unfilled<'cursor>(&'cursor mut self) -> ReadBufCursor<'cursor>;
}
#[derive(Debug)]
pub struct ReadBufCursor<'buf> { _p: () }
impl ReadBufCursor<'_> {
    pub unsafe fn as_mut(&mut self) -> &mut [MaybeUninit<u8>];
    pub unsafe fn advance(&mut self, n: usize);
    pub fn remaining(&self) -> usize;
    pub fn put_slice(&mut self, src: &[u8]);
    pub fn initialize_unfilled(&mut self) -> &mut [u8];
    pub fn initialize_unfilled_to(&mut self, n: usize) -> &mut [u8];
}
pub trait Timer {
    fn sleep(&self, duration: Duration) -> Pin<Box<dyn Sleep>>;
    fn sleep_until(&self, deadline: Instant) -> Pin<Box<dyn Sleep>>;
    fn now(&self) -> Instant;
    fn reset(&self, sleep: &mut Pin<Box<dyn Sleep>>, new_deadline: Instant);
}
pub trait Sleep: Send + Sync + Future<Output = ()> {}
impl dyn Sleep {
    pub fn is<T>(&self) -> bool where T: Sleep + 'static;
    pub fn downcast_mut_pin<T>(self: Pin<&mut Self>) -> Option<Pin<&mut T>> where T: Sleep + 'static;
}
pub trait Executor<Fut> {
    #[runs(closure = task)]
    fn execute(&self, fut: Fut);
}
impl<T: ?Sized + Read + Unpin> Read for Box<T> {}
impl<T: ?Sized + Read + Unpin> Read for &mut T {}
impl<P> Read for Pin<P> where P: DerefMut, P::Target: Read {}
impl<T: ?Sized + Write + Unpin> Write for Box<T> {}
impl<T: ?Sized + Write + Unpin> Write for &mut T {}
impl<P> Write for Pin<P> where P: DerefMut, P::Target: Write {}
