//! fs-err 3.3.2

extern crate tokio;

pub mod os {
    pub mod unix {
        pub mod fs {
            use std::io;
            use std::path::Path;

            #[blocks(fs, instead = "fs_err::tokio::symlink")]
            pub fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
            pub trait FileExt {
                fn read_at(&self, buf: &mut [u8], offset: u64) -> io::Result<usize>;
                fn read_exact_at(&self, buf: &mut [u8], offset: u64) -> io::Result<()>;
                fn write_at(&self, buf: &[u8], offset: u64) -> io::Result<usize>;
                fn write_all_at(&self, buf: &[u8], offset: u64) -> io::Result<()>;
            }
            pub trait OpenOptionsExt {
                fn mode(&mut self, mode: u32) -> &mut Self;
                fn custom_flags(&mut self, flags: i32) -> &mut Self;
            }
        }
    }
}
pub mod tokio;
use crate::os::unix::fs::{FileExt, OpenOptionsExt};
use std::{fs, io};
use std::ffi::OsString;
use std::io::{Read, Seek, Write};
use std::os::unix::fs::DirEntryExt;
use std::os::unix::io::{AsRawFd, IntoRawFd};
use std::path::{Path, PathBuf};

#[blocks(fs, instead = "fs_err::tokio::read_dir")]
pub fn read_dir<P: Into<PathBuf>>(path: P) -> io::Result<ReadDir>;
#[derive(Debug)]
pub struct ReadDir { _p: () }
impl Iterator for ReadDir {
    type Item = io::Result<DirEntry>;
    #[blocks(fs, low)]
    fn next(&mut self) -> Option<Self::Item>;
}
#[derive(Debug)]
pub struct DirEntry { _p: () }
impl DirEntry {
    pub fn path(&self) -> PathBuf;
    #[blocks(fs, low)]
    pub fn metadata(&self) -> io::Result<fs::Metadata>;
    pub fn file_type(&self) -> io::Result<fs::FileType>;
    pub fn file_name(&self) -> OsString;
}
impl DirEntryExt for DirEntry {}
#[io(fs)]
#[derive(Debug)]
pub struct File { _p: () }
impl File {
    #[blocks(fs, instead = "fs_err::tokio::File::open")]
    pub fn open<P>(path: P) -> Result<Self, io::Error> where P: Into<PathBuf>;
    #[blocks(fs, instead = "fs_err::tokio::File::create")]
    pub fn create<P>(path: P) -> Result<Self, io::Error> where P: Into<PathBuf>;
    #[blocks(fs, instead = "fs_err::tokio::File::create_new")]
    pub fn create_new<P>(path: P) -> Result<Self, io::Error> where P: Into<PathBuf>;
    pub fn options() -> OpenOptions;
    #[blocks(fs, instead = "fs_err::tokio::File::sync_all")]
    pub fn sync_all(&self) -> Result<(), io::Error>;
    #[blocks(fs, instead = "fs_err::tokio::File::sync_data")]
    pub fn sync_data(&self) -> Result<(), io::Error>;
    #[blocks(fs, instead = "fs_err::tokio::File::set_len")]
    pub fn set_len(&self, size: u64) -> Result<(), io::Error>;
    #[blocks(fs, instead = "fs_err::tokio::File::metadata")]
    pub fn metadata(&self) -> Result<fs::Metadata, io::Error>;
    #[blocks(fs, instead = "fs_err::tokio::File::try_clone")]
    pub fn try_clone(&self) -> Result<Self, io::Error>;
    #[blocks(fs, instead = "fs_err::tokio::File::set_permissions")]
    pub fn set_permissions(&self, perm: fs::Permissions) -> Result<(), io::Error>;
    pub fn from_parts<P>(file: fs::File, path: P) -> Self where P: Into<PathBuf>;
    pub fn into_parts(self) -> (fs::File, PathBuf);
    pub fn into_file(self) -> fs::File;
    pub fn into_path(self) -> PathBuf;
    pub fn file(&self) -> &fs::File;
    pub fn file_mut(&mut self) -> &mut fs::File;
    pub fn path(&self) -> &Path;
}
impl Read for File {}
impl Read for &File {}
impl Seek for File {}
impl Seek for &File {}
impl Write for File {}
impl Write for &File {}
impl AsRawFd for File {}
impl IntoRawFd for File {}
impl FileExt for File {}
#[derive(Clone, Debug)]
pub struct OpenOptions { _p: () }
impl OpenOptions {
    pub fn new() -> Self;
    pub fn read(&mut self, read: bool) -> &mut Self;
    pub fn write(&mut self, write: bool) -> &mut Self;
    pub fn append(&mut self, append: bool) -> &mut Self;
    pub fn truncate(&mut self, truncate: bool) -> &mut Self;
    pub fn create(&mut self, create: bool) -> &mut Self;
    pub fn create_new(&mut self, create_new: bool) -> &mut Self;
    #[blocks(fs, instead = "fs_err::tokio::OpenOptions::open")]
    pub fn open<P>(&self, path: P) -> io::Result<File> where P: Into<PathBuf>;
    pub fn from_options(options: fs::OpenOptions) -> Self;
    pub fn options(&self) -> &fs::OpenOptions;
    pub fn options_mut(&mut self) -> &mut fs::OpenOptions;
}
impl OpenOptionsExt for OpenOptions {}
#[blocks(fs, low)]
pub trait PathExt {
    fn fs_err_metadata(&self) -> io::Result<fs::Metadata>;
    fn fs_err_symlink_metadata(&self) -> io::Result<fs::Metadata>;
    fn fs_err_canonicalize(&self) -> io::Result<PathBuf>;
    fn fs_err_read_link(&self) -> io::Result<PathBuf>;
    fn fs_err_read_dir(&self) -> io::Result<ReadDir>;
}
#[blocks(fs, instead = "fs_err::tokio::read")]
pub fn read<P: AsRef<Path>>(path: P) -> io::Result<Vec<u8>>;
#[blocks(fs, instead = "fs_err::tokio::read_to_string")]
pub fn read_to_string<P: AsRef<Path>>(path: P) -> io::Result<String>;
#[blocks(fs, instead = "fs_err::tokio::write")]
pub fn write<P: AsRef<Path>, C: AsRef<[u8]>>(path: P, contents: C) -> io::Result<()>;
#[blocks(fs, instead = "fs_err::tokio::copy")]
pub fn copy<P, Q>(from: P, to: Q) -> io::Result<u64> where P: AsRef<Path>, Q: AsRef<Path>;
#[blocks(fs, instead = "fs_err::tokio::create_dir")]
pub fn create_dir<P>(path: P) -> io::Result<()> where P: AsRef<Path>;
#[blocks(fs, instead = "fs_err::tokio::create_dir_all")]
pub fn create_dir_all<P>(path: P) -> io::Result<()> where P: AsRef<Path>;
#[blocks(fs, instead = "fs_err::tokio::remove_dir")]
pub fn remove_dir<P>(path: P) -> io::Result<()> where P: AsRef<Path>;
#[blocks(fs, instead = "fs_err::tokio::remove_dir_all")]
pub fn remove_dir_all<P>(path: P) -> io::Result<()> where P: AsRef<Path>;
#[blocks(fs, instead = "fs_err::tokio::remove_file")]
pub fn remove_file<P>(path: P) -> io::Result<()> where P: AsRef<Path>;
#[blocks(fs, instead = "fs_err::tokio::metadata", low)]
pub fn metadata<P: AsRef<Path>>(path: P) -> io::Result<fs::Metadata>;
#[blocks(fs, instead = "fs_err::tokio::canonicalize", low)]
pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
#[blocks(fs, instead = "fs_err::tokio::hard_link")]
pub fn hard_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
#[blocks(fs, instead = "fs_err::tokio::read_link", low)]
pub fn read_link<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
#[blocks(fs, instead = "fs_err::tokio::rename")]
pub fn rename<P: AsRef<Path>, Q: AsRef<Path>>(from: P, to: Q) -> io::Result<()>;
#[blocks(fs)]
pub fn soft_link<P: AsRef<Path>, Q: AsRef<Path>>(original: P, link: Q) -> io::Result<()>;
#[blocks(fs, instead = "fs_err::tokio::symlink_metadata", low)]
pub fn symlink_metadata<P: AsRef<Path>>(path: P) -> io::Result<fs::Metadata>;
#[blocks(fs, instead = "fs_err::tokio::set_permissions")]
pub fn set_permissions<P: AsRef<Path>>(path: P, perm: fs::Permissions) -> io::Result<()>;
impl From<File> for fs::File {}
impl PathExt for Path {}
