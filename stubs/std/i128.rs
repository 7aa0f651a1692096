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

pub const MAX: i128 = _;
pub const MIN: i128 = _;

impl i128 {
    pub const MIN: i128 = _;
    pub const MAX: i128 = _;
    pub const BITS: u32 = _;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_unsigned(self) -> u128;
    pub const fn rotate_left(self, n: u32) -> i128;
    pub const fn rotate_right(self, n: u32) -> i128;
    pub const fn swap_bytes(self) -> i128;
    pub const fn reverse_bits(self) -> i128;
    pub const fn from_be(x: i128) -> i128;
    pub const fn from_le(x: i128) -> i128;
    pub const fn to_be(self) -> i128;
    pub const fn to_le(self) -> i128;
    pub const fn checked_add(self, rhs: i128) -> Option<i128>;
    pub const fn strict_add(self, rhs: i128) -> i128;
    pub const unsafe fn unchecked_add(self, rhs: i128) -> i128;
    pub const fn checked_add_unsigned(self, rhs: u128) -> Option<i128>;
    pub const fn strict_add_unsigned(self, rhs: u128) -> i128;
    pub const fn checked_sub(self, rhs: i128) -> Option<i128>;
    pub const fn strict_sub(self, rhs: i128) -> i128;
    pub const unsafe fn unchecked_sub(self, rhs: i128) -> i128;
    pub const fn checked_sub_unsigned(self, rhs: u128) -> Option<i128>;
    pub const fn strict_sub_unsigned(self, rhs: u128) -> i128;
    pub const fn checked_mul(self, rhs: i128) -> Option<i128>;
    pub const fn strict_mul(self, rhs: i128) -> i128;
    pub const unsafe fn unchecked_mul(self, rhs: i128) -> i128;
    pub const fn checked_div(self, rhs: i128) -> Option<i128>;
    pub const fn strict_div(self, rhs: i128) -> i128;
    pub const fn checked_div_euclid(self, rhs: i128) -> Option<i128>;
    pub const fn strict_div_euclid(self, rhs: i128) -> i128;
    pub const fn checked_rem(self, rhs: i128) -> Option<i128>;
    pub const fn strict_rem(self, rhs: i128) -> i128;
    pub const fn checked_rem_euclid(self, rhs: i128) -> Option<i128>;
    pub const fn strict_rem_euclid(self, rhs: i128) -> i128;
    pub const fn checked_neg(self) -> Option<i128>;
    pub const unsafe fn unchecked_neg(self) -> i128;
    pub const fn strict_neg(self) -> i128;
    pub const fn checked_shl(self, rhs: u32) -> Option<i128>;
    pub const fn strict_shl(self, rhs: u32) -> i128;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> i128;
    pub const fn unbounded_shl(self, rhs: u32) -> i128;
    pub const fn checked_shr(self, rhs: u32) -> Option<i128>;
    pub const fn strict_shr(self, rhs: u32) -> i128;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> i128;
    pub const fn unbounded_shr(self, rhs: u32) -> i128;
    pub const fn checked_abs(self) -> Option<i128>;
    pub const fn strict_abs(self) -> i128;
    pub const fn checked_pow(self, exp: u32) -> Option<i128>;
    pub const fn strict_pow(self, exp: u32) -> i128;
    pub const fn checked_isqrt(self) -> Option<i128>;
    pub const fn saturating_add(self, rhs: i128) -> i128;
    pub const fn saturating_add_unsigned(self, rhs: u128) -> i128;
    pub const fn saturating_sub(self, rhs: i128) -> i128;
    pub const fn saturating_sub_unsigned(self, rhs: u128) -> i128;
    pub const fn saturating_neg(self) -> i128;
    pub const fn saturating_abs(self) -> i128;
    pub const fn saturating_mul(self, rhs: i128) -> i128;
    pub const fn saturating_div(self, rhs: i128) -> i128;
    pub const fn saturating_pow(self, exp: u32) -> i128;
    pub const fn wrapping_add(self, rhs: i128) -> i128;
    pub const fn wrapping_add_unsigned(self, rhs: u128) -> i128;
    pub const fn wrapping_sub(self, rhs: i128) -> i128;
    pub const fn wrapping_sub_unsigned(self, rhs: u128) -> i128;
    pub const fn wrapping_mul(self, rhs: i128) -> i128;
    pub const fn wrapping_div(self, rhs: i128) -> i128;
    pub const fn wrapping_div_euclid(self, rhs: i128) -> i128;
    pub const fn wrapping_rem(self, rhs: i128) -> i128;
    pub const fn wrapping_rem_euclid(self, rhs: i128) -> i128;
    pub const fn wrapping_neg(self) -> i128;
    pub const fn wrapping_shl(self, rhs: u32) -> i128;
    pub const fn wrapping_shr(self, rhs: u32) -> i128;
    pub const fn wrapping_abs(self) -> i128;
    pub const fn unsigned_abs(self) -> u128;
    pub const fn wrapping_pow(self, exp: u32) -> i128;
    pub const fn overflowing_add(self, rhs: i128) -> (i128, bool);
    pub const fn overflowing_add_unsigned(self, rhs: u128) -> (i128, bool);
    pub const fn overflowing_sub(self, rhs: i128) -> (i128, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u128) -> (i128, bool);
    pub const fn overflowing_mul(self, rhs: i128) -> (i128, bool);
    pub const fn overflowing_div(self, rhs: i128) -> (i128, bool);
    pub const fn overflowing_div_euclid(self, rhs: i128) -> (i128, bool);
    pub const fn overflowing_rem(self, rhs: i128) -> (i128, bool);
    pub const fn overflowing_rem_euclid(self, rhs: i128) -> (i128, bool);
    pub const fn overflowing_neg(self) -> (i128, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (i128, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (i128, bool);
    pub const fn overflowing_abs(self) -> (i128, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (i128, bool);
    pub const fn pow(self, exp: u32) -> i128;
    pub const fn isqrt(self) -> i128;
    pub const fn div_euclid(self, rhs: i128) -> i128;
    pub const fn rem_euclid(self, rhs: i128) -> i128;
    pub const fn ilog(self, base: i128) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: i128) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn abs(self) -> i128;
    pub const fn abs_diff(self, other: i128) -> u128;
    pub const fn signum(self) -> i128;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn to_be_bytes(self) -> [u8; 16];
    pub const fn to_le_bytes(self) -> [u8; 16];
    pub const fn to_ne_bytes(self) -> [u8; 16];
    pub const fn from_be_bytes(bytes: [u8; 16]) -> i128;
    pub const fn from_le_bytes(bytes: [u8; 16]) -> i128;
    pub const fn from_ne_bytes(bytes: [u8; 16]) -> i128;
    pub const fn min_value() -> i128;
    pub const fn max_value() -> i128;
    pub const fn midpoint(self, rhs: i128) -> i128;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<i128, ParseIntError>;
}
impl From<bool> for i128 {}
impl Add<&i128> for &i128 { type Output = i128; }
impl Add<&i128> for i128 { type Output = i128; }
impl Add<i128> for &i128 { type Output = i128; }
impl Add for i128 { type Output = i128; }
impl AddAssign for i128 {}
impl BitAnd<&i128> for &i128 { type Output = i128; }
impl BitAnd<&i128> for i128 { type Output = i128; }
impl BitAnd<i128> for &i128 { type Output = i128; }
impl BitAnd for i128 { type Output = i128; }
impl BitAndAssign for i128 {}
impl BitOr<&i128> for &i128 { type Output = i128; }
impl BitOr<&i128> for i128 { type Output = i128; }
impl BitOr<i128> for &i128 { type Output = i128; }
impl BitOr for i128 { type Output = i128; }
impl BitOrAssign for i128 {}
impl BitXor<&i128> for &i128 { type Output = i128; }
impl BitXor<&i128> for i128 { type Output = i128; }
impl BitXor<i128> for &i128 { type Output = i128; }
impl BitXor for i128 { type Output = i128; }
impl BitXorAssign for i128 {}
impl Clone for i128 {}
impl Debug for i128 {}
impl Default for i128 {}
impl Display for i128 {}
impl Div<&i128> for &i128 { type Output = i128; }
impl Div<&i128> for i128 { type Output = i128; }
impl Div<i128> for &i128 { type Output = i128; }
impl Div for i128 { type Output = i128; }
impl DivAssign for i128 {}
impl From<i16> for i128 {}
impl From<i32> for i128 {}
impl From<i64> for i128 {}
impl From<i8> for i128 {}
impl From<u16> for i128 {}
impl From<u32> for i128 {}
impl From<u64> for i128 {}
impl From<u8> for i128 {}
impl FromStr for i128 { type Err = ParseIntError; }
impl Hash for i128 {}
impl Mul<&i128> for &i128 { type Output = i128; }
impl Mul<&i128> for i128 { type Output = i128; }
impl Mul<i128> for &i128 { type Output = i128; }
impl Mul for i128 { type Output = i128; }
impl MulAssign for i128 {}
impl Neg for &i128 { type Output = i128; }
impl Neg for i128 { type Output = i128; }
impl Not for &i128 { type Output = i128; }
impl Not for i128 { type Output = i128; }
impl Ord for i128 {}
impl PartialEq for i128 {}
impl PartialOrd for i128 {}
impl<'a> Product<&'a i128> for i128 {}
impl Product for i128 {}
impl Rem<&i128> for &i128 { type Output = i128; }
impl Rem<&i128> for i128 { type Output = i128; }
impl Rem<i128> for &i128 { type Output = i128; }
impl Rem for i128 { type Output = i128; }
impl RemAssign for i128 {}
impl Step for i128 {}
impl Sub<&i128> for &i128 { type Output = i128; }
impl Sub<&i128> for i128 { type Output = i128; }
impl Sub<i128> for &i128 { type Output = i128; }
impl Sub for i128 { type Output = i128; }
impl SubAssign for i128 {}
impl<'a> Sum<&'a i128> for i128 {}
impl Sum for i128 {}
impl TryFrom<isize> for i128 { type Error = TryFromIntError; }
impl TryFrom<u128> for i128 { type Error = TryFromIntError; }
impl TryFrom<usize> for i128 { type Error = TryFromIntError; }
impl ZeroablePrimitive for i128 {}
impl Copy for i128 {}
impl Eq for i128 {}

impl<Rhs> Shl<Rhs> for i128 { type Output = i128; }
impl<Rhs> Shl<Rhs> for &i128 { type Output = i128; }
impl<Rhs> ShlAssign<Rhs> for i128 {}
impl<Rhs> Shr<Rhs> for i128 { type Output = i128; }
impl<Rhs> Shr<Rhs> for &i128 { type Output = i128; }
impl<Rhs> ShrAssign<Rhs> for i128 {}
