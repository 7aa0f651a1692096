//! uuid 1.29.3

pub mod fmt;
pub mod timestamp;
use crate::fmt::{Braced, Hyphenated, Simple, Urn};
pub use crate::timestamp::{ClockSequence, Timestamp};
pub use crate::timestamp::context::{Context, ContextV1, ContextV7, NoContext};
pub macro uuid;
#[derive(Debug)]
pub struct Builder { _p: () }
impl Builder {
    pub const fn from_bytes(b: Bytes) -> Self;
    pub const fn from_bytes_le(b: Bytes) -> Self;
    pub const fn from_gregorian_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self;
    pub const fn from_md5_bytes(md5_bytes: Bytes) -> Self;
    pub const fn from_random_bytes(random_bytes: Bytes) -> Self;
    pub const fn from_sha1_bytes(sha1_bytes: Bytes) -> Self;
    pub const fn from_sorted_gregorian_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self;
    pub const fn from_unix_timestamp_millis(millis: u64, counter_random_bytes: &[u8; 10]) -> Self;
    pub const fn from_custom_bytes(custom_bytes: Bytes) -> Self;
    pub fn from_slice(b: &[u8]) -> Result<Self, Error>;
    pub fn from_slice_le(b: &[u8]) -> Result<Self, Error>;
    pub const fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self;
    pub const fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Self;
    pub const fn from_u128(v: u128) -> Self;
    pub const fn from_u128_le(v: u128) -> Self;
    pub const fn nil() -> Self;
    pub fn set_variant(&mut self, v: Variant) -> &mut Self;
    pub const fn with_variant(self, v: Variant) -> Self;
    pub fn set_version(&mut self, v: Version) -> &mut Self;
    pub const fn with_version(self, v: Version) -> Self;
    pub const fn as_uuid(&self) -> &Uuid;
    pub const fn into_uuid(self) -> Uuid;
    pub const fn from_rfc4122_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self;
    pub const fn from_sorted_rfc4122_timestamp(ticks: u64, counter: u16, node_id: &[u8; 6]) -> Self;
}
#[derive(Clone, Debug)]
pub struct Error { _p: () }
impl fmt::Display for Error {}
impl crate::std::error::Error for Error {}
#[derive(Clone, Copy)]
pub struct NonNilUuid { _p: () }
impl std::fmt::Display for NonNilUuid {}
impl PartialEq<Uuid> for NonNilUuid {}
impl PartialOrd<Uuid> for NonNilUuid {}
impl NonNilUuid {
    pub const fn new(uuid: Uuid) -> Option<Self>;
    pub const unsafe fn new_unchecked(uuid: Uuid) -> Self;
    pub const fn get(self) -> Uuid;
    pub fn new_v1(ts: Timestamp, node_id: &[u8; 6]) -> Self;
    pub fn now_v1(node_id: &[u8; 6]) -> Self;
    pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Self;
    pub fn new_v4() -> Self;
    pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Self;
    pub fn new_v6(ts: Timestamp, node_id: &[u8; 6]) -> Self;
    pub fn now_v6(node_id: &[u8; 6]) -> Self;
    pub fn new_v7(ts: Timestamp) -> Self;
    pub fn now_v7() -> Self;
    pub const fn new_v8(bytes: [u8; 16]) -> Self;
}
impl TryFrom<Uuid> for NonNilUuid { type Error = Error; }
pub type Bytes = [u8; 16];
#[derive(Clone, Copy, Debug)]
pub enum Version {
    Nil,
    Mac,
    Dce,
    Md5,
    Random,
    Sha1,
    SortMac,
    SortRand,
    Custom,
    Max,
}
#[derive(Clone, Copy, Debug)]
pub enum Variant {
    NCS,
    RFC4122,
    Microsoft,
    Future,
}
impl fmt::Display for Variant {}
#[derive(Clone, Copy)]
pub struct Uuid { _p: () }
impl Uuid {
    pub const fn nil() -> Self;
    pub const fn max() -> Self;
    pub const fn from_fields(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid;
    pub const fn from_fields_le(d1: u32, d2: u16, d3: u16, d4: &[u8; 8]) -> Uuid;
    pub const fn from_u128(v: u128) -> Self;
    pub const fn from_u128_le(v: u128) -> Self;
    pub const fn from_u64_pair(high_bits: u64, low_bits: u64) -> Self;
    pub fn from_slice(b: &[u8]) -> Result<Uuid, Error>;
    pub fn from_slice_le(b: &[u8]) -> Result<Uuid, Error>;
    pub const fn from_bytes(bytes: Bytes) -> Uuid;
    pub const fn from_bytes_le(b: Bytes) -> Uuid;
    pub fn from_bytes_ref(bytes: &Bytes) -> &Uuid;
}
impl PartialEq<NonNilUuid> for Uuid {}
impl PartialOrd<NonNilUuid> for Uuid {}
impl From<NonNilUuid> for Uuid {}
impl str::FromStr for Uuid { type Err = Error; }
impl TryFrom<&'_ str> for Uuid { type Error = Error; }
impl TryFrom<String> for Uuid { type Error = Error; }
impl Uuid {
    pub fn parse_str(input: &str) -> Result<Uuid, Error>;
    pub const fn try_parse(input: &str) -> Result<Uuid, Error>;
    pub const fn try_parse_ascii(input: &[u8]) -> Result<Uuid, Error>;
}
impl fmt::Display for Uuid {}
impl Uuid {
    pub const fn hyphenated(self) -> Hyphenated;
    pub fn as_hyphenated(&self) -> &Hyphenated;
    pub const fn simple(self) -> Simple;
    pub fn as_simple(&self) -> &Simple;
    pub const fn urn(self) -> Urn;
    pub fn as_urn(&self) -> &Urn;
    pub const fn braced(self) -> Braced;
    pub fn as_braced(&self) -> &Braced;
    pub fn now_v1(node_id: &[u8; 6]) -> Self;
    pub fn new_v1(ts: Timestamp, node_id: &[u8; 6]) -> Self;
    pub fn new_v3(namespace: &Uuid, name: &[u8]) -> Uuid;
    pub fn new_v4() -> Uuid;
    pub fn new_v5(namespace: &Uuid, name: &[u8]) -> Uuid;
    pub fn now_v6(node_id: &[u8; 6]) -> Self;
    pub fn new_v6(ts: Timestamp, node_id: &[u8; 6]) -> Self;
    pub fn now_v7() -> Self;
    pub fn new_v7(ts: Timestamp) -> Self;
    pub const fn new_v8(buf: [u8; 16]) -> Uuid;
    pub const NAMESPACE_DNS: Self = _;
    pub const NAMESPACE_OID: Self = _;
    pub const NAMESPACE_URL: Self = _;
    pub const NAMESPACE_X500: Self = _;
    pub const fn get_variant(&self) -> Variant;
    pub const fn get_version_num(&self) -> usize;
    pub const fn get_version(&self) -> Option<Version>;
    pub fn as_fields(&self) -> (u32, u16, u16, &[u8; 8]);
    pub fn to_fields_le(&self) -> (u32, u16, u16, &[u8; 8]);
    pub const fn as_u128(&self) -> u128;
    pub const fn to_u128_le(&self) -> u128;
    pub const fn as_u64_pair(&self) -> (u64, u64);
    pub const fn as_bytes(&self) -> &Bytes;
    pub const fn into_bytes(self) -> Bytes;
    pub const fn to_bytes_le(&self) -> Bytes;
    pub const fn is_nil(&self) -> bool;
    pub const fn is_max(&self) -> bool;
    pub const fn encode_buffer() -> [u8; fmt::Urn::LENGTH];
    pub const fn get_timestamp(&self) -> Option<Timestamp>;
    pub const fn get_node_id(&self) -> Option<[u8; 6]>;
}
impl Default for Uuid {}
impl AsRef<Uuid> for Uuid {}
impl AsRef<[u8]> for Uuid {}
impl TryFrom<Vec<u8>> for Uuid { type Error = Error; }
impl From<Uuid> for String {}
impl From<Uuid> for Vec<u8> {}
