//! Children of expressions and patterns, in evaluation order.

use super::{Body, Expr, ExprId, MacroCall, Pat, PatId, Stmt};

impl Body {
    /// Calls `f` with each expression that stands directly in `expr`, in evaluation order, those in closures and async
    /// blocks included.
    pub fn for_each_child(&self, expr: ExprId, f: &mut dyn FnMut(ExprId)) {
        match &self.exprs[expr] {
            Expr::Missing
            | Expr::Literal(_)
            | Expr::Local(_)
            | Expr::Path(_)
            | Expr::Continue { .. }
            | Expr::Underscore => {}
            Expr::Block(block) => {
                for stmt in &block.stmts {
                    match stmt {
                        Stmt::Let { init, else_, .. } => init.iter().chain(else_).for_each(|e| f(*e)),
                        Stmt::Expr { expr, .. } => f(*expr),
                    }
                }
                block.tail.iter().for_each(|e| f(*e));
            }
            Expr::Async { body, .. } | Expr::Closure { body, .. } | Expr::Loop { body, .. } => f(*body),
            Expr::Call { callee, args } => {
                f(*callee);
                args.iter().for_each(|e| f(*e));
            }
            Expr::MethodCall { receiver, args, .. } => {
                f(*receiver);
                args.iter().for_each(|e| f(*e));
            }
            Expr::Field { base, .. }
            | Expr::Await { base, .. }
            | Expr::Try { base }
            | Expr::Unary { base, .. }
            | Expr::Ref { base, .. }
            | Expr::Cast { base, .. } => f(*base),
            Expr::Index { base: a, index: b }
            | Expr::Binary { lhs: a, rhs: b, .. }
            | Expr::Repeat { value: a, len: b } => {
                f(*a);
                f(*b);
            }
            Expr::Assign { target, value, .. } => {
                f(*value);
                f(*target);
            }
            Expr::Range { start, end, .. } => start.iter().chain(end).for_each(|e| f(*e)),
            Expr::Struct { fields, spread, .. } => {
                fields.iter().for_each(|(_, e)| f(*e));
                spread.iter().for_each(|e| f(*e));
            }
            Expr::Tuple(all) | Expr::Array(all) => all.iter().for_each(|e| f(*e)),
            Expr::If { cond, then, else_ } => {
                f(*cond);
                f(*then);
                else_.iter().for_each(|e| f(*e));
            }
            Expr::Let { value, .. } => f(*value),
            Expr::Match { scrutinee, arms } => {
                f(*scrutinee);
                for arm in arms {
                    arm.guard.iter().for_each(|e| f(*e));
                    f(arm.body);
                }
            }
            Expr::While { cond, body, .. } => {
                f(*cond);
                f(*body);
            }
            Expr::For { iter, body, .. } => {
                f(*iter);
                f(*body);
            }
            Expr::Break { value, .. } | Expr::Return { value } | Expr::Yield { value } => {
                value.iter().for_each(|e| f(*e));
            }
            Expr::Macro(mac) => Self::for_each_macro_child(&mac.call, f),
        }
    }

    fn for_each_macro_child(call: &MacroCall, f: &mut dyn FnMut(ExprId)) {
        match call {
            MacroCall::Select(select) => {
                for branch in &select.branches {
                    branch.guard.iter().for_each(|e| f(*e));
                    f(branch.future);
                }
                select.branches.iter().for_each(|branch| f(branch.handler));
                select.else_.iter().for_each(|e| f(*e));
            }
            MacroCall::Pin(e)
            | MacroCall::Stream { body: e, .. }
            | MacroCall::Ready(e)
            | MacroCall::Vec(e)
            | MacroCall::Block(e) => f(*e),
            MacroCall::Matches { scrutinee, guard, .. } => {
                f(*scrutinee);
                guard.iter().for_each(|e| f(*e));
            }
            MacroCall::Join { futures: all, .. }
            | MacroCall::Format { args: all, .. }
            | MacroCall::Tracing { args: all, .. }
            | MacroCall::Exprs(all) => all.iter().for_each(|e| f(*e)),
            MacroCall::Opaque => {}
        }
    }

    /// Calls `f` with `pat` and every pattern in it, outer ones first.
    pub fn walk_pat(&self, pat: PatId, f: &mut dyn FnMut(PatId, &Pat)) {
        f(pat, &self.pats[pat]);
        match &self.pats[pat] {
            Pat::Bind { sub, .. } => sub.iter().for_each(|p| self.walk_pat(*p, f)),
            Pat::Ref { inner, .. } => self.walk_pat(*inner, f),
            Pat::Tuple(all) | Pat::TupleStruct { args: all, .. } | Pat::Slice(all) | Pat::Or(all) => {
                all.iter().for_each(|p| self.walk_pat(*p, f));
            }
            Pat::Struct { fields, .. } => fields.iter().for_each(|(_, p)| self.walk_pat(*p, f)),
            Pat::Missing | Pat::Wild | Pat::Rest | Pat::Path(_) | Pat::Literal(_) | Pat::Range => {}
        }
    }

    /// Calls `f` with `expr` and every expression in it, outer ones first, in evaluation order.
    pub fn walk(&self, expr: ExprId, f: &mut dyn FnMut(ExprId, &Expr)) {
        f(expr, &self.exprs[expr]);
        self.for_each_child(expr, &mut |child| self.walk(child, f));
    }
}
