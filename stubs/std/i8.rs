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

pub const MAX: i8 = _;
pub const MIN: i8 = _;

impl i8 {
    pub const MIN: i8 = _;
    pub const MAX: i8 = _;
    pub const BITS: u32 = _;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_unsigned(self) -> u8;
    pub const fn rotate_left(self, n: u32) -> i8;
    pub const fn rotate_right(self, n: u32) -> i8;
    pub const fn swap_bytes(self) -> i8;
    pub const fn reverse_bits(self) -> i8;
    pub const fn from_be(x: i8) -> i8;
    pub const fn from_le(x: i8) -> i8;
    pub const fn to_be(self) -> i8;
    pub const fn to_le(self) -> i8;
    pub const fn checked_add(self, rhs: i8) -> Option<i8>;
    pub const fn strict_add(self, rhs: i8) -> i8;
    pub const unsafe fn unchecked_add(self, rhs: i8) -> i8;
    pub const fn checked_add_unsigned(self, rhs: u8) -> Option<i8>;
    pub const fn strict_add_unsigned(self, rhs: u8) -> i8;
    pub const fn checked_sub(self, rhs: i8) -> Option<i8>;
    pub const fn strict_sub(self, rhs: i8) -> i8;
    pub const unsafe fn unchecked_sub(self, rhs: i8) -> i8;
    pub const fn checked_sub_unsigned(self, rhs: u8) -> Option<i8>;
    pub const fn strict_sub_unsigned(self, rhs: u8) -> i8;
    pub const fn checked_mul(self, rhs: i8) -> Option<i8>;
    pub const fn strict_mul(self, rhs: i8) -> i8;
    pub const unsafe fn unchecked_mul(self, rhs: i8) -> i8;
    pub const fn checked_div(self, rhs: i8) -> Option<i8>;
    pub const fn strict_div(self, rhs: i8) -> i8;
    pub const fn checked_div_euclid(self, rhs: i8) -> Option<i8>;
    pub const fn strict_div_euclid(self, rhs: i8) -> i8;
    pub const fn checked_rem(self, rhs: i8) -> Option<i8>;
    pub const fn strict_rem(self, rhs: i8) -> i8;
    pub const fn checked_rem_euclid(self, rhs: i8) -> Option<i8>;
    pub const fn strict_rem_euclid(self, rhs: i8) -> i8;
    pub const fn checked_neg(self) -> Option<i8>;
    pub const unsafe fn unchecked_neg(self) -> i8;
    pub const fn strict_neg(self) -> i8;
    pub const fn checked_shl(self, rhs: u32) -> Option<i8>;
    pub const fn strict_shl(self, rhs: u32) -> i8;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> i8;
    pub const fn unbounded_shl(self, rhs: u32) -> i8;
    pub const fn checked_shr(self, rhs: u32) -> Option<i8>;
    pub const fn strict_shr(self, rhs: u32) -> i8;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> i8;
    pub const fn unbounded_shr(self, rhs: u32) -> i8;
    pub const fn checked_abs(self) -> Option<i8>;
    pub const fn strict_abs(self) -> i8;
    pub const fn checked_pow(self, exp: u32) -> Option<i8>;
    pub const fn strict_pow(self, exp: u32) -> i8;
    pub const fn checked_isqrt(self) -> Option<i8>;
    pub const fn saturating_add(self, rhs: i8) -> i8;
    pub const fn saturating_add_unsigned(self, rhs: u8) -> i8;
    pub const fn saturating_sub(self, rhs: i8) -> i8;
    pub const fn saturating_sub_unsigned(self, rhs: u8) -> i8;
    pub const fn saturating_neg(self) -> i8;
    pub const fn saturating_abs(self) -> i8;
    pub const fn saturating_mul(self, rhs: i8) -> i8;
    pub const fn saturating_div(self, rhs: i8) -> i8;
    pub const fn saturating_pow(self, exp: u32) -> i8;
    pub const fn wrapping_add(self, rhs: i8) -> i8;
    pub const fn wrapping_add_unsigned(self, rhs: u8) -> i8;
    pub const fn wrapping_sub(self, rhs: i8) -> i8;
    pub const fn wrapping_sub_unsigned(self, rhs: u8) -> i8;
    pub const fn wrapping_mul(self, rhs: i8) -> i8;
    pub const fn wrapping_div(self, rhs: i8) -> i8;
    pub const fn wrapping_div_euclid(self, rhs: i8) -> i8;
    pub const fn wrapping_rem(self, rhs: i8) -> i8;
    pub const fn wrapping_rem_euclid(self, rhs: i8) -> i8;
    pub const fn wrapping_neg(self) -> i8;
    pub const fn wrapping_shl(self, rhs: u32) -> i8;
    pub const fn wrapping_shr(self, rhs: u32) -> i8;
    pub const fn wrapping_abs(self) -> i8;
    pub const fn unsigned_abs(self) -> u8;
    pub const fn wrapping_pow(self, exp: u32) -> i8;
    pub const fn overflowing_add(self, rhs: i8) -> (i8, bool);
    pub const fn overflowing_add_unsigned(self, rhs: u8) -> (i8, bool);
    pub const fn overflowing_sub(self, rhs: i8) -> (i8, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u8) -> (i8, bool);
    pub const fn overflowing_mul(self, rhs: i8) -> (i8, bool);
    pub const fn overflowing_div(self, rhs: i8) -> (i8, bool);
    pub const fn overflowing_div_euclid(self, rhs: i8) -> (i8, bool);
    pub const fn overflowing_rem(self, rhs: i8) -> (i8, bool);
    pub const fn overflowing_rem_euclid(self, rhs: i8) -> (i8, bool);
    pub const fn overflowing_neg(self) -> (i8, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (i8, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (i8, bool);
    pub const fn overflowing_abs(self) -> (i8, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (i8, bool);
    pub const fn pow(self, exp: u32) -> i8;
    pub const fn isqrt(self) -> i8;
    pub const fn div_euclid(self, rhs: i8) -> i8;
    pub const fn rem_euclid(self, rhs: i8) -> i8;
    pub const fn ilog(self, base: i8) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: i8) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn abs(self) -> i8;
    pub const fn abs_diff(self, other: i8) -> u8;
    pub const fn signum(self) -> i8;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn to_be_bytes(self) -> [u8; 1];
    pub const fn to_le_bytes(self) -> [u8; 1];
    pub const fn to_ne_bytes(self) -> [u8; 1];
    pub const fn from_be_bytes(bytes: [u8; 1]) -> i8;
    pub const fn from_le_bytes(bytes: [u8; 1]) -> i8;
    pub const fn from_ne_bytes(bytes: [u8; 1]) -> i8;
    pub const fn min_value() -> i8;
    pub const fn max_value() -> i8;
    pub const fn midpoint(self, rhs: i8) -> i8;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<i8, ParseIntError>;
}
impl From<bool> for i8 {}
impl TryFrom<i128> for i8 { type Error = TryFromIntError; }
impl TryFrom<i16> for i8 { type Error = TryFromIntError; }
impl TryFrom<i32> for i8 { type Error = TryFromIntError; }
impl TryFrom<i64> for i8 { type Error = TryFromIntError; }
impl Add<&i8> for &i8 { type Output = i8; }
impl Add<&i8> for i8 { type Output = i8; }
impl Add<i8> for &i8 { type Output = i8; }
impl Add for i8 { type Output = i8; }
impl AddAssign for i8 {}
impl BitAnd<&i8> for &i8 { type Output = i8; }
impl BitAnd<&i8> for i8 { type Output = i8; }
impl BitAnd<i8> for &i8 { type Output = i8; }
impl BitAnd for i8 { type Output = i8; }
impl BitAndAssign for i8 {}
impl BitOr<&i8> for &i8 { type Output = i8; }
impl BitOr<&i8> for i8 { type Output = i8; }
impl BitOr<i8> for &i8 { type Output = i8; }
impl BitOr for i8 { type Output = i8; }
impl BitOrAssign for i8 {}
impl BitXor<&i8> for &i8 { type Output = i8; }
impl BitXor<&i8> for i8 { type Output = i8; }
impl BitXor<i8> for &i8 { type Output = i8; }
impl BitXor for i8 { type Output = i8; }
impl BitXorAssign for i8 {}
impl Clone for i8 {}
impl Debug for i8 {}
impl Default for i8 {}
impl Display for i8 {}
impl Div<&i8> for &i8 { type Output = i8; }
impl Div<&i8> for i8 { type Output = i8; }
impl Div<i8> for &i8 { type Output = i8; }
impl Div for i8 { type Output = i8; }
impl DivAssign for i8 {}
impl FromStr for i8 { type Err = ParseIntError; }
impl Hash for i8 {}
impl Mul<&i8> for &i8 { type Output = i8; }
impl Mul<&i8> for i8 { type Output = i8; }
impl Mul<i8> for &i8 { type Output = i8; }
impl Mul for i8 { type Output = i8; }
impl MulAssign for i8 {}
impl Neg for &i8 { type Output = i8; }
impl Neg for i8 { type Output = i8; }
impl Not for &i8 { type Output = i8; }
impl Not for i8 { type Output = i8; }
impl Ord for i8 {}
impl PartialEq for i8 {}
impl PartialOrd for i8 {}
impl<'a> Product<&'a i8> for i8 {}
impl Product for i8 {}
impl Rem<&i8> for &i8 { type Output = i8; }
impl Rem<&i8> for i8 { type Output = i8; }
impl Rem<i8> for &i8 { type Output = i8; }
impl Rem for i8 { type Output = i8; }
impl RemAssign for i8 {}
impl Step for i8 {}
impl Sub<&i8> for &i8 { type Output = i8; }
impl Sub<&i8> for i8 { type Output = i8; }
impl Sub<i8> for &i8 { type Output = i8; }
impl Sub for i8 { type Output = i8; }
impl SubAssign for i8 {}
impl<'a> Sum<&'a i8> for i8 {}
impl Sum for i8 {}
impl TryFrom<isize> for i8 { type Error = TryFromIntError; }
impl TryFrom<u128> for i8 { type Error = TryFromIntError; }
impl TryFrom<u16> for i8 { type Error = TryFromIntError; }
impl TryFrom<u32> for i8 { type Error = TryFromIntError; }
impl TryFrom<u64> for i8 { type Error = TryFromIntError; }
impl TryFrom<u8> for i8 { type Error = TryFromIntError; }
impl TryFrom<usize> for i8 { type Error = TryFromIntError; }
impl ZeroablePrimitive for i8 {}
impl Copy for i8 {}
impl Eq for i8 {}

impl<Rhs> Shl<Rhs> for i8 { type Output = i8; }
impl<Rhs> Shl<Rhs> for &i8 { type Output = i8; }
impl<Rhs> ShlAssign<Rhs> for i8 {}
impl<Rhs> Shr<Rhs> for i8 { type Output = i8; }
impl<Rhs> Shr<Rhs> for &i8 { type Output = i8; }
impl<Rhs> ShrAssign<Rhs> for i8 {}
