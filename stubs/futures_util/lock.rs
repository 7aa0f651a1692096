//! futures-util 0.3.34

use futures_core::future::{FusedFuture, Future};
use futures_core::task::{Context, Poll};
use std::fmt;
use std::any::Any;
use std::error::Error;
use std::ops::{Deref, DerefMut};
use std::pin::Pin;
use std::sync::Arc;

#[derive(Debug)]
pub struct BiLock<T> { _p: () }
impl<T> BiLock<T> {
    pub fn new(t: T) -> (Self, Self);
    pub fn poll_lock(&self, cx: &mut Context<'_>) -> Poll<BiLockGuard<'_, T>>;
    pub fn lock(&self) -> BiLockAcquire<'_, T>;
    pub fn is_pair_of(&self, other: &Self) -> bool;
    pub fn reunite(self, other: Self) -> Result<T, ReuniteError<T>> where T: Unpin;
}
pub struct ReuniteError<T>(pub BiLock<T>, pub BiLock<T>);
impl<T> fmt::Display for ReuniteError<T> {}
impl<T: Any> Error for ReuniteError<T> {}
#[derive(Debug)]
pub struct BiLockGuard<'a, T> { _p: () }
impl<T> Deref for BiLockGuard<'_, T> { type Target = T; }
impl<T: Unpin> DerefMut for BiLockGuard<'_, T> {}
impl<T> BiLockGuard<'_, T> {
    pub fn as_pin_mut(&mut self) -> Pin<&mut T>;
}
#[derive(Debug)]
pub struct BiLockAcquire<'a, T> { _p: () }
impl<'a, T> Future for BiLockAcquire<'a, T> { type Output = BiLockGuard<'a, T>; }
pub struct Mutex<T: ?Sized> { _p: () }
impl<T> From<T> for Mutex<T> {}
impl<T: Default> Default for Mutex<T> {}
impl<T> Mutex<T> {
    pub const fn new(t: T) -> Self;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> Mutex<T> {
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn try_lock_owned(self: &Arc<Self>) -> Option<OwnedMutexGuard<T>>;
    pub fn lock(&self) -> MutexLockFuture<'_, T>;
    pub fn lock_owned(self: Arc<Self>) -> OwnedMutexLockFuture<T>;
    pub fn get_mut(&mut self) -> &mut T;
}
#[cancel(queue)]
pub struct OwnedMutexLockFuture<T: ?Sized> { _p: () }
impl<T: ?Sized> FusedFuture for OwnedMutexLockFuture<T> {}
impl<T: ?Sized> Future for OwnedMutexLockFuture<T> { type Output = OwnedMutexGuard<T>; }
#[guard(tokio)]
pub struct OwnedMutexGuard<T: ?Sized> { _p: () }
impl<T: ?Sized> Deref for OwnedMutexGuard<T> { type Target = T; }
impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {}
#[cancel(queue)]
pub struct MutexLockFuture<'a, T: ?Sized> { _p: () }
impl<T: ?Sized> FusedFuture for MutexLockFuture<'_, T> {}
impl<'a, T: ?Sized> Future for MutexLockFuture<'a, T> { type Output = MutexGuard<'a, T>; }
#[guard(tokio)]
pub struct MutexGuard<'a, T: ?Sized> { _p: () }
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn map<U: ?Sized, F>(this: Self, f: F) -> MappedMutexGuard<'a, T, U> where F: FnOnce(&mut T) -> &mut U;
}
impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
#[guard(tokio)]
pub struct MappedMutexGuard<'a, T: ?Sized, U: ?Sized> { _p: () }
impl<'a, T: ?Sized, U: ?Sized> MappedMutexGuard<'a, T, U> {
    pub fn map<V: ?Sized, F>(this: Self, f: F) -> MappedMutexGuard<'a, T, V> where F: FnOnce(&mut U) -> &mut V;
}
impl<T: ?Sized, U: ?Sized> Deref for MappedMutexGuard<'_, T, U> { type Target = U; }
impl<T: ?Sized, U: ?Sized> DerefMut for MappedMutexGuard<'_, T, U> {}
