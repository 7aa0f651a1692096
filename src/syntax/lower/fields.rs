//! Half-typed fields and variants: the ones that parse are kept.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use syn::parse::Parser;
use syn::{Field, Variant};

use super::header::with_content;
use super::tokens::{is_punct, is_word, stream, trees};

/// The tokens of a struct, union or enum without the fields and variants that do not parse.
pub(crate) fn without_broken_fields(item: &[TokenTree]) -> TokenStream {
    let is_enum = item.iter().any(|tree| is_word(tree, "enum"));
    let last = item
        .iter()
        .rposition(|tree| matches!(tree, TokenTree::Group(group) if group.delimiter() != Delimiter::Bracket));
    let filtered = item.iter().enumerate().map(|(at, tree)| match tree {
        TokenTree::Group(group) if Some(at) == last => with_content(group, good_parts(group, is_enum)),
        _ => tree.clone(),
    });
    filtered.collect()
}

fn good_parts(group: &Group, is_enum: bool) -> TokenStream {
    let named = group.delimiter() == Delimiter::Brace;
    let good = |part: &TokenStream| {
        let part = part.clone();
        match (is_enum, named) {
            (true, _) => syn::parse2::<Variant>(part).is_ok(),
            (false, true) => Field::parse_named.parse2(part).is_ok(),
            (false, false) => Field::parse_unnamed.parse2(part).is_ok(),
        }
    };
    let content = trees(group.stream());
    let parts = split_commas(&content).into_iter().map(with_comma).filter(|(part, _)| good(part));
    parts.flat_map(|(part, comma)| part.into_iter().chain(comma)).collect()
}

fn with_comma(part: &[TokenTree]) -> (TokenStream, Option<TokenTree>) {
    match part {
        [part @ .., comma] if is_punct(comma, ',') => (stream(part), Some(comma.clone())),
        _ => (stream(part), None),
    }
}

/// Parts between commas that stand in no angle brackets, each with the comma that ends it.
pub(crate) fn split_commas(trees: &[TokenTree]) -> Vec<&[TokenTree]> {
    let mut parts = Vec::new();
    let (mut start, mut depth) = (0, 0_i32);
    for (at, tree) in trees.iter().enumerate() {
        let after_dash = at > 0 && is_punct(&trees[at - 1], '-');
        if is_punct(tree, '<') {
            depth += 1;
        } else if is_punct(tree, '>') && !after_dash {
            depth -= 1;
        } else if is_punct(tree, ',') && depth <= 0 {
            parts.push(&trees[start..=at]);
            (start, depth) = (at + 1, 0);
        }
    }
    if start < trees.len() {
        parts.push(&trees[start..]);
    }
    parts
}
