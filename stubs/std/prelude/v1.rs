//! std 1.95.0

pub use crate::marker::{Copy, Send, Sized, Sync, Unpin};
pub use crate::ops::{AsyncFn, AsyncFnMut, AsyncFnOnce, Drop, Fn, FnMut, FnOnce};
pub use crate::mem::{align_of, align_of_val, drop, size_of, size_of_val};
pub use crate::boxed::Box;
pub use crate::borrow::ToOwned;
pub use crate::clone::Clone;
pub use crate::cmp::{Eq, Ord, PartialEq, PartialOrd};
pub use crate::convert::{AsMut, AsRef, From, Into};
pub use crate::default::Default;
pub use crate::fmt::Debug;
pub use crate::hash::Hash;
pub use crate::iter::{DoubleEndedIterator, ExactSizeIterator, Extend, IntoIterator, Iterator};
pub use crate::option::Option::{self, None, Some};
pub use crate::result::Result::{self, Err, Ok};
pub use crate::string::{String, ToString};
pub use crate::vec::Vec;
pub use crate::{
    assert, assert_eq, assert_ne, cfg, column, compile_error, concat, dbg, debug_assert, debug_assert_eq,
    debug_assert_ne, env, eprint, eprintln, file, format, format_args, include, include_bytes, include_str, line,
    matches, module_path, option_env, panic, print, println, stringify, thread_local, todo, unimplemented,
    unreachable, vec, write, writeln,
};

pub macro derive;
pub macro test;
pub macro bench;
pub macro global_allocator;
pub macro test_case;
