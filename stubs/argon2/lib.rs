//! argon2 0.5.3

extern crate password_hash;

use password_hash::{Ident, ParamsString};
use std::{error, fmt, result};
use std::fmt::Display;
use std::ops::{BitXor, BitXorAssign};
use std::str::FromStr;
pub use password_hash;
pub use password_hash::{PasswordHash, PasswordHasher, PasswordVerifier};

pub const ARGON2D_IDENT: Ident<'_> = _;
pub const ARGON2I_IDENT: Ident<'_> = _;
pub const ARGON2ID_IDENT: Ident<'_> = _;
#[derive(Clone, Copy, Debug, Default)]
pub enum Algorithm {
    Argon2d,
    Argon2i,
    Argon2id,
}
impl Algorithm {
    pub fn new(id: impl AsRef<str>) -> Result<Self>;
    pub const fn as_str(&self) -> &'static str;
    pub const fn ident(&self) -> Ident<'static>;
}
impl AsRef<str> for Algorithm {}
impl Display for Algorithm {}
impl FromStr for Algorithm { type Err = Error; }
impl<'a> TryFrom<Ident<'a>> for Algorithm { type Error = password_hash::Error; }
#[derive(Clone, Copy, Debug)]
pub struct Block { _p: () }
impl Block {
    pub const SIZE: usize = _;
    pub const fn new() -> Self;
}
impl Default for Block {}
impl AsRef<[u64]> for Block {}
impl AsMut<[u64]> for Block {}
impl BitXor<&Block> for Block { type Output = Block; }
impl BitXorAssign<&Block> for Block {}
pub type Result<T> = result::Result<T, Error>;
#[derive(Clone, Copy, Debug)]
pub enum Error {
    AdTooLong,
    AlgorithmInvalid,
    B64Encoding(base64ct::Error),
    KeyIdTooLong,
    MemoryTooLittle,
    MemoryTooMuch,
    OutputTooShort,
    OutputTooLong,
    PwdTooLong,
    SaltTooShort,
    SaltTooLong,
    SecretTooLong,
    ThreadsTooFew,
    ThreadsTooMany,
    TimeTooSmall,
    VersionInvalid,
}
impl fmt::Display for Error {}
impl From<base64ct::Error> for Error {}
impl error::Error for Error {}
#[derive(Clone, Debug)]
pub struct Params { _p: () }
impl Params {
    pub const DEFAULT_M_COST: u32 = _;
    pub const MIN_M_COST: u32 = _;
    pub const MAX_M_COST: u32 = _;
    pub const DEFAULT_T_COST: u32 = _;
    pub const MIN_T_COST: u32 = _;
    pub const MAX_T_COST: u32 = _;
    pub const DEFAULT_P_COST: u32 = _;
    pub const MIN_P_COST: u32 = _;
    pub const MAX_P_COST: u32 = _;
    pub const MAX_KEYID_LEN: usize = _;
    pub const MAX_DATA_LEN: usize = _;
    pub const DEFAULT_OUTPUT_LEN: usize = _;
    pub const MIN_OUTPUT_LEN: usize = _;
    pub const MAX_OUTPUT_LEN: usize = _;
    pub const DEFAULT: Self = _;
    pub const fn new(m_cost: u32, t_cost: u32, p_cost: u32, output_len: Option<usize>) -> Result<Self>;
    pub const fn m_cost(&self) -> u32;
    pub const fn t_cost(&self) -> u32;
    pub const fn p_cost(&self) -> u32;
    pub fn keyid(&self) -> &[u8];
    pub fn data(&self) -> &[u8];
    pub const fn output_len(&self) -> Option<usize>;
    pub const fn block_count(&self) -> usize;
}
impl Default for Params {}
impl<'a> TryFrom<&'a PasswordHash<'a>> for Params { type Error = password_hash::Error; }
impl TryFrom<ParamsBuilder> for Params { type Error = Error; }
#[derive(Clone, Debug)]
pub struct ParamsBuilder { _p: () }
impl ParamsBuilder {
    pub const fn new() -> Self;
    pub fn m_cost(&mut self, m_cost: u32) -> &mut Self;
    pub fn t_cost(&mut self, t_cost: u32) -> &mut Self;
    pub fn p_cost(&mut self, p_cost: u32) -> &mut Self;
    pub fn keyid(&mut self, keyid: KeyId) -> &mut Self;
    pub fn data(&mut self, data: AssociatedData) -> &mut Self;
    pub fn output_len(&mut self, len: usize) -> &mut Self;
    pub const fn build(&self) -> Result<Params>;
    pub fn context(&self, algorithm: Algorithm, version: Version) -> Result<Argon2<'_>>;
    pub const DEFAULT: ParamsBuilder = _;
}
impl Default for ParamsBuilder {}
#[derive(Clone, Copy, Debug, Default)]
pub enum Version {
    V0x10,
    V0x13,
}
impl TryFrom<u32> for Version { type Error = Error; }
pub const MAX_PWD_LEN: usize = _;
pub const MIN_SALT_LEN: usize = _;
pub const MAX_SALT_LEN: usize = _;
pub const RECOMMENDED_SALT_LEN: usize = _;
pub const MAX_SECRET_LEN: usize = _;
#[derive(Clone)]
pub struct Argon2<'key> { _p: () }
impl Default for Argon2<'_> {}
impl<'key> Argon2<'key> {
    pub fn new(algorithm: Algorithm, version: Version, params: Params) -> Self;
    pub fn new_with_secret(secret: &'key [u8], algorithm: Algorithm, version: Version, params: Params) -> Result<Self>;
    #[blocks(cpu)]
    pub fn hash_password_into(&self, pwd: &[u8], salt: &[u8], out: &mut [u8]) -> Result<()>;
    #[blocks(cpu)]
    pub fn hash_password_into_with_memory(
        &self,
        pwd: &[u8],
        salt: &[u8],
        out: &mut [u8],
        memory_blocks: impl AsMut<[Block]>,
    ) -> Result<()>;
    #[blocks(cpu)]
    pub fn fill_memory(&self, pwd: &[u8], salt: &[u8], memory_blocks: impl AsMut<[Block]>) -> Result<()>;
    pub const fn params(&self) -> &Params;
}
impl PasswordHasher for Argon2<'_> { type Params = Params; }
impl<'key> From<Params> for Argon2<'key> {}
impl<'key> From<&Params> for Argon2<'key> {}
impl From<Algorithm> for Ident<'static> {}
impl From<Error> for password_hash::Error {}
impl TryFrom<Params> for ParamsString { type Error = password_hash::Error; }
impl TryFrom<&Params> for ParamsString { type Error = password_hash::Error; }
impl From<Version> for u32 {}
