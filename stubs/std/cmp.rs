//! std 1.95.0

use crate::marker::Sized;
use crate::ops::{FnMut, FnOnce};
use crate::option::Option;

pub macro Eq;
pub macro Ord;
pub macro PartialEq;
pub macro PartialOrd;

pub trait Eq: PartialEq {}

pub trait Ord: Eq + PartialOrd {
    fn cmp(&self, other: &Self) -> Ordering;
    fn max(self, other: Self) -> Self where Self: Sized;
    fn min(self, other: Self) -> Self where Self: Sized;
    fn clamp(self, min: Self, max: Self) -> Self where Self: Sized;
}

pub trait PartialEq<Rhs = Self> where Rhs: ?Sized {
    fn eq(&self, other: &Rhs) -> bool;
    fn ne(&self, other: &Rhs) -> bool;
}

pub trait PartialOrd<Rhs = Self>: PartialEq<Rhs> where Rhs: ?Sized {
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
    fn lt(&self, other: &Rhs) -> bool;
    fn le(&self, other: &Rhs) -> bool;
    fn gt(&self, other: &Rhs) -> bool;
    fn ge(&self, other: &Rhs) -> bool;
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reverse<T>(pub T);

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ordering { Less = -1, Equal = 0, Greater = 1 }
impl Ordering {
    pub const fn is_eq(self) -> bool;
    pub const fn is_ne(self) -> bool;
    pub const fn is_lt(self) -> bool;
    pub const fn is_gt(self) -> bool;
    pub const fn is_le(self) -> bool;
    pub const fn is_ge(self) -> bool;
    pub const fn reverse(self) -> Ordering;
    pub const fn then(self, other: Ordering) -> Ordering;
    #[runs(closure = inline)]
    pub fn then_with<F>(self, f: F) -> Ordering where F: FnOnce() -> Ordering;
}

pub fn max<T>(v1: T, v2: T) -> T where T: Ord;
#[runs(closure = inline)]
pub fn max_by<T, F>(v1: T, v2: T, compare: F) -> T where F: FnOnce(&T, &T) -> Ordering;
#[runs(closure = inline)]
pub fn max_by_key<T, F, K>(v1: T, v2: T, f: F) -> T where F: FnMut(&T) -> K, K: Ord;
pub fn min<T>(v1: T, v2: T) -> T where T: Ord;
#[runs(closure = inline)]
pub fn min_by<T, F>(v1: T, v2: T, compare: F) -> T where F: FnOnce(&T, &T) -> Ordering;
#[runs(closure = inline)]
pub fn min_by_key<T, F, K>(v1: T, v2: T, f: F) -> T where F: FnMut(&T) -> K, K: Ord;

impl<A, B> PartialEq<&B> for &A where A: PartialEq<B> + ?Sized, B: ?Sized {}
impl<A, B> PartialEq<&mut B> for &mut A where A: PartialEq<B> + ?Sized, B: ?Sized {}
impl<A, B> PartialOrd<&B> for &A where A: PartialOrd<B> + ?Sized, B: ?Sized {}
impl<A, B> PartialOrd<&mut B> for &mut A where A: PartialOrd<B> + ?Sized, B: ?Sized {}
impl<A> Eq for &A where A: Eq + ?Sized {}
impl<A> Eq for &mut A where A: Eq + ?Sized {}
impl<A> Ord for &A where A: Ord + ?Sized {}
impl<A> Ord for &mut A where A: Ord + ?Sized {}
