//! std 1.95.0

use crate::clone::Clone;
use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
use crate::convert::{From, TryFrom};
use crate::default::Default;
use crate::fmt::{Debug, Display};
use crate::hash::Hash;
use crate::iter::{Product, Step, Sum};
use crate::marker::Copy;
use crate::net::Ipv4Addr;
use crate::num::{NonZero, ParseIntError, TryFromIntError, ZeroablePrimitive};
use crate::ops::{
    Add, AddAssign, BitAnd, BitAndAssign, BitOr, BitOrAssign, BitXor, BitXorAssign, Div, DivAssign, Mul, MulAssign,
    Not, Rem, RemAssign, Shl, ShlAssign, Shr, ShrAssign, Sub, SubAssign,
};
use crate::option::Option;
use crate::result::Result;
use crate::str::FromStr;
use crate::time::Duration;

pub const MAX: u32 = _;
pub const MIN: u32 = _;

impl u32 {
    pub const MIN: u32 = _;
    pub const MAX: u32 = _;
    pub const BITS: u32 = _;
    pub const fn count_ones(self) -> u32;
    pub const fn count_zeros(self) -> u32;
    pub const fn leading_zeros(self) -> u32;
    pub const fn trailing_zeros(self) -> u32;
    pub const fn leading_ones(self) -> u32;
    pub const fn trailing_ones(self) -> u32;
    pub const fn cast_signed(self) -> i32;
    pub const fn rotate_left(self, n: u32) -> u32;
    pub const fn rotate_right(self, n: u32) -> u32;
    pub const fn swap_bytes(self) -> u32;
    pub const fn reverse_bits(self) -> u32;
    pub const fn from_be(x: u32) -> u32;
    pub const fn from_le(x: u32) -> u32;
    pub const fn to_be(self) -> u32;
    pub const fn to_le(self) -> u32;
    pub const fn checked_add(self, rhs: u32) -> Option<u32>;
    pub const fn strict_add(self, rhs: u32) -> u32;
    pub const unsafe fn unchecked_add(self, rhs: u32) -> u32;
    pub const fn checked_add_signed(self, rhs: i32) -> Option<u32>;
    pub const fn strict_add_signed(self, rhs: i32) -> u32;
    pub const fn checked_sub(self, rhs: u32) -> Option<u32>;
    pub const fn strict_sub(self, rhs: u32) -> u32;
    pub const unsafe fn unchecked_sub(self, rhs: u32) -> u32;
    pub const fn checked_sub_signed(self, rhs: i32) -> Option<u32>;
    pub const fn strict_sub_signed(self, rhs: i32) -> u32;
    pub const fn checked_signed_diff(self, rhs: u32) -> Option<i32>;
    pub const fn checked_mul(self, rhs: u32) -> Option<u32>;
    pub const fn strict_mul(self, rhs: u32) -> u32;
    pub const unsafe fn unchecked_mul(self, rhs: u32) -> u32;
    pub const fn checked_div(self, rhs: u32) -> Option<u32>;
    pub const fn strict_div(self, rhs: u32) -> u32;
    pub const fn checked_div_euclid(self, rhs: u32) -> Option<u32>;
    pub const fn strict_div_euclid(self, rhs: u32) -> u32;
    pub const fn checked_rem(self, rhs: u32) -> Option<u32>;
    pub const fn strict_rem(self, rhs: u32) -> u32;
    pub const fn checked_rem_euclid(self, rhs: u32) -> Option<u32>;
    pub const fn strict_rem_euclid(self, rhs: u32) -> u32;
    pub const fn ilog(self, base: u32) -> u32;
    pub const fn ilog2(self) -> u32;
    pub const fn ilog10(self) -> u32;
    pub const fn checked_ilog(self, base: u32) -> Option<u32>;
    pub const fn checked_ilog2(self) -> Option<u32>;
    pub const fn checked_ilog10(self) -> Option<u32>;
    pub const fn checked_neg(self) -> Option<u32>;
    pub const fn strict_neg(self) -> u32;
    pub const fn checked_shl(self, rhs: u32) -> Option<u32>;
    pub const fn strict_shl(self, rhs: u32) -> u32;
    pub const unsafe fn unchecked_shl(self, rhs: u32) -> u32;
    pub const fn unbounded_shl(self, rhs: u32) -> u32;
    pub const fn checked_shr(self, rhs: u32) -> Option<u32>;
    pub const fn strict_shr(self, rhs: u32) -> u32;
    pub const unsafe fn unchecked_shr(self, rhs: u32) -> u32;
    pub const fn unbounded_shr(self, rhs: u32) -> u32;
    pub const fn checked_pow(self, exp: u32) -> Option<u32>;
    pub const fn strict_pow(self, exp: u32) -> u32;
    pub const fn saturating_add(self, rhs: u32) -> u32;
    pub const fn saturating_add_signed(self, rhs: i32) -> u32;
    pub const fn saturating_sub(self, rhs: u32) -> u32;
    pub const fn saturating_sub_signed(self, rhs: i32) -> u32;
    pub const fn saturating_mul(self, rhs: u32) -> u32;
    pub const fn saturating_div(self, rhs: u32) -> u32;
    pub const fn saturating_pow(self, exp: u32) -> u32;
    pub const fn wrapping_add(self, rhs: u32) -> u32;
    pub const fn wrapping_add_signed(self, rhs: i32) -> u32;
    pub const fn wrapping_sub(self, rhs: u32) -> u32;
    pub const fn wrapping_sub_signed(self, rhs: i32) -> u32;
    pub const fn wrapping_mul(self, rhs: u32) -> u32;
    pub const fn wrapping_div(self, rhs: u32) -> u32;
    pub const fn wrapping_div_euclid(self, rhs: u32) -> u32;
    pub const fn wrapping_rem(self, rhs: u32) -> u32;
    pub const fn wrapping_rem_euclid(self, rhs: u32) -> u32;
    pub const fn wrapping_neg(self) -> u32;
    pub const fn wrapping_shl(self, rhs: u32) -> u32;
    pub const fn wrapping_shr(self, rhs: u32) -> u32;
    pub const fn wrapping_pow(self, exp: u32) -> u32;
    pub const fn overflowing_add(self, rhs: u32) -> (u32, bool);
    pub fn carrying_add(self, rhs: u32, carry: bool) -> (u32, bool);
    pub const fn overflowing_add_signed(self, rhs: i32) -> (u32, bool);
    pub const fn overflowing_sub(self, rhs: u32) -> (u32, bool);
    pub fn borrowing_sub(self, rhs: u32, borrow: bool) -> (u32, bool);
    pub const fn overflowing_sub_signed(self, rhs: i32) -> (u32, bool);
    pub const fn abs_diff(self, other: u32) -> u32;
    pub const fn overflowing_mul(self, rhs: u32) -> (u32, bool);
    pub fn carrying_mul(self, rhs: u32, carry: u32) -> (u32, u32);
    pub fn carrying_mul_add(self, rhs: u32, carry: u32, add: u32) -> (u32, u32);
    pub const fn overflowing_div(self, rhs: u32) -> (u32, bool);
    pub const fn overflowing_div_euclid(self, rhs: u32) -> (u32, bool);
    pub const fn overflowing_rem(self, rhs: u32) -> (u32, bool);
    pub const fn overflowing_rem_euclid(self, rhs: u32) -> (u32, bool);
    pub const fn overflowing_neg(self) -> (u32, bool);
    pub const fn overflowing_shl(self, rhs: u32) -> (u32, bool);
    pub const fn overflowing_shr(self, rhs: u32) -> (u32, bool);
    pub const fn overflowing_pow(self, exp: u32) -> (u32, bool);
    pub const fn pow(self, exp: u32) -> u32;
    pub const fn isqrt(self) -> u32;
    pub const fn div_euclid(self, rhs: u32) -> u32;
    pub const fn rem_euclid(self, rhs: u32) -> u32;
    pub const fn div_ceil(self, rhs: u32) -> u32;
    pub const fn next_multiple_of(self, rhs: u32) -> u32;
    pub const fn checked_next_multiple_of(self, rhs: u32) -> Option<u32>;
    pub const fn is_multiple_of(self, rhs: u32) -> bool;
    pub const fn is_power_of_two(self) -> bool;
    pub const fn next_power_of_two(self) -> u32;
    pub const fn checked_next_power_of_two(self) -> Option<u32>;
    pub const fn to_be_bytes(self) -> [u8; 4];
    pub const fn to_le_bytes(self) -> [u8; 4];
    pub const fn to_ne_bytes(self) -> [u8; 4];
    pub const fn from_be_bytes(bytes: [u8; 4]) -> u32;
    pub const fn from_le_bytes(bytes: [u8; 4]) -> u32;
    pub const fn from_ne_bytes(bytes: [u8; 4]) -> u32;
    pub const fn min_value() -> u32;
    pub const fn max_value() -> u32;
    pub const fn midpoint(self, rhs: u32) -> u32;
    pub const fn from_str_radix(src: &str, radix: u32) -> Result<u32, ParseIntError>;
}
impl From<bool> for u32 {}
impl From<char> for u32 {}
impl TryFrom<i128> for u32 { type Error = TryFromIntError; }
impl TryFrom<i16> for u32 { type Error = TryFromIntError; }
impl TryFrom<i32> for u32 { type Error = TryFromIntError; }
impl TryFrom<i64> for u32 { type Error = TryFromIntError; }
impl TryFrom<i8> for u32 { type Error = TryFromIntError; }
impl TryFrom<isize> for u32 { type Error = TryFromIntError; }
impl TryFrom<u128> for u32 { type Error = TryFromIntError; }
impl From<u16> for u32 {}
impl Add<&u32> for &u32 { type Output = u32; }
impl Add<&u32> for u32 { type Output = u32; }
impl Add<u32> for &u32 { type Output = u32; }
impl Add for u32 { type Output = u32; }
impl AddAssign for u32 {}
impl BitAnd<&u32> for &u32 { type Output = u32; }
impl BitAnd<&u32> for u32 { type Output = u32; }
impl BitAnd<u32> for &u32 { type Output = u32; }
impl BitAnd for u32 { type Output = u32; }
impl BitAndAssign for u32 {}
impl BitOr<&u32> for &u32 { type Output = u32; }
impl BitOr<&u32> for u32 { type Output = u32; }
impl BitOr<u32> for &u32 { type Output = u32; }
impl BitOr for u32 { type Output = u32; }
impl BitOrAssign for u32 {}
impl BitXor<&u32> for &u32 { type Output = u32; }
impl BitXor<&u32> for u32 { type Output = u32; }
impl BitXor<u32> for &u32 { type Output = u32; }
impl BitXor for u32 { type Output = u32; }
impl BitXorAssign for u32 {}
impl Clone for u32 {}
impl Debug for u32 {}
impl Default for u32 {}
impl Display for u32 {}
impl Div<&u32> for &u32 { type Output = u32; }
impl Div<&u32> for u32 { type Output = u32; }
impl Div<NonZero<u32>> for u32 { type Output = u32; }
impl Div<u32> for &u32 { type Output = u32; }
impl Div for u32 { type Output = u32; }
impl DivAssign<NonZero<u32>> for u32 {}
impl DivAssign for u32 {}
impl From<Ipv4Addr> for u32 {}
impl From<u8> for u32 {}
impl FromStr for u32 { type Err = ParseIntError; }
impl Hash for u32 {}
impl Mul<&u32> for &u32 { type Output = u32; }
impl Mul<&u32> for u32 { type Output = u32; }
impl Mul<Duration> for u32 { type Output = Duration; }
impl Mul<u32> for &u32 { type Output = u32; }
impl Mul for u32 { type Output = u32; }
impl MulAssign for u32 {}
impl Not for &u32 { type Output = u32; }
impl Not for u32 { type Output = u32; }
impl Ord for u32 {}
impl PartialEq for u32 {}
impl PartialOrd for u32 {}
impl<'a> Product<&'a u32> for u32 {}
impl Product for u32 {}
impl Rem<&u32> for &u32 { type Output = u32; }
impl Rem<&u32> for u32 { type Output = u32; }
impl Rem<NonZero<u32>> for u32 { type Output = u32; }
impl Rem<u32> for &u32 { type Output = u32; }
impl Rem for u32 { type Output = u32; }
impl RemAssign<NonZero<u32>> for u32 {}
impl RemAssign for u32 {}
impl Step for u32 {}
impl Sub<&u32> for &u32 { type Output = u32; }
impl Sub<&u32> for u32 { type Output = u32; }
impl Sub<u32> for &u32 { type Output = u32; }
impl Sub for u32 { type Output = u32; }
impl SubAssign for u32 {}
impl<'a> Sum<&'a u32> for u32 {}
impl Sum for u32 {}
impl TryFrom<u64> for u32 { type Error = TryFromIntError; }
impl TryFrom<usize> for u32 { type Error = TryFromIntError; }
impl ZeroablePrimitive for u32 {}
impl Copy for u32 {}
impl Eq for u32 {}

impl<Rhs> Shl<Rhs> for u32 { type Output = u32; }
impl<Rhs> Shl<Rhs> for &u32 { type Output = u32; }
impl<Rhs> ShlAssign<Rhs> for u32 {}
impl<Rhs> Shr<Rhs> for u32 { type Output = u32; }
impl<Rhs> Shr<Rhs> for &u32 { type Output = u32; }
impl<Rhs> ShrAssign<Rhs> for u32 {}
