//! async-std 1.13.2

use crate::os::unix::fs::{DirBuilderExt, DirEntryExt, OpenOptionsExt};
use crate::os::unix::io::{AsRawFd, FromRawFd, IntoRawFd};
use crate::path::{Path, PathBuf};
use futures_core::stream::Stream;
use futures_io::{AsyncRead, AsyncSeek, AsyncWrite};
use std::{fs, io};
use std::ffi::OsString;
use std::future::Future;
use std::os::unix::io::{AsFd, OwnedFd};
use std::time::SystemTime;

pub async fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
pub async fn copy<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<u64>;
pub async fn create_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
pub async fn create_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
#[derive(Debug, Default)]
pub struct DirBuilder { _p: () }
impl DirBuilder {
    pub fn new() -> DirBuilder;
    pub fn recursive(&mut self, recursive: bool) -> &mut Self;
    pub fn create<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = io::Result<()>>;
}
impl DirBuilderExt for DirBuilder {}
pub struct DirEntry { _p: () }
impl DirEntry {
    pub fn path(&self) -> PathBuf;
    pub async fn metadata(&self) -> io::Result<Metadata>;
    pub async fn file_type(&self) -> io::Result<FileType>;
    pub fn file_name(&self) -> OsString;
}
impl Clone for DirEntry {}
impl DirEntryExt for DirEntry {}
#[derive(Clone)]
pub struct File { _p: () }
impl File {
    pub async fn open<P: AsRef<Path>>(path: P) -> io::Result<File>;
    pub async fn create<P: AsRef<Path>>(path: P) -> io::Result<File>;
    pub async fn sync_all(&self) -> io::Result<()>;
    pub async fn sync_data(&self) -> io::Result<()>;
    pub async fn set_len(&self, size: u64) -> io::Result<()>;
    pub async fn metadata(&self) -> io::Result<Metadata>;
    pub async fn set_permissions(&self, perm: Permissions) -> io::Result<()>;
}
impl AsyncRead for File {}
impl AsyncRead for &File {}
impl AsyncWrite for File {}
impl AsyncWrite for &File {}
impl AsyncSeek for File {}
impl AsyncSeek for &File {}
impl From<fs::File> for File {}
impl AsRawFd for File {}
impl FromRawFd for File {}
impl IntoRawFd for File {}
impl AsFd for File {}
impl From<OwnedFd> for File {}
#[derive(Clone, Copy, Debug)]
pub struct FileType { _p: () }
impl FileType {
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn is_symlink(&self) -> bool;
}
pub async fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;
pub async fn metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
#[derive(Clone, Debug)]
pub struct Metadata { _p: () }
impl Metadata {
    pub fn file_type(&self) -> FileType;
    pub fn is_dir(&self) -> bool;
    pub fn is_file(&self) -> bool;
    pub fn len(&self) -> u64;
    pub fn permissions(&self) -> Permissions;
    pub fn modified(&self) -> io::Result<SystemTime>;
    pub fn accessed(&self) -> io::Result<SystemTime>;
    pub fn created(&self) -> io::Result<SystemTime>;
}
#[derive(Clone, Debug)]
pub struct OpenOptions { _p: () }
impl OpenOptions {
    pub fn new() -> OpenOptions;
    pub fn read(&mut self, read: bool) -> &mut OpenOptions;
    pub fn write(&mut self, write: bool) -> &mut OpenOptions;
    pub fn append(&mut self, append: bool) -> &mut OpenOptions;
    pub fn truncate(&mut self, truncate: bool) -> &mut OpenOptions;
    pub fn create(&mut self, create: bool) -> &mut OpenOptions;
    pub fn create_new(&mut self, create_new: bool) -> &mut OpenOptions;
    pub fn open<P: AsRef<Path>>(&self, path: P) -> impl Future<Output = io::Result<File>>;
}
impl Default for OpenOptions {}
impl OpenOptionsExt for OpenOptions {}
#[derive(Clone, Debug)]
pub struct Permissions { _p: () }
impl Permissions {
    pub fn readonly(&self) -> bool;
    pub fn set_readonly(&mut self, readonly: bool);
}
pub async fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;
pub async fn read_dir<P: AsRef<Path>>(path: P) -> io::Result<ReadDir>;
#[derive(Debug)]
pub struct ReadDir { _p: () }
impl Stream for ReadDir { type Item = io::Result<DirEntry>; }
pub async fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
pub async fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;
pub async fn remove_dir<P: AsRef<Path>>(path: P) -> io::Result<()>;
pub async fn remove_dir_all<P: AsRef<Path>>(path: P) -> io::Result<()>;
pub async fn remove_file<P: AsRef<Path>>(path: P) -> io::Result<()>;
pub async fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;
pub async fn set_permissions<P: AsRef<Path>>(path: P, perm: Permissions) -> io::Result<()>;
pub async fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<Metadata>;
pub async fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;
impl From<File> for OwnedFd {}
