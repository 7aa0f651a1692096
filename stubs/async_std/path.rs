//! async-std 1.13.2

use crate::fs::{Metadata, ReadDir};
use std::{io, iter, path};
use std::borrow::{Borrow, Cow};
use std::convert::Infallible;
use std::ffi::{OsStr, OsString};
use std::iter::FusedIterator;
use std::ops::Deref;
use std::rc::Rc;
use std::str::FromStr;
use std::sync::Arc;
pub use std::path::{Component, Display, MAIN_SEPARATOR, Prefix, PrefixComponent, StripPrefixError, is_separator};

#[derive(Clone, Copy, Debug)]
pub struct Ancestors<'a> { _p: () }
impl<'a> Iterator for Ancestors<'a> { type Item = &'a Path; }
impl FusedIterator for Ancestors<'_> {}
#[derive(Clone, Debug)]
pub struct Components<'a> { _p: () }
impl<'a> Components<'a> {
    pub fn as_path(&self) -> &'a Path;
}
impl AsRef<Path> for Components<'_> {}
impl AsRef<OsStr> for Components<'_> {}
impl<'a> Iterator for Components<'a> { type Item = Component<'a>; }
impl<'a> DoubleEndedIterator for Components<'a> {}
impl FusedIterator for Components<'_> {}
#[derive(Clone)]
pub struct Iter<'a> { _p: () }
impl<'a> Iter<'a> {
    pub fn as_path(&self) -> &'a Path;
}
impl<'a> Iterator for Iter<'a> { type Item = &'a OsStr; }
impl AsRef<Path> for Iter<'_> {}
impl AsRef<OsStr> for Iter<'_> {}
impl<'a> DoubleEndedIterator for Iter<'a> {}
impl FusedIterator for Iter<'_> {}
#[derive(Debug)]
pub struct Path { _p: () }
impl Path {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_path_buf(&self) -> PathBuf;
    pub fn is_absolute(&self) -> bool;
    pub fn is_relative(&self) -> bool;
    pub fn has_root(&self) -> bool;
    pub fn parent(&self) -> Option<&Path>;
    pub fn ancestors(&self) -> Ancestors<'_>;
    pub fn file_name(&self) -> Option<&OsStr>;
    pub fn strip_prefix<P>(&self, base: P) -> Result<&Path, StripPrefixError> where P: AsRef<Path>;
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
    pub fn file_stem(&self) -> Option<&OsStr>;
    pub fn extension(&self) -> Option<&OsStr>;
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn components(&self) -> Components<'_>;
    pub fn iter(&self) -> Iter<'_>;
    pub fn display(&self) -> Display<'_>;
    pub async fn metadata(&self) -> io::Result<Metadata>;
    pub async fn symlink_metadata(&self) -> io::Result<Metadata>;
    pub async fn canonicalize(&self) -> io::Result<PathBuf>;
    pub async fn read_link(&self) -> io::Result<PathBuf>;
    pub async fn read_dir(&self) -> io::Result<ReadDir>;
    pub async fn exists(&self) -> bool;
    pub async fn is_file(&self) -> bool;
    pub async fn is_dir(&self) -> bool;
    pub fn into_path_buf(self: Box<Path>) -> PathBuf;
}
impl ToOwned for Path { type Owned = PathBuf; }
impl AsRef<OsStr> for Path {}
impl AsRef<Path> for Path {}
impl<'a> IntoIterator for &'a Path {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
}
impl<'a> From<&'a path::Path> for &'a Path {}
impl<'a> Into<&'a path::Path> for &'a Path {}
impl AsRef<path::Path> for Path {}
#[derive(Clone, Debug, Default)]
pub struct PathBuf { _p: () }
impl AsRef<Path> for PathBuf {}
impl<'a> IntoIterator for &'a PathBuf {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
}
impl PathBuf {
    pub fn new() -> PathBuf;
    pub fn as_path(&self) -> &Path;
    pub fn push<P: AsRef<Path>>(&mut self, path: P);
    pub fn pop(&mut self) -> bool;
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn into_os_string(self) -> OsString;
    pub fn into_boxed_path(self) -> Box<Path>;
}
impl From<Box<Path>> for PathBuf {}
impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {}
impl From<OsString> for PathBuf {}
impl From<String> for PathBuf {}
impl FromStr for PathBuf { type Err = Infallible; }
impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
impl<P: AsRef<Path>> iter::Extend<P> for PathBuf {}
impl Deref for PathBuf { type Target = Path; }
impl Borrow<Path> for PathBuf {}
impl<'a> From<Cow<'a, Path>> for PathBuf {}
impl AsRef<OsStr> for PathBuf {}
impl From<path::PathBuf> for PathBuf {}
impl Into<path::PathBuf> for PathBuf {}
impl AsRef<path::Path> for PathBuf {}
impl AsRef<Path> for Component<'_> {}
impl From<&Path> for Box<Path> {}
impl From<&Path> for Arc<Path> {}
impl From<&Path> for Rc<Path> {}
impl AsRef<Path> for OsStr {}
impl<'a> From<&'a Path> for Cow<'a, Path> {}
impl AsRef<Path> for Cow<'_, OsStr> {}
impl AsRef<Path> for OsString {}
impl AsRef<Path> for str {}
impl AsRef<Path> for String {}
impl AsRef<Path> for path::Path {}
impl AsRef<Path> for path::PathBuf {}
impl From<PathBuf> for Box<Path> {}
impl Clone for Box<Path> {}
impl From<PathBuf> for OsString {}
impl<'a> From<PathBuf> for Cow<'a, Path> {}
impl<'a> From<&'a PathBuf> for Cow<'a, Path> {}
impl From<PathBuf> for Arc<Path> {}
impl From<PathBuf> for Rc<Path> {}
