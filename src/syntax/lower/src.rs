//! Places: from spans of one parsed string to ranges of the item.

use proc_macro2::{Ident, Span, TokenStream, TokenTree, extra::DelimSpan};
use syn::Lifetime;

use crate::ir::Name;
use crate::text::TextRange;

/// One string that was given to the lexer, as a part of an item's text. Spans are relative to that string.
#[derive(Clone, Copy)]
pub(crate) struct Src<'t> {
    /// The item's whole text.
    pub(crate) text: &'t str,
    /// Where the string that was lexed starts in `text`.
    pub(crate) base: u32,
}

impl<'t> Src<'t> {
    pub(crate) fn new(text: &'t str, base: u32) -> Self {
        Self { text, base }
    }

    /// Repairs may append closing delimiters, so that a span can lie past the text.
    fn at(self, offset: usize) -> u32 {
        u32::try_from(offset).unwrap_or(u32::MAX).saturating_add(self.base).min(end_of(self.text))
    }

    /// A range of the string that was lexed.
    pub(crate) fn bytes(self, range: &std::ops::Range<usize>) -> TextRange {
        TextRange::new(self.at(range.start), self.at(range.end))
    }

    pub(crate) fn range(self, span: Span) -> TextRange {
        let range = span.byte_range();
        TextRange::new(self.at(range.start), self.at(range.end))
    }

    pub(crate) fn start(self, span: Span) -> u32 {
        self.at(span.byte_range().start)
    }

    pub(crate) fn end(self, span: Span) -> u32 {
        self.at(span.byte_range().end)
    }

    pub(crate) fn group(self, span: DelimSpan) -> TextRange {
        self.range(span.join())
    }

    /// The identifier without `r#`, and where it stands.
    pub(crate) fn ident(self, ident: &Ident) -> (Name, TextRange) {
        let range = self.range(ident.span());
        (plain(range.of(self.text)), range)
    }

    pub(crate) fn name(self, ident: &Ident) -> Name {
        self.ident(ident).0
    }

    /// A lifetime or label, with its tick.
    pub(crate) fn lifetime(self, lifetime: &Lifetime) -> (Name, TextRange) {
        let range = TextRange::new(self.start(lifetime.apostrophe), self.end(lifetime.ident.span()));
        (range.of(self.text).into(), range)
    }

    /// From the first to the last token; none when there are no tokens.
    pub(crate) fn tokens(self, tokens: &TokenStream) -> Option<TextRange> {
        let mut trees = tokens.clone().into_iter();
        let first = trees.next()?;
        let last = trees.last();
        Some(self.trees(&first, last.as_ref().unwrap_or(&first)))
    }

    /// From one token to another.
    pub(crate) fn trees(self, first: &TokenTree, last: &TokenTree) -> TextRange {
        TextRange::new(self.start(first.span()), self.end(last.span()))
    }
}

/// An identifier as names are kept: without `r#`.
pub(crate) fn plain(ident: &str) -> Name {
    ident.strip_prefix("r#").unwrap_or(ident).into()
}

/// The length of a text. No text is longer than 4 GiB.
pub(crate) fn end_of(text: &str) -> u32 {
    u32::try_from(text.len()).unwrap_or(u32::MAX)
}
