//! walkdir 2.5.0

use std::{error, fmt, fs, io, iter, result};
use std::cmp::Ordering;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};

pub struct DirEntry { _p: () }
impl DirEntry {
    pub fn path(&self) -> &Path;
    pub fn into_path(self) -> PathBuf;
    pub fn path_is_symlink(&self) -> bool;
    #[blocks(fs, low)]
    pub fn metadata(&self) -> Result<fs::Metadata>;
    pub fn file_type(&self) -> fs::FileType;
    pub fn file_name(&self) -> &OsStr;
    pub fn depth(&self) -> usize;
}
impl Clone for DirEntry {}
impl DirEntryExt for DirEntry {}
pub trait DirEntryExt {
    fn ino(&self) -> u64;
}
#[derive(Debug)]
pub struct Error { _p: () }
impl Error {
    pub fn path(&self) -> Option<&Path>;
    pub fn loop_ancestor(&self) -> Option<&Path>;
    pub fn depth(&self) -> usize;
    pub fn io_error(&self) -> Option<&io::Error>;
    pub fn into_io_error(self) -> Option<io::Error>;
}
impl error::Error for Error {}
impl fmt::Display for Error {}
pub type Result<T> = result::Result<T, Error>;
#[derive(Debug)]
pub struct WalkDir { _p: () }
impl WalkDir {
    pub fn new<P: AsRef<Path>>(root: P) -> Self;
    pub fn min_depth(self, depth: usize) -> Self;
    pub fn max_depth(self, depth: usize) -> Self;
    pub fn follow_links(self, yes: bool) -> Self;
    pub fn follow_root_links(self, yes: bool) -> Self;
    pub fn max_open(self, n: usize) -> Self;
    #[runs(closure = inline)]
    pub fn sort_by<F>(self, cmp: F) -> Self where F: FnMut(&DirEntry, &DirEntry) -> Ordering + Send + Sync + 'static;
    #[runs(closure = inline)]
    pub fn sort_by_key<K, F>(self, cmp: F) -> Self where F: FnMut(&DirEntry) -> K + Send + Sync + 'static, K: Ord;
    #[runs(closure = inline)]
    pub fn sort_by_file_name(self) -> Self;
    pub fn contents_first(self, yes: bool) -> Self;
    pub fn same_file_system(self, yes: bool) -> Self;
}
impl IntoIterator for WalkDir {
    type Item = Result<DirEntry>;
    type IntoIter = IntoIter;
}
#[derive(Debug)]
pub struct IntoIter { _p: () }
impl Iterator for IntoIter {
    type Item = Result<DirEntry>;
    #[blocks(fs)]
    fn next(&mut self) -> Option<Result<DirEntry>>;
}
impl IntoIter {
    pub fn skip_current_dir(&mut self);
    #[runs(closure = inline)]
    pub fn filter_entry<P>(self, predicate: P) -> FilterEntry<Self, P> where P: FnMut(&DirEntry) -> bool;
}
impl iter::FusedIterator for IntoIter {}
#[derive(Debug)]
pub struct FilterEntry<I, P> { _p: () }
impl<P> Iterator for FilterEntry<IntoIter, P> where P: FnMut(&DirEntry) -> bool {
    type Item = Result<DirEntry>;
    #[blocks(fs)]
    fn next(&mut self) -> Option<Result<DirEntry>>;
}
impl<P> iter::FusedIterator for FilterEntry<IntoIter, P> where P: FnMut(&DirEntry) -> bool {}
impl<P> FilterEntry<IntoIter, P> where P: FnMut(&DirEntry) -> bool {
    #[runs(closure = inline)]
    pub fn filter_entry(self, predicate: P) -> FilterEntry<Self, P>;
    pub fn skip_current_dir(&mut self);
}
impl From<Error> for io::Error {}
