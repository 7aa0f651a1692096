//! std 1.95.0

use crate::char::TryFromCharError;
use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::convert::{From, TryFrom};
use crate::default::Default;
use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::iter::{Product, Step, Sum};
use crate::marker::Copy;
use crate::num::{NonZero, ParseIntError, TryFromIntError, ZeroablePrimitive};
use crate::ops::{
    Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign,
    Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign,
};
use crate::option::Option;
use crate::result::Result;
use crate::slice::SliceIndex;
use crate::str::FromStr;

pub const MAX: usize = _;
pub const MIN: usize = _;

impl usize {
    pub const MIN: usize = _;
    pub const MAX: usize = _;
    pub const BITS: u32 = _;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_signed(self) -> isize;
    pub const fn rotate_left(self, n: u32) -> usize;
    pub const fn rotate_right(self, n: u32) -> usize;
    pub const fn swap_bytes(self) -> usize;
    pub const fn reverse_bits(self) -> usize;
    pub const fn from_be(x: usize) -> usize;
    pub const fn from_le(x: usize) -> usize;
    pub const fn to_be(self) -> usize;
    pub const fn to_le(self) -> usize;
    pub const fn checked_add(self, rhs: usize) -> Option<usize>;
    pub const fn strict_add(self, rhs: usize) -> usize;
    pub const unsafe fn unchecked_add(self, rhs: usize) -> usize;
    pub const fn checked_add_signed(self, rhs: isize) -> Option<usize>;
    pub const fn strict_add_signed(self, rhs: isize) -> usize;
    pub const fn checked_sub(self, rhs: usize) -> Option<usize>;
    pub const fn strict_sub(self, rhs: usize) -> usize;
    pub const unsafe fn unchecked_sub(self, rhs: usize) -> usize;
    pub const fn checked_sub_signed(self, rhs: isize) -> Option<usize>;
    pub const fn strict_sub_signed(self, rhs: isize) -> usize;
    pub const fn checked_signed_diff(self, rhs: usize) -> Option<isize>;
    pub const fn checked_mul(self, rhs: usize) -> Option<usize>;
    pub const fn strict_mul(self, rhs: usize) -> usize;
    pub const unsafe fn unchecked_mul(self, rhs: usize) -> usize;
    pub const fn checked_div(self, rhs: usize) -> Option<usize>;
    pub const fn strict_div(self, rhs: usize) -> usize;
    pub const fn checked_div_euclid(self, rhs: usize) -> Option<usize>;
    pub const fn strict_div_euclid(self, rhs: usize) -> usize;
    pub const fn checked_rem(self, rhs: usize) -> Option<usize>;
    pub const fn strict_rem(self, rhs: usize) -> usize;
    pub const fn checked_rem_euclid(self, rhs: usize) -> Option<usize>;
    pub const fn strict_rem_euclid(self, rhs: usize) -> usize;
    pub const fn ilog(self, base: usize) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: usize) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn checked_neg(self) -> Option<usize>;
    pub const fn strict_neg(self) -> usize;
    pub const fn checked_shl(self, rhs: u32) -> Option<usize>;
    pub const fn strict_shl(self, rhs: u32) -> usize;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> usize;
    pub const fn unbounded_shl(self, rhs: u32) -> usize;
    pub const fn checked_shr(self, rhs: u32) -> Option<usize>;
    pub const fn strict_shr(self, rhs: u32) -> usize;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> usize;
    pub const fn unbounded_shr(self, rhs: u32) -> usize;
    pub const fn checked_pow(self, exp: u32) -> Option<usize>;
    pub const fn strict_pow(self, exp: u32) -> usize;
    pub const fn saturating_add(self, rhs: usize) -> usize;
    pub const fn saturating_add_signed(self, rhs: isize) -> usize;
    pub const fn saturating_sub(self, rhs: usize) -> usize;
    pub const fn saturating_sub_signed(self, rhs: isize) -> usize;
    pub const fn saturating_mul(self, rhs: usize) -> usize;
    pub const fn saturating_div(self, rhs: usize) -> usize;
    pub const fn saturating_pow(self, exp: u32) -> usize;
    pub const fn wrapping_add(self, rhs: usize) -> usize;
    pub const fn wrapping_add_signed(self, rhs: isize) -> usize;
    pub const fn wrapping_sub(self, rhs: usize) -> usize;
    pub const fn wrapping_sub_signed(self, rhs: isize) -> usize;
    pub const fn wrapping_mul(self, rhs: usize) -> usize;
    pub const fn wrapping_div(self, rhs: usize) -> usize;
    pub const fn wrapping_div_euclid(self, rhs: usize) -> usize;
    pub const fn wrapping_rem(self, rhs: usize) -> usize;
    pub const fn wrapping_rem_euclid(self, rhs: usize) -> usize;
    pub const fn wrapping_neg(self) -> usize;
    pub const fn wrapping_shl(self, rhs: u32) -> usize;
    pub const fn wrapping_shr(self, rhs: u32) -> usize;
    pub const fn wrapping_pow(self, exp: u32) -> usize;
    pub const fn overflowing_add(self, rhs: usize) -> (usize, bool);
    pub fn carrying_add(self, rhs: usize, carry: bool) -> (usize, bool);
    pub const fn overflowing_add_signed(self, rhs: isize) -> (usize, bool);
    pub const fn overflowing_sub(self, rhs: usize) -> (usize, bool);
    pub fn borrowing_sub(self, rhs: usize, borrow: bool) -> (usize, bool);
    pub const fn overflowing_sub_signed(self, rhs: isize) -> (usize, bool);
    pub const fn abs_diff(self, other: usize) -> usize;
    pub const fn overflowing_mul(self, rhs: usize) -> (usize, bool);
    pub fn carrying_mul(self, rhs: usize, carry: usize) -> (usize, usize);
    pub fn carrying_mul_add(self, rhs: usize, carry: usize, add: usize) -> (usize, usize);
    pub const fn overflowing_div(self, rhs: usize) -> (usize, bool);
    pub const fn overflowing_div_euclid(self, rhs: usize) -> (usize, bool);
    pub const fn overflowing_rem(self, rhs: usize) -> (usize, bool);
    pub const fn overflowing_rem_euclid(self, rhs: usize) -> (usize, bool);
    pub const fn overflowing_neg(self) -> (usize, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (usize, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (usize, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (usize, bool);
    pub const fn pow(self, exp: u32) -> usize;
    pub const fn isqrt(self) -> usize;
    pub const fn div_euclid(self, rhs: usize) -> usize;
    pub const fn rem_euclid(self, rhs: usize) -> usize;
    pub const fn div_ceil(self, rhs: usize) -> usize;
    pub const fn next_multiple_of(self, rhs: usize) -> usize;
    pub const fn checked_next_multiple_of(self, rhs: usize) -> Option<usize>;
    pub const fn is_multiple_of(self, rhs: usize) -> bool;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn next_power_of_two(self) -> usize;
    pub const fn checked_next_power_of_two(self) -> Option<usize>;
    pub const fn to_be_bytes(self) -> [u8; 8];
    pub const fn to_le_bytes(self) -> [u8; 8];
    pub const fn to_ne_bytes(self) -> [u8; 8];
    pub const fn from_be_bytes(bytes: [u8; 8]) -> usize;
    pub const fn from_le_bytes(bytes: [u8; 8]) -> usize;
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> usize;
    pub const fn min_value() -> usize;
    pub const fn max_value() -> usize;
    pub const fn midpoint(self, rhs: usize) -> usize;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<usize, ParseIntError>;
}
impl From<bool> for usize {}
impl TryFrom<char> for usize { type Error = TryFromCharError; }
impl TryFrom<i128> for usize { type Error = TryFromIntError; }
impl TryFrom<i16> for usize { type Error = TryFromIntError; }
impl TryFrom<i32> for usize { type Error = TryFromIntError; }
impl TryFrom<i64> for usize { type Error = TryFromIntError; }
impl TryFrom<i8> for usize { type Error = TryFromIntError; }
impl TryFrom<isize> for usize { type Error = TryFromIntError; }
impl<T> SliceIndex<[T]> for usize { type Output = T; }
impl TryFrom<u128> for usize { type Error = TryFromIntError; }
impl From<u16> for usize {}
impl TryFrom<u32> for usize { type Error = TryFromIntError; }
impl TryFrom<u64> for usize { type Error = TryFromIntError; }
impl From<u8> for usize {}
impl Add<&usize> for &usize { type Output = usize; }
impl Add<&usize> for usize { type Output = usize; }
impl Add<usize> for &usize { type Output = usize; }
impl Add for usize { type Output = usize; }
impl AddAssign for usize {}
impl BitAnd<&usize> for &usize { type Output = usize; }
impl BitAnd<&usize> for usize { type Output = usize; }
impl BitAnd<usize> for &usize { type Output = usize; }
impl BitAnd for usize { type Output = usize; }
impl BitAndAssign for usize {}
impl BitOr<&usize> for &usize { type Output = usize; }
impl BitOr<&usize> for usize { type Output = usize; }
impl BitOr<usize> for &usize { type Output = usize; }
impl BitOr for usize { type Output = usize; }
impl BitOrAssign for usize {}
impl BitXor<&usize> for &usize { type Output = usize; }
impl BitXor<&usize> for usize { type Output = usize; }
impl BitXor<usize> for &usize { type Output = usize; }
impl BitXor for usize { type Output = usize; }
impl BitXorAssign for usize {}
impl Clone for usize {}
impl Debug for usize {}
impl Default for usize {}
impl Display for usize {}
impl Div<&usize> for &usize { type Output = usize; }
impl Div<&usize> for usize { type Output = usize; }
impl Div<NonZero<usize>> for usize { type Output = usize; }
impl Div<usize> for &usize { type Output = usize; }
impl Div for usize { type Output = usize; }
impl DivAssign<NonZero<usize>> for usize {}
impl DivAssign for usize {}
impl FromStr for usize { type Err = ParseIntError; }
impl Hash for usize {}
impl Mul<&usize> for &usize { type Output = usize; }
impl Mul<&usize> for usize { type Output = usize; }
impl Mul<usize> for &usize { type Output = usize; }
impl Mul for usize { type Output = usize; }
impl MulAssign for usize {}
impl Not for &usize { type Output = usize; }
impl Not for usize { type Output = usize; }
impl Ord for usize {}
impl PartialEq for usize {}
impl PartialOrd for usize {}
impl<'a> Product<&'a usize> for usize {}
impl Product for usize {}
impl Rem<&usize> for &usize { type Output = usize; }
impl Rem<&usize> for usize { type Output = usize; }
impl Rem<NonZero<usize>> for usize { type Output = usize; }
impl Rem<usize> for &usize { type Output = usize; }
impl Rem for usize { type Output = usize; }
impl RemAssign<NonZero<usize>> for usize {}
impl RemAssign for usize {}
impl Step for usize {}
impl Sub<&usize> for &usize { type Output = usize; }
impl Sub<&usize> for usize { type Output = usize; }
impl Sub<usize> for &usize { type Output = usize; }
impl Sub for usize { type Output = usize; }
impl SubAssign for usize {}
impl<'a> Sum<&'a usize> for usize {}
impl Sum for usize {}
impl ZeroablePrimitive for usize {}
impl Copy for usize {}
impl Eq for usize {}

impl<Rhs> Shl<Rhs> for usize { type Output = usize; }
impl<Rhs> Shl<Rhs> for &usize { type Output = usize; }
impl<Rhs> ShlAssign<Rhs> for usize {}
impl<Rhs> Shr<Rhs> for usize { type Output = usize; }
impl<Rhs> Shr<Rhs> for &usize { type Output = usize; }
impl<Rhs> ShrAssign<Rhs> for usize {}
