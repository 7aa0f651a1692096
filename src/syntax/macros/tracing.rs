//! Events and spans of tracing, records of log.

use proc_macro2::TokenStream;
use syn::ext::IdentExt;
use syn::parse::discouraged::Speculative;
use syn::parse::{ParseStream, Parser};
use syn::{Expr as SynExpr, Ident, LitStr, Token, token};

use crate::ir::MacroCall;
use crate::syntax::lower::Cx;

use super::format::text_of;

/// What a macro of these crates makes.
#[derive(Clone, Copy)]
pub(super) struct Shape {
    is_span: bool,
}

pub(super) fn shape(name: &str) -> Option<Shape> {
    match name {
        "trace" | "debug" | "info" | "warn" | "error" | "event" | "log" => Some(Shape { is_span: false }),
        "span" | "trace_span" | "debug_span" | "info_span" | "warn_span" | "error_span" => {
            Some(Shape { is_span: true })
        }
        _ => None,
    }
}

/// The values in the order they are evaluated, and the message.
#[derive(Default)]
struct Fields {
    values: Vec<SynExpr>,
    named: Vec<String>,
    message: Option<LitStr>,
}

impl Cx<'_> {
    pub(super) fn tracing_call(&mut self, tokens: TokenStream, shape: Shape) -> MacroCall {
        let parse = |input: ParseStream<'_>| {
            let mut fields = Fields::default();
            fields.read(input)?;
            Ok(fields)
        };
        let Ok(fields) = parse.parse2(tokens) else {
            return MacroCall::Opaque;
        };
        let mut args = fields.values.iter().map(|value| self.expr(value)).collect();
        if let Some(message) = &fields.message
            && !shape.is_span
        {
            self.captured(message, &fields.named, &mut args);
        }
        MacroCall::Tracing { args, is_span: shape.is_span }
    }
}

impl Fields {
    /// Reads to the end; a field that does not parse is skipped.
    fn read(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        while !input.is_empty() {
            let ahead = input.fork();
            match self.field(&ahead) {
                // No comma is needed after fields in braces.
                Ok(()) if ahead.is_empty() || is_separator(&ahead) || input.peek(token::Brace) => {
                    input.advance_to(&ahead);
                }
                _ => skip_field(input)?,
            }
            if is_separator(input) {
                input.parse::<proc_macro2::TokenTree>()?;
            }
        }
        Ok(())
    }

    fn field(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        if input.peek(token::Brace) {
            let fields;
            syn::braced!(fields in input);
            return self.read(&fields);
        }
        if input.peek(Ident::peek_any) && input.peek2(Token![:]) && !input.peek2(Token![::]) {
            return self.prefixed(input);
        }
        if let Some(name) = field_name(input) {
            self.named.push(name);
            input.parse::<Token![=]>()?;
        }
        skip_sigil(input)?;
        let value: SynExpr = input.parse()?;
        match text_of(&value) {
            Some(text) if self.message.is_none() => self.message = Some(text.clone()),
            _ => self.values.push(value),
        }
        Ok(())
    }

    /// `target: value`, `parent: &span`; in log `key:? = value`, `key:%`.
    fn prefixed(&mut self, input: ParseStream<'_>) -> syn::Result<()> {
        let shorthand = input.fork().call(Ident::parse_any)?;
        input.call(Ident::parse_any)?;
        input.parse::<Token![:]>()?;
        let is_sigil =
            input.peek(Token![?]) || input.peek(Token![%]) || input.peek2(Token![=]) && !input.peek2(Token![==]);
        if !is_sigil {
            self.values.push(input.parse()?);
            return Ok(());
        }
        input.parse::<proc_macro2::TokenTree>()?;
        let value = match input.parse::<Option<Token![=]>>()? {
            Some(_) => input.parse()?,
            None => syn::parse2(proc_macro2::TokenTree::from(shorthand).into())?,
        };
        self.values.push(value);
        Ok(())
    }
}

/// `a.b.c` or `"a b"`, when a `=` follows; only the name is taken.
fn field_name(input: ParseStream<'_>) -> Option<String> {
    let ahead = input.fork();
    let name = if ahead.peek(LitStr) {
        ahead.parse::<LitStr>().ok()?.value()
    } else {
        let mut name = ahead.call(Ident::parse_any).ok()?.to_string();
        while ahead.peek(Token![.]) && ahead.peek2(Ident::peek_any) {
            ahead.parse::<Token![.]>().ok()?;
            name.push('.');
            name.push_str(&ahead.call(Ident::parse_any).ok()?.to_string());
        }
        name
    };
    if !ahead.peek(Token![=]) || ahead.peek(Token![==]) || ahead.peek(Token![=>]) {
        return None;
    }
    input.advance_to(&ahead);
    Some(name)
}

/// How the value is recorded: `?x`, `%x`.
fn skip_sigil(input: ParseStream<'_>) -> syn::Result<()> {
    if input.peek(Token![?]) || input.peek(Token![%]) {
        input.parse::<proc_macro2::TokenTree>()?;
    }
    Ok(())
}

fn is_separator(input: ParseStream<'_>) -> bool {
    input.peek(Token![,]) || input.peek(Token![;])
}

fn skip_field(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() && !is_separator(input) {
        input.parse::<proc_macro2::TokenTree>()?;
    }
    Ok(())
}
