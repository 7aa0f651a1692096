//! tungstenite 0.24.0

pub mod frame;
use crate::error;
use crate::error::Error;
use crate::protocol::frame::Frame;
use std::{fmt, str};
use std::io::{Read, Write};
pub use crate::protocol::frame::CloseFrame;

#[derive(Clone, Debug)]
pub enum Message {
    Text(String),
    Binary(Vec<u8>),
    Ping(Vec<u8>),
    Pong(Vec<u8>),
    Close(Option<CloseFrame<'static>>),
    Frame(Frame),
}
impl Message {
    pub fn text<S>(string: S) -> Message where S: Into<String>;
    pub fn binary<B>(bin: B) -> Message where B: Into<Vec<u8>>;
    pub fn is_text(&self) -> bool;
    pub fn is_binary(&self) -> bool;
    pub fn is_ping(&self) -> bool;
    pub fn is_pong(&self) -> bool;
    pub fn is_close(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn into_data(self) -> Vec<u8>;
    pub fn into_text(self) -> error::Result<String>;
    pub fn to_text(&self) -> error::Result<&str>;
}
impl From<String> for Message {}
impl<'s> From<&'s str> for Message {}
impl<'b> From<&'b [u8]> for Message {}
impl From<Vec<u8>> for Message {}
impl fmt::Display for Message {}
#[derive(Clone, Copy, Debug)]
pub enum Role {
    Server,
    Client,
}
#[derive(Clone, Copy, Debug)]
pub struct WebSocketConfig {
    pub max_send_queue: Option<usize>,
    pub write_buffer_size: usize,
    pub max_write_buffer_size: usize,
    pub max_message_size: Option<usize>,
    pub max_frame_size: Option<usize>,
    pub accept_unmasked_frames: bool,
}
impl Default for WebSocketConfig {}
#[io(via = Stream)]
#[derive(Debug)]
pub struct WebSocket<Stream> { _p: () }
impl<Stream> WebSocket<Stream> {
    pub fn from_raw_socket(stream: Stream, role: Role, config: Option<WebSocketConfig>) -> Self;
    pub fn from_partially_read(stream: Stream, part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> Self;
    pub fn get_ref(&self) -> &Stream;
    pub fn get_mut(&mut self) -> &mut Stream;
    pub fn set_config(&mut self, set_func: impl FnOnce(&mut WebSocketConfig));
    pub fn get_config(&self) -> &WebSocketConfig;
    pub fn can_read(&self) -> bool;
    pub fn can_write(&self) -> bool;
}
impl<Stream: Read + Write> WebSocket<Stream> {
    #[blocks(receiver)]
    pub fn read(&mut self) -> error::Result<Message>;
    #[blocks(receiver)]
    pub fn send(&mut self, message: Message) -> error::Result<()>;
    #[blocks(receiver)]
    pub fn write(&mut self, message: Message) -> error::Result<()>;
    #[blocks(receiver)]
    pub fn flush(&mut self) -> error::Result<()>;
    #[blocks(receiver)]
    pub fn close(&mut self, code: Option<CloseFrame>) -> error::Result<()>;
    pub fn read_message(&mut self) -> error::Result<Message>;
    pub fn write_message(&mut self, message: Message) -> error::Result<()>;
    pub fn write_pending(&mut self) -> error::Result<()>;
}
#[derive(Debug)]
pub struct WebSocketContext { _p: () }
impl WebSocketContext {
    pub fn new(role: Role, config: Option<WebSocketConfig>) -> Self;
    pub fn from_partially_read(part: Vec<u8>, role: Role, config: Option<WebSocketConfig>) -> Self;
    pub fn set_config(&mut self, set_func: impl FnOnce(&mut WebSocketConfig));
    pub fn get_config(&self) -> &WebSocketConfig;
    pub fn can_read(&self) -> bool;
    pub fn can_write(&self) -> bool;
    pub fn read<Stream>(&mut self, stream: &mut Stream) -> error::Result<Message> where Stream: Read + Write;
    pub fn write<Stream>(&mut self, stream: &mut Stream, message: Message) -> error::Result<()> where Stream: Read + Write;
    pub fn flush<Stream>(&mut self, stream: &mut Stream) -> error::Result<()> where Stream: Read + Write;
    pub fn close<Stream>(&mut self, stream: &mut Stream, code: Option<CloseFrame>) -> error::Result<()>
    where Stream: Read + Write;
}
impl From<Message> for Vec<u8> {}
impl TryFrom<Message> for String { type Error = Error; }
