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
use crate::str::FromStr;

pub const MAX: u16 = _;
pub const MIN: u16 = _;

impl u16 {
    pub const MIN: u16 = _;
    pub const MAX: u16 = _;
    pub const BITS: u32 = _;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_signed(self) -> i16;
    pub const fn rotate_left(self, n: u32) -> u16;
    pub const fn rotate_right(self, n: u32) -> u16;
    pub const fn swap_bytes(self) -> u16;
    pub const fn reverse_bits(self) -> u16;
    pub const fn from_be(x: u16) -> u16;
    pub const fn from_le(x: u16) -> u16;
    pub const fn to_be(self) -> u16;
    pub const fn to_le(self) -> u16;
    pub const fn checked_add(self, rhs: u16) -> Option<u16>;
    pub const fn strict_add(self, rhs: u16) -> u16;
    pub const unsafe fn unchecked_add(self, rhs: u16) -> u16;
    pub const fn checked_add_signed(self, rhs: i16) -> Option<u16>;
    pub const fn strict_add_signed(self, rhs: i16) -> u16;
    pub const fn checked_sub(self, rhs: u16) -> Option<u16>;
    pub const fn strict_sub(self, rhs: u16) -> u16;
    pub const unsafe fn unchecked_sub(self, rhs: u16) -> u16;
    pub const fn checked_sub_signed(self, rhs: i16) -> Option<u16>;
    pub const fn strict_sub_signed(self, rhs: i16) -> u16;
    pub const fn checked_signed_diff(self, rhs: u16) -> Option<i16>;
    pub const fn checked_mul(self, rhs: u16) -> Option<u16>;
    pub const fn strict_mul(self, rhs: u16) -> u16;
    pub const unsafe fn unchecked_mul(self, rhs: u16) -> u16;
    pub const fn checked_div(self, rhs: u16) -> Option<u16>;
    pub const fn strict_div(self, rhs: u16) -> u16;
    pub const fn checked_div_euclid(self, rhs: u16) -> Option<u16>;
    pub const fn strict_div_euclid(self, rhs: u16) -> u16;
    pub const fn checked_rem(self, rhs: u16) -> Option<u16>;
    pub const fn strict_rem(self, rhs: u16) -> u16;
    pub const fn checked_rem_euclid(self, rhs: u16) -> Option<u16>;
    pub const fn strict_rem_euclid(self, rhs: u16) -> u16;
    pub const fn ilog(self, base: u16) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: u16) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn checked_neg(self) -> Option<u16>;
    pub const fn strict_neg(self) -> u16;
    pub const fn checked_shl(self, rhs: u32) -> Option<u16>;
    pub const fn strict_shl(self, rhs: u32) -> u16;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> u16;
    pub const fn unbounded_shl(self, rhs: u32) -> u16;
    pub const fn checked_shr(self, rhs: u32) -> Option<u16>;
    pub const fn strict_shr(self, rhs: u32) -> u16;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> u16;
    pub const fn unbounded_shr(self, rhs: u32) -> u16;
    pub const fn checked_pow(self, exp: u32) -> Option<u16>;
    pub const fn strict_pow(self, exp: u32) -> u16;
    pub const fn saturating_add(self, rhs: u16) -> u16;
    pub const fn saturating_add_signed(self, rhs: i16) -> u16;
    pub const fn saturating_sub(self, rhs: u16) -> u16;
    pub const fn saturating_sub_signed(self, rhs: i16) -> u16;
    pub const fn saturating_mul(self, rhs: u16) -> u16;
    pub const fn saturating_div(self, rhs: u16) -> u16;
    pub const fn saturating_pow(self, exp: u32) -> u16;
    pub const fn wrapping_add(self, rhs: u16) -> u16;
    pub const fn wrapping_add_signed(self, rhs: i16) -> u16;
    pub const fn wrapping_sub(self, rhs: u16) -> u16;
    pub const fn wrapping_sub_signed(self, rhs: i16) -> u16;
    pub const fn wrapping_mul(self, rhs: u16) -> u16;
    pub const fn wrapping_div(self, rhs: u16) -> u16;
    pub const fn wrapping_div_euclid(self, rhs: u16) -> u16;
    pub const fn wrapping_rem(self, rhs: u16) -> u16;
    pub const fn wrapping_rem_euclid(self, rhs: u16) -> u16;
    pub const fn wrapping_neg(self) -> u16;
    pub const fn wrapping_shl(self, rhs: u32) -> u16;
    pub const fn wrapping_shr(self, rhs: u32) -> u16;
    pub const fn wrapping_pow(self, exp: u32) -> u16;
    pub const fn overflowing_add(self, rhs: u16) -> (u16, bool);
    pub fn carrying_add(self, rhs: u16, carry: bool) -> (u16, bool);
    pub const fn overflowing_add_signed(self, rhs: i16) -> (u16, bool);
    pub const fn overflowing_sub(self, rhs: u16) -> (u16, bool);
    pub fn borrowing_sub(self, rhs: u16, borrow: bool) -> (u16, bool);
    pub const fn overflowing_sub_signed(self, rhs: i16) -> (u16, bool);
    pub const fn abs_diff(self, other: u16) -> u16;
    pub const fn overflowing_mul(self, rhs: u16) -> (u16, bool);
    pub fn carrying_mul(self, rhs: u16, carry: u16) -> (u16, u16);
    pub fn carrying_mul_add(self, rhs: u16, carry: u16, add: u16) -> (u16, u16);
    pub const fn overflowing_div(self, rhs: u16) -> (u16, bool);
    pub const fn overflowing_div_euclid(self, rhs: u16) -> (u16, bool);
    pub const fn overflowing_rem(self, rhs: u16) -> (u16, bool);
    pub const fn overflowing_rem_euclid(self, rhs: u16) -> (u16, bool);
    pub const fn overflowing_neg(self) -> (u16, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (u16, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (u16, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (u16, bool);
    pub const fn pow(self, exp: u32) -> u16;
    pub const fn isqrt(self) -> u16;
    pub const fn div_euclid(self, rhs: u16) -> u16;
    pub const fn rem_euclid(self, rhs: u16) -> u16;
    pub const fn div_ceil(self, rhs: u16) -> u16;
    pub const fn next_multiple_of(self, rhs: u16) -> u16;
    pub const fn checked_next_multiple_of(self, rhs: u16) -> Option<u16>;
    pub const fn is_multiple_of(self, rhs: u16) -> bool;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn next_power_of_two(self) -> u16;
    pub const fn checked_next_power_of_two(self) -> Option<u16>;
    pub const fn to_be_bytes(self) -> [u8; 2];
    pub const fn to_le_bytes(self) -> [u8; 2];
    pub const fn to_ne_bytes(self) -> [u8; 2];
    pub const fn from_be_bytes(bytes: [u8; 2]) -> u16;
    pub const fn from_le_bytes(bytes: [u8; 2]) -> u16;
    pub const fn from_ne_bytes(bytes: [u8; 2]) -> u16;
    pub const fn min_value() -> u16;
    pub const fn max_value() -> u16;
    pub const fn midpoint(self, rhs: u16) -> u16;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<u16, ParseIntError>;
}
impl From<bool> for u16 {}
impl TryFrom<char> for u16 { type Error = TryFromCharError; }
impl TryFrom<i128> for u16 { type Error = TryFromIntError; }
impl TryFrom<i16> for u16 { type Error = TryFromIntError; }
impl TryFrom<i32> for u16 { type Error = TryFromIntError; }
impl TryFrom<i64> for u16 { type Error = TryFromIntError; }
impl TryFrom<i8> for u16 { type Error = TryFromIntError; }
impl TryFrom<isize> for u16 { type Error = TryFromIntError; }
impl TryFrom<u128> for u16 { type Error = TryFromIntError; }
impl Add<&u16> for &u16 { type Output = u16; }
impl Add<&u16> for u16 { type Output = u16; }
impl Add<u16> for &u16 { type Output = u16; }
impl Add for u16 { type Output = u16; }
impl AddAssign for u16 {}
impl BitAnd<&u16> for &u16 { type Output = u16; }
impl BitAnd<&u16> for u16 { type Output = u16; }
impl BitAnd<u16> for &u16 { type Output = u16; }
impl BitAnd for u16 { type Output = u16; }
impl BitAndAssign for u16 {}
impl BitOr<&u16> for &u16 { type Output = u16; }
impl BitOr<&u16> for u16 { type Output = u16; }
impl BitOr<u16> for &u16 { type Output = u16; }
impl BitOr for u16 { type Output = u16; }
impl BitOrAssign for u16 {}
impl BitXor<&u16> for &u16 { type Output = u16; }
impl BitXor<&u16> for u16 { type Output = u16; }
impl BitXor<u16> for &u16 { type Output = u16; }
impl BitXor for u16 { type Output = u16; }
impl BitXorAssign for u16 {}
impl Clone for u16 {}
impl Debug for u16 {}
impl Default for u16 {}
impl Display for u16 {}
impl Div<&u16> for &u16 { type Output = u16; }
impl Div<&u16> for u16 { type Output = u16; }
impl Div<NonZero<u16>> for u16 { type Output = u16; }
impl Div<u16> for &u16 { type Output = u16; }
impl Div for u16 { type Output = u16; }
impl DivAssign<NonZero<u16>> for u16 {}
impl DivAssign for u16 {}
impl From<u8> for u16 {}
impl FromStr for u16 { type Err = ParseIntError; }
impl Hash for u16 {}
impl Mul<&u16> for &u16 { type Output = u16; }
impl Mul<&u16> for u16 { type Output = u16; }
impl Mul<u16> for &u16 { type Output = u16; }
impl Mul for u16 { type Output = u16; }
impl MulAssign for u16 {}
impl Not for &u16 { type Output = u16; }
impl Not for u16 { type Output = u16; }
impl Ord for u16 {}
impl PartialEq for u16 {}
impl PartialOrd for u16 {}
impl<'a> Product<&'a u16> for u16 {}
impl Product for u16 {}
impl Rem<&u16> for &u16 { type Output = u16; }
impl Rem<&u16> for u16 { type Output = u16; }
impl Rem<NonZero<u16>> for u16 { type Output = u16; }
impl Rem<u16> for &u16 { type Output = u16; }
impl Rem for u16 { type Output = u16; }
impl RemAssign<NonZero<u16>> for u16 {}
impl RemAssign for u16 {}
impl Step for u16 {}
impl Sub<&u16> for &u16 { type Output = u16; }
impl Sub<&u16> for u16 { type Output = u16; }
impl Sub<u16> for &u16 { type Output = u16; }
impl Sub for u16 { type Output = u16; }
impl SubAssign for u16 {}
impl<'a> Sum<&'a u16> for u16 {}
impl Sum for u16 {}
impl TryFrom<u32> for u16 { type Error = TryFromIntError; }
impl TryFrom<u64> for u16 { type Error = TryFromIntError; }
impl TryFrom<usize> for u16 { type Error = TryFromIntError; }
impl ZeroablePrimitive for u16 {}
impl Copy for u16 {}
impl Eq for u16 {}

impl<Rhs> Shl<Rhs> for u16 { type Output = u16; }
impl<Rhs> Shl<Rhs> for &u16 { type Output = u16; }
impl<Rhs> ShlAssign<Rhs> for u16 {}
impl<Rhs> Shr<Rhs> for u16 { type Output = u16; }
impl<Rhs> Shr<Rhs> for &u16 { type Output = u16; }
impl<Rhs> ShrAssign<Rhs> for u16 {}
