//! std 1.95.0

use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::convert::{From, TryFrom};
use crate::default::Default;
use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::iter::{Product, Step, Sum};
use crate::marker::Copy;
use crate::net::Ipv6Addr;
use crate::num::{NonZero, ParseIntError, TryFromIntError, ZeroablePrimitive};
use crate::ops::{
    Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign,
    Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign,
};
use crate::option::Option;
use crate::result::Result;
use crate::str::FromStr;

pub const MAX: u128 = _;
pub const MIN: u128 = _;

impl u128 {
    pub const MIN: u128 = _;
    pub const MAX: u128 = _;
    pub const BITS: u32 = _;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_signed(self) -> i128;
    pub const fn rotate_left(self, n: u32) -> u128;
    pub const fn rotate_right(self, n: u32) -> u128;
    pub const fn swap_bytes(self) -> u128;
    pub const fn reverse_bits(self) -> u128;
    pub const fn from_be(x: u128) -> u128;
    pub const fn from_le(x: u128) -> u128;
    pub const fn to_be(self) -> u128;
    pub const fn to_le(self) -> u128;
    pub const fn checked_add(self, rhs: u128) -> Option<u128>;
    pub const fn strict_add(self, rhs: u128) -> u128;
    pub const unsafe fn unchecked_add(self, rhs: u128) -> u128;
    pub const fn checked_add_signed(self, rhs: i128) -> Option<u128>;
    pub const fn strict_add_signed(self, rhs: i128) -> u128;
    pub const fn checked_sub(self, rhs: u128) -> Option<u128>;
    pub const fn strict_sub(self, rhs: u128) -> u128;
    pub const unsafe fn unchecked_sub(self, rhs: u128) -> u128;
    pub const fn checked_sub_signed(self, rhs: i128) -> Option<u128>;
    pub const fn strict_sub_signed(self, rhs: i128) -> u128;
    pub const fn checked_signed_diff(self, rhs: u128) -> Option<i128>;
    pub const fn checked_mul(self, rhs: u128) -> Option<u128>;
    pub const fn strict_mul(self, rhs: u128) -> u128;
    pub const unsafe fn unchecked_mul(self, rhs: u128) -> u128;
    pub const fn checked_div(self, rhs: u128) -> Option<u128>;
    pub const fn strict_div(self, rhs: u128) -> u128;
    pub const fn checked_div_euclid(self, rhs: u128) -> Option<u128>;
    pub const fn strict_div_euclid(self, rhs: u128) -> u128;
    pub const fn checked_rem(self, rhs: u128) -> Option<u128>;
    pub const fn strict_rem(self, rhs: u128) -> u128;
    pub const fn checked_rem_euclid(self, rhs: u128) -> Option<u128>;
    pub const fn strict_rem_euclid(self, rhs: u128) -> u128;
    pub const fn ilog(self, base: u128) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: u128) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn checked_neg(self) -> Option<u128>;
    pub const fn strict_neg(self) -> u128;
    pub const fn checked_shl(self, rhs: u32) -> Option<u128>;
    pub const fn strict_shl(self, rhs: u32) -> u128;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> u128;
    pub const fn unbounded_shl(self, rhs: u32) -> u128;
    pub const fn checked_shr(self, rhs: u32) -> Option<u128>;
    pub const fn strict_shr(self, rhs: u32) -> u128;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> u128;
    pub const fn unbounded_shr(self, rhs: u32) -> u128;
    pub const fn checked_pow(self, exp: u32) -> Option<u128>;
    pub const fn strict_pow(self, exp: u32) -> u128;
    pub const fn saturating_add(self, rhs: u128) -> u128;
    pub const fn saturating_add_signed(self, rhs: i128) -> u128;
    pub const fn saturating_sub(self, rhs: u128) -> u128;
    pub const fn saturating_sub_signed(self, rhs: i128) -> u128;
    pub const fn saturating_mul(self, rhs: u128) -> u128;
    pub const fn saturating_div(self, rhs: u128) -> u128;
    pub const fn saturating_pow(self, exp: u32) -> u128;
    pub const fn wrapping_add(self, rhs: u128) -> u128;
    pub const fn wrapping_add_signed(self, rhs: i128) -> u128;
    pub const fn wrapping_sub(self, rhs: u128) -> u128;
    pub const fn wrapping_sub_signed(self, rhs: i128) -> u128;
    pub const fn wrapping_mul(self, rhs: u128) -> u128;
    pub const fn wrapping_div(self, rhs: u128) -> u128;
    pub const fn wrapping_div_euclid(self, rhs: u128) -> u128;
    pub const fn wrapping_rem(self, rhs: u128) -> u128;
    pub const fn wrapping_rem_euclid(self, rhs: u128) -> u128;
    pub const fn wrapping_neg(self) -> u128;
    pub const fn wrapping_shl(self, rhs: u32) -> u128;
    pub const fn wrapping_shr(self, rhs: u32) -> u128;
    pub const fn wrapping_pow(self, exp: u32) -> u128;
    pub const fn overflowing_add(self, rhs: u128) -> (u128, bool);
    pub fn carrying_add(self, rhs: u128, carry: bool) -> (u128, bool);
    pub const fn overflowing_add_signed(self, rhs: i128) -> (u128, bool);
    pub const fn overflowing_sub(self, rhs: u128) -> (u128, bool);
    pub fn borrowing_sub(self, rhs: u128, borrow: bool) -> (u128, bool);
    pub const fn overflowing_sub_signed(self, rhs: i128) -> (u128, bool);
    pub const fn abs_diff(self, other: u128) -> u128;
    pub const fn overflowing_mul(self, rhs: u128) -> (u128, bool);
    pub fn carrying_mul(self, rhs: u128, carry: u128) -> (u128, u128);
    pub fn carrying_mul_add(self, rhs: u128, carry: u128, add: u128) -> (u128, u128);
    pub const fn overflowing_div(self, rhs: u128) -> (u128, bool);
    pub const fn overflowing_div_euclid(self, rhs: u128) -> (u128, bool);
    pub const fn overflowing_rem(self, rhs: u128) -> (u128, bool);
    pub const fn overflowing_rem_euclid(self, rhs: u128) -> (u128, bool);
    pub const fn overflowing_neg(self) -> (u128, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (u128, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (u128, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (u128, bool);
    pub const fn pow(self, exp: u32) -> u128;
    pub const fn isqrt(self) -> u128;
    pub const fn div_euclid(self, rhs: u128) -> u128;
    pub const fn rem_euclid(self, rhs: u128) -> u128;
    pub const fn div_ceil(self, rhs: u128) -> u128;
    pub const fn next_multiple_of(self, rhs: u128) -> u128;
    pub const fn checked_next_multiple_of(self, rhs: u128) -> Option<u128>;
    pub const fn is_multiple_of(self, rhs: u128) -> bool;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn next_power_of_two(self) -> u128;
    pub const fn checked_next_power_of_two(self) -> Option<u128>;
    pub const fn to_be_bytes(self) -> [u8; 16];
    pub const fn to_le_bytes(self) -> [u8; 16];
    pub const fn to_ne_bytes(self) -> [u8; 16];
    pub const fn from_be_bytes(bytes: [u8; 16]) -> u128;
    pub const fn from_le_bytes(bytes: [u8; 16]) -> u128;
    pub const fn from_ne_bytes(bytes: [u8; 16]) -> u128;
    pub const fn min_value() -> u128;
    pub const fn max_value() -> u128;
    pub const fn midpoint(self, rhs: u128) -> u128;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<u128, ParseIntError>;
}
impl From<bool> for u128 {}
impl From<char> for u128 {}
impl TryFrom<i128> for u128 { type Error = TryFromIntError; }
impl TryFrom<i16> for u128 { type Error = TryFromIntError; }
impl TryFrom<i32> for u128 { type Error = TryFromIntError; }
impl TryFrom<i64> for u128 { type Error = TryFromIntError; }
impl TryFrom<i8> for u128 { type Error = TryFromIntError; }
impl TryFrom<isize> for u128 { type Error = TryFromIntError; }
impl Add<&u128> for &u128 { type Output = u128; }
impl Add<&u128> for u128 { type Output = u128; }
impl Add<u128> for &u128 { type Output = u128; }
impl Add for u128 { type Output = u128; }
impl AddAssign for u128 {}
impl BitAnd<&u128> for &u128 { type Output = u128; }
impl BitAnd<&u128> for u128 { type Output = u128; }
impl BitAnd<u128> for &u128 { type Output = u128; }
impl BitAnd for u128 { type Output = u128; }
impl BitAndAssign for u128 {}
impl BitOr<&u128> for &u128 { type Output = u128; }
impl BitOr<&u128> for u128 { type Output = u128; }
impl BitOr<u128> for &u128 { type Output = u128; }
impl BitOr for u128 { type Output = u128; }
impl BitOrAssign for u128 {}
impl BitXor<&u128> for &u128 { type Output = u128; }
impl BitXor<&u128> for u128 { type Output = u128; }
impl BitXor<u128> for &u128 { type Output = u128; }
impl BitXor for u128 { type Output = u128; }
impl BitXorAssign for u128 {}
impl Clone for u128 {}
impl Debug for u128 {}
impl Default for u128 {}
impl Display for u128 {}
impl Div<&u128> for &u128 { type Output = u128; }
impl Div<&u128> for u128 { type Output = u128; }
impl Div<NonZero<u128>> for u128 { type Output = u128; }
impl Div<u128> for &u128 { type Output = u128; }
impl Div for u128 { type Output = u128; }
impl DivAssign<NonZero<u128>> for u128 {}
impl DivAssign for u128 {}
impl From<Ipv6Addr> for u128 {}
impl From<u16> for u128 {}
impl From<u32> for u128 {}
impl From<u64> for u128 {}
impl From<u8> for u128 {}
impl FromStr for u128 { type Err = ParseIntError; }
impl Hash for u128 {}
impl Mul<&u128> for &u128 { type Output = u128; }
impl Mul<&u128> for u128 { type Output = u128; }
impl Mul<u128> for &u128 { type Output = u128; }
impl Mul for u128 { type Output = u128; }
impl MulAssign for u128 {}
impl Not for &u128 { type Output = u128; }
impl Not for u128 { type Output = u128; }
impl Ord for u128 {}
impl PartialEq for u128 {}
impl PartialOrd for u128 {}
impl<'a> Product<&'a u128> for u128 {}
impl Product for u128 {}
impl Rem<&u128> for &u128 { type Output = u128; }
impl Rem<&u128> for u128 { type Output = u128; }
impl Rem<NonZero<u128>> for u128 { type Output = u128; }
impl Rem<u128> for &u128 { type Output = u128; }
impl Rem for u128 { type Output = u128; }
impl RemAssign<NonZero<u128>> for u128 {}
impl RemAssign for u128 {}
impl Step for u128 {}
impl Sub<&u128> for &u128 { type Output = u128; }
impl Sub<&u128> for u128 { type Output = u128; }
impl Sub<u128> for &u128 { type Output = u128; }
impl Sub for u128 { type Output = u128; }
impl SubAssign for u128 {}
impl<'a> Sum<&'a u128> for u128 {}
impl Sum for u128 {}
impl TryFrom<usize> for u128 { type Error = TryFromIntError; }
impl ZeroablePrimitive for u128 {}
impl Copy for u128 {}
impl Eq for u128 {}

impl<Rhs> Shl<Rhs> for u128 { type Output = u128; }
impl<Rhs> Shl<Rhs> for &u128 { type Output = u128; }
impl<Rhs> ShlAssign<Rhs> for u128 {}
impl<Rhs> Shr<Rhs> for u128 { type Output = u128; }
impl<Rhs> Shr<Rhs> for &u128 { type Output = u128; }
impl<Rhs> ShrAssign<Rhs> for u128 {}
