//! From text to the IR: token scan, split into items with recovery, `syn` per item, macro bodies.
//!
//! No function here fails: text that cannot be read costs the statement, at worst the item, that it stands in.

mod split_types;

pub use split_types::{Split, SplitItem, SplitKind};
