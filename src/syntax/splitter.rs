//! Text to items.

use super::recover::split_by_layout;
use super::resplit::fits;
use super::scan::{Scan, Spans, code, scan, scan_part};
use super::split_types::Split;
use super::strict::split_strictly;

/// The items of `text`.
///
/// When all delimiters match and only items stand between items, the text alone decides. Otherwise the boundaries are
/// those of `previous`, a split of this very text that [`resplit`](fn@super::resplit) carried over from an earlier one; and
/// without it they are found by indentation.
#[must_use]
pub fn split(text: &str, previous: Option<&Split>) -> Split {
    if let Some(clean) = split_clean(text) {
        return clean;
    }
    match previous {
        Some(previous) if fits(text, previous) => Split { recovered: true, ..previous.clone() },
        _ => split_cold(text),
    }
}

/// The items of a text of which nothing else is known, and the tokens that they are made of.
#[must_use]
pub fn split_and_scan(text: &str) -> (Split, Scan) {
    clean(text).unwrap_or_else(|| (split_cold(text), scan(text)))
}

/// The items of a text of which nothing else is known, by its layout.
pub(super) fn split_cold(text: &str) -> Split {
    let found = split_by_layout(text, code(text));
    Split { items: found.items, inner_attrs: found.inner_attrs, recovered: true }
}

/// The items of a text that has nothing to recover from.
pub(super) fn split_clean(text: &str) -> Option<Split> {
    clean(text).map(|(split, _)| split)
}

fn clean(text: &str) -> Option<(Split, Scan)> {
    let scan = scan_part(text, code(text), Spans::Trusted);
    if scan.unterminated {
        return None;
    }
    let found = split_strictly(&scan.tokens, &scan.comments, scan.start)?;
    if scan.lacks_quote(text) && split_cold(text).items.len() > found.items.len() {
        return None;
    }
    Some((Split { items: found.items, inner_attrs: found.inner_attrs, recovered: false }, scan))
}

#[cfg(test)]
#[path = "splitter_tests.rs"]
pub(super) mod tests;
