//! async-std 1.13.2

pub mod unix;
pub mod windows {
    pub mod io {
        use std::os::raw::c_void;
        pub use std::os::windows::io::{AsHandle, AsSocket, BorrowedHandle, BorrowedSocket, OwnedHandle, OwnedSocket};

        pub type RawHandle = *mut c_void;
        pub type RawSocket = u64;
        pub trait AsRawHandle {
            fn as_raw_handle(&self) -> RawHandle;
        }
        pub trait FromRawHandle {
            unsafe fn from_raw_handle(handle: RawHandle) -> Self;
        }
        pub trait IntoRawHandle {
            fn into_raw_handle(self) -> RawHandle;
        }
        pub trait FromRawSocket {
            unsafe fn from_raw_socket(sock: RawSocket) -> Self;
        }
        pub trait AsRawSocket {
            fn as_raw_socket(&self) -> RawSocket;
        }
        pub trait IntoRawSocket {
            fn into_raw_socket(self) -> RawSocket;
        }
    }
    pub mod fs {
        use crate::path::Path;
        use std::io;

        pub async fn symlink_dir<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()>;
        pub async fn symlink_file<P: AsRef<Path>, Q: AsRef<Path>>(src: P, dst: Q) -> io::Result<()>;
    }
}
