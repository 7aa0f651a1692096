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

pub const MAX: i16 = _;
pub const MIN: i16 = _;

impl i16 {
    pub const MIN: i16 = _;
    pub const MAX: i16 = _;
    pub const BITS: u32 = _;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_unsigned(self) -> u16;
    pub const fn rotate_left(self, n: u32) -> i16;
    pub const fn rotate_right(self, n: u32) -> i16;
    pub const fn swap_bytes(self) -> i16;
    pub const fn reverse_bits(self) -> i16;
    pub const fn from_be(x: i16) -> i16;
    pub const fn from_le(x: i16) -> i16;
    pub const fn to_be(self) -> i16;
    pub const fn to_le(self) -> i16;
    pub const fn checked_add(self, rhs: i16) -> Option<i16>;
    pub const fn strict_add(self, rhs: i16) -> i16;
    pub const unsafe fn unchecked_add(self, rhs: i16) -> i16;
    pub const fn checked_add_unsigned(self, rhs: u16) -> Option<i16>;
    pub const fn strict_add_unsigned(self, rhs: u16) -> i16;
    pub const fn checked_sub(self, rhs: i16) -> Option<i16>;
    pub const fn strict_sub(self, rhs: i16) -> i16;
    pub const unsafe fn unchecked_sub(self, rhs: i16) -> i16;
    pub const fn checked_sub_unsigned(self, rhs: u16) -> Option<i16>;
    pub const fn strict_sub_unsigned(self, rhs: u16) -> i16;
    pub const fn checked_mul(self, rhs: i16) -> Option<i16>;
    pub const fn strict_mul(self, rhs: i16) -> i16;
    pub const unsafe fn unchecked_mul(self, rhs: i16) -> i16;
    pub const fn checked_div(self, rhs: i16) -> Option<i16>;
    pub const fn strict_div(self, rhs: i16) -> i16;
    pub const fn checked_div_euclid(self, rhs: i16) -> Option<i16>;
    pub const fn strict_div_euclid(self, rhs: i16) -> i16;
    pub const fn checked_rem(self, rhs: i16) -> Option<i16>;
    pub const fn strict_rem(self, rhs: i16) -> i16;
    pub const fn checked_rem_euclid(self, rhs: i16) -> Option<i16>;
    pub const fn strict_rem_euclid(self, rhs: i16) -> i16;
    pub const fn checked_neg(self) -> Option<i16>;
    pub const unsafe fn unchecked_neg(self) -> i16;
    pub const fn strict_neg(self) -> i16;
    pub const fn checked_shl(self, rhs: u32) -> Option<i16>;
    pub const fn strict_shl(self, rhs: u32) -> i16;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> i16;
    pub const fn unbounded_shl(self, rhs: u32) -> i16;
    pub const fn checked_shr(self, rhs: u32) -> Option<i16>;
    pub const fn strict_shr(self, rhs: u32) -> i16;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> i16;
    pub const fn unbounded_shr(self, rhs: u32) -> i16;
    pub const fn checked_abs(self) -> Option<i16>;
    pub const fn strict_abs(self) -> i16;
    pub const fn checked_pow(self, exp: u32) -> Option<i16>;
    pub const fn strict_pow(self, exp: u32) -> i16;
    pub const fn checked_isqrt(self) -> Option<i16>;
    pub const fn saturating_add(self, rhs: i16) -> i16;
    pub const fn saturating_add_unsigned(self, rhs: u16) -> i16;
    pub const fn saturating_sub(self, rhs: i16) -> i16;
    pub const fn saturating_sub_unsigned(self, rhs: u16) -> i16;
    pub const fn saturating_neg(self) -> i16;
    pub const fn saturating_abs(self) -> i16;
    pub const fn saturating_mul(self, rhs: i16) -> i16;
    pub const fn saturating_div(self, rhs: i16) -> i16;
    pub const fn saturating_pow(self, exp: u32) -> i16;
    pub const fn wrapping_add(self, rhs: i16) -> i16;
    pub const fn wrapping_add_unsigned(self, rhs: u16) -> i16;
    pub const fn wrapping_sub(self, rhs: i16) -> i16;
    pub const fn wrapping_sub_unsigned(self, rhs: u16) -> i16;
    pub const fn wrapping_mul(self, rhs: i16) -> i16;
    pub const fn wrapping_div(self, rhs: i16) -> i16;
    pub const fn wrapping_div_euclid(self, rhs: i16) -> i16;
    pub const fn wrapping_rem(self, rhs: i16) -> i16;
    pub const fn wrapping_rem_euclid(self, rhs: i16) -> i16;
    pub const fn wrapping_neg(self) -> i16;
    pub const fn wrapping_shl(self, rhs: u32) -> i16;
    pub const fn wrapping_shr(self, rhs: u32) -> i16;
    pub const fn wrapping_abs(self) -> i16;
    pub const fn unsigned_abs(self) -> u16;
    pub const fn wrapping_pow(self, exp: u32) -> i16;
    pub const fn overflowing_add(self, rhs: i16) -> (i16, bool);
    pub const fn overflowing_add_unsigned(self, rhs: u16) -> (i16, bool);
    pub const fn overflowing_sub(self, rhs: i16) -> (i16, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: u16) -> (i16, bool);
    pub const fn overflowing_mul(self, rhs: i16) -> (i16, bool);
    pub const fn overflowing_div(self, rhs: i16) -> (i16, bool);
    pub const fn overflowing_div_euclid(self, rhs: i16) -> (i16, bool);
    pub const fn overflowing_rem(self, rhs: i16) -> (i16, bool);
    pub const fn overflowing_rem_euclid(self, rhs: i16) -> (i16, bool);
    pub const fn overflowing_neg(self) -> (i16, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (i16, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (i16, bool);
    pub const fn overflowing_abs(self) -> (i16, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (i16, bool);
    pub const fn pow(self, exp: u32) -> i16;
    pub const fn isqrt(self) -> i16;
    pub const fn div_euclid(self, rhs: i16) -> i16;
    pub const fn rem_euclid(self, rhs: i16) -> i16;
    pub const fn ilog(self, base: i16) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: i16) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn abs(self) -> i16;
    pub const fn abs_diff(self, other: i16) -> u16;
    pub const fn signum(self) -> i16;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn to_be_bytes(self) -> [u8; 2];
    pub const fn to_le_bytes(self) -> [u8; 2];
    pub const fn to_ne_bytes(self) -> [u8; 2];
    pub const fn from_be_bytes(bytes: [u8; 2]) -> i16;
    pub const fn from_le_bytes(bytes: [u8; 2]) -> i16;
    pub const fn from_ne_bytes(bytes: [u8; 2]) -> i16;
    pub const fn min_value() -> i16;
    pub const fn max_value() -> i16;
    pub const fn midpoint(self, rhs: i16) -> i16;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<i16, ParseIntError>;
}
impl From<bool> for i16 {}
impl TryFrom<i128> for i16 { type Error = TryFromIntError; }
impl Add<&i16> for &i16 { type Output = i16; }
impl Add<&i16> for i16 { type Output = i16; }
impl Add<i16> for &i16 { type Output = i16; }
impl Add for i16 { type Output = i16; }
impl AddAssign for i16 {}
impl BitAnd<&i16> for &i16 { type Output = i16; }
impl BitAnd<&i16> for i16 { type Output = i16; }
impl BitAnd<i16> for &i16 { type Output = i16; }
impl BitAnd for i16 { type Output = i16; }
impl BitAndAssign for i16 {}
impl BitOr<&i16> for &i16 { type Output = i16; }
impl BitOr<&i16> for i16 { type Output = i16; }
impl BitOr<i16> for &i16 { type Output = i16; }
impl BitOr for i16 { type Output = i16; }
impl BitOrAssign for i16 {}
impl BitXor<&i16> for &i16 { type Output = i16; }
impl BitXor<&i16> for i16 { type Output = i16; }
impl BitXor<i16> for &i16 { type Output = i16; }
impl BitXor for i16 { type Output = i16; }
impl BitXorAssign for i16 {}
impl Clone for i16 {}
impl Debug for i16 {}
impl Default for i16 {}
impl Display for i16 {}
impl Div<&i16> for &i16 { type Output = i16; }
impl Div<&i16> for i16 { type Output = i16; }
impl Div<i16> for &i16 { type Output = i16; }
impl Div for i16 { type Output = i16; }
impl DivAssign for i16 {}
impl From<i8> for i16 {}
impl From<u8> for i16 {}
impl FromStr for i16 { type Err = ParseIntError; }
impl Hash for i16 {}
impl Mul<&i16> for &i16 { type Output = i16; }
impl Mul<&i16> for i16 { type Output = i16; }
impl Mul<i16> for &i16 { type Output = i16; }
impl Mul for i16 { type Output = i16; }
impl MulAssign for i16 {}
impl Neg for &i16 { type Output = i16; }
impl Neg for i16 { type Output = i16; }
impl Not for &i16 { type Output = i16; }
impl Not for i16 { type Output = i16; }
impl Ord for i16 {}
impl PartialEq for i16 {}
impl PartialOrd for i16 {}
impl<'a> Product<&'a i16> for i16 {}
impl Product for i16 {}
impl Rem<&i16> for &i16 { type Output = i16; }
impl Rem<&i16> for i16 { type Output = i16; }
impl Rem<i16> for &i16 { type Output = i16; }
impl Rem for i16 { type Output = i16; }
impl RemAssign for i16 {}
impl Step for i16 {}
impl Sub<&i16> for &i16 { type Output = i16; }
impl Sub<&i16> for i16 { type Output = i16; }
impl Sub<i16> for &i16 { type Output = i16; }
impl Sub for i16 { type Output = i16; }
impl SubAssign for i16 {}
impl<'a> Sum<&'a i16> for i16 {}
impl Sum for i16 {}
impl TryFrom<i32> for i16 { type Error = TryFromIntError; }
impl TryFrom<i64> for i16 { type Error = TryFromIntError; }
impl TryFrom<isize> for i16 { type Error = TryFromIntError; }
impl TryFrom<u128> for i16 { type Error = TryFromIntError; }
impl TryFrom<u16> for i16 { type Error = TryFromIntError; }
impl TryFrom<u32> for i16 { type Error = TryFromIntError; }
impl TryFrom<u64> for i16 { type Error = TryFromIntError; }
impl TryFrom<usize> for i16 { type Error = TryFromIntError; }
impl ZeroablePrimitive for i16 {}
impl Copy for i16 {}
impl Eq for i16 {}

impl<Rhs> Shl<Rhs> for i16 { type Output = i16; }
impl<Rhs> Shl<Rhs> for &i16 { type Output = i16; }
impl<Rhs> ShlAssign<Rhs> for i16 {}
impl<Rhs> Shr<Rhs> for i16 { type Output = i16; }
impl<Rhs> Shr<Rhs> for &i16 { type Output = i16; }
impl<Rhs> ShrAssign<Rhs> for i16 {}
