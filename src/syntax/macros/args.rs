//! Lists of expressions, with recovery.

use proc_macro2::TokenStream;
use syn::Expr as SynExpr;
use syn::parse::Parser;
use syn::punctuated::Punctuated;

use crate::ir::ExprId;

use crate::syntax::lower::{Cx, split_args, stream, trees, without_comma};

/// Expressions between commas.
pub(super) fn comma_exprs(tokens: TokenStream) -> Option<Vec<SynExpr>> {
    let list = Punctuated::<SynExpr, syn::Token![,]>::parse_terminated.parse2(tokens).ok()?;
    Some(list.into_iter().collect())
}

impl Cx<'_> {
    /// The arguments of a macro that takes expressions. One that does not parse costs itself only.
    pub(super) fn arg_exprs(&mut self, tokens: TokenStream) -> Vec<SynExpr> {
        if let Some(args) = comma_exprs(tokens.clone()) {
            return args;
        }
        let all = trees(tokens);
        let stubbed = self.attempt(|cx| comma_exprs(stream(&cx.stub(&all))));
        stubbed.unwrap_or_else(|| {
            split_args(&all).into_iter().filter_map(|part| self.repair_expr(without_comma(part))).collect()
        })
    }

    /// `name = value` in a macro's arguments names the value and assigns nothing.
    pub(super) fn named_arg(&mut self, arg: &SynExpr) -> (Option<String>, ExprId) {
        if let SynExpr::Assign(assign) = arg
            && let SynExpr::Path(target) = &*assign.left
            && let Some(ident) = target.path.get_ident()
        {
            return (Some(ident.to_string()), self.expr(&assign.right));
        }
        (None, self.expr(arg))
    }
}
