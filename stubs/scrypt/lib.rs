//! scrypt 0.11.0

extern crate password_hash;

pub mod errors {
    use std::fmt;
    use std::error::Error;

    #[derive(Clone, Copy, Debug)]
    pub struct InvalidOutputLen;
    impl fmt::Display for InvalidOutputLen {}
    impl Error for InvalidOutputLen {}
    #[derive(Clone, Copy, Debug)]
    pub struct InvalidParams;
    impl fmt::Display for InvalidParams {}
    impl Error for InvalidParams {}
}
use crate::errors::{InvalidOutputLen, InvalidParams};
use password_hash::{Ident, ParamsString, PasswordHash, PasswordHasher};
pub use password_hash;

#[derive(Clone, Copy, Debug)]
pub struct Params { _p: () }
impl Params {
    pub const RECOMMENDED_LOG_N: u8 = _;
    pub const RECOMMENDED_R: u32 = _;
    pub const RECOMMENDED_P: u32 = _;
    pub const RECOMMENDED_LEN: usize = _;
    pub fn new(log_n: u8, r: u32, p: u32, len: usize) -> Result<Params, InvalidParams>;
    pub fn recommended() -> Params;
    pub fn log_n(&self) -> u8;
    pub fn r(&self) -> u32;
    pub fn p(&self) -> u32;
}
impl Default for Params {}
impl<'a> TryFrom<&'a PasswordHash<'a>> for Params { type Error = password_hash::Error; }
pub const ALG_ID: Ident = _;
#[derive(Clone, Copy, Debug)]
pub struct Scrypt;
impl PasswordHasher for Scrypt { type Params = Params; }
#[blocks(cpu)]
pub fn scrypt(password: &[u8], salt: &[u8], params: &Params, output: &mut [u8]) -> Result<(), InvalidOutputLen>;
impl TryFrom<Params> for ParamsString { type Error = password_hash::Error; }
