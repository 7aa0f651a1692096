//! `pin!` and `pin_mut!` as statements: they shadow what they pin.

use proc_macro2::TokenTree;
use syn::Macro;
use syn::parse::Parser;

use crate::ir::{Binding, Expr, MacroCall, MacroExpr, Pat, Stmt};
use crate::syntax::lower::{Cx, is_punct, trees};
use crate::text::TextRange;

impl Cx<'_> {
    /// The `let` statements that the call stands for; none when it is no such call.
    pub(crate) fn pin_stmts(&mut self, mac: &Macro, range: TextRange) -> Option<Vec<Stmt>> {
        let name = &mac.path.segments.last()?.ident;
        if name != "pin" && name != "pin_mut" {
            return None;
        }
        let all = trees(mac.tokens.clone());
        if let Some(idents) = idents(&all) {
            return Some(idents.into_iter().map(|ident| self.pin_local(mac, ident, range)).collect());
        }
        let stmts = syn::Block::parse_within.parse2(mac.tokens.clone()).ok()?;
        let locals: Option<Vec<_>> = stmts
            .iter()
            .map(|stmt| match stmt {
                syn::Stmt::Local(local) => Some(local),
                _ => None,
            })
            .collect();
        Some(locals.filter(|locals| !locals.is_empty())?.into_iter().map(|local| self.pin_let(mac, local)).collect())
    }

    /// `pin!(x);`
    fn pin_local(&mut self, mac: &Macro, ident: &syn::Ident, range: TextRange) -> Stmt {
        let (name, place) = self.src.ident(ident);
        let old = match self.scopes.get(&name) {
            Some(old) => Expr::Local(old),
            None => Expr::Path(crate::ir::Path::from_names([name.as_str()], place)),
        };
        let old = self.alloc(old, place).id;
        let call = MacroExpr { path: self.src.path(None, &mac.path), call: MacroCall::Pin(old) };
        let call_range = TextRange::new(call.path.range.start, self.src.end(mac.delimiter.span().close()));
        let init = self.alloc(Expr::Macro(Box::new(call)), call_range).id;
        let binding = Binding { name: name.clone(), mutable: true, by_ref: None, range: place };
        let binding = self.body.bindings.alloc(binding);
        self.scopes.add(name, binding);
        let pat = self.alloc_pat(Pat::Bind { binding, sub: None }, place).id;
        Stmt::Let { pat, ty: None, init: Some(init), else_: None, range }
    }

    /// `pin! { let x = e; }`
    fn pin_let(&mut self, mac: &Macro, local: &syn::Local) -> Stmt {
        let mut stmt = self.local(local);
        if let Stmt::Let { pat, init, .. } = &mut stmt {
            if let Some(value) = init {
                let range = self.body.range(*value);
                let call = MacroExpr { path: self.src.path(None, &mac.path), call: MacroCall::Pin(*value) };
                *value = self.alloc(Expr::Macro(Box::new(call)), range).id;
            }
            if let Pat::Bind { binding, .. } = self.body.pats[*pat] {
                self.body.bindings[binding].mutable = true;
            }
        }
        stmt
    }
}

/// Identifiers between commas, and nothing else.
fn idents(all: &[TokenTree]) -> Option<Vec<&syn::Ident>> {
    let parts = all.split(|tree| is_punct(tree, ',')).filter(|part| !part.is_empty());
    let idents: Option<Vec<_>> = parts
        .map(|part| match part {
            [TokenTree::Ident(ident)] => Some(ident),
            _ => None,
        })
        .collect();
    idents.filter(|idents| !idents.is_empty())
}
