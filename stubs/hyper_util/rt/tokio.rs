//! hyper-util 0.1.21

use crate::client::legacy::connect::Connection;
use hyper::rt;
use hyper::rt::{Executor, Timer};
use std::future::Future;
use tokio::io;

#[derive(Debug)]
pub struct WithHyperIo<I> { _p: () }
impl<I> WithHyperIo<I> {
    pub fn new(inner: I) -> Self;
    pub fn inner(&self) -> &I;
    pub fn inner_mut(&mut self) -> &mut I;
    pub fn into_inner(self) -> I;
}
impl<I> rt::Read for WithHyperIo<I> where I: io::AsyncRead {}
impl<I> rt::Write for WithHyperIo<I> where I: io::AsyncWrite {}
impl<I> io::AsyncRead for WithHyperIo<I> where I: io::AsyncRead {}
impl<I> io::AsyncWrite for WithHyperIo<I> where I: io::AsyncWrite {}
#[derive(Debug)]
pub struct WithTokioIo<I> { _p: () }
impl<I> io::AsyncRead for WithTokioIo<I> where I: rt::Read {}
impl<I> io::AsyncWrite for WithTokioIo<I> where I: rt::Write {}
impl<I> rt::Write for WithTokioIo<I> where I: rt::Write {}
impl<I> WithTokioIo<I> {
    pub fn new(inner: I) -> Self;
    pub fn inner(&self) -> &I;
    pub fn inner_mut(&mut self) -> &mut I;
    pub fn into_inner(self) -> I;
}
impl<I> rt::Read for WithTokioIo<I> where I: rt::Read {}
#[derive(Clone, Debug, Default)]
pub struct TokioExecutor { _p: () }
impl<Fut> Executor<Fut> for TokioExecutor where Fut: Future + Send + 'static, Fut::Output: Send + 'static {}
impl TokioExecutor {
    pub fn new() -> Self;
}
#[derive(Debug)]
pub struct TokioIo<T> { _p: () }
impl<T> Connection for TokioIo<T> where T: Connection {}
impl<T> TokioIo<T> {
    pub fn new(inner: T) -> Self;
    pub fn inner(&self) -> &T;
    pub fn inner_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T;
}
impl<T> rt::Read for TokioIo<T> where T: io::AsyncRead {}
impl<T> rt::Write for TokioIo<T> where T: io::AsyncWrite {}
impl<T> io::AsyncRead for TokioIo<T> where T: rt::Read {}
impl<T> io::AsyncWrite for TokioIo<T> where T: rt::Write {}
#[derive(Clone, Debug, Default)]
pub struct TokioTimer;
impl Timer for TokioTimer {}
impl TokioTimer {
    pub fn new() -> Self;
}
