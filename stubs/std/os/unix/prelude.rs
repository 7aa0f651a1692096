//! std 1.95.0

pub use crate::os::fd::{AsFd, AsRawFd, BorrowedFd, FromRawFd, IntoRawFd, OwnedFd, RawFd};
pub use crate::os::unix::ffi::{OsStrExt, OsStringExt};
pub use crate::os::unix::fs::{DirEntryExt, FileExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt};
pub use crate::os::unix::process::{CommandExt, ExitStatusExt};
pub use crate::os::unix::thread::JoinHandleExt;
