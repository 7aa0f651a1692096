//! tracing-subscriber 0.3.23

use crate::layer;
use crate::layer::Filter;
use std::{error, fmt};
use tracing_core::subscriber::Subscriber;

#[derive(Debug)]
pub struct Layer<L, S> { _p: () }
impl<L, S> layer::Layer<S> for Layer<L, S> where L: layer::Layer<S> + 'static, S: Subscriber {}
impl<S, L> Filter<S> for Layer<L, S> where L: Filter<S> + 'static, S: Subscriber {}
impl<L, S> Layer<L, S> {
    pub fn new(inner: L) -> (Self, Handle<L, S>);
    pub fn handle(&self) -> Handle<L, S>;
}
#[derive(Debug)]
pub struct Handle<L, S> { _p: () }
impl<L, S> Handle<L, S> {
    pub fn reload(&self, new_value: impl Into<L>) -> Result<(), Error>;
    pub fn modify(&self, f: impl FnOnce(&mut L)) -> Result<(), Error>;
    pub fn clone_current(&self) -> Option<L> where L: Clone;
    pub fn with_current<T>(&self, f: impl FnOnce(&L) -> T) -> Result<T, Error>;
}
impl<L, S> Clone for Handle<L, S> {}
#[derive(Debug)]
pub struct Error { _p: () }
impl Error {
    pub fn is_poisoned(&self) -> bool;
    pub fn is_dropped(&self) -> bool;
}
impl fmt::Display for Error {}
impl error::Error for Error {}
