//! zip 2.6.1

use crate::{AesMode, CompressionMethod, DateTime};
use crate::read::{Config, ZipArchive, ZipFile};
use crate::result::ZipResult;
use std::io::{Read, Seek, Write};
use std::path::Path;
use std::str::Utf8Error;
use std::sync::Arc;

#[io(via = W)]
pub struct ZipWriter<W: Write + Seek> { _p: () }
impl<W: Write + Seek> Write for ZipWriter<W> {}
impl<A: Read + Write + Seek> ZipWriter<A> {
    #[blocks(args)]
    pub fn new_append(readwriter: A) -> ZipResult<ZipWriter<A>>;
    #[blocks(args)]
    pub fn new_append_with_config(config: Config, readwriter: A) -> ZipResult<ZipWriter<A>>;
    pub fn set_flush_on_finish_file(&mut self, flush_on_finish_file: bool);
    #[blocks(receiver)]
    pub fn deep_copy_file(&mut self, src_name: &str, dest_name: &str) -> ZipResult<()>;
    #[blocks(receiver)]
    pub fn deep_copy_file_from_path<T: AsRef<Path>, U: AsRef<Path>>(&mut self, src_path: T, dest_path: U) -> ZipResult<()>;
    pub fn finish_into_readable(self) -> ZipResult<ZipArchive<A>>;
}
impl<W: Write + Seek> ZipWriter<W> {
    pub fn new(inner: W) -> ZipWriter<W>;
    pub const fn is_writing_file(&self) -> bool;
    pub fn set_comment<S>(&mut self, comment: S) where S: Into<Box<str>>;
    pub fn set_raw_comment(&mut self, comment: Box<[u8]>);
    pub fn get_comment(&mut self) -> Result<&str, Utf8Error>;
    pub const fn get_raw_comment(&self) -> &[u8];
    pub fn set_zip64_comment<S>(&mut self, comment: Option<S>) where S: Into<Box<str>>;
    pub fn set_raw_zip64_comment(&mut self, comment: Option<Box<[u8]>>);
    pub fn get_zip64_comment(&mut self) -> Option<Result<&str, Utf8Error>>;
    pub fn get_raw_zip64_comment(&self) -> Option<&[u8]>;
    pub unsafe fn set_file_metadata(&mut self, length: u64, crc32: u32) -> ZipResult<()>;
    #[blocks(receiver)]
    pub fn abort_file(&mut self) -> ZipResult<()>;
    #[blocks(receiver)]
    pub fn start_file<S: ToString, T: FileOptionExtension>(&mut self, name: S, options: FileOptions<T>) -> ZipResult<()>;
    #[blocks(receiver)]
    pub fn merge_archive<R>(&mut self, source: ZipArchive<R>) -> ZipResult<()> where R: Read + Seek;
    #[blocks(receiver)]
    pub fn start_file_from_path<E: FileOptionExtension, P: AsRef<Path>>(
        &mut self,
        path: P,
        options: FileOptions<E>,
    ) -> ZipResult<()>;
    #[blocks(receiver)]
    pub fn raw_copy_file_rename<R: Read, S: ToString>(&mut self, file: ZipFile<R>, name: S) -> ZipResult<()>;
    #[blocks(receiver)]
    pub fn raw_copy_file_to_path<R: Read, P: AsRef<Path>>(&mut self, file: ZipFile<R>, path: P) -> ZipResult<()>;
    #[blocks(receiver)]
    pub fn raw_copy_file<R: Read>(&mut self, file: ZipFile<R>) -> ZipResult<()>;
    #[blocks(receiver)]
    pub fn raw_copy_file_touch<R: Read>(
        &mut self,
        file: ZipFile<R>,
        last_modified_time: DateTime,
        unix_mode: Option<u32>,
    ) -> ZipResult<()>;
    #[blocks(receiver)]
    pub fn add_directory<S, T: FileOptionExtension>(&mut self, name: S, options: FileOptions<T>) -> ZipResult<()>
    where S: Into<String>;
    #[blocks(receiver)]
    pub fn add_directory_from_path<T: FileOptionExtension, P: AsRef<Path>>(
        &mut self,
        path: P,
        options: FileOptions<T>,
    ) -> ZipResult<()>;
    #[blocks(receiver)]
    pub fn finish(self) -> ZipResult<W>;
    #[blocks(receiver)]
    pub fn add_symlink<N: ToString, T: ToString, E: FileOptionExtension>(
        &mut self,
        name: N,
        target: T,
        options: FileOptions<E>,
    ) -> ZipResult<()>;
    #[blocks(receiver)]
    pub fn add_symlink_from_path<P: AsRef<Path>, T: AsRef<Path>, E: FileOptionExtension>(
        &mut self,
        path: P,
        target: T,
        options: FileOptions<E>,
    ) -> ZipResult<()>;
    #[blocks(receiver)]
    pub fn shallow_copy_file(&mut self, src_name: &str, dest_name: &str) -> ZipResult<()>;
    #[blocks(receiver)]
    pub fn shallow_copy_file_from_path<T: AsRef<Path>, U: AsRef<Path>>(
        &mut self,
        src_path: T,
        dest_path: U,
    ) -> ZipResult<()>;
}
pub trait FileOptionExtension: Default {
    fn extra_data(&self) -> Option<&Arc<Vec<u8>>>;
    fn central_extra_data(&self) -> Option<&Arc<Vec<u8>>>;
}
#[derive(Clone, Copy, Debug)]
pub struct FileOptions<'k, T: FileOptionExtension> { _p: () }
impl<T: FileOptionExtension> FileOptions<'_, T> {
    pub const fn compression_method(self, method: CompressionMethod) -> Self;
    pub const fn compression_level(self, level: Option<i64>) -> Self;
    pub const fn last_modified_time(self, mod_time: DateTime) -> Self;
    pub const fn unix_permissions(self, mode: u32) -> Self;
    pub const fn large_file(self, large: bool) -> Self;
    pub fn with_aes_encryption(self, mode: AesMode, password: &str) -> FileOptions<'_, T>;
    pub const fn with_zopfli_buffer(self, size: Option<usize>) -> Self;
    pub const fn get_compression_level(&self) -> Option<i64>;
    pub const fn with_alignment(self, alignment: u16) -> Self;
}
impl FileOptions<'_, ExtendedFileOptions> {
    pub fn add_extra_data(&mut self, header_id: u16, data: Box<[u8]>, central_only: bool) -> ZipResult<()>;
    pub fn clear_extra_data(self) -> Self;
}
impl<T: FileOptionExtension> Default for FileOptions<'_, T> {}
pub type SimpleFileOptions = FileOptions<'static, ()>;
pub type FullFileOptions<'k> = FileOptions<'k, ExtendedFileOptions>;
#[derive(Clone, Default)]
pub struct ExtendedFileOptions { _p: () }
impl FileOptionExtension for ExtendedFileOptions {}
impl ExtendedFileOptions {
    pub fn add_extra_data(&mut self, header_id: u16, data: Box<[u8]>, central_only: bool) -> ZipResult<()>;
}
impl FileOptionExtension for () {}
