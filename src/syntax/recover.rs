//! The split of a text that is being typed: delimiters may lack, strings may be open, words may stand alone.
//!
//! Rust code is indented, by hand or by `rustfmt`. An item that starts in some column ends at the latest before the next
//! item that starts in that column or further left, and with the `}` in its own column; so a missing or superfluous
//! delimiter costs the item that it stands in, and no other.

use crate::text::TextRange;

use super::comments::Comment;
use super::extent::{Extent, Place, extent};
use super::head::{Head, head, kind_at, starts_item};
use super::header::holds_items;
use super::layout::Layout;
use super::scan::{offset, scan_guarded};
use super::split_types::{SplitItem, SplitKind};
use super::strict::{Items, MAX_MACRO_DEPTH, split_strictly, start_with_docs};
use super::token::{Token, TokenKind as T};

/// The items in a part of `text`. `part` starts and ends outside of all tokens.
pub(super) fn split_by_layout(text: &str, part: TextRange) -> Items {
    let scan = scan_guarded(text, part);
    let layout = Layout::new(text, &scan.tokens);
    let mut splitter = Guarded {
        tokens: &scan.tokens,
        comments: &scan.comments,
        start: part.start,
        layout,
        out: Items::default(),
        frames: Vec::new(),
    };
    splitter.run();
    splitter.out
}

/// Braces that hold items.
struct Frame {
    /// The item they belong to.
    item: usize,
    /// The column of the line that the item starts in.
    column: u32,
    /// What is in them starts on the line of the `{`.
    inline: bool,
    /// What is in them is not indented.
    flat: bool,
    /// They are a macro call's: should little in them be items, the call is opaque.
    on_trial: bool,
}

struct Guarded<'a> {
    tokens: &'a [Token],
    comments: &'a [Comment],
    start: u32,
    layout: Layout,
    out: Items,
    frames: Vec<Frame>,
}

impl Guarded<'_> {
    fn run(&mut self) {
        let mut at = 0;
        while at < self.tokens.len() {
            if self
                .frames
                .last()
                .is_some_and(|frame| !frame.flat && self.layout.is_boundary(self.tokens, at, frame.column))
            {
                self.close(at, false);
                continue;
            }
            at = match self.tokens[at].kind {
                T::CloseBrace => self.close_brace(at),
                T::Semi => at + 1,
                _ => self.item(at),
            };
        }
        while !self.frames.is_empty() {
            self.close(self.tokens.len(), false);
        }
    }

    fn close_brace(&mut self, at: usize) -> usize {
        let Some(frame) = self.frames.last() else { return at + 1 };
        match self.layout.column(at) {
            _ if frame.flat => {}
            None if frame.inline => {}
            Some(column) if column < frame.column => {
                self.close(at, false);
                return at;
            }
            Some(column) if column == frame.column => {}
            // One too many.
            _ => return at + 1,
        }
        self.close(at + 1, true);
        at + 1
    }

    /// Ends the innermost container before token `end`.
    fn close(&mut self, end: usize, has_brace: bool) {
        let Some(frame) = self.frames.pop() else { return };
        let end = self.tokens[end - 1].end();
        let children = self.out.items.get(frame.item + 1..).unwrap_or_default();
        let unknown = children.iter().filter(|child| child.kind == SplitKind::Unknown).count();
        let is_opaque = frame.on_trial && children.len() > 2 && unknown * 2 >= children.len();
        if is_opaque {
            self.out.items.truncate(frame.item + 1);
        }
        let item = &mut self.out.items[frame.item];
        item.broken |= !has_brace;
        item.range.end = end.max(item.range.start);
        item.body = item.body.filter(|body| !is_opaque && body.start < end);
        if let Some(body) = &mut item.body {
            body.end = end;
        }
    }

    /// Reads the item at `at`, or what stands in its place: at least one token.
    fn item(&mut self, at: usize) -> usize {
        let column = self.layout.indent(at);
        if let Some(end) = self.inner_attr(at, column) {
            return end;
        }
        let after_attrs = self.skip_attrs(at, column);
        let Some(head) = head(self.tokens, after_attrs) else { return self.junk(at, after_attrs) };
        if head.kind == SplitKind::MacroCall
            && let Some(next) = self.macro_call(at, head, column)
        {
            return next;
        }
        let closes_inline = self.frames.last().is_some_and(|frame| frame.inline || frame.flat);
        let extent = extent(self.tokens, &self.layout, head, Place { column, closes_inline });
        let keeps_body = head.kind == SplitKind::Fn || holds_items(head.kind);
        let open = extent.open.filter(|_| keeps_body);
        self.push(head.kind, at, Extent { open, ..extent });
        match open {
            Some(open) if holds_items(head.kind) => {
                self.enter(open, column, false);
                extent.end
            }
            _ => self.trailing_semi(head.kind, extent.end),
        }
    }

    /// The token after the `;` of `foo!(…);`, which belongs to the call.
    fn trailing_semi(&mut self, kind: SplitKind, end: usize) -> usize {
        let is_group = matches!(kind, SplitKind::MacroCall | SplitKind::MacroDef);
        if is_group
            && kind_at(self.tokens, end) == Some(T::Semi)
            && self.tokens[end - 1].kind != T::CloseBrace
            && let Some(call) = self.out.items.last_mut()
        {
            call.range.end = self.tokens[end].end();
            return end + 1;
        }
        end
    }

    fn enter(&mut self, open: usize, column: u32, on_trial: bool) {
        let inline = self.tokens[open].kind == T::OpenBrace && self.layout.column(open + 1).is_none();
        let flat = self.layout.is_flat(self.tokens, open, column);
        self.frames.push(Frame { item: self.out.items.len() - 1, column, inline, flat, on_trial });
    }

    fn push(&mut self, kind: SplitKind, at: usize, extent: Extent) {
        let end = self.tokens[extent.end - 1].end();
        let body = extent.open.map(|open| TextRange::new(self.body_start(open), end));
        let item = SplitItem {
            kind,
            range: TextRange::new(self.item_start(at), end),
            body,
            parent: self.frames.last().map(|frame| offset(frame.item)),
            broken: extent.broken,
        };
        self.out.items.push(item);
    }

    /// Where a body begins: with its `{`, or where that is missing.
    fn body_start(&self, open: usize) -> u32 {
        let token = self.tokens[open];
        if token.kind == T::OpenBrace { token.start } else { self.tokens[open - 1].end() }
    }

    fn item_start(&self, at: usize) -> u32 {
        let before = at.checked_sub(1).map_or(self.start, |before| self.tokens[before].end());
        start_with_docs(self.comments, before, self.tokens[at].start)
    }

    /// The end of the `#![…]` at `at`.
    fn inner_attr(&mut self, at: usize, column: u32) -> Option<usize> {
        let is_attr = self.tokens[at].kind == T::Pound
            && kind_at(self.tokens, at + 1) == Some(T::Bang)
            && kind_at(self.tokens, at + 2) == Some(T::OpenBracket);
        if !is_attr {
            return None;
        }
        let end = self.brackets_end(at + 2, column);
        if self.frames.is_empty() {
            self.out.inner_attrs.push(TextRange::new(self.tokens[at].start, self.tokens[end - 1].end()));
        }
        Some(end)
    }

    fn skip_attrs(&self, mut at: usize, column: u32) -> usize {
        while kind_at(self.tokens, at) == Some(T::Pound) && kind_at(self.tokens, at + 1) == Some(T::OpenBracket) {
            at = self.brackets_end(at + 1, column);
        }
        at
    }

    /// One past the `]` of the `[` at `open`, or where it should have been.
    fn brackets_end(&self, open: usize, column: u32) -> usize {
        let mut depth = 0_u32;
        let mut at = open;
        while at < self.tokens.len() {
            match self.tokens[at].kind {
                T::OpenBracket => depth += 1,
                T::CloseBracket if depth == 1 => return at + 1,
                T::CloseBracket => depth -= 1,
                _ if self.layout.is_boundary(self.tokens, at, column) => return at,
                T::CloseBrace if self.layout.column(at).is_some_and(|own| own <= column) => return at,
                _ => {}
            }
            at += 1;
        }
        at
    }

    /// Reads a macro call that holds items; where to go on.
    fn macro_call(&mut self, at: usize, head: Head, column: u32) -> Option<usize> {
        let group = head.keyword + 1 + usize::from(self.tokens[head.keyword + 1].kind.is_name());
        let trials = self.frames.iter().filter(|frame| frame.on_trial).count();
        let first = self.skip_attrs(group + 1, column);
        let reads_as_items = self.tokens[group].kind == T::OpenBrace && super::head::head(self.tokens, first).is_some();
        if !reads_as_items || trials >= MAX_MACRO_DEPTH {
            return None;
        }
        if let Some(close) = self.group_close(group, column)
            && let Some(inside) =
                split_strictly(&self.tokens[group + 1..close], self.comments, self.tokens[group].end())
        {
            self.push(SplitKind::MacroCall, at, Extent { end: close + 1, open: Some(group), broken: false });
            self.adopt(inside.items);
            return Some(close + 1);
        }
        self.layout.column(group + 1)?;
        self.push(SplitKind::MacroCall, at, Extent { end: group + 1, open: Some(group), broken: false });
        self.enter(group, column, true);
        Some(group + 1)
    }

    /// Takes the items in the braces of the one kept last.
    fn adopt(&mut self, inside: Vec<SplitItem>) {
        let parent = offset(self.out.items.len() - 1);
        let base = parent + 1;
        self.out.items.extend(
            inside
                .into_iter()
                .map(|item| SplitItem { parent: Some(item.parent.map_or(parent, |inner| base + inner)), ..item }),
        );
    }

    /// The `}` of the `{` at `open`, if all delimiters between match and it stands where it is expected.
    fn group_close(&self, open: usize, column: u32) -> Option<usize> {
        let mut closers = Vec::new();
        let mut is_inline = true;
        for at in open..self.tokens.len() {
            let is_first = self.layout.column(at).is_some();
            is_inline &= !is_first || at == open;
            let kind = self.tokens[at].kind;
            if let Some(closer) = kind.closer() {
                closers.push(closer);
            } else if kind.closes() {
                if closers.pop() != Some(kind) {
                    return None;
                }
                if closers.is_empty() {
                    return (is_inline || self.layout.closes_at(self.tokens, at, column)).then_some(at);
                }
            }
            if !self.layout.may_look_ahead() || (at > open && self.layout.is_boundary(self.tokens, at, column)) {
                return None;
            }
        }
        None
    }

    /// Keeps what is no item: from `at` to the next thing that is one.
    fn junk(&mut self, at: usize, after_attrs: usize) -> usize {
        let column = self.layout.indent(at);
        let end = self.junk_end(at, after_attrs, column);
        let (kind, open, broken) = (SplitKind::Unknown, None, true);
        let parent = self.frames.last().map(|frame| offset(frame.item));
        if let Some(last) = self.out.items.last_mut()
            && last.kind == kind
            && last.parent == parent
        {
            last.range.end = self.tokens[end - 1].end();
        } else {
            self.push(kind, at, Extent { end, open, broken });
        }
        end
    }

    fn junk_end(&self, start: usize, after_attrs: usize, column: u32) -> usize {
        let mut braces = 0_u32;
        let mut at = after_attrs;
        while at < self.tokens.len() {
            let own = self.layout.column(at);
            let starts = at > start && starts_item(self.tokens, at);
            if starts && (braces == 0 || own.is_some_and(|own| own <= column)) {
                return at;
            }
            match self.tokens[at].kind {
                T::OpenBrace => braces += 1,
                T::CloseBrace if braces == 0 || own.is_some_and(|own| own < column) => return at.max(start + 1),
                T::CloseBrace if braces == 1 => {
                    return at + 1 + usize::from(kind_at(self.tokens, at + 1) == Some(T::Semi));
                }
                T::CloseBrace => braces -= 1,
                T::Semi if braces == 0 => return at + 1,
                _ => {}
            }
            at += 1;
        }
        at
    }
}

#[cfg(test)]
#[path = "recover_tests.rs"]
mod tests;
