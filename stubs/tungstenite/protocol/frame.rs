//! tungstenite 0.24.0

pub mod coding {
    use std::fmt;

    #[derive(Clone, Copy, Debug)]
    pub enum OpCode {
        Data(Data),
        Control(Control),
    }
    impl fmt::Display for OpCode {}
    impl From<u8> for OpCode {}
    #[derive(Clone, Copy, Debug)]
    pub enum Data {
        Continue,
        Text,
        Binary,
        Reserved(u8),
    }
    impl fmt::Display for Data {}
    #[derive(Clone, Copy, Debug)]
    pub enum Control {
        Close,
        Ping,
        Pong,
        Reserved(u8),
    }
    impl fmt::Display for Control {}
    #[derive(Clone, Copy, Debug)]
    pub enum CloseCode {
        Normal,
        Away,
        Protocol,
        Unsupported,
        Status,
        Abnormal,
        Invalid,
        Policy,
        Size,
        Extension,
        Error,
        Restart,
        Again,
    }
    impl CloseCode {
        pub fn is_allowed(self) -> bool;
    }
    impl fmt::Display for CloseCode {}
    impl From<u16> for CloseCode {}
    impl From<OpCode> for u8 {}
    impl From<CloseCode> for u16 {}
    impl<'t> From<&'t CloseCode> for u16 {}
}
use crate::error;
use crate::protocol::frame::coding::{CloseCode, OpCode};
use std::fmt;
use std::borrow::Cow;
use std::io::{Cursor, Read, Write};
use std::str::Utf8Error;
use std::string::FromUtf8Error;

#[derive(Clone, Debug)]
pub struct CloseFrame<'t> {
    pub code: CloseCode,
    pub reason: Cow<'t, str>,
}
impl<'t> CloseFrame<'t> {
    pub fn into_owned(self) -> CloseFrame<'static>;
}
impl<'t> fmt::Display for CloseFrame<'t> {}
#[derive(Clone, Debug)]
pub struct FrameHeader {
    pub is_final: bool,
    pub rsv1: bool,
    pub rsv2: bool,
    pub rsv3: bool,
    pub opcode: OpCode,
    pub mask: Option<[u8; 4]>,
}
impl Default for FrameHeader {}
impl FrameHeader {
    pub fn parse(cursor: &mut Cursor<impl AsRef<[u8]>>) -> error::Result<Option<(Self, u64)>>;
    pub fn len(&self, length: u64) -> usize;
    pub fn format(&self, length: u64, output: &mut impl Write) -> error::Result<()>;
}
#[derive(Clone, Debug)]
pub struct Frame { _p: () }
impl Frame {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn header(&self) -> &FrameHeader;
    pub fn header_mut(&mut self) -> &mut FrameHeader;
    pub fn payload(&self) -> &Vec<u8>;
    pub fn payload_mut(&mut self) -> &mut Vec<u8>;
    pub fn into_data(self) -> Vec<u8>;
    pub fn into_string(self) -> Result<String, FromUtf8Error>;
    pub fn to_text(&self) -> error::Result<&str, Utf8Error>;
    pub fn message(data: Vec<u8>, opcode: OpCode, is_final: bool) -> Frame;
    pub fn pong(data: Vec<u8>) -> Frame;
    pub fn ping(data: Vec<u8>) -> Frame;
    pub fn close(msg: Option<CloseFrame>) -> Frame;
    pub fn from_payload(header: FrameHeader, payload: Vec<u8>) -> Self;
    pub fn format(self, output: &mut impl Write) -> error::Result<()>;
}
impl fmt::Display for Frame {}
#[derive(Debug)]
pub struct FrameSocket<Stream> { _p: () }
impl<Stream> FrameSocket<Stream> {
    pub fn new(stream: Stream) -> Self;
    pub fn from_partially_read(stream: Stream, part: Vec<u8>) -> Self;
    pub fn into_inner(self) -> (Stream, Vec<u8>);
    pub fn get_ref(&self) -> &Stream;
    pub fn get_mut(&mut self) -> &mut Stream;
}
impl<Stream> FrameSocket<Stream> where Stream: Read {
    pub fn read(&mut self, max_size: Option<usize>) -> error::Result<Option<Frame>>;
}
impl<Stream> FrameSocket<Stream> where Stream: Write {
    pub fn send(&mut self, frame: Frame) -> error::Result<()>;
    pub fn write(&mut self, frame: Frame) -> error::Result<()>;
    pub fn flush(&mut self) -> error::Result<()>;
}
