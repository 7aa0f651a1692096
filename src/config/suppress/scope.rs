//! What a comment or an attribute stands before: a statement, an arm, a field, an argument, or an item.

use crate::syntax::{Split, SplitItem, SplitKind, Token, TokenKind};
use crate::text::TextRange;

/// A text, and what is known of it without parsing.
pub struct Source<'a> {
    pub text: &'a str,
    pub tokens: &'a [Token],
    pub split: &'a Split,
}

impl Source<'_> {
    /// The line that `offset` stands on.
    pub fn line(&self, offset: u32) -> TextRange {
        let at = offset as usize;
        let start = self.text[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let end = self.text[at..].find('\n').map_or(self.text.len(), |newline| at + newline);
        TextRange::new(narrow(start), narrow(end))
    }

    /// What to delete so that nothing is left of a comment: its line if it is alone there, else the white space before or
    /// after it as well.
    pub fn removal(&self, comment: TextRange) -> TextRange {
        let line = self.line(comment.start);
        let before = TextRange::new(line.start, comment.start).of(self.text);
        let after = self.text[comment.end as usize..].split('\n').next().unwrap_or_default();
        if before.trim().is_empty() && after.trim().is_empty() {
            let end = comment.end + narrow(after.len());
            let newline = u32::from((end as usize) < self.text.len());
            return TextRange::new(line.start, end + newline);
        }
        if after.trim().is_empty() {
            return TextRange::new(line.start + narrow(before.trim_end().len()), comment.end);
        }
        TextRange::new(comment.start, comment.end + narrow(after.len() - after.trim_start().len()))
    }

    /// The statement, arm, field, argument or item that starts after `offset`.
    pub fn node_after(&self, offset: u32) -> TextRange {
        let first = self.tokens.partition_point(|token| token.start < offset);
        let Some(token) = self.tokens.get(first) else { return TextRange::empty(offset) };
        let item = self.item_at(offset, token.start).or_else(|| self.item_of_attributes(token.start));
        item.map_or_else(|| self.node_from(first), |item| TextRange::new(item.range.start.min(offset), item.range.end))
    }

    /// The item that starts between `offset` and the next token, its doc comments and attributes included.
    fn item_at(&self, offset: u32, token: u32) -> Option<&SplitItem> {
        self.split.items.iter().find(|item| offset <= item.range.start && item.range.start <= token)
    }

    /// The item between whose attributes, or after whose attributes, `offset` stands.
    fn item_of_attributes(&self, offset: u32) -> Option<&SplitItem> {
        let item = self.split.items.iter().rev().find(|item| item.range.start < offset && offset < item.range.end)?;
        let mut at = self.tokens.partition_point(|token| token.start < item.range.start);
        while let Some(token) = self.tokens.get(at).filter(|token| token.start < offset) {
            if token.kind != TokenKind::Pound {
                return None;
            }
            at = self.after_attribute(at)?;
        }
        Some(item)
    }

    /// The index of the token after the attribute that starts at `at`.
    pub fn after_attribute(&self, at: usize) -> Option<usize> {
        let bang = usize::from(self.kind(at + 1) == Some(TokenKind::Bang));
        let open = at + 1 + bang;
        (self.kind(open)? == TokenKind::OpenBracket).then(|| self.after_group(open))
    }

    /// The index of the token after the group that opens at `open`.
    pub fn after_group(&self, open: usize) -> usize {
        let mut depth = 0_usize;
        for (at, token) in self.tokens.iter().enumerate().skip(open) {
            if token.kind.opens() {
                depth += 1;
            } else if token.kind.closes() {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at + 1;
                }
            }
        }
        self.tokens.len()
    }

    fn kind(&self, at: usize) -> Option<TokenKind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    /// From the token at `first` to the end of the node that it starts.
    fn node_from(&self, first: usize) -> TextRange {
        let start = self.tokens[first].start;
        let in_list = matches!(self.opener_of(first), Some(TokenKind::OpenParen | TokenKind::OpenBracket));
        let mut head = first;
        while self.kind(head) == Some(TokenKind::Pound) {
            head = self.after_attribute(head).unwrap_or(head + 1);
        }
        let mut node = Node {
            commas_end: in_list || self.is_field(head),
            braces_end: !in_list && self.kind(head) != Some(TokenKind::Let),
        };
        let mut at = head;
        while let Some(token) = self.tokens.get(at) {
            if token.kind.closes() {
                break;
            }
            if token.kind == TokenKind::Semi || (token.kind == TokenKind::Comma && node.commas_end) {
                return TextRange::new(start, token.end());
            }
            if token.kind == TokenKind::Eq && self.is_arrow(at) {
                // An arm ends with a comma, or with the block after the arrow, not with one in its pattern.
                node.commas_end = true;
            }
            let next = if token.kind.opens() { self.after_group(at) } else { at + 1 };
            if token.kind == TokenKind::OpenBrace && node.braces_end && !self.goes_on(next) {
                return TextRange::new(start, self.end_of(next - 1));
            }
            at = next;
        }
        TextRange::new(start, self.end_of(at.saturating_sub(1).max(first)))
    }

    fn end_of(&self, at: usize) -> u32 {
        self.tokens.get(at).map_or(narrow(self.text.len()), |token| token.end())
    }

    /// The delimiter that the token at `at` stands in.
    fn opener_of(&self, at: usize) -> Option<TokenKind> {
        let mut depth = 0_usize;
        for token in self.tokens[..at].iter().rev() {
            if token.kind.closes() {
                depth += 1;
            } else if token.kind.opens() {
                if depth == 0 {
                    return Some(token.kind);
                }
                depth -= 1;
            }
        }
        None
    }

    /// `name: …`, `pub name: …`, but no path.
    fn is_field(&self, mut at: usize) -> bool {
        if self.kind(at) == Some(TokenKind::Pub) {
            at += 1;
            if self.kind(at) == Some(TokenKind::OpenParen) {
                at = self.after_group(at);
            }
        }
        self.kind(at).is_some_and(TokenKind::is_name)
            && self.kind(at + 1) == Some(TokenKind::Colon)
            && self.kind(at + 2) != Some(TokenKind::Colon)
    }

    fn is_arrow(&self, at: usize) -> bool {
        matches!((self.tokens.get(at), self.tokens.get(at + 1)),
            (Some(eq), Some(gt)) if gt.kind == TokenKind::Gt && gt.start == eq.end())
    }

    /// Whether the statement goes on after a block.
    fn goes_on(&self, at: usize) -> bool {
        let goes_on = [TokenKind::Dot, TokenKind::Question, TokenKind::Else, TokenKind::Semi, TokenKind::Comma];
        self.kind(at).is_some_and(|kind| goes_on.contains(&kind)) || self.is_arrow(at)
    }

    /// Whether what is found in `range` says little: code that does not parse, macros, code behind a `cfg`.
    pub fn is_unsure(&self, range: TextRange) -> bool {
        let mut items = self.split.items.iter().filter(|item| item.range.overlaps(range)).peekable();
        if items.peek().is_none() {
            return self.split.recovered;
        }
        items.any(|item| {
            let header = item.header().of(self.text);
            item.broken || matches!(item.kind, SplitKind::MacroDef | SplitKind::Unknown) || header.contains("cfg(")
        })
    }
}

/// What ends a node, besides `;` and the end of what it stands in.
struct Node {
    commas_end: bool,
    braces_end: bool,
}

fn narrow(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}
