//! std 1.95.0

use crate::{io, result};
use crate::any::Any;
use crate::boxed::Box;
use crate::cell::{Cell, RefCell};
use crate::default::Default;
use crate::error::Error;
use crate::fmt::{Debug, Display};
use crate::marker::{Copy, Send};
use crate::num::NonZero;
use crate::ops::FnOnce;
use crate::option::Option;
use crate::os::unix::thread::JoinHandleExt;
use crate::string::String;
use crate::time::{Duration, Instant};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AccessError;
impl Error for AccessError {}
impl Display for AccessError {}

#[derive(Debug)]
pub struct Builder { _p: () }
impl Builder {
    pub fn new() -> Builder;
    pub fn name(self, name: String) -> Builder;
    pub fn stack_size(self, size: usize) -> Builder;
    #[runs(closure = thread)]
    pub fn spawn<F, T>(self, f: F) -> io::Result<JoinHandle<T>>
    where F: FnOnce() -> T + Send + 'static, T: Send + 'static;
    #[runs(closure = thread)]
    pub unsafe fn spawn_unchecked<F, T>(self, f: F) -> io::Result<JoinHandle<T>> where F: FnOnce() -> T + Send, T: Send;
    #[runs(closure = thread)]
    pub fn spawn_scoped<'scope, 'env, F, T>(
        self, scope: &'scope Scope<'scope, 'env>, f: F
    ) -> io::Result<ScopedJoinHandle<'scope, T>>
    where F: FnOnce() -> T + Send + 'scope, T: Send + 'scope;
}

pub struct JoinHandle<T>(());
impl<T> JoinHandle<T> {
    pub fn thread(&self) -> &Thread;
    #[blocks(join, instead = " use tokio::task::spawn_blocking and await its handle")]
    pub fn join(self) -> Result<T>;
    pub fn is_finished(&self) -> bool;
}
impl<T> Debug for JoinHandle<T> {}
impl<T> JoinHandleExt for JoinHandle<T> {}

pub struct LocalKey<T: 'static> { _p: () }
impl<T: 'static> LocalKey<T> {
    #[runs(closure = inline)]
    pub fn with<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R;
    #[runs(closure = inline)]
    pub fn try_with<F, R>(&'static self, f: F) -> result::Result<R, AccessError> where F: FnOnce(&T) -> R;
}
impl<T: 'static> LocalKey<Cell<T>> {
    pub fn set(&'static self, value: T);
    pub fn get(&'static self) -> T where T: Copy;
    pub fn take(&'static self) -> T where T: Default;
    pub fn replace(&'static self, value: T) -> T;
}
impl<T: 'static> LocalKey<RefCell<T>> {
    #[runs(closure = inline)]
    pub fn with_borrow<F, R>(&'static self, f: F) -> R where F: FnOnce(&T) -> R;
    #[runs(closure = inline)]
    pub fn with_borrow_mut<F, R>(&'static self, f: F) -> R where F: FnOnce(&mut T) -> R;
    pub fn set(&'static self, value: T);
    pub fn take(&'static self) -> T where T: Default;
    pub fn replace(&'static self, value: T) -> T;
}
impl<T: 'static> Debug for LocalKey<T> {}

#[derive(Debug)]
pub struct Scope<'scope, 'env: 'scope> { _p: () }
impl<'scope, 'env> Scope<'scope, 'env> {
    #[runs(closure = thread)]
    pub fn spawn<F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>
    where F: FnOnce() -> T + Send + 'scope, T: Send + 'scope;
}

pub struct ScopedJoinHandle<'scope, T>(());
impl<'scope, T> ScopedJoinHandle<'scope, T> {
    pub fn thread(&self) -> &Thread;
    #[blocks(join)]
    pub fn join(self) -> Result<T>;
    pub fn is_finished(&self) -> bool;
}
impl<'scope, T> Debug for ScopedJoinHandle<'scope, T> {}

#[derive(Clone, Debug)]
pub struct Thread { _p: () }
impl Thread {
    pub fn unpark(&self);
    pub fn id(&self) -> ThreadId;
    pub fn name(&self) -> Option<&str>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct ThreadId(());

pub type Result<T> = result::Result<T, Box<dyn Any + Send + 'static>>;

pub fn available_parallelism() -> io::Result<NonZero<usize>>;
pub fn current() -> Thread;
pub fn panicking() -> bool;
#[blocks(sleep, instead = " use tokio::sync::Notify")]
pub fn park();
#[blocks(sleep, instead = " use tokio::sync::Notify")]
pub fn park_timeout(dur: Duration);
#[blocks(sleep, instead = " use tokio::sync::Notify")]
pub fn park_timeout_ms(ms: u32);
#[blocks(join)]
#[runs(closure = inline)]
pub fn scope<'env, F, T>(f: F) -> T where F: for<'scope> FnOnce(&'scope Scope<'scope, 'env>) -> T;
#[blocks(sleep, instead = "tokio::time::sleep")]
pub fn sleep(dur: Duration);
#[blocks(sleep, instead = " use tokio::time::sleep")]
pub fn sleep_ms(ms: u32);
#[blocks(sleep, instead = " use tokio::time::sleep_until")]
pub fn sleep_until(deadline: Instant);
#[runs(closure = thread)]
pub fn spawn<F, T>(f: F) -> JoinHandle<T> where F: FnOnce() -> T + Send + 'static, T: Send + 'static;
pub fn yield_now();
