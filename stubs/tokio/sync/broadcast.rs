//! tokio 1.54.1

pub mod error {
    use std::fmt;
    use std::error::Error;

    #[derive(Debug)]
    pub struct SendError<T>(pub T);
    impl<T> fmt::Display for SendError<T> {}
    impl<T: fmt::Debug> Error for SendError<T> {}
    #[derive(Clone, Debug)]
    pub enum RecvError {
        Closed,
        Lagged(u64),
    }
    impl fmt::Display for RecvError {}
    impl Error for RecvError {}
    #[derive(Clone, Debug)]
    pub enum TryRecvError {
        Empty,
        Closed,
        Lagged(u64),
    }
    impl fmt::Display for TryRecvError {}
    impl Error for TryRecvError {}
}
use crate::sync::broadcast::error::{RecvError, SendError, TryRecvError};

pub struct Sender<T> { _p: () }
impl<T> Sender<T> {
    pub fn new(capacity: usize) -> Self;
    pub fn send(&self, value: T) -> Result<usize, SendError<T>>;
    pub fn subscribe(&self) -> Receiver<T>;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn receiver_count(&self) -> usize;
    pub fn same_channel(&self, other: &Self) -> bool;
    #[cancel(safe)]
    pub async fn closed(&self);
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for Sender<T> {}
pub struct WeakSender<T> { _p: () }
impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}
impl<T> Clone for WeakSender<T> {}
pub struct Receiver<T> { _p: () }
impl<T> Receiver<T> {
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn sender_strong_count(&self) -> usize;
    pub fn sender_weak_count(&self) -> usize;
    pub fn is_closed(&self) -> bool;
}
impl<T: Clone> Receiver<T> {
    pub fn resubscribe(&self) -> Self;
    #[cancel(safe)]
    pub async fn recv(&mut self) -> Result<T, RecvError>;
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    #[blocks(runtime, instead = " use `recv().await`")]
    pub fn blocking_recv(&mut self) -> Result<T, RecvError>;
}
pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>);
