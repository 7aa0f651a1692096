//! std 1.95.0

use crate::error::Error;
use crate::fmt::Display;
use crate::marker::Sized;
use crate::num::{NonZero, ZeroablePrimitive};
use crate::process::Termination;
use crate::result::Result;

pub trait AsMut<T> where T: ?Sized { fn as_mut(&mut self) -> &mut T; }

pub trait AsRef<T> where T: ?Sized { fn as_ref(&self) -> &T; }

pub trait FloatToInt<Int>: Sized {}

pub trait From<T>: Sized { fn from(value: T) -> Self; }

pub trait Into<T>: Sized { fn into(self) -> T; }

pub trait TryFrom<T>: Sized {
    type Error;
    fn try_from(value: T) -> Result<Self, Self::Error>;
}

pub trait TryInto<T>: Sized {
    type Error;
    fn try_into(self) -> Result<T, Self::Error>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Infallible {}
impl Error for Infallible {}
impl Termination for Infallible {}
impl Display for Infallible {}

pub const fn identity<T>(x: T) -> T;

impl<T> From<NonZero<T>> for T where T: ZeroablePrimitive {}
impl<T, U> AsMut<U> for &mut T where T: AsMut<U> + ?Sized, U: ?Sized {}
impl<T, U> AsRef<U> for &T where T: AsRef<U> + ?Sized, U: ?Sized {}
impl<T, U> AsRef<U> for &mut T where T: AsRef<U> + ?Sized, U: ?Sized {}
impl<T> From<T> for T {}
impl<T, U> Into<U> for T where U: From<T> {}
impl<T, U> TryFrom<U> for T where U: Into<T> { type Error = Infallible; }
impl<T, U> TryInto<U> for T where U: TryFrom<T> { type Error = <U as TryFrom<T>>::Error; }
