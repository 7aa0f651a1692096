//! The range of an expression that is kept as text only: an array's length, a const argument, an attribute's value.

use syn::Expr;

use crate::text::TextRange;

use super::src::Src;

/// From the first to the last token, for the forms that occur in types and attributes; empty for others.
pub(crate) fn expr_range(src: Src<'_>, expr: &Expr) -> TextRange {
    match expr {
        Expr::Lit(it) => src.range(it.lit.span()),
        Expr::Path(it) => src.path(it.qself.as_ref(), &it.path).range,
        Expr::Block(it) => src.group(it.block.brace_token.span),
        Expr::Const(it) => TextRange::new(src.start(it.const_token.span), src.group(it.block.brace_token.span).end),
        Expr::Paren(it) => src.group(it.paren_token.span),
        Expr::Tuple(it) => src.group(it.paren_token.span),
        Expr::Array(it) => src.group(it.bracket_token.span),
        Expr::Binary(it) => expr_range(src, &it.left).cover(expr_range(src, &it.right)),
        Expr::Cast(it) => expr_range(src, &it.expr).cover(src.ty(&it.ty).range),
        Expr::Call(it) => TextRange::new(expr_range(src, &it.func).start, src.group(it.paren_token.span).end),
        Expr::MethodCall(it) => TextRange::new(expr_range(src, &it.receiver).start, src.group(it.paren_token.span).end),
        Expr::Index(it) => TextRange::new(expr_range(src, &it.expr).start, src.group(it.bracket_token.span).end),
        Expr::Field(it) => match &it.member {
            syn::Member::Named(ident) => expr_range(src, &it.base).cover(src.range(ident.span())),
            syn::Member::Unnamed(index) => expr_range(src, &it.base).cover(src.range(index.span)),
        },
        Expr::Unary(it) => TextRange::new(src.start(un_op_span(it.op)), expr_range(src, &it.expr).end),
        Expr::Macro(it) => {
            let start = src.path(None, &it.mac.path).range.start;
            TextRange::new(start, src.end(it.mac.delimiter.span().close()))
        }
        Expr::Group(it) => expr_range(src, &it.expr),
        Expr::Verbatim(tokens) => src.tokens(tokens).unwrap_or_default(),
        _ => TextRange::default(),
    }
}

/// Where a prefix operator stands.
pub(crate) fn un_op_span(op: syn::UnOp) -> proc_macro2::Span {
    match op {
        syn::UnOp::Deref(token) => token.span,
        syn::UnOp::Not(token) => token.span,
        syn::UnOp::Neg(token) => token.span,
        _ => proc_macro2::Span::call_site(),
    }
}

/// `a..=b`, as a pattern or an expression that is kept as text.
pub(crate) fn range_range(src: Src<'_>, it: &syn::ExprRange) -> TextRange {
    let dots = limits(src, &it.limits);
    let start = it.start.as_ref().map_or(dots, |start| expr_range(src, start).cover(dots));
    it.end.as_ref().map_or(start, |end| start.cover(expr_range(src, end)))
}

/// `..` or `..=`.
pub(crate) fn limits(src: Src<'_>, limits: &syn::RangeLimits) -> TextRange {
    match limits {
        syn::RangeLimits::HalfOpen(dots) => src.range(dots.spans[0]).cover(src.range(dots.spans[1])),
        syn::RangeLimits::Closed(dots) => src.range(dots.spans[0]).cover(src.range(dots.spans[2])),
    }
}
