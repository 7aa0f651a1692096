//! tokio 1.54.1

pub mod error {
    use std::fmt;
    use std::error::Error;

    #[derive(Clone, Debug)]
    pub struct RecvError { _p: () }
    impl fmt::Display for RecvError {}
    impl Error for RecvError {}
    #[derive(Clone, Debug)]
    pub enum TryRecvError {
        Empty,
        Closed,
    }
    impl fmt::Display for TryRecvError {}
    impl Error for TryRecvError {}
}
use crate::sync::oneshot::error::{RecvError, TryRecvError};
use std::future::Future;
use std::task::{Context, Poll};

#[derive(Debug)]
pub struct Sender<T> { _p: () }
impl<T> Sender<T> {
    pub fn send(self, t: T) -> Result<(), T>;
    #[cancel(safe)]
    pub async fn closed(&mut self);
    pub fn is_closed(&self) -> bool;
    pub fn poll_closed(&mut self, cx: &mut Context<'_>) -> Poll<()>;
}
#[cancel(safe)]
#[derive(Debug)]
pub struct Receiver<T> { _p: () }
impl<T> Receiver<T> {
    pub fn close(&mut self);
    pub fn is_terminated(&self) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    #[blocks(runtime, instead = " use `.await` on the receiver")]
    pub fn blocking_recv(self) -> Result<T, RecvError>;
}
impl<T> Future for Receiver<T> { type Output = Result<T, RecvError>; }
pub fn channel<T>() -> (Sender<T>, Receiver<T>);
