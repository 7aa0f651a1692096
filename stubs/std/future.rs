//! std 1.95.0

use crate::clone::Clone;
use crate::fmt::Debug;
use crate::marker::{Sized, Unpin};
use crate::ops::FnMut;
use crate::pin::Pin;
use crate::task::{Context, Poll};

pub trait Future {
    type Output;
    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output>;
}

pub trait IntoFuture {
    type Output;
    type IntoFuture: Future<Output = Self::Output>;
    fn into_future(self) -> Self::IntoFuture;
}

pub struct Pending<T> { _p: () }
impl<T> Debug for Pending<T> {}
impl<T> Clone for Pending<T> {}
impl<T> Future for Pending<T> { type Output = T; }

pub struct PollFn<F> { _p: () }
impl<F> Debug for PollFn<F> {}
impl<T, F> Future for PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T> { type Output = T; }

#[derive(Clone, Debug)]
pub struct Ready<T>(());
impl<T> Ready<T> { pub fn into_inner(self) -> T; }
impl<T> Future for Ready<T> { type Output = T; }

#[cancel(safe)]
pub fn pending<T>() -> Pending<T>;
#[runs(closure = inline)]
pub fn poll_fn<T, F>(f: F) -> PollFn<F> where F: FnMut(&mut Context<'_>) -> Poll<T>;
#[cancel(safe)]
pub fn ready<T>(t: T) -> Ready<T>;

impl<F> Future for &mut F where F: Future + Unpin + ?Sized { type Output = <F as Future>::Output; }
impl<F> IntoFuture for F where F: Future {
    type Output = <F as Future>::Output;
    type IntoFuture = F;
}
