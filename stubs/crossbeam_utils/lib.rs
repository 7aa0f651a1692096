//! crossbeam-utils 0.8.23

pub mod atomic;
pub mod sync;
pub mod thread;
use std::fmt;
use std::ops::{Deref, DerefMut};

#[derive(Clone, Copy, Default)]
pub struct CachePadded<T> { _p: () }
impl<T> CachePadded<T> {
    pub const fn new(t: T) -> CachePadded<T>;
    pub fn into_inner(self) -> T;
}
impl<T> Deref for CachePadded<T> { type Target = T; }
impl<T> DerefMut for CachePadded<T> {}
impl<T> From<T> for CachePadded<T> {}
impl<T: fmt::Display> fmt::Display for CachePadded<T> {}
pub struct Backoff { _p: () }
impl Backoff {
    pub fn new() -> Self;
    pub fn reset(&self);
    pub fn spin(&self);
    pub fn snooze(&self);
    pub fn is_completed(&self) -> bool;
}
impl Default for Backoff {}
