//! sled 0.34.7

extern crate crossbeam_epoch;

pub mod transaction;
pub mod fail {

    pub fn is_active(name: &'static str) -> bool;
    pub fn set(name: &'static str, bitset: u64);
    pub fn reset();
}
pub mod event_log {
    use crate::Meta;

    #[derive(Debug, Default)]
    pub struct EventLog { _p: () }
    impl EventLog {
        pub fn meta_before_restart(&self, meta: Meta);
        pub fn meta_after_restart(&self, meta: Meta);
    }
}
use crate::event_log::EventLog;
use crate::transaction::{ConflictableTransactionResult, TransactionResult, TransactionalTree};
use std::{error, fmt, io, result};
use std::borrow::Borrow;
use std::fmt::Display;
use std::future::Future;
use std::ops::{Deref, DerefMut, RangeBounds};
use std::path::Path;
use std::sync::mpsc::RecvTimeoutError;
use std::time::Duration;
pub use crate::transaction::Transactional;

pub struct Arc<T: ?Sized> { _p: () }
impl<T> Arc<T> {
    pub fn new(inner: T) -> Arc<T>;
    pub fn into_raw(arc: Arc<T>) -> *const T;
    pub unsafe fn from_raw(ptr: *const T) -> Arc<T>;
}
impl<T: ?Sized> Arc<T> {
    pub fn strong_count(arc: &Arc<T>) -> usize;
    pub fn get_mut(arc: &mut Arc<T>) -> Option<&mut T>;
}
impl<T: ?Sized + Clone> Arc<T> {
    pub fn make_mut(arc: &mut Arc<T>) -> &mut T;
}
impl<T: Default> Default for Arc<T> {}
impl<T: ?Sized> Clone for Arc<T> {}
impl<T: Copy> From<&[T]> for Arc<[T]> {}
impl<T> From<Box<[T]>> for Arc<[T]> {}
impl<T> From<Vec<T>> for Arc<[T]> {}
impl<T: ?Sized> Deref for Arc<T> { type Target = T; }
impl<T: ?Sized> Borrow<T> for Arc<T> {}
impl<T: ?Sized> AsRef<T> for Arc<T> {}
#[derive(Clone, Debug, Default)]
pub struct Batch { _p: () }
impl Batch {
    pub fn insert<K, V>(&mut self, key: K, value: V) where K: Into<IVec>, V: Into<IVec>;
    pub fn remove<K>(&mut self, key: K) where K: Into<IVec>;
}
#[derive(Clone, Copy, Debug)]
pub enum Mode {
    LowSpace,
    HighThroughput,
}
#[derive(Clone, Debug, Default)]
pub struct Config { _p: () }
impl Deref for Config { type Target = Inner; }
impl Config {
    pub fn new() -> Config;
    pub fn path<P: AsRef<Path>>(self, path: P) -> Config;
    #[blocks(db)]
    pub fn open(&self) -> Result<Db>;
}
#[derive(Clone, Debug)]
pub struct Inner {
    pub event_log: Arc<EventLog>,
}
impl Default for Inner {}
#[derive(Clone)]
pub struct Db { _p: () }
impl Deref for Db { type Target = Tree; }
impl Db {
    #[blocks(db)]
    pub fn open_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<Tree>;
    #[blocks(db)]
    pub fn drop_tree<V: AsRef<[u8]>>(&self, name: V) -> Result<bool>;
    pub fn tree_names(&self) -> Vec<IVec>;
    pub fn was_recovered(&self) -> bool;
    pub fn generate_id(&self) -> Result<u64>;
    pub fn export(&self) -> Vec<(CollectionType, CollectionName, impl Iterator<Item = Vec<Vec<u8>>>)>;
    #[blocks(db)]
    pub fn import(&self, export: Vec<(CollectionType, CollectionName, impl Iterator<Item = Vec<Vec<u8>>>)>);
    #[blocks(db)]
    pub fn checksum(&self) -> Result<u32>;
    #[blocks(db)]
    pub fn size_on_disk(&self) -> Result<u64>;
}
#[blocks(db)]
pub fn open<P: AsRef<Path>>(path: P) -> Result<Db>;
pub(crate) type CollectionType = Vec<u8>;
pub(crate) type CollectionName = Vec<u8>;
pub struct Iter { _p: () }
impl Iter {
    pub fn keys(self) -> impl DoubleEndedIterator<Item = Result<IVec>> + Send + Sync;
    pub fn values(self) -> impl DoubleEndedIterator<Item = Result<IVec>> + Send + Sync;
}
impl Iterator for Iter {
    type Item = Result<(IVec, IVec)>;
    #[blocks(db)]
    fn next(&mut self) -> Option<Self::Item>;
}
impl DoubleEndedIterator for Iter {}
#[derive(Clone)]
pub struct IVec { _p: () }
impl Default for IVec {}
impl IVec {
    pub fn subslice(&self, slice_offset: usize, len: usize) -> Self;
}
impl FromIterator<u8> for IVec {}
impl From<Box<[u8]>> for IVec {}
impl From<&[u8]> for IVec {}
impl From<Arc<[u8]>> for IVec {}
impl From<&str> for IVec {}
impl From<&IVec> for IVec {}
impl From<Vec<u8>> for IVec {}
impl Borrow<[u8]> for IVec {}
impl Borrow<[u8]> for &IVec {}
impl Into<Arc<[u8]>> for IVec {}
impl Deref for IVec { type Target = [u8]; }
impl AsRef<[u8]> for IVec {}
impl DerefMut for IVec {}
impl AsMut<[u8]> for IVec {}
impl Ord for IVec {}
impl PartialOrd for IVec {}
impl<T: AsRef<[u8]>> PartialEq<T> for IVec {}
impl PartialEq<[u8]> for IVec {}
impl Eq for IVec {}
#[derive(Clone, Debug, Default)]
pub struct Meta { _p: () }
#[derive(Clone, Copy, Debug)]
pub enum DiskPtr {
    Inline(LogOffset),
    Blob(LogOffset, BlobPointer),
}
impl fmt::Display for DiskPtr {}
pub type LogOffset = u64;
pub type BlobPointer = Lsn;
pub type Lsn = i64;
pub type Result<T> = result::Result<T, Error>;
#[derive(Debug)]
pub enum Error {
    CollectionNotFound(IVec),
    Unsupported(String),
    ReportableBug(String),
    Io(io::Error),
    Corruption { at: Option<DiskPtr>, bt: backtrace::Backtrace, bt: () },
}
impl Clone for Error {}
impl Eq for Error {}
impl PartialEq for Error {}
impl From<io::Error> for Error {}
impl error::Error for Error {}
impl Display for Error {}
#[derive(Clone, Debug)]
pub enum Event {
    Insert { key: IVec, value: IVec },
    Remove { key: IVec },
}
impl Event {
    pub fn key(&self) -> &IVec;
}
#[cancel(safe)]
pub struct Subscriber { _p: () }
impl Subscriber {
    #[blocks(channel)]
    pub fn next_timeout(&mut self, timeout: Duration) -> result::Result<Event, RecvTimeoutError>;
}
impl Future for Subscriber { type Output = Option<Event>; }
impl Iterator for Subscriber {
    type Item = Event;
    #[blocks(channel)]
    fn next(&mut self) -> Option<Event>;
}
#[derive(Clone)]
pub struct Tree { _p: () }
impl<E> Transactional<E> for &Tree { type View = TransactionalTree; }
impl<E> Transactional<E> for &&Tree { type View = TransactionalTree; }
impl<E> Transactional<E> for Tree { type View = TransactionalTree; }
impl IntoIterator for &'_ Tree {
    type Item = Result<(IVec, IVec)>;
    type IntoIter = Iter;
}
impl Deref for Tree { type Target = TreeInner; }
impl Tree {
    #[blocks(db)]
    pub fn insert<K, V>(&self, key: K, value: V) -> Result<Option<IVec>> where K: AsRef<[u8]>, V: Into<IVec>;
    #[blocks(db)]
    #[runs(closure = inline)]
    pub fn transaction<F, A, E>(&self, f: F) -> TransactionResult<A, E>
    where F: Fn(&TransactionalTree) -> ConflictableTransactionResult<A, E>;
    #[blocks(db)]
    pub fn apply_batch(&self, batch: Batch) -> Result<()>;
    #[blocks(db)]
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>>;
    #[blocks(db)]
    pub fn remove<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<IVec>>;
    #[blocks(db)]
    pub fn compare_and_swap<K, OV, NV>(&self, key: K, old: Option<OV>, new: Option<NV>) -> CompareAndSwapResult
    where K: AsRef<[u8]>, OV: AsRef<[u8]>, NV: Into<IVec>;
    #[blocks(db)]
    #[runs(closure = inline)]
    pub fn update_and_fetch<K, V, F>(&self, key: K, f: F) -> Result<Option<IVec>>
    where K: AsRef<[u8]>, F: FnMut(Option<&[u8]>) -> Option<V>, V: Into<IVec>;
    #[blocks(db)]
    #[runs(closure = inline)]
    pub fn fetch_and_update<K, V, F>(&self, key: K, f: F) -> Result<Option<IVec>>
    where K: AsRef<[u8]>, F: FnMut(Option<&[u8]>) -> Option<V>, V: Into<IVec>;
    pub fn watch_prefix<P: AsRef<[u8]>>(&self, prefix: P) -> Subscriber;
    #[blocks(db, instead = "sled::Tree::flush_async")]
    pub fn flush(&self) -> Result<usize>;
    pub async fn flush_async(&self) -> Result<usize>;
    #[blocks(db)]
    pub fn contains_key<K: AsRef<[u8]>>(&self, key: K) -> Result<bool>;
    #[blocks(db)]
    pub fn get_lt<K>(&self, key: K) -> Result<Option<(IVec, IVec)>> where K: AsRef<[u8]>;
    #[blocks(db)]
    pub fn get_gt<K>(&self, key: K) -> Result<Option<(IVec, IVec)>> where K: AsRef<[u8]>;
    #[blocks(db)]
    pub fn merge<K, V>(&self, key: K, value: V) -> Result<Option<IVec>> where K: AsRef<[u8]>, V: AsRef<[u8]>;
    pub fn set_merge_operator(&self, merge_operator: impl MergeOperator + 'static);
    pub fn iter(&self) -> Iter;
    pub fn range<K, R>(&self, range: R) -> Iter where K: AsRef<[u8]>, R: RangeBounds<K>;
    pub fn scan_prefix<P>(&self, prefix: P) -> Iter where P: AsRef<[u8]>;
    #[blocks(db)]
    pub fn first(&self) -> Result<Option<(IVec, IVec)>>;
    #[blocks(db)]
    pub fn last(&self) -> Result<Option<(IVec, IVec)>>;
    #[blocks(db)]
    pub fn pop_max(&self) -> Result<Option<(IVec, IVec)>>;
    #[blocks(db)]
    pub fn pop_min(&self) -> Result<Option<(IVec, IVec)>>;
    #[blocks(db)]
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    #[blocks(db)]
    pub fn clear(&self) -> Result<()>;
    pub fn name(&self) -> IVec;
    #[blocks(db)]
    pub fn checksum(&self) -> Result<u32>;
}
pub struct TreeInner { _p: () }
pub type CompareAndSwapResult = Result<result::Result<(), CompareAndSwapError>>;
impl From<Error> for CompareAndSwapResult {}
#[derive(Clone, Debug)]
pub struct CompareAndSwapError {
    pub current: Option<IVec>,
    pub proposed: Option<IVec>,
}
impl fmt::Display for CompareAndSwapError {}
impl error::Error for CompareAndSwapError {}
pub struct Guard { _p: () }
impl Deref for Guard { type Target = crossbeam_epoch::Guard; }
pub trait MergeOperator: Fn(&[u8], Option<&[u8]>, &[u8]) -> Option<Vec<u8>> {}
impl From<Error> for io::Error {}
impl<F> MergeOperator for F where F: Fn(&[u8], Option<&[u8]>, &[u8]) -> Option<Vec<u8>> {}
