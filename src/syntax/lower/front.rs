//! What stands in front of an item's name, and the name: all of most headers that is read at once.

use std::sync::Arc;

use crate::ir::{Item, ItemKind, LazyKind, Name, Shape, TextPart, Visibility};
use crate::syntax::{Scanned, SplitKind, Token, TokenKind as T};
use crate::text::TextRange;

use super::header::{take_vis, without_value};
use super::items::Front;
use super::lex::{Unclosed, lex};
use super::src::Src;
use super::tokens::trees;

/// The item whose header this is, the rest to be read by `read`. None for one that is read at once: it brings names into
/// scope, has no plain name, or is cut short.
pub(super) fn unread(kind: SplitKind, header: &Scanned, read: fn(Shape, &str) -> ItemKind) -> Option<Item> {
    let word = keyword(kind)?;
    let Scanned { text: header, tokens } = header;
    let vis = skip_attrs(tokens)?;
    let modifiers = vis + vis_len(&tokens[vis..])?;
    let is_word = |token: &Token| token.kind == word || word == T::Struct && token.kind == T::Union;
    let at = modifiers + tokens[modifiers..].iter().position(is_word)?;
    if !tokens[modifiers..at].iter().all(|token| is_modifier(token.kind)) {
        return None;
    }
    let name = name(kind, header, tokens, at)?;
    let shape = shape(kind, tokens)?;
    let front = front(header, tokens, vis, modifiers)?;
    Some(front.item(name, LazyKind::unread(shape, text(shape, header), read)))
}

/// The keyword of a kind of item that can wait.
fn keyword(kind: SplitKind) -> Option<T> {
    Some(match kind {
        SplitKind::Fn => T::Fn,
        SplitKind::Struct => T::Struct,
        SplitKind::Enum => T::Enum,
        SplitKind::Trait => T::Trait,
        SplitKind::Impl => T::Impl,
        SplitKind::Const => T::Const,
        SplitKind::Static => T::Static,
        SplitKind::TypeAlias => T::Type,
        _ => return None,
    })
}

/// What the keyword and the last token say. None for an item without an end.
fn shape(kind: SplitKind, tokens: &[Token]) -> Option<Shape> {
    let last = tokens.last()?.kind;
    match kind {
        SplitKind::Fn => Some(Shape::Fn),
        SplitKind::Struct => {
            matches!(last, T::CloseBrace | T::Semi).then_some(Shape::Struct { named: last == T::CloseBrace })
        }
        SplitKind::Enum => (last == T::CloseBrace).then_some(Shape::Enum),
        SplitKind::Trait => Some(Shape::Trait),
        SplitKind::Impl => Some(Shape::Impl),
        SplitKind::Const => (last == T::Semi).then_some(Shape::Const),
        SplitKind::Static => (last == T::Semi).then_some(Shape::Static),
        SplitKind::TypeAlias => (last == T::Semi).then_some(Shape::TypeAlias),
        _ => None,
    }
}

/// The kind of item whose text has this shape.
pub(super) fn kind_of(shape: Shape) -> SplitKind {
    match shape {
        Shape::Fn => SplitKind::Fn,
        Shape::Struct { .. } => SplitKind::Struct,
        Shape::Enum => SplitKind::Enum,
        Shape::Trait => SplitKind::Trait,
        Shape::Impl => SplitKind::Impl,
        Shape::Const => SplitKind::Const,
        Shape::Static => SplitKind::Static,
        Shape::TypeAlias => SplitKind::TypeAlias,
        Shape::Other | Shape::Unknown => SplitKind::Unknown,
    }
}

/// The name after the keyword; an `impl` has none.
fn name(kind: SplitKind, header: &str, tokens: &[Token], keyword: usize) -> Option<(Name, TextRange)> {
    if kind == SplitKind::Impl {
        return Some((Name::default(), tokens[keyword].range()));
    }
    let is_mutable = kind == SplitKind::Static && tokens.get(keyword + 1)?.kind == T::Mut;
    let at = keyword + 1 + usize::from(is_mutable);
    let range = tokens.get(at).filter(|token| token.kind == T::Ident)?.range();
    let plain = range.of(header);
    let has_type = !matches!(kind, SplitKind::Const | SplitKind::Static)
        || tokens.get(at + 1).is_some_and(|token| matches!(token.kind, T::Colon | T::Lt));
    (has_type && !plain.starts_with("r#") && plain.is_ascii()).then(|| (plain.into(), range))
}

/// The text that the rest is read from: tables of values are left out.
fn text(shape: Shape, header: &Arc<str>) -> TextPart {
    match shape {
        Shape::Const | Shape::Static => {
            let end = without_value(header).len();
            TextPart::new(header.clone(), 0, u32::try_from(end).unwrap_or(u32::MAX))
        }
        _ => TextPart::from(header),
    }
}

/// The attributes, which end at `vis`, and the visibility, which ends at `modifiers`.
fn front(header: &str, tokens: &[Token], vis: usize, modifiers: usize) -> Option<Front> {
    match (vis, modifiers) {
        (0, 0) => return Some(Front { attrs: Vec::new(), vis: Visibility::Private }),
        (0, 1) => return Some(Front { attrs: Vec::new(), vis: Visibility::Public }),
        _ => {}
    }
    let src = Src::new(header, 0);
    let end = tokens.get(modifiers)?.start;
    let all = trees(lex(TextRange::new(0, end).of(header), Unclosed::Close));
    let mut rest = all.as_slice();
    let front = Front { attrs: src.take_attrs(&mut rest), vis: take_vis(src, &mut rest) };
    rest.is_empty().then_some(front)
}

/// How many tokens the attributes are.
pub(in crate::syntax) fn skip_attrs(tokens: &[Token]) -> Option<usize> {
    let mut at = 0;
    while tokens.get(at)?.kind == T::Pound {
        at += 1 + group_len(tokens.get(at + 1..)?, T::OpenBracket)?;
    }
    Some(at)
}

/// How many tokens the visibility is.
pub(in crate::syntax) fn vis_len(tokens: &[Token]) -> Option<usize> {
    match tokens {
        [first, second, ..] if first.kind == T::Pub && second.kind == T::OpenParen => {
            Some(1 + group_len(&tokens[1..], T::OpenParen)?)
        }
        [first, ..] if first.kind == T::Pub => Some(1),
        _ => Some(0),
    }
}

/// How many tokens the group is that they start with.
pub(in crate::syntax) fn group_len(tokens: &[Token], open: T) -> Option<usize> {
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

/// A word or text that may stand between the visibility and the keyword.
fn is_modifier(kind: T) -> bool {
    matches!(kind, T::Const | T::Async | T::Unsafe | T::Extern | T::Literal | T::Auto)
}
