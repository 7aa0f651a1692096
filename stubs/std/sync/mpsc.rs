//! std 1.95.0

use crate::clone::Clone;
use crate::convert::From;
use crate::error::Error;
use crate::fmt::{Debug, Display};
use crate::iter::{IntoIterator, Iterator};
use crate::option::Option;
use crate::result::Result;
use crate::time::{Duration, Instant};

#[io(channel)]
#[derive(Debug)]
pub struct IntoIter<T> { _p: () }
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    #[blocks(channel, instead = " use tokio::sync::mpsc")]
    fn next(&mut self) -> Option<Self::Item>;
}

#[derive(Debug)]
pub struct Iter<'a, T: 'a> { _p: () }
impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;
    #[blocks(channel, instead = " use tokio::sync::mpsc")]
    fn next(&mut self) -> Option<Self::Item>;
}

pub struct Receiver<T> { _p: () }
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    #[blocks(channel, instead = " use tokio::sync::mpsc")]
    pub fn recv(&self) -> Result<T, RecvError>;
    #[blocks(channel, instead = " use tokio::sync::mpsc")]
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
    #[blocks(channel, instead = " use tokio::sync::mpsc")]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    #[blocks(channel, instead = " use tokio::sync::mpsc")]
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
}
impl<T> Debug for Receiver<T> {}
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecvError;
impl Error for RecvError {}
impl Display for RecvError {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SendError<T>(pub T);
impl<T> Error for SendError<T> {}
impl<T> Debug for SendError<T> {}
impl<T> Display for SendError<T> {}

pub struct Sender<T> { _p: () }
impl<T> Sender<T> { pub fn send(&self, t: T) -> Result<(), SendError<T>>; }
impl<T> Debug for Sender<T> {}
impl<T> Clone for Sender<T> {}

pub struct SyncSender<T> { _p: () }
impl<T> SyncSender<T> {
    #[blocks(channel, instead = " use tokio::sync::mpsc")]
    pub fn send(&self, t: T) -> Result<(), SendError<T>>;
    pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>>;
}
impl<T> Debug for SyncSender<T> {}
impl<T> Clone for SyncSender<T> {}

#[derive(Debug)]
pub struct TryIter<'a, T: 'a> { _p: () }
impl<'a, T> Iterator for TryIter<'a, T> { type Item = T; }

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvTimeoutError { Timeout, Disconnected }
impl Error for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {}
impl Display for RecvTimeoutError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError { Empty, Disconnected }
impl Error for TryRecvError {}
impl From<RecvError> for TryRecvError {}
impl Display for TryRecvError {}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum TrySendError<T> { Full(T), Disconnected(T) }
impl<T> Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}
impl<T> Debug for TrySendError<T> {}
impl<T> Display for TrySendError<T> {}

pub fn channel<T>() -> (Sender<T>, Receiver<T>);
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>);
