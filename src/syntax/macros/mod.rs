//! What stands inside well-known macro calls, read from their tokens.
//!
//! A macro is known by the last name of its path only. Its tokens are parsed in the source they stand in, so that every
//! expression in it has its place, and are lowered like any other code: locals resolve, nested calls are read in turn.

mod args;
mod format;
mod generic;
mod pin;
mod select;
mod stream;
mod tracing;

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};
use syn::{Macro, Pat as SynPat, Token};

use super::lower::{Cx, Ex, trees};
use crate::ir::{Expr, MacroCall, MacroExpr};
use crate::text::TextRange;

/// Macros whose tokens are no code of this function: other languages, quoted code, items.
const OPAQUE: &[&str] = &[
    "html",
    "json",
    "json_internal",
    "lazy_static",
    "parse_quote",
    "parse_quote_spanned",
    "quote",
    "quote_spanned",
    "rsx",
    "task_local",
    "thread_local",
    "view",
];

/// Macros that evaluate nothing.
const CONSTANT: &[&str] = &[
    "cfg",
    "column",
    "compile_error",
    "concat",
    "enabled",
    "env",
    "event_enabled",
    "file",
    "include",
    "include_bytes",
    "include_str",
    "line",
    "log_enabled",
    "module_path",
    "option_env",
    "span_enabled",
    "stringify",
];

impl Cx<'_> {
    /// A macro call in expression position.
    pub(crate) fn macro_expr(&mut self, mac: &Macro) -> Ex {
        let path = self.src.path(None, &mac.path);
        let delimiters = self.src.group(*mac.delimiter.span());
        let range = TextRange::new(path.range.start, delimiters.end);
        let call = self.macro_call(path.last(), mac.tokens.clone(), delimiters);
        self.alloc(Expr::Macro(Box::new(MacroExpr { path, call })), range)
    }

    fn macro_call(&mut self, name: &str, tokens: TokenStream, delimiters: TextRange) -> MacroCall {
        if OPAQUE.contains(&name) {
            return MacroCall::Opaque;
        }
        if CONSTANT.contains(&name) {
            return MacroCall::Exprs(Vec::new());
        }
        if let Some((kind, text_at)) = format::kind(name) {
            return self.format_call(tokens, kind, text_at);
        }
        if let Some(shape) = tracing::shape(name) {
            return self.tracing_call(tokens, shape);
        }
        match name {
            "select" => self.select_call(&trees(tokens), false),
            "select_biased" => self.select_call(&trees(tokens), true),
            "join" | "try_join" => self.join_call(tokens, name == "try_join"),
            "stream" | "try_stream" => self.stream_call(tokens, name == "try_stream", delimiters),
            "vec" => self.vec_call(tokens, delimiters),
            "pin" | "pin_mut" => self.single(tokens, MacroCall::Pin),
            "ready" => self.single(tokens, MacroCall::Ready),
            "matches" | "assert_matches" | "debug_assert_matches" => self.matches_call(tokens),
            _ => self.generic_call(tokens, delimiters),
        }
    }

    /// A macro of one expression; anything else is read as an unknown macro.
    fn single(&mut self, tokens: TokenStream, call: fn(crate::ir::ExprId) -> MacroCall) -> MacroCall {
        let mut args = self.arg_exprs(tokens);
        match (args.pop(), args.is_empty()) {
            (Some(only), true) => call(self.expr(&only)),
            (Some(last), false) => {
                args.push(last);
                MacroCall::Exprs(args.iter().map(|arg| self.expr(arg)).collect())
            }
            (None, _) => MacroCall::Exprs(Vec::new()),
        }
    }

    fn vec_call(&mut self, tokens: TokenStream, delimiters: TextRange) -> MacroCall {
        let repeat = |input: ParseStream<'_>| {
            let value = input.parse::<syn::Expr>()?;
            input.parse::<Token![;]>()?;
            Ok((value, input.parse::<syn::Expr>()?))
        };
        let expr = match repeat.parse2(tokens.clone()) {
            Ok((value, len)) => Expr::Repeat { value: self.expr(&value), len: self.expr(&len) },
            Err(_) => Expr::Array(self.arg_exprs(tokens).iter().map(|arg| self.expr(arg)).collect()),
        };
        MacroCall::Vec(self.alloc(expr, delimiters).id)
    }

    fn matches_call(&mut self, tokens: TokenStream) -> MacroCall {
        let parts = |input: ParseStream<'_>| {
            let scrutinee = input.parse::<syn::Expr>()?;
            input.parse::<Token![,]>()?;
            let pat = SynPat::parse_multi_with_leading_vert(input)?;
            let guard = match input.parse::<Option<Token![if]>>()? {
                Some(_) => Some(input.parse::<syn::Expr>()?),
                None => None,
            };
            // A message may follow in an assertion.
            input.parse::<TokenStream>().map(|_| (scrutinee, pat, guard))
        };
        let Ok((scrutinee, pat, guard)) = parts.parse2(tokens.clone()) else {
            return MacroCall::Exprs(self.arg_exprs(tokens).iter().map(|arg| self.expr(arg)).collect());
        };
        let scrutinee = self.expr(&scrutinee);
        let mark = self.scopes.mark();
        let pat = self.pat(&pat).id;
        let guard = guard.map(|guard| self.expr(&guard));
        self.scopes.reset(mark);
        MacroCall::Matches { scrutinee, pat, guard }
    }

    fn join_call(&mut self, tokens: TokenStream, is_try: bool) -> MacroCall {
        let all = trees(tokens);
        let futures = select::without_mode(&all).0;
        let args = self.arg_exprs(futures.iter().cloned().collect());
        MacroCall::Join { futures: args.iter().map(|arg| self.expr(arg)).collect(), is_try }
    }
}
