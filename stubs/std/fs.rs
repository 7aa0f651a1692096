//! std 1.95.0

use crate::{error, result};
use crate::convert::{AsRef, From};
use crate::ffi::OsString;
use crate::fmt::Display;
use crate::io::{Error, IsTerminal, Read, Result, Seek, Write};
use crate::iter::Iterator;
use crate::option::Option;
use crate::os::fd::{AsFd, AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use crate::os::linux::fs::MetadataExt;
use crate::os::unix::fs;
use crate::os::unix::fs::{DirBuilderExt, DirEntryExt, FileExt, FileTypeExt, OpenOptionsExt, PermissionsExt};
use crate::path::{Path, PathBuf};
use crate::string::String;
use crate::time::SystemTime;
use crate::vec::Vec;

#[derive(Debug)]
pub struct DirBuilder { _p: () }
impl DirBuilder {
    pub fn new() -> DirBuilder;
    pub fn recursive(&mut self, recursive: bool) -> &mut Self;
    #[blocks(fs, instead = " use tokio::fs::DirBuilder::create")]
    pub fn create<P: AsRef<Path>>(&self, path: P) -> Result<()>;
}
impl DirBuilderExt for DirBuilder {}

#[derive(Debug)]
pub struct DirEntry(());
impl DirEntry {
    pub fn path(&self) -> PathBuf;
    #[blocks(fs, instead = " use tokio::fs::DirEntry::metadata", low)]
    pub fn metadata(&self) -> Result<Metadata>;
    pub fn file_type(&self) -> Result<FileType>;
    pub fn file_name(&self) -> OsString;
}
impl DirEntryExt for DirEntry {}

#[io(fs)]
#[derive(Debug)]
pub struct File { _p: () }
impl File {
    #[blocks(fs, instead = "tokio::fs::File::open")]
    pub fn open<P: AsRef<Path>>(path: P) -> Result<File>;
    #[blocks(fs, instead = "tokio::fs::File::create")]
    pub fn create<P: AsRef<Path>>(path: P) -> Result<File>;
    #[blocks(fs, instead = "tokio::fs::File::create_new")]
    pub fn create_new<P: AsRef<Path>>(path: P) -> Result<File>;
    pub fn options() -> OpenOptions;
    #[blocks(fs, instead = " use tokio::fs::File::sync_all")]
    pub fn sync_all(&self) -> Result<()>;
    #[blocks(fs, instead = " use tokio::fs::File::sync_data")]
    pub fn sync_data(&self) -> Result<()>;
    #[blocks(fs)]
    pub fn lock(&self) -> Result<()>;
    #[blocks(fs)]
    pub fn lock_shared(&self) -> Result<()>;
    pub fn try_lock(&self) -> result::Result<(), TryLockError>;
    pub fn try_lock_shared(&self) -> result::Result<(), TryLockError>;
    pub fn unlock(&self) -> Result<()>;
    #[blocks(fs, instead = " use tokio::fs::File::set_len")]
    pub fn set_len(&self, size: u64) -> Result<()>;
    #[blocks(fs, instead = " use tokio::fs::File::metadata", low)]
    pub fn metadata(&self) -> Result<Metadata>;
    pub fn try_clone(&self) -> Result<File>;
    #[blocks(fs, instead = " use tokio::fs::File::set_permissions")]
    pub fn set_permissions(&self, perm: Permissions) -> Result<()>;
    #[blocks(fs, low)]
    pub fn set_times(&self, times: FileTimes) -> Result<()>;
    #[blocks(fs, low)]
    pub fn set_modified(&self, time: SystemTime) -> Result<()>;
}
impl From<OwnedFd> for File {}
impl AsFd for File {}
impl AsRawFd for File {}
impl FileExt for File {}
impl FromRawFd for File {}
impl IntoRawFd for File {}
impl IsTerminal for File {}
impl Read for &File {}
impl Read for File {}
impl Seek for &File {}
impl Seek for File {}
impl Write for &File { fn flush(&mut self) -> Result<()>; }
impl Write for File { fn flush(&mut self) -> Result<()>; }

#[derive(Clone, Copy, Debug, Default)]
pub struct FileTimes(());
impl FileTimes {
    pub fn new() -> Self;
    pub fn set_accessed(self, t: SystemTime) -> Self;
    pub fn set_modified(self, t: SystemTime) -> Self;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct FileType(());
impl FileType {
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
}
impl FileTypeExt for FileType {}

#[derive(Clone, Debug)]
pub struct Metadata(());
impl Metadata {
    pub fn file_type(&self) -> FileType;
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
    pub fn len(&self) -> u64;
    pub fn permissions(&self) -> Permissions;
    pub fn modified(&self) -> Result<SystemTime>;
    pub fn accessed(&self) -> Result<SystemTime>;
    pub fn created(&self) -> Result<SystemTime>;
}
impl fs::MetadataExt for Metadata {}
impl MetadataExt for Metadata {}

#[derive(Clone, Debug)]
pub struct OpenOptions(());
impl OpenOptions {
    pub fn new() -> Self;
    pub fn read(&mut self, read: bool) -> &mut Self;
    pub fn write(&mut self, write: bool) -> &mut Self;
    pub fn append(&mut self, append: bool) -> &mut Self;
    pub fn truncate(&mut self, truncate: bool) -> &mut Self;
    pub fn create(&mut self, create: bool) -> &mut Self;
    pub fn create_new(&mut self, create_new: bool) -> &mut Self;
    #[blocks(fs, instead = " use tokio::fs::OpenOptions::open")]
    pub fn open<P: AsRef<Path>>(&self, path: P) -> Result<File>;
}
impl OpenOptionsExt for OpenOptions {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Permissions(());
impl Permissions {
    pub fn readonly(&self) -> bool;
    pub fn set_readonly(&mut self, readonly: bool);
}
impl PermissionsExt for Permissions {}

#[derive(Debug)]
pub struct ReadDir(());
impl Iterator for ReadDir {
    type Item = result::Result<DirEntry, Error>;
    #[blocks(fs, instead = " use tokio::fs::read_dir", low)]
    fn next(&mut self) -> Option<Self::Item>;
}

#[derive(Debug)]
pub enum TryLockError { Error(Error), WouldBlock }
impl error::Error for TryLockError {}
impl Display for TryLockError {}

#[blocks(fs, instead = "tokio::fs::canonicalize", low)]
pub fn canonicalize<P: AsRef<Path>>(path: P) -> Result<PathBuf>;
#[blocks(fs, instead = "tokio::fs::copy")]
pub fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<u64>;
#[blocks(fs, instead = "tokio::fs::create_dir")]
pub fn create_dir<P: AsRef<Path>>(path: P) -> Result<()>;
#[blocks(fs, instead = "tokio::fs::create_dir_all")]
pub fn create_dir_all<P: AsRef<Path>>(path: P) -> Result<()>;
#[blocks(fs, instead = "tokio::fs::try_exists", low)]
pub fn exists<P: AsRef<Path>>(path: P) -> Result<bool>;
#[blocks(fs, instead = "tokio::fs::hard_link")]
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> Result<()>;
#[blocks(fs, instead = "tokio::fs::metadata", low)]
pub fn metadata<P: AsRef<Path>>(path: P) -> Result<Metadata>;
#[blocks(fs, instead = "tokio::fs::read")]
pub fn read<P: AsRef<Path>>(path: P) -> Result<Vec<u8>>;
#[blocks(fs, instead = "tokio::fs::read_dir")]
pub fn read_dir<P: AsRef<Path>>(path: P) -> Result<ReadDir>;
#[blocks(fs, instead = "tokio::fs::read_link", low)]
pub fn read_link<P: AsRef<Path>>(path: P) -> Result<PathBuf>;
#[blocks(fs, instead = "tokio::fs::read_to_string")]
pub fn read_to_string<P: AsRef<Path>>(path: P) -> Result<String>;
#[blocks(fs, instead = "tokio::fs::remove_dir")]
pub fn remove_dir<P: AsRef<Path>>(path: P) -> Result<()>;
#[blocks(fs, instead = "tokio::fs::remove_dir_all")]
pub fn remove_dir_all<P: AsRef<Path>>(path: P) -> Result<()>;
#[blocks(fs, instead = "tokio::fs::remove_file")]
pub fn remove_file<P: AsRef<Path>>(path: P) -> Result<()>;
#[blocks(fs, instead = "tokio::fs::rename")]
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> Result<()>;
#[blocks(fs, instead = "tokio::fs::set_permissions")]
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> Result<()>;
#[blocks(fs, instead = " use tokio::fs::symlink")]
pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> Result<()>;
#[blocks(fs, instead = "tokio::fs::symlink_metadata", low)]
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> Result<Metadata>;
#[blocks(fs, instead = "tokio::fs::write")]
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> Result<()>;
