//! serde_json 1.0.154

use crate::error;
use crate::error::Error;
use serde::ser;
use serde::ser::Serialize;
use std::{io, str};

pub struct Serializer<W, F = CompactFormatter> { _p: () }
impl<W> Serializer<W> where W: io::Write {
    pub fn new(writer: W) -> Self;
}
impl<'a, W> Serializer<W, PrettyFormatter<'a>> where W: io::Write {
    pub fn pretty(writer: W) -> Self;
}
impl<W, F> Serializer<W, F> where W: io::Write, F: Formatter {
    pub fn with_formatter(writer: W, formatter: F) -> Self;
    pub fn into_inner(self) -> W;
}
impl<'a, W, F> ser::Serializer for &'a mut Serializer<W, F> where W: io::Write, F: Formatter {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Compound<'a, W, F>;
    type SerializeTuple = Compound<'a, W, F>;
    type SerializeTupleStruct = Compound<'a, W, F>;
    type SerializeTupleVariant = Compound<'a, W, F>;
    type SerializeMap = Compound<'a, W, F>;
    type SerializeStruct = Compound<'a, W, F>;
    type SerializeStructVariant = Compound<'a, W, F>;
}
pub enum State {
    Empty,
    First,
    Rest,
}
pub enum Compound<'a, W: 'a, F: 'a> {
    Map { ser: &'a mut Serializer<W, F>, state: State },
    Number { ser: &'a mut Serializer<W, F> },
    RawValue { ser: &'a mut Serializer<W, F> },
}
impl<'a, W, F> ser::SerializeSeq for Compound<'a, W, F> where W: io::Write, F: Formatter {
    type Ok = ();
    type Error = Error;
}
impl<'a, W, F> ser::SerializeTuple for Compound<'a, W, F> where W: io::Write, F: Formatter {
    type Ok = ();
    type Error = Error;
}
impl<'a, W, F> ser::SerializeTupleStruct for Compound<'a, W, F> where W: io::Write, F: Formatter {
    type Ok = ();
    type Error = Error;
}
impl<'a, W, F> ser::SerializeTupleVariant for Compound<'a, W, F> where W: io::Write, F: Formatter {
    type Ok = ();
    type Error = Error;
}
impl<'a, W, F> ser::SerializeMap for Compound<'a, W, F> where W: io::Write, F: Formatter {
    type Ok = ();
    type Error = Error;
}
impl<'a, W, F> ser::SerializeStruct for Compound<'a, W, F> where W: io::Write, F: Formatter {
    type Ok = ();
    type Error = Error;
}
impl<'a, W, F> ser::SerializeStructVariant for Compound<'a, W, F> where W: io::Write, F: Formatter {
    type Ok = ();
    type Error = Error;
}
pub enum CharEscape {
    Quote,
    ReverseSolidus,
    Solidus,
    Backspace,
    FormFeed,
    LineFeed,
    CarriageReturn,
    Tab,
    AsciiControl(u8),
}
pub trait Formatter {
    fn write_null<W>(&mut self, writer: &mut W) -> io::Result<()> where W: ?Sized + io::Write;
    fn write_bool<W>(&mut self, writer: &mut W, value: bool) -> io::Result<()> where W: ?Sized + io::Write;
    fn write_i8<W>(&mut self, writer: &mut W, value: i8) -> io::Result<()> where W: ?Sized + io::Write;
    fn write_i16<W>(&mut self, writer: &mut W, value: i16) -> io::Result<()> where W: ?Sized + io::Write;
    fn write_i32<W>(&mut self, writer: &mut W, value: i32) -> io::Result<()> where W: ?Sized + io::Write;
    fn write_i64<W>(&mut self, writer: &mut W, value: i64) -> io::Result<()> where W: ?Sized + io::Write;
    fn write_i128<W>(&mut self, writer: &mut W, value: i128) -> io::Result<()> where W: ?Sized + io::Write;
    fn write_u8<W>(&mut self, writer: &mut W, value: u8) -> io::Result<()> where W: ?Sized + io::Write;
    fn write_u16<W>(&mut self, writer: &mut W, value: u16) -> io::Result<()> where W: ?Sized + io::Write;
    fn write_u32<W>(&mut self, writer: &mut W, value: u32) -> io::Result<()> where W: ?Sized + io::Write;
    fn write_u64<W>(&mut self, writer: &mut W, value: u64) -> io::Result<()> where W: ?Sized + io::Write;
    fn write_u128<W>(&mut self, writer: &mut W, value: u128) -> io::Result<()> where W: ?Sized + io::Write;
    fn write_f32<W>(&mut self, writer: &mut W, value: f32) -> io::Result<()> where W: ?Sized + io::Write;
    fn write_f64<W>(&mut self, writer: &mut W, value: f64) -> io::Result<()> where W: ?Sized + io::Write;
    fn write_number_str<W>(&mut self, writer: &mut W, value: &str) -> io::Result<()> where W: ?Sized + io::Write;
    fn begin_string<W>(&mut self, writer: &mut W) -> io::Result<()> where W: ?Sized + io::Write;
    fn end_string<W>(&mut self, writer: &mut W) -> io::Result<()> where W: ?Sized + io::Write;
    fn write_string_fragment<W>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> where W: ?Sized + io::Write;
    fn write_char_escape<W>(&mut self, writer: &mut W, char_escape: CharEscape) -> io::Result<()> where W: ?Sized + io::Write;
    fn write_byte_array<W>(&mut self, writer: &mut W, value: &[u8]) -> io::Result<()> where W: ?Sized + io::Write;
    fn begin_array<W>(&mut self, writer: &mut W) -> io::Result<()> where W: ?Sized + io::Write;
    fn end_array<W>(&mut self, writer: &mut W) -> io::Result<()> where W: ?Sized + io::Write;
    fn begin_array_value<W>(&mut self, writer: &mut W, first: bool) -> io::Result<()> where W: ?Sized + io::Write;
    fn end_array_value<W>(&mut self, _writer: &mut W) -> io::Result<()> where W: ?Sized + io::Write;
    fn begin_object<W>(&mut self, writer: &mut W) -> io::Result<()> where W: ?Sized + io::Write;
    fn end_object<W>(&mut self, writer: &mut W) -> io::Result<()> where W: ?Sized + io::Write;
    fn begin_object_key<W>(&mut self, writer: &mut W, first: bool) -> io::Result<()> where W: ?Sized + io::Write;
    fn end_object_key<W>(&mut self, _writer: &mut W) -> io::Result<()> where W: ?Sized + io::Write;
    fn begin_object_value<W>(&mut self, writer: &mut W) -> io::Result<()> where W: ?Sized + io::Write;
    fn end_object_value<W>(&mut self, _writer: &mut W) -> io::Result<()> where W: ?Sized + io::Write;
    fn write_raw_fragment<W>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> where W: ?Sized + io::Write;
}
#[derive(Clone, Debug, Default)]
pub struct CompactFormatter;
impl Formatter for CompactFormatter {}
#[derive(Clone, Debug)]
pub struct PrettyFormatter<'a> { _p: () }
impl<'a> PrettyFormatter<'a> {
    pub fn new() -> Self;
    pub fn with_indent(indent: &'a [u8]) -> Self;
}
impl<'a> Default for PrettyFormatter<'a> {}
impl<'a> Formatter for PrettyFormatter<'a> {}
#[blocks(args)]
pub fn to_writer<W, T>(writer: W, value: &T) -> error::Result<()> where W: io::Write, T: ?Sized + Serialize;
#[blocks(args)]
pub fn to_writer_pretty<W, T>(writer: W, value: &T) -> error::Result<()> where W: io::Write, T: ?Sized + Serialize;
pub fn to_vec<T>(value: &T) -> error::Result<Vec<u8>> where T: ?Sized + Serialize;
pub fn to_vec_pretty<T>(value: &T) -> error::Result<Vec<u8>> where T: ?Sized + Serialize;
pub fn to_string<T>(value: &T) -> error::Result<String> where T: ?Sized + Serialize;
pub fn to_string_pretty<T>(value: &T) -> error::Result<String> where T: ?Sized + Serialize;
