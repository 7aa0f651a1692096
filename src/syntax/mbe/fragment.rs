//! How many tokens a fragment of a macro's pattern takes.

use proc_macro2::{Delimiter, Group, Ident, Spacing, TokenStream, TokenTree};
use syn::parse::{Parse, ParseStream, Parser};

use crate::syntax::lower::{group_of, is_punct, is_word, stream};

/// What a variable of a pattern stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Fragment {
    Block,
    Expr,
    Ident,
    Item,
    Lifetime,
    Literal,
    Meta,
    Pat,
    PatParam,
    Path,
    Stmt,
    Tt,
    Ty,
    Vis,
}

/// Operators that are one token tree though they are several characters, the longer ones first.
const OPERATORS: &[&str] = &[
    "<<=", ">>=", "...", "..=", "::", "->", "=>", "==", "!=", "<=", ">=", "&&", "||", "+=", "-=", "*=", "/=", "%=",
    "^=", "&=", "|=", "<<", ">>", "..",
];

/// How many tokens a fragment is first looked for in.
const WINDOW: usize = 24;

impl Fragment {
    pub(super) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "block" => Self::Block,
            "expr" | "expr_2021" => Self::Expr,
            "ident" => Self::Ident,
            "item" => Self::Item,
            "lifetime" => Self::Lifetime,
            "literal" => Self::Literal,
            "meta" => Self::Meta,
            "pat" => Self::Pat,
            "pat_param" => Self::PatParam,
            "path" => Self::Path,
            "stmt" => Self::Stmt,
            "tt" => Self::Tt,
            "ty" => Self::Ty,
            "vis" => Self::Vis,
            _ => return None,
        })
    }

    /// How many of the tokens at the front it takes; none when they are something else.
    pub(super) fn length(self, tokens: &[TokenTree]) -> Option<usize> {
        let first = tokens.first();
        match self {
            Self::Tt => tree_length(tokens),
            Self::Ident => matches!(first, Some(TokenTree::Ident(ident)) if *ident != "_").then_some(1),
            Self::Lifetime => is_lifetime(tokens).then_some(2),
            Self::Block => first.is_some_and(|tree| group_of(tree, Delimiter::Brace).is_some()).then_some(1),
            Self::Literal => literal_length(tokens),
            Self::Vis => Some(visibility_length(tokens)),
            _ if tokens.is_empty() => None,
            Self::Expr | Self::Stmt | Self::Ty | Self::Path | Self::Meta if is_one_name(tokens) => Some(1),
            Self::Expr => parsed::<syn::Expr>(tokens),
            Self::Item => item_length(tokens),
            Self::Meta => parsed::<syn::Meta>(tokens),
            Self::Pat => parsed_by(tokens, |input| syn::Pat::parse_multi_with_leading_vert(input).map(drop)),
            Self::PatParam => parsed_by(tokens, |input| syn::Pat::parse_single(input).map(drop)),
            Self::Path => parsed::<syn::Path>(tokens),
            Self::Stmt => parsed::<syn::Expr>(tokens),
            Self::Ty => parsed::<syn::Type>(tokens),
        }
    }
}

fn parsed<T: Parse>(tokens: &[TokenTree]) -> Option<usize> {
    parsed_by(tokens, |input| input.parse::<T>().map(drop))
}

/// Most fragments are short, and the parser wants a copy of what it looks at: so it is given a few tokens first.
fn parsed_by(tokens: &[TokenTree], parse: impl Fn(ParseStream<'_>) -> syn::Result<()>) -> Option<usize> {
    let few = tokens.len().min(WINDOW);
    let length = prefix(&tokens[..few], &parse).filter(|length| *length < few);
    length.or_else(|| prefix(tokens, &parse))
}

fn prefix(tokens: &[TokenTree], parse: impl Fn(ParseStream<'_>) -> syn::Result<()>) -> Option<usize> {
    let rest = |input: ParseStream<'_>| {
        parse(input)?;
        input.parse::<TokenStream>()
    };
    let rest = rest.parse2(stream(tokens)).ok()?;
    tokens.len().checked_sub(rest.into_iter().count())
}

/// Whether the fragment can only be the word that it starts with, as most types and paths in calls.
fn is_one_name(tokens: &[TokenTree]) -> bool {
    let is_name = |ident: &Ident| syn::parse2::<Ident>(TokenTree::from(ident.clone()).into()).is_ok();
    match tokens {
        [TokenTree::Ident(ident)] => is_name(ident),
        [TokenTree::Ident(ident), TokenTree::Punct(next), ..] if matches!(next.as_char(), ',' | ';') => is_name(ident),
        _ => false,
    }
}

/// `pub`, `pub(in …)`, or nothing.
fn visibility_length(tokens: &[TokenTree]) -> usize {
    let is_scope = |group: &Group| {
        let first = group.stream().into_iter().next();
        first.is_some_and(|first| ["crate", "self", "super", "in"].iter().any(|word| is_word(&first, word)))
    };
    match tokens {
        [first, second, ..] if is_word(first, "pub") => {
            1 + usize::from(group_of(second, Delimiter::Parenthesis).is_some_and(is_scope))
        }
        [first] if is_word(first, "pub") => 1,
        _ => 0,
    }
}

/// An item, told by where it ends: what stands in its body is of no interest here.
fn item_length(tokens: &[TokenTree]) -> Option<usize> {
    let mut at = 0;
    while let [pound, group, ..] = tokens.get(at..)?
        && is_punct(pound, '#')
        && group_of(group, Delimiter::Bracket).is_some()
    {
        at += 2;
    }
    at += visibility_length(&tokens[at..]);
    let is_modifier = |tree: &&TokenTree| {
        matches!(tree, TokenTree::Literal(_)) || is_one_of(tree, &["async", "unsafe", "extern", "default", "auto"])
    };
    let keyword = tokens.get(at + tokens[at..].iter().take_while(is_modifier).count())?;
    let may_have_braces = is_one_of(keyword, &["fn", "mod", "trait", "struct", "enum"]);
    if !may_have_braces && !is_one_of(keyword, &["use", "static", "type"]) {
        return parsed::<syn::Item>(tokens);
    }
    let mut angles = 0_u32;
    for (end, tree) in tokens.iter().enumerate().skip(at) {
        match tree {
            TokenTree::Punct(punct) => match punct.as_char() {
                ';' => return Some(end + 1),
                '<' => angles += 1,
                '>' if !is_punct(&tokens[end - 1], '-') => angles = angles.saturating_sub(1),
                _ => {}
            },
            // `Foo<{ N }>` has no body yet.
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace && may_have_braces && angles == 0 => {
                return Some(end + 1);
            }
            _ => {}
        }
    }
    None
}

fn is_one_of(tree: &TokenTree, words: &[&str]) -> bool {
    words.iter().any(|word| is_word(tree, word))
}

fn is_lifetime(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [tick, TokenTree::Ident(_), ..] if is_punct(tick, '\''))
}

fn literal_length(tokens: &[TokenTree]) -> Option<usize> {
    match tokens {
        [TokenTree::Literal(_), ..] => Some(1),
        [word, ..] if is_word(word, "true") || is_word(word, "false") => Some(1),
        [minus, TokenTree::Literal(_), ..] if is_punct(minus, '-') => Some(2),
        _ => None,
    }
}

/// One token tree, as macros count them.
pub(super) fn tree_length(tokens: &[TokenTree]) -> Option<usize> {
    tokens.first()?;
    if is_lifetime(tokens) {
        return Some(2);
    }
    let mut text = String::new();
    for tree in tokens.iter().take(3) {
        let TokenTree::Punct(punct) = tree else { break };
        text.push(punct.as_char());
        if punct.spacing() == Spacing::Alone {
            break;
        }
    }
    let operator = OPERATORS.iter().find(|operator| text.starts_with(**operator));
    Some(operator.map_or(1, |operator| operator.len()))
}
