//! tokio 1.54.1

use std::io;
use std::os::raw::c_int;
use std::task::{Context, Poll};

#[derive(Clone, Copy, Debug)]
pub struct SignalKind { _p: () }
impl SignalKind {
    pub const fn from_raw(signum: c_int) -> Self;
    pub const fn as_raw_value(&self) -> c_int;
    pub const fn alarm() -> Self;
    pub const fn child() -> Self;
    pub const fn hangup() -> Self;
    pub const fn interrupt() -> Self;
    pub const fn io() -> Self;
    pub const fn pipe() -> Self;
    pub const fn quit() -> Self;
    pub const fn terminate() -> Self;
    pub const fn user_defined1() -> Self;
    pub const fn user_defined2() -> Self;
    pub const fn window_change() -> Self;
}
impl From<c_int> for SignalKind {}
#[derive(Debug)]
pub struct Signal { _p: () }
impl Signal {
    #[cancel(safe)]
    pub async fn recv(&mut self) -> Option<()>;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<()>>;
}
pub fn signal(kind: SignalKind) -> io::Result<Signal>;
impl From<SignalKind> for c_int {}
