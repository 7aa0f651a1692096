//! std 1.95.0

use crate::any::Any;
use crate::boxed::Box;
use crate::ffi::CStr;
use crate::fmt::Display;
use crate::future::Future;
use crate::marker::{Send, Sync};
use crate::ops::{Deref, DerefMut, Fn, FnOnce};
use crate::option::Option;
use crate::thread::Result;

pub trait RefUnwindSafe {}

pub trait UnwindSafe {}

#[derive(Debug, Default)]
pub struct AssertUnwindSafe<T>(pub T);
impl<T> Deref for AssertUnwindSafe<T> { type Target = T; }
impl<T> DerefMut for AssertUnwindSafe<T> {}
impl<R, F> FnOnce<()> for AssertUnwindSafe<F> where F: FnOnce() -> R { type Output = R; }
impl<F> Future for AssertUnwindSafe<F> where F: Future { type Output = <F as Future>::Output; }

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Location<'a> { _p: () }
impl<'a> Location<'a> {
    pub const fn caller() -> &'static Location<'static>;
    pub const fn file(&self) -> &'a str;
    pub const fn file_as_c_str(&self) -> &'a CStr;
    pub const fn line(&self) -> u32;
    pub const fn column(&self) -> u32;
}
impl Display for Location<'_> {}

#[derive(Debug)]
pub struct PanicHookInfo<'a> { _p: () }
impl<'a> PanicHookInfo<'a> {
    pub fn payload(&self) -> &(dyn Any + Send);
    pub fn payload_as_str(&self) -> Option<&str>;
    pub fn location(&self) -> Option<&Location<'_>>;
}
impl Display for PanicHookInfo<'_> {}

pub type PanicInfo<'a> = PanicHookInfo<'a>;

#[runs(closure = inline)]
pub fn catch_unwind<F: FnOnce() -> R + UnwindSafe, R>(f: F) -> Result<R>;
pub fn panic_any<M: 'static + Any + Send>(msg: M) -> !;
pub fn resume_unwind(payload: Box<dyn Any + Send>) -> !;
#[runs(closure = stored)]
pub fn set_hook(hook: Box<dyn Fn(&PanicHookInfo<'_>) + Send + Sync + 'static>);
pub fn take_hook() -> Box<dyn Fn(&PanicHookInfo<'_>) + Send + Sync + 'static>;
