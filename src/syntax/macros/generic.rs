//! Macros that are not known: their arguments, as far as they read as code.

use proc_macro2::{TokenStream, TokenTree};
use syn::parse::Parser;

use crate::ir::{Expr, MacroCall};
use crate::syntax::lower::{Cx, is_pair, is_punct, stream, trees};
use crate::text::TextRange;

use super::args::comma_exprs;

impl Cx<'_> {
    pub(super) fn generic_call(&mut self, tokens: TokenStream, delimiters: TextRange) -> MacroCall {
        if let Some(args) = comma_exprs(tokens.clone()) {
            return MacroCall::Exprs(args.iter().map(|arg| self.named_arg(arg).1).collect());
        }
        if let Ok(stmts) = syn::Block::parse_within.parse2(tokens.clone()) {
            let block = self.stmts(&stmts);
            return MacroCall::Block(self.alloc(Expr::Block(block), delimiters).id);
        }
        let all = trees(tokens);
        let found: Vec<_> =
            parts(&all).into_iter().filter_map(|part| syn::parse2::<syn::Expr>(stream(part)).ok()).collect();
        if found.is_empty() {
            return MacroCall::Opaque;
        }
        MacroCall::Exprs(found.iter().map(|expr| self.named_arg(expr).1).collect())
    }
}

/// What stands between `,`, `;` and `=>`.
fn parts(all: &[TokenTree]) -> Vec<&[TokenTree]> {
    let mut parts = Vec::new();
    let (mut start, mut at) = (0, 0);
    while at < all.len() {
        let is_arrow = is_pair(all, at, '=', '>');
        let length = if is_arrow { 2 } else { 1 };
        if is_arrow || is_punct(&all[at], ',') || is_punct(&all[at], ';') {
            parts.push(&all[start..at]);
            start = at + length;
        }
        at += length;
    }
    parts.push(&all[start..]);
    parts.retain(|part| !part.is_empty());
    parts
}
