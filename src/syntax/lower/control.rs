//! Blocks, branches, loops and jumps.

use proc_macro2::Span;
use syn::{Expr as SynExpr, Label, Lifetime, Pat as SynPat};

use crate::ir::{Arm, Block, Expr, ExprId, Name};
use crate::text::TextRange;

use super::cx::{Cx, Ex};

impl Cx<'_> {
    pub(super) fn control(&mut self, expr: &SynExpr) -> Ex {
        match expr {
            SynExpr::Block(it) => {
                let label = it.label.as_ref().map(|label| self.src.lifetime(&label.name));
                let start = label.as_ref().map(|(_, range)| range.start);
                self.block_from(&it.block, start, |block| block.label = label.map(|(name, _)| name))
            }
            SynExpr::Unsafe(it) => {
                let start = self.src.start(it.unsafe_token.span);
                self.block_from(&it.block, Some(start), |block| block.is_unsafe = true)
            }
            SynExpr::Const(it) => {
                let start = self.src.start(it.const_token.span);
                self.block_from(&it.block, Some(start), |_| {})
            }
            SynExpr::TryBlock(it) => {
                let start = self.src.start(it.try_token.span);
                self.block_from(&it.block, Some(start), |_| {})
            }
            SynExpr::Async(it) => {
                let body = self.block(&it.block);
                let range = TextRange::new(self.src.start(it.async_token.span), body.range.end);
                self.alloc(Expr::Async { body: body.id, is_move: it.capture.is_some() }, range)
            }
            SynExpr::If(it) => self.if_(it),
            SynExpr::Let(it) => self.let_(it),
            SynExpr::Match(it) => self.match_(it),
            SynExpr::While(it) => {
                let (label, start) = self.label(it.label.as_ref(), it.while_token.span);
                let mark = self.scopes.mark();
                let cond = self.expr(&it.cond);
                let body = self.block(&it.body);
                self.scopes.reset(mark);
                self.alloc(Expr::While { label, cond, body: body.id }, TextRange::new(start, body.range.end))
            }
            SynExpr::Loop(it) => {
                let (label, start) = self.label(it.label.as_ref(), it.loop_token.span);
                let body = self.block(&it.body);
                self.alloc(Expr::Loop { label, body: body.id }, TextRange::new(start, body.range.end))
            }
            SynExpr::ForLoop(it) => self.for_(it),
            _ => self.jump(expr),
        }
    }

    fn jump(&mut self, expr: &SynExpr) -> Ex {
        match expr {
            SynExpr::Break(it) => {
                let value = it.expr.as_ref().map(|value| self.ex(value));
                let range = self.jump_range(it.break_token.span, it.label.as_ref(), value);
                let label = it.label.as_ref().map(|label| self.src.lifetime(label).0);
                self.alloc(Expr::Break { label, value: value.map(|ex| ex.id) }, range)
            }
            SynExpr::Continue(it) => {
                let range = self.jump_range(it.continue_token.span, it.label.as_ref(), None);
                let label = it.label.as_ref().map(|label| self.src.lifetime(label).0);
                self.alloc(Expr::Continue { label }, range)
            }
            SynExpr::Return(it) => {
                let value = it.expr.as_ref().map(|value| self.ex(value));
                let range = self.jump_range(it.return_token.span, None, value);
                self.alloc(Expr::Return { value: value.map(|ex| ex.id) }, range)
            }
            SynExpr::Yield(it) => {
                let value = it.expr.as_ref().map(|value| self.ex(value));
                let range = self.jump_range(it.yield_token.span, None, value);
                self.alloc(Expr::Yield { value: value.map(|ex| ex.id) }, range)
            }
            _ => self.missing(TextRange::default()),
        }
    }

    fn jump_range(&self, keyword: Span, label: Option<&Lifetime>, value: Option<Ex>) -> TextRange {
        let keyword = self.src.range(keyword);
        let label = label.map_or(keyword.end, |label| self.src.lifetime(label).1.end);
        TextRange::new(keyword.start, value.map_or(label, |value| value.range.end))
    }

    fn label(&self, label: Option<&Label>, keyword: Span) -> (Option<Name>, u32) {
        match label.map(|label| self.src.lifetime(&label.name)) {
            Some((name, range)) => (Some(name), range.start),
            None => (None, self.src.start(keyword)),
        }
    }

    /// A ladder of `else if` is as long as it likes: no recursion along it.
    fn if_(&mut self, first: &syn::ExprIf) -> Ex {
        let mut rungs: Vec<(u32, Ex, Ex)> = Vec::new();
        let mut at = first;
        let last = loop {
            match self.decided(&at.cond) {
                Some(true) => break Some(self.block(&at.then_branch)),
                Some(false) => {}
                None => rungs.push(self.rung(at)),
            }
            match at.else_branch.as_ref().map(|(_, branch)| &**branch) {
                Some(SynExpr::If(next)) => at = next,
                Some(other) => break Some(self.ex(other)),
                None => break None,
            }
        };
        let mut else_ = last;
        for (start, cond, then) in rungs.into_iter().rev() {
            let range = TextRange::new(start, else_.unwrap_or(then).range.end);
            else_ = Some(self.alloc(Expr::If { cond: cond.id, then: then.id, else_: else_.map(|ex| ex.id) }, range));
        }
        // Only branches that no build takes.
        else_.unwrap_or_else(|| {
            let braces = self.src.group(at.then_branch.brace_token.span);
            self.alloc(Expr::Tuple(Vec::new()), TextRange::new(self.src.start(first.if_token.span), braces.end))
        })
    }

    /// Where the `if` starts, its condition and its block.
    fn rung(&mut self, it: &syn::ExprIf) -> (u32, Ex, Ex) {
        let mark = self.scopes.mark();
        let cond = self.ex(&it.cond);
        let then = self.block(&it.then_branch);
        self.scopes.reset(mark);
        (self.src.start(it.if_token.span), cond, then)
    }

    /// The names it binds are in scope until the branch or loop it belongs to ends.
    fn let_(&mut self, it: &syn::ExprLet) -> Ex {
        let value = self.ex(&it.expr);
        let pat = self.pat(&it.pat).id;
        let range = TextRange::new(self.src.start(it.let_token.span), value.range.end);
        self.alloc(Expr::Let { pat, value: value.id }, range)
    }

    fn match_(&mut self, it: &syn::ExprMatch) -> Ex {
        let scrutinee = self.expr(&it.expr);
        let braces = self.src.group(it.brace_token.span);
        let arms = match self.stubs.remove(&braces.start) {
            Some(content) => self.broken_arms(content),
            None => self.present(&it.arms, |arm| &arm.attrs).into_iter().map(|arm| self.arm(arm)).collect(),
        };
        let range = TextRange::new(self.src.start(it.match_token.span), braces.end);
        self.alloc(Expr::Match { scrutinee, arms }, range)
    }

    pub(super) fn arm(&mut self, arm: &syn::Arm) -> Arm {
        let mark = self.scopes.mark();
        let pat = self.pat(&arm.pat).id;
        let guard = match &arm.pat {
            SynPat::Guard(it) => Some(self.expr(&it.guard)),
            _ => None,
        };
        let body = self.expr(&arm.body);
        self.scopes.reset(mark);
        Arm { pat, guard, body }
    }

    fn for_(&mut self, it: &syn::ExprForLoop) -> Ex {
        let (label, start) = self.label(it.label.as_ref(), it.for_token.span);
        let iter = self.expr(&it.expr);
        let mark = self.scopes.mark();
        let pat = self.pat(&it.pat).id;
        let body = self.block(&it.body);
        self.scopes.reset(mark);
        self.alloc(Expr::For { label, pat, iter, body: body.id }, TextRange::new(start, body.range.end))
    }

    /// A block expression: its braces, or from `start` on when something stands in front of them.
    fn block_from(&mut self, block: &syn::Block, start: Option<u32>, set: impl FnOnce(&mut Block)) -> Ex {
        let (mut lowered, braces) = self.block_content(block);
        set(&mut lowered);
        let range = TextRange::new(start.unwrap_or(braces.start), braces.end);
        self.alloc(Expr::Block(lowered), range)
    }

    pub(crate) fn block(&mut self, block: &syn::Block) -> Ex {
        self.block_from(block, None, |_| {})
    }

    /// A block from its tokens, with recovery.
    pub(crate) fn block_group(&mut self, group: &proc_macro2::Group) -> Ex {
        let range = self.src.group(group.delim_span());
        self.block_tokens(group.stream(), range)
    }

    /// Statements from tokens that stand in no braces of their own, or in a macro's.
    pub(crate) fn block_tokens(&mut self, tokens: proc_macro2::TokenStream, range: TextRange) -> Ex {
        let block = self.stmts_from_tokens(tokens);
        self.alloc(Expr::Block(block), range)
    }

    fn block_content(&mut self, block: &syn::Block) -> (Block, TextRange) {
        let braces = self.src.group(block.brace_token.span);
        let content = match self.stubs.remove(&braces.start) {
            Some(content) => self.stmts_from_tokens(content),
            None => self.stmts(&block.stmts),
        };
        (content, braces)
    }

    pub(crate) fn expr_or_absent(&mut self, expr: Option<&SynExpr>, at: u32) -> ExprId {
        match expr {
            Some(expr) => self.expr(expr),
            None => self.absent(at),
        }
    }

    /// An expression that stands for what is not there.
    pub(crate) fn absent(&mut self, at: u32) -> ExprId {
        self.missing(TextRange::empty(at)).id
    }
}
