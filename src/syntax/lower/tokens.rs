//! Token trees: the lexer, and small questions about tokens.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree};

/// Whether the token is this punctuation character.
pub(crate) fn is_punct(tree: &TokenTree, ch: char) -> bool {
    matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ch)
}

/// Whether the token is this word.
pub(crate) fn is_word(tree: &TokenTree, word: &str) -> bool {
    matches!(tree, TokenTree::Ident(ident) if ident == word)
}

/// The group, when the token is one with these delimiters.
pub(crate) fn group_of(tree: &TokenTree, delimiter: Delimiter) -> Option<&Group> {
    match tree {
        TokenTree::Group(group) if group.delimiter() == delimiter => Some(group),
        _ => None,
    }
}

/// The tokens of a slice as a stream.
pub(crate) fn stream(trees: &[TokenTree]) -> TokenStream {
    trees.iter().cloned().collect()
}

/// The slice's tokens.
pub(crate) fn trees(stream: TokenStream) -> Vec<TokenTree> {
    stream.into_iter().collect()
}

/// Whether `a` and `b` stand at `at` and after it, joined: `=>`, `::`.
pub(crate) fn is_pair(trees: &[TokenTree], at: usize, a: char, b: char) -> bool {
    match (trees.get(at), trees.get(at + 1)) {
        (Some(TokenTree::Punct(first)), Some(second)) => {
            first.as_char() == a && first.spacing() == Spacing::Joint && is_punct(second, b)
        }
        _ => false,
    }
}

/// The position of the first `=>`.
pub(crate) fn find_arrow(trees: &[TokenTree]) -> Option<usize> {
    (0..trees.len()).find(|at| is_pair(trees, *at, '=', '>'))
}
