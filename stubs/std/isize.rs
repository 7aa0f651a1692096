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

pub const MAX: isize = _;
pub const MIN: isize = _;

impl isize {
    pub const MIN: isize = _;
    pub const MAX: isize = _;
    pub const BITS: u32 = _;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_unsigned(self) -> usize;
    pub const fn rotate_left(self, n: u32) -> isize;
    pub const fn rotate_right(self, n: u32) -> isize;
    pub const fn swap_bytes(self) -> isize;
    pub const fn reverse_bits(self) -> isize;
    pub const fn from_be(x: isize) -> isize;
    pub const fn from_le(x: isize) -> isize;
    pub const fn to_be(self) -> isize;
    pub const fn to_le(self) -> isize;
    pub const fn checked_add(self, rhs: isize) -> Option<isize>;
    pub const fn strict_add(self, rhs: isize) -> isize;
    pub const unsafe fn unchecked_add(self, rhs: isize) -> isize;
    pub const fn checked_add_unsigned(self, rhs: usize) -> Option<isize>;
    pub const fn strict_add_unsigned(self, rhs: usize) -> isize;
    pub const fn checked_sub(self, rhs: isize) -> Option<isize>;
    pub const fn strict_sub(self, rhs: isize) -> isize;
    pub const unsafe fn unchecked_sub(self, rhs: isize) -> isize;
    pub const fn checked_sub_unsigned(self, rhs: usize) -> Option<isize>;
    pub const fn strict_sub_unsigned(self, rhs: usize) -> isize;
    pub const fn checked_mul(self, rhs: isize) -> Option<isize>;
    pub const fn strict_mul(self, rhs: isize) -> isize;
    pub const unsafe fn unchecked_mul(self, rhs: isize) -> isize;
    pub const fn checked_div(self, rhs: isize) -> Option<isize>;
    pub const fn strict_div(self, rhs: isize) -> isize;
    pub const fn checked_div_euclid(self, rhs: isize) -> Option<isize>;
    pub const fn strict_div_euclid(self, rhs: isize) -> isize;
    pub const fn checked_rem(self, rhs: isize) -> Option<isize>;
    pub const fn strict_rem(self, rhs: isize) -> isize;
    pub const fn checked_rem_euclid(self, rhs: isize) -> Option<isize>;
    pub const fn strict_rem_euclid(self, rhs: isize) -> isize;
    pub const fn checked_neg(self) -> Option<isize>;
    pub const unsafe fn unchecked_neg(self) -> isize;
    pub const fn strict_neg(self) -> isize;
    pub const fn checked_shl(self, rhs: u32) -> Option<isize>;
    pub const fn strict_shl(self, rhs: u32) -> isize;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> isize;
    pub const fn unbounded_shl(self, rhs: u32) -> isize;
    pub const fn checked_shr(self, rhs: u32) -> Option<isize>;
    pub const fn strict_shr(self, rhs: u32) -> isize;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> isize;
    pub const fn unbounded_shr(self, rhs: u32) -> isize;
    pub const fn checked_abs(self) -> Option<isize>;
    pub const fn strict_abs(self) -> isize;
    pub const fn checked_pow(self, exp: u32) -> Option<isize>;
    pub const fn strict_pow(self, exp: u32) -> isize;
    pub const fn checked_isqrt(self) -> Option<isize>;
    pub const fn saturating_add(self, rhs: isize) -> isize;
    pub const fn saturating_add_unsigned(self, rhs: usize) -> isize;
    pub const fn saturating_sub(self, rhs: isize) -> isize;
    pub const fn saturating_sub_unsigned(self, rhs: usize) -> isize;
    pub const fn saturating_neg(self) -> isize;
    pub const fn saturating_abs(self) -> isize;
    pub const fn saturating_mul(self, rhs: isize) -> isize;
    pub const fn saturating_div(self, rhs: isize) -> isize;
    pub const fn saturating_pow(self, exp: u32) -> isize;
    pub const fn wrapping_add(self, rhs: isize) -> isize;
    pub const fn wrapping_add_unsigned(self, rhs: usize) -> isize;
    pub const fn wrapping_sub(self, rhs: isize) -> isize;
    pub const fn wrapping_sub_unsigned(self, rhs: usize) -> isize;
    pub const fn wrapping_mul(self, rhs: isize) -> isize;
    pub const fn wrapping_div(self, rhs: isize) -> isize;
    pub const fn wrapping_div_euclid(self, rhs: isize) -> isize;
    pub const fn wrapping_rem(self, rhs: isize) -> isize;
    pub const fn wrapping_rem_euclid(self, rhs: isize) -> isize;
    pub const fn wrapping_neg(self) -> isize;
    pub const fn wrapping_shl(self, rhs: u32) -> isize;
    pub const fn wrapping_shr(self, rhs: u32) -> isize;
    pub const fn wrapping_abs(self) -> isize;
    pub const fn unsigned_abs(self) -> usize;
    pub const fn wrapping_pow(self, exp: u32) -> isize;
    pub const fn overflowing_add(self, rhs: isize) -> (isize, bool);
    pub const fn overflowing_add_unsigned(self, rhs: usize) -> (isize, bool);
    pub const fn overflowing_sub(self, rhs: isize) -> (isize, bool);
    pub const fn overflowing_sub_unsigned(self, rhs: usize) -> (isize, bool);
    pub const fn overflowing_mul(self, rhs: isize) -> (isize, bool);
    pub const fn overflowing_div(self, rhs: isize) -> (isize, bool);
    pub const fn overflowing_div_euclid(self, rhs: isize) -> (isize, bool);
    pub const fn overflowing_rem(self, rhs: isize) -> (isize, bool);
    pub const fn overflowing_rem_euclid(self, rhs: isize) -> (isize, bool);
    pub const fn overflowing_neg(self) -> (isize, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (isize, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (isize, bool);
    pub const fn overflowing_abs(self) -> (isize, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (isize, bool);
    pub const fn pow(self, exp: u32) -> isize;
    pub const fn isqrt(self) -> isize;
    pub const fn div_euclid(self, rhs: isize) -> isize;
    pub const fn rem_euclid(self, rhs: isize) -> isize;
    pub const fn ilog(self, base: isize) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: isize) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn abs(self) -> isize;
    pub const fn abs_diff(self, other: isize) -> usize;
    pub const fn signum(self) -> isize;
    pub const fn is_positive(self) -> bool;
    pub const fn is_negative(self) -> bool;
    pub const fn to_be_bytes(self) -> [u8; 8];
    pub const fn to_le_bytes(self) -> [u8; 8];
    pub const fn to_ne_bytes(self) -> [u8; 8];
    pub const fn from_be_bytes(bytes: [u8; 8]) -> isize;
    pub const fn from_le_bytes(bytes: [u8; 8]) -> isize;
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> isize;
    pub const fn min_value() -> isize;
    pub const fn max_value() -> isize;
    pub const fn midpoint(self, rhs: isize) -> isize;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<isize, ParseIntError>;
}
impl From<bool> for isize {}
impl TryFrom<i128> for isize { type Error = TryFromIntError; }
impl From<i16> for isize {}
impl TryFrom<i32> for isize { type Error = TryFromIntError; }
impl TryFrom<i64> for isize { type Error = TryFromIntError; }
impl From<i8> for isize {}
impl Add<&isize> for &isize { type Output = isize; }
impl Add<&isize> for isize { type Output = isize; }
impl Add<isize> for &isize { type Output = isize; }
impl Add for isize { type Output = isize; }
impl AddAssign for isize {}
impl BitAnd<&isize> for &isize { type Output = isize; }
impl BitAnd<&isize> for isize { type Output = isize; }
impl BitAnd<isize> for &isize { type Output = isize; }
impl BitAnd for isize { type Output = isize; }
impl BitAndAssign for isize {}
impl BitOr<&isize> for &isize { type Output = isize; }
impl BitOr<&isize> for isize { type Output = isize; }
impl BitOr<isize> for &isize { type Output = isize; }
impl BitOr for isize { type Output = isize; }
impl BitOrAssign for isize {}
impl BitXor<&isize> for &isize { type Output = isize; }
impl BitXor<&isize> for isize { type Output = isize; }
impl BitXor<isize> for &isize { type Output = isize; }
impl BitXor for isize { type Output = isize; }
impl BitXorAssign for isize {}
impl Clone for isize {}
impl Debug for isize {}
impl Default for isize {}
impl Display for isize {}
impl Div<&isize> for &isize { type Output = isize; }
impl Div<&isize> for isize { type Output = isize; }
impl Div<isize> for &isize { type Output = isize; }
impl Div for isize { type Output = isize; }
impl DivAssign for isize {}
impl From<u8> for isize {}
impl FromStr for isize { type Err = ParseIntError; }
impl Hash for isize {}
impl Mul<&isize> for &isize { type Output = isize; }
impl Mul<&isize> for isize { type Output = isize; }
impl Mul<isize> for &isize { type Output = isize; }
impl Mul for isize { type Output = isize; }
impl MulAssign for isize {}
impl Neg for &isize { type Output = isize; }
impl Neg for isize { type Output = isize; }
impl Not for &isize { type Output = isize; }
impl Not for isize { type Output = isize; }
impl Ord for isize {}
impl PartialEq for isize {}
impl PartialOrd for isize {}
impl<'a> Product<&'a isize> for isize {}
impl Product for isize {}
impl Rem<&isize> for &isize { type Output = isize; }
impl Rem<&isize> for isize { type Output = isize; }
impl Rem<isize> for &isize { type Output = isize; }
impl Rem for isize { type Output = isize; }
impl RemAssign for isize {}
impl Step for isize {}
impl Sub<&isize> for &isize { type Output = isize; }
impl Sub<&isize> for isize { type Output = isize; }
impl Sub<isize> for &isize { type Output = isize; }
impl Sub for isize { type Output = isize; }
impl SubAssign for isize {}
impl<'a> Sum<&'a isize> for isize {}
impl Sum for isize {}
impl TryFrom<u128> for isize { type Error = TryFromIntError; }
impl TryFrom<u16> for isize { type Error = TryFromIntError; }
impl TryFrom<u32> for isize { type Error = TryFromIntError; }
impl TryFrom<u64> for isize { type Error = TryFromIntError; }
impl TryFrom<usize> for isize { type Error = TryFromIntError; }
impl ZeroablePrimitive for isize {}
impl Copy for isize {}
impl Eq for isize {}

impl<Rhs> Shl<Rhs> for isize { type Output = isize; }
impl<Rhs> Shl<Rhs> for &isize { type Output = isize; }
impl<Rhs> ShlAssign<Rhs> for isize {}
impl<Rhs> Shr<Rhs> for isize { type Output = isize; }
impl<Rhs> Shr<Rhs> for &isize { type Output = isize; }
impl<Rhs> ShrAssign<Rhs> for isize {}
