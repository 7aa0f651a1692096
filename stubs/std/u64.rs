//! std 1.95.0

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
use crate::str::FromStr;

pub const MAX: u64 = _;
pub const MIN: u64 = _;

impl u64 {
    pub const MIN: u64 = _;
    pub const MAX: u64 = _;
    pub const BITS: u32 = _;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_signed(self) -> i64;
    pub const fn rotate_left(self, n: u32) -> u64;
    pub const fn rotate_right(self, n: u32) -> u64;
    pub const fn swap_bytes(self) -> u64;
    pub const fn reverse_bits(self) -> u64;
    pub const fn from_be(x: u64) -> u64;
    pub const fn from_le(x: u64) -> u64;
    pub const fn to_be(self) -> u64;
    pub const fn to_le(self) -> u64;
    pub const fn checked_add(self, rhs: u64) -> Option<u64>;
    pub const fn strict_add(self, rhs: u64) -> u64;
    pub const unsafe fn unchecked_add(self, rhs: u64) -> u64;
    pub const fn checked_add_signed(self, rhs: i64) -> Option<u64>;
    pub const fn strict_add_signed(self, rhs: i64) -> u64;
    pub const fn checked_sub(self, rhs: u64) -> Option<u64>;
    pub const fn strict_sub(self, rhs: u64) -> u64;
    pub const unsafe fn unchecked_sub(self, rhs: u64) -> u64;
    pub const fn checked_sub_signed(self, rhs: i64) -> Option<u64>;
    pub const fn strict_sub_signed(self, rhs: i64) -> u64;
    pub const fn checked_signed_diff(self, rhs: u64) -> Option<i64>;
    pub const fn checked_mul(self, rhs: u64) -> Option<u64>;
    pub const fn strict_mul(self, rhs: u64) -> u64;
    pub const unsafe fn unchecked_mul(self, rhs: u64) -> u64;
    pub const fn checked_div(self, rhs: u64) -> Option<u64>;
    pub const fn strict_div(self, rhs: u64) -> u64;
    pub const fn checked_div_euclid(self, rhs: u64) -> Option<u64>;
    pub const fn strict_div_euclid(self, rhs: u64) -> u64;
    pub const fn checked_rem(self, rhs: u64) -> Option<u64>;
    pub const fn strict_rem(self, rhs: u64) -> u64;
    pub const fn checked_rem_euclid(self, rhs: u64) -> Option<u64>;
    pub const fn strict_rem_euclid(self, rhs: u64) -> u64;
    pub const fn ilog(self, base: u64) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: u64) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn checked_neg(self) -> Option<u64>;
    pub const fn strict_neg(self) -> u64;
    pub const fn checked_shl(self, rhs: u32) -> Option<u64>;
    pub const fn strict_shl(self, rhs: u32) -> u64;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> u64;
    pub const fn unbounded_shl(self, rhs: u32) -> u64;
    pub const fn checked_shr(self, rhs: u32) -> Option<u64>;
    pub const fn strict_shr(self, rhs: u32) -> u64;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> u64;
    pub const fn unbounded_shr(self, rhs: u32) -> u64;
    pub const fn checked_pow(self, exp: u32) -> Option<u64>;
    pub const fn strict_pow(self, exp: u32) -> u64;
    pub const fn saturating_add(self, rhs: u64) -> u64;
    pub const fn saturating_add_signed(self, rhs: i64) -> u64;
    pub const fn saturating_sub(self, rhs: u64) -> u64;
    pub const fn saturating_sub_signed(self, rhs: i64) -> u64;
    pub const fn saturating_mul(self, rhs: u64) -> u64;
    pub const fn saturating_div(self, rhs: u64) -> u64;
    pub const fn saturating_pow(self, exp: u32) -> u64;
    pub const fn wrapping_add(self, rhs: u64) -> u64;
    pub const fn wrapping_add_signed(self, rhs: i64) -> u64;
    pub const fn wrapping_sub(self, rhs: u64) -> u64;
    pub const fn wrapping_sub_signed(self, rhs: i64) -> u64;
    pub const fn wrapping_mul(self, rhs: u64) -> u64;
    pub const fn wrapping_div(self, rhs: u64) -> u64;
    pub const fn wrapping_div_euclid(self, rhs: u64) -> u64;
    pub const fn wrapping_rem(self, rhs: u64) -> u64;
    pub const fn wrapping_rem_euclid(self, rhs: u64) -> u64;
    pub const fn wrapping_neg(self) -> u64;
    pub const fn wrapping_shl(self, rhs: u32) -> u64;
    pub const fn wrapping_shr(self, rhs: u32) -> u64;
    pub const fn wrapping_pow(self, exp: u32) -> u64;
    pub const fn overflowing_add(self, rhs: u64) -> (u64, bool);
    pub fn carrying_add(self, rhs: u64, carry: bool) -> (u64, bool);
    pub const fn overflowing_add_signed(self, rhs: i64) -> (u64, bool);
    pub const fn overflowing_sub(self, rhs: u64) -> (u64, bool);
    pub fn borrowing_sub(self, rhs: u64, borrow: bool) -> (u64, bool);
    pub const fn overflowing_sub_signed(self, rhs: i64) -> (u64, bool);
    pub const fn abs_diff(self, other: u64) -> u64;
    pub const fn overflowing_mul(self, rhs: u64) -> (u64, bool);
    pub fn carrying_mul(self, rhs: u64, carry: u64) -> (u64, u64);
    pub fn carrying_mul_add(self, rhs: u64, carry: u64, add: u64) -> (u64, u64);
    pub const fn overflowing_div(self, rhs: u64) -> (u64, bool);
    pub const fn overflowing_div_euclid(self, rhs: u64) -> (u64, bool);
    pub const fn overflowing_rem(self, rhs: u64) -> (u64, bool);
    pub const fn overflowing_rem_euclid(self, rhs: u64) -> (u64, bool);
    pub const fn overflowing_neg(self) -> (u64, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (u64, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (u64, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (u64, bool);
    pub const fn pow(self, exp: u32) -> u64;
    pub const fn isqrt(self) -> u64;
    pub const fn div_euclid(self, rhs: u64) -> u64;
    pub const fn rem_euclid(self, rhs: u64) -> u64;
    pub const fn div_ceil(self, rhs: u64) -> u64;
    pub const fn next_multiple_of(self, rhs: u64) -> u64;
    pub const fn checked_next_multiple_of(self, rhs: u64) -> Option<u64>;
    pub const fn is_multiple_of(self, rhs: u64) -> bool;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn next_power_of_two(self) -> u64;
    pub const fn checked_next_power_of_two(self) -> Option<u64>;
    pub const fn to_be_bytes(self) -> [u8; 8];
    pub const fn to_le_bytes(self) -> [u8; 8];
    pub const fn to_ne_bytes(self) -> [u8; 8];
    pub const fn from_be_bytes(bytes: [u8; 8]) -> u64;
    pub const fn from_le_bytes(bytes: [u8; 8]) -> u64;
    pub const fn from_ne_bytes(bytes: [u8; 8]) -> u64;
    pub const fn min_value() -> u64;
    pub const fn max_value() -> u64;
    pub const fn midpoint(self, rhs: u64) -> u64;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<u64, ParseIntError>;
}
impl From<bool> for u64 {}
impl From<char> for u64 {}
impl TryFrom<i128> for u64 { type Error = TryFromIntError; }
impl TryFrom<i16> for u64 { type Error = TryFromIntError; }
impl TryFrom<i32> for u64 { type Error = TryFromIntError; }
impl TryFrom<i64> for u64 { type Error = TryFromIntError; }
impl TryFrom<i8> for u64 { type Error = TryFromIntError; }
impl TryFrom<isize> for u64 { type Error = TryFromIntError; }
impl TryFrom<u128> for u64 { type Error = TryFromIntError; }
impl From<u16> for u64 {}
impl From<u32> for u64 {}
impl Add<&u64> for &u64 { type Output = u64; }
impl Add<&u64> for u64 { type Output = u64; }
impl Add<u64> for &u64 { type Output = u64; }
impl Add for u64 { type Output = u64; }
impl AddAssign for u64 {}
impl BitAnd<&u64> for &u64 { type Output = u64; }
impl BitAnd<&u64> for u64 { type Output = u64; }
impl BitAnd<u64> for &u64 { type Output = u64; }
impl BitAnd for u64 { type Output = u64; }
impl BitAndAssign for u64 {}
impl BitOr<&u64> for &u64 { type Output = u64; }
impl BitOr<&u64> for u64 { type Output = u64; }
impl BitOr<u64> for &u64 { type Output = u64; }
impl BitOr for u64 { type Output = u64; }
impl BitOrAssign for u64 {}
impl BitXor<&u64> for &u64 { type Output = u64; }
impl BitXor<&u64> for u64 { type Output = u64; }
impl BitXor<u64> for &u64 { type Output = u64; }
impl BitXor for u64 { type Output = u64; }
impl BitXorAssign for u64 {}
impl Clone for u64 {}
impl Debug for u64 {}
impl Default for u64 {}
impl Display for u64 {}
impl Div<&u64> for &u64 { type Output = u64; }
impl Div<&u64> for u64 { type Output = u64; }
impl Div<NonZero<u64>> for u64 { type Output = u64; }
impl Div<u64> for &u64 { type Output = u64; }
impl Div for u64 { type Output = u64; }
impl DivAssign<NonZero<u64>> for u64 {}
impl DivAssign for u64 {}
impl From<u8> for u64 {}
impl FromStr for u64 { type Err = ParseIntError; }
impl Hash for u64 {}
impl Mul<&u64> for &u64 { type Output = u64; }
impl Mul<&u64> for u64 { type Output = u64; }
impl Mul<u64> for &u64 { type Output = u64; }
impl Mul for u64 { type Output = u64; }
impl MulAssign for u64 {}
impl Not for &u64 { type Output = u64; }
impl Not for u64 { type Output = u64; }
impl Ord for u64 {}
impl PartialEq for u64 {}
impl PartialOrd for u64 {}
impl<'a> Product<&'a u64> for u64 {}
impl Product for u64 {}
impl Rem<&u64> for &u64 { type Output = u64; }
impl Rem<&u64> for u64 { type Output = u64; }
impl Rem<NonZero<u64>> for u64 { type Output = u64; }
impl Rem<u64> for &u64 { type Output = u64; }
impl Rem for u64 { type Output = u64; }
impl RemAssign<NonZero<u64>> for u64 {}
impl RemAssign for u64 {}
impl Step for u64 {}
impl Sub<&u64> for &u64 { type Output = u64; }
impl Sub<&u64> for u64 { type Output = u64; }
impl Sub<u64> for &u64 { type Output = u64; }
impl Sub for u64 { type Output = u64; }
impl SubAssign for u64 {}
impl<'a> Sum<&'a u64> for u64 {}
impl Sum for u64 {}
impl TryFrom<usize> for u64 { type Error = TryFromIntError; }
impl ZeroablePrimitive for u64 {}
impl Copy for u64 {}
impl Eq for u64 {}

impl<Rhs> Shl<Rhs> for u64 { type Output = u64; }
impl<Rhs> Shl<Rhs> for &u64 { type Output = u64; }
impl<Rhs> ShlAssign<Rhs> for u64 {}
impl<Rhs> Shr<Rhs> for u64 { type Output = u64; }
impl<Rhs> Shr<Rhs> for &u64 { type Output = u64; }
impl<Rhs> ShrAssign<Rhs> for u64 {}
