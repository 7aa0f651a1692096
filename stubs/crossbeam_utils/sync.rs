//! crossbeam-utils 0.8.23

use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::{LockResult, TryLockResult};
use std::time::{Duration, Instant};

pub struct Parker { _p: () }
impl Default for Parker {}
impl Parker {
    pub fn new() -> Parker;
    #[blocks(lock)]
    pub fn park(&self);
    #[blocks(lock)]
    pub fn park_timeout(&self, timeout: Duration);
    #[blocks(lock)]
    pub fn park_deadline(&self, deadline: Instant);
    pub fn unparker(&self) -> &Unparker;
    pub fn into_raw(this: Parker) -> *const ();
    pub unsafe fn from_raw(ptr: *const ()) -> Parker;
}
pub struct Unparker { _p: () }
impl Unparker {
    pub fn unpark(&self);
    pub fn into_raw(this: Unparker) -> *const ();
    pub unsafe fn from_raw(ptr: *const ()) -> Unparker;
}
impl Clone for Unparker {}
pub struct ShardedLock<T: ?Sized> { _p: () }
impl<T> ShardedLock<T> {
    pub fn new(value: T) -> ShardedLock<T>;
    pub fn into_inner(self) -> LockResult<T>;
}
impl<T: ?Sized> ShardedLock<T> {
    pub fn is_poisoned(&self) -> bool;
    pub fn get_mut(&mut self) -> LockResult<&mut T>;
    pub fn try_read(&self) -> TryLockResult<ShardedLockReadGuard<'_, T>>;
    pub fn read(&self) -> LockResult<ShardedLockReadGuard<'_, T>>;
    pub fn try_write(&self) -> TryLockResult<ShardedLockWriteGuard<'_, T>>;
    pub fn write(&self) -> LockResult<ShardedLockWriteGuard<'_, T>>;
}
impl<T: Default> Default for ShardedLock<T> {}
impl<T> From<T> for ShardedLock<T> {}
#[guard(sync)]
pub struct ShardedLockReadGuard<'a, T: ?Sized> { _p: () }
impl<T: ?Sized> Deref for ShardedLockReadGuard<'_, T> { type Target = T; }
impl<T: ?Sized + fmt::Display> fmt::Display for ShardedLockReadGuard<'_, T> {}
#[guard(sync)]
pub struct ShardedLockWriteGuard<'a, T: ?Sized> { _p: () }
impl<T: ?Sized + fmt::Display> fmt::Display for ShardedLockWriteGuard<'_, T> {}
impl<T: ?Sized> Deref for ShardedLockWriteGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for ShardedLockWriteGuard<'_, T> {}
pub struct WaitGroup { _p: () }
impl Default for WaitGroup {}
impl WaitGroup {
    pub fn new() -> Self;
    #[blocks(lock)]
    pub fn wait(self);
}
impl Clone for WaitGroup {}
