//! The split of a text in which all delimiters match and nothing but items stands between items.

use crate::text::TextRange;

use super::comments::{Comment, CommentKind};
use super::head::{Head, head, kind_at};
use super::header::{Angles, Ending, holds_items, intrudes};
use super::split_types::{SplitItem, SplitKind};
use super::token::{Token, TokenKind as T};

/// Macro calls inside macro calls inside …: deeper ones are opaque, as each level may be read twice.
pub(super) const MAX_MACRO_DEPTH: usize = 8;

/// The items that a token list reads as.
#[derive(Default, Debug)]
pub(super) struct Items {
    /// In source order; `parent` counts in this list.
    pub(super) items: Vec<SplitItem>,
    /// `#![…]` outside of all items.
    pub(super) inner_attrs: Vec<TextRange>,
}

/// The items of `tokens`, or `None` if anything in them is no item. `start` is where the text of the tokens starts.
pub(super) fn split_strictly(tokens: &[Token], comments: &[Comment], start: u32) -> Option<Items> {
    let pairs = pair(tokens)?;
    let mut splitter = Strict { tokens, pairs: &pairs, comments, start, out: Items::default(), frames: Vec::new() };
    splitter.run()?;
    Some(splitter.out)
}

/// For each opening delimiter the index of the one that closes it; `None` if one has no partner.
fn pair(tokens: &[Token]) -> Option<Vec<u32>> {
    let mut pairs = vec![0; tokens.len()];
    let mut open: Vec<(usize, T)> = Vec::new();
    for (at, token) in (0_u32..).zip(tokens) {
        if let Some(closer) = token.kind.closer() {
            open.push((at as usize, closer));
        } else if token.kind.closes() {
            let (opener, closer) = open.pop()?;
            if closer != token.kind {
                return None;
            }
            pairs[opener] = at;
        }
    }
    open.is_empty().then_some(pairs)
}

/// Where the range of the item begins whose first token is `first`: its doc comments belong to it.
pub(super) fn start_with_docs(comments: &[Comment], after: u32, first: u32) -> u32 {
    let from = comments.partition_point(|comment| comment.range.start < after);
    comments[from..]
        .iter()
        .take_while(|comment| comment.range.start < first)
        .find(|comment| comment.kind == CommentKind::Doc)
        .map_or(first, |doc| doc.range.start)
}

/// Braces that hold items.
struct Frame {
    /// The item they belong to.
    item: usize,
    /// The token that closes them.
    close: usize,
    /// They are a macro call's: should anything in them be no item, the call is opaque.
    on_trial: bool,
}

struct Strict<'a> {
    tokens: &'a [Token],
    pairs: &'a [u32],
    comments: &'a [Comment],
    start: u32,
    out: Items,
    frames: Vec<Frame>,
}

impl Strict<'_> {
    fn run(&mut self) -> Option<()> {
        let mut at = 0;
        loop {
            if at >= self.limit() {
                let Some(frame) = self.frames.pop() else {
                    return Some(());
                };
                at = frame.close + 1;
                continue;
            }
            at = match self.item(at) {
                Some(next) => next,
                None => self.roll_back()?,
            };
        }
    }

    /// One past the last token of the innermost braces.
    fn limit(&self) -> usize {
        self.frames.last().map_or(self.tokens.len(), |frame| frame.close)
    }

    /// Makes the innermost macro call on trial opaque; where to go on.
    fn roll_back(&mut self) -> Option<usize> {
        loop {
            let frame = self.frames.pop()?;
            if frame.on_trial {
                self.out.items.truncate(frame.item + 1);
                self.out.items[frame.item].body = None;
                return Some(frame.close + 1);
            }
        }
    }

    /// Reads what stands at `at`, at least one token of it.
    fn item(&mut self, at: usize) -> Option<usize> {
        if self.tokens[at].kind == T::Semi {
            return Some(at + 1);
        }
        let after_attrs = self.skip_attrs(at)?;
        if after_attrs == at
            && let Some(end) = self.inner_attr(at)
        {
            return Some(end);
        }
        let head = head(self.tokens, after_attrs)?;
        if head.keyword >= self.limit() {
            return None;
        }
        let (end, body) = self.end(head)?;
        let range = TextRange::new(self.item_start(at), self.tokens[end - 1].end());
        Some(self.push(head.kind, range, end, body))
    }

    fn item_start(&self, at: usize) -> u32 {
        let before = at.checked_sub(1).map_or(self.start, |before| self.tokens[before].end());
        start_with_docs(self.comments, before, self.tokens[at].start)
    }

    /// Keeps an item that ends before token `end`; where to go on.
    fn push(&mut self, kind: SplitKind, range: TextRange, end: usize, open: Option<usize>) -> usize {
        let on_trial = kind == SplitKind::MacroCall;
        let open = open.filter(|open| !on_trial || self.reads_as_items(*open));
        let close = open.map(|open| self.pairs[open] as usize);
        let body =
            open.zip(close).map(|(open, close)| TextRange::new(self.tokens[open].start, self.tokens[close].end()));
        let parent = self.frames.last().map(|frame| super::scan::offset(frame.item));
        self.out.items.push(SplitItem { kind, range, body, parent, broken: false });
        match open.zip(close) {
            Some((open, close)) if on_trial || holds_items(kind) => {
                self.frames.push(Frame { item: self.out.items.len() - 1, close, on_trial });
                open + 1
            }
            _ => end,
        }
    }

    /// Whether the braces of a macro call at `open` look inside like items.
    fn reads_as_items(&self, open: usize) -> bool {
        let trials = self.frames.iter().filter(|frame| frame.on_trial).count();
        let inside = &self.tokens[..self.pairs[open] as usize];
        let Some(first) = self.skip_attrs(open + 1) else {
            return false;
        };
        trials < MAX_MACRO_DEPTH && head(inside, first).is_some()
    }

    fn skip_attrs(&self, mut at: usize) -> Option<usize> {
        while kind_at(self.tokens, at) == Some(T::Pound) && kind_at(self.tokens, at + 1) == Some(T::OpenBracket) {
            at = self.pairs[at + 1] as usize + 1;
        }
        (at <= self.tokens.len()).then_some(at)
    }

    /// The end of the `#![…]` at `at`.
    fn inner_attr(&mut self, at: usize) -> Option<usize> {
        let is_attr = self.tokens[at].kind == T::Pound
            && kind_at(self.tokens, at + 1) == Some(T::Bang)
            && kind_at(self.tokens, at + 2) == Some(T::OpenBracket);
        if !is_attr {
            return None;
        }
        let close = self.pairs[at + 2] as usize;
        if self.frames.is_empty() {
            self.out.inner_attrs.push(TextRange::new(self.tokens[at].start, self.tokens[close].end()));
        }
        Some(close + 1)
    }

    /// One past the item's last token, and the `{` of its body.
    fn end(&self, head: Head) -> Option<(usize, Option<usize>)> {
        match Ending::of(head.kind) {
            Ending::Group => self.group_end(head),
            Ending::Semi => self.semi_end(head).map(|end| (end, None)),
            Ending::Braces => {
                let (end, open) = self.braces_end(head)?;
                let keeps_body = head.kind == SplitKind::Fn || holds_items(head.kind);
                Some((end, open.filter(|_| keeps_body)))
            }
        }
    }

    fn braces_end(&self, head: Head) -> Option<(usize, Option<usize>)> {
        let mut angles = Angles::default();
        let mut at = head.keyword + 1;
        while at < self.limit() {
            match self.tokens[at].kind {
                T::Semi => return Some((at + 1, None)),
                T::OpenBrace if !angles.is_const_argument(self.tokens, at) => {
                    return Some((self.pairs[at] as usize + 1, Some(at)));
                }
                kind if kind.opens() => at = self.pairs[at] as usize,
                _ if intrudes(self.tokens, head.kind, angles, at) => return None,
                _ => angles.step(self.tokens, at),
            }
            at += 1;
        }
        None
    }

    fn semi_end(&self, head: Head) -> Option<usize> {
        let mut angles = Angles::default();
        let mut at = head.keyword + 1;
        // `extern crate`: the second word is none of another item's.
        if head.kind == SplitKind::ExternCrate {
            at += 1;
        }
        while at < self.limit() {
            match self.tokens[at].kind {
                T::Semi => return Some(at + 1),
                kind if kind.opens() => at = self.pairs[at] as usize,
                _ if intrudes(self.tokens, head.kind, angles, at) => return None,
                _ => angles.step(self.tokens, at),
            }
            at += 1;
        }
        // `thread_local! { static A: B = c }`
        self.frames.last().filter(|frame| frame.on_trial).map(|frame| frame.close)
    }

    fn group_end(&self, head: Head) -> Option<(usize, Option<usize>)> {
        let mut at = head.keyword + 1;
        while at < self.limit() {
            match self.tokens[at].kind {
                T::Semi => return Some((at + 1, None)),
                // `macro name(…) { … }`
                T::OpenParen if self.tokens[head.keyword].kind == T::Macro => at = self.pairs[at] as usize,
                T::OpenBrace => {
                    let open = (head.kind == SplitKind::MacroCall).then_some(at);
                    return Some((self.pairs[at] as usize + 1, open));
                }
                kind if kind.opens() => {
                    let end = self.pairs[at] as usize + 1;
                    let semi = end < self.limit() && self.tokens[end].kind == T::Semi;
                    return Some((end + usize::from(semi), None));
                }
                T::Bang | T::Dollar => {}
                kind if kind.is_name() => {}
                _ => return None,
            }
            at += 1;
        }
        None
    }
}
