//! parking_lot 0.12.5

extern crate lock_api;

use lock_api::GetThreadId;
use std::time::{Duration, Instant};
pub use lock_api;
pub use lock_api::{ArcMutexGuard, ArcReentrantMutexGuard, ArcRwLockReadGuard, ArcRwLockUpgradableReadGuard,
    ArcRwLockWriteGuard};

#[derive(Clone, Copy, Debug)]
pub struct WaitTimeoutResult { _p: () }
impl WaitTimeoutResult {
    pub fn timed_out(self) -> bool;
}
pub struct Condvar { _p: () }
impl Condvar {
    pub const fn new() -> Condvar;
    pub fn notify_one(&self) -> bool;
    pub fn notify_all(&self) -> usize;
    #[blocks(lock)]
    #[runs(closure = inline)]
    pub fn wait<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>);
    #[blocks(lock)]
    #[runs(closure = inline)]
    pub fn wait_until<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Instant) -> WaitTimeoutResult;
    #[blocks(lock)]
    #[runs(closure = inline)]
    pub fn wait_for<T: ?Sized>(&self, mutex_guard: &mut MutexGuard<'_, T>, timeout: Duration) -> WaitTimeoutResult;
    #[blocks(lock)]
    #[runs(closure = inline)]
    pub fn wait_while<T, F>(&self, mutex_guard: &mut MutexGuard<'_, T>, condition: F) where T: ?Sized, F: FnMut(&mut T) -> bool;
    #[blocks(lock)]
    #[runs(closure = inline)]
    pub fn wait_while_until<T, F>(
        &self,
        mutex_guard: &mut MutexGuard<'_, T>,
        condition: F,
        timeout: Instant,
    ) -> WaitTimeoutResult where T: ?Sized, F: FnMut(&mut T) -> bool;
    #[blocks(lock)]
    #[runs(closure = inline)]
    pub fn wait_while_for<T: ?Sized, F>(
        &self,
        mutex_guard: &mut MutexGuard<'_, T>,
        condition: F,
        timeout: Duration,
    ) -> WaitTimeoutResult where F: FnMut(&mut T) -> bool;
}
impl Default for Condvar {}
pub type FairMutex<T> = lock_api::Mutex<RawFairMutex, T>;
pub const fn const_fair_mutex<T>(val: T) -> FairMutex<T>;
pub type FairMutexGuard<'a, T> = lock_api::MutexGuard<'a, RawFairMutex, T>;
pub type MappedFairMutexGuard<'a, T> = lock_api::MappedMutexGuard<'a, RawFairMutex, T>;
pub type Mutex<T> = lock_api::Mutex<RawMutex, T>;
pub const fn const_mutex<T>(val: T) -> Mutex<T>;
pub type MutexGuard<'a, T> = lock_api::MutexGuard<'a, RawMutex, T>;
pub type MappedMutexGuard<'a, T> = lock_api::MappedMutexGuard<'a, RawMutex, T>;
#[derive(Clone, Copy, Debug)]
pub enum OnceState {
    New,
    Poisoned,
    InProgress,
    Done,
}
impl OnceState {
    pub fn poisoned(self) -> bool;
    pub fn done(self) -> bool;
}
pub struct Once { _p: () }
impl Once {
    pub const fn new() -> Once;
    pub fn state(&self) -> OnceState;
    #[runs(closure = inline)]
    pub fn call_once<F>(&self, f: F) where F: FnOnce();
    #[runs(closure = inline)]
    pub fn call_once_force<F>(&self, f: F) where F: FnOnce(OnceState);
}
impl Default for Once {}
pub struct RawFairMutex { _p: () }
impl lock_api::RawMutex for RawFairMutex { type GuardMarker = <RawMutex as lock_api::RawMutex>::GuardMarker; }
impl lock_api::RawMutexFair for RawFairMutex {}
impl lock_api::RawMutexTimed for RawFairMutex {
    type Duration = <RawMutex as lock_api::RawMutexTimed>::Duration;
    type Instant = <RawMutex as lock_api::RawMutexTimed>::Instant;
}
pub struct RawMutex { _p: () }
impl lock_api::RawMutex for RawMutex { type GuardMarker = GuardMarker; }
impl lock_api::RawMutexFair for RawMutex {}
impl lock_api::RawMutexTimed for RawMutex {
    type Duration = Duration;
    type Instant = Instant;
}
pub struct RawRwLock { _p: () }
impl lock_api::RawRwLock for RawRwLock { type GuardMarker = GuardMarker; }
impl lock_api::RawRwLockFair for RawRwLock {}
impl lock_api::RawRwLockDowngrade for RawRwLock {}
impl lock_api::RawRwLockTimed for RawRwLock {
    type Duration = Duration;
    type Instant = Instant;
}
impl lock_api::RawRwLockRecursive for RawRwLock {}
impl lock_api::RawRwLockRecursiveTimed for RawRwLock {}
impl lock_api::RawRwLockUpgrade for RawRwLock {}
impl lock_api::RawRwLockUpgradeFair for RawRwLock {}
impl lock_api::RawRwLockUpgradeDowngrade for RawRwLock {}
impl lock_api::RawRwLockUpgradeTimed for RawRwLock {}
pub struct RawThreadId;
impl GetThreadId for RawThreadId {}
pub type ReentrantMutex<T> = lock_api::ReentrantMutex<RawMutex, RawThreadId, T>;
pub const fn const_reentrant_mutex<T>(val: T) -> ReentrantMutex<T>;
pub type ReentrantMutexGuard<'a, T> = lock_api::ReentrantMutexGuard<'a, RawMutex, RawThreadId, T>;
pub type MappedReentrantMutexGuard<'a, T> = lock_api::MappedReentrantMutexGuard<'a, RawMutex, RawThreadId, T>;
pub type RwLock<T> = lock_api::RwLock<RawRwLock, T>;
pub const fn const_rwlock<T>(val: T) -> RwLock<T>;
pub type RwLockReadGuard<'a, T> = lock_api::RwLockReadGuard<'a, RawRwLock, T>;
pub type RwLockWriteGuard<'a, T> = lock_api::RwLockWriteGuard<'a, RawRwLock, T>;
pub type MappedRwLockReadGuard<'a, T> = lock_api::MappedRwLockReadGuard<'a, RawRwLock, T>;
pub type MappedRwLockWriteGuard<'a, T> = lock_api::MappedRwLockWriteGuard<'a, RawRwLock, T>;
pub type RwLockUpgradableReadGuard<'a, T> = lock_api::RwLockUpgradableReadGuard<'a, RawRwLock, T>;
pub(crate) type GuardMarker = lock_api::GuardSend;
