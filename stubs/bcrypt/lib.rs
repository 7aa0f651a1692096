//! bcrypt 0.15.1

use std::{error, fmt, io};
use std::str::FromStr;

#[blocks(cpu)]
pub fn bcrypt(cost: u32, salt: [u8; 16], password: &[u8]) -> [u8; 24];
pub type BcryptResult<T> = Result<T, BcryptError>;
#[derive(Debug)]
pub enum BcryptError {
    Io(io::Error),
    CostNotAllowed(u32),
    InvalidCost(String),
    InvalidPrefix(String),
    InvalidHash(String),
    InvalidSaltLen(usize),
    InvalidBase64(base64::DecodeError),
    Rand(getrandom::Error),
}
impl fmt::Display for BcryptError {}
impl error::Error for BcryptError {}
pub const DEFAULT_COST: u32 = _;
pub const BASE_64: base64::engine::GeneralPurpose = _;
#[derive(Debug)]
pub struct HashParts { _p: () }
impl HashParts {
    pub fn get_cost(&self) -> u32;
    pub fn get_salt(&self) -> String;
    pub fn format_for_version(&self, version: Version) -> String;
}
impl FromStr for HashParts { type Err = BcryptError; }
impl ToString for HashParts {}
pub enum Version {
    TwoA,
    TwoX,
    TwoY,
    TwoB,
}
impl fmt::Display for Version {}
#[blocks(cpu)]
pub fn hash<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<String>;
#[blocks(cpu)]
pub fn hash_with_result<P: AsRef<[u8]>>(password: P, cost: u32) -> BcryptResult<HashParts>;
#[blocks(cpu)]
pub fn hash_with_salt<P: AsRef<[u8]>>(password: P, cost: u32, salt: [u8; 16]) -> BcryptResult<HashParts>;
#[blocks(cpu)]
pub fn verify<P: AsRef<[u8]>>(password: P, hash: &str) -> BcryptResult<bool>;
