//! What a file says apart from the places where it says it: the texts of its headers and of its functions.

use std::sync::Arc;

use crate::db::FnSource;
use crate::text::TextRange;

use super::{Split, SplitItem, SplitKind, blank_docs};

/// A file that is being edited, item by item, as its [`Split`] has them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Outline {
    /// The signatures.
    pub headers: Arc<[Header]>,
    /// The texts of the inner attributes.
    pub inner_attrs: Arc<[Box<str>]>,
    /// The functions with a body.
    pub functions: Vec<Option<FnSource>>,
}

/// The text that a signature is made from, doc comments blanked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Header {
    /// What the item's keyword says.
    pub kind: SplitKind,
    /// The container it stands in.
    pub parent: Option<u32>,
    /// What stands there.
    pub text: Arc<str>,
}

/// The text of a function, doc comments blanked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FnText {
    /// The whole item.
    pub text: Arc<str>,
    /// The braces of its body and what is in them, from the item's start.
    pub body: TextRange,
}

impl Header {
    /// The header of an item of `text`.
    #[must_use]
    pub fn of(text: &str, item: &SplitItem) -> Self {
        Self { kind: item.kind, parent: item.parent, text: header_text(item.kind, item.header().of(text)) }
    }
}

impl FnText {
    /// Whether `item` is a function with a body.
    #[must_use]
    pub fn is_of(item: &SplitItem) -> bool {
        item.kind == SplitKind::Fn && item.body.is_some()
    }

    /// The function that `item` is in `text`; none if it is something else, or has no body.
    #[must_use]
    pub fn of(text: &str, item: &SplitItem) -> Option<Self> {
        let body = item.body.filter(|_| Self::is_of(item))?;
        let base = item.range.start;
        let text = blank_docs(item.range.of(text)).into();
        Some(Self { text, body: TextRange::new(body.start - base, body.end - base) })
    }
}

/// The text of a header, doc comments blanked. In macros they stay: patterns may ask for them.
#[must_use]
pub fn header_text(kind: SplitKind, text: &str) -> Arc<str> {
    match kind {
        SplitKind::MacroDef | SplitKind::MacroCall => text.into(),
        _ => blank_docs(text).into(),
    }
}

/// The texts of a file's headers, item by item.
#[must_use]
pub fn headers(text: &str, split: &Split) -> Arc<[Header]> {
    split.items.iter().map(|item| Header::of(text, item)).collect()
}

/// The texts of a file's inner attributes.
#[must_use]
pub fn inner_attrs(text: &str, split: &Split) -> Arc<[Box<str>]> {
    split.inner_attrs.iter().map(|range| range.of(text).into()).collect()
}
