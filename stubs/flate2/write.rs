//! flate2 1.1.11

use crate::{Compress, Compression, Decompress, GzHeader};
use std::io;
use std::io::{Read, Write};

#[io(via = W)]
#[derive(Debug)]
pub struct DeflateEncoder<W: Write> { _p: () }
impl<W: Write> DeflateEncoder<W> {
    pub fn new(w: W, level: Compression) -> DeflateEncoder<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn reset(&mut self, w: W) -> io::Result<W>;
    #[blocks(receiver)]
    pub fn try_finish(&mut self) -> io::Result<()>;
    #[blocks(receiver)]
    pub fn finish(self) -> io::Result<W>;
    pub fn flush_finish(self) -> io::Result<W>;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<W: Write> Write for DeflateEncoder<W> {}
impl<W: Read + Write> Read for DeflateEncoder<W> {}
#[io(via = W)]
#[derive(Debug)]
pub struct DeflateDecoder<W: Write> { _p: () }
impl<W: Write> DeflateDecoder<W> {
    pub fn new(w: W) -> DeflateDecoder<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn reset(&mut self, w: W) -> io::Result<W>;
    #[blocks(receiver)]
    pub fn try_finish(&mut self) -> io::Result<()>;
    #[blocks(receiver)]
    pub fn finish(self) -> io::Result<W>;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<W: Write> Write for DeflateDecoder<W> {}
impl<W: Read + Write> Read for DeflateDecoder<W> {}
#[io(via = W)]
#[derive(Debug)]
pub struct GzEncoder<W: Write> { _p: () }
impl<W: Write> GzEncoder<W> {
    pub fn new(w: W, level: Compression) -> GzEncoder<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    #[blocks(receiver)]
    pub fn try_finish(&mut self) -> io::Result<()>;
    #[blocks(receiver)]
    pub fn finish(self) -> io::Result<W>;
}
impl<W: Write> Write for GzEncoder<W> {}
impl<R: Read + Write> Read for GzEncoder<R> {}
#[io(via = W)]
#[derive(Debug)]
pub struct GzDecoder<W: Write> { _p: () }
impl<W: Write> GzDecoder<W> {
    pub fn new(w: W) -> GzDecoder<W>;
    pub fn header(&self) -> Option<&GzHeader>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    #[blocks(receiver)]
    pub fn try_finish(&mut self) -> io::Result<()>;
    #[blocks(receiver)]
    pub fn finish(self) -> io::Result<W>;
}
impl<W: Write> Write for GzDecoder<W> {}
impl<W: Read + Write> Read for GzDecoder<W> {}
#[io(via = W)]
#[derive(Debug)]
pub struct MultiGzDecoder<W: Write> { _p: () }
impl<W: Write> MultiGzDecoder<W> {
    pub fn new(w: W) -> MultiGzDecoder<W>;
    pub fn header(&self) -> Option<&GzHeader>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    #[blocks(receiver)]
    pub fn try_finish(&mut self) -> io::Result<()>;
    #[blocks(receiver)]
    pub fn finish(self) -> io::Result<W>;
}
impl<W: Write> Write for MultiGzDecoder<W> {}
#[io(via = W)]
#[derive(Debug)]
pub struct ZlibEncoder<W: Write> { _p: () }
impl<W: Write> ZlibEncoder<W> {
    pub fn new(w: W, level: Compression) -> ZlibEncoder<W>;
    pub fn new_with_compress(w: W, compression: Compress) -> ZlibEncoder<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn reset(&mut self, w: W) -> io::Result<W>;
    #[blocks(receiver)]
    pub fn try_finish(&mut self) -> io::Result<()>;
    #[blocks(receiver)]
    pub fn finish(self) -> io::Result<W>;
    pub fn flush_finish(self) -> io::Result<W>;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<W: Write> Write for ZlibEncoder<W> {}
impl<W: Read + Write> Read for ZlibEncoder<W> {}
#[io(via = W)]
#[derive(Debug)]
pub struct ZlibDecoder<W: Write> { _p: () }
impl<W: Write> ZlibDecoder<W> {
    pub fn new(w: W) -> ZlibDecoder<W>;
    pub fn new_with_decompress(w: W, decompression: Decompress) -> ZlibDecoder<W>;
    pub fn get_ref(&self) -> &W;
    pub fn get_mut(&mut self) -> &mut W;
    pub fn reset(&mut self, w: W) -> io::Result<W>;
    #[blocks(receiver)]
    pub fn try_finish(&mut self) -> io::Result<()>;
    #[blocks(receiver)]
    pub fn finish(self) -> io::Result<W>;
    pub fn total_in(&self) -> u64;
    pub fn total_out(&self) -> u64;
}
impl<W: Write> Write for ZlibDecoder<W> {}
impl<W: Read + Write> Read for ZlibDecoder<W> {}
