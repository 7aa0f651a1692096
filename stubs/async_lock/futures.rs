//! async-lock 3.5.0

use crate::{BarrierWaitResult, MutexGuard, MutexGuardArc, RwLockReadGuard, RwLockReadGuardArc,
    RwLockUpgradableReadGuard, RwLockUpgradableReadGuardArc, RwLockWriteGuard, RwLockWriteGuardArc, SemaphoreGuard,
    SemaphoreGuardArc};
use std::future::Future;

#[cancel(unsafe, loses = "the arrival at the barrier")]
pub struct BarrierWait<'a> { _p: () }
impl<'a> Future for BarrierWait<'a> { type Output = BarrierWaitResult; }
#[cancel(queue)]
pub struct Lock<'a, T: ?Sized> { _p: () }
impl<'a, T: ?Sized> Future for Lock<'a, T> { type Output = MutexGuard<'a, T>; }
#[cancel(queue)]
pub struct LockArc<T: ?Sized> { _p: () }
impl<T: ?Sized> Future for LockArc<T> { type Output = MutexGuardArc<T>; }
#[cancel(queue)]
pub struct Read<'a, T: ?Sized> { _p: () }
impl<'a, T: ?Sized> Future for Read<'a, T> { type Output = RwLockReadGuard<'a, T>; }
#[cancel(queue)]
pub struct ReadArc<'a, T> { _p: () }
impl<'a, T> Future for ReadArc<'a, T> { type Output = RwLockReadGuardArc<T>; }
#[cancel(queue)]
pub struct UpgradableRead<'a, T: ?Sized> { _p: () }
impl<'a, T: ?Sized> Future for UpgradableRead<'a, T> { type Output = RwLockUpgradableReadGuard<'a, T>; }
#[cancel(queue)]
pub struct UpgradableReadArc<'a, T: ?Sized> { _p: () }
impl<'a, T: ?Sized> Future for UpgradableReadArc<'a, T> { type Output = RwLockUpgradableReadGuardArc<T>; }
#[cancel(queue)]
pub struct Write<'a, T: ?Sized> { _p: () }
impl<'a, T: ?Sized> Future for Write<'a, T> { type Output = RwLockWriteGuard<'a, T>; }
#[cancel(queue)]
pub struct WriteArc<'a, T: ?Sized> { _p: () }
impl<'a, T: ?Sized> Future for WriteArc<'a, T> { type Output = RwLockWriteGuardArc<T>; }
#[cancel(queue)]
pub struct Upgrade<'a, T: ?Sized> { _p: () }
impl<'a, T: ?Sized> Future for Upgrade<'a, T> { type Output = RwLockWriteGuard<'a, T>; }
#[cancel(queue)]
pub struct UpgradeArc<T: ?Sized> { _p: () }
impl<T: ?Sized> Future for UpgradeArc<T> { type Output = RwLockWriteGuardArc<T>; }
#[cancel(queue)]
pub struct Acquire<'a> { _p: () }
impl<'a> Future for Acquire<'a> { type Output = SemaphoreGuard<'a>; }
#[cancel(queue)]
pub struct AcquireArc { _p: () }
impl Future for AcquireArc { type Output = SemaphoreGuardArc; }
