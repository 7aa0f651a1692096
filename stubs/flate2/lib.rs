//! flate2 1.1.11

pub mod read;
pub mod write;
pub mod bufread;
use crate::write::GzEncoder;
use std::{fmt, io, time};
use std::error::Error;
use std::io::{BufRead, Read, Write};
use std::mem::MaybeUninit;
use std::time::SystemTime;

#[derive(Debug, Default)]
pub struct Crc { _p: () }
impl Crc {
    pub fn new() -> Self;
    pub fn sum(&self) -> u32;
    pub fn amount(&self) -> u32;
    pub fn update(&mut self, data: &[u8]);
    pub fn reset(&mut self);
    pub fn combine(&mut self, additional_crc: &Self);
}
#[derive(Debug)]
pub struct CrcReader<R> { _p: () }
impl<R: Read> CrcReader<R> {
    pub fn new(r: R) -> CrcReader<R>;
}
impl<R> CrcReader<R> {
    pub fn crc(&self) -> &Crc;
    pub fn into_inner(self) -> R;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn reset(&mut self);
}
impl<R: Read> Read for CrcReader<R> {}
impl<R: BufRead> BufRead for CrcReader<R> {}
#[derive(Debug)]
pub struct CrcWriter<W> { _p: () }
impl<W> CrcWriter<W> {
    pub fn crc(&self) -> &Crc;
    pub fn into_inner(self) -> W;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn reset(&mut self);
}
impl<W: Write> CrcWriter<W> {
    pub fn new(w: W) -> CrcWriter<W>;
}
impl<W: Write> Write for CrcWriter<W> {}
#[derive(Clone, Debug, Default)]
pub struct GzHeader { _p: () }
impl GzHeader {
    pub fn filename(&self) -> Option<&[u8]>;
    pub fn extra(&self) -> Option<&[u8]>;
    pub fn comment(&self) -> Option<&[u8]>;
    pub fn operating_system(&self) -> u8;
    pub fn mtime(&self) -> u32;
    pub fn mtime_as_datetime(&self) -> Option<SystemTime>;
    pub fn mtime_as_duration(&self) -> Option<time::Duration>;
}
impl From<GzHeaderParser> for GzHeader {}
#[derive(Debug, Default)]
pub struct GzHeaderParser { _p: () }
#[derive(Debug, Default)]
pub struct GzBuilder { _p: () }
impl GzBuilder {
    pub fn new() -> GzBuilder;
    pub fn mtime(self, mtime: u32) -> GzBuilder;
    pub fn operating_system(self, os: u8) -> GzBuilder;
    pub fn extra<T: Into<Vec<u8>>>(self, extra: T) -> GzBuilder;
    pub fn filename<T: Into<Vec<u8>>>(self, filename: T) -> GzBuilder;
    pub fn comment<T: Into<Vec<u8>>>(self, comment: T) -> GzBuilder;
    pub fn write<W: Write>(self, w: W, lvl: Compression) -> GzEncoder<W>;
    pub fn read<R: Read>(self, r: R, lvl: Compression) -> read::GzEncoder<R>;
    pub fn buf_read<R>(self, r: R, lvl: Compression) -> bufread::GzEncoder<R> where R: BufRead;
}
#[derive(Debug)]
pub struct Compress { _p: () }
impl Compress {
    pub fn new(level: Compression, zlib_header: bool) -> Compress;
    pub fn new_with_window_bits(level: Compression, zlib_header: bool, window_bits: u8) -> Compress;
    pub fn new_gzip(level: Compression, window_bits: u8) -> Compress;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
    pub fn set_dictionary(&mut self, dictionary: &[u8]) -> Result<u32, CompressError>;
    pub fn reset(&mut self);
    pub fn set_level(&mut self, level: Compression) -> Result<(), CompressError>;
    #[blocks(cpu)]
    pub fn compress(&mut self, input: &[u8], output: &mut [u8], flush: FlushCompress) -> Result<Status, CompressError>;
    #[blocks(cpu)]
    pub fn compress_uninit(
        &mut self,
        input: &[u8],
        output: &mut [MaybeUninit<u8>],
        flush: FlushCompress,
    ) -> Result<Status, CompressError>;
    #[blocks(cpu)]
    pub fn compress_vec(
        &mut self,
        input: &[u8],
        output: &mut Vec<u8>,
        flush: FlushCompress,
    ) -> Result<Status, CompressError>;
}
#[derive(Debug)]
pub struct Decompress { _p: () }
impl Decompress {
    pub fn new(zlib_header: bool) -> Decompress;
    pub fn new_with_window_bits(zlib_header: bool, window_bits: u8) -> Decompress;
    pub fn new_gzip(window_bits: u8) -> Decompress;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
    #[blocks(cpu)]
    pub fn decompress(&mut self, input: &[u8], output: &mut [u8], flush: FlushDecompress) -> Result<Status, DecompressError>;
    #[blocks(cpu)]
    pub fn decompress_uninit(
        &mut self,
        input: &[u8],
        output: &mut [MaybeUninit<u8>],
        flush: FlushDecompress,
    ) -> Result<Status, DecompressError>;
    #[blocks(cpu)]
    pub fn decompress_vec(
        &mut self,
        input: &[u8],
        output: &mut Vec<u8>,
        flush: FlushDecompress,
    ) -> Result<Status, DecompressError>;
    pub fn set_dictionary(&mut self, dictionary: &[u8]) -> Result<u32, DecompressError>;
    pub fn reset(&mut self, zlib_header: bool);
}
#[derive(Clone, Copy, Debug)]
pub enum FlushCompress {
    None,
    Partial,
    Sync,
    Full,
    Finish,
}
#[derive(Clone, Copy, Debug)]
pub enum FlushDecompress {
    None,
    Sync,
    Finish,
}
#[derive(Clone, Debug)]
pub struct DecompressError { _p: () }
impl DecompressError {
    pub fn needs_dictionary(&self) -> Option<u32>;
}
impl Error for DecompressError {}
impl DecompressError {
    pub fn message(&self) -> Option<&str>;
}
impl fmt::Display for DecompressError {}
#[derive(Clone, Debug)]
pub struct CompressError { _p: () }
impl Error for CompressError {}
impl CompressError {
    pub fn message(&self) -> Option<&str>;
}
impl fmt::Display for CompressError {}
#[derive(Clone, Copy, Debug)]
pub enum Status {
    Ok,
    BufError,
    StreamEnd,
}
#[derive(Clone, Copy, Debug)]
pub struct Compression { _p: () }
impl Compression {
    pub const fn new(level: u32) -> Compression;
    pub const fn none() -> Compression;
    pub const fn fast() -> Compression;
    pub const fn best() -> Compression;
    pub fn level(&self) -> u32;
}
impl Default for Compression {}
impl From<DecompressError> for io::Error {}
impl From<CompressError> for io::Error {}
