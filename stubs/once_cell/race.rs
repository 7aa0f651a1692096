//! once_cell 1.21.4

use std::num::NonZeroUsize;

#[derive(Debug, Default)]
pub struct OnceNonZeroUsize { _p: () }
impl OnceNonZeroUsize {
    pub const fn new() -> Self;
    pub fn get(&self) -> Option<NonZeroUsize>;
    pub unsafe fn get_unchecked(&self) -> NonZeroUsize;
    pub fn set(&self, value: NonZeroUsize) -> Result<(), ()>;
    #[runs(closure = inline)]
    pub fn get_or_init<F>(&self, f: F) -> NonZeroUsize where F: FnOnce() -> NonZeroUsize;
    #[runs(closure = inline)]
    pub fn get_or_try_init<F, E>(&self, f: F) -> Result<NonZeroUsize, E> where F: FnOnce() -> Result<NonZeroUsize, E>;
}
#[derive(Debug, Default)]
pub struct OnceBool { _p: () }
impl OnceBool {
    pub const fn new() -> Self;
    pub fn get(&self) -> Option<bool>;
    pub fn set(&self, value: bool) -> Result<(), ()>;
    #[runs(closure = inline)]
    pub fn get_or_init<F>(&self, f: F) -> bool where F: FnOnce() -> bool;
    #[runs(closure = inline)]
    pub fn get_or_try_init<F, E>(&self, f: F) -> Result<bool, E> where F: FnOnce() -> Result<bool, E>;
}
pub struct OnceRef<'a, T> { _p: () }
impl<'a, T> Default for OnceRef<'a, T> {}
impl<'a, T> OnceRef<'a, T> {
    pub const fn new() -> Self;
    pub fn get(&self) -> Option<&'a T>;
    pub fn set(&self, value: &'a T) -> Result<(), ()>;
    #[runs(closure = inline)]
    pub fn get_or_init<F>(&self, f: F) -> &'a T where F: FnOnce() -> &'a T;
    #[runs(closure = inline)]
    pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&'a T, E> where F: FnOnce() -> Result<&'a T, E>;
}
pub struct OnceBox<T> { _p: () }
impl<T> Default for OnceBox<T> {}
impl<T> OnceBox<T> {
    pub const fn new() -> Self;
    pub fn with_value(value: Box<T>) -> Self;
    pub fn get(&self) -> Option<&T>;
    pub fn set(&self, value: Box<T>) -> Result<(), Box<T>>;
    #[runs(closure = inline)]
    pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> Box<T>;
    #[runs(closure = inline)]
    pub fn get_or_try_init<F, E>(&self, f: F) -> Result<&T, E> where F: FnOnce() -> Result<Box<T>, E>;
}
impl<T: Clone> Clone for OnceBox<T> {}
