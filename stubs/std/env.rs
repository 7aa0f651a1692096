//! std 1.95.0

pub mod consts;

use crate::result;
use crate::convert::AsRef;
use crate::error::Error;
use crate::ffi::{OsStr, OsString};
use crate::fmt::Display;
use crate::io::Result;
use crate::iter::{DoubleEndedIterator, ExactSizeIterator, IntoIterator, Iterator};
use crate::marker::Sized;
use crate::option::Option;
use crate::path::{Path, PathBuf};
use crate::string::String;

#[derive(Debug)]
pub struct Args { _p: () }
impl DoubleEndedIterator for Args {}
impl ExactSizeIterator for Args {}
impl Iterator for Args { type Item = String; }

#[derive(Debug)]
pub struct ArgsOs { _p: () }
impl DoubleEndedIterator for ArgsOs {}
impl ExactSizeIterator for ArgsOs {}
impl Iterator for ArgsOs { type Item = OsString; }

#[derive(Debug)]
pub struct JoinPathsError { _p: () }
impl Error for JoinPathsError {}
impl Display for JoinPathsError {}

#[derive(Debug)]
pub struct SplitPaths<'a> { _p: () }
impl<'a> Iterator for SplitPaths<'a> { type Item = PathBuf; }

#[derive(Debug)]
pub struct Vars { _p: () }
impl Iterator for Vars { type Item = (String, String); }

#[derive(Debug)]
pub struct VarsOs { _p: () }
impl Iterator for VarsOs { type Item = (OsString, OsString); }

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VarError { NotPresent, NotUnicode(OsString) }
impl Error for VarError {}
impl Display for VarError {}

pub fn args() -> Args;
pub fn args_os() -> ArgsOs;
pub fn current_dir() -> Result<PathBuf>;
pub fn current_exe() -> Result<PathBuf>;
pub fn home_dir() -> Option<PathBuf>;
pub fn join_paths<I, T>(paths: I) -> result::Result<OsString, JoinPathsError>
where I: IntoIterator<Item = T>, T: AsRef<OsStr>;
pub unsafe fn remove_var<K: AsRef<OsStr>>(key: K);
pub fn set_current_dir<P: AsRef<Path>>(path: P) -> Result<()>;
pub unsafe fn set_var<K: AsRef<OsStr>, V: AsRef<OsStr>>(key: K, value: V);
pub fn split_paths<T: AsRef<OsStr> + ?Sized>(unparsed: &T) -> SplitPaths<'_>;
pub fn temp_dir() -> PathBuf;
pub fn var<K: AsRef<OsStr>>(key: K) -> result::Result<String, VarError>;
pub fn var_os<K: AsRef<OsStr>>(key: K) -> Option<OsString>;
pub fn vars() -> Vars;
pub fn vars_os() -> VarsOs;
