//! What a function or an async block may end with.

use crate::flow::FrameId;
use crate::ir::{Expr, ExprId};
use crate::types::TyKind;

use super::own::own_callee;
use super::view::View;

/// Whether a future that resolves to a `Result` is known to resolve to `Ok` alone: an async block, or a call of an `async fn` of
/// the workspace, that names no other result and has no `?`.
#[must_use]
pub fn never_fails(view: &View<'_>, future: ExprId) -> bool {
    match &view.body.exprs[future] {
        Expr::Async { body, .. } => {
            view.frames.made_by(future).is_some_and(|frame| Outcomes { view, frame }.are_ok(*body))
        }
        Expr::Call { .. } | Expr::MethodCall { .. } => {
            let own = own_callee(view.db, view.types, future).and_then(|own| View::of(view.db, own.def));
            own.is_some_and(|own| {
                let root = own.body.root.filter(|_| own.body.is_async && own.body.holes.is_empty());
                root.is_some_and(|root| Outcomes { view: &own, frame: 0 }.are_ok(root))
            })
        }
        _ => false,
    }
}

struct Outcomes<'a> {
    view: &'a View<'a>,
    frame: FrameId,
}

impl Outcomes<'_> {
    fn are_ok(&self, body: ExprId) -> bool {
        let early = self.view.body.exprs.iter().all(|(id, expr)| match expr {
            _ if self.view.frames.of(id) != self.frame => true,
            Expr::Try { .. } => false,
            Expr::Return { value } => value.is_some_and(|value| self.is_ok(value)),
            // What is not read may return.
            Expr::Missing => false,
            Expr::Macro(mac) => !matches!(mac.call, crate::ir::MacroCall::Opaque),
            _ => true,
        });
        early && self.is_ok(body)
    }

    /// Whether a value is `Ok(…)`, or none at all.
    fn is_ok(&self, value: ExprId) -> bool {
        let body = self.view.body;
        match &body.exprs[value] {
            Expr::Block(block) => match block.tail {
                Some(tail) => self.is_ok(tail),
                None => true,
            },
            Expr::If { then, else_, .. } => self.is_ok(*then) && else_.is_some_and(|else_| self.is_ok(else_)),
            Expr::Match { arms, .. } => arms.iter().all(|arm| self.is_ok(arm.body)),
            Expr::Call { callee, .. } => {
                matches!(&body.exprs[*callee], Expr::Path(path) if path.last() == "Ok")
            }
            Expr::Loop { .. } => !self.breaks_with_a_value(),
            _ => matches!(self.view.types.ty(value).kind(), TyKind::Never),
        }
    }

    fn breaks_with_a_value(&self) -> bool {
        let mut all = self.view.body.exprs.values();
        all.any(|expr| matches!(expr, Expr::Break { value: Some(_), .. }))
    }
}
