//! rocksdb

use std::error;
use std::fmt::Display;
use std::ops::Deref;
use std::path::Path;

pub type DB = DBCommon;
pub struct DBCommon { _p: () }
#[blocks(db)]
impl DBCommon {
    pub fn open<P: AsRef<Path>>(opts: &Options, path: P) -> Result<Self, Error>;
    pub fn open_default<P: AsRef<Path>>(path: P) -> Result<Self, Error>;
    pub fn open_for_read_only<P: AsRef<Path>>(opts: &Options, path: P, error_if_log_file_exist: bool) -> Result<Self, Error>;
    pub fn open_cf<P, I, N>(opts: &Options, path: P, cfs: I) -> Result<Self, Error>
    where P: AsRef<Path>, I: IntoIterator<Item = N>, N: AsRef<str>;
    pub fn destroy<P: AsRef<Path>>(opts: &Options, path: P) -> Result<(), Error>;
    pub fn get<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<Vec<u8>>, Error>;
    pub fn get_pinned<K: AsRef<[u8]>>(&self, key: K) -> Result<Option<DBPinnableSlice<'_>>, Error>;
    pub fn multi_get<K, I>(&self, keys: I) -> Vec<Result<Option<Vec<u8>>, Error>> where K: AsRef<[u8]>, I: IntoIterator<Item = K>;
    pub fn put<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error>;
    pub fn merge<K: AsRef<[u8]>, V: AsRef<[u8]>>(&self, key: K, value: V) -> Result<(), Error>;
    pub fn delete<K: AsRef<[u8]>>(&self, key: K) -> Result<(), Error>;
    pub fn delete_range<K: AsRef<[u8]>>(&self, from: K, to: K) -> Result<(), Error>;
    pub fn write(&self, batch: WriteBatch) -> Result<(), Error>;
    pub fn flush(&self) -> Result<(), Error>;
    pub fn flush_wal(&self, sync: bool) -> Result<(), Error>;
    pub fn compact_range<S: AsRef<[u8]>, E: AsRef<[u8]>>(&self, start: Option<S>, end: Option<E>);
}
impl DBCommon {
    pub fn iterator<'a: 'b, 'b>(&'a self, mode: IteratorMode<'b>) -> DBIterator<'b>;
    pub fn prefix_iterator<'a, P: AsRef<[u8]>>(&'a self, prefix: P) -> DBIterator<'a>;
    pub fn path(&self) -> &Path;
}
pub struct DBIterator<'a> { _p: () }
impl<'a> Iterator for DBIterator<'a> {
    type Item = Result<(Box<[u8]>, Box<[u8]>), Error>;
    #[blocks(db)]
    fn next(&mut self) -> Option<Result<(Box<[u8]>, Box<[u8]>), Error>>;
}
pub struct DBPinnableSlice<'a> { _p: () }
impl Deref for DBPinnableSlice<'_> { type Target = [u8]; }
pub enum Direction {
    Forward,
    Reverse,
}
pub enum IteratorMode<'a> {
    Start,
    End,
    From(&'a [u8], Direction),
}
#[derive(Default)]
pub struct WriteBatch { _p: () }
impl WriteBatch {
    pub fn new() -> Self;
    pub fn put<K: AsRef<[u8]>, V: AsRef<[u8]>>(&mut self, key: K, value: V);
    pub fn delete<K: AsRef<[u8]>>(&mut self, key: K);
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
}
#[derive(Clone, Default)]
pub struct Options { _p: () }
impl Options {
    pub fn new() -> Self;
    pub fn create_if_missing(&mut self, create_if_missing: bool);
    pub fn create_missing_column_families(&mut self, create_missing_cfs: bool);
    pub fn set_max_open_files(&mut self, nfiles: i32);
    pub fn increase_parallelism(&mut self, parallelism: i32);
}
#[derive(Clone, Debug)]
pub struct Error { _p: () }
impl Error {
    pub fn into_string(self) -> String;
}
impl error::Error for Error {}
impl Display for Error {}
