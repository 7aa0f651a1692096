//! flate2 1.1.11

use crate::{Compress, Compression, Decompress, GzHeader};
use std::io::{BufRead, Read, Write};

#[io(via = R)]
#[derive(Debug)]
pub struct DeflateEncoder<R> { _p: () }
impl<R: BufRead> DeflateEncoder<R> {
    pub fn new(r: R, level: Compression) -> DeflateEncoder<R>;
}
impl<R> DeflateEncoder<R> {
    pub fn reset(&mut self, r: R) -> R;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<R: BufRead> Read for DeflateEncoder<R> {}
impl<W: BufRead + Write> Write for DeflateEncoder<W> {}
#[io(via = R)]
#[derive(Debug)]
pub struct DeflateDecoder<R> { _p: () }
impl<R: BufRead> DeflateDecoder<R> {
    pub fn new(r: R) -> DeflateDecoder<R>;
}
impl<R> DeflateDecoder<R> {
    pub fn reset(&mut self, r: R) -> R;
    pub fn reset_data(&mut self);
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<R: BufRead> Read for DeflateDecoder<R> {}
impl<W: BufRead + Write> Write for DeflateDecoder<W> {}
#[io(via = R)]
#[derive(Debug)]
pub struct GzEncoder<R> { _p: () }
impl<R: BufRead> GzEncoder<R> {
    pub fn new(r: R, level: Compression) -> GzEncoder<R>;
}
impl<R> GzEncoder<R> {
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
}
impl<R: BufRead> Read for GzEncoder<R> {}
impl<R: BufRead + Write> Write for GzEncoder<R> {}
#[io(via = R)]
#[derive(Debug)]
pub struct GzDecoder<R> { _p: () }
impl<R: BufRead> GzDecoder<R> {
    pub fn new(r: R) -> GzDecoder<R>;
}
impl<R> GzDecoder<R> {
    pub fn header(&self) -> Option<&GzHeader>;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
    pub fn reset(&mut self, r: R) -> R;
}
impl<R: BufRead> Read for GzDecoder<R> {}
impl<R: BufRead + Write> Write for GzDecoder<R> {}
#[io(via = R)]
#[derive(Debug)]
pub struct MultiGzDecoder<R> { _p: () }
impl<R: BufRead> MultiGzDecoder<R> {
    pub fn new(r: R) -> MultiGzDecoder<R>;
}
impl<R> MultiGzDecoder<R> {
    pub fn header(&self) -> Option<&GzHeader>;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
}
impl<R: BufRead> Read for MultiGzDecoder<R> {}
#[io(via = R)]
#[derive(Debug)]
pub struct ZlibEncoder<R> { _p: () }
impl<R: BufRead> ZlibEncoder<R> {
    pub fn new(r: R, level: Compression) -> ZlibEncoder<R>;
    pub fn new_with_compress(r: R, compression: Compress) -> ZlibEncoder<R>;
}
impl<R> ZlibEncoder<R> {
    pub fn reset(&mut self, r: R) -> R;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<R: BufRead> Read for ZlibEncoder<R> {}
impl<R: BufRead + Write> Write for ZlibEncoder<R> {}
#[io(via = R)]
#[derive(Debug)]
pub struct ZlibDecoder<R> { _p: () }
impl<R: BufRead> ZlibDecoder<R> {
    pub fn new(r: R) -> ZlibDecoder<R>;
    pub fn new_with_decompress(r: R, decompression: Decompress) -> ZlibDecoder<R>;
}
impl<R> ZlibDecoder<R> {
    pub fn reset(&mut self, r: R) -> R;
    pub fn get_ref(&self) -> &R;
    pub fn get_mut(&mut self) -> &mut R;
    pub fn into_inner(self) -> R;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<R: BufRead> Read for ZlibDecoder<R> {}
impl<R: BufRead + Write> Write for ZlibDecoder<R> {}
