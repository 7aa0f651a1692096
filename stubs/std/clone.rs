//! std 1.95.0

use crate::marker::Sized;

pub macro Clone;

pub trait Clone: Sized {
    fn clone(&self) -> Self;
    fn clone_from(&mut self, source: &Self);
}

pub unsafe trait CloneToUninit { unsafe fn clone_to_uninit(&self, dest: *mut u8); }

impl<T> Clone for &T where T: ?Sized {}
impl<T> CloneToUninit for T where T: Clone {}
