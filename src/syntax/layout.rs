//! Where tokens stand on their lines: what recovery goes by when delimiters do not match.

use std::cell::Cell;

use super::head::{head, kind_at, starts_item};
use super::scan::offset;
use super::split_types::SplitKind;
use super::token::{Token, TokenKind as T};

/// The columns of a token list, in bytes.
pub(super) struct Layout {
    /// For each token the white space at the start of its line, doubled, plus one if it is the first on that line.
    packed: Vec<u32>,
    /// Tokens that may still be looked at ahead of where the split has come to.
    ahead: Cell<usize>,
}

/// How often each token may be looked at ahead on average: enough for all code that is typed, and a bound for all else.
const AHEAD: usize = 16;

impl Layout {
    /// The layout of the tokens, which were scanned from `text`.
    pub(super) fn new(text: &str, tokens: &[Token]) -> Self {
        let mut packed = Vec::with_capacity(tokens.len());
        let (mut seen, mut indent) = (None, 0);
        for token in tokens {
            let start = token.start as usize;
            // Only the first token of a part may share its line with something in front of the part.
            let gap = text.get(seen.unwrap_or(0)..start).unwrap_or_default();
            let newline = gap.rfind('\n');
            let mut is_first = newline.is_some();
            if is_first || seen.is_none() {
                let line = newline.map_or("", |newline| gap.get(newline + 1..).unwrap_or_default());
                let line = if newline.is_some() { line } else { gap.trim_start_matches('\u{feff}') };
                let blanks = line.bytes().take_while(|byte| matches!(byte, b' ' | b'\t')).count();
                is_first = seen.is_some() || blanks == line.len();
                indent = offset(blanks);
            }
            packed.push(indent << 1 | u32::from(is_first));
            seen = Some(token.end() as usize);
        }
        let ahead = Cell::new(packed.len() * AHEAD);
        Self { packed, ahead }
    }

    /// Asks for a look at one more token ahead.
    pub(super) fn may_look_ahead(&self) -> bool {
        let left = self.ahead.get();
        self.ahead.set(left.saturating_sub(1));
        left > 0
    }

    /// White space at the start of the token's line.
    pub(super) fn indent(&self, at: usize) -> u32 {
        self.packed[at] >> 1
    }

    /// The token's column, if it is the first on its line.
    pub(super) fn column(&self, at: usize) -> Option<u32> {
        let packed = *self.packed.get(at)?;
        (packed & 1 == 1).then_some(packed >> 1)
    }

    /// Whether the braces that open at `at`, in an item at `column`, hold lines that are not indented: then columns say
    /// nothing about what stands in them.
    pub(super) fn is_flat(&self, tokens: &[Token], at: usize, column: u32) -> bool {
        let inside = at + 1;
        self.column(inside).is_some_and(|inner| inner <= column && tokens[inside].kind != T::CloseBrace)
    }

    /// Whether token `at` ends an item at `column` that should have ended before: it starts another one in that column or
    /// further left.
    pub(super) fn is_boundary(&self, tokens: &[Token], at: usize, column: u32) -> bool {
        let is_macro_call = || {
            let call = head(tokens, at).filter(|head| head.kind == SplitKind::MacroCall);
            call.is_some_and(|head| kind_at(tokens, head.keyword + 1) == Some(T::OpenBrace))
        };
        self.column(at).is_some_and(|own| own <= column) && (starts_item(tokens, at) || is_macro_call())
    }

    /// Whether token `at` is a `}` that stands to the left of `column` at the start of its line.
    pub(super) fn closes_outer(&self, tokens: &[Token], at: usize, column: u32) -> bool {
        tokens[at].kind == T::CloseBrace && self.column(at).is_some_and(|own| own < column)
    }

    /// Whether token `at` is a `}` at the start of its line in `column`.
    pub(super) fn closes_at(&self, tokens: &[Token], at: usize, column: u32) -> bool {
        tokens[at].kind == T::CloseBrace && self.column(at) == Some(column)
    }
}
