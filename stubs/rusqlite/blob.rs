//! rusqlite 0.32.1

use crate::types::ToSql;
use std::io;
use std::mem::MaybeUninit;

#[io(db)]
pub struct Blob<'conn> { _p: () }
impl<'conn> Blob<'conn> {
    #[blocks(db)]
    pub fn write_at(&mut self, buf: &[u8], write_start: usize) -> crate::Result<()>;
    #[blocks(db)]
    pub fn write_all_at(&mut self, buf: &[u8], write_start: usize) -> crate::Result<()>;
    #[blocks(db)]
    pub fn read_at(&self, buf: &mut [u8], read_start: usize) -> crate::Result<usize>;
    #[blocks(db)]
    pub fn raw_read_at<'a>(&self, buf: &'a mut [MaybeUninit<u8>], read_start: usize) -> crate::Result<&'a mut [u8]>;
    #[blocks(db)]
    pub fn read_at_exact(&self, buf: &mut [u8], read_start: usize) -> crate::Result<()>;
    #[blocks(db)]
    pub fn raw_read_at_exact<'a>(&self, buf: &'a mut [MaybeUninit<u8>], read_start: usize) -> crate::Result<&'a mut [u8]>;
}
impl Blob<'_> {
    #[blocks(db)]
    pub fn reopen(&mut self, row: i64) -> crate::Result<()>;
    pub fn size(&self) -> i32;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn close(self) -> crate::Result<()>;
}
impl io::Read for Blob<'_> {}
impl io::Write for Blob<'_> {}
impl io::Seek for Blob<'_> {}
#[derive(Clone, Copy)]
pub struct ZeroBlob(pub i32);
impl ToSql for ZeroBlob {}
