//! How locks go through the workspace: which declarations, variables and expressions must have the same kind of lock.
//!
//! A lock is followed by its type. Where a value goes from one place to another, the locks that both types mention are the
//! same lock: [`body`] finds these sets within a function, and [`mod@cut`] joins them over the declarations that functions share.

pub mod anchors;
pub mod body;
mod classes;
pub mod cut;
pub mod kinds;
pub mod need;
pub mod reach;
mod walk;
mod walk_calls;
mod walk_patterns;
mod walk_places;
pub mod written;

pub use anchors::Anchor;
pub use body::{Class, FnLocks, fn_locks};
pub use classes::is_open;
pub use cut::{Cut, Start, cut};
pub use kinds::{Api, Key, LockKind, Role, Shape};
pub use written::Written;
