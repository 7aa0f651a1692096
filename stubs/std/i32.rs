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

pub const MAX: i32 = _;
pub const MIN: i32 = _;

impl i32 {
    pub const MIN: i32 = _;
    pub const MAX: i32 = _;
    pub const BITS: u32 = _;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_unsigned(self) -> u32;
    pub const fn rotate_left(self, n: u32) -> i32;
    pub const fn rotate_right(self, n: u32) -> i32;
    pub const fn swap_bytes(self) -> i32;
    pub const fn reverse_bits(self) -> i32;
    pub const fn from_be(x: i32) -> i32;
    pub const fn from_le(x: i32) -> i32;
    pub const fn to_be(self) -> i32;
    pub const fn to_le(self) -> i32;
    pub const fn checked_add(self, rhs: i32) -> Option<i32>;
    pub const fn strict_add(self, rhs: i32) -> i32;
    pub const unsafe fn unchecked_add(self, rhs: i32) -> i32;
    pub const fn checked_add_unsigned(self, rhs: u32) -> Option<i32>;
    pub const fn strict_add_unsigned(self, rhs: u32) -> i32;
    pub const fn checked_sub(self, rhs: i32) -> Option<i32>;
    pub const fn strict_sub(self, rhs: i32) -> i32;
    pub const unsafe fn unchecked_sub(self, rhs: i32) -> i32;
    pub const fn checked_sub_unsigned(self, rhs: u32) -> Option<i32>;
    pub const fn strict_sub_unsigned(self, rhs: u32) -> i32;
    pub const fn checked_mul(self, rhs: i32) -> Option<i32>;
    pub const fn strict_mul(self, rhs: i32) -> i32;
    pub const unsafe fn unchecked_mul(self, rhs: i32) -> i32;
    pub const fn checked_div(self, rhs: i32) -> Option<i32>;
    pub const fn strict_div(self, rhs: i32) -> i32;
    pub const fn checked_div_euclid(self, rhs: i32) -> Option<i32>;
    pub const fn strict_div_euclid(self, rhs: i32) -> i32;
    pub const fn checked_rem(self, rhs: i32) -> Option<i32>;
    pub const fn strict_rem(self, rhs: i32) -> i32;
    pub const fn checked_rem_euclid(self, rhs: i32) -> Option<i32>;
    pub const fn strict_rem_euclid(self, rhs: i32) -> i32;
    pub const fn checked_neg(self) -> Option<i32>;
    pub const unsafe fn unchecked_neg(self) -> i32;
    pub const fn strict_neg(self) -> i32;
    pub const fn checked_shl(self, rhs: u32) -> Option<i32>;
    pub const fn strict_shl(self, rhs: u32) -> i32;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> i32;
    pub const fn unbounded_shl(self, rhs: u32) -> i32;
    pub const fn checked_shr(self, rhs: u32) -> Option<i32>;
    pub const fn strict_shr(self, rhs: u32) -> i32;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> i32;
    pub const fn unbounded_shr(self, rhs: u32) -> i32;
    pub const fn checked_abs(self) -> Option<i32>;
    pub const fn strict_abs(self) -> i32;
    pub const fn checked_pow(self, exp: u32) -> Option<i32>;
    pub const fn strict_pow(self, exp: u32) -> i32;
    pub const fn checked_isqrt(self) -> Option<i32>;
    pub const fn saturating_add(self, rhs: i32) -> i32;
    pub const fn saturating_add_unsigned(self, rhs: u32) -> i32;
    pub const fn saturating_sub(self, rhs: i32) -> i32;
    pub const fn saturating_sub_unsigned(self, rhs: u32) -> i32;
    pub const fn saturating_neg(self) -> i32;
    pub const fn saturating_abs(self) -> i32;
    pub const fn saturating_mul(self, rhs: i32) -> i32;
    pub const fn saturating_div(self, rhs: i32) -> i32;
    pub const fn saturating_pow(self, exp: u32) -> i32;
    pub const fn wrapping_add(self, rhs: i32) -> i32;
    pub const fn wrapping_add_unsigned(self, rhs: u32) -> i32;
    pub const fn wrapping_sub(self, rhs: i32) -> i32;
    pub const fn wrapping_sub_unsigned(self, rhs: u32) -> i32;
    pub const fn wrapping_mul(self, rhs: i32) -> i32;
    pub const fn wrapping_div(self, rhs: i32) -> i32;
    pub const fn wrapping_div_euclid(self, rhs: i32) -> i32;
    pub const fn wrapping_rem(self, rhs: i32) -> i32;
    pub const fn wrapping_rem_euclid(self, rhs: i32) -> i32;
    pub const fn wrapping_neg(self) -> i32;
    pub const fn wrapping_shl(self, rhs: u32) -> i32;
    pub const fn wrapping_shr(self, rhs: u32) -> i32;
    pub const fn wrapping_abs(self) -> i32;
    pub const fn unsigned_abs(self) -> u32;
    pub const fn wrapping_pow(self, exp: u32) -> i32;
    pub const fn overflowing_add(self, rhs: i32) -> (i32, bool);
    pub const fn overflowing_add_unsigned(self, rhs: u32) -> (i32, bool);
    pub const fn overflowing_sub(self, rhs: i32) -> (i32, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u32) -> (i32, bool);
    pub const fn overflowing_mul(self, rhs: i32) -> (i32, bool);
    pub const fn overflowing_div(self, rhs: i32) -> (i32, bool);
    pub const fn overflowing_div_euclid(self, rhs: i32) -> (i32, bool);
    pub const fn overflowing_rem(self, rhs: i32) -> (i32, bool);
    pub const fn overflowing_rem_euclid(self, rhs: i32) -> (i32, bool);
    pub const fn overflowing_neg(self) -> (i32, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (i32, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (i32, bool);
    pub const fn overflowing_abs(self) -> (i32, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (i32, bool);
    pub const fn pow(self, exp: u32) -> i32;
    pub const fn isqrt(self) -> i32;
    pub const fn div_euclid(self, rhs: i32) -> i32;
    pub const fn rem_euclid(self, rhs: i32) -> i32;
    pub const fn ilog(self, base: i32) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: i32) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn abs(self) -> i32;
    pub const fn abs_diff(self, other: i32) -> u32;
    pub const fn signum(self) -> i32;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn to_be_bytes(self) -> [u8; 4];
    pub const fn to_le_bytes(self) -> [u8; 4];
    pub const fn to_ne_bytes(self) -> [u8; 4];
    pub const fn from_be_bytes(bytes: [u8; 4]) -> i32;
    pub const fn from_le_bytes(bytes: [u8; 4]) -> i32;
    pub const fn from_ne_bytes(bytes: [u8; 4]) -> i32;
    pub const fn min_value() -> i32;
    pub const fn max_value() -> i32;
    pub const fn midpoint(self, rhs: i32) -> i32;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<i32, ParseIntError>;
}
impl From<bool> for i32 {}
impl TryFrom<i128> for i32 { type Error = TryFromIntError; }
impl From<i16> for i32 {}
impl Add<&i32> for &i32 { type Output = i32; }
impl Add<&i32> for i32 { type Output = i32; }
impl Add<i32> for &i32 { type Output = i32; }
impl Add for i32 { type Output = i32; }
impl AddAssign for i32 {}
impl BitAnd<&i32> for &i32 { type Output = i32; }
impl BitAnd<&i32> for i32 { type Output = i32; }
impl BitAnd<i32> for &i32 { type Output = i32; }
impl BitAnd for i32 { type Output = i32; }
impl BitAndAssign for i32 {}
impl BitOr<&i32> for &i32 { type Output = i32; }
impl BitOr<&i32> for i32 { type Output = i32; }
impl BitOr<i32> for &i32 { type Output = i32; }
impl BitOr for i32 { type Output = i32; }
impl BitOrAssign for i32 {}
impl BitXor<&i32> for &i32 { type Output = i32; }
impl BitXor<&i32> for i32 { type Output = i32; }
impl BitXor<i32> for &i32 { type Output = i32; }
impl BitXor for i32 { type Output = i32; }
impl BitXorAssign for i32 {}
impl Clone for i32 {}
impl Debug for i32 {}
impl Default for i32 {}
impl Display for i32 {}
impl Div<&i32> for &i32 { type Output = i32; }
impl Div<&i32> for i32 { type Output = i32; }
impl Div<i32> for &i32 { type Output = i32; }
impl Div for i32 { type Output = i32; }
impl DivAssign for i32 {}
impl From<i8> for i32 {}
impl From<u16> for i32 {}
impl From<u8> for i32 {}
impl FromStr for i32 { type Err = ParseIntError; }
impl Hash for i32 {}
impl Mul<&i32> for &i32 { type Output = i32; }
impl Mul<&i32> for i32 { type Output = i32; }
impl Mul<i32> for &i32 { type Output = i32; }
impl Mul for i32 { type Output = i32; }
impl MulAssign for i32 {}
impl Neg for &i32 { type Output = i32; }
impl Neg for i32 { type Output = i32; }
impl Not for &i32 { type Output = i32; }
impl Not for i32 { type Output = i32; }
impl Ord for i32 {}
impl PartialEq for i32 {}
impl PartialOrd for i32 {}
impl<'a> Product<&'a i32> for i32 {}
impl Product for i32 {}
impl Rem<&i32> for &i32 { type Output = i32; }
impl Rem<&i32> for i32 { type Output = i32; }
impl Rem<i32> for &i32 { type Output = i32; }
impl Rem for i32 { type Output = i32; }
impl RemAssign for i32 {}
impl Step for i32 {}
impl Sub<&i32> for &i32 { type Output = i32; }
impl Sub<&i32> for i32 { type Output = i32; }
impl Sub<i32> for &i32 { type Output = i32; }
impl Sub for i32 { type Output = i32; }
impl SubAssign for i32 {}
impl<'a> Sum<&'a i32> for i32 {}
impl Sum for i32 {}
impl TryFrom<i64> for i32 { type Error = TryFromIntError; }
impl TryFrom<isize> for i32 { type Error = TryFromIntError; }
impl TryFrom<u128> for i32 { type Error = TryFromIntError; }
impl TryFrom<u32> for i32 { type Error = TryFromIntError; }
impl TryFrom<u64> for i32 { type Error = TryFromIntError; }
impl TryFrom<usize> for i32 { type Error = TryFromIntError; }
impl ZeroablePrimitive for i32 {}
impl Copy for i32 {}
impl Eq for i32 {}

impl<Rhs> Shl<Rhs> for i32 { type Output = i32; }
impl<Rhs> Shl<Rhs> for &i32 { type Output = i32; }
impl<Rhs> ShlAssign<Rhs> for i32 {}
impl<Rhs> Shr<Rhs> for i32 { type Output = i32; }
impl<Rhs> Shr<Rhs> for &i32 { type Output = i32; }
impl<Rhs> ShrAssign<Rhs> for i32 {}
