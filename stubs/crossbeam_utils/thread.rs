//! crossbeam-utils 0.8.23

use std::{io, thread};
use std::os::unix::thread::JoinHandleExt;

#[blocks(join)]
#[runs(closure = inline)]
pub fn scope<'env, F, R>(f: F) -> thread::Result<R> where F: FnOnce(&Scope<'env>) -> R;
pub struct Scope<'env> { _p: () }
impl<'env> Scope<'env> {
    #[runs(closure = thread)]
    pub fn spawn<'scope, F, T>(&'scope self, f: F) -> ScopedJoinHandle<'scope, T>
    where F: FnOnce(&Scope<'env>) -> T, F: Send + 'env, T: Send + 'env;
    pub fn builder<'scope>(&'scope self) -> ScopedThreadBuilder<'scope, 'env>;
}
#[derive(Debug)]
pub struct ScopedThreadBuilder<'scope, 'env> { _p: () }
impl<'scope, 'env> ScopedThreadBuilder<'scope, 'env> {
    pub fn name(self, name: String) -> ScopedThreadBuilder<'scope, 'env>;
    pub fn stack_size(self, size: usize) -> ScopedThreadBuilder<'scope, 'env>;
    #[runs(closure = thread)]
    pub fn spawn<F, T>(self, f: F) -> io::Result<ScopedJoinHandle<'scope, T>>
    where F: FnOnce(&Scope<'env>) -> T, F: Send + 'env, T: Send + 'env;
}
pub struct ScopedJoinHandle<'scope, T> { _p: () }
impl<T> ScopedJoinHandle<'_, T> {
    #[blocks(join)]
    pub fn join(self) -> thread::Result<T>;
    pub fn thread(&self) -> &thread::Thread;
}
impl<T> JoinHandleExt for ScopedJoinHandle<'_, T> {}
