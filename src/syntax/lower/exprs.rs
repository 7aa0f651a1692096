//! Expressions without control flow.
//!
//! What stands leftmost in an expression (`a` in `a.b()?.c + d`) is lowered without recursion, so that long chains of
//! methods and operators cost no stack.

use syn::{Expr as SynExpr, FieldValue};

use crate::ir::{BodyParam, Expr, ExprId, Name};
use crate::text::TextRange;

use super::cx::{Cx, Ex};
use super::literals::{binary_op, literal, unary_op};
use super::ranges::{limits, un_op_span};
use super::repair::is_placeholder;

impl Cx<'_> {
    pub(crate) fn expr(&mut self, expr: &SynExpr) -> ExprId {
        self.ex(expr).id
    }

    pub(crate) fn ex(&mut self, expr: &SynExpr) -> Ex {
        let mut chain = Vec::new();
        let mut first = expr;
        while let Some(inner) = leftmost(first) {
            chain.push(first);
            first = inner;
        }
        let mut ex = self.deeper(|cx| cx.first(first)).unwrap_or_else(|| self.missing(TextRange::default()));
        for outer in chain.into_iter().rev() {
            ex = self.deeper(|cx| cx.wrap(outer, ex)).unwrap_or(ex);
        }
        ex
    }

    fn exprs<'e>(&mut self, exprs: impl IntoIterator<Item = &'e SynExpr>) -> Vec<ExprId> {
        exprs.into_iter().map(|expr| self.expr(expr)).collect()
    }

    /// An expression around its leftmost part.
    fn wrap(&mut self, outer: &SynExpr, inner: Ex) -> Ex {
        let start = inner.range.start;
        let base = inner.id;
        match outer {
            SynExpr::MethodCall(it) => {
                let (method, method_range) = self.src.ident(&it.method);
                let generics = it.turbofish.as_ref().map(|args| Box::new(self.src.generic_args(args)));
                let args = self.exprs(&it.args);
                let range = TextRange::new(start, self.src.group(it.paren_token.span).end);
                self.alloc(Expr::MethodCall { receiver: base, method, method_range, generics, args }, range)
            }
            SynExpr::Call(it) => {
                let args = self.exprs(&it.args);
                let range = TextRange::new(start, self.src.group(it.paren_token.span).end);
                self.alloc(Expr::Call { callee: base, args }, range)
            }
            SynExpr::Field(it) => {
                let (name, name_range) = self.member(&it.member);
                self.alloc(Expr::Field { base, name, name_range }, TextRange::new(start, name_range.end))
            }
            SynExpr::Await(it) => {
                let keyword = self.src.range(it.await_token.span);
                self.alloc(Expr::Await { base, keyword }, TextRange::new(start, keyword.end))
            }
            SynExpr::Try(it) => {
                let end = self.src.end(it.question_token.span);
                self.alloc(Expr::Try { base }, TextRange::new(start, end))
            }
            SynExpr::Index(it) => {
                let index = self.expr(&it.index);
                let range = TextRange::new(start, self.src.group(it.bracket_token.span).end);
                self.alloc(Expr::Index { base, index }, range)
            }
            SynExpr::Cast(it) => {
                let ty = self.src.ty(&it.ty);
                let range = TextRange::new(start, ty.range.end);
                self.alloc(Expr::Cast { base, ty }, range)
            }
            SynExpr::Binary(it) => {
                let rhs = self.ex(&it.right);
                let range = TextRange::new(start, rhs.range.end);
                let (op, assigns) = binary_op(&it.op);
                let expr = if assigns {
                    Expr::Assign { op: Some(op), target: base, value: rhs.id }
                } else {
                    Expr::Binary { op, lhs: base, rhs: rhs.id }
                };
                self.alloc(expr, range)
            }
            SynExpr::Assign(it) => {
                let value = self.ex(&it.right);
                let range = TextRange::new(start, value.range.end);
                self.alloc(Expr::Assign { op: None, target: base, value: value.id }, range)
            }
            // The node keeps its own range; what is around it starts and ends at the parentheses.
            SynExpr::Paren(it) => Ex { id: base, range: self.src.group(it.paren_token.span) },
            _ => inner,
        }
    }

    /// An expression that starts with no other.
    fn first(&mut self, expr: &SynExpr) -> Ex {
        match expr {
            SynExpr::Path(it) => self.path_expr(it),
            SynExpr::Lit(it) => {
                let range = self.src.range(it.lit.span());
                self.alloc(Expr::Literal(literal(&it.lit)), range)
            }
            SynExpr::Unary(it) => {
                let base = self.ex(&it.expr);
                let range = TextRange::new(self.src.start(un_op_span(it.op)), base.range.end);
                self.alloc(Expr::Unary { op: unary_op(it.op), base: base.id }, range)
            }
            SynExpr::Reference(it) => {
                let base = self.ex(&it.expr);
                let range = TextRange::new(self.src.start(it.and_token.span), base.range.end);
                self.alloc(Expr::Ref { mutable: it.mutability.is_some(), raw: false, base: base.id }, range)
            }
            SynExpr::RawAddr(it) => {
                let base = self.ex(&it.expr);
                let mutable = matches!(it.mutability, syn::PointerMutability::Mut(_));
                let range = TextRange::new(self.src.start(it.and_token.span), base.range.end);
                self.alloc(Expr::Ref { mutable, raw: true, base: base.id }, range)
            }
            SynExpr::Tuple(it) => {
                let all = self.exprs(&it.elems);
                self.alloc(Expr::Tuple(all), self.src.group(it.paren_token.span))
            }
            SynExpr::Array(it) => {
                let all = self.exprs(&it.elems);
                self.alloc(Expr::Array(all), self.src.group(it.bracket_token.span))
            }
            SynExpr::Repeat(it) => {
                let (value, len) = (self.expr(&it.expr), self.expr(&it.len));
                self.alloc(Expr::Repeat { value, len }, self.src.group(it.bracket_token.span))
            }
            SynExpr::Range(it) => self.range_expr(it),
            SynExpr::Struct(it) => self.struct_expr(it),
            SynExpr::Closure(it) => self.closure(it),
            SynExpr::Infer(it) => self.alloc(Expr::Underscore, self.src.range(it.underscore_token.span)),
            SynExpr::Macro(it) => self.macro_expr(&it.mac),
            SynExpr::Verbatim(tokens) => {
                let range = self.src.tokens(tokens).unwrap_or_default();
                self.missing(range)
            }
            _ => self.control(expr),
        }
    }

    fn path_expr(&mut self, it: &syn::ExprPath) -> Ex {
        if let Some(ident) = it.path.get_ident()
            && it.qself.is_none()
        {
            let (name, range) = self.src.ident(ident);
            if is_placeholder(ident) {
                return self.missing(TextRange::empty(range.start));
            }
            if let Some(binding) = self.scopes.get(&name) {
                return self.alloc(Expr::Local(binding), range);
            }
        }
        let path = self.src.path(it.qself.as_ref(), &it.path);
        let range = path.range;
        self.alloc(Expr::Path(path), range)
    }

    fn range_expr(&mut self, it: &syn::ExprRange) -> Ex {
        let start = it.start.as_ref().map(|start| self.ex(start));
        let end = it.end.as_ref().map(|end| self.ex(end));
        let dots = limits(self.src, &it.limits);
        let range = TextRange::new(
            start.map_or(dots.start, |start| start.range.start),
            end.map_or(dots.end, |end| end.range.end),
        );
        let inclusive = matches!(it.limits, syn::RangeLimits::Closed(_));
        self.alloc(Expr::Range { start: start.map(|ex| ex.id), end: end.map(|ex| ex.id), inclusive }, range)
    }

    fn struct_expr(&mut self, it: &syn::ExprStruct) -> Ex {
        let path = self.src.path(it.qself.as_ref(), &it.path);
        let braces = self.src.group(it.brace_token.span);
        let range = path.range.cover(braces);
        let (fields, spread) = if let Some(content) = self.stubs.remove(&braces.start) {
            self.broken_fields(content)
        } else {
            let present = self.present(&it.fields, |field| &field.attrs);
            let fields = present.into_iter().map(|field| self.field_value(field)).collect();
            (fields, it.rest.as_ref().map(|rest| self.expr(rest)))
        };
        self.alloc(Expr::Struct { path, fields, spread }, range)
    }

    pub(crate) fn field_value(&mut self, field: &FieldValue) -> (Name, ExprId) {
        (self.member(&field.member).0, self.expr(&field.expr))
    }

    fn closure(&mut self, it: &syn::ExprClosure) -> Ex {
        let first = [
            it.lifetimes.as_ref().map(|lifetimes| lifetimes.for_token.span),
            it.constness.map(|token| token.span),
            it.asyncness.map(|token| token.span),
            it.capture.map(|token| token.span),
        ];
        let start = self.src.start(first.into_iter().flatten().next().unwrap_or(it.inputs_begin.span));
        let mark = self.scopes.mark();
        let params = it.inputs.iter().map(|input| self.closure_param(input)).collect();
        let ret = self.src.ret(&it.output);
        let body = self.ex(&it.body);
        self.scopes.reset(mark);
        let (is_async, is_move) = (it.asyncness.is_some(), it.capture.is_some());
        let range = TextRange::new(start, body.range.end);
        self.alloc(Expr::Closure { params, ret, body: body.id, is_async, is_move }, range)
    }

    fn closure_param(&mut self, input: &syn::Pat) -> BodyParam {
        match input {
            syn::Pat::Type(typed) => {
                let ty = Some(self.src.ty(&typed.ty));
                BodyParam { pat: self.pat(&typed.pat).id, ty }
            }
            pat => BodyParam { pat: self.pat(pat).id, ty: None },
        }
    }
}

/// The expression that an expression starts with.
fn leftmost(expr: &SynExpr) -> Option<&SynExpr> {
    match expr {
        SynExpr::MethodCall(it) => Some(&it.receiver),
        SynExpr::Call(it) => Some(&it.func),
        SynExpr::Field(it) => Some(&it.base),
        SynExpr::Await(it) => Some(&it.base),
        SynExpr::Try(it) => Some(&it.expr),
        SynExpr::Index(it) => Some(&it.expr),
        SynExpr::Cast(it) => Some(&it.expr),
        SynExpr::Binary(it) => Some(&it.left),
        SynExpr::Assign(it) => Some(&it.left),
        SynExpr::Paren(it) => Some(&it.expr),
        SynExpr::Group(it) => Some(&it.expr),
        _ => None,
    }
}
