//! async-lock 3.5.0

pub mod futures;
use crate::futures::{Acquire, AcquireArc, BarrierWait, Lock, LockArc, Read, ReadArc, UpgradableRead,
    UpgradableReadArc, Upgrade, UpgradeArc, Write, WriteArc};
use std::fmt;
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

#[derive(Debug)]
pub struct Barrier { _p: () }
impl Barrier {
    pub const fn new(n: usize) -> Barrier;
    pub fn wait(&self) -> BarrierWait<'_>;
    #[blocks(lock, instead = " use `wait().await`")]
    pub fn wait_blocking(&self) -> BarrierWaitResult;
}
#[derive(Clone, Debug)]
pub struct BarrierWaitResult { _p: () }
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}
pub struct Mutex<T: ?Sized> { _p: () }
impl<T> Mutex<T> {
    pub const fn new(data: T) -> Mutex<T>;
    pub fn into_inner(self) -> T;
}
impl<T: ?Sized> Mutex<T> {
    pub fn lock(&self) -> Lock<'_, T>;
    #[blocks(lock, instead = " use `lock().await`")]
    pub fn lock_blocking(&self) -> MutexGuard<'_, T>;
    pub fn try_lock(&self) -> Option<MutexGuard<'_, T>>;
    pub fn get_mut(&mut self) -> &mut T;
    pub fn lock_arc(self: &Arc<Self>) -> LockArc<T>;
    #[blocks(lock, instead = " use `lock_arc().await`")]
    pub fn lock_arc_blocking(self: &Arc<Self>) -> MutexGuardArc<T>;
    pub fn try_lock_arc(self: &Arc<Self>) -> Option<MutexGuardArc<T>>;
}
impl<T> From<T> for Mutex<T> {}
impl<T: Default> Default for Mutex<T> {}
#[guard(tokio)]
pub struct MutexGuard<'a, T: ?Sized> { _p: () }
impl<'a, T: ?Sized> MutexGuard<'a, T> {
    pub fn source(guard: &MutexGuard<'a, T>) -> &'a Mutex<T>;
}
impl<T: fmt::Display + ?Sized> fmt::Display for MutexGuard<'_, T> {}
impl<T: ?Sized> Deref for MutexGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for MutexGuard<'_, T> {}
#[guard(tokio)]
pub struct MutexGuardArc<T: ?Sized> { _p: () }
impl<T: ?Sized> MutexGuardArc<T> {
    pub fn source(guard: &Self) -> &Arc<Mutex<T>> where T: Send;
}
impl<T: fmt::Display + ?Sized> fmt::Display for MutexGuardArc<T> {}
impl<T: ?Sized> Deref for MutexGuardArc<T> { type Target = T; }
impl<T: ?Sized> DerefMut for MutexGuardArc<T> {}
pub struct OnceCell<T> { _p: () }
impl<T> OnceCell<T> {
    pub const fn new() -> Self;
    pub fn is_initialized(&self) -> bool;
    pub fn get(&self) -> Option<&T>;
    pub fn get_mut(&mut self) -> Option<&mut T>;
    pub fn take(&mut self) -> Option<T>;
    pub fn into_inner(self) -> Option<T>;
    #[cancel(safe)]
    pub async fn wait(&self) -> &T;
    #[blocks(lock, instead = " use the method without `_blocking` and `.await`")]
    #[runs(closure = inline)]
    pub fn wait_blocking(&self) -> &T;
    #[runs(closure = inline)]
    pub async fn get_or_try_init<E, Fut: Future<Output = Result<T, E>>>(
        &self,
        closure: impl FnOnce() -> Fut,
    ) -> Result<&T, E>;
    #[blocks(lock, instead = " use the method without `_blocking` and `.await`")]
    #[runs(closure = inline)]
    pub fn get_or_try_init_blocking<E>(&self, closure: impl FnOnce() -> Result<T, E>) -> Result<&T, E>;
    #[runs(closure = inline)]
    pub async fn get_or_init<Fut: Future<Output = T>>(&self, closure: impl FnOnce() -> Fut) -> &T;
    #[blocks(lock, instead = " use the method without `_blocking` and `.await`")]
    #[runs(closure = inline)]
    pub fn get_or_init_blocking(&self, closure: impl FnOnce() -> T + Unpin) -> &T;
    pub async fn set(&self, value: T) -> Result<&T, T>;
    pub fn try_set(&self, value: T) -> Result<(), T>;
    #[blocks(lock, instead = " use the method without `_blocking` and `.await`")]
    #[runs(closure = inline)]
    pub fn set_blocking(&self, value: T) -> Result<&T, T>;
    pub unsafe fn get_unchecked(&self) -> &T;
}
impl<T> From<T> for OnceCell<T> {}
impl<T> Default for OnceCell<T> {}
pub struct RwLock<T: ?Sized> { _p: () }
impl<T> RwLock<T> {
    pub const fn new(t: T) -> RwLock<T>;
    pub fn into_inner(self) -> T;
    pub fn try_read_arc(self: &Arc<Self>) -> Option<RwLockReadGuardArc<T>>;
    pub fn read_arc<'a>(self: &'a Arc<Self>) -> ReadArc<'a, T>;
    #[blocks(lock, instead = " use the method without `_blocking` and `.await`")]
    pub fn read_arc_blocking(self: &Arc<Self>) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLock<T> {
    pub fn try_read(&self) -> Option<RwLockReadGuard<'_, T>>;
    pub fn read(&self) -> Read<'_, T>;
    #[blocks(lock, instead = " use the method without `_blocking` and `.await`")]
    pub fn read_blocking(&self) -> RwLockReadGuard<'_, T>;
    pub fn try_upgradable_read(&self) -> Option<RwLockUpgradableReadGuard<'_, T>>;
    pub fn upgradable_read(&self) -> UpgradableRead<'_, T>;
    #[blocks(lock, instead = " use the method without `_blocking` and `.await`")]
    pub fn upgradable_read_blocking(&self) -> RwLockUpgradableReadGuard<'_, T>;
    #[blocks(lock, instead = " use the method without `_blocking` and `.await`")]
    pub fn upgradable_read_arc_blocking(self: &Arc<Self>) -> RwLockUpgradableReadGuardArc<T>;
    pub fn try_upgradable_read_arc(self: &Arc<Self>) -> Option<RwLockUpgradableReadGuardArc<T>>;
    pub fn upgradable_read_arc<'a>(self: &'a Arc<Self>) -> UpgradableReadArc<'a, T>;
    pub fn try_write(&self) -> Option<RwLockWriteGuard<'_, T>>;
    pub fn write(&self) -> Write<'_, T>;
    #[blocks(lock, instead = " use the method without `_blocking` and `.await`")]
    pub fn write_blocking(&self) -> RwLockWriteGuard<'_, T>;
    pub fn try_write_arc(self: &Arc<Self>) -> Option<RwLockWriteGuardArc<T>>;
    pub fn write_arc<'a>(self: &'a Arc<Self>) -> WriteArc<'a, T>;
    #[blocks(lock, instead = " use the method without `_blocking` and `.await`")]
    pub fn write_arc_blocking(self: &Arc<Self>) -> RwLockWriteGuardArc<T>;
    pub fn get_mut(&mut self) -> &mut T;
}
impl<T> From<T> for RwLock<T> {}
impl<T: Default> Default for RwLock<T> {}
#[guard(tokio)]
pub struct RwLockReadGuard<'a, T: ?Sized> { _p: () }
impl<T: fmt::Display + ?Sized> fmt::Display for RwLockReadGuard<'_, T> {}
impl<T: ?Sized> Deref for RwLockReadGuard<'_, T> { type Target = T; }
#[guard(tokio)]
pub struct RwLockReadGuardArc<T> { _p: () }
impl<T: fmt::Display> fmt::Display for RwLockReadGuardArc<T> {}
impl<T> Deref for RwLockReadGuardArc<T> { type Target = T; }
#[guard(tokio)]
pub struct RwLockUpgradableReadGuard<'a, T: ?Sized> { _p: () }
impl<'a, T: ?Sized> RwLockUpgradableReadGuard<'a, T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'a, T>;
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuard<'a, T>, Self>;
    pub fn upgrade(guard: Self) -> Upgrade<'a, T>;
    #[blocks(lock, instead = " use `upgrade(..).await`")]
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuard<'a, T>;
}
impl<T: fmt::Display + ?Sized> fmt::Display for RwLockUpgradableReadGuard<'_, T> {}
impl<T: ?Sized> Deref for RwLockUpgradableReadGuard<'_, T> { type Target = T; }
#[guard(tokio)]
pub struct RwLockUpgradableReadGuardArc<T: ?Sized> { _p: () }
impl<T: fmt::Display + ?Sized> fmt::Display for RwLockUpgradableReadGuardArc<T> {}
impl<T: ?Sized> Deref for RwLockUpgradableReadGuardArc<T> { type Target = T; }
impl<T> RwLockUpgradableReadGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLockUpgradableReadGuardArc<T> {
    pub fn try_upgrade(guard: Self) -> Result<RwLockWriteGuardArc<T>, Self>;
    pub fn upgrade(guard: Self) -> UpgradeArc<T>;
    #[blocks(lock, instead = " use `upgrade(..).await`")]
    pub fn upgrade_blocking(guard: Self) -> RwLockWriteGuardArc<T>;
}
#[guard(tokio)]
pub struct RwLockWriteGuard<'a, T: ?Sized> { _p: () }
impl<'a, T: ?Sized> RwLockWriteGuard<'a, T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuard<'a, T>;
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuard<'a, T>;
}
impl<T: fmt::Display + ?Sized> fmt::Display for RwLockWriteGuard<'_, T> {}
impl<T: ?Sized> Deref for RwLockWriteGuard<'_, T> { type Target = T; }
impl<T: ?Sized> DerefMut for RwLockWriteGuard<'_, T> {}
#[guard(tokio)]
pub struct RwLockWriteGuardArc<T: ?Sized> { _p: () }
impl<T> RwLockWriteGuardArc<T> {
    pub fn downgrade(guard: Self) -> RwLockReadGuardArc<T>;
}
impl<T: ?Sized> RwLockWriteGuardArc<T> {
    pub fn downgrade_to_upgradable(guard: Self) -> RwLockUpgradableReadGuardArc<T>;
}
impl<T: fmt::Display + ?Sized> fmt::Display for RwLockWriteGuardArc<T> {}
impl<T: ?Sized> Deref for RwLockWriteGuardArc<T> { type Target = T; }
impl<T: ?Sized> DerefMut for RwLockWriteGuardArc<T> {}
#[derive(Debug)]
pub struct Semaphore { _p: () }
impl Semaphore {
    pub const fn new(n: usize) -> Semaphore;
    pub fn try_acquire(&self) -> Option<SemaphoreGuard<'_>>;
    pub fn acquire(&self) -> Acquire<'_>;
    #[blocks(lock, instead = " use `acquire().await`")]
    pub fn acquire_blocking(&self) -> SemaphoreGuard<'_>;
    pub fn try_acquire_arc(self: &Arc<Self>) -> Option<SemaphoreGuardArc>;
    pub fn acquire_arc(self: &Arc<Self>) -> AcquireArc;
    #[blocks(lock, instead = " use `acquire_arc().await`")]
    pub fn acquire_arc_blocking(self: &Arc<Self>) -> SemaphoreGuardArc;
    pub fn add_permits(&self, n: usize);
    pub fn available_permits(&self) -> usize;
}
#[guard(tokio)]
#[derive(Debug)]
pub struct SemaphoreGuard<'a> { _p: () }
impl SemaphoreGuard<'_> {
    pub fn forget(self);
}
#[guard(tokio)]
#[derive(Debug)]
pub struct SemaphoreGuardArc { _p: () }
impl SemaphoreGuardArc {
    pub fn forget(self);
}
