//! The start-up part of `main`.

use crate::ir::{Body, Expr, ExprId, MacroCall};

/// What ends the start-up part.
pub trait StartUp {
    /// Whether a call starts work that runs beside `main`: a spawn, or a server.
    fn ends_start_up(&self, call: ExprId) -> bool;
}

/// Where the straight-line start-up part of a `main` ends, in bytes from the item's start: at the first loop, `select!` or
/// call that [`StartUp`] names; else at the end of the body. An expression that starts before it runs while nothing else
/// does, so that it may block.
#[must_use]
pub fn startup_end(body: &Body, what: &dyn StartUp) -> u32 {
    let Some(root) = body.root else { return 0 };
    first(body, root, what).unwrap_or(body.range(root).end)
}

fn first(body: &Body, expr: ExprId, what: &dyn StartUp) -> Option<u32> {
    let start = match &body.exprs[expr] {
        Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. } => Some(body.range(expr).start),
        Expr::Macro(mac) if matches!(mac.call, MacroCall::Select(_)) => Some(body.range(expr).start),
        // The receiver of a chain still belongs to the start-up.
        Expr::MethodCall { method_range, .. } if what.ends_start_up(expr) => Some(method_range.start),
        Expr::Call { .. } if what.ends_start_up(expr) => Some(body.range(expr).start),
        _ => None,
    };
    if matches!(body.exprs[expr], Expr::Closure { .. } | Expr::Async { .. }) {
        return None;
    }
    let mut end = start;
    body.for_each_child(expr, &mut |child| {
        if let Some(inner) = first(body, child, what) {
            end = Some(end.map_or(inner, |end: u32| end.min(inner)));
        }
    });
    end
}
