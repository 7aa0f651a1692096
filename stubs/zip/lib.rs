//! zip 2.6.1

extern crate chrono;

pub mod read;
pub mod result {
    use std::{fmt, io};
    use std::borrow::Cow;
    use std::error::Error;
    use std::fmt::Display;
    use std::num::TryFromIntError;
    use std::string::FromUtf8Error;

    pub type ZipResult<T> = Result<T, ZipError>;
    #[derive(Debug)]
    pub enum ZipError {
        Io(io::Error),
        InvalidArchive(Cow<'static, str>),
        UnsupportedArchive(&'static str),
        FileNotFound,
        InvalidPassword,
    }
    impl ZipError {
        pub const PASSWORD_REQUIRED: &'static str = _;
    }
    impl Display for ZipError {}
    impl Error for ZipError {}
    impl From<io::Error> for ZipError {}
    impl From<DateTimeRangeError> for ZipError {}
    impl From<FromUtf8Error> for ZipError {}
    #[derive(Debug)]
    pub struct DateTimeRangeError;
    impl From<TryFromIntError> for DateTimeRangeError {}
    impl fmt::Display for DateTimeRangeError {}
    impl Error for DateTimeRangeError {}
    impl From<ZipError> for io::Error {}
}
pub mod write;
use chrono::NaiveDateTime;
use crate::result::{DateTimeRangeError, ZipResult};
use std::fmt;
use std::io::{Read, Seek};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
pub use crate::read::{HasZipMetadata, ZipArchive};
pub use crate::write::ZipWriter;

#[derive(Clone, Copy, Debug)]
pub enum CompressionMethod {
    Stored,
    Deflated,
    Deflate64,
    Bzip2,
    Aes,
    Zstd,
    Lzma,
    Xz,
    Unsupported(u16),
}
impl CompressionMethod {
    pub const STORE: Self = _;
    pub const SHRINK: Self = _;
    pub const REDUCE_1: Self = _;
    pub const REDUCE_2: Self = _;
    pub const REDUCE_3: Self = _;
    pub const REDUCE_4: Self = _;
    pub const IMPLODE: Self = _;
    pub const DEFLATE: Self = _;
    pub const DEFLATE64: Self = _;
    pub const PKWARE_IMPLODE: Self = _;
    pub const BZIP2: Self = _;
    pub const LZMA: Self = _;
    pub const IBM_ZOS_CMPSC: Self = _;
    pub const IBM_TERSE: Self = _;
    pub const ZSTD_DEPRECATED: Self = _;
    pub const ZSTD: Self = _;
    pub const MP3: Self = _;
    pub const XZ: Self = _;
    pub const JPEG: Self = _;
    pub const WAVPACK: Self = _;
    pub const PPMD: Self = _;
    pub const AES: Self = _;
    pub const fn from_u16(val: u16) -> CompressionMethod;
    pub const fn to_u16(self) -> u16;
}
impl Default for CompressionMethod {}
impl fmt::Display for CompressionMethod {}
pub const SUPPORTED_COMPRESSION_METHODS: &[CompressionMethod] = _;
pub const ZIP64_BYTES_THR: u64 = _;
pub const ZIP64_ENTRY_THR: usize = _;
#[derive(Clone, Copy, Debug, Default)]
pub enum System {
    Dos,
    Unix,
    Unknown,
}
impl From<u8> for System {}
#[derive(Clone, Copy)]
pub struct DateTime { _p: () }
impl Ord for DateTime {}
impl PartialOrd for DateTime {}
impl DateTime {
    pub fn default_for_write() -> Self;
}
impl TryFrom<NaiveDateTime> for DateTime { type Error = DateTimeRangeError; }
impl TryFrom<(u16, u16)> for DateTime { type Error = DateTimeRangeError; }
impl Default for DateTime {}
impl fmt::Display for DateTime {}
impl DateTime {
    pub const unsafe fn from_msdos_unchecked(datepart: u16, timepart: u16) -> DateTime;
    pub fn try_from_msdos(datepart: u16, timepart: u16) -> Result<DateTime, DateTimeRangeError>;
    pub fn from_date_and_time(
        year: u16,
        month: u8,
        day: u8,
        hour: u8,
        minute: u8,
        second: u8,
    ) -> Result<DateTime, DateTimeRangeError>;
    pub fn is_valid(&self) -> bool;
    pub const fn timepart(&self) -> u16;
    pub const fn datepart(&self) -> u16;
    pub const fn year(&self) -> u16;
    pub const fn month(&self) -> u8;
    pub const fn day(&self) -> u8;
    pub const fn hour(&self) -> u8;
    pub const fn minute(&self) -> u8;
    pub const fn second(&self) -> u8;
}
#[derive(Clone, Debug, Default)]
pub struct ZipFileData {
    pub system: System,
    pub version_made_by: u8,
    pub encrypted: bool,
    pub is_utf8: bool,
    pub using_data_descriptor: bool,
    pub compression_method: CompressionMethod,
    pub compression_level: Option<i64>,
    pub last_modified_time: Option<DateTime>,
    pub crc32: u32,
    pub compressed_size: u64,
    pub uncompressed_size: u64,
    pub file_name: Box<str>,
    pub file_name_raw: Box<[u8]>,
    pub extra_field: Option<Arc<Vec<u8>>>,
    pub central_extra_field: Option<Arc<Vec<u8>>>,
    pub file_comment: Box<str>,
    pub header_start: u64,
    pub extra_data_start: Option<u64>,
    pub central_header_start: u64,
    pub data_start: OnceLock<u64>,
    pub external_attributes: u32,
    pub large_file: bool,
    pub aes_mode: Option<(AesMode, AesVendorVersion, CompressionMethod)>,
    pub aes_extra_data_start: u64,
    pub extra_fields: Vec<ExtraField>,
}
impl ZipFileData {
    pub fn data_start(&self, reader: &mut (impl Read + Seek + Sized)) -> ZipResult<u64>;
    pub fn is_dir(&self) -> bool;
    pub fn file_name_sanitized(&self) -> PathBuf;
    pub fn version_needed(&self) -> u16;
}
#[derive(Clone, Copy, Debug)]
pub enum AesVendorVersion {
    Ae1,
    Ae2,
}
#[derive(Clone, Copy, Debug)]
pub enum AesMode {
    Aes128,
    Aes192,
    Aes256,
}
impl AesMode {
    pub const fn salt_length(&self) -> usize;
    pub const fn key_length(&self) -> usize;
}
impl From<System> for u8 {}
impl TryFrom<DateTime> for NaiveDateTime { type Error = DateTimeRangeError; }
impl From<DateTime> for (u16, u16) {}
