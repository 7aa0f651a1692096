//! crossbeam-utils 0.8.23

use std::sync::atomic::AtomicPtr;

pub struct AtomicCell<T> { _p: () }
impl<T> AtomicCell<T> {
    pub const fn new(val: T) -> AtomicCell<T>;
    pub const fn into_inner(self) -> T;
    pub const fn is_lock_free() -> bool;
    pub fn store(&self, val: T);
    pub fn swap(&self, val: T) -> T;
    pub const fn as_ptr(&self) -> *mut T;
}
impl<T: Default> AtomicCell<T> {
    pub fn take(&self) -> T;
}
impl<T: Copy> AtomicCell<T> {
    pub fn load(&self) -> T;
}
impl<T: Copy + Eq> AtomicCell<T> {
    pub fn compare_and_swap(&self, current: T, new: T) -> T;
    pub fn compare_exchange(&self, current: T, new: T) -> Result<T, T>;
    pub fn fetch_update<F>(&self, f: F) -> Result<T, T> where F: FnMut(T) -> Option<T>;
}
impl AtomicCell<bool> {
    pub fn fetch_and(&self, val: bool) -> bool;
    pub fn fetch_nand(&self, val: bool) -> bool;
    pub fn fetch_or(&self, val: bool) -> bool;
    pub fn fetch_xor(&self, val: bool) -> bool;
}
impl<T: Default> Default for AtomicCell<T> {}
impl<T> From<T> for AtomicCell<T> {}
pub trait AtomicConsume {
    type Val;
    fn load_consume(&self) -> Self::Val;
}
impl<T> AtomicConsume for AtomicPtr<T> { type Val = *mut T; }
