//! pbkdf2 0.12.2

extern crate password_hash;

use password_hash::{Error, Ident, ParamsString, PasswordHash, PasswordHasher};
use std::fmt;
use std::str::FromStr;
pub use password_hash;

#[derive(Clone, Copy, Debug)]
pub struct Pbkdf2;
impl PasswordHasher for Pbkdf2 { type Params = Params; }
#[derive(Clone, Copy, Debug)]
pub enum Algorithm {
    Pbkdf2Sha1,
    Pbkdf2Sha256,
    Pbkdf2Sha512,
}
impl Default for Algorithm {}
impl Algorithm {
    pub const PBKDF2_SHA1_IDENT: Ident<'static> = _;
    pub const PBKDF2_SHA256_IDENT: Ident<'static> = _;
    pub const PBKDF2_SHA512_IDENT: Ident<'static> = _;
    pub fn new(id: impl AsRef<str>) -> password_hash::Result<Self>;
    pub fn ident(&self) -> Ident<'static>;
    pub fn as_str(&self) -> &str;
}
impl AsRef<str> for Algorithm {}
impl fmt::Display for Algorithm {}
impl FromStr for Algorithm { type Err = Error; }
impl<'a> TryFrom<Ident<'a>> for Algorithm { type Error = Error; }
#[derive(Clone, Copy, Debug)]
pub struct Params {
    pub rounds: u32,
    pub output_length: usize,
}
impl Params {
    pub const RECOMMENDED_ROUNDS: usize = _;
}
impl Default for Params {}
impl<'a> TryFrom<&'a PasswordHash<'a>> for Params { type Error = Error; }
#[blocks(cpu)]
pub fn pbkdf2<PRF>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]) -> Result<(), digest::InvalidLength>
where PRF: Clone + Sync;
#[blocks(cpu)]
pub fn pbkdf2_array<PRF, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> Result<[u8; N], digest::InvalidLength>
where PRF: Clone + Sync;
#[blocks(cpu)]
pub fn pbkdf2_hmac<D>(password: &[u8], salt: &[u8], rounds: u32, res: &mut [u8]) where D::Core: Sync + Default + Clone;
#[blocks(cpu)]
pub fn pbkdf2_hmac_array<D, const N: usize>(password: &[u8], salt: &[u8], rounds: u32) -> [u8; N]
where D::Core: Sync + Default + Clone;
impl From<Algorithm> for Ident<'static> {}
impl<'a> TryFrom<Params> for ParamsString { type Error = Error; }
