//! The walk from an item's keyword to its body or `;`, and the signs that it never had one.

use super::head::kind_at;
use super::split_types::SplitKind;
use super::token::{Token, TokenKind as T};

/// How an item of a kind ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Ending {
    /// With the first braces after its header, or a `;` before them.
    Braces,
    /// With a `;`, whatever braces stand before it.
    Semi,
    /// With the first delimiters, and a `;` unless they are braces.
    Group,
}

impl Ending {
    /// The ending of a kind.
    pub(super) fn of(kind: SplitKind) -> Self {
        match kind {
            SplitKind::Use | SplitKind::ExternCrate | SplitKind::Const | SplitKind::Static | SplitKind::TypeAlias => {
                Self::Semi
            }
            SplitKind::MacroCall | SplitKind::MacroDef => Self::Group,
            _ => Self::Braces,
        }
    }
}

/// Whether a kind's braces hold items.
pub(super) fn holds_items(kind: SplitKind) -> bool {
    matches!(kind, SplitKind::Trait | SplitKind::Impl | SplitKind::Mod | SplitKind::Extern)
}

/// Depth of `<` … `>` in a header.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Angles(u32);

impl Angles {
    /// Takes token `at` into account.
    pub(super) fn step(&mut self, tokens: &[Token], at: usize) {
        match tokens[at].kind {
            T::Lt => self.0 += 1,
            // Not the end of `->` or `=>`.
            T::Gt if !is_arrow(tokens, at) => self.0 = self.0.saturating_sub(1),
            _ => {}
        }
    }

    /// Whether the `{` at `at` is a const argument, `Foo<{ N }>` or `const N: usize = { 1 }`, and no body.
    pub(super) fn is_const_argument(self, tokens: &[Token], at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|at| kind_at(tokens, at));
        self.0 > 0 && matches!(before, Some(T::Lt | T::Comma | T::Eq))
    }
}

fn is_arrow(tokens: &[Token], at: usize) -> bool {
    at > 0 && matches!(tokens[at - 1].kind, T::Minus | T::Eq) && tokens[at - 1].end() == tokens[at].start
}

/// Whether token `at`, outside all delimiters of an item's header or value, can only be the start of another item or of a
/// statement: the item at hand is half-typed.
pub(super) fn intrudes(tokens: &[Token], kind: SplitKind, angles: Angles, at: usize) -> bool {
    let next = kind_at(tokens, at + 1);
    let named = next.is_some_and(T::is_name);
    match tokens[at].kind {
        T::Pub => true,
        // `if let` and `&& let` are expressions.
        T::Let => !matches!(tokens[at - 1].kind, T::If | T::While | T::And),
        T::Fn | T::Struct | T::Enum | T::Trait | T::Mod | T::Type | T::Static => named,
        T::MacroRules => next == Some(T::Bang) && kind != SplitKind::MacroDef,
        T::Extern => next == Some(T::Crate),
        // `impl Trait + use<'a>` is a bound.
        T::Use => next != Some(T::Lt),
        T::Pound => angles.0 == 0 && next == Some(T::OpenBracket) && Ending::of(kind) != Ending::Semi,
        T::Const => {
            let is_pointer = tokens[at - 1].kind == T::Star;
            angles.0 == 0 && !is_pointer && named && kind_at(tokens, at + 2) == Some(T::Colon)
        }
        T::Impl => intruding_impl(tokens, kind, at),
        T::If | T::Match | T::While | T::Loop | T::Return | T::Dot => Ending::of(kind) != Ending::Semi,
        _ => false,
    }
}

/// `impl` is part of a type after an operator, and an item after a type or a name.
fn intruding_impl(tokens: &[Token], kind: SplitKind, at: usize) -> bool {
    if matches!(kind, SplitKind::Const | SplitKind::Static | SplitKind::Use | SplitKind::ExternCrate) {
        return true;
    }
    let before = tokens[at - 1].kind;
    match before {
        T::Unsafe | T::Default | T::Impl => true,
        T::Gt => !is_arrow(tokens, at - 1),
        _ => before.ends_operand(),
    }
}
