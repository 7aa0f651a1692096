//! std 1.95.0

use crate::clone::Clone;
use crate::convert::{From, Infallible, TryFrom};
use crate::error::Error;
use crate::fmt::Display;
use crate::marker::{Copy, Sized};
use crate::ops::{
    Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign,
    Neg, Not, Rem, RemAssign, Shl, Shr, Sub, SubAssign,
};
use crate::option::Option;
use crate::str::FromStr;

pub unsafe trait ZeroablePrimitive: Sized + Copy {}

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NonZero<T>(()) where T: ZeroablePrimitive;
impl<T> NonZero<T> where T: ZeroablePrimitive {
    pub const fn new(n: T) -> Option<NonZero<T>>;
    pub const unsafe fn new_unchecked(n: T) -> NonZero<T>;
    pub const fn get(self) -> T;
}
impl NonZero<u8> {
    pub const BITS: u32 = _;
    pub const MIN: NonZero<u8> = _;
    pub const MAX: NonZero<u8> = _;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn count_ones(self) -> NonZero<u32>;
    pub const fn checked_add(self, other: u8) -> Option<NonZero<u8>>;
    pub const fn saturating_add(self, other: u8) -> NonZero<u8>;
    pub const fn checked_next_power_of_two(self) -> Option<NonZero<u8>>;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn midpoint(self, rhs: NonZero<u8>) -> NonZero<u8>;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn isqrt(self) -> NonZero<u8>;
    pub const fn cast_signed(self) -> NonZero<i8>;
    pub const fn checked_mul(self, other: NonZero<u8>) -> Option<NonZero<u8>>;
    pub const fn saturating_mul(self, other: NonZero<u8>) -> NonZero<u8>;
    pub const fn checked_pow(self, other: u32) -> Option<NonZero<u8>>;
    pub const fn saturating_pow(self, other: u32) -> NonZero<u8>;
    pub const fn div_ceil(self, rhs: NonZero<u8>) -> NonZero<u8>;
}
impl NonZero<u16> {
    pub const BITS: u32 = _;
    pub const MIN: NonZero<u16> = _;
    pub const MAX: NonZero<u16> = _;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn count_ones(self) -> NonZero<u32>;
    pub const fn checked_add(self, other: u16) -> Option<NonZero<u16>>;
    pub const fn saturating_add(self, other: u16) -> NonZero<u16>;
    pub const fn checked_next_power_of_two(self) -> Option<NonZero<u16>>;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn midpoint(self, rhs: NonZero<u16>) -> NonZero<u16>;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn isqrt(self) -> NonZero<u16>;
    pub const fn cast_signed(self) -> NonZero<i16>;
    pub const fn checked_mul(self, other: NonZero<u16>) -> Option<NonZero<u16>>;
    pub const fn saturating_mul(self, other: NonZero<u16>) -> NonZero<u16>;
    pub const fn checked_pow(self, other: u32) -> Option<NonZero<u16>>;
    pub const fn saturating_pow(self, other: u32) -> NonZero<u16>;
    pub const fn div_ceil(self, rhs: NonZero<u16>) -> NonZero<u16>;
}
impl NonZero<u32> {
    pub const BITS: u32 = _;
    pub const MIN: NonZero<u32> = _;
    pub const MAX: NonZero<u32> = _;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn count_ones(self) -> NonZero<u32>;
    pub const fn checked_add(self, other: u32) -> Option<NonZero<u32>>;
    pub const fn saturating_add(self, other: u32) -> NonZero<u32>;
    pub const fn checked_next_power_of_two(self) -> Option<NonZero<u32>>;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn midpoint(self, rhs: NonZero<u32>) -> NonZero<u32>;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn isqrt(self) -> NonZero<u32>;
    pub const fn cast_signed(self) -> NonZero<i32>;
    pub const fn checked_mul(self, other: NonZero<u32>) -> Option<NonZero<u32>>;
    pub const fn saturating_mul(self, other: NonZero<u32>) -> NonZero<u32>;
    pub const fn checked_pow(self, other: u32) -> Option<NonZero<u32>>;
    pub const fn saturating_pow(self, other: u32) -> NonZero<u32>;
    pub const fn div_ceil(self, rhs: NonZero<u32>) -> NonZero<u32>;
}
impl NonZero<u64> {
    pub const BITS: u32 = _;
    pub const MIN: NonZero<u64> = _;
    pub const MAX: NonZero<u64> = _;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn count_ones(self) -> NonZero<u32>;
    pub const fn checked_add(self, other: u64) -> Option<NonZero<u64>>;
    pub const fn saturating_add(self, other: u64) -> NonZero<u64>;
    pub const fn checked_next_power_of_two(self) -> Option<NonZero<u64>>;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn midpoint(self, rhs: NonZero<u64>) -> NonZero<u64>;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn isqrt(self) -> NonZero<u64>;
    pub const fn cast_signed(self) -> NonZero<i64>;
    pub const fn checked_mul(self, other: NonZero<u64>) -> Option<NonZero<u64>>;
    pub const fn saturating_mul(self, other: NonZero<u64>) -> NonZero<u64>;
    pub const fn checked_pow(self, other: u32) -> Option<NonZero<u64>>;
    pub const fn saturating_pow(self, other: u32) -> NonZero<u64>;
    pub const fn div_ceil(self, rhs: NonZero<u64>) -> NonZero<u64>;
}
impl NonZero<u128> {
    pub const BITS: u32 = _;
    pub const MIN: NonZero<u128> = _;
    pub const MAX: NonZero<u128> = _;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn count_ones(self) -> NonZero<u32>;
    pub const fn checked_add(self, other: u128) -> Option<NonZero<u128>>;
    pub const fn saturating_add(self, other: u128) -> NonZero<u128>;
    pub const fn checked_next_power_of_two(self) -> Option<NonZero<u128>>;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn midpoint(self, rhs: NonZero<u128>) -> NonZero<u128>;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn isqrt(self) -> NonZero<u128>;
    pub const fn cast_signed(self) -> NonZero<i128>;
    pub const fn checked_mul(self, other: NonZero<u128>) -> Option<NonZero<u128>>;
    pub const fn saturating_mul(self, other: NonZero<u128>) -> NonZero<u128>;
    pub const fn checked_pow(self, other: u32) -> Option<NonZero<u128>>;
    pub const fn saturating_pow(self, other: u32) -> NonZero<u128>;
    pub const fn div_ceil(self, rhs: NonZero<u128>) -> NonZero<u128>;
}
impl NonZero<usize> {
    pub const BITS: u32 = _;
    pub const MIN: NonZero<usize> = _;
    pub const MAX: NonZero<usize> = _;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn count_ones(self) -> NonZero<u32>;
    pub const fn checked_add(self, other: usize) -> Option<NonZero<usize>>;
    pub const fn saturating_add(self, other: usize) -> NonZero<usize>;
    pub const fn checked_next_power_of_two(self) -> Option<NonZero<usize>>;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn midpoint(self, rhs: NonZero<usize>) -> NonZero<usize>;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn isqrt(self) -> NonZero<usize>;
    pub const fn cast_signed(self) -> NonZero<isize>;
    pub const fn checked_mul(self, other: NonZero<usize>) -> Option<NonZero<usize>>;
    pub const fn saturating_mul(self, other: NonZero<usize>) -> NonZero<usize>;
    pub const fn checked_pow(self, other: u32) -> Option<NonZero<usize>>;
    pub const fn saturating_pow(self, other: u32) -> NonZero<usize>;
    pub const fn div_ceil(self, rhs: NonZero<usize>) -> NonZero<usize>;
}
impl NonZero<i8> {
    pub const BITS: u32 = _;
    pub const MIN: NonZero<i8> = _;
    pub const MAX: NonZero<i8> = _;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn count_ones(self) -> NonZero<u32>;
    pub const fn abs(self) -> NonZero<i8>;
    pub const fn checked_abs(self) -> Option<NonZero<i8>>;
    pub const fn overflowing_abs(self) -> (NonZero<i8>, bool);
    pub const fn saturating_abs(self) -> NonZero<i8>;
    pub const fn wrapping_abs(self) -> NonZero<i8>;
    pub const fn unsigned_abs(self) -> NonZero<u8>;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn checked_neg(self) -> Option<NonZero<i8>>;
    pub const fn overflowing_neg(self) -> (NonZero<i8>, bool);
    pub const fn saturating_neg(self) -> NonZero<i8>;
    pub const fn wrapping_neg(self) -> NonZero<i8>;
    pub const fn cast_unsigned(self) -> NonZero<u8>;
    pub const fn checked_mul(self, other: NonZero<i8>) -> Option<NonZero<i8>>;
    pub const fn saturating_mul(self, other: NonZero<i8>) -> NonZero<i8>;
    pub const fn checked_pow(self, other: u32) -> Option<NonZero<i8>>;
    pub const fn saturating_pow(self, other: u32) -> NonZero<i8>;
}
impl NonZero<i16> {
    pub const BITS: u32 = _;
    pub const MIN: NonZero<i16> = _;
    pub const MAX: NonZero<i16> = _;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn count_ones(self) -> NonZero<u32>;
    pub const fn abs(self) -> NonZero<i16>;
    pub const fn checked_abs(self) -> Option<NonZero<i16>>;
    pub const fn overflowing_abs(self) -> (NonZero<i16>, bool);
    pub const fn saturating_abs(self) -> NonZero<i16>;
    pub const fn wrapping_abs(self) -> NonZero<i16>;
    pub const fn unsigned_abs(self) -> NonZero<u16>;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn checked_neg(self) -> Option<NonZero<i16>>;
    pub const fn overflowing_neg(self) -> (NonZero<i16>, bool);
    pub const fn saturating_neg(self) -> NonZero<i16>;
    pub const fn wrapping_neg(self) -> NonZero<i16>;
    pub const fn cast_unsigned(self) -> NonZero<u16>;
    pub const fn checked_mul(self, other: NonZero<i16>) -> Option<NonZero<i16>>;
    pub const fn saturating_mul(self, other: NonZero<i16>) -> NonZero<i16>;
    pub const fn checked_pow(self, other: u32) -> Option<NonZero<i16>>;
    pub const fn saturating_pow(self, other: u32) -> NonZero<i16>;
}
impl NonZero<i32> {
    pub const BITS: u32 = _;
    pub const MIN: NonZero<i32> = _;
    pub const MAX: NonZero<i32> = _;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn count_ones(self) -> NonZero<u32>;
    pub const fn abs(self) -> NonZero<i32>;
    pub const fn checked_abs(self) -> Option<NonZero<i32>>;
    pub const fn overflowing_abs(self) -> (NonZero<i32>, bool);
    pub const fn saturating_abs(self) -> NonZero<i32>;
    pub const fn wrapping_abs(self) -> NonZero<i32>;
    pub const fn unsigned_abs(self) -> NonZero<u32>;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn checked_neg(self) -> Option<NonZero<i32>>;
    pub const fn overflowing_neg(self) -> (NonZero<i32>, bool);
    pub const fn saturating_neg(self) -> NonZero<i32>;
    pub const fn wrapping_neg(self) -> NonZero<i32>;
    pub const fn cast_unsigned(self) -> NonZero<u32>;
    pub const fn checked_mul(self, other: NonZero<i32>) -> Option<NonZero<i32>>;
    pub const fn saturating_mul(self, other: NonZero<i32>) -> NonZero<i32>;
    pub const fn checked_pow(self, other: u32) -> Option<NonZero<i32>>;
    pub const fn saturating_pow(self, other: u32) -> NonZero<i32>;
}
impl NonZero<i64> {
    pub const BITS: u32 = _;
    pub const MIN: NonZero<i64> = _;
    pub const MAX: NonZero<i64> = _;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn count_ones(self) -> NonZero<u32>;
    pub const fn abs(self) -> NonZero<i64>;
    pub const fn checked_abs(self) -> Option<NonZero<i64>>;
    pub const fn overflowing_abs(self) -> (NonZero<i64>, bool);
    pub const fn saturating_abs(self) -> NonZero<i64>;
    pub const fn wrapping_abs(self) -> NonZero<i64>;
    pub const fn unsigned_abs(self) -> NonZero<u64>;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn checked_neg(self) -> Option<NonZero<i64>>;
    pub const fn overflowing_neg(self) -> (NonZero<i64>, bool);
    pub const fn saturating_neg(self) -> NonZero<i64>;
    pub const fn wrapping_neg(self) -> NonZero<i64>;
    pub const fn cast_unsigned(self) -> NonZero<u64>;
    pub const fn checked_mul(self, other: NonZero<i64>) -> Option<NonZero<i64>>;
    pub const fn saturating_mul(self, other: NonZero<i64>) -> NonZero<i64>;
    pub const fn checked_pow(self, other: u32) -> Option<NonZero<i64>>;
    pub const fn saturating_pow(self, other: u32) -> NonZero<i64>;
}
impl NonZero<i128> {
    pub const BITS: u32 = _;
    pub const MIN: NonZero<i128> = _;
    pub const MAX: NonZero<i128> = _;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn count_ones(self) -> NonZero<u32>;
    pub const fn abs(self) -> NonZero<i128>;
    pub const fn checked_abs(self) -> Option<NonZero<i128>>;
    pub const fn overflowing_abs(self) -> (NonZero<i128>, bool);
    pub const fn saturating_abs(self) -> NonZero<i128>;
    pub const fn wrapping_abs(self) -> NonZero<i128>;
    pub const fn unsigned_abs(self) -> NonZero<u128>;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn checked_neg(self) -> Option<NonZero<i128>>;
    pub const fn overflowing_neg(self) -> (NonZero<i128>, bool);
    pub const fn saturating_neg(self) -> NonZero<i128>;
    pub const fn wrapping_neg(self) -> NonZero<i128>;
    pub const fn cast_unsigned(self) -> NonZero<u128>;
    pub const fn checked_mul(self, other: NonZero<i128>) -> Option<NonZero<i128>>;
    pub const fn saturating_mul(self, other: NonZero<i128>) -> NonZero<i128>;
    pub const fn checked_pow(self, other: u32) -> Option<NonZero<i128>>;
    pub const fn saturating_pow(self, other: u32) -> NonZero<i128>;
}
impl NonZero<isize> {
    pub const BITS: u32 = _;
    pub const MIN: NonZero<isize> = _;
    pub const MAX: NonZero<isize> = _;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn count_ones(self) -> NonZero<u32>;
    pub const fn abs(self) -> NonZero<isize>;
    pub const fn checked_abs(self) -> Option<NonZero<isize>>;
    pub const fn overflowing_abs(self) -> (NonZero<isize>, bool);
    pub const fn saturating_abs(self) -> NonZero<isize>;
    pub const fn wrapping_abs(self) -> NonZero<isize>;
    pub const fn unsigned_abs(self) -> NonZero<usize>;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn checked_neg(self) -> Option<NonZero<isize>>;
    pub const fn overflowing_neg(self) -> (NonZero<isize>, bool);
    pub const fn saturating_neg(self) -> NonZero<isize>;
    pub const fn wrapping_neg(self) -> NonZero<isize>;
    pub const fn cast_unsigned(self) -> NonZero<usize>;
    pub const fn checked_mul(self, other: NonZero<isize>) -> Option<NonZero<isize>>;
    pub const fn saturating_mul(self, other: NonZero<isize>) -> NonZero<isize>;
    pub const fn checked_pow(self, other: u32) -> Option<NonZero<isize>>;
    pub const fn saturating_pow(self, other: u32) -> NonZero<isize>;
}
impl TryFrom<i128> for NonZero<i128> { type Error = TryFromIntError; }
impl TryFrom<i16> for NonZero<i16> { type Error = TryFromIntError; }
impl TryFrom<i32> for NonZero<i32> { type Error = TryFromIntError; }
impl TryFrom<i64> for NonZero<i64> { type Error = TryFromIntError; }
impl TryFrom<i8> for NonZero<i8> { type Error = TryFromIntError; }
impl TryFrom<isize> for NonZero<isize> { type Error = TryFromIntError; }
impl TryFrom<u128> for NonZero<u128> { type Error = TryFromIntError; }
impl TryFrom<u16> for NonZero<u16> { type Error = TryFromIntError; }
impl TryFrom<u32> for NonZero<u32> { type Error = TryFromIntError; }
impl TryFrom<u64> for NonZero<u64> { type Error = TryFromIntError; }
impl TryFrom<u8> for NonZero<u8> { type Error = TryFromIntError; }
impl TryFrom<usize> for NonZero<usize> { type Error = TryFromIntError; }
impl<T> BitOr<T> for NonZero<T> where T: ZeroablePrimitive + BitOr<Output = T> { type Output = NonZero<T>; }
impl<T> BitOr for NonZero<T> where T: ZeroablePrimitive + BitOr<Output = T> { type Output = NonZero<T>; }
impl<T> BitOrAssign<T> for NonZero<T> where T: ZeroablePrimitive, NonZero<T>: BitOr<T, Output = NonZero<T>> {}
impl<T> BitOrAssign for NonZero<T> where T: ZeroablePrimitive, NonZero<T>: BitOr<Output = NonZero<T>> {}
impl<T> Clone for NonZero<T> where T: ZeroablePrimitive {}
impl<T> Display for NonZero<T> where T: ZeroablePrimitive + Display {}
impl FromStr for NonZero<i128> { type Err = ParseIntError; }
impl FromStr for NonZero<i16> { type Err = ParseIntError; }
impl FromStr for NonZero<i32> { type Err = ParseIntError; }
impl FromStr for NonZero<i64> { type Err = ParseIntError; }
impl FromStr for NonZero<i8> { type Err = ParseIntError; }
impl FromStr for NonZero<isize> { type Err = ParseIntError; }
impl FromStr for NonZero<u128> { type Err = ParseIntError; }
impl FromStr for NonZero<u16> { type Err = ParseIntError; }
impl FromStr for NonZero<u32> { type Err = ParseIntError; }
impl FromStr for NonZero<u64> { type Err = ParseIntError; }
impl FromStr for NonZero<u8> { type Err = ParseIntError; }
impl FromStr for NonZero<usize> { type Err = ParseIntError; }
impl Neg for &NonZero<i128> { type Output = <NonZero<i128> as Neg>::Output; }
impl Neg for &NonZero<i16> { type Output = <NonZero<i16> as Neg>::Output; }
impl Neg for &NonZero<i32> { type Output = <NonZero<i32> as Neg>::Output; }
impl Neg for &NonZero<i64> { type Output = <NonZero<i64> as Neg>::Output; }
impl Neg for &NonZero<i8> { type Output = <NonZero<i8> as Neg>::Output; }
impl Neg for &NonZero<isize> { type Output = <NonZero<isize> as Neg>::Output; }
impl Neg for NonZero<i128> { type Output = NonZero<i128>; }
impl Neg for NonZero<i16> { type Output = NonZero<i16>; }
impl Neg for NonZero<i32> { type Output = NonZero<i32>; }
impl Neg for NonZero<i64> { type Output = NonZero<i64>; }
impl Neg for NonZero<i8> { type Output = NonZero<i8>; }
impl Neg for NonZero<isize> { type Output = NonZero<isize>; }
impl<T> Copy for NonZero<T> where T: ZeroablePrimitive {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseFloatError { _p: () }
impl Display for ParseFloatError {}
impl Error for ParseFloatError {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseIntError { _p: () }
impl ParseIntError { pub const fn kind(&self) -> &IntErrorKind; }
impl Display for ParseIntError {}
impl Error for ParseIntError {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Saturating<T>(pub T);
impl<T> Saturating<T> {
    pub const MIN: Saturating<T> = _;
    pub const MAX: Saturating<T> = _;
    pub const BITS: u32 = _;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn rotate_left(self, n: u32) -> Saturating<T>;
    pub const fn rotate_right(self, n: u32) -> Saturating<T>;
    pub const fn swap_bytes(self) -> Saturating<T>;
    pub const fn reverse_bits(self) -> Saturating<T>;
    pub const fn from_be(x: Saturating<T>) -> Saturating<T>;
    pub const fn from_le(x: Saturating<T>) -> Saturating<T>;
    pub const fn to_be(self) -> Saturating<T>;
    pub const fn to_le(self) -> Saturating<T>;
    pub const fn pow(self, exp: u32) -> Saturating<T>;
    pub const fn leading_zeros(self) -> u32;
    pub const fn abs(self) -> Saturating<T>;
    pub const fn signum(self) -> Saturating<T>;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn is_power_of_two(self) -> bool;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TryFromIntError(());
impl Display for TryFromIntError {}
impl Error for TryFromIntError {}
impl From<Infallible> for TryFromIntError {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Wrapping<T>(pub T);
impl<T> Wrapping<T> { pub const fn reverse_bits(self) -> Wrapping<T>; }

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FpCategory { Nan, Infinite, Zero, Subnormal, Normal }

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IntErrorKind { Empty, InvalidDigit, PosOverflow, NegOverflow, Zero }

pub type NonZeroI128 = NonZero<i128>;
pub type NonZeroI16 = NonZero<i16>;
pub type NonZeroI32 = NonZero<i32>;
pub type NonZeroI64 = NonZero<i64>;
pub type NonZeroI8 = NonZero<i8>;
pub type NonZeroIsize = NonZero<isize>;
pub type NonZeroU128 = NonZero<u128>;
pub type NonZeroU16 = NonZero<u16>;
pub type NonZeroU32 = NonZero<u32>;
pub type NonZeroU64 = NonZero<u64>;
pub type NonZeroU8 = NonZero<u8>;
pub type NonZeroUsize = NonZero<usize>;

impl<T> Add for Wrapping<T> { type Output = Wrapping<T>; }
impl<T> AddAssign for Wrapping<T> {}
impl<T> AddAssign<T> for Wrapping<T> {}
impl<T> Sub for Wrapping<T> { type Output = Wrapping<T>; }
impl<T> SubAssign for Wrapping<T> {}
impl<T> SubAssign<T> for Wrapping<T> {}
impl<T> Mul for Wrapping<T> { type Output = Wrapping<T>; }
impl<T> MulAssign for Wrapping<T> {}
impl<T> MulAssign<T> for Wrapping<T> {}
impl<T> Div for Wrapping<T> { type Output = Wrapping<T>; }
impl<T> DivAssign for Wrapping<T> {}
impl<T> DivAssign<T> for Wrapping<T> {}
impl<T> Rem for Wrapping<T> { type Output = Wrapping<T>; }
impl<T> RemAssign for Wrapping<T> {}
impl<T> RemAssign<T> for Wrapping<T> {}
impl<T> BitAnd for Wrapping<T> { type Output = Wrapping<T>; }
impl<T> BitAndAssign for Wrapping<T> {}
impl<T> BitAndAssign<T> for Wrapping<T> {}
impl<T> BitOr for Wrapping<T> { type Output = Wrapping<T>; }
impl<T> BitOrAssign for Wrapping<T> {}
impl<T> BitOrAssign<T> for Wrapping<T> {}
impl<T> BitXor for Wrapping<T> { type Output = Wrapping<T>; }
impl<T> BitXorAssign for Wrapping<T> {}
impl<T> BitXorAssign<T> for Wrapping<T> {}
impl<T> Neg for Wrapping<T> { type Output = Wrapping<T>; }
impl<T> Not for Wrapping<T> { type Output = Wrapping<T>; }
impl<T> Shl<usize> for Wrapping<T> { type Output = Wrapping<T>; }
impl<T> Shr<usize> for Wrapping<T> { type Output = Wrapping<T>; }
impl<T: Display> Display for Wrapping<T> {}
impl<T> Add for Saturating<T> { type Output = Saturating<T>; }
impl<T> AddAssign for Saturating<T> {}
impl<T> AddAssign<T> for Saturating<T> {}
impl<T> Sub for Saturating<T> { type Output = Saturating<T>; }
impl<T> SubAssign for Saturating<T> {}
impl<T> SubAssign<T> for Saturating<T> {}
impl<T> Mul for Saturating<T> { type Output = Saturating<T>; }
impl<T> MulAssign for Saturating<T> {}
impl<T> MulAssign<T> for Saturating<T> {}
impl<T> Div for Saturating<T> { type Output = Saturating<T>; }
impl<T> DivAssign for Saturating<T> {}
impl<T> DivAssign<T> for Saturating<T> {}
impl<T> Rem for Saturating<T> { type Output = Saturating<T>; }
impl<T> RemAssign for Saturating<T> {}
impl<T> RemAssign<T> for Saturating<T> {}
impl<T> BitAnd for Saturating<T> { type Output = Saturating<T>; }
impl<T> BitAndAssign for Saturating<T> {}
impl<T> BitAndAssign<T> for Saturating<T> {}
impl<T> BitOr for Saturating<T> { type Output = Saturating<T>; }
impl<T> BitOrAssign for Saturating<T> {}
impl<T> BitOrAssign<T> for Saturating<T> {}
impl<T> BitXor for Saturating<T> { type Output = Saturating<T>; }
impl<T> BitXorAssign for Saturating<T> {}
impl<T> BitXorAssign<T> for Saturating<T> {}
impl<T> Neg for Saturating<T> { type Output = Saturating<T>; }
impl<T> Not for Saturating<T> { type Output = Saturating<T>; }
impl<T: Display> Display for Saturating<T> {}
