//! password-hash 0.5.0

extern crate rand_core;

pub mod errors {
    use std::{error, fmt, result};
    use std::cmp::Ordering;

    pub type Result<T> = result::Result<T, Error>;
    #[derive(Clone, Copy, Debug)]
    pub enum Error {
        Algorithm,
        B64Encoding(base64ct::Error),
        Crypto,
        OutputSize { provided: Ordering, expected: usize },
        ParamNameDuplicated,
        ParamNameInvalid,
        ParamValueInvalid(InvalidValue),
        ParamsMaxExceeded,
        Password,
        PhcStringField,
        PhcStringTrailingData,
        SaltInvalid(InvalidValue),
        Version,
    }
    impl fmt::Display for Error {}
    impl error::Error for Error {}
    impl From<base64ct::Error> for Error {}
    impl From<base64ct::InvalidLengthError> for Error {}
    #[derive(Clone, Copy, Debug)]
    pub enum InvalidValue {
        InvalidChar(char),
        InvalidFormat,
        Malformed,
        TooLong,
        TooShort,
    }
    impl InvalidValue {
        pub fn param_error(self) -> Error;
        pub fn salt_error(self) -> Error;
    }
    impl fmt::Display for InvalidValue {}
    impl error::Error for InvalidValue {}
}
use rand_core::CryptoRngCore;
use std::{fmt, str};
use std::fmt::Debug;
use std::ops::Deref;
use std::str::FromStr;
pub use rand_core;
pub use crate::errors::{Error, Result};

#[derive(Clone, Copy, Debug)]
pub enum Encoding {
    B64,
    Bcrypt,
    Crypt,
}
impl Default for Encoding {}
impl Encoding {
    pub fn decode(self, src: impl AsRef<[u8]>, dst: &mut [u8]) -> std::result::Result<&[u8], base64ct::Error>;
    pub fn encode<'a>(self, src: &[u8], dst: &'a mut [u8]) -> std::result::Result<&'a str, base64ct::Error>;
    pub fn encoded_len(self, bytes: &[u8]) -> usize;
}
#[derive(Clone, Copy)]
pub struct Ident<'a> { _p: () }
impl<'a> Ident<'a> {
    pub const fn new(s: &'a str) -> Result<Self>;
    pub const fn new_unwrap(s: &'a str) -> Self;
    pub fn as_str(&self) -> &'a str;
}
impl<'a> AsRef<str> for Ident<'a> {}
impl<'a> Deref for Ident<'a> { type Target = str; }
impl<'a> TryFrom<&'a str> for Ident<'a> { type Error = Error; }
impl<'a> fmt::Display for Ident<'a> {}
#[derive(Clone, Copy)]
pub struct Output { _p: () }
impl Output {
    pub const MIN_LENGTH: usize = _;
    pub const MAX_LENGTH: usize = _;
    pub const B64_MAX_LENGTH: usize = _;
    pub fn new(input: &[u8]) -> Result<Self>;
    pub fn new_with_encoding(input: &[u8], encoding: Encoding) -> Result<Self>;
    pub fn init_with<F>(output_size: usize, f: F) -> Result<Self> where F: FnOnce(&mut [u8]) -> Result<()>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn encoding(&self) -> Encoding;
    pub fn len(&self) -> usize;
    pub fn b64_decode(input: &str) -> Result<Self>;
    pub fn b64_encode<'a>(&self, out: &'a mut [u8]) -> Result<&'a str>;
    pub fn decode(input: &str, encoding: Encoding) -> Result<Self>;
    pub fn encode<'a>(&self, out: &'a mut [u8], encoding: Encoding) -> Result<&'a str>;
    pub fn b64_len(&self) -> usize;
}
impl AsRef<[u8]> for Output {}
impl FromStr for Output { type Err = Error; }
impl PartialEq for Output {}
impl TryFrom<&[u8]> for Output { type Error = Error; }
impl fmt::Display for Output {}
pub type Pair<'a> = (Ident<'a>, Value<'a>);
#[derive(Clone, Default)]
pub struct ParamsString { _p: () }
impl ParamsString {
    pub fn new() -> Self;
    pub fn add_b64_bytes<'a>(&mut self, name: impl TryInto<Ident<'a>>, bytes: &[u8]) -> Result<()>;
    pub fn add_decimal<'a>(&mut self, name: impl TryInto<Ident<'a>>, value: Decimal) -> Result<()>;
    pub fn add_str<'a>(&mut self, name: impl TryInto<Ident<'a>>, value: impl TryInto<Value<'a>>) -> Result<()>;
    pub fn as_bytes(&self) -> &[u8];
    pub fn as_str(&self) -> &str;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn iter(&self) -> Iter<'_>;
    pub fn get<'a>(&self, name: impl TryInto<Ident<'a>>) -> Option<Value<'_>>;
    pub fn get_str<'a>(&self, name: impl TryInto<Ident<'a>>) -> Option<&str>;
    pub fn get_decimal<'a>(&self, name: impl TryInto<Ident<'a>>) -> Option<Decimal>;
}
impl FromStr for ParamsString { type Err = Error; }
impl<'a> FromIterator<Pair<'a>> for ParamsString {}
impl fmt::Display for ParamsString {}
pub struct Iter<'a> { _p: () }
impl<'a> Iterator for Iter<'a> { type Item = Pair<'a>; }
#[derive(Clone, Copy)]
pub struct Salt<'a> { _p: () }
impl<'a> Salt<'a> {
    pub const MIN_LENGTH: usize = _;
    pub const MAX_LENGTH: usize = _;
    pub const RECOMMENDED_LENGTH: usize = _;
    pub fn from_b64(input: &'a str) -> Result<Self>;
    pub fn decode_b64<'b>(&self, buf: &'b mut [u8]) -> Result<&'b [u8]>;
    pub fn as_str(&self) -> &'a str;
    pub fn len(&self) -> usize;
    pub fn new(input: &'a str) -> Result<Self>;
    pub fn b64_decode<'b>(&self, buf: &'b mut [u8]) -> Result<&'b [u8]>;
}
impl<'a> AsRef<str> for Salt<'a> {}
impl<'a> TryFrom<&'a str> for Salt<'a> { type Error = Error; }
impl<'a> fmt::Display for Salt<'a> {}
impl<'a> From<&'a SaltString> for Salt<'a> {}
#[derive(Clone)]
pub struct SaltString { _p: () }
impl SaltString {
    pub fn generate(rng: impl CryptoRngCore) -> Self;
    pub fn from_b64(s: &str) -> Result<Self>;
    pub fn decode_b64<'a>(&self, buf: &'a mut [u8]) -> Result<&'a [u8]>;
    pub fn encode_b64(input: &[u8]) -> Result<Self>;
    pub fn as_salt(&self) -> Salt<'_>;
    pub fn as_str(&self) -> &str;
    pub fn len(&self) -> usize;
    pub fn new(s: &str) -> Result<Self>;
    pub fn b64_decode<'a>(&self, buf: &'a mut [u8]) -> Result<&'a [u8]>;
    pub fn b64_encode(input: &[u8]) -> Result<Self>;
}
impl AsRef<str> for SaltString {}
impl PartialEq for SaltString {}
impl fmt::Display for SaltString {}
#[blocks(cpu)]
pub trait PasswordHasher {
    type Params: Clone
        + Debug
        + Default
        + for<'a> TryFrom<&'a PasswordHash<'a>, Error = Error>
        + TryInto<ParamsString, Error = Error>;
    fn hash_password_customized<'a>(
        &self,
        password: &[u8],
        algorithm: Option<Ident<'a>>,
        version: Option<Decimal>,
        params: Self::Params,
        salt: impl Into<Salt<'a>>,
    ) -> Result<PasswordHash<'a>>;
    fn hash_password<'a>(&self, password: &[u8], salt: impl Into<Salt<'a>>) -> Result<PasswordHash<'a>>;
}
#[blocks(cpu)]
pub trait PasswordVerifier {
    fn verify_password(&self, password: &[u8], hash: &PasswordHash<'_>) -> Result<()>;
}
pub trait McfHasher {
    fn upgrade_mcf_hash<'a>(&self, hash: &'a str) -> Result<PasswordHash<'a>>;
    fn verify_mcf_hash(&self, password: &[u8], mcf_hash: &str) -> Result<()> where Self: PasswordVerifier;
}
pub type Decimal = u32;
impl<'a> TryFrom<Value<'a>> for Decimal { type Error = Error; }
impl<'a> TryFrom<&Value<'a>> for Decimal { type Error = Error; }
#[derive(Clone, Copy, Debug)]
pub struct Value<'a> { _p: () }
impl<'a> Value<'a> {
    pub const MAX_LENGTH: usize = _;
    pub fn new(input: &'a str) -> Result<Self>;
    pub fn b64_decode<'b>(&self, buf: &'b mut [u8]) -> Result<&'b [u8]>;
    pub fn as_str(&self) -> &'a str;
    pub fn as_bytes(&self) -> &'a [u8];
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn decimal(&self) -> Result<Decimal>;
    pub fn is_decimal(&self) -> bool;
}
impl<'a> AsRef<str> for Value<'a> {}
impl<'a> TryFrom<&'a str> for Value<'a> { type Error = Error; }
impl<'a> fmt::Display for Value<'a> {}
#[derive(Clone, Debug)]
pub struct PasswordHash<'a> {
    pub algorithm: Ident<'a>,
    pub version: Option<Decimal>,
    pub params: ParamsString,
    pub salt: Option<Salt<'a>>,
    pub hash: Option<Output>,
}
impl<'a> PasswordHash<'a> {
    pub fn new(s: &'a str) -> Result<Self>;
    pub fn parse(s: &'a str, encoding: Encoding) -> Result<Self>;
    #[blocks(cpu)]
    pub fn generate(phf: impl PasswordHasher, password: impl AsRef<[u8]>, salt: impl Into<Salt<'a>>) -> Result<Self>;
    #[blocks(cpu)]
    pub fn verify_password(&self, phfs: &[&dyn PasswordVerifier], password: impl AsRef<[u8]>) -> Result<()>;
    pub fn encoding(&self) -> Encoding;
    pub fn serialize(&self) -> PasswordHashString;
}
impl<'a> TryFrom<&'a str> for PasswordHash<'a> { type Error = Error; }
impl<'a> fmt::Display for PasswordHash<'a> {}
#[derive(Clone, Debug)]
pub struct PasswordHashString { _p: () }
impl PasswordHashString {
    pub fn new(s: &str) -> Result<Self>;
    pub fn parse(s: &str, encoding: Encoding) -> Result<Self>;
    pub fn password_hash(&self) -> PasswordHash<'_>;
    pub fn encoding(&self) -> Encoding;
    pub fn as_str(&self) -> &str;
    pub fn as_bytes(&self) -> &[u8];
    pub fn len(&self) -> usize;
    pub fn algorithm(&self) -> Ident<'_>;
    pub fn version(&self) -> Option<Decimal>;
    pub fn params(&self) -> ParamsString;
    pub fn salt(&self) -> Option<Salt<'_>>;
    pub fn hash(&self) -> Option<Output>;
}
impl AsRef<str> for PasswordHashString {}
impl From<PasswordHash<'_>> for PasswordHashString {}
impl From<&PasswordHash<'_>> for PasswordHashString {}
impl FromStr for PasswordHashString { type Err = Error; }
impl fmt::Display for PasswordHashString {}
impl<T: PasswordHasher> PasswordVerifier for T {}
