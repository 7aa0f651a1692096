//! std 1.95.0

pub mod consts;

use crate::clone::Clone;
use crate::cmp::{Ordering, PartialEq, PartialOrd};
use crate::convert::{FloatToInt, From};
use crate::default::Default;
use crate::fmt::{Debug, Display};
use crate::iter::{Product, Sum};
use crate::marker::Copy;
use crate::num::{FpCategory, ParseFloatError};
use crate::ops::{Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign};
use crate::str::FromStr;

pub const DIGITS: u32 = _;
pub const EPSILON: f32 = _;
pub const INFINITY: f32 = _;
pub const MANTISSA_DIGITS: u32 = _;
pub const MAX: f32 = _;
pub const MAX_10_EXP: i32 = _;
pub const MAX_EXP: i32 = _;
pub const MIN: f32 = _;
pub const MIN_10_EXP: i32 = _;
pub const MIN_EXP: i32 = _;
pub const MIN_POSITIVE: f32 = _;
pub const NAN: f32 = _;
pub const NEG_INFINITY: f32 = _;
pub const RADIX: u32 = _;

impl f32 {
    pub const fn floor(self) -> f32;
    pub const fn ceil(self) -> f32;
    pub const fn round(self) -> f32;
    pub const fn round_ties_even(self) -> f32;
    pub const fn trunc(self) -> f32;
    pub const fn fract(self) -> f32;
    pub const fn mul_add(self, a: f32, b: f32) -> f32;
    pub fn div_euclid(self, rhs: f32) -> f32;
    pub fn rem_euclid(self, rhs: f32) -> f32;
    pub fn powi(self, n: i32) -> f32;
    pub fn powf(self, n: f32) -> f32;
    pub fn sqrt(self) -> f32;
    pub fn exp(self) -> f32;
    pub fn exp2(self) -> f32;
    pub fn ln(self) -> f32;
    pub fn log(self, base: f32) -> f32;
    pub fn log2(self) -> f32;
    pub fn log10(self) -> f32;
    pub fn abs_sub(self, other: f32) -> f32;
    pub fn cbrt(self) -> f32;
    pub fn hypot(self, other: f32) -> f32;
    pub fn sin(self) -> f32;
    pub fn cos(self) -> f32;
    pub fn tan(self) -> f32;
    pub fn asin(self) -> f32;
    pub fn acos(self) -> f32;
    pub fn atan(self) -> f32;
    pub fn atan2(self, other: f32) -> f32;
    pub fn sin_cos(self) -> (f32, f32);
    pub fn exp_m1(self) -> f32;
    pub fn ln_1p(self) -> f32;
    pub fn sinh(self) -> f32;
    pub fn cosh(self) -> f32;
    pub fn tanh(self) -> f32;
    pub fn asinh(self) -> f32;
    pub fn acosh(self) -> f32;
    pub fn atanh(self) -> f32;
    pub const RADIX: u32 = _;
    pub const MANTISSA_DIGITS: u32 = _;
    pub const DIGITS: u32 = _;
    pub const EPSILON: f32 = _;
    pub const MIN: f32 = _;
    pub const MIN_POSITIVE: f32 = _;
    pub const MAX: f32 = _;
    pub const MIN_EXP: i32 = _;
    pub const MAX_EXP: i32 = _;
    pub const MIN_10_EXP: i32 = _;
    pub const MAX_10_EXP: i32 = _;
    pub const NAN: f32 = _;
    pub const INFINITY: f32 = _;
    pub const NEG_INFINITY: f32 = _;
    pub const fn is_nan(self) -> bool;
    pub const fn is_infinite(self) -> bool;
    pub const fn is_finite(self) -> bool;
    pub const fn is_subnormal(self) -> bool;
    pub const fn is_normal(self) -> bool;
    pub const fn classify(self) -> FpCategory;
    pub const fn is_sign_positive(self) -> bool;
    pub const fn is_sign_negative(self) -> bool;
    pub const fn next_up(self) -> f32;
    pub const fn next_down(self) -> f32;
    pub const fn recip(self) -> f32;
    pub const fn to_degrees(self) -> f32;
    pub const fn to_radians(self) -> f32;
    pub const fn max(self, other: f32) -> f32;
    pub const fn min(self, other: f32) -> f32;
    pub const fn midpoint(self, other: f32) -> f32;
    pub unsafe fn to_int_unchecked<Int>(self) -> Int where f32: FloatToInt<Int>;
    pub const fn to_bits(self) -> u32;
    pub const fn from_bits(v: u32) -> f32;
    pub const fn to_be_bytes(self) -> [u8; 4];
    pub const fn to_le_bytes(self) -> [u8; 4];
    pub const fn to_ne_bytes(self) -> [u8; 4];
    pub const fn from_be_bytes(bytes: [u8; 4]) -> f32;
    pub const fn from_le_bytes(bytes: [u8; 4]) -> f32;
    pub const fn from_ne_bytes(bytes: [u8; 4]) -> f32;
    pub fn total_cmp(&self, other: &f32) -> Ordering;
    pub const fn clamp(self, min: f32, max: f32) -> f32;
    pub const fn abs(self) -> f32;
    pub const fn signum(self) -> f32;
    pub const fn copysign(self, sign: f32) -> f32;
}
impl From<bool> for f32 {}
impl Add<&f32> for &f32 { type Output = f32; }
impl Add<&f32> for f32 { type Output = f32; }
impl Add<f32> for &f32 { type Output = f32; }
impl Add for f32 { type Output = f32; }
impl AddAssign for f32 {}
impl Clone for f32 {}
impl Debug for f32 {}
impl Default for f32 {}
impl Display for f32 {}
impl Div<&f32> for &f32 { type Output = f32; }
impl Div<&f32> for f32 { type Output = f32; }
impl Div<f32> for &f32 { type Output = f32; }
impl Div for f32 { type Output = f32; }
impl DivAssign for f32 {}
impl From<i16> for f32 {}
impl From<i8> for f32 {}
impl From<u16> for f32 {}
impl From<u8> for f32 {}
impl FromStr for f32 { type Err = ParseFloatError; }
impl Mul<&f32> for &f32 { type Output = f32; }
impl Mul<&f32> for f32 { type Output = f32; }
impl Mul<f32> for &f32 { type Output = f32; }
impl Mul for f32 { type Output = f32; }
impl MulAssign for f32 {}
impl Neg for &f32 { type Output = f32; }
impl Neg for f32 { type Output = f32; }
impl PartialEq for f32 {}
impl PartialOrd for f32 {}
impl<'a> Product<&'a f32> for f32 {}
impl Product for f32 {}
impl Rem<&f32> for &f32 { type Output = f32; }
impl Rem<&f32> for f32 { type Output = f32; }
impl Rem<f32> for &f32 { type Output = f32; }
impl Rem for f32 { type Output = f32; }
impl RemAssign for f32 {}
impl Sub<&f32> for &f32 { type Output = f32; }
impl Sub<&f32> for f32 { type Output = f32; }
impl Sub<f32> for &f32 { type Output = f32; }
impl Sub for f32 { type Output = f32; }
impl SubAssign for f32 {}
impl<'a> Sum<&'a f32> for f32 {}
impl Sum for f32 {}
impl Copy for f32 {}
impl FloatToInt<i128> for f32 {}
impl FloatToInt<i16> for f32 {}
impl FloatToInt<i32> for f32 {}
impl FloatToInt<i64> for f32 {}
impl FloatToInt<i8> for f32 {}
impl FloatToInt<isize> for f32 {}
impl FloatToInt<u128> for f32 {}
impl FloatToInt<u16> for f32 {}
impl FloatToInt<u32> for f32 {}
impl FloatToInt<u64> for f32 {}
impl FloatToInt<u8> for f32 {}
impl FloatToInt<usize> for f32 {}
