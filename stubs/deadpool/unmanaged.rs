//! deadpool 0.12.3

use crate::Runtime;
use std::fmt;
use std::error::Error;
use std::ops::{Deref, DerefMut};
use std::time::Duration;
pub use crate::Status;

#[derive(Clone, Copy, Debug)]
pub struct PoolConfig {
    pub max_size: usize,
    pub timeout: Option<Duration>,
    pub runtime: Option<Runtime>,
}
impl PoolConfig {
    pub fn new(max_size: usize) -> Self;
}
impl Default for PoolConfig {}
#[derive(Clone, Copy, Debug)]
pub enum PoolError {
    Timeout,
    Closed,
    NoRuntimeSpecified,
}
impl fmt::Display for PoolError {}
impl Error for PoolError {}
#[guard(permit)]
#[derive(Debug)]
pub struct Object<T> { _p: () }
impl<T> Object<T> {
    pub fn take(this: Self) -> T;
}
impl<T> Deref for Object<T> { type Target = T; }
impl<T> DerefMut for Object<T> {}
impl<T> AsRef<T> for Object<T> {}
impl<T> AsMut<T> for Object<T> {}
#[derive(Debug)]
pub struct Pool<T> { _p: () }
impl<T> Clone for Pool<T> {}
impl<T> Default for Pool<T> {}
impl<T> Pool<T> {
    pub fn new(max_size: usize) -> Self;
    pub fn from_config(config: &PoolConfig) -> Self;
    #[cancel(queue)]
    pub async fn get(&self) -> Result<Object<T>, PoolError>;
    pub fn try_get(&self) -> Result<Object<T>, PoolError>;
    pub async fn timeout_get(&self, timeout: Option<Duration>) -> Result<Object<T>, PoolError>;
    pub async fn add(&self, object: T) -> Result<(), (T, PoolError)>;
    pub fn try_add(&self, object: T) -> Result<(), (T, PoolError)>;
    pub async fn remove(&self) -> Result<T, PoolError>;
    pub fn try_remove(&self) -> Result<T, PoolError>;
    pub async fn timeout_remove(&self, timeout: Option<Duration>) -> Result<T, PoolError>;
    pub fn close(&self);
    pub fn is_closed(&self) -> bool;
    pub fn status(&self) -> Status;
}
impl<T, I> From<I> for Pool<T> where I: IntoIterator<Item = T>, <I as IntoIterator>::IntoIter: ExactSizeIterator {}
