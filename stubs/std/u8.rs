//! std 1.95.0

use crate::ascii::EscapeDefault;
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

pub const MAX: u8 = _;
pub const MIN: u8 = _;

impl u8 {
    pub const MIN: u8 = _;
    pub const MAX: u8 = _;
    pub const BITS: u32 = _;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_signed(self) -> i8;
    pub const fn rotate_left(self, n: u32) -> u8;
    pub const fn rotate_right(self, n: u32) -> u8;
    pub const fn swap_bytes(self) -> u8;
    pub const fn reverse_bits(self) -> u8;
    pub const fn from_be(x: u8) -> u8;
    pub const fn from_le(x: u8) -> u8;
    pub const fn to_be(self) -> u8;
    pub const fn to_le(self) -> u8;
    pub const fn checked_add(self, rhs: u8) -> Option<u8>;
    pub const fn strict_add(self, rhs: u8) -> u8;
    pub const unsafe fn unchecked_add(self, rhs: u8) -> u8;
    pub const fn checked_add_signed(self, rhs: i8) -> Option<u8>;
    pub const fn strict_add_signed(self, rhs: i8) -> u8;
    pub const fn checked_sub(self, rhs: u8) -> Option<u8>;
    pub const fn strict_sub(self, rhs: u8) -> u8;
    pub const unsafe fn unchecked_sub(self, rhs: u8) -> u8;
    pub const fn checked_sub_signed(self, rhs: i8) -> Option<u8>;
    pub const fn strict_sub_signed(self, rhs: i8) -> u8;
    pub const fn checked_signed_diff(self, rhs: u8) -> Option<i8>;
    pub const fn checked_mul(self, rhs: u8) -> Option<u8>;
    pub const fn strict_mul(self, rhs: u8) -> u8;
    pub const unsafe fn unchecked_mul(self, rhs: u8) -> u8;
    pub const fn checked_div(self, rhs: u8) -> Option<u8>;
    pub const fn strict_div(self, rhs: u8) -> u8;
    pub const fn checked_div_euclid(self, rhs: u8) -> Option<u8>;
    pub const fn strict_div_euclid(self, rhs: u8) -> u8;
    pub const fn checked_rem(self, rhs: u8) -> Option<u8>;
    pub const fn strict_rem(self, rhs: u8) -> u8;
    pub const fn checked_rem_euclid(self, rhs: u8) -> Option<u8>;
    pub const fn strict_rem_euclid(self, rhs: u8) -> u8;
    pub const fn ilog(self, base: u8) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: u8) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn checked_neg(self) -> Option<u8>;
    pub const fn strict_neg(self) -> u8;
    pub const fn checked_shl(self, rhs: u32) -> Option<u8>;
    pub const fn strict_shl(self, rhs: u32) -> u8;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> u8;
    pub const fn unbounded_shl(self, rhs: u32) -> u8;
    pub const fn checked_shr(self, rhs: u32) -> Option<u8>;
    pub const fn strict_shr(self, rhs: u32) -> u8;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> u8;
    pub const fn unbounded_shr(self, rhs: u32) -> u8;
    pub const fn checked_pow(self, exp: u32) -> Option<u8>;
    pub const fn strict_pow(self, exp: u32) -> u8;
    pub const fn saturating_add(self, rhs: u8) -> u8;
    pub const fn saturating_add_signed(self, rhs: i8) -> u8;
    pub const fn saturating_sub(self, rhs: u8) -> u8;
    pub const fn saturating_sub_signed(self, rhs: i8) -> u8;
    pub const fn saturating_mul(self, rhs: u8) -> u8;
    pub const fn saturating_div(self, rhs: u8) -> u8;
    pub const fn saturating_pow(self, exp: u32) -> u8;
    pub const fn wrapping_add(self, rhs: u8) -> u8;
    pub const fn wrapping_add_signed(self, rhs: i8) -> u8;
    pub const fn wrapping_sub(self, rhs: u8) -> u8;
    pub const fn wrapping_sub_signed(self, rhs: i8) -> u8;
    pub const fn wrapping_mul(self, rhs: u8) -> u8;
    pub const fn wrapping_div(self, rhs: u8) -> u8;
    pub const fn wrapping_div_euclid(self, rhs: u8) -> u8;
    pub const fn wrapping_rem(self, rhs: u8) -> u8;
    pub const fn wrapping_rem_euclid(self, rhs: u8) -> u8;
    pub const fn wrapping_neg(self) -> u8;
    pub const fn wrapping_shl(self, rhs: u32) -> u8;
    pub const fn wrapping_shr(self, rhs: u32) -> u8;
    pub const fn wrapping_pow(self, exp: u32) -> u8;
    pub const fn overflowing_add(self, rhs: u8) -> (u8, bool);
    pub fn carrying_add(self, rhs: u8, carry: bool) -> (u8, bool);
    pub const fn overflowing_add_signed(self, rhs: i8) -> (u8, bool);
    pub const fn overflowing_sub(self, rhs: u8) -> (u8, bool);
    pub fn borrowing_sub(self, rhs: u8, borrow: bool) -> (u8, bool);
    pub const fn overflowing_sub_signed(self, rhs: i8) -> (u8, bool);
    pub const fn abs_diff(self, other: u8) -> u8;
    pub const fn overflowing_mul(self, rhs: u8) -> (u8, bool);
    pub fn carrying_mul(self, rhs: u8, carry: u8) -> (u8, u8);
    pub fn carrying_mul_add(self, rhs: u8, carry: u8, add: u8) -> (u8, u8);
    pub const fn overflowing_div(self, rhs: u8) -> (u8, bool);
    pub const fn overflowing_div_euclid(self, rhs: u8) -> (u8, bool);
    pub const fn overflowing_rem(self, rhs: u8) -> (u8, bool);
    pub const fn overflowing_rem_euclid(self, rhs: u8) -> (u8, bool);
    pub const fn overflowing_neg(self) -> (u8, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (u8, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (u8, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (u8, bool);
    pub const fn pow(self, exp: u32) -> u8;
    pub const fn isqrt(self) -> u8;
    pub const fn div_euclid(self, rhs: u8) -> u8;
    pub const fn rem_euclid(self, rhs: u8) -> u8;
    pub const fn div_ceil(self, rhs: u8) -> u8;
    pub const fn next_multiple_of(self, rhs: u8) -> u8;
    pub const fn checked_next_multiple_of(self, rhs: u8) -> Option<u8>;
    pub const fn is_multiple_of(self, rhs: u8) -> bool;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn next_power_of_two(self) -> u8;
    pub const fn checked_next_power_of_two(self) -> Option<u8>;
    pub const fn to_be_bytes(self) -> [u8; 1];
    pub const fn to_le_bytes(self) -> [u8; 1];
    pub const fn to_ne_bytes(self) -> [u8; 1];
    pub const fn from_be_bytes(bytes: [u8; 1]) -> u8;
    pub const fn from_le_bytes(bytes: [u8; 1]) -> u8;
    pub const fn from_ne_bytes(bytes: [u8; 1]) -> u8;
    pub const fn min_value() -> u8;
    pub const fn max_value() -> u8;
    pub const fn midpoint(self, rhs: u8) -> u8;
    pub const fn is_ascii(&self) -> bool;
    pub const fn to_ascii_uppercase(&self) -> u8;
    pub const fn to_ascii_lowercase(&self) -> u8;
    pub const fn eq_ignore_ascii_case(&self, other: &u8) -> bool;
    pub const fn make_ascii_uppercase(&mut self);
    pub const fn make_ascii_lowercase(&mut self);
    pub const fn is_ascii_alphabetic(&self) -> bool;
    pub const fn is_ascii_uppercase(&self) -> bool;
    pub const fn is_ascii_lowercase(&self) -> bool;
    pub const fn is_ascii_alphanumeric(&self) -> bool;
    pub const fn is_ascii_digit(&self) -> bool;
    pub const fn is_ascii_hexdigit(&self) -> bool;
    pub const fn is_ascii_punctuation(&self) -> bool;
    pub const fn is_ascii_graphic(&self) -> bool;
    pub const fn is_ascii_whitespace(&self) -> bool;
    pub const fn is_ascii_control(&self) -> bool;
    pub fn escape_ascii(self) -> EscapeDefault;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<u8, ParseIntError>;
}
impl From<bool> for u8 {}
impl TryFrom<char> for u8 { type Error = TryFromCharError; }
impl TryFrom<i128> for u8 { type Error = TryFromIntError; }
impl TryFrom<i16> for u8 { type Error = TryFromIntError; }
impl TryFrom<i32> for u8 { type Error = TryFromIntError; }
impl TryFrom<i64> for u8 { type Error = TryFromIntError; }
impl TryFrom<i8> for u8 { type Error = TryFromIntError; }
impl TryFrom<isize> for u8 { type Error = TryFromIntError; }
impl TryFrom<u128> for u8 { type Error = TryFromIntError; }
impl TryFrom<u16> for u8 { type Error = TryFromIntError; }
impl TryFrom<u32> for u8 { type Error = TryFromIntError; }
impl TryFrom<u64> for u8 { type Error = TryFromIntError; }
impl Add<&u8> for &u8 { type Output = u8; }
impl Add<&u8> for u8 { type Output = u8; }
impl Add<u8> for &u8 { type Output = u8; }
impl Add for u8 { type Output = u8; }
impl AddAssign for u8 {}
impl BitAnd<&u8> for &u8 { type Output = u8; }
impl BitAnd<&u8> for u8 { type Output = u8; }
impl BitAnd<u8> for &u8 { type Output = u8; }
impl BitAnd for u8 { type Output = u8; }
impl BitAndAssign for u8 {}
impl BitOr<&u8> for &u8 { type Output = u8; }
impl BitOr<&u8> for u8 { type Output = u8; }
impl BitOr<u8> for &u8 { type Output = u8; }
impl BitOr for u8 { type Output = u8; }
impl BitOrAssign for u8 {}
impl BitXor<&u8> for &u8 { type Output = u8; }
impl BitXor<&u8> for u8 { type Output = u8; }
impl BitXor<u8> for &u8 { type Output = u8; }
impl BitXor for u8 { type Output = u8; }
impl BitXorAssign for u8 {}
impl Clone for u8 {}
impl Debug for u8 {}
impl Default for u8 {}
impl Display for u8 {}
impl Div<&u8> for &u8 { type Output = u8; }
impl Div<&u8> for u8 { type Output = u8; }
impl Div<NonZero<u8>> for u8 { type Output = u8; }
impl Div<u8> for &u8 { type Output = u8; }
impl Div for u8 { type Output = u8; }
impl DivAssign<NonZero<u8>> for u8 {}
impl DivAssign for u8 {}
impl FromStr for u8 { type Err = ParseIntError; }
impl Hash for u8 {}
impl Mul<&u8> for &u8 { type Output = u8; }
impl Mul<&u8> for u8 { type Output = u8; }
impl Mul<u8> for &u8 { type Output = u8; }
impl Mul for u8 { type Output = u8; }
impl MulAssign for u8 {}
impl Not for &u8 { type Output = u8; }
impl Not for u8 { type Output = u8; }
impl Ord for u8 {}
impl PartialEq for u8 {}
impl PartialOrd for u8 {}
impl<'a> Product<&'a u8> for u8 {}
impl Product for u8 {}
impl Rem<&u8> for &u8 { type Output = u8; }
impl Rem<&u8> for u8 { type Output = u8; }
impl Rem<NonZero<u8>> for u8 { type Output = u8; }
impl Rem<u8> for &u8 { type Output = u8; }
impl Rem for u8 { type Output = u8; }
impl RemAssign<NonZero<u8>> for u8 {}
impl RemAssign for u8 {}
impl Step for u8 {}
impl Sub<&u8> for &u8 { type Output = u8; }
impl Sub<&u8> for u8 { type Output = u8; }
impl Sub<u8> for &u8 { type Output = u8; }
impl Sub for u8 { type Output = u8; }
impl SubAssign for u8 {}
impl<'a> Sum<&'a u8> for u8 {}
impl Sum for u8 {}
impl TryFrom<usize> for u8 { type Error = TryFromIntError; }
impl ZeroablePrimitive for u8 {}
impl Copy for u8 {}
impl Eq for u8 {}

impl<Rhs> Shl<Rhs> for u8 { type Output = u8; }
impl<Rhs> Shl<Rhs> for &u8 { type Output = u8; }
impl<Rhs> ShlAssign<Rhs> for u8 {}
impl<Rhs> Shr<Rhs> for u8 { type Output = u8; }
impl<Rhs> Shr<Rhs> for &u8 { type Output = u8; }
impl<Rhs> ShrAssign<Rhs> for u8 {}
