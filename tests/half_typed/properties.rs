//! What holds for every text.

use asyncwise::syntax::{CommentKind, Split, blank_docs, comments, depth, resplit, resplit_all, scan, split};
use asyncwise::text::{TextEdit, TextRange};
use proptest::prelude::*;

use crate::mutate::apply;

const FILES: [&str; 4] = [
    include_str!("../fixtures/syntax/device.rs"),
    include_str!("../fixtures/syntax/retry.rs"),
    include_str!("../fixtures/syntax/file_sync.rs"),
    include_str!("../fixtures/syntax/scheduler.rs"),
];

const PIECES: [&str; 52] = [
    "fn",
    "f",
    "impl",
    "struct",
    "S",
    "mod",
    "trait",
    "enum",
    "use",
    "const",
    "static",
    "type",
    "pub",
    "async",
    "unsafe",
    "extern",
    "crate",
    "macro_rules",
    "let",
    "union",
    "default",
    "where",
    "\"",
    "'",
    "'a",
    "r#\"",
    "\"#",
    "/*",
    "*/",
    "//",
    "///",
    "//!",
    "#[",
    "#!",
    "]",
    "(",
    ")",
    "{",
    "}",
    "[",
    "<",
    ">",
    "->",
    "=",
    ";",
    ":",
    "::",
    "!",
    ",",
    "\n",
    "\n    ",
    "é",
];

/// Text that looks like Rust to a part.
fn rustish() -> impl Strategy<Value = String> {
    let piece = (0..PIECES.len(), any::<bool>());
    prop::collection::vec(piece, 0..80).prop_map(|pieces| {
        let spaced = |(at, space): (usize, bool)| [PIECES[at], if space { " " } else { "" }].concat();
        pieces.into_iter().map(spaced).collect()
    })
}

/// Any text at all, or a file with a piece of it replaced.
fn text() -> impl Strategy<Value = String> {
    let edited =
        (0..FILES.len(), any::<prop::sample::Index>(), 0_usize..40, rustish()).prop_map(|(file, at, len, new)| {
            let file = FILES[file];
            let edit = edit_at(file, at.index(file.len()), len, &new);
            apply(file, edit, &new)
        });
    prop_oneof![".{0,200}", rustish(), edited]
}

/// The edit that replaces about `len` bytes at about `at` by `new`.
fn edit_at(text: &str, at: usize, len: usize, new: &str) -> TextEdit {
    let boundary = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let start = boundary(at);
    let end = boundary(start + len).max(start);
    let offset = |at: usize| u32::try_from(at).unwrap();
    TextEdit { range: TextRange::new(offset(start), offset(end)), new_len: offset(new.len()) }
}

fn assert_sound(text: &str, split: &Split) {
    let slice = |range: TextRange| text.get(std::ops::Range::<usize>::from(range));
    let mut previous_start = 0;
    for (at, item) in split.items.iter().enumerate() {
        assert!(!item.range.is_empty() && slice(item.range).is_some(), "{text:?}\n{item:?}");
        assert!(item.range.start >= previous_start, "out of order: {text:?}\n{item:?}");
        previous_start = item.range.start;
        if let Some(body) = item.body {
            assert!(item.range.contains(body) && slice(body).is_some(), "{text:?}\n{item:?}");
        }
        if let Some(parent) = item.parent {
            let outer = split.items[..at][parent as usize];
            assert!(outer.body.is_some_and(|body| body.contains(item.range)), "{text:?}\n{outer:?}\n{item:?}");
        }
        let sibling = split.items[..at].iter().rev().find(|other| other.parent == item.parent);
        assert!(
            sibling.is_none_or(|other| other.range.end <= item.range.start),
            "overlap: {text:?}\n{sibling:?}\n{item:?}"
        );
        assert!(split.recovered || !item.broken);
    }
    for attr in &split.inner_attrs {
        assert!(slice(*attr).is_some_and(|attr| attr.starts_with('#')), "{text:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn ranges_nest_and_are_in_order(text in text()) {
        assert_sound(&text, &split(&text, None));
    }

    #[test]
    fn an_edit_gives_a_sound_split_and_the_fresh_one_if_that_is_clean(
        file in prop_oneof![(0..FILES.len()).prop_map(|at| FILES[at].to_owned()), text()],
        edits in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..30, rustish()), 1..6),
    ) {
        let mut text = file;
        let mut kept = split(&text, None);
        let (first, mut done) = (kept.clone(), Vec::new());
        for (at, len, new) in edits {
            let edit = edit_at(&text, at.index(text.len() + 1), len, &new);
            text = apply(&text, edit, &new);
            kept = resplit(&text, &kept, edit);
            assert_sound(&text, &kept);
            let fresh = split(&text, None);
            prop_assert!(fresh.recovered || kept == fresh);
            prop_assert_eq!(&split(&text, Some(&kept)), &kept);
            done.push(edit);
            assert_sound(&text, &resplit_all(&text, &first, &done));
        }
    }

    #[test]
    fn a_split_of_another_text_is_never_trusted(one in text(), other in text()) {
        assert_sound(&one, &split(&one, Some(&split(&other, None))));
        let edit = TextEdit { range: TextRange::new(3, 9), new_len: 4 };
        assert_sound(&one, &resplit(&one, &split(&other, None), edit));
    }

    #[test]
    fn tokens_and_comments_cover_all_but_white_space(text in text()) {
        let scan = scan(&text);
        let mut ranges: Vec<TextRange> = scan.tokens.iter().map(|token| token.range()).collect();
        ranges.extend(scan.comments.iter().map(|comment| comment.range));
        ranges.sort_unstable_by_key(|range| range.start);
        let mut end = scan.start;
        for range in ranges {
            let gap = &text[end as usize..range.start as usize];
            prop_assert!(gap.chars().all(|c| c.is_whitespace() || "\u{200e}\u{200f}".contains(c)), "{:?}", gap);
            prop_assert!(!range.is_empty());
            end = range.end;
        }
        let _ = depth(&scan.tokens);
    }

    #[test]
    fn blanking_keeps_every_other_byte(text in text()) {
        let blank = blank_docs(&text);
        prop_assert_eq!(blank.len(), text.len());
        let mut docs = comments(&text);
        docs.retain(|comment| matches!(comment.kind, CommentKind::Doc | CommentKind::InnerDoc));
        let in_docs = |at: usize| docs.iter().any(|doc| std::ops::Range::<usize>::from(doc.range).contains(&at));
        for (at, (new, old)) in blank.bytes().zip(text.bytes()).enumerate() {
            let expected = if in_docs(at) && !matches!(old, b'\n' | b'\r') { b' ' } else { old };
            prop_assert_eq!(new, expected);
        }
    }
}
