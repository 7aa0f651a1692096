//! std 1.95.0

pub mod atomic;
pub mod mpsc;
pub mod poison;

use crate::any::Any;
use crate::borrow::{Borrow, Cow, ToOwned};
use crate::boxed::Box;
use crate::clone::{Clone, CloneToUninit};
use crate::convert::{AsRef, From, TryFrom};
use crate::default::Default;
use crate::error::Error;
use crate::ffi::{CStr, CString, OsStr, OsString};
use crate::fmt::{Debug, Display};
use crate::fs::File;
use crate::io::{Read, Seek, Write};
use crate::iter::FromIterator;
use crate::marker::{Send, Sized, Sync};
use crate::mem::MaybeUninit;
use crate::ops::{Deref, DerefMut, FnMut, FnOnce};
use crate::option::Option;
use crate::os::fd::{AsFd, AsRawFd};
use crate::path::{Path, PathBuf};
use crate::pin::Pin;
use crate::result::Result;
use crate::string::String;
use crate::time::Duration;
use crate::vec::Vec;

#[derive(Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Arc<T> where T: ?Sized { _p: () }
impl<T> Arc<T> {
    pub fn new(data: T) -> Arc<T>;
    #[runs(closure = inline)]
    pub fn new_cyclic<F>(data_fn: F) -> Arc<T> where F: FnOnce(&Weak<T>) -> T;
    pub fn new_uninit() -> Arc<MaybeUninit<T>>;
    pub fn new_zeroed() -> Arc<MaybeUninit<T>>;
    pub fn pin(data: T) -> Pin<Arc<T>>;
    pub fn try_unwrap(this: Arc<T>) -> Result<T, Arc<T>>;
    pub fn into_inner(this: Arc<T>) -> Option<T>;
}
impl<T> Arc<[T]> {
    pub fn new_uninit_slice(len: usize) -> Arc<[MaybeUninit<T>]>;
    pub fn new_zeroed_slice(len: usize) -> Arc<[MaybeUninit<T>]>;
}
impl<T> Arc<MaybeUninit<T>> { pub unsafe fn assume_init(self) -> Arc<T>; }
impl<T> Arc<T> where T: CloneToUninit + ?Sized { pub fn make_mut(this: &mut Arc<T>) -> &mut T; }
impl<T> Arc<[MaybeUninit<T>]> { pub unsafe fn assume_init(self) -> Arc<[T]>; }
impl<T> Arc<T> where T: ?Sized {
    pub unsafe fn from_raw(ptr: *const T) -> Arc<T>;
    pub fn into_raw(this: Arc<T>) -> *const T;
    pub unsafe fn increment_strong_count(ptr: *const T);
    pub unsafe fn decrement_strong_count(ptr: *const T);
    pub fn as_ptr(this: &Arc<T>) -> *const T;
    pub fn downgrade(this: &Arc<T>) -> Weak<T>;
    pub fn weak_count(this: &Arc<T>) -> usize;
    pub fn strong_count(this: &Arc<T>) -> usize;
    pub fn ptr_eq(this: &Arc<T>, other: &Arc<T>) -> bool;
    pub fn get_mut(this: &mut Arc<T>) -> Option<&mut T>;
}
impl<T> Arc<T> where T: Clone { pub fn unwrap_or_clone(this: Arc<T>) -> T; }
impl Arc<dyn Any + Send + Sync> {
    pub fn downcast<T>(self) -> Result<Arc<T>, Arc<dyn Any + Send + Sync>> where T: Any + Send + Sync;
}
impl<T, const N: usize> From<[T; N]> for Arc<[T]> {}
impl<T> From<&[T]> for Arc<[T]> where T: Clone {}
impl<T> From<&mut [T]> for Arc<[T]> where T: Clone {}
impl From<&mut str> for Arc<str> {}
impl From<&str> for Arc<str> {}
impl From<String> for Arc<str> {}
impl<T> Deref for Arc<T> where T: ?Sized { type Target = T; }
impl<'a, B> From<Cow<'a, B>> for Arc<B>
where B: ToOwned + ?Sized, Arc<B>: From<&'a B> + From<<B as ToOwned>::Owned> {}
impl<T> Borrow<T> for Arc<T> where T: ?Sized {}
impl<T> Error for Arc<T> where T: Error + ?Sized {}
impl<T> AsRef<T> for Arc<T> where T: ?Sized {}
impl From<&CStr> for Arc<CStr> {}
impl From<&OsStr> for Arc<OsStr> {}
impl From<&Path> for Arc<Path> {}
impl From<&mut CStr> for Arc<CStr> {}
impl From<&mut OsStr> for Arc<OsStr> {}
impl From<&mut Path> for Arc<Path> {}
impl From<CString> for Arc<CStr> {}
impl From<OsString> for Arc<OsStr> {}
impl From<PathBuf> for Arc<Path> {}
impl From<Arc<str>> for Arc<[u8]> {}
impl<T> From<T> for Arc<T> {}
impl<T> From<Box<T>> for Arc<T> where T: ?Sized {}
impl<T> From<Vec<T>> for Arc<[T]> {}
impl<T, const N: usize> TryFrom<Arc<[T]>> for Arc<[T; N]> { type Error = Arc<[T]>; }
impl<T> Display for Arc<T> where T: Display + ?Sized {}
impl<T> FromIterator<T> for Arc<[T]> {}
impl<T: AsFd + ?Sized> AsFd for Arc<T> {}
impl<T: AsRawFd> AsRawFd for Arc<T> {}
impl<T> Clone for Arc<T> where T: ?Sized {}
impl<T> Default for Arc<[T]> {}
impl Default for Arc<CStr> {}
impl Read for Arc<File> {}
impl Seek for Arc<File> {}
impl Write for Arc<File> {}

#[derive(Debug)]
pub struct Barrier { _p: () }
impl Barrier {
    pub const fn new(n: usize) -> Barrier;
    #[blocks(lock, instead = " use tokio::sync::Barrier")]
    pub fn wait(&self) -> BarrierWaitResult;
}

#[derive(Debug)]
pub struct BarrierWaitResult(());
impl BarrierWaitResult { pub fn is_leader(&self) -> bool; }

#[derive(Debug, Default)]
pub struct Condvar { _p: () }
impl Condvar {
    pub const fn new() -> Condvar;
    #[blocks(lock, instead = " use tokio::sync::Notify")]
    pub fn wait<'a, T>(&self, guard: MutexGuard<'a, T>) -> LockResult<MutexGuard<'a, T>>;
    #[blocks(lock, instead = " use tokio::sync::Notify")]
    #[runs(closure = inline)]
    pub fn wait_while<'a, T, F>(&self, guard: MutexGuard<'a, T>, condition: F) -> LockResult<MutexGuard<'a, T>>
    where F: FnMut(&mut T) -> bool;
    #[blocks(lock, instead = " use tokio::sync::Notify")]
    pub fn wait_timeout_ms<'a, T>(&self, guard: MutexGuard<'a, T>, ms: u32) -> LockResult<(MutexGuard<'a, T>, bool)>;
    #[blocks(lock, instead = " use tokio::sync::Notify")]
    pub fn wait_timeout<'a, T>(
        &self, guard: MutexGuard<'a, T>, dur: Duration
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>;
    #[blocks(lock, instead = " use tokio::sync::Notify")]
    #[runs(closure = inline)]
    pub fn wait_timeout_while<'a, T, F>(
        &self, guard: MutexGuard<'a, T>, dur: Duration, condition: F
    ) -> LockResult<(MutexGuard<'a, T>, WaitTimeoutResult)>
    where F: FnMut(&mut T) -> bool;
    pub fn notify_one(&self);
    pub fn notify_all(&self);
}

pub struct LazyLock<T, F = fn() -> T> { _p: () }
impl<T, F: FnOnce() -> T> LazyLock<T, F> {
    #[runs(closure = stored)]
    pub const fn new(f: F) -> LazyLock<T, F>;
    pub fn force_mut(this: &mut LazyLock<T, F>) -> &mut T;
    pub fn force(this: &LazyLock<T, F>) -> &T;
}
impl<T, F> LazyLock<T, F> {
    pub fn get_mut(this: &mut LazyLock<T, F>) -> Option<&mut T>;
    pub fn get(this: &LazyLock<T, F>) -> Option<&T>;
}
impl<T, F: FnOnce() -> T> Deref for LazyLock<T, F> { type Target = T; }
impl<T, F: FnOnce() -> T> DerefMut for LazyLock<T, F> {}
impl<T: Debug, F> Debug for LazyLock<T, F> {}
impl<T: Default> Default for LazyLock<T> {}

#[guard(sync)]
#[derive(Debug)]
pub struct MappedMutexGuard<'a, T: ?Sized + 'a> { _p: () }
impl<'a, T: ?Sized> MappedMutexGuard<'a, T> {
    #[runs(closure = inline)]
    pub fn map<U, F>(orig: Self, f: F) -> MappedMutexGuard<'a, U> where F: FnOnce(&mut T) -> &mut U, U: ?Sized;
    #[runs(closure = inline)]
    pub fn filter_map<U, F>(orig: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>
    where F: FnOnce(&mut T) -> Option<&mut U>, U: ?Sized;
}
impl<T: ?Sized> Deref for MappedMutexGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for MappedMutexGuard<'_, T> {}
impl<T: ?Sized + Display> Display for MappedMutexGuard<'_, T> {}

#[guard(sync)]
#[derive(Debug)]
pub struct MappedRwLockReadGuard<'rwlock, T: ?Sized + 'rwlock> { _p: () }
impl<'rwlock, T: ?Sized> MappedRwLockReadGuard<'rwlock, T> {
    #[runs(closure = inline)]
    pub fn map<U, F>(orig: Self, f: F) -> MappedRwLockReadGuard<'rwlock, U> where F: FnOnce(&T) -> &U, U: ?Sized;
    #[runs(closure = inline)]
    pub fn filter_map<U, F>(orig: Self, f: F) -> Result<MappedRwLockReadGuard<'rwlock, U>, Self>
    where F: FnOnce(&T) -> Option<&U>, U: ?Sized;
}
impl<T: ?Sized> Deref for MappedRwLockReadGuard<'_, T> { type Target = T; }
impl<T: ?Sized + Display> Display for MappedRwLockReadGuard<'_, T> {}

#[guard(sync)]
#[derive(Debug)]
pub struct MappedRwLockWriteGuard<'rwlock, T: ?Sized + 'rwlock> { _p: () }
impl<'rwlock, T: ?Sized> MappedRwLockWriteGuard<'rwlock, T> {
    #[runs(closure = inline)]
    pub fn map<U, F>(orig: Self, f: F) -> MappedRwLockWriteGuard<'rwlock, U>
    where F: FnOnce(&mut T) -> &mut U, U: ?Sized;
    #[runs(closure = inline)]
    pub fn filter_map<U, F>(orig: Self, f: F) -> Result<MappedRwLockWriteGuard<'rwlock, U>, Self>
    where F: FnOnce(&mut T) -> Option<&mut U>, U: ?Sized;
}
impl<T: ?Sized> Deref for MappedRwLockWriteGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for MappedRwLockWriteGuard<'_, T> {}
impl<T: ?Sized + Display> Display for MappedRwLockWriteGuard<'_, T> {}

#[derive(Debug, Default)]
pub struct Mutex<T: ?Sized> { _p: () }
impl<T> Mutex<T> { pub const fn new(t: T) -> Mutex<T>; }
impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> LockResult<MutexGuard<'_, T>>;
    pub fn try_lock(&self) -> TryLockResult<MutexGuard<'_, T>>;
    pub fn is_poisoned(&self) -> bool;
    pub fn clear_poison(&self);
    pub fn into_inner(self) -> LockResult<T> where T: Sized;
    pub fn get_mut(&mut self) -> LockResult<&mut T>;
}
impl<T> From<T> for Mutex<T> {}

#[guard(sync)]
#[derive(Debug)]
pub struct MutexGuard<'a, T: ?Sized + 'a> { _p: () }
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    #[runs(closure = inline)]
    pub fn map<U, F>(orig: Self, f: F) -> MappedMutexGuard<'a, U> where F: FnOnce(&mut T) -> &mut U, U: ?Sized;
    #[runs(closure = inline)]
    pub fn filter_map<U, F>(orig: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>
    where F: FnOnce(&mut T) -> Option<&mut U>, U: ?Sized;
}
impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
impl<T: ?Sized + Display> Display for MutexGuard<'_, T> {}

#[derive(Debug)]
pub struct Once { _p: () }
impl Once {
    pub const fn new() -> Once;
    #[runs(closure = inline)]
    pub fn call_once<F>(&self, f: F) where F: FnOnce();
    #[runs(closure = inline)]
    pub fn call_once_force<F>(&self, f: F) where F: FnOnce(&OnceState);
    pub fn is_completed(&self) -> bool;
    #[blocks(lock)]
    pub fn wait(&self);
    #[blocks(lock)]
    pub fn wait_force(&self);
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnceLock<T> { _p: () }
impl<T> OnceLock<T> {
    pub const fn new() -> OnceLock<T>;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    #[blocks(lock, instead = " use tokio::sync::OnceCell")]
    pub fn wait(&self) -> &T;
    pub fn set(&self, value: T) -> Result<(), T>;
    #[runs(closure = inline)]
    pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> T;
    pub fn into_inner(self) -> Option<T>;
    pub fn take(&mut self) -> Option<T>;
}
impl<T> From<T> for OnceLock<T> {}
impl<T> Default for OnceLock<T> {}

#[derive(Debug)]
pub struct OnceState { _p: () }
impl OnceState { pub fn is_poisoned(&self) -> bool; }

pub struct PoisonError<T> { _p: () }
impl<T> PoisonError<T> {
    pub fn new(data: T) -> PoisonError<T>;
    pub fn into_inner(self) -> T;
    pub fn get_ref(&self) -> &T;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T> Error for PoisonError<T> {}
impl<T> Debug for PoisonError<T> {}
impl<T> Display for PoisonError<T> {}

#[derive(Debug, Default)]
pub struct ReentrantLock<T: ?Sized> { _p: () }
impl<T> ReentrantLock<T> {
    pub const fn new(t: T) -> ReentrantLock<T>;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> ReentrantLock<T> {
    pub fn lock(&self) -> ReentrantLockGuard<'_, T>;
    pub fn get_mut(&mut self) -> &mut T;
    pub const fn data_ptr(&self) -> *const T;
}
impl<T> From<T> for ReentrantLock<T> {}

#[guard(sync)]
#[derive(Debug)]
pub struct ReentrantLockGuard<'a, T: ?Sized + 'a> { _p: () }
impl<T: ?Sized> Deref for ReentrantLockGuard<'_, T> { type Target = T; }
impl<T: Display + ?Sized> Display for ReentrantLockGuard<'_, T> {}

#[derive(Debug, Default)]
pub struct RwLock<T: ?Sized> { _p: () }
impl<T> RwLock<T> { pub const fn new(t: T) -> RwLock<T>; }
impl<T: ?Sized> RwLock<T> {
    pub fn read(&self) -> LockResult<RwLockReadGuard<'_, T>>;
    pub fn try_read(&self) -> TryLockResult<RwLockReadGuard<'_, T>>;
    pub fn write(&self) -> LockResult<RwLockWriteGuard<'_, T>>;
    pub fn try_write(&self) -> TryLockResult<RwLockWriteGuard<'_, T>>;
    pub fn is_poisoned(&self) -> bool;
    pub fn clear_poison(&self);
    pub fn into_inner(self) -> LockResult<T> where T: Sized;
    pub fn get_mut(&mut self) -> LockResult<&mut T>;
}
impl<T> From<T> for RwLock<T> {}

#[guard(sync)]
#[derive(Debug)]
pub struct RwLockReadGuard<'rwlock, T: ?Sized + 'rwlock> { _p: () }
impl<'rwlock, T: ?Sized> RwLockReadGuard<'rwlock, T> {
    #[runs(closure = inline)]
    pub fn map<U, F>(orig: Self, f: F) -> MappedRwLockReadGuard<'rwlock, U> where F: FnOnce(&T) -> &U, U: ?Sized;
    #[runs(closure = inline)]
    pub fn filter_map<U, F>(orig: Self, f: F) -> Result<MappedRwLockReadGuard<'rwlock, U>, Self>
    where F: FnOnce(&T) -> Option<&U>, U: ?Sized;
}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> { type Target = T; }
impl<T: ?Sized + Display> Display for RwLockReadGuard<'_, T> {}

#[guard(sync)]
#[derive(Debug)]
pub struct RwLockWriteGuard<'rwlock, T: ?Sized + 'rwlock> { _p: () }
impl<'rwlock, T: ?Sized> RwLockWriteGuard<'rwlock, T> {
    pub fn downgrade(s: Self) -> RwLockReadGuard<'rwlock, T>;
    #[runs(closure = inline)]
    pub fn map<U, F>(orig: Self, f: F) -> MappedRwLockWriteGuard<'rwlock, U>
    where F: FnOnce(&mut T) -> &mut U, U: ?Sized;
    #[runs(closure = inline)]
    pub fn filter_map<U, F>(orig: Self, f: F) -> Result<MappedRwLockWriteGuard<'rwlock, U>, Self>
    where F: FnOnce(&mut T) -> Option<&mut U>, U: ?Sized;
}
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized + Display> Display for RwLockWriteGuard<'_, T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WaitTimeoutResult(());
impl WaitTimeoutResult { pub fn timed_out(&self) -> bool; }

pub struct Weak<T> where T: ?Sized { _p: () }
impl<T> Weak<T> { pub const fn new() -> Weak<T>; }
impl<T> Weak<T> where T: ?Sized {
    pub unsafe fn from_raw(ptr: *const T) -> Weak<T>;
    pub fn into_raw(self) -> *const T;
    pub fn as_ptr(&self) -> *const T;
    pub fn upgrade(&self) -> Option<Arc<T>>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
    pub fn ptr_eq(&self, other: &Weak<T>) -> bool;
}
impl<T> Debug for Weak<T> where T: ?Sized {}
impl<T> Clone for Weak<T> where T: ?Sized {}
impl<T> Default for Weak<T> {}

pub enum TryLockError<T> { Poisoned(PoisonError<T>), WouldBlock }
impl<T> Error for TryLockError<T> {}
impl<T> From<PoisonError<T>> for TryLockError<T> {}
impl<T> Debug for TryLockError<T> {}
impl<T> Display for TryLockError<T> {}

pub type LockResult<T> = Result<T, PoisonError<T>>;
pub type TryLockResult<Guard> = Result<Guard, TryLockError<Guard>>;

pub const ONCE_INIT: Once = _;
