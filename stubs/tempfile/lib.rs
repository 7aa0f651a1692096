//! tempfile 3.27.0

pub mod env {
    use std::path::{Path, PathBuf};

    pub fn override_temp_dir(path: &Path) -> Result<(), PathBuf>;
    pub fn temp_dir() -> PathBuf;
}
use std::{error, fmt, io, path};
use std::ffi::OsStr;
use std::fs::{File, Permissions};
use std::io::{Cursor, Read, Seek, Write};
use std::ops::Deref;
use std::os::unix::io::{AsFd, AsRawFd};
use std::path::{Path, PathBuf};

#[blocks(fs)]
pub fn tempdir() -> io::Result<TempDir>;
#[blocks(fs)]
pub fn tempdir_in<P: AsRef<Path>>(dir: P) -> io::Result<TempDir>;
pub struct TempDir { _p: () }
impl TempDir {
    #[blocks(fs)]
    pub fn new() -> io::Result<TempDir>;
    #[blocks(fs)]
    pub fn new_in<P: AsRef<Path>>(dir: P) -> io::Result<TempDir>;
    #[blocks(fs)]
    pub fn with_prefix<S: AsRef<OsStr>>(prefix: S) -> io::Result<TempDir>;
    #[blocks(fs)]
    pub fn with_suffix<S: AsRef<OsStr>>(suffix: S) -> io::Result<TempDir>;
    #[blocks(fs)]
    pub fn with_suffix_in<S: AsRef<OsStr>, P: AsRef<Path>>(suffix: S, dir: P) -> io::Result<TempDir>;
    #[blocks(fs)]
    pub fn with_prefix_in<S: AsRef<OsStr>, P: AsRef<Path>>(prefix: S, dir: P) -> io::Result<TempDir>;
    pub fn path(&self) -> &path::Path;
    pub fn into_path(self) -> PathBuf;
    pub fn keep(self) -> PathBuf;
    pub fn disable_cleanup(&mut self, disable_cleanup: bool);
    #[blocks(fs)]
    pub fn close(self) -> io::Result<()>;
}
impl AsRef<Path> for TempDir {}
#[blocks(fs)]
pub fn tempfile() -> io::Result<File>;
#[blocks(fs)]
pub fn tempfile_in<P: AsRef<Path>>(dir: P) -> io::Result<File>;
#[derive(Debug)]
pub struct PathPersistError {
    pub error: io::Error,
    pub path: TempPath,
}
impl fmt::Display for PathPersistError {}
impl error::Error for PathPersistError {}
pub struct TempPath { _p: () }
impl From<PathPersistError> for TempPath {}
impl TempPath {
    #[blocks(fs)]
    pub fn close(self) -> io::Result<()>;
    #[blocks(fs)]
    pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<(), PathPersistError>;
    #[blocks(fs)]
    pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<(), PathPersistError>;
    pub fn keep(self) -> Result<PathBuf, PathPersistError>;
    pub fn disable_cleanup(&mut self, disable_cleanup: bool);
    pub fn from_path(path: impl Into<PathBuf>) -> Self;
    pub fn try_from_path(path: impl Into<PathBuf>) -> io::Result<Self>;
}
impl Deref for TempPath { type Target = Path; }
impl AsRef<Path> for TempPath {}
impl AsRef<OsStr> for TempPath {}
#[io(via = F)]
pub struct NamedTempFile<F = File> { _p: () }
impl<F> AsRef<Path> for NamedTempFile<F> {}
impl<F> From<PersistError<F>> for NamedTempFile<F> {}
impl NamedTempFile<File> {
    #[blocks(fs)]
    pub fn new() -> io::Result<NamedTempFile>;
    #[blocks(fs)]
    pub fn new_in<P: AsRef<Path>>(dir: P) -> io::Result<NamedTempFile>;
    #[blocks(fs)]
    pub fn with_suffix<S: AsRef<OsStr>>(suffix: S) -> io::Result<NamedTempFile>;
    #[blocks(fs)]
    pub fn with_suffix_in<S: AsRef<OsStr>, P: AsRef<Path>>(suffix: S, dir: P) -> io::Result<NamedTempFile>;
    #[blocks(fs)]
    pub fn with_prefix<S: AsRef<OsStr>>(prefix: S) -> io::Result<NamedTempFile>;
    #[blocks(fs)]
    pub fn with_prefix_in<S: AsRef<OsStr>, P: AsRef<Path>>(prefix: S, dir: P) -> io::Result<NamedTempFile>;
}
impl<F> NamedTempFile<F> {
    pub fn path(&self) -> &Path;
    #[blocks(fs)]
    pub fn close(self) -> io::Result<()>;
    #[blocks(fs)]
    pub fn persist<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>>;
    #[blocks(fs)]
    pub fn persist_noclobber<P: AsRef<Path>>(self, new_path: P) -> Result<F, PersistError<F>>;
    pub fn keep(self) -> Result<(F, PathBuf), PersistError<F>>;
    pub fn disable_cleanup(&mut self, disable_cleanup: bool);
    pub fn as_file(&self) -> &F;
    pub fn as_file_mut(&mut self) -> &mut F;
    pub fn into_file(self) -> F;
    pub fn into_temp_path(self) -> TempPath;
    pub fn into_parts(self) -> (F, TempPath);
    pub fn from_parts(file: F, path: TempPath) -> Self;
}
impl NamedTempFile<File> {
    #[blocks(fs)]
    pub fn reopen(&self) -> io::Result<File>;
}
impl<F: Read> Read for NamedTempFile<F> {}
impl Read for &NamedTempFile<File> {}
impl<F: Write> Write for NamedTempFile<F> {}
impl Write for &NamedTempFile<File> {}
impl<F: Seek> Seek for NamedTempFile<F> {}
impl Seek for &NamedTempFile<File> {}
impl<F: AsFd> AsFd for NamedTempFile<F> {}
impl<F: AsRawFd> AsRawFd for NamedTempFile<F> {}
pub struct PersistError<F = File> {
    pub error: io::Error,
    pub file: NamedTempFile<F>,
}
impl<F> fmt::Display for PersistError<F> {}
impl<F> error::Error for PersistError<F> {}
#[derive(Debug)]
pub enum SpooledData {
    InMemory(Cursor<Vec<u8>>),
    OnDisk(File),
}
#[io(fs)]
#[derive(Debug)]
pub struct SpooledTempFile { _p: () }
impl SpooledTempFile {
    pub fn new(max_size: usize) -> SpooledTempFile;
    pub fn new_in<P: AsRef<Path>>(max_size: usize, dir: P) -> SpooledTempFile;
    pub fn is_rolled(&self) -> bool;
    #[blocks(fs)]
    pub fn roll(&mut self) -> io::Result<()>;
    #[blocks(fs)]
    pub fn set_len(&mut self, size: u64) -> Result<(), io::Error>;
    pub fn into_inner(self) -> SpooledData;
    pub fn into_file(self) -> io::Result<File>;
}
impl Read for SpooledTempFile {}
impl Write for SpooledTempFile {}
impl Seek for SpooledTempFile {}
pub fn spooled_tempfile(max_size: usize) -> SpooledTempFile;
pub fn spooled_tempfile_in<P: AsRef<Path>>(max_size: usize, dir: P) -> SpooledTempFile;
#[derive(Clone, Debug)]
pub struct Builder<'a, 'b> { _p: () }
impl Default for Builder<'_, '_> {}
impl<'a, 'b> Builder<'a, 'b> {
    pub fn new() -> Self;
    pub fn prefix<S: AsRef<OsStr> + ?Sized>(&mut self, prefix: &'a S) -> &mut Self;
    pub fn suffix<S: AsRef<OsStr> + ?Sized>(&mut self, suffix: &'b S) -> &mut Self;
    pub fn rand_bytes(&mut self, rand: usize) -> &mut Self;
    pub fn append(&mut self, append: bool) -> &mut Self;
    pub fn permissions(&mut self, permissions: Permissions) -> &mut Self;
    pub fn disable_cleanup(&mut self, disable_cleanup: bool) -> &mut Self;
    pub fn keep(&mut self, keep: bool) -> &mut Self;
    #[blocks(fs)]
    pub fn tempfile(&self) -> io::Result<NamedTempFile>;
    #[blocks(fs)]
    pub fn tempfile_in<P: AsRef<Path>>(&self, dir: P) -> io::Result<NamedTempFile>;
    #[blocks(fs)]
    pub fn tempdir(&self) -> io::Result<TempDir>;
    #[blocks(fs)]
    pub fn tempdir_in<P: AsRef<Path>>(&self, dir: P) -> io::Result<TempDir>;
    #[blocks(fs)]
    #[runs(closure = inline)]
    pub fn make<F, R>(&self, f: F) -> io::Result<NamedTempFile<R>> where F: FnMut(&Path) -> io::Result<R>;
    #[blocks(fs)]
    #[runs(closure = inline)]
    pub fn make_in<F, R, P>(&self, dir: P, f: F) -> io::Result<NamedTempFile<R>>
    where F: FnMut(&Path) -> io::Result<R>, P: AsRef<Path>;
}
impl From<PathPersistError> for io::Error {}
impl<F> From<PersistError<F>> for io::Error {}
