//! std 1.95.0

use crate::{fmt, result};
use crate::borrow::{Borrow, Cow, ToOwned};
use crate::boxed::Box;
use crate::clone::CloneToUninit;
use crate::collections::TryReserveError;
use crate::convert::{AsRef, From, Infallible};
use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fs::{Metadata, ReadDir};
use crate::io::Result;
use crate::iter::{DoubleEndedIterator, Extend, FromIterator, IntoIterator, Iterator};
use crate::marker::Sized;
use crate::ops::{Deref, DerefMut};
use crate::option::Option;
use crate::str::FromStr;
use crate::string::String;

#[derive(Clone, Copy, Debug)]
pub struct Ancestors<'a> { _p: () }
impl<'a> Iterator for Ancestors<'a> { type Item = &'a Path; }

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Components<'a> { _p: () }
impl<'a> Components<'a> { pub fn as_path(&self) -> &'a Path; }
impl AsRef<OsStr> for Components<'_> {}
impl AsRef<Path> for Components<'_> {}
impl<'a> DoubleEndedIterator for Components<'a> {}
impl<'a> Iterator for Components<'a> { type Item = Component<'a>; }

#[derive(Debug)]
pub struct Display<'a> { _p: () }
impl fmt::Display for Display<'_> {}

#[derive(Clone, Debug)]
pub struct Iter<'a> { _p: () }
impl<'a> Iter<'a> { pub fn as_path(&self) -> &'a Path; }
impl AsRef<OsStr> for Iter<'_> {}
impl AsRef<Path> for Iter<'_> {}
impl<'a> DoubleEndedIterator for Iter<'a> {}
impl<'a> Iterator for Iter<'a> { type Item = &'a OsStr; }

#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path { _p: () }
impl Path {
    pub fn new<S: AsRef<OsStr> + ?Sized>(s: &S) -> &Path;
    pub fn as_os_str(&self) -> &OsStr;
    pub fn as_mut_os_str(&mut self) -> &mut OsStr;
    pub fn to_str(&self) -> Option<&str>;
    pub fn to_string_lossy(&self) -> Cow<'_, str>;
    pub fn to_path_buf(&self) -> PathBuf;
    pub fn is_absolute(&self) -> bool;
    pub fn is_relative(&self) -> bool;
    pub fn has_root(&self) -> bool;
    pub fn parent(&self) -> Option<&Path>;
    pub fn ancestors(&self) -> Ancestors<'_>;
    pub fn file_name(&self) -> Option<&OsStr>;
    pub fn strip_prefix<P>(&self, base: P) -> result::Result<&Path, StripPrefixError> where P: AsRef<Path>;
    pub fn starts_with<P: AsRef<Path>>(&self, base: P) -> bool;
    pub fn ends_with<P: AsRef<Path>>(&self, child: P) -> bool;
    pub fn file_stem(&self) -> Option<&OsStr>;
    pub fn file_prefix(&self) -> Option<&OsStr>;
    pub fn extension(&self) -> Option<&OsStr>;
    pub fn join<P: AsRef<Path>>(&self, path: P) -> PathBuf;
    pub fn with_file_name<S: AsRef<OsStr>>(&self, file_name: S) -> PathBuf;
    pub fn with_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn with_added_extension<S: AsRef<OsStr>>(&self, extension: S) -> PathBuf;
    pub fn components(&self) -> Components<'_>;
    pub fn iter(&self) -> Iter<'_>;
    pub fn display(&self) -> Display<'_>;
    #[blocks(fs, instead = " use tokio::fs::metadata", low)]
    pub fn metadata(&self) -> Result<Metadata>;
    #[blocks(fs, instead = " use tokio::fs::symlink_metadata", low)]
    pub fn symlink_metadata(&self) -> Result<Metadata>;
    #[blocks(fs, instead = " use tokio::fs::canonicalize", low)]
    pub fn canonicalize(&self) -> Result<PathBuf>;
    #[blocks(fs, instead = " use tokio::fs::read_link", low)]
    pub fn read_link(&self) -> Result<PathBuf>;
    #[blocks(fs, instead = " use tokio::fs::read_dir", low)]
    pub fn read_dir(&self) -> Result<ReadDir>;
    #[blocks(fs, instead = " use tokio::fs::try_exists", low)]
    pub fn exists(&self) -> bool;
    #[blocks(fs, instead = " use tokio::fs::try_exists", low)]
    pub fn try_exists(&self) -> Result<bool>;
    #[blocks(fs, instead = " use tokio::fs::metadata", low)]
    pub fn is_file(&self) -> bool;
    #[blocks(fs, instead = " use tokio::fs::metadata", low)]
    pub fn is_dir(&self) -> bool;
    #[blocks(fs, instead = " use tokio::fs::symlink_metadata", low)]
    pub fn is_symlink(&self) -> bool;
    pub fn into_path_buf(self: Box<Self>) -> PathBuf;
}
impl ToOwned for Path { type Owned = PathBuf; }
impl AsRef<OsStr> for Path {}
impl AsRef<Path> for Path {}
impl<'a> IntoIterator for &'a Path {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
}
impl CloneToUninit for Path {}

#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PathBuf { _p: () }
impl PathBuf {
    pub const fn new() -> PathBuf;
    pub fn with_capacity(capacity: usize) -> PathBuf;
    pub fn as_path(&self) -> &Path;
    pub fn leak<'a>(self) -> &'a mut Path;
    pub fn push<P: AsRef<Path>>(&mut self, path: P);
    pub fn pop(&mut self) -> bool;
    pub fn set_file_name<S: AsRef<OsStr>>(&mut self, file_name: S);
    pub fn set_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn add_extension<S: AsRef<OsStr>>(&mut self, extension: S) -> bool;
    pub fn as_mut_os_string(&mut self) -> &mut OsString;
    pub fn into_os_string(self) -> OsString;
    pub fn into_boxed_path(self) -> Box<Path>;
    pub fn capacity(&self) -> usize;
    pub fn clear(&mut self);
    pub fn reserve(&mut self, additional: usize);
    pub fn try_reserve(&mut self, additional: usize) -> result::Result<(), TryReserveError>;
    pub fn reserve_exact(&mut self, additional: usize);
    pub fn try_reserve_exact(&mut self, additional: usize) -> result::Result<(), TryReserveError>;
    pub fn shrink_to_fit(&mut self);
    pub fn shrink_to(&mut self, min_capacity: usize);
}
impl From<String> for PathBuf {}
impl Deref for PathBuf { type Target = Path; }
impl DerefMut for PathBuf {}
impl<'a> From<Cow<'a, Path>> for PathBuf {}
impl Borrow<Path> for PathBuf {}
impl AsRef<OsStr> for PathBuf {}
impl AsRef<Path> for PathBuf {}
impl From<Box<Path>> for PathBuf {}
impl From<OsString> for PathBuf {}
impl<T: ?Sized + AsRef<OsStr>> From<&T> for PathBuf {}
impl<P: AsRef<Path>> Extend<P> for PathBuf {}
impl<P: AsRef<Path>> FromIterator<P> for PathBuf {}
impl<'a> IntoIterator for &'a PathBuf {
    type Item = &'a OsStr;
    type IntoIter = Iter<'a>;
}
impl FromStr for PathBuf { type Err = Infallible; }

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PrefixComponent<'a> { _p: () }
impl<'a> PrefixComponent<'a> {
    pub fn kind(&self) -> Prefix<'a>;
    pub fn as_os_str(&self) -> &'a OsStr;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StripPrefixError(());
impl Error for StripPrefixError {}
impl fmt::Display for StripPrefixError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Component<'a> { Prefix(PrefixComponent<'a>), RootDir, CurDir, ParentDir, Normal(&'a OsStr), }
impl<'a> Component<'a> { pub fn as_os_str(self) -> &'a OsStr; }
impl AsRef<OsStr> for Component<'_> {}
impl AsRef<Path> for Component<'_> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Prefix<'a> {
    Verbatim(&'a OsStr), VerbatimUNC(&'a OsStr, &'a OsStr), VerbatimDisk(u8),
    DeviceNS(&'a OsStr), UNC(&'a OsStr, &'a OsStr), Disk(u8),
}
impl<'a> Prefix<'a> { pub fn is_verbatim(&self) -> bool; }

pub const MAIN_SEPARATOR: char = _;
pub const MAIN_SEPARATOR_STR: &str = _;

pub fn absolute<P: AsRef<Path>>(path: P) -> Result<PathBuf>;
pub fn is_separator(c: char) -> bool;
