//! crossbeam-channel 0.5.17

use std::{error, fmt};
use std::iter::FusedIterator;
use std::time::{Duration, Instant};
pub macro select;
pub macro select_biased;
#[unbounded(instead = "crossbeam_channel::bounded")]
pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);
pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);
pub fn after(duration: Duration) -> Receiver<Instant>;
pub fn at(when: Instant) -> Receiver<Instant>;
pub const fn never<T>() -> Receiver<T>;
pub fn tick(duration: Duration) -> Receiver<Instant>;
pub struct Sender<T> { _p: () }
impl<T> Sender<T> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}
impl<T> Clone for Sender<T> {}
pub struct Receiver<T> { _p: () }
impl<T> Receiver<T> {
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    #[blocks(channel, instead = " use `tokio::sync::mpsc` and `recv().await`")]
    pub fn recv(&self) -> Result<T, RecvError>;
    #[blocks(channel, instead = " use `tokio::sync::mpsc` and `tokio::time::timeout`")]
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
    #[blocks(
        channel,
        instead = " use `tokio::sync::mpsc` and `tokio::time::timeout_at`"
    )]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
    pub fn same_channel(&self, other: &Receiver<T>) -> bool;
}
impl<T> Clone for Receiver<T> {}
impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
}
impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}
pub struct Iter<'a, T> { _p: () }
impl<T> FusedIterator for Iter<'_, T> {}
impl<T> Iterator for Iter<'_, T> {
    type Item = T;
    #[blocks(channel)]
    fn next(&mut self) -> Option<Self::Item>;
}
pub struct TryIter<'a, T> { _p: () }
impl<T> Iterator for TryIter<'_, T> { type Item = T; }
pub struct IntoIter<T> { _p: () }
impl<T> FusedIterator for IntoIter<T> {}
impl<T> Iterator for IntoIter<T> {
    type Item = T;
    #[blocks(channel)]
    fn next(&mut self) -> Option<Self::Item>;
}
#[derive(Clone, Copy)]
pub struct SendError<T>(pub T);
impl<T> fmt::Display for SendError<T> {}
impl<T: Send> error::Error for SendError<T> {}
impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}
#[derive(Clone, Copy)]
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}
impl<T> fmt::Display for TrySendError<T> {}
impl<T: Send> error::Error for TrySendError<T> {}
impl<T> From<SendError<T>> for TrySendError<T> {}
impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
#[derive(Clone, Copy)]
pub enum SendTimeoutError<T> {
    Timeout(T),
    Disconnected(T),
}
impl<T> fmt::Display for SendTimeoutError<T> {}
impl<T: Send> error::Error for SendTimeoutError<T> {}
impl<T> From<SendError<T>> for SendTimeoutError<T> {}
impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
#[derive(Clone, Copy, Debug)]
pub struct RecvError;
impl fmt::Display for RecvError {}
impl error::Error for RecvError {}
#[derive(Clone, Copy, Debug)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}
impl fmt::Display for TryRecvError {}
impl error::Error for TryRecvError {}
impl From<RecvError> for TryRecvError {}
impl TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
#[derive(Clone, Copy, Debug)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}
impl fmt::Display for RecvTimeoutError {}
impl error::Error for RecvTimeoutError {}
impl From<RecvError> for RecvTimeoutError {}
impl RecvTimeoutError {
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}
#[derive(Clone, Copy, Debug)]
pub struct TrySelectError;
impl fmt::Display for TrySelectError {}
impl error::Error for TrySelectError {}
#[derive(Clone, Copy, Debug)]
pub struct SelectTimeoutError;
impl fmt::Display for SelectTimeoutError {}
impl error::Error for SelectTimeoutError {}
#[derive(Clone, Copy, Debug)]
pub struct TryReadyError;
#[derive(Clone, Copy, Debug)]
pub struct ReadyTimeoutError;
pub struct Select<'a> { _p: () }
impl<'a> Select<'a> {
    pub fn new() -> Select<'a>;
    pub fn new_biased() -> Self;
    pub fn send<T>(&mut self, s: &'a Sender<T>) -> usize;
    pub fn recv<T>(&mut self, r: &'a Receiver<T>) -> usize;
    pub fn remove(&mut self, index: usize);
    pub fn try_select(&mut self) -> Result<SelectedOperation<'a>, TrySelectError>;
    #[blocks(channel)]
    pub fn select(&mut self) -> SelectedOperation<'a>;
    #[blocks(channel)]
    pub fn select_timeout(&mut self, timeout: Duration) -> Result<SelectedOperation<'a>, SelectTimeoutError>;
    #[blocks(channel)]
    pub fn select_deadline(&mut self, deadline: Instant) -> Result<SelectedOperation<'a>, SelectTimeoutError>;
    pub fn try_ready(&mut self) -> Result<usize, TryReadyError>;
    #[blocks(channel)]
    pub fn ready(&mut self) -> usize;
    #[blocks(channel)]
    pub fn ready_timeout(&mut self, timeout: Duration) -> Result<usize, ReadyTimeoutError>;
    #[blocks(channel)]
    pub fn ready_deadline(&mut self, deadline: Instant) -> Result<usize, ReadyTimeoutError>;
}
impl<'a> Clone for Select<'a> {}
impl<'a> Default for Select<'a> {}
pub struct SelectedOperation<'a> { _p: () }
impl SelectedOperation<'_> {
    pub fn index(&self) -> usize;
    pub fn send<T>(self, s: &Sender<T>, msg: T) -> Result<(), SendError<T>>;
    pub fn recv<T>(self, r: &Receiver<T>) -> Result<T, RecvError>;
}
