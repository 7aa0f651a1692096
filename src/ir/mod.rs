//! What a file says, in own trees that can be kept, compared and sent between threads.
//!
//! Two kinds: the [`ItemTree`] of a file (names, signatures, imports; no bodies) and the [`Body`] of a function. Both are
//! made by `syntax`, once per changed item, and know nothing of types. Every range in them counts **from the first byte of
//! the item** they belong to, so that an edit above an item changes nothing in it.

pub mod body;
pub mod item;
pub mod lazy;
pub mod path;
pub mod type_ref;
pub mod walk;

pub use body::*;
pub use item::*;
pub use lazy::{LazyKind, TextPart};
pub use path::*;
pub use smol_str::SmolStr as Name;
pub use type_ref::*;
