//! which 7.0.3

use std::{error, fmt, io, path, result};
use std::borrow::Borrow;
use std::ffi::{OsStr, OsString};
use std::ops::Deref;

pub type Result<T> = result::Result<T, Error>;
#[derive(Clone, Copy, Debug)]
pub enum Error {
    CannotFindBinaryPath,
    CannotGetCurrentDirAndPathListEmpty,
    CannotCanonicalize,
}
impl error::Error for Error {}
impl fmt::Display for Error {}
#[derive(Debug)]
pub enum NonFatalError {
    Io(io::Error),
}
impl error::Error for NonFatalError {}
impl fmt::Display for NonFatalError {}
#[blocks(fs, low)]
pub fn which<T: AsRef<OsStr>>(binary_name: T) -> Result<path::PathBuf>;
#[blocks(fs, low)]
pub fn which_global<T: AsRef<OsStr>>(binary_name: T) -> Result<path::PathBuf>;
#[blocks(fs, low)]
pub fn which_all<T: AsRef<OsStr>>(binary_name: T) -> Result<impl Iterator<Item = path::PathBuf>>;
#[blocks(fs, low)]
pub fn which_all_global<T: AsRef<OsStr>>(binary_name: T) -> Result<impl Iterator<Item = path::PathBuf>>;
#[blocks(fs, low)]
pub fn which_re(regex: impl Borrow<Regex>) -> Result<impl Iterator<Item = path::PathBuf>>;
#[blocks(fs, low)]
pub fn which_in<T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<path::PathBuf>
where T: AsRef<OsStr>, U: AsRef<OsStr>, V: AsRef<path::Path>;
#[blocks(fs, low)]
pub fn which_re_in<T>(regex: impl Borrow<Regex>, paths: Option<T>) -> Result<impl Iterator<Item = path::PathBuf>>
where T: AsRef<OsStr>;
#[blocks(fs, low)]
pub fn which_in_all<'a, T, U, V>(
    binary_name: T,
    paths: Option<U>,
    cwd: V,
) -> Result<impl Iterator<Item = path::PathBuf> + 'a> where T: AsRef<OsStr>, U: AsRef<OsStr>, V: AsRef<path::Path> + 'a;
#[blocks(fs, low)]
pub fn which_in_global<T, U>(binary_name: T, paths: Option<U>) -> Result<impl Iterator<Item = path::PathBuf>>
where T: AsRef<OsStr>, U: AsRef<OsStr>;
pub struct WhichConfig<F = Noop> { _p: () }
impl<F: Default> Default for WhichConfig<F> {}
impl WhichConfig<Noop> {
    pub fn new() -> Self;
}
impl<'a, F: NonFatalErrorHandler + 'a> WhichConfig<F> {
    pub fn system_cwd(self, use_cwd: bool) -> Self;
    pub fn custom_cwd(self, cwd: path::PathBuf) -> Self;
    pub fn regex(self, regex: Regex) -> Self;
    pub fn binary_name(self, name: OsString) -> Self;
    pub fn custom_path_list(self, custom_path_list: OsString) -> Self;
    pub fn system_path_list(self) -> Self;
    pub fn nonfatal_error_handler<NewF>(self, handler: NewF) -> WhichConfig<NewF>;
    #[blocks(fs, low)]
    pub fn first_result(self) -> Result<path::PathBuf>;
    #[blocks(fs, low)]
    pub fn all_results(self) -> Result<impl Iterator<Item = path::PathBuf> + 'a>;
}
#[derive(Clone, Debug, Default)]
pub struct Noop;
impl NonFatalErrorHandler for Noop {}
pub trait NonFatalErrorHandler {
    fn handle(&mut self, e: NonFatalError);
}
pub(crate) type Regex = regex::Regex;
#[derive(Clone)]
pub struct Path { _p: () }
impl Path {
    #[blocks(fs, low)]
    pub fn new<T: AsRef<OsStr>>(binary_name: T) -> Result<Path>;
    #[blocks(fs, low)]
    pub fn all<T: AsRef<OsStr>>(binary_name: T) -> Result<impl Iterator<Item = Path>>;
    #[blocks(fs, low)]
    pub fn new_in<T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<Path>
    where T: AsRef<OsStr>, U: AsRef<OsStr>, V: AsRef<path::Path>;
    #[blocks(fs, low)]
    pub fn all_in<'a, T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<impl Iterator<Item = Path> + 'a>
    where T: AsRef<OsStr>, U: AsRef<OsStr>, V: AsRef<path::Path> + 'a;
    pub fn as_path(&self) -> &path::Path;
    pub fn into_path_buf(self) -> path::PathBuf;
}
impl Deref for Path { type Target = path::Path; }
impl AsRef<path::Path> for Path {}
impl AsRef<OsStr> for Path {}
impl PartialEq<path::PathBuf> for Path {}
#[derive(Clone)]
pub struct CanonicalPath { _p: () }
impl CanonicalPath {
    #[blocks(fs, low)]
    pub fn new<T: AsRef<OsStr>>(binary_name: T) -> Result<CanonicalPath>;
    #[blocks(fs, low)]
    pub fn all<T: AsRef<OsStr>>(binary_name: T) -> Result<impl Iterator<Item = Result<CanonicalPath>>>;
    #[blocks(fs, low)]
    pub fn new_in<T, U, V>(binary_name: T, paths: Option<U>, cwd: V) -> Result<CanonicalPath>
    where T: AsRef<OsStr>, U: AsRef<OsStr>, V: AsRef<path::Path>;
    #[blocks(fs, low)]
    pub fn all_in<'a, T, U, V>(
        binary_name: T,
        paths: Option<U>,
        cwd: V,
    ) -> Result<impl Iterator<Item = Result<CanonicalPath>> + 'a>
    where T: AsRef<OsStr>, U: AsRef<OsStr>, V: AsRef<path::Path> + 'a;
    pub fn as_path(&self) -> &path::Path;
    pub fn into_path_buf(self) -> path::PathBuf;
}
impl Deref for CanonicalPath { type Target = path::Path; }
impl AsRef<path::Path> for CanonicalPath {}
impl AsRef<OsStr> for CanonicalPath {}
impl PartialEq<path::PathBuf> for CanonicalPath {}
impl<T> NonFatalErrorHandler for T where T: FnMut(NonFatalError) {}
impl PartialEq<Path> for path::PathBuf {}
impl PartialEq<CanonicalPath> for path::PathBuf {}
