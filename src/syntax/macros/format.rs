//! Macros that format: their arguments, and the names inside the format string.

use proc_macro2::TokenStream;
use syn::{Expr as SynExpr, ExprLit, Lit, LitStr};

use crate::ir::{Expr, ExprId, FormatKind, MacroCall};
use crate::syntax::lower::Cx;

/// What a formatting macro does, and the position of its format string.
pub(super) fn kind(name: &str) -> Option<(FormatKind, usize)> {
    Some(match name {
        "format" | "format_args" | "anyhow" | "eyre" | "format_err" => (FormatKind::Make, 0),
        "print" | "println" | "eprint" | "eprintln" => (FormatKind::Print, 0),
        "write" | "writeln" => (FormatKind::Write, 1),
        "assert" | "debug_assert" => (FormatKind::Assert, 1),
        "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => (FormatKind::Assert, 2),
        "panic" | "todo" | "unreachable" | "unimplemented" => (FormatKind::Panic, 0),
        "bail" => (FormatKind::Bail, 0),
        "ensure" => (FormatKind::Ensure, 1),
        _ => return None,
    })
}

impl Cx<'_> {
    pub(super) fn format_call(&mut self, tokens: TokenStream, kind: FormatKind, text_at: usize) -> MacroCall {
        let exprs = self.arg_exprs(tokens);
        let mut named = Vec::new();
        let mut args = Vec::new();
        for (at, expr) in exprs.iter().enumerate() {
            if at == text_at && text_of(expr).is_some() {
                continue;
            }
            let (name, arg) = self.named_arg(expr);
            named.extend(name);
            args.push(arg);
        }
        let text = exprs.get(text_at).and_then(text_of);
        if let Some(text) = text {
            self.captured(text, &named, &mut args);
        }
        let text = text.filter(|_| kind == FormatKind::Make).map(|text| text.value().as_str().into());
        MacroCall::Format { args, kind, text }
    }

    /// The local variables that a format string names, each once.
    pub(super) fn captured(&mut self, text: &LitStr, named: &[String], args: &mut Vec<ExprId>) {
        let value = text.value();
        let range = self.src.range(text.span());
        let mut seen: Vec<&str> = Vec::new();
        for name in names(&value) {
            if seen.contains(&name) || named.iter().any(|known| known == name) {
                continue;
            }
            seen.push(name);
            if let Some(binding) = self.scopes.get(name) {
                args.push(self.alloc(Expr::Local(binding), range).id);
            }
        }
    }
}

/// The string of a string literal.
pub(super) fn text_of(expr: &SynExpr) -> Option<&LitStr> {
    match expr {
        SynExpr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text),
        _ => None,
    }
}

/// The identifiers in a format string: arguments, widths and precisions.
pub(super) fn names(text: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        rest = &rest[open + 1..];
        if let Some(escaped) = rest.strip_prefix('{') {
            rest = escaped;
            continue;
        }
        let Some(close) = rest.find('}') else { break };
        let (name, spec) = rest[..close].split_once(':').unwrap_or((&rest[..close], ""));
        names.push(name.trim());
        for part in spec.split_inclusive('$') {
            if let Some(part) = part.strip_suffix('$') {
                let is_ident = |ch: char| ch.is_alphanumeric() || ch == '_';
                let start = part.char_indices().rev().take_while(|(_, ch)| is_ident(*ch)).last();
                names.extend(start.map(|(start, _)| &part[start..]));
            }
        }
        rest = &rest[close + 1..];
    }
    names.retain(|name| name.starts_with(|ch: char| ch.is_alphabetic() || ch == '_'));
    names
}
