//! From text to the IR: token scan, split into items with recovery, `syn` per item, macro bodies.
//!
//! No function here fails: text that cannot be read costs the statement, at worst the item, that it stands in.

mod lower;
mod macros;
mod split_types;

pub use lower::{lower_fn, lower_header, lower_inner_attr, on_big_stack};
pub use split_types::{Split, SplitItem, SplitKind};
