//! tokio 1.54.1

use std::io;
use std::task::{Context, Poll};

#[derive(Debug)]
pub struct CtrlC { _p: () }
impl CtrlC {
    #[cancel(safe)]
    pub async fn recv(&mut self) -> Option<()>;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
}
pub fn ctrl_c() -> io::Result<CtrlC>;
#[derive(Debug)]
pub struct CtrlBreak { _p: () }
impl CtrlBreak {
    #[cancel(safe)]
    pub async fn recv(&mut self) -> Option<()>;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
}
pub fn ctrl_break() -> io::Result<CtrlBreak>;
#[derive(Debug)]
pub struct CtrlClose { _p: () }
impl CtrlClose {
    #[cancel(safe)]
    pub async fn recv(&mut self) -> Option<()>;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
}
pub fn ctrl_close() -> io::Result<CtrlClose>;
#[derive(Debug)]
pub struct CtrlShutdown { _p: () }
impl CtrlShutdown {
    #[cancel(safe)]
    pub async fn recv(&mut self) -> Option<()>;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
}
pub fn ctrl_shutdown() -> io::Result<CtrlShutdown>;
#[derive(Debug)]
pub struct CtrlLogoff { _p: () }
impl CtrlLogoff {
    #[cancel(safe)]
    pub async fn recv(&mut self) -> Option<()>;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
}
pub fn ctrl_logoff() -> io::Result<CtrlLogoff>;
