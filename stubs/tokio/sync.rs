//! tokio 1.54.1

pub mod futures {
    use std::future::Future;
    use std::pin::Pin;

    #[cancel(queue)]
    #[derive(Debug)]
    pub struct Notified<'a> { _p: () }
    impl Notified<'_> {
        pub fn enable(self: Pin<&mut Self>) -> bool;
    }
    impl Future for Notified<'_> { type Output = (); }
    #[cancel(queue)]
    #[derive(Debug)]
    pub struct OwnedNotified { _p: () }
    impl OwnedNotified {
        pub fn enable(self: Pin<&mut Self>) -> bool;
    }
    impl Future for OwnedNotified { type Output = (); }
}
pub mod broadcast;
pub mod mpsc;
pub mod oneshot;
pub mod watch;
use crate::sync::futures::{Notified, OwnedNotified};
use std::{fmt, ops};
use std::error::Error;
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

#[derive(Debug)]
pub struct Barrier { _p: () }
impl Barrier {
    pub fn new(n: usize) -> Barrier;
    #[cancel(unsafe, loses = "the arrival at the barrier")]
    pub async fn wait(&self) -> BarrierWaitResult;
}
#[derive(Clone, Debug)]
pub struct BarrierWaitResult { _p: () }
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}
pub struct Mutex<T: ?Sized> { _p: () }
impl<T: ?Sized> Mutex<T> {
    pub fn new(t: T) -> Self where T: Sized;
    pub const fn const_new(t: T) -> Self where T: Sized;
    #[cancel(queue)]
    pub async fn lock(&self) -> MutexGuard<'_, T>;
    #[blocks(runtime, instead = " use `lock().await`")]
    pub fn blocking_lock(&self) -> MutexGuard<'_, T>;
    #[blocks(runtime, instead = " use `lock_owned().await`")]
    pub fn blocking_lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
    #[cancel(queue)]
    pub async fn lock_owned(self: Arc<Self>) -> OwnedMutexGuard<T>;
    pub fn try_lock(&self) -> Result<MutexGuard<'_, T>, TryLockError>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn try_lock_owned(self: Arc<Self>) -> Result<OwnedMutexGuard<T>, TryLockError>;
    pub fn into_inner(self) -> T where T: Sized;
}
impl<T> From<T> for Mutex<T> {}
impl<T> Default for Mutex<T> where T: Default {}
#[guard(tokio)]
pub struct MutexGuard<'a, T: ?Sized> { _p: () }
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    #[runs(closure = inline)]
    pub fn map<U, F>(this: Self, f: F) -> MappedMutexGuard<'a, U> where U: ?Sized, F: FnOnce(&mut T) -> &mut U;
    #[runs(closure = inline)]
    pub fn try_map<U, F>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self>
    where U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn mutex(this: &Self) -> &'a Mutex<T>;
}
impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
impl<T: ?Sized + fmt::Display> fmt::Display for MutexGuard<'_, T> {}
#[guard(tokio)]
pub struct OwnedMutexGuard<T: ?Sized> { _p: () }
impl<T: ?Sized> OwnedMutexGuard<T> {
    #[runs(closure = inline)]
    pub fn map<U, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, U> where U: ?Sized, F: FnOnce(&mut T) -> &mut U;
    #[runs(closure = inline)]
    pub fn try_map<U, F>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, U>, Self>
    where U: ?Sized, F: FnOnce(&mut T) -> Option<&mut U>;
    pub fn mutex(this: &Self) -> &Arc<Mutex<T>>;
}
impl<T: ?Sized> Deref for OwnedMutexGuard<T> { type Target = T; }
impl<T: ?Sized> DerefMut for OwnedMutexGuard<T> {}
impl<T: ?Sized + fmt::Display> fmt::Display for OwnedMutexGuard<T> {}
#[guard(tokio)]
pub struct MappedMutexGuard<'a, T: ?Sized> { _p: () }
impl<'a, T: ?Sized> MappedMutexGuard<'a, T> {
    #[runs(closure = inline)]
    pub fn map<U, F>(this: Self, f: F) -> MappedMutexGuard<'a, U> where F: FnOnce(&mut T) -> &mut U;
    #[runs(closure = inline)]
    pub fn try_map<U, F>(this: Self, f: F) -> Result<MappedMutexGuard<'a, U>, Self> where F: FnOnce(&mut T) -> Option<&mut U>;
}
impl<'a, T: ?Sized> Deref for MappedMutexGuard<'a, T> { type Target = T; }
impl<'a, T: ?Sized> DerefMut for MappedMutexGuard<'a, T> {}
impl<'a, T: ?Sized + fmt::Display> fmt::Display for MappedMutexGuard<'a, T> {}
#[guard(tokio)]
pub struct OwnedMappedMutexGuard<T: ?Sized, U: ?Sized = T> { _p: () }
impl<T: ?Sized, U: ?Sized> OwnedMappedMutexGuard<T, U> {
    #[runs(closure = inline)]
    pub fn map<S, F>(this: Self, f: F) -> OwnedMappedMutexGuard<T, S> where F: FnOnce(&mut U) -> &mut S;
    #[runs(closure = inline)]
    pub fn try_map<S, F>(this: Self, f: F) -> Result<OwnedMappedMutexGuard<T, S>, Self> where F: FnOnce(&mut U) -> Option<&mut S>;
}
impl<T: ?Sized, U: ?Sized> Deref for OwnedMappedMutexGuard<T, U> { type Target = U; }
impl<T: ?Sized, U: ?Sized> DerefMut for OwnedMappedMutexGuard<T, U> {}
impl<T: ?Sized, U: ?Sized + fmt::Display> fmt::Display for OwnedMappedMutexGuard<T, U> {}
#[derive(Debug)]
pub struct TryLockError { _p: () }
impl fmt::Display for TryLockError {}
impl Error for TryLockError {}
#[derive(Debug)]
pub struct Notify { _p: () }
impl Notify {
    pub fn new() -> Notify;
    pub const fn const_new() -> Notify;
    #[cancel(queue)]
    pub fn notified(&self) -> Notified<'_>;
    #[cancel(queue)]
    pub fn notified_owned(self: Arc<Self>) -> OwnedNotified;
    pub fn notify_one(&self);
    pub fn notify_last(&self);
    pub fn notify_waiters(&self);
}
impl Default for Notify {}
#[derive(Debug)]
pub enum TryAcquireError {
    Closed,
    NoPermits,
}
impl fmt::Display for TryAcquireError {}
impl Error for TryAcquireError {}
#[derive(Debug)]
pub struct AcquireError { _p: () }
impl fmt::Display for AcquireError {}
impl Error for AcquireError {}
#[derive(Debug)]
pub struct Semaphore { _p: () }
impl Semaphore {
    pub const MAX_PERMITS: usize = _;
    pub fn new(permits: usize) -> Self;
    pub const fn const_new(permits: usize) -> Self;
    pub fn available_permits(&self) -> usize;
    pub fn add_permits(&self, n: usize);
    pub fn forget_permits(&self, n: usize) -> usize;
    #[cancel(queue)]
    pub async fn acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
    #[cancel(queue)]
    pub async fn acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
    pub fn try_acquire(&self) -> Result<SemaphorePermit<'_>, TryAcquireError>;
    pub fn try_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, TryAcquireError>;
    #[blocks(runtime, instead = " use `acquire().await`")]
    pub fn blocking_acquire(&self) -> Result<SemaphorePermit<'_>, AcquireError>;
    #[blocks(runtime, instead = " use `acquire_many(n).await`")]
    pub fn blocking_acquire_many(&self, n: u32) -> Result<SemaphorePermit<'_>, AcquireError>;
    #[cancel(queue)]
    pub async fn acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
    #[cancel(queue)]
    pub async fn acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
    pub fn try_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, TryAcquireError>;
    pub fn try_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, TryAcquireError>;
    #[blocks(runtime, instead = " use `acquire_owned().await`")]
    pub fn blocking_acquire_owned(self: Arc<Self>) -> Result<OwnedSemaphorePermit, AcquireError>;
    #[blocks(runtime, instead = " use `acquire_many_owned(n).await`")]
    pub fn blocking_acquire_many_owned(self: Arc<Self>, n: u32) -> Result<OwnedSemaphorePermit, AcquireError>;
    pub fn close(&self);
    pub fn is_closed(&self) -> bool;
}
#[guard(permit)]
#[derive(Debug)]
pub struct SemaphorePermit<'a> { _p: () }
impl<'a> SemaphorePermit<'a> {
    pub fn forget(self);
    pub fn merge(&mut self, other: Self);
    pub fn split(&mut self, n: usize) -> Option<Self>;
    pub fn semaphore(&self) -> &Semaphore;
    pub fn num_permits(&self) -> usize;
}
#[guard(permit)]
#[derive(Debug)]
pub struct OwnedSemaphorePermit { _p: () }
impl OwnedSemaphorePermit {
    pub fn forget(self);
    pub fn merge(&mut self, other: Self);
    pub fn split(&mut self, n: usize) -> Option<Self>;
    pub fn semaphore(&self) -> &Arc<Semaphore>;
    pub fn num_permits(&self) -> usize;
}
#[guard(tokio)]
pub struct OwnedRwLockReadGuard<T: ?Sized, U: ?Sized = T> { _p: () }
impl<T: ?Sized, U: ?Sized> OwnedRwLockReadGuard<T, U> {
    #[runs(closure = inline)]
    pub fn map<F, V: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, V> where F: FnOnce(&U) -> &V;
    #[runs(closure = inline)]
    pub fn try_map<F, V: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, V>, Self> where F: FnOnce(&U) -> Option<&V>;
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}
impl<T: ?Sized, U: ?Sized> ops::Deref for OwnedRwLockReadGuard<T, U> { type Target = U; }
impl<T: ?Sized, U: ?Sized> fmt::Display for OwnedRwLockReadGuard<T, U> where U: fmt::Display {}
#[guard(tokio)]
pub struct OwnedRwLockWriteGuard<T: ?Sized> { _p: () }
impl<T: ?Sized> OwnedRwLockWriteGuard<T> {
    #[runs(closure = inline)]
    pub fn map<F, U: ?Sized>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, U> where F: FnOnce(&mut T) -> &mut U;
    #[runs(closure = inline)]
    pub fn downgrade_map<F, U: ?Sized>(this: Self, f: F) -> OwnedRwLockReadGuard<T, U> where F: FnOnce(&T) -> &U;
    #[runs(closure = inline)]
    pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, U>, Self>
    where F: FnOnce(&mut T) -> Option<&mut U>;
    #[runs(closure = inline)]
    pub fn try_downgrade_map<F, U: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockReadGuard<T, U>, Self>
    where F: FnOnce(&T) -> Option<&U>;
    pub fn into_mapped(this: Self) -> OwnedRwLockMappedWriteGuard<T>;
    pub fn downgrade(self) -> OwnedRwLockReadGuard<T>;
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}
impl<T: ?Sized> ops::Deref for OwnedRwLockWriteGuard<T> { type Target = T; }
impl<T: ?Sized> ops::DerefMut for OwnedRwLockWriteGuard<T> {}
impl<T: ?Sized> fmt::Display for OwnedRwLockWriteGuard<T> where T: fmt::Display {}
#[guard(tokio)]
pub struct OwnedRwLockMappedWriteGuard<T: ?Sized, U: ?Sized = T> { _p: () }
impl<T: ?Sized, U: ?Sized> OwnedRwLockMappedWriteGuard<T, U> {
    #[runs(closure = inline)]
    pub fn map<F, V: ?Sized>(this: Self, f: F) -> OwnedRwLockMappedWriteGuard<T, V> where F: FnOnce(&mut U) -> &mut V;
    #[runs(closure = inline)]
    pub fn try_map<F, V: ?Sized>(this: Self, f: F) -> Result<OwnedRwLockMappedWriteGuard<T, V>, Self>
    where F: FnOnce(&mut U) -> Option<&mut V>;
    pub fn rwlock(this: &Self) -> &Arc<RwLock<T>>;
}
impl<T: ?Sized, U: ?Sized> ops::Deref for OwnedRwLockMappedWriteGuard<T, U> { type Target = U; }
impl<T: ?Sized, U: ?Sized> ops::DerefMut for OwnedRwLockMappedWriteGuard<T, U> {}
impl<T: ?Sized, U: ?Sized> fmt::Display for OwnedRwLockMappedWriteGuard<T, U> where U: fmt::Display {}
#[guard(tokio)]
pub struct RwLockReadGuard<'a, T: ?Sized> { _p: () }
impl<'a, T: ?Sized> RwLockReadGuard<'a, T> {
    #[runs(closure = inline)]
    pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U> where F: FnOnce(&T) -> &U;
    #[runs(closure = inline)]
    pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self> where F: FnOnce(&T) -> Option<&U>;
}
impl<T: ?Sized> ops::Deref for RwLockReadGuard<'_, T> { type Target = T; }
impl<'a, T: ?Sized> fmt::Display for RwLockReadGuard<'a, T> where T: fmt::Display {}
#[guard(tokio)]
pub struct RwLockWriteGuard<'a, T: ?Sized> { _p: () }
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    #[runs(closure = inline)]
    pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U> where F: FnOnce(&mut T) -> &mut U;
    #[runs(closure = inline)]
    pub fn downgrade_map<F, U: ?Sized>(this: Self, f: F) -> RwLockReadGuard<'a, U> where F: FnOnce(&T) -> &U;
    #[runs(closure = inline)]
    pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self>
    where F: FnOnce(&mut T) -> Option<&mut U>;
    #[runs(closure = inline)]
    pub fn try_downgrade_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockReadGuard<'a, U>, Self>
    where F: FnOnce(&T) -> Option<&U>;
    pub fn into_mapped(this: Self) -> RwLockMappedWriteGuard<'a, T>;
    pub fn downgrade(self) -> RwLockReadGuard<'a, T>;
}
impl<T: ?Sized> ops::Deref for RwLockWriteGuard<'_, T> { type Target = T; }
impl<T: ?Sized> ops::DerefMut for RwLockWriteGuard<'_, T> {}
impl<'a, T: ?Sized> fmt::Display for RwLockWriteGuard<'a, T> where T: fmt::Display {}
#[guard(tokio)]
pub struct RwLockMappedWriteGuard<'a, T: ?Sized> { _p: () }
impl<'a, T: ?Sized> RwLockMappedWriteGuard<'a, T> {
    #[runs(closure = inline)]
    pub fn map<F, U: ?Sized>(this: Self, f: F) -> RwLockMappedWriteGuard<'a, U> where F: FnOnce(&mut T) -> &mut U;
    #[runs(closure = inline)]
    pub fn try_map<F, U: ?Sized>(this: Self, f: F) -> Result<RwLockMappedWriteGuard<'a, U>, Self>
    where F: FnOnce(&mut T) -> Option<&mut U>;
}
impl<T: ?Sized> ops::Deref for RwLockMappedWriteGuard<'_, T> { type Target = T; }
impl<T: ?Sized> ops::DerefMut for RwLockMappedWriteGuard<'_, T> {}
impl<'a, T: ?Sized> fmt::Display for RwLockMappedWriteGuard<'a, T> where T: fmt::Display {}
pub struct RwLock<T: ?Sized> { _p: () }
impl<T: ?Sized> RwLock<T> {
    pub fn new(value: T) -> RwLock<T> where T: Sized;
    pub fn with_max_readers(value: T, max_reads: u32) -> RwLock<T> where T: Sized;
    pub const fn const_new(value: T) -> RwLock<T> where T: Sized;
    pub const fn const_with_max_readers(value: T, max_reads: u32) -> RwLock<T> where T: Sized;
    #[cancel(queue)]
    pub async fn read(&self) -> RwLockReadGuard<'_, T>;
    #[blocks(runtime, instead = " use `read().await`")]
    pub fn blocking_read(&self) -> RwLockReadGuard<'_, T>;
    #[cancel(queue)]
    pub async fn read_owned(self: Arc<Self>) -> OwnedRwLockReadGuard<T>;
    pub fn try_read(&self) -> Result<RwLockReadGuard<'_, T>, TryLockError>;
    pub fn try_read_owned(self: Arc<Self>) -> Result<OwnedRwLockReadGuard<T>, TryLockError>;
    #[cancel(queue)]
    pub async fn write(&self) -> RwLockWriteGuard<'_, T>;
    #[blocks(runtime, instead = " use `write().await`")]
    pub fn blocking_write(&self) -> RwLockWriteGuard<'_, T>;
    #[cancel(queue)]
    pub async fn write_owned(self: Arc<Self>) -> OwnedRwLockWriteGuard<T>;
    pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, T>, TryLockError>;
    pub fn try_write_owned(self: Arc<Self>) -> Result<OwnedRwLockWriteGuard<T>, TryLockError>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn into_inner(self) -> T where T: Sized;
}
impl<T> From<T> for RwLock<T> {}
impl<T> Default for RwLock<T> where T: Default {}
pub struct OnceCell<T> { _p: () }
impl<T> Default for OnceCell<T> {}
impl<T: Clone> Clone for OnceCell<T> {}
impl<T: PartialEq> PartialEq for OnceCell<T> {}
impl<T: Eq> Eq for OnceCell<T> {}
impl<T> From<T> for OnceCell<T> {}
impl<T> OnceCell<T> {
    pub fn new() -> Self;
    pub const fn const_new() -> Self;
    pub fn new_with(value: Option<T>) -> Self;
    pub const fn const_new_with(value: T) -> Self;
    pub fn initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn set(&self, value: T) -> Result<(), SetError<T>>;
    #[cancel(safe)]
    #[runs(closure = inline)]
    pub async fn get_or_init<F, Fut>(&self, f: F) -> &T where F: FnOnce() -> Fut, Fut: Future<Output = T>;
    #[cancel(safe)]
    #[runs(closure = inline)]
    pub async fn get_or_try_init<E, F, Fut>(&self, f: F) -> Result<&T, E>
    where F: FnOnce() -> Fut, Fut: Future<Output = Result<T, E>>;
    pub fn into_inner(self) -> Option<T>;
    pub fn take(&mut self) -> Option<T>;
}
#[derive(Debug)]
pub enum SetError<T> {
    AlreadyInitializedError(T),
    InitializingError(T),
}
impl<T> fmt::Display for SetError<T> {}
impl<T: fmt::Debug> Error for SetError<T> {}
impl<T> SetError<T> {
    pub fn is_already_init_err(&self) -> bool;
    pub fn is_initializing_err(&self) -> bool;
}
pub struct SetOnce<T> { _p: () }
impl<T> Default for SetOnce<T> {}
impl<T: Clone> Clone for SetOnce<T> {}
impl<T: PartialEq> PartialEq for SetOnce<T> {}
impl<T: Eq> Eq for SetOnce<T> {}
impl<T> From<T> for SetOnce<T> {}
impl<T> SetOnce<T> {
    pub fn new() -> Self;
    pub const fn const_new() -> Self;
    pub fn new_with(value: Option<T>) -> Self;
    pub const fn const_new_with(value: T) -> Self;
    pub fn initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn set(&self, value: T) -> Result<(), SetOnceError<T>>;
    pub fn into_inner(self) -> Option<T>;
    #[cancel(safe)]
    pub async fn wait(&self) -> &T;
}
#[derive(Debug)]
pub struct SetOnceError<T>(pub T);
impl<T> fmt::Display for SetOnceError<T> {}
impl<T: fmt::Debug> Error for SetOnceError<T> {}
