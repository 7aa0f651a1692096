//! Statements.

use proc_macro2::TokenStream;
use syn::parse::{ParseStream, Parser};
use syn::{Attribute, Stmt as SynStmt};

use crate::ir::{Block, Stmt};
use crate::text::TextRange;

use super::cx::{Cx, Ex};

impl Cx<'_> {
    /// The content of a block, in a scope of its own.
    pub(crate) fn stmts(&mut self, stmts: &[SynStmt]) -> Block {
        let mark = self.scopes.mark();
        let outer = self.module;
        let items = self.block_items(stmts);
        let mut block = Block { items, ..Block::default() };
        let present = self.present(stmts, stmt_attrs);
        for (at, stmt) in present.iter().enumerate() {
            self.stmt(stmt, at + 1 == present.len(), &mut block);
        }
        self.module = outer;
        self.scopes.reset(mark);
        block
    }

    /// The content of a block from its tokens, with recovery.
    pub(crate) fn stmts_from_tokens(&mut self, tokens: TokenStream) -> Block {
        let stmts = match body_stmts.parse2(tokens.clone()) {
            Ok(stmts) => stmts,
            Err(_) => self.recover(tokens),
        };
        self.deeper(|cx| cx.stmts(&stmts)).unwrap_or_default()
    }

    fn stmt(&mut self, stmt: &SynStmt, is_last: bool, block: &mut Block) {
        match stmt {
            SynStmt::Local(local) => {
                if let Some(stmts) = self.merged_lets(local) {
                    block.stmts.extend(stmts);
                    return;
                }
                let stmt = self.local(local);
                block.stmts.push(stmt);
            }
            SynStmt::Item(_) => {}
            // A lone `;`.
            SynStmt::Expr(syn::Expr::Verbatim(tokens), Some(_)) if tokens.is_empty() => {}
            SynStmt::Expr(expr, semi) => {
                let ex = self.ex(expr);
                let start = self.outer_start(expr_attrs(expr), ex.range.start);
                self.finish(ex, start, semi.as_ref(), is_last, block);
            }
            SynStmt::Macro(it) => {
                let start = self.src.path(None, &it.mac.path).range.start;
                let start = self.outer_start(&it.attrs, start);
                let end = it
                    .semi_token
                    .map_or_else(|| self.src.end(it.mac.delimiter.span().close()), |semi| self.src.end(semi.span));
                if let Some(stmts) = self.pin_stmts(&it.mac, TextRange::new(start, end)) {
                    block.stmts.extend(stmts);
                    return;
                }
                let ex = self.macro_expr(&it.mac);
                self.finish(ex, start, it.semi_token.as_ref(), is_last, block);
            }
        }
    }

    /// `let x =` with the next `let` on the line below parses as one; it is two.
    fn merged_lets(&mut self, local: &syn::Local) -> Option<[Stmt; 2]> {
        let syn::Expr::Let(next) = &*local.init.as_ref()?.expr else { return None };
        let (start, middle) = (self.src.start(local.let_token.span), self.src.start(next.let_token.span));
        let eq = self.src.end(local.init.as_ref()?.eq_token.span);
        self.body.holes.push(TextRange::new(start, eq));
        let init = Some(self.absent(eq));
        let pat = self.pat(untyped(&local.pat)).id;
        let first = Stmt::Let { pat, ty: None, init, else_: None, range: TextRange::new(start, eq) };
        let init = Some(self.expr(&next.expr));
        let pat = self.pat(&next.pat).id;
        let range = TextRange::new(middle, self.src.end(local.semi_token.span));
        Some([first, Stmt::Let { pat, ty: None, init, else_: None, range }])
    }

    fn finish(&mut self, ex: Ex, start: u32, semi: Option<&syn::Token![;]>, is_last: bool, block: &mut Block) {
        if is_last && semi.is_none() {
            block.tail = Some(ex.id);
            return;
        }
        let end = semi.map_or(ex.range.end, |semi| self.src.end(semi.span));
        block.stmts.push(Stmt::Expr { expr: ex.id, semi: semi.is_some(), range: TextRange::new(start, end) });
    }

    fn outer_start(&self, attrs: &[Attribute], start: u32) -> u32 {
        attrs.first().map_or(start, |attr| self.src.start(attr.pound_token.span).min(start))
    }

    pub(crate) fn local(&mut self, local: &syn::Local) -> Stmt {
        let start = self.outer_start(&local.attrs, self.src.start(local.let_token.span));
        let range = TextRange::new(start, self.src.end(local.semi_token.span));
        let init = local.init.as_ref().map(|init| self.expr(&init.expr));
        let diverge = local.init.as_ref().and_then(|init| init.diverge.as_ref());
        let else_ = diverge.map(|(_, block)| self.expr(block));
        let (pat, ty) = match &local.pat {
            syn::Pat::Type(typed) => (&*typed.pat, Some(Box::new(self.src.ty(&typed.ty)))),
            pat => (pat, None),
        };
        let pat = self.pat(pat).id;
        Stmt::Let { pat, ty, init, else_, range }
    }
}

fn untyped(pat: &syn::Pat) -> &syn::Pat {
    match pat {
        syn::Pat::Type(typed) => &typed.pat,
        pat => pat,
    }
}

/// The statements of a block, after its inner attributes.
pub(super) fn body_stmts(input: ParseStream<'_>) -> syn::Result<Vec<SynStmt>> {
    input.call(Attribute::parse_inner)?;
    input.call(syn::Block::parse_within)
}

fn stmt_attrs(stmt: &SynStmt) -> &[Attribute] {
    match stmt {
        SynStmt::Local(it) => &it.attrs,
        // Those of items are looked at where names are resolved.
        SynStmt::Item(_) => &[],
        SynStmt::Expr(it, _) => expr_attrs(it),
        SynStmt::Macro(it) => &it.attrs,
    }
}

/// The attributes of an expression that is a statement: with an operator in it they are kept with what stands left of it.
fn expr_attrs(expr: &syn::Expr) -> &[Attribute] {
    match expr {
        syn::Expr::Assign(it) => expr_attrs(&it.left),
        syn::Expr::Binary(it) => expr_attrs(&it.left),
        syn::Expr::Cast(it) => expr_attrs(&it.expr),
        syn::Expr::Async(it) => &it.attrs,
        syn::Expr::Await(it) => &it.attrs,
        syn::Expr::Block(it) => &it.attrs,
        syn::Expr::Break(it) => &it.attrs,
        syn::Expr::Call(it) => &it.attrs,
        syn::Expr::Continue(it) => &it.attrs,
        syn::Expr::Field(it) => &it.attrs,
        syn::Expr::ForLoop(it) => &it.attrs,
        syn::Expr::If(it) => &it.attrs,
        syn::Expr::Index(it) => &it.attrs,
        syn::Expr::Lit(it) => &it.attrs,
        syn::Expr::Loop(it) => &it.attrs,
        syn::Expr::Macro(it) => &it.attrs,
        syn::Expr::Match(it) => &it.attrs,
        syn::Expr::MethodCall(it) => &it.attrs,
        syn::Expr::Path(it) => &it.attrs,
        syn::Expr::Return(it) => &it.attrs,
        syn::Expr::Struct(it) => &it.attrs,
        syn::Expr::Try(it) => &it.attrs,
        syn::Expr::Tuple(it) => &it.attrs,
        syn::Expr::Unary(it) => &it.attrs,
        syn::Expr::Unsafe(it) => &it.attrs,
        syn::Expr::While(it) => &it.attrs,
        _ => &[],
    }
}
