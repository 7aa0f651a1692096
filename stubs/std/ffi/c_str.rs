//! std 1.95.0

pub use crate::ffi::{
    CStr, CString, FromBytesUntilNulError, FromBytesWithNulError, FromVecWithNulError, IntoStringError, NulError,
};
