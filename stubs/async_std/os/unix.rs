//! async-std 1.13.2

pub mod io {
    use std::os::raw::c_int;
    pub use std::os::unix::io::{AsFd, BorrowedFd, OwnedFd};

    pub type RawFd = c_int;
    pub trait AsRawFd {
        fn as_raw_fd(&self) -> RawFd;
    }
    pub trait FromRawFd {
        unsafe fn from_raw_fd(fd: RawFd) -> Self;
    }
    pub trait IntoRawFd {
        fn into_raw_fd(self) -> RawFd;
    }
}
pub mod fs {
    use crate::path::Path;
    use std::io;

    pub async fn symlink<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()>;
    pub trait DirBuilderExt {
        fn mode(&mut self, mode: u32) -> &mut Self;
    }
    pub trait DirEntryExt {
        fn ino(&self) -> u64;
    }
    pub trait OpenOptionsExt {
        fn mode(&mut self, mode: u32) -> &mut Self;
        fn custom_flags(&mut self, flags: i32) -> &mut Self;
    }
}
pub mod net;
