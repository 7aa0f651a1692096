//! std 1.95.0

use crate::range;
use crate::clone::Clone;
use crate::cmp::PartialOrd;
use crate::convert::{From, Infallible};
use crate::future::Future;
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Iterator, Step};
use crate::marker::Sized;
use crate::num::{NonZero, ZeroablePrimitive};
use crate::option::Option;
use crate::slice::SliceIndex;

pub trait Add<Rhs = Self> {
    type Output;
    fn add(self, rhs: Rhs) -> Self::Output;
}

pub trait AddAssign<Rhs = Self> { fn add_assign(&mut self, rhs: Rhs); }

pub trait AsyncFn<Args>: AsyncFnMut<Args> {}

pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {
    type CallRefFuture<'a>: Future<Output = Self::Output> where Self: 'a;
}

pub trait AsyncFnOnce<Args> {
    type CallOnceFuture: Future<Output = Self::Output>;
    type Output;
}

pub trait BitAnd<Rhs = Self> {
    type Output;
    fn bitand(self, rhs: Rhs) -> Self::Output;
}

pub trait BitAndAssign<Rhs = Self> { fn bitand_assign(&mut self, rhs: Rhs); }

pub trait BitOr<Rhs = Self> {
    type Output;
    fn bitor(self, rhs: Rhs) -> Self::Output;
}

pub trait BitOrAssign<Rhs = Self> { fn bitor_assign(&mut self, rhs: Rhs); }

pub trait BitXor<Rhs = Self> {
    type Output;
    fn bitxor(self, rhs: Rhs) -> Self::Output;
}

pub trait BitXorAssign<Rhs = Self> { fn bitxor_assign(&mut self, rhs: Rhs); }

pub trait Deref {
    type Target: ?Sized;
    fn deref(&self) -> &Self::Target;
}

pub trait DerefMut: Deref { fn deref_mut(&mut self) -> &mut Self::Target; }

pub trait Div<Rhs = Self> {
    type Output;
    fn div(self, rhs: Rhs) -> Self::Output;
}

pub trait DivAssign<Rhs = Self> { fn div_assign(&mut self, rhs: Rhs); }

pub trait Drop { fn drop(&mut self); }

pub trait Fn<Args>: FnMut<Args> {}

pub trait FnMut<Args>: FnOnce<Args> {}

pub trait FnOnce<Args> { type Output; }

pub trait FromResidual<R = <Self as Try>::Residual> { fn from_residual(residual: R) -> Self; }

pub trait Index<Idx> where Idx: ?Sized {
    type Output: ?Sized;
    fn index(&self, index: Idx) -> &Self::Output;
}

pub trait IndexMut<Idx>: Index<Idx> where Idx: ?Sized { fn index_mut(&mut self, index: Idx) -> &mut Self::Output; }

pub trait Mul<Rhs = Self> {
    type Output;
    fn mul(self, rhs: Rhs) -> Self::Output;
}

pub trait MulAssign<Rhs = Self> { fn mul_assign(&mut self, rhs: Rhs); }

pub trait Neg {
    type Output;
    fn neg(self) -> Self::Output;
}

pub trait Not {
    type Output;
    fn not(self) -> Self::Output;
}

pub trait OneSidedRange<T>: RangeBounds<T> {}

pub trait RangeBounds<T> where T: ?Sized {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    fn contains<U>(&self, item: &U) -> bool where T: PartialOrd<U>, U: PartialOrd<T> + ?Sized;
}

pub trait Rem<Rhs = Self> {
    type Output;
    fn rem(self, rhs: Rhs) -> Self::Output;
}

pub trait RemAssign<Rhs = Self> { fn rem_assign(&mut self, rhs: Rhs); }

pub trait Residual<O>: Sized { type TryType: Try<Output = O, Residual = Self>; }

pub trait Shl<Rhs = Self> {
    type Output;
    fn shl(self, rhs: Rhs) -> Self::Output;
}

pub trait ShlAssign<Rhs = Self> { fn shl_assign(&mut self, rhs: Rhs); }

pub trait Shr<Rhs = Self> {
    type Output;
    fn shr(self, rhs: Rhs) -> Self::Output;
}

pub trait ShrAssign<Rhs = Self> { fn shr_assign(&mut self, rhs: Rhs); }

pub trait Sub<Rhs = Self> {
    type Output;
    fn sub(self, rhs: Rhs) -> Self::Output;
}

pub trait SubAssign<Rhs = Self> { fn sub_assign(&mut self, rhs: Rhs); }

pub trait Try: FromResidual {
    type Output;
    type Residual;
    fn from_output(output: Self::Output) -> Self;
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Range<Idx> { pub start: Idx, pub end: Idx }
impl<Idx> Range<Idx> where Idx: PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx> + ?Sized;
    pub fn is_empty(&self) -> bool where Idx: PartialOrd;
}
impl<T> SliceIndex<[T]> for Range<usize> { type Output = [T]; }
impl SliceIndex<str> for Range<usize> { type Output = str; }
impl<A> DoubleEndedIterator for Range<A> where A: Step {}
impl ExactSizeIterator for Range<i16> {}
impl ExactSizeIterator for Range<i32> {}
impl ExactSizeIterator for Range<i8> {}
impl ExactSizeIterator for Range<isize> {}
impl ExactSizeIterator for Range<u16> {}
impl ExactSizeIterator for Range<u32> {}
impl ExactSizeIterator for Range<u8> {}
impl ExactSizeIterator for Range<usize> {}
impl<A> Iterator for Range<A> where A: Step { type Item = A; }
impl<T> RangeBounds<T> for Range<&T> {}
impl<T> RangeBounds<T> for Range<T> {}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RangeFrom<Idx> { pub start: Idx }
impl<Idx> RangeFrom<Idx> where Idx: PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx> + ?Sized;
}
impl<T> SliceIndex<[T]> for RangeFrom<usize> { type Output = [T]; }
impl SliceIndex<str> for RangeFrom<usize> { type Output = str; }
impl<A> Iterator for RangeFrom<A> where A: Step { type Item = A; }
impl<T> RangeBounds<T> for RangeFrom<&T> {}
impl<T> RangeBounds<T> for RangeFrom<T> {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RangeFull;
impl<T> SliceIndex<[T]> for RangeFull { type Output = [T]; }
impl SliceIndex<str> for RangeFull { type Output = str; }
impl<T> RangeBounds<T> for RangeFull where T: ?Sized {}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RangeInclusive<Idx> { _p: () }
impl<Idx> RangeInclusive<Idx> {
    pub const fn new(start: Idx, end: Idx) -> RangeInclusive<Idx>;
    pub const fn start(&self) -> &Idx;
    pub const fn end(&self) -> &Idx;
    pub fn into_inner(self) -> (Idx, Idx);
}
impl<Idx> RangeInclusive<Idx> where Idx: PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx> + ?Sized;
    pub fn is_empty(&self) -> bool where Idx: PartialOrd;
}
impl<T> SliceIndex<[T]> for RangeInclusive<usize> { type Output = [T]; }
impl SliceIndex<str> for RangeInclusive<usize> { type Output = str; }
impl<A> DoubleEndedIterator for RangeInclusive<A> where A: Step {}
impl ExactSizeIterator for RangeInclusive<i16> {}
impl ExactSizeIterator for RangeInclusive<i8> {}
impl ExactSizeIterator for RangeInclusive<u16> {}
impl ExactSizeIterator for RangeInclusive<u8> {}
impl<T> From<range::RangeInclusive<T>> for RangeInclusive<T> {}
impl<A> Iterator for RangeInclusive<A> where A: Step { type Item = A; }
impl<T> RangeBounds<T> for RangeInclusive<&T> {}
impl<T> RangeBounds<T> for RangeInclusive<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RangeTo<Idx> { pub end: Idx }
impl<Idx> RangeTo<Idx> where Idx: PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx> + ?Sized;
}
impl<T> SliceIndex<[T]> for RangeTo<usize> { type Output = [T]; }
impl SliceIndex<str> for RangeTo<usize> { type Output = str; }
impl<T> RangeBounds<T> for RangeTo<&T> {}
impl<T> RangeBounds<T> for RangeTo<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RangeToInclusive<Idx> { pub end: Idx }
impl<Idx> RangeToInclusive<Idx> where Idx: PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx> + ?Sized;
}
impl<T> SliceIndex<[T]> for RangeToInclusive<usize> { type Output = [T]; }
impl SliceIndex<str> for RangeToInclusive<usize> { type Output = str; }
impl<T> RangeBounds<T> for RangeToInclusive<&T> {}
impl<T> RangeBounds<T> for RangeToInclusive<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound<T> { Included(T), Excluded(T), Unbounded }
impl<T> Bound<T> {
    pub fn as_ref(&self) -> Bound<&T>;
    #[runs(closure = inline)]
    pub fn map<U, F>(self, f: F) -> Bound<U> where F: FnOnce(T) -> U;
}
impl<T> Bound<&T> where T: Clone { pub fn cloned(self) -> Bound<T> where T: Clone; }

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ControlFlow<B, C = ()> { Continue(C), Break(B) }
impl<B, C> ControlFlow<B, C> {
    pub const fn is_break(&self) -> bool;
    pub const fn is_continue(&self) -> bool;
    pub fn break_value(self) -> Option<B>;
    #[runs(closure = inline)]
    pub fn map_break<T, F>(self, f: F) -> ControlFlow<T, C> where F: FnOnce(B) -> T;
    pub fn continue_value(self) -> Option<C>;
    #[runs(closure = inline)]
    pub fn map_continue<T, F>(self, f: F) -> ControlFlow<B, T> where F: FnOnce(C) -> T;
}
impl<B, C> FromResidual<ControlFlow<B, Infallible>> for ControlFlow<B, C> {}
impl<B, C> Residual<C> for ControlFlow<B, Infallible> { type TryType = ControlFlow<B, C>; }
impl<B, C> Try for ControlFlow<B, C> {
    type Output = C;
    type Residual = ControlFlow<B, Infallible>;
}

impl<T> BitOr<NonZero<T>> for T where T: ZeroablePrimitive + BitOr<Output = T> { type Output = NonZero<T>; }
impl<A, F> AsyncFn<A> for &F where F: AsyncFn<A> + ?Sized {}
impl<A, F> AsyncFnMut<A> for &F where F: AsyncFn<A> + ?Sized {
    type CallRefFuture<'a> = <F as AsyncFnMut<A>>::CallRefFuture<'a> where &F: 'a;
}
impl<A, F> AsyncFnMut<A> for &mut F where F: AsyncFnMut<A> + ?Sized {
    type CallRefFuture<'a> = <F as AsyncFnMut<A>>::CallRefFuture<'a> where &mut F: 'a;
}
impl<'a, A, F> AsyncFnOnce<A> for &'a F where F: AsyncFn<A> + ?Sized {
    type Output = <F as AsyncFnOnce<A>>::Output;
    type CallOnceFuture = <F as AsyncFnMut<A>>::CallRefFuture<'a>;
}
impl<'a, A, F> AsyncFnOnce<A> for &'a mut F where F: AsyncFnMut<A> + ?Sized {
    type Output = <F as AsyncFnOnce<A>>::Output;
    type CallOnceFuture = <F as AsyncFnMut<A>>::CallRefFuture<'a>;
}
impl<T> Deref for &T where T: ?Sized { type Target = T; }
impl<T> Deref for &mut T where T: ?Sized { type Target = T; }
impl<T> DerefMut for &mut T where T: ?Sized {}
impl<A, F> Fn<A> for &F where F: Fn<A> + ?Sized {}
impl<A, F> FnMut<A> for &F where F: Fn<A> + ?Sized {}
impl<A, F> FnMut<A> for &mut F where F: FnMut<A> + ?Sized {}
impl<A, F> FnOnce<A> for &F where F: Fn<A> + ?Sized { type Output = <F as FnOnce<A>>::Output; }
impl<A, F> FnOnce<A> for &mut F where F: FnMut<A> + ?Sized { type Output = <F as FnOnce<A>>::Output; }
