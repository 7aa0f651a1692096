//! tokio-stream 0.1.19

pub mod errors {
    use std::fmt;
    use std::error::Error;

    #[derive(Clone, Debug)]
    pub enum BroadcastStreamRecvError {
        Lagged(u64),
    }
    impl fmt::Display for BroadcastStreamRecvError {}
    impl Error for BroadcastStreamRecvError {}
}
use crate::wrappers::errors::BroadcastStreamRecvError;
use futures_core::Stream;
use futures_core::stream::FusedStream;
use std::io;
use std::pin::Pin;
use tokio::fs::{DirEntry, ReadDir};
use tokio::io::{AsyncBufRead, Lines, Split};
use tokio::net::{TcpListener, TcpStream, UnixListener, UnixStream};
use tokio::signal::unix::Signal;
use tokio::sync::{broadcast, watch};
use tokio::sync::mpsc::{Receiver, UnboundedReceiver};
use tokio::task::{JoinError, JoinSet};
use tokio::time::{Instant, Interval};

#[derive(Debug)]
pub struct ReceiverStream<T> { _p: () }
impl<T> ReceiverStream<T> {
    pub fn new(recv: Receiver<T>) -> Self;
    pub fn into_inner(self) -> Receiver<T>;
    pub fn close(&mut self);
}
impl<T> Stream for ReceiverStream<T> { type Item = T; }
impl<T> AsRef<Receiver<T>> for ReceiverStream<T> {}
impl<T> AsMut<Receiver<T>> for ReceiverStream<T> {}
impl<T> From<Receiver<T>> for ReceiverStream<T> {}
#[derive(Debug)]
pub struct UnboundedReceiverStream<T> { _p: () }
impl<T> UnboundedReceiverStream<T> {
    pub fn new(recv: UnboundedReceiver<T>) -> Self;
    pub fn into_inner(self) -> UnboundedReceiver<T>;
    pub fn close(&mut self);
}
impl<T> Stream for UnboundedReceiverStream<T> { type Item = T; }
impl<T> AsRef<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
impl<T> AsMut<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
impl<T> From<UnboundedReceiver<T>> for UnboundedReceiverStream<T> {}
#[derive(Debug)]
pub struct JoinSetStream<T> { _p: () }
impl<T> JoinSetStream<T> {
    pub fn new(join_set: JoinSet<T>) -> Self;
    pub fn into_inner(self) -> JoinSet<T>;
}
impl<T: 'static> Stream for JoinSetStream<T> { type Item = Result<T, JoinError>; }
impl<T> AsRef<JoinSet<T>> for JoinSetStream<T> {}
impl<T> AsMut<JoinSet<T>> for JoinSetStream<T> {}
impl<T> From<JoinSet<T>> for JoinSetStream<T> {}
pub struct BroadcastStream<T> { _p: () }
impl<T: 'static + Clone + Send> BroadcastStream<T> {
    pub fn new(rx: broadcast::Receiver<T>) -> Self;
}
impl<T: 'static + Clone + Send> Stream for BroadcastStream<T> { type Item = Result<T, BroadcastStreamRecvError>; }
impl<T: 'static + Clone + Send> From<broadcast::Receiver<T>> for BroadcastStream<T> {}
pub struct WatchStream<T> { _p: () }
impl<T: 'static + Clone + Send + Sync> WatchStream<T> {
    pub fn new(rx: watch::Receiver<T>) -> Self;
    pub fn from_changes(rx: watch::Receiver<T>) -> Self;
}
impl<T: Clone + 'static + Send + Sync> Stream for WatchStream<T> { type Item = T; }
impl<T: 'static + Clone + Send + Sync> From<watch::Receiver<T>> for WatchStream<T> {}
#[derive(Debug)]
pub struct SignalStream { _p: () }
impl SignalStream {
    pub fn new(signal: Signal) -> Self;
    pub fn into_inner(self) -> Signal;
}
impl Stream for SignalStream { type Item = (); }
impl AsRef<Signal> for SignalStream {}
impl AsMut<Signal> for SignalStream {}
#[derive(Debug)]
pub struct IntervalStream { _p: () }
impl IntervalStream {
    pub fn new(interval: Interval) -> Self;
    pub fn into_inner(self) -> Interval;
}
impl Stream for IntervalStream { type Item = Instant; }
impl FusedStream for IntervalStream {}
impl AsRef<Interval> for IntervalStream {}
impl AsMut<Interval> for IntervalStream {}
#[derive(Debug)]
pub struct TcpListenerStream { _p: () }
impl TcpListenerStream {
    pub fn new(listener: TcpListener) -> Self;
    pub fn into_inner(self) -> TcpListener;
}
impl Stream for TcpListenerStream { type Item = io::Result<TcpStream>; }
impl AsRef<TcpListener> for TcpListenerStream {}
impl AsMut<TcpListener> for TcpListenerStream {}
#[derive(Debug)]
pub struct UnixListenerStream { _p: () }
impl UnixListenerStream {
    pub fn new(listener: UnixListener) -> Self;
    pub fn into_inner(self) -> UnixListener;
}
impl Stream for UnixListenerStream { type Item = io::Result<UnixStream>; }
impl AsRef<UnixListener> for UnixListenerStream {}
impl AsMut<UnixListener> for UnixListenerStream {}
#[derive(Debug)]
pub struct SplitStream<R> { _p: () }
impl<R> SplitStream<R> {
    pub fn new(split: Split<R>) -> Self;
    pub fn into_inner(self) -> Split<R>;
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Split<R>>;
}
impl<R: AsyncBufRead> Stream for SplitStream<R> { type Item = io::Result<Vec<u8>>; }
impl<R> AsRef<Split<R>> for SplitStream<R> {}
impl<R> AsMut<Split<R>> for SplitStream<R> {}
#[derive(Debug)]
pub struct LinesStream<R> { _p: () }
impl<R> LinesStream<R> {
    pub fn new(lines: Lines<R>) -> Self;
    pub fn into_inner(self) -> Lines<R>;
    pub fn as_pin_mut(self: Pin<&mut Self>) -> Pin<&mut Lines<R>>;
}
impl<R: AsyncBufRead> Stream for LinesStream<R> { type Item = io::Result<String>; }
impl<R> AsRef<Lines<R>> for LinesStream<R> {}
impl<R> AsMut<Lines<R>> for LinesStream<R> {}
#[derive(Debug)]
pub struct ReadDirStream { _p: () }
impl ReadDirStream {
    pub fn new(read_dir: ReadDir) -> Self;
    pub fn into_inner(self) -> ReadDir;
}
impl Stream for ReadDirStream { type Item = io::Result<DirEntry>; }
impl AsRef<ReadDir> for ReadDirStream {}
impl AsMut<ReadDir> for ReadDirStream {}
