//! Attributes and visibility, as written.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

use crate::ir::{Attr, Name, Visibility};
use crate::text::TextRange;

use super::ranges::expr_range;
use super::src::Src;
use super::tokens::is_punct;

impl Src<'_> {
    pub(crate) fn attrs(self, attrs: &[Attribute]) -> Vec<Attr> {
        attrs.iter().filter(|attr| !attr.path().is_ident("doc")).map(|attr| self.attr(attr)).collect()
    }

    fn attr(self, attr: &Attribute) -> Attr {
        let args = match &attr.meta {
            Meta::Path(_) => Name::default(),
            Meta::List(list) => spaced(&list.tokens),
            Meta::NameValue(pair) => match &pair.value {
                Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => text.value().into(),
                value => expr_range(self, value).of(self.text).into(),
            },
        };
        let range = TextRange::new(self.start(attr.pound_token.span), self.group(attr.bracket_token.span).end);
        Attr { path: joined(attr.path()), args, range }
    }

    pub(crate) fn vis(self, vis: &syn::Visibility) -> Visibility {
        match vis {
            syn::Visibility::Public(_) => Visibility::Public,
            syn::Visibility::Restricted(it) => Visibility::Restricted(Box::new(self.path(None, &it.path))),
            syn::Visibility::Inherited => Visibility::Private,
        }
    }

    /// Takes the outer attributes in front; what is half-typed in one costs that one.
    pub(crate) fn take_attrs(self, trees: &mut &[TokenTree]) -> Vec<Attr> {
        let mut attrs = Vec::new();
        while let [pound, rest @ ..] = *trees
            && is_punct(pound, '#')
        {
            let rest = match rest {
                [bang, rest @ ..] if is_punct(bang, '!') => rest,
                _ => rest,
            };
            let [TokenTree::Group(group), rest @ ..] = rest else { break };
            if group.delimiter() != Delimiter::Bracket {
                break;
            }
            let range = TextRange::new(self.start(pound.span()), self.end(group.span_close()));
            attrs.extend(attr_of(group.stream(), range));
            *trees = rest;
        }
        attrs
    }
}

fn attr_of(content: TokenStream, range: TextRange) -> Option<Attr> {
    let mut path = String::new();
    let mut args = Name::default();
    let mut trees = content.into_iter();
    while let Some(tree) = trees.next() {
        match tree {
            TokenTree::Ident(ident) => path.push_str(ident.to_string().trim_start_matches("r#")),
            TokenTree::Punct(punct) if punct.as_char() == ':' => path.push(':'),
            TokenTree::Punct(punct) if punct.as_char() == '=' => {
                args = value(&trees.by_ref().collect());
            }
            TokenTree::Group(group) => args = spaced(&group.stream()),
            _ => {}
        }
    }
    (path != "doc" && !path.is_empty()).then(|| Attr { path: path.into(), args, range })
}

fn value(tokens: &TokenStream) -> Name {
    syn::parse2::<syn::LitStr>(tokens.clone()).map_or_else(|_| spaced(tokens), |text| text.value().into())
}

/// The tokens with single spaces between them, whatever the layout and comments in the source.
fn spaced(tokens: &TokenStream) -> Name {
    tokens.to_string().into()
}

fn joined(path: &syn::Path) -> Name {
    let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    names.join("::").trim_start_matches("r#").into()
}
