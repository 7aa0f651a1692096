//! async-std 1.13.2

use std::fmt;
use std::error::Error;
use std::task::{Context, Poll};
use std::time::Duration;
pub use std::future::Future;

pub struct Join<L, R> where L: Future, R: Future { _p: () }
impl<L, R> Future for Join<L, R> where L: Future, R: Future { type Output = (L::Output, R::Output); }
pub struct TryJoin<L, R> where L: Future, R: Future { _p: () }
impl<L, R, A, B, E> Future for TryJoin<L, R> where L: Future<Output = Result<A, E>>, R: Future<Output = Result<B, E>> {
    type Output = Result<(A, B), E>;
}
pub async fn pending<T>() -> T;
pub async fn poll_fn<F, T>(f: F) -> T where F: FnMut(&mut Context<'_>) -> Poll<T>;
pub async fn ready<T>(val: T) -> T;
pub async fn timeout<F, T>(dur: Duration, f: F) -> Result<T, TimeoutError> where F: Future<Output = T>;
pub struct TimeoutFuture<F> { _p: () }
impl<F: Future> Future for TimeoutFuture<F> { type Output = Result<F::Output, TimeoutError>; }
#[derive(Clone, Copy, Debug)]
pub struct TimeoutError { _p: () }
impl Error for TimeoutError {}
impl fmt::Display for TimeoutError {}
