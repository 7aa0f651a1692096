//! Where the items of a file stand.

use crate::text::TextRange;

/// The items of a file in source order, parents before children. Index by index the same items as the file's
/// [`ItemTree`](crate::ir::ItemTree). All ranges count from the start of the file (BOM and shebang included).
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Split {
    /// The items.
    pub items: Vec<SplitItem>,
    /// The inner attributes (`#![…]`) at the top of the file, each with its range.
    pub inner_attrs: Vec<TextRange>,
    /// Something did not balance or was no item; the boundaries then come from recovery.
    pub recovered: bool,
}

/// One item's place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SplitItem {
    /// What its keyword says.
    pub kind: SplitKind,
    /// From the first outer attribute or doc comment to the last byte.
    pub range: TextRange,
    /// The braces and what is in them: a function's body, a container's content. None for items that end in `;`.
    /// For a struct, enum or macro call there is none either: their whole text is header.
    pub body: Option<TextRange>,
    /// The container it stands in.
    pub parent: Option<u32>,
    /// Its end was found by recovery: it is cut short or half-typed.
    pub broken: bool,
}

/// What an item's keyword says it is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum SplitKind {
    /// `fn`, with any modifiers.
    Fn,
    /// `struct`, `union`.
    Struct,
    /// `enum`
    Enum,
    /// `trait`; its items are children.
    Trait,
    /// `impl`; its items are children.
    Impl,
    /// `mod`; its items are children when it is inline.
    Mod,
    /// `use`
    Use,
    /// `extern crate`
    ExternCrate,
    /// `const`
    Const,
    /// `static`
    Static,
    /// `type`
    TypeAlias,
    /// `macro_rules!`, `macro`
    MacroDef,
    /// A macro call; when its tokens read as items they are children and `body` is set.
    MacroCall,
    /// `extern "C" { … }`; its items are children.
    Extern,
    /// Anything else.
    Unknown,
}

impl SplitItem {
    /// The text that is parsed as a signature: all of the item but its body.
    #[must_use]
    pub fn header(&self) -> TextRange {
        TextRange::new(self.range.start, self.body.map_or(self.range.end, |body| body.start))
    }
}
