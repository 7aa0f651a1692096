//! Code after which nothing of its function or loop runs.

use crate::ir::{Expr, ExprId, FormatKind, MacroCall, Name, Stmt};
use crate::rules::FnCx;
use crate::types::TyKind;

/// Whether an expression always leaves the function, or the loop around it.
#[must_use]
pub fn leaves(cx: &FnCx<'_>, expr: ExprId) -> bool {
    Leaves { cx, labels: Vec::new(), depth: 0 }.expr(expr)
}

/// Whether the value of an expression is what its function, or the async block around it, gives; or whether an error in it
/// ends the function at once.
#[must_use]
pub fn is_result(cx: &FnCx<'_>, expr: ExprId) -> bool {
    let mut inner = expr;
    for parent in cx.parents(expr) {
        match cx.expr(parent) {
            Expr::Block(block) if block.tail == Some(inner) => {}
            Expr::If { cond, .. } if *cond != inner => {}
            Expr::Match { arms, .. } if arms.iter().any(|arm| arm.body == inner) => {}
            Expr::Try { .. } | Expr::Return { .. } | Expr::Async { .. } => return true,
            _ => return false,
        }
        inner = parent;
    }
    true
}

struct Leaves<'a> {
    cx: &'a FnCx<'a>,
    /// Loops and blocks inside the expression: leaving these is not leaving it.
    labels: Vec<Name>,
    depth: u32,
}

impl Leaves<'_> {
    fn expr(&mut self, expr: ExprId) -> bool {
        match self.cx.expr(expr) {
            Expr::Return { .. } => true,
            Expr::Break { label: Some(label), .. } => !self.labels.contains(label),
            Expr::Break { label: None, .. } => self.depth == 0,
            Expr::Block(block) => {
                let depth = self.labels.len();
                self.labels.extend(block.label.clone());
                let leaves = block.stmts.iter().any(|stmt| match stmt {
                    Stmt::Let { init, .. } => init.is_some_and(|init| self.expr(init)),
                    Stmt::Expr { expr, .. } => self.expr(*expr),
                }) || block.tail.is_some_and(|tail| self.expr(tail));
                self.labels.truncate(depth);
                leaves
            }
            Expr::If { then, else_: Some(else_), .. } => self.expr(*then) && self.expr(*else_),
            Expr::Match { scrutinee, arms } => {
                self.expr(*scrutinee) || !arms.is_empty() && arms.iter().all(|arm| self.expr(arm.body))
            }
            Expr::Loop { label, body } => {
                // A loop without end of its own ends the function, or never.
                let depth = self.labels.len();
                self.labels.extend(label.clone());
                self.depth += 1;
                let leaves = self.ends_only_outside(*body);
                self.depth -= 1;
                self.labels.truncate(depth);
                leaves
            }
            Expr::Await { base, .. } => self.expr(*base) || self.is_never(expr),
            Expr::Try { base } => self.expr(*base) || self.is_error(*base),
            Expr::Call { .. } | Expr::MethodCall { .. } => {
                self.is_never(expr) || self.cx.annotations(expr).is_some_and(|known| known.diverges)
            }
            Expr::Macro(mac) => {
                matches!(mac.call, MacroCall::Format { kind: FormatKind::Panic | FormatKind::Bail, .. })
            }
            _ => false,
        }
    }

    fn is_never(&self, expr: ExprId) -> bool {
        matches!(self.cx.ty(expr).kind(), TyKind::Never)
    }

    /// `Err(e)?`
    fn is_error(&self, expr: ExprId) -> bool {
        let Expr::Call { callee, .. } = self.cx.expr(expr) else { return false };
        matches!(self.cx.expr(*callee), Expr::Path(path) if path.last() == "Err")
    }

    /// Whether no `break` in the body of a loop ends just that loop.
    fn ends_only_outside(&mut self, body: ExprId) -> bool {
        let mut breaks = false;
        ends_loop(self.cx, body, 0, &self.labels, &mut breaks);
        !breaks
    }
}

fn ends_loop(cx: &FnCx<'_>, expr: ExprId, depth: u32, labels: &[Name], found: &mut bool) {
    let inner = match cx.expr(expr) {
        Expr::Break { label: None, .. } if depth == 0 => {
            *found = true;
            depth
        }
        Expr::Break { label: Some(label), .. } if labels.contains(label) => {
            *found = true;
            depth
        }
        Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. } => depth + 1,
        Expr::Async { .. } | Expr::Closure { .. } => return,
        _ => depth,
    };
    cx.body.for_each_child(expr, &mut |child| ends_loop(cx, child, inner, labels, found));
}
