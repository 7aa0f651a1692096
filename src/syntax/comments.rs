//! Comments, and doc comments made invisible.

use std::borrow::Cow;

use ra_ap_rustc_lexer::DocStyle;

use crate::text::TextRange;

use super::scan::scan;

/// A comment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Comment {
    /// With its slashes, without the line's end.
    pub range: TextRange,
    /// What it is.
    pub kind: CommentKind,
    /// Nothing but white space stands before it on its line.
    pub own_line: bool,
}

/// The kinds of comment.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CommentKind {
    /// `// …`
    Line,
    /// `/* … */`
    Block,
    /// `/// …` or `/** … */`: belongs to what follows.
    Doc,
    /// `//! …` or `/*! … */`: belongs to what it stands in.
    InnerDoc,
}

impl CommentKind {
    /// The kind of a comment that is `plain` unless it documents something.
    pub(super) fn new(doc: Option<DocStyle>, plain: Self) -> Self {
        match doc {
            Some(DocStyle::Outer) => Self::Doc,
            Some(DocStyle::Inner) => Self::InnerDoc,
            None => plain,
        }
    }

    /// Whether the compiler reads it as a `doc` attribute.
    #[must_use]
    pub fn is_doc(self) -> bool {
        matches!(self, Self::Doc | Self::InnerDoc)
    }
}

/// The comments of a text in source order.
#[must_use]
pub fn comments(text: &str) -> Vec<Comment> {
    scan(text).comments
}

/// The text with its doc comments replaced by as many bytes of blanks, newlines kept: every offset stays, and `syn` need
/// not turn each line into an attribute. Strings are left alone.
#[must_use]
pub fn blank_docs(text: &str) -> Cow<'_, str> {
    // Most bodies have no doc comment: looking for the letters is far cheaper than a scan.
    if !["///", "//!", "/**", "/*!"].iter().any(|mark| text.contains(mark)) {
        return Cow::Borrowed(text);
    }
    blank_comments(text, 0, &scan(text).comments)
}

/// As [`blank_docs`], when the comments are known. They may be a whole file's; `base` is where `text` starts in it.
#[must_use]
pub fn blank_comments<'t>(text: &'t str, base: u32, comments: &[Comment]) -> Cow<'t, str> {
    let end = base.saturating_add(u32::try_from(text.len()).unwrap_or(u32::MAX));
    let first = comments.partition_point(|comment| comment.range.start < base);
    let docs =
        comments[first..].iter().take_while(|comment| comment.range.end <= end).filter(|comment| comment.kind.is_doc());
    let mut out = String::new();
    let mut done = 0;
    for doc in docs {
        let (start, end) = ((doc.range.start - base) as usize, (doc.range.end - base) as usize);
        let (Some(kept), Some(blank)) = (text.get(done..start), text.get(start..end)) else {
            continue;
        };
        out.reserve(text.len() - out.len());
        out.push_str(kept);
        push_blank(&mut out, blank);
        done = end;
    }
    if done == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[done..]);
    Cow::Owned(out)
}

fn push_blank(out: &mut String, text: &str) {
    out.extend(text.bytes().map(|byte| if matches!(byte, b'\n' | b'\r') { char::from(byte) } else { ' ' }));
}

#[cfg(test)]
#[path = "comments_tests.rs"]
mod tests;
