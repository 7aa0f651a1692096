//! Text to items.

use super::scan::{Scan, Strings, scan_with};
use super::split_types::Split;
use super::strict::split_strictly;

/// The items of `text`.
///
/// When all delimiters match and only items stand between items, the text alone decides. Otherwise the boundaries are
/// those of `previous`, a split of this very text that [`resplit`](super::resplit) carried over from an earlier one; and
/// without it they are found by indentation.
#[must_use]
pub fn split(text: &str, previous: Option<&Split>) -> Split {
    if let Some(clean) = split_clean(text) {
        return clean;
    }
    match previous {
        Some(previous) => Split { recovered: true, ..previous.clone() },
        None => Split { recovered: true, ..Split::default() },
    }
}

/// The items of a text that has nothing to recover from.
pub(super) fn split_clean(text: &str) -> Option<Split> {
    let Scan { tokens, comments, start, unterminated, .. } = scan_with(text, Strings::Trusted);
    if unterminated {
        return None;
    }
    let found = split_strictly(&tokens, &comments, start)?;
    Some(Split { items: found.items, inner_attrs: found.inner_attrs, recovered: false })
}

#[cfg(test)]
#[path = "splitter_tests.rs"]
mod tests;
