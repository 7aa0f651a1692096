//! std 1.95.0

use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::convert::{From, TryFrom};
use crate::default::Default;
use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::iter::{Product, Step, Sum};
use crate::marker::Copy;
use crate::num::{ParseIntError, TryFromIntError, ZeroablePrimitive};
use crate::ops::{
    Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign,
    Neg, Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign,
};
use crate::option::Option;
use crate::result::Result;
use crate::str::FromStr;

pub const MAX: i64 = _;
pub const MIN: i64 = _;

impl i64 {
    pub const MIN: i64 = _;
    pub const MAX: i64 = _;
    pub const BITS: u32 = _;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_unsigned(self) -> u64;
    pub const fn rotate_left(self, n: u32) -> i64;
    pub const fn rotate_right(self, n: u32) -> i64;
    pub const fn swap_bytes(self) -> i64;
    pub const fn reverse_bits(self) -> i64;
    pub const fn from_be(x: i64) -> i64;
    pub const fn from_le(x: i64) -> i64;
    pub const fn to_be(self) -> i64;
    pub const fn to_le(self) -> i64;
    pub const fn checked_add(self, rhs: i64) -> Option<i64>;
    pub const fn strict_add(self, rhs: i64) -> i64;
    pub const unsafe fn unchecked_add(self, rhs: i64) -> i64;
    pub const fn checked_add_unsigned(self, rhs: u64) -> Option<i64>;
    pub const fn strict_add_unsigned(self, rhs: u64) -> i64;
    pub const fn checked_sub(self, rhs: i64) -> Option<i64>;
    pub const fn strict_sub(self, rhs: i64) -> i64;
    pub const unsafe fn unchecked_sub(self, rhs: i64) -> i64;
    pub const fn checked_sub_unsigned(self, rhs: u64) -> Option<i64>;
    pub const fn strict_sub_unsigned(self, rhs: u64) -> i64;
    pub const fn checked_mul(self, rhs: i64) -> Option<i64>;
    pub const fn strict_mul(self, rhs: i64) -> i64;
    pub const unsafe fn unchecked_mul(self, rhs: i64) -> i64;
    pub const fn checked_div(self, rhs: i64) -> Option<i64>;
    pub const fn strict_div(self, rhs: i64) -> i64;
    pub const fn checked_div_euclid(self, rhs: i64) -> Option<i64>;
    pub const fn strict_div_euclid(self, rhs: i64) -> i64;
    pub const fn checked_rem(self, rhs: i64) -> Option<i64>;
    pub const fn strict_rem(self, rhs: i64) -> i64;
    pub const fn checked_rem_euclid(self, rhs: i64) -> Option<i64>;
    pub const fn strict_rem_euclid(self, rhs: i64) -> i64;
    pub const fn checked_neg(self) -> Option<i64>;
    pub const unsafe fn unchecked_neg(self) -> i64;
    pub const fn strict_neg(self) -> i64;
    pub const fn checked_shl(self, rhs: u32) -> Option<i64>;
    pub const fn strict_shl(self, rhs: u32) -> i64;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> i64;
    pub const fn unbounded_shl(self, rhs: u32) -> i64;
    pub const fn checked_shr(self, rhs: u32) -> Option<i64>;
    pub const fn strict_shr(self, rhs: u32) -> i64;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> i64;
    pub const fn unbounded_shr(self, rhs: u32) -> i64;
    pub const fn checked_abs(self) -> Option<i64>;
    pub const fn strict_abs(self) -> i64;
    pub const fn checked_pow(self, exp: u32) -> Option<i64>;
    pub const fn strict_pow(self, exp: u32) -> i64;
    pub const fn checked_isqrt(self) -> Option<i64>;
    pub const fn saturating_add(self, rhs: i64) -> i64;
    pub const fn saturating_add_unsigned(self, rhs: u64) -> i64;
    pub const fn saturating_sub(self, rhs: i64) -> i64;
    pub const fn saturating_sub_unsigned(self, rhs: u64) -> i64;
    pub const fn saturating_neg(self) -> i64;
    pub const fn saturating_abs(self) -> i64;
    pub const fn saturating_mul(self, rhs: i64) -> i64;
    pub const fn saturating_div(self, rhs: i64) -> i64;
    pub const fn saturating_pow(self, exp: u32) -> i64;
    pub const fn wrapping_add(self, rhs: i64) -> i64;
    pub const fn wrapping_add_unsigned(self, rhs: u64) -> i64;
    pub const fn wrapping_sub(self, rhs: i64) -> i64;
    pub const fn wrapping_sub_unsigned(self, rhs: u64) -> i64;
    pub const fn wrapping_mul(self, rhs: i64) -> i64;
    pub const fn wrapping_div(self, rhs: i64) -> i64;
    pub const fn wrapping_div_euclid(self, rhs: i64) -> i64;
    pub const fn wrapping_rem(self, rhs: i64) -> i64;
    pub const fn wrapping_rem_euclid(self, rhs: i64) -> i64;
    pub const fn wrapping_neg(self) -> i64;
    pub const fn wrapping_shl(self, rhs: u32) -> i64;
    pub const fn wrapping_shr(self, rhs: u32) -> i64;
    pub const fn wrapping_abs(self) -> i64;
    pub const fn unsigned_abs(self) -> u64;
    pub const fn wrapping_pow(self, exp: u32) -> i64;
    pub const fn overflowing_add(self, rhs: i64) -> (i64, bool);
    pub const fn overflowing_add_unsigned(self, rhs: u64) -> (i64, bool);
    pub const fn overflowing_sub(self, rhs: i64) -> (i64, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u64) -> (i64, bool);
    pub const fn overflowing_mul(self, rhs: i64) -> (i64, bool);
    pub const fn overflowing_div(self, rhs: i64) -> (i64, bool);
    pub const fn overflowing_div_euclid(self, rhs: i64) -> (i64, bool);
    pub const fn overflowing_rem(self, rhs: i64) -> (i64, bool);
    pub const fn overflowing_rem_euclid(self, rhs: i64) -> (i64, bool);
    pub const fn overflowing_neg(self) -> (i64, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (i64, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (i64, bool);
    pub const fn overflowing_abs(self) -> (i64, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (i64, bool);
    pub const fn pow(self, exp: u32) -> i64;
    pub const fn isqrt(self) -> i64;
    pub const fn div_euclid(self, rhs: i64) -> i64;
    pub const fn rem_euclid(self, rhs: i64) -> i64;
    pub const fn ilog(self, base: i64) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: i64) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn abs(self) -> i64;
    pub const fn abs_diff(self, other: i64) -> u64;
    pub const fn signum(self) -> i64;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn to_be_bytes(self) -> [u8; 8];
    pub const fn to_le_bytes(self) -> [u8; 8];
    pub const fn to_ne_bytes(self) -> [u8; 8];
    pub const fn from_be_bytes(bytes: [u8; 8]) -> i64;
    pub const fn from_le_bytes(bytes: [u8; 8]) -> i64;
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> i64;
    pub const fn min_value() -> i64;
    pub const fn max_value() -> i64;
    pub const fn midpoint(self, rhs: i64) -> i64;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<i64, ParseIntError>;
}
impl From<bool> for i64 {}
impl TryFrom<i128> for i64 { type Error = TryFromIntError; }
impl From<i16> for i64 {}
impl From<i32> for i64 {}
impl Add<&i64> for &i64 { type Output = i64; }
impl Add<&i64> for i64 { type Output = i64; }
impl Add<i64> for &i64 { type Output = i64; }
impl Add for i64 { type Output = i64; }
impl AddAssign for i64 {}
impl BitAnd<&i64> for &i64 { type Output = i64; }
impl BitAnd<&i64> for i64 { type Output = i64; }
impl BitAnd<i64> for &i64 { type Output = i64; }
impl BitAnd for i64 { type Output = i64; }
impl BitAndAssign for i64 {}
impl BitOr<&i64> for &i64 { type Output = i64; }
impl BitOr<&i64> for i64 { type Output = i64; }
impl BitOr<i64> for &i64 { type Output = i64; }
impl BitOr for i64 { type Output = i64; }
impl BitOrAssign for i64 {}
impl BitXor<&i64> for &i64 { type Output = i64; }
impl BitXor<&i64> for i64 { type Output = i64; }
impl BitXor<i64> for &i64 { type Output = i64; }
impl BitXor for i64 { type Output = i64; }
impl BitXorAssign for i64 {}
impl Clone for i64 {}
impl Debug for i64 {}
impl Default for i64 {}
impl Display for i64 {}
impl Div<&i64> for &i64 { type Output = i64; }
impl Div<&i64> for i64 { type Output = i64; }
impl Div<i64> for &i64 { type Output = i64; }
impl Div for i64 { type Output = i64; }
impl DivAssign for i64 {}
impl From<i8> for i64 {}
impl From<u16> for i64 {}
impl From<u32> for i64 {}
impl From<u8> for i64 {}
impl FromStr for i64 { type Err = ParseIntError; }
impl Hash for i64 {}
impl Mul<&i64> for &i64 { type Output = i64; }
impl Mul<&i64> for i64 { type Output = i64; }
impl Mul<i64> for &i64 { type Output = i64; }
impl Mul for i64 { type Output = i64; }
impl MulAssign for i64 {}
impl Neg for &i64 { type Output = i64; }
impl Neg for i64 { type Output = i64; }
impl Not for &i64 { type Output = i64; }
impl Not for i64 { type Output = i64; }
impl Ord for i64 {}
impl PartialEq for i64 {}
impl PartialOrd for i64 {}
impl<'a> Product<&'a i64> for i64 {}
impl Product for i64 {}
impl Rem<&i64> for &i64 { type Output = i64; }
impl Rem<&i64> for i64 { type Output = i64; }
impl Rem<i64> for &i64 { type Output = i64; }
impl Rem for i64 { type Output = i64; }
impl RemAssign for i64 {}
impl Step for i64 {}
impl Sub<&i64> for &i64 { type Output = i64; }
impl Sub<&i64> for i64 { type Output = i64; }
impl Sub<i64> for &i64 { type Output = i64; }
impl Sub for i64 { type Output = i64; }
impl SubAssign for i64 {}
impl<'a> Sum<&'a i64> for i64 {}
impl Sum for i64 {}
impl TryFrom<isize> for i64 { type Error = TryFromIntError; }
impl TryFrom<u128> for i64 { type Error = TryFromIntError; }
impl TryFrom<u64> for i64 { type Error = TryFromIntError; }
impl TryFrom<usize> for i64 { type Error = TryFromIntError; }
impl ZeroablePrimitive for i64 {}
impl Copy for i64 {}
impl Eq for i64 {}

impl<Rhs> Shl<Rhs> for i64 { type Output = i64; }
impl<Rhs> Shl<Rhs> for &i64 { type Output = i64; }
impl<Rhs> ShlAssign<Rhs> for i64 {}
impl<Rhs> Shr<Rhs> for i64 { type Output = i64; }
impl<Rhs> Shr<Rhs> for &i64 { type Output = i64; }
impl<Rhs> ShrAssign<Rhs> for i64 {}
