//! From text to the IR: token scan, split into items with recovery, `syn` per item, macro bodies.
//!
//! No function here fails: text that cannot be read costs the statement, at worst the item, that it stands in.

pub mod cfg;
mod comments;
mod depth;
mod extent;
mod head;
mod header;
mod layout;
mod lower;
mod macros;
pub mod made;
mod mbe;
pub mod outline;
pub mod queries;
mod recover;
mod resplit;
mod scan;
mod split_types;
mod splitter;
mod strict;
mod token;
mod written;

pub use comments::{Comment, CommentKind, blank_comments, blank_docs, comments};
pub use depth::{Depth, MAX_CHAIN, MAX_NESTING, depth, is_too_deep, too_deep};
pub use lower::{lower_fn, lower_fn_in, lower_header, lower_inner_attr, lower_scanned, on_big_stack, unread_kind};
pub use mbe::{Home, MacroRules};
pub use outline::{FnText, Outline};
pub use queries::{OwnTree, fn_bodies, fn_text, item_start, macro_text, own_tree, tree_with};
pub use resplit::{resplit, resplit_all};
pub use scan::{Scan, Scanned, scan};
pub use split_types::{Split, SplitItem, SplitKind};
pub use splitter::{split, split_and_scan};
pub use token::{Token, TokenKind};
pub use written::{compact, front_len, impl_names};
