//! Which parameters of a function must be `Some` for an expression in it to run.

use crate::ir::{Arm, BinaryOp, Block, Body, Expr, ExprId, MacroCall, Name, Pat, PatId, Stmt, UnaryOp};

use super::given::{Fact, fact};
use super::view::View;

/// Walks what may run outside of tests, outside in, and says for each expression which parameters are then not `None`: the
/// branches of `if cfg!(…)` are left out, since nobody knows which one is there.
pub fn walk(view: &View<'_>, f: &mut dyn FnMut(ExprId, u32)) {
    if let Some(root) = view.body.root {
        Walk { view, body: view.body, f }.expr(root, 0);
    }
}

struct Walk<'a> {
    view: &'a View<'a>,
    body: &'a Body,
    f: &'a mut dyn FnMut(ExprId, u32),
}

impl Walk<'_> {
    fn expr(&mut self, expr: ExprId, some: u32) {
        (self.f)(expr, some);
        let body = self.body;
        match &body.exprs[expr] {
            Expr::If { cond, then, else_ } => {
                if asks_for_cfg(body, *cond) {
                    return;
                }
                let holds = self.cond(*cond, some);
                self.expr(*then, holds);
                if let Some(else_) = else_ {
                    self.expr(*else_, some | self.none_test(*cond));
                }
            }
            Expr::While { cond, body, .. } => {
                let holds = self.cond(*cond, some);
                self.expr(*body, holds);
            }
            Expr::For { iter, body, .. } => {
                self.expr(*iter, some);
                self.expr(*body, some | self.option(*iter));
            }
            Expr::Match { scrutinee, arms } => {
                self.expr(*scrutinee, some);
                for arm in arms {
                    self.arm(arm, *scrutinee, some);
                }
            }
            Expr::MethodCall { receiver, method, args, .. } => {
                self.expr(*receiver, some);
                let inner = runs_for_some(method).map(|at| (at, self.option(*receiver)));
                for (at, arg) in args.iter().enumerate() {
                    let more = inner.filter(|(of_some, _)| *of_some == at).map_or(0, |(_, more)| more);
                    self.expr(*arg, some | more);
                }
            }
            Expr::Block(block) => self.block(block, some),
            _ => body.for_each_child(expr, &mut |child| self.expr(child, some)),
        }
    }

    fn arm(&mut self, arm: &Arm, scrutinee: ExprId, some: u32) {
        let inner = some | if self.is_some_pat(arm.pat) { self.option(scrutinee) } else { 0 };
        let inner = arm.guard.map_or(inner, |guard| self.cond(guard, inner));
        self.expr(arm.body, inner);
    }

    fn block(&mut self, block: &Block, mut some: u32) {
        for stmt in &block.stmts {
            match stmt {
                Stmt::Let { pat, init, else_, .. } => {
                    init.iter().chain(else_).for_each(|expr| self.expr(*expr, some));
                    let Some(init) = *init else { continue };
                    if else_.is_some() && self.is_some_pat(*pat) {
                        some |= self.option(init);
                    }
                    some |= self.tried(init);
                }
                Stmt::Expr { expr, .. } => {
                    self.expr(*expr, some);
                    some |= self.tried(*expr) | self.left_if_none(*expr);
                }
            }
        }
        if let Some(tail) = block.tail {
            self.expr(tail, some);
        }
    }

    /// Walks a condition; what is `Some` when it holds.
    fn cond(&mut self, cond: ExprId, some: u32) -> u32 {
        match &self.body.exprs[cond] {
            Expr::Binary { op: BinaryOp::And, lhs, rhs } => {
                (self.f)(cond, some);
                let left = self.cond(*lhs, some);
                self.cond(*rhs, left)
            }
            Expr::Let { pat, value } => {
                (self.f)(cond, some);
                self.expr(*value, some);
                some | if self.is_some_pat(*pat) { self.option(*value) } else { 0 }
            }
            _ => {
                self.expr(cond, some);
                some | self.some_test(cond)
            }
        }
    }

    /// What is `Some` when a test holds: `option.is_some()`.
    fn some_test(&self, cond: ExprId) -> u32 {
        match &self.body.exprs[cond] {
            Expr::MethodCall { receiver, method, .. } if matches!(method.as_str(), "is_some" | "is_some_and") => {
                self.option(*receiver)
            }
            Expr::Unary { op: UnaryOp::Not, base } => self.none_test(*base),
            Expr::Macro(mac) => match &mac.call {
                MacroCall::Matches { scrutinee, pat, .. } if self.is_some_pat(*pat) => self.option(*scrutinee),
                _ => 0,
            },
            _ => 0,
        }
    }

    /// What is `Some` when a test does not hold: `option.is_none()`.
    fn none_test(&self, cond: ExprId) -> u32 {
        match &self.body.exprs[cond] {
            Expr::MethodCall { receiver, method, .. } if method == "is_none" => self.option(*receiver),
            Expr::Unary { op: UnaryOp::Not, base } => self.some_test(*base),
            _ => 0,
        }
    }

    /// What is `Some` after a statement that leaves the function otherwise: `if option.is_none() { return }`.
    fn left_if_none(&self, stmt: ExprId) -> u32 {
        let Expr::If { cond, then, else_: None } = &self.body.exprs[stmt] else { return 0 };
        let Expr::Block(block) = &self.body.exprs[*then] else { return 0 };
        let last = block.tail.or(match block.stmts.last() {
            Some(Stmt::Expr { expr, .. }) => Some(*expr),
            _ => None,
        });
        let leaves = last.is_some_and(|last| matches!(self.body.exprs[last], Expr::Return { .. }));
        if leaves { self.none_test(*cond) } else { 0 }
    }

    /// What is `Some` after `option?`.
    fn tried(&self, expr: ExprId) -> u32 {
        match &self.body.exprs[expr] {
            Expr::Try { base } => self.option(*base),
            _ => 0,
        }
    }

    fn is_some_pat(&self, pat: PatId) -> bool {
        match &self.body.pats[pat] {
            Pat::TupleStruct { path, .. } => path.last() == "Some",
            Pat::Ref { inner, .. } => self.is_some_pat(*inner),
            _ => false,
        }
    }

    /// The parameter whose `None` an expression has; as a set.
    fn option(&self, expr: ExprId) -> u32 {
        match fact(self.view, expr) {
            Some(Fact::Param(param)) => 1 << param,
            _ => 0,
        }
    }
}

/// Which argument of a method of `Option` is called only when there is a value.
fn runs_for_some(method: &Name) -> Option<usize> {
    match method.as_str() {
        "map" | "and_then" | "filter" | "inspect" | "is_some_and" | "is_none_or" => Some(0),
        "map_or" | "map_or_else" => Some(1),
        _ => None,
    }
}

fn asks_for_cfg(body: &Body, cond: ExprId) -> bool {
    let mut found = false;
    body.walk(cond, &mut |_, expr| {
        let Expr::Macro(mac) = expr else { return };
        let unread = matches!(mac.call, MacroCall::Opaque | MacroCall::Exprs(_) | MacroCall::Block(_));
        found |= unread && mac.path.last() == "cfg";
    });
    found
}
