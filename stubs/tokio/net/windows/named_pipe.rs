//! tokio 1.54.1

use crate::io::{AsyncRead, AsyncWrite, Interest, Ready};
use std::io;
use std::ffi::OsStr;
use std::io::IoSlice;
use std::task::{Context, Poll};

#[derive(Debug)]
pub struct NamedPipeServer { _p: () }
impl NamedPipeServer {
    #[cancel(safe)]
    pub async fn connect(&self) -> io::Result<()>;
    pub fn disconnect(&self) -> io::Result<()>;
    #[cancel(safe)]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    #[cancel(safe)]
    pub async fn readable(&self) -> io::Result<()>;
    pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    #[cancel(safe)]
    pub async fn writable(&self) -> io::Result<()>;
    pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize>;
    #[runs(closure = blocking)]
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
    #[runs(closure = blocking)]
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
    pub fn info(&self) -> io::Result<PipeInfo>;
}
impl AsyncRead for NamedPipeServer {}
impl AsyncWrite for NamedPipeServer {}
#[derive(Debug)]
pub struct NamedPipeClient { _p: () }
impl NamedPipeClient {
    #[cancel(safe)]
    pub async fn ready(&self, interest: Interest) -> io::Result<Ready>;
    #[cancel(safe)]
    pub async fn readable(&self) -> io::Result<()>;
    pub fn poll_read_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    pub fn try_read(&self, buf: &mut [u8]) -> io::Result<usize>;
    #[cancel(safe)]
    pub async fn writable(&self) -> io::Result<()>;
    pub fn poll_write_ready(&self, cx: &mut Context<'_>) -> Poll<io::Result<()>>;
    pub fn try_write(&self, buf: &[u8]) -> io::Result<usize>;
    pub fn try_write_vectored(&self, buf: &[IoSlice<'_>]) -> io::Result<usize>;
    #[runs(closure = blocking)]
    pub fn try_io<R>(&self, interest: Interest, f: impl FnOnce() -> io::Result<R>) -> io::Result<R>;
    #[runs(closure = blocking)]
    pub async fn async_io<R>(&self, interest: Interest, f: impl FnMut() -> io::Result<R>) -> io::Result<R>;
    pub fn info(&self) -> io::Result<PipeInfo>;
}
impl AsyncRead for NamedPipeClient {}
impl AsyncWrite for NamedPipeClient {}
#[derive(Clone, Debug)]
pub struct ServerOptions { _p: () }
impl ServerOptions {
    pub fn new() -> ServerOptions;
    pub fn pipe_mode(&mut self, pipe_mode: PipeMode) -> &mut Self;
    pub fn access_inbound(&mut self, allowed: bool) -> &mut Self;
    pub fn access_outbound(&mut self, allowed: bool) -> &mut Self;
    pub fn first_pipe_instance(&mut self, first: bool) -> &mut Self;
    pub fn reject_remote_clients(&mut self, reject: bool) -> &mut Self;
    pub fn max_instances(&mut self, instances: usize) -> &mut Self;
    pub fn out_buffer_size(&mut self, buffer: u32) -> &mut Self;
    pub fn in_buffer_size(&mut self, buffer: u32) -> &mut Self;
    pub fn create(&self, addr: impl AsRef<OsStr>) -> io::Result<NamedPipeServer>;
}
#[derive(Clone, Debug)]
pub struct ClientOptions { _p: () }
impl ClientOptions {
    pub fn new() -> Self;
    pub fn read(&mut self, allowed: bool) -> &mut Self;
    pub fn write(&mut self, allowed: bool) -> &mut Self;
    pub fn pipe_mode(&mut self, pipe_mode: PipeMode) -> &mut Self;
    pub fn security_qos_flags(&mut self, flags: u32) -> &mut Self;
    pub fn open(&self, addr: impl AsRef<OsStr>) -> io::Result<NamedPipeClient>;
}
#[derive(Clone, Copy, Debug)]
pub enum PipeMode {
    Byte,
    Message,
}
#[derive(Clone, Copy, Debug)]
pub enum PipeEnd {
    Client,
    Server,
}
#[derive(Clone, Debug)]
pub struct PipeInfo {
    pub mode: PipeMode,
    pub end: PipeEnd,
    pub max_instances: u32,
    pub out_buffer_size: u32,
    pub in_buffer_size: u32,
}
