//! Temporary lifetime extension (Reference, "Destructors", "Temporary lifetime extension").

use crate::ir::{Expr, ExprId, FormatKind, MacroCall, UnaryOp};

use super::build::Builder;
use super::graph::ScopeId;
use super::stmt::tail_of;

impl Builder<'_> {
    /// Extends the operands of borrows in the extending expressions of an initializer to the variables' scope.
    pub(super) fn extend(&mut self, init: ExprId, scope: ScopeId) {
        match self.expr(init) {
            Expr::Ref { base, .. } => {
                self.extend(*base, scope);
                self.mark_extended(*base, scope);
            }
            Expr::Struct { fields, .. } => fields.iter().for_each(|(_, value)| self.extend(*value, scope)),
            Expr::Tuple(all) | Expr::Array(all) => all.iter().for_each(|value| self.extend(*value, scope)),
            Expr::Cast { base, .. } => self.extend(*base, scope),
            Expr::Call { callee, args } if self.is_constructor(*callee) => {
                for arg in args {
                    self.extend(*arg, scope);
                }
            }
            Expr::If { then, else_: Some(else_), .. } => {
                self.extend(*then, scope);
                self.extend(*else_, scope);
            }
            Expr::Match { arms, .. } => arms.iter().for_each(|arm| self.extend(arm.body, scope)),
            Expr::Macro(mac) => match &mac.call {
                MacroCall::Pin(value) => {
                    self.extend(*value, scope);
                    self.extended.insert(init, scope);
                }
                MacroCall::Format { args, kind: FormatKind::Make, .. } if mac.path.last() == "format_args" => {
                    for arg in args {
                        self.mark_extended(*arg, scope);
                    }
                }
                _ => {}
            },
            block => {
                if let Some(tail) = tail_of(block) {
                    self.extend(tail, scope);
                }
            }
        }
    }

    /// Gives an expression, and the temporaries that its place is based on, the extended scope.
    pub(super) fn mark_extended(&mut self, mut expr: ExprId, scope: ScopeId) {
        loop {
            self.extended.insert(expr, scope);
            match self.expr(expr) {
                Expr::Ref { base, .. }
                | Expr::Unary { op: UnaryOp::Deref, base }
                | Expr::Field { base, .. }
                | Expr::Index { base, .. } => expr = *base,
                _ => return,
            }
        }
    }

    /// `Some(&temp())`: a tuple struct's or variant's name starts with a capital letter.
    fn is_constructor(&self, callee: ExprId) -> bool {
        match self.expr(callee) {
            Expr::Path(path) => path.last().starts_with(char::is_uppercase),
            _ => false,
        }
    }
}
