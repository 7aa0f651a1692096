//! serde_json 1.0.154

use crate::{Position, Reference, error};
use crate::error::Error;
use serde::de;
use serde::de::Visitor;
use std::{io, str};
use std::iter::FusedIterator;

pub struct Deserializer<R> { _p: () }
impl<'de, R> Deserializer<R> where R: Read<'de> {
    pub fn new(read: R) -> Self;
}
impl<R> Deserializer<IoRead<R>> where R: io::Read {
    pub fn from_reader(reader: R) -> Self;
}
impl<'a> Deserializer<SliceRead<'a>> {
    pub fn from_slice(bytes: &'a [u8]) -> Self;
}
impl<'a> Deserializer<StrRead<'a>> {
    pub fn from_str(s: &'a str) -> Self;
}
impl<'de, R: Read<'de>> Deserializer<R> {
    pub fn end(&mut self) -> error::Result<()>;
    pub fn into_iter<T>(self) -> StreamDeserializer<'de, R, T> where T: de::Deserialize<'de>;
    pub fn disable_recursion_limit(&mut self);
}
impl<'de, R: Read<'de>> de::Deserializer<'de> for &mut Deserializer<R> { type Error = Error; }
pub(crate) enum ParserNumber {
    F64(f64),
    U64(u64),
    I64(i64),
    String(String),
}
pub struct StreamDeserializer<'de, R, T> { _p: () }
impl<'de, R, T> StreamDeserializer<'de, R, T> where R: Read<'de>, T: de::Deserialize<'de> {
    pub fn new(read: R) -> Self;
    pub fn byte_offset(&self) -> usize;
}
impl<'de, R, T> Iterator for StreamDeserializer<'de, R, T> where R: Read<'de>, T: de::Deserialize<'de> {
    type Item = error::Result<T>;
}
impl<'de, R, T> FusedIterator for StreamDeserializer<'de, R, T> where R: Read<'de>, T: de::Deserialize<'de> {}
#[blocks(args)]
pub fn from_reader<R, T>(rdr: R) -> error::Result<T> where R: io::Read, T: de::DeserializeOwned;
pub fn from_slice<'a, T>(v: &'a [u8]) -> error::Result<T> where T: de::Deserialize<'a>;
pub fn from_str<'a, T>(s: &'a str) -> error::Result<T> where T: de::Deserialize<'a>;
pub trait Read<'de> {
    fn next(&mut self) -> error::Result<Option<u8>>;
    fn peek(&mut self) -> error::Result<Option<u8>>;
    fn discard(&mut self);
    fn position(&self) -> Position;
    fn peek_position(&self) -> Position;
    fn byte_offset(&self) -> usize;
    fn parse_str<'s>(&'s mut self, scratch: &'s mut Vec<u8>) -> error::Result<Reference<'de, 's, str>>;
    fn parse_str_raw<'s>(&'s mut self, scratch: &'s mut Vec<u8>) -> error::Result<Reference<'de, 's, [u8]>>;
    fn ignore_str(&mut self) -> error::Result<()>;
    fn decode_hex_escape(&mut self) -> error::Result<u16>;
    fn begin_raw_buffering(&mut self);
    fn end_raw_buffering<V>(&mut self, visitor: V) -> error::Result<V::Value> where V: Visitor<'de>;
    const should_early_return_if_failed: bool;
    fn set_failed(&mut self, failed: &mut bool);
}
pub struct IoRead<R> where R: io::Read { _p: () }
impl<R> IoRead<R> where R: io::Read {
    pub fn new(reader: R) -> Self;
}
impl<'de, R> Read<'de> for IoRead<R> where R: io::Read {}
pub struct SliceRead<'a> { _p: () }
impl<'a> SliceRead<'a> {
    pub fn new(slice: &'a [u8]) -> Self;
}
impl<'a> Read<'a> for SliceRead<'a> {}
pub struct StrRead<'a> { _p: () }
impl<'a> StrRead<'a> {
    pub fn new(s: &'a str) -> Self;
}
impl<'a> Read<'a> for StrRead<'a> {}
impl<'de, R> Read<'de> for &mut R where R: Read<'de> {}
