//! What an item's first tokens say: attributes, visibility, modifiers, keyword.

use super::split_types::SplitKind;
use super::token::{Token, TokenKind as T};

/// An item's keyword.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Head {
    /// The kind of item.
    pub(super) kind: SplitKind,
    /// The token that says so: the keyword; a macro call's `!`.
    pub(super) keyword: usize,
}

/// The kind of token `at`, if there is one.
pub(super) fn kind_at(tokens: &[Token], at: usize) -> Option<T> {
    tokens.get(at).map(|token| token.kind)
}

/// The head of the item whose attributes end before token `at`.
pub(super) fn head(tokens: &[Token], at: usize) -> Option<Head> {
    let mut at = skip_visibility(tokens, at);
    loop {
        let kind = match kind_at(tokens, at)? {
            T::Fn => SplitKind::Fn,
            T::Struct => SplitKind::Struct,
            T::Enum => SplitKind::Enum,
            T::Trait => SplitKind::Trait,
            T::Impl => SplitKind::Impl,
            T::Mod => SplitKind::Mod,
            T::Use => SplitKind::Use,
            T::Type => SplitKind::TypeAlias,
            T::Static => SplitKind::Static,
            T::Extern if kind_at(tokens, at + 1) == Some(T::Crate) => SplitKind::ExternCrate,
            T::Extern if opens_extern_block(tokens, at) => SplitKind::Extern,
            T::Union if kind_at(tokens, at + 1).is_some_and(T::is_name) => SplitKind::Struct,
            T::MacroRules if kind_at(tokens, at + 1) == Some(T::Bang) => SplitKind::MacroDef,
            T::Macro if kind_at(tokens, at + 1).is_some_and(T::is_name) => SplitKind::MacroDef,
            _ if is_modifier(tokens, at) => {
                at += 1;
                // The `"C"` of an `extern "C" fn`.
                if kind_at(tokens, at) == Some(T::Literal) {
                    at += 1;
                }
                continue;
            }
            T::Const if kind_at(tokens, at + 1).is_some_and(|next| next.is_name() || next == T::Underscore) => {
                SplitKind::Const
            }
            _ => return macro_call(tokens, at),
        };
        return Some(Head { kind, keyword: at });
    }
}

/// Whether the tokens from `at` read as an item's start also in a place where none is expected: statements, expressions
/// and half-typed code do not look like this.
pub(super) fn starts_item(tokens: &[Token], at: usize) -> bool {
    match kind_at(tokens, at) {
        Some(T::Pound) => return kind_at(tokens, at + 1) == Some(T::OpenBracket),
        Some(T::Pub) => return true,
        // `async move { … }`, `unsafe { … }`: the words that start most lines that are no item.
        Some(T::Async | T::Unsafe) if matches!(kind_at(tokens, at + 1), Some(T::OpenBrace | T::Move)) => {
            return false;
        }
        _ => {}
    }
    let Some(head) = head(tokens, at) else {
        return false;
    };
    let next = kind_at(tokens, head.keyword + 1);
    match head.kind {
        SplitKind::Fn
        | SplitKind::Struct
        | SplitKind::Enum
        | SplitKind::Trait
        | SplitKind::Mod
        | SplitKind::TypeAlias => next.is_some_and(T::is_name),
        SplitKind::Use => next.is_some_and(|next| next.is_path_segment() || matches!(next, T::Colon | T::OpenBrace)),
        SplitKind::Static => match next {
            Some(T::Mut | T::Ref) => true,
            Some(next) => next.is_name() && kind_at(tokens, head.keyword + 2) == Some(T::Colon),
            None => false,
        },
        SplitKind::Const => kind_at(tokens, head.keyword + 2) == Some(T::Colon),
        SplitKind::Impl | SplitKind::ExternCrate | SplitKind::Extern | SplitKind::MacroDef => true,
        SplitKind::MacroCall | SplitKind::Unknown => false,
    }
}

/// The token after `pub`, `pub(crate)`, `pub(in path)`.
fn skip_visibility(tokens: &[Token], at: usize) -> usize {
    if kind_at(tokens, at) != Some(T::Pub) {
        return at;
    }
    if kind_at(tokens, at + 1) != Some(T::OpenParen) {
        return at + 1;
    }
    let mut end = at + 2;
    while kind_at(tokens, end).is_some_and(|kind| kind.is_path_segment() || matches!(kind, T::In | T::Colon)) {
        end += 1;
    }
    if kind_at(tokens, end) == Some(T::CloseParen) { end + 1 } else { at + 1 }
}

/// Whether token `at` is a word in front of an item's keyword.
fn is_modifier(tokens: &[Token], at: usize) -> bool {
    let Some(kind) = kind_at(tokens, at) else {
        return false;
    };
    let next = kind_at(tokens, at + 1);
    match kind {
        T::Async | T::Gen | T::Safe => matches!(next, Some(T::Fn | T::Unsafe | T::Extern | T::Gen | T::Static)),
        T::Const => {
            matches!(next, Some(T::Fn | T::Async | T::Unsafe | T::Extern | T::Gen | T::Trait | T::Impl | T::Safe))
        }
        T::Unsafe => {
            matches!(next, Some(T::Fn | T::Extern | T::Impl | T::Trait | T::Auto | T::Mod | T::Static | T::Async))
        }
        T::Extern => match next {
            Some(T::Fn) => true,
            Some(T::Literal) => kind_at(tokens, at + 2) == Some(T::Fn),
            _ => false,
        },
        T::Auto => next == Some(T::Trait),
        T::Default => {
            matches!(next, Some(T::Fn | T::Impl | T::Const | T::Async | T::Unsafe | T::Type | T::Extern | T::Static))
        }
        _ => false,
    }
}

/// Whether `extern` at `at` opens a block.
fn opens_extern_block(tokens: &[Token], at: usize) -> bool {
    let next = if kind_at(tokens, at + 1) == Some(T::Literal) { at + 2 } else { at + 1 };
    kind_at(tokens, next) == Some(T::OpenBrace)
}

/// `path::to!`: a macro call, if a `!` with an opening delimiter follows the path at `at`.
fn macro_call(tokens: &[Token], mut at: usize) -> Option<Head> {
    let is_colons = |at: usize| kind_at(tokens, at) == Some(T::Colon) && kind_at(tokens, at + 1) == Some(T::Colon);
    if is_colons(at) {
        at += 2;
    }
    loop {
        if !kind_at(tokens, at)?.is_path_segment() {
            return None;
        }
        at += 1;
        if !is_colons(at) {
            break;
        }
        at += 2;
    }
    // `name! ident { … }` is the old form of `macro_rules!`-like macros.
    let group = if kind_at(tokens, at + 1).is_some_and(T::is_name) { at + 2 } else { at + 1 };
    let is_call = kind_at(tokens, at) == Some(T::Bang) && kind_at(tokens, group)?.opens();
    is_call.then_some(Head { kind: SplitKind::MacroCall, keyword: at })
}
