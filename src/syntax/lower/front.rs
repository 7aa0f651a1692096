//! What stands in front of a function's name, and the name: all of a signature that is read at once.

use std::sync::Arc;

use crate::ir::{Item, ItemKind, LazyKind, Visibility};
use crate::syntax::{Token, TokenKind as T, scan};
use crate::text::TextRange;

use super::header::take_vis;
use super::items::Front;
use super::lex::{Unclosed, lex};
use super::src::Src;
use super::tokens::trees;

/// The function whose header this is, its signature to be read by `read`. None for one that has no plain name.
pub(super) fn function(header: &Arc<str>, read: fn(&str) -> ItemKind) -> Option<Item> {
    let tokens = scan(header).tokens;
    let vis = skip_attrs(&tokens)?;
    let modifiers = vis + vis_len(&tokens[vis..])?;
    let keyword = modifiers + tokens[modifiers..].iter().position(|token| token.kind == T::Fn)?;
    if !tokens[modifiers..keyword].iter().all(|token| is_modifier(token.kind)) {
        return None;
    }
    let name = tokens.get(keyword + 1).filter(|token| token.kind == T::Ident)?.range();
    let plain = name.of(header);
    let is_plain = !plain.starts_with("r#") && plain.is_ascii();
    let front = front(header, tokens[modifiers].start, modifiers == 0)?;
    is_plain.then(|| front.item((plain.into(), name), LazyKind::function(header.clone(), read)))
}

/// What stands in the header up to `end`.
fn front(header: &str, end: u32, is_empty: bool) -> Option<Front> {
    if is_empty {
        return Some(Front { attrs: Vec::new(), vis: Visibility::Private });
    }
    let src = Src::new(header, 0);
    let all = trees(lex(TextRange::new(0, end).of(header), Unclosed::Close));
    let mut rest = all.as_slice();
    let front = Front { attrs: src.take_attrs(&mut rest), vis: take_vis(src, &mut rest) };
    rest.is_empty().then_some(front)
}

/// How many tokens the attributes are.
fn skip_attrs(tokens: &[Token]) -> Option<usize> {
    let mut at = 0;
    while tokens.get(at)?.kind == T::Pound {
        at += 1 + group_len(tokens.get(at + 1..)?, T::OpenBracket)?;
    }
    Some(at)
}

/// How many tokens the visibility is.
fn vis_len(tokens: &[Token]) -> Option<usize> {
    match tokens {
        [first, second, ..] if first.kind == T::Pub && second.kind == T::OpenParen => {
            Some(1 + group_len(&tokens[1..], T::OpenParen)?)
        }
        [first, ..] if first.kind == T::Pub => Some(1),
        _ => Some(0),
    }
}

/// How many tokens the group is that they start with.
fn group_len(tokens: &[Token], open: T) -> Option<usize> {
    if tokens.first()?.kind != open {
        return None;
    }
    let mut depth = 0_u32;
    for (at, token) in tokens.iter().enumerate() {
        depth = if token.kind.opens() { depth + 1 } else { depth - u32::from(token.kind.closes()) };
        if depth == 0 {
            return Some(at + 1);
        }
    }
    None
}

/// A word or text that may stand between the visibility and `fn`.
fn is_modifier(kind: T) -> bool {
    matches!(kind, T::Const | T::Async | T::Unsafe | T::Extern | T::Literal)
}
