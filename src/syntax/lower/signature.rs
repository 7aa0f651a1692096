//! A function's signature, whole or half-typed.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{FnArg, Generics, PatType, ReturnType, Safety, Signature, Token, Type, token};

use crate::ir::{Item, ItemKind};

use super::fields::split_commas;
use super::header::{first_range, name_after};
use super::items::Front;
use super::lex::{Unclosed, lex};
use super::src::Src;
use super::tokens::{group_of, is_pair, is_punct, is_word, stream, trees};

/// The item of a function. `item` starts at its visibility, `rest` after it.
pub(super) fn signature(src: Src<'_>, front: Front, item: &[TokenTree], rest: &[TokenTree]) -> Item {
    let has_body = !rest.last().is_some_and(|tree| is_punct(tree, ';'));
    let name = name_after(src, rest, &["fn"]);
    let start = first_range(src, item).start;
    match parse(rest) {
        Some(sig) => front.item(name, ItemKind::Fn(src.fn_item(&sig, start, has_body))),
        None => front.item(name, ItemKind::Unknown),
    }
}

/// The signature in the text in front of a body.
pub(super) fn of_header(text: &str) -> Option<Signature> {
    let all = trees(lex(text, Unclosed::Close));
    let mut rest = all.as_slice();
    Src::new(text, 0).take_attrs(&mut rest);
    parse(rest)
}

/// Parses from the modifiers on; what stands before them is skipped.
fn parse(rest: &[TokenTree]) -> Option<Signature> {
    let keyword = rest.iter().position(|tree| is_word(tree, "fn"))?;
    let is_modifier = |tree: &TokenTree| {
        ["const", "async", "unsafe", "extern"].iter().any(|word| is_word(tree, word))
            || matches!(tree, TokenTree::Literal(_))
    };
    let start = rest[..keyword].iter().rposition(|tree| !is_modifier(tree)).map_or(0, |at| at + 1);
    let whole = |input: ParseStream<'_>| {
        let sig: Signature = input.parse()?;
        input.parse::<TokenStream>().map(|_| sig)
    };
    whole.parse2(stream(&rest[start..])).ok().or_else(|| pieces(rest, keyword))
}

/// Each part of a half-typed signature on its own; there has to be a name.
fn pieces(rest: &[TokenTree], keyword: usize) -> Option<Signature> {
    let has = |word| rest[..keyword].iter().find(|tree| is_word(tree, word)).map(TokenTree::span);
    let after = &rest[keyword + 1..];
    let [TokenTree::Ident(ident), after @ ..] = after else { return None };
    let parens = after.iter().position(|tree| group_of(tree, Delimiter::Parenthesis).is_some());
    let (generics, after) = after.split_at(parens.unwrap_or(after.len()));
    let group = after.first().and_then(|tree| group_of(tree, Delimiter::Parenthesis));
    let mut paren_token = token::Paren::default();
    if let Some(group) = group {
        paren_token.span = group.delim_span();
    }
    let mut generics: Generics = syn::parse2(stream(generics)).unwrap_or_default();
    generics.where_clause =
        after.iter().position(|tree| is_word(tree, "where")).and_then(|at| syn::parse2(without_end(&after[at..])).ok());
    Some(Signature {
        constness: has("const").map(Token![const]),
        asyncness: has("async").map(Token![async]),
        safety: Safety::Default,
        abi: None,
        fn_token: Token![fn](rest[keyword].span()),
        ident: ident.clone(),
        generics,
        paren_token,
        inputs: group.map(|group| inputs(&trees(group.stream()))).unwrap_or_default(),
        variadic: None,
        output: output(after),
    })
}

fn without_end(trees: &[TokenTree]) -> TokenStream {
    trees.iter().filter(|tree| !is_punct(tree, ';')).cloned().collect()
}

fn inputs(params: &[TokenTree]) -> Punctuated<FnArg, Token![,]> {
    split_commas(params)
        .into_iter()
        .filter_map(|part| {
            let part = strip_comma(part);
            syn::parse2(stream(part)).ok().or_else(|| untyped(part))
        })
        .collect()
}

fn strip_comma(part: &[TokenTree]) -> &[TokenTree] {
    match part {
        [rest @ .., comma] if is_punct(comma, ',') => rest,
        _ => part,
    }
}

/// A parameter whose type is missing or broken.
fn untyped(part: &[TokenTree]) -> Option<FnArg> {
    let colon = part.iter().position(|tree| is_punct(tree, ':')).unwrap_or(part.len());
    let binding = syn::Pat::parse_single.parse2(stream(&part[..colon])).ok()?;
    let ty = Type::Verbatim(stream(part.get(colon + 1..).unwrap_or_default()));
    let colon = part.get(colon).map_or_else(Span::call_site, TokenTree::span);
    Some(FnArg::Typed(PatType {
        attrs: Vec::new(),
        pat: Box::new(binding),
        colon_token: Token![:](colon),
        ty: Box::new(ty),
    }))
}

fn output(after: &[TokenTree]) -> ReturnType {
    let Some(arrow) = (0..after.len()).find(|at| is_pair(after, *at, '-', '>')) else { return ReturnType::Default };
    let prefix = |input: ParseStream<'_>| {
        let ret: ReturnType = input.parse()?;
        input.parse::<TokenStream>().map(|_| ret)
    };
    prefix.parse2(stream(&after[arrow..])).unwrap_or(ReturnType::Default)
}
