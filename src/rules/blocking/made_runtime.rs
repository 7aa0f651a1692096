//! Runtimes that a task makes, and what becomes of them.

use crate::db::Db;
use crate::effects::sync_calls::RUNTIME_MAKERS;
use crate::ir::{Block, Expr, ExprId, Stmt};
use crate::resolve::{Def, DefId, path_of};
use crate::rules::FnCx;

/// Whether a function makes a runtime.
pub fn makes_a_runtime(db: &dyn Db, def: DefId) -> bool {
    RUNTIME_MAKERS.contains(&path_of(db, Def::Fn(def)).as_str())
}

/// Whether a call makes a runtime that this task neither enters nor drops: it goes to a thread, or to somebody else.
pub fn for_others(cx: &FnCx<'_>, call: ExprId, def: DefId) -> bool {
    makes_a_runtime(cx.db, def) && is_handed_over(cx, call)
}

/// Whether the value of an expression leaves the task: by itself, or by way of a variable.
fn is_handed_over(cx: &FnCx<'_>, value: ExprId) -> bool {
    let mut inner = value;
    for parent in cx.parents(value) {
        match cx.expr(parent) {
            // `Runtime::new()?`, `builder.build().expect("…")`
            Expr::Try { .. } => {}
            Expr::MethodCall { receiver, method, .. } if *receiver == inner => {
                if is_runtime(cx, inner) {
                    return method == "shutdown_background";
                }
            }
            Expr::Block(block) => match bound_in(cx, block, inner) {
                Some(local) => return local,
                None if block.tail == Some(inner) => {}
                None => return false,
            },
            Expr::Call { .. } => return cx.callee_path(parent).as_deref() != Some("std::mem::drop"),
            Expr::MethodCall { .. }
            | Expr::Struct { .. }
            | Expr::Tuple(_)
            | Expr::Array(_)
            | Expr::Assign { .. }
            | Expr::Return { .. }
            | Expr::Break { .. } => return true,
            Expr::Match { arms, .. } if arms.iter().any(|arm| arm.body == inner) => {}
            Expr::If { cond, .. } if *cond != inner => {}
            _ => return false,
        }
        inner = parent;
    }
    // The function's own value.
    true
}

fn is_runtime(cx: &FnCx<'_>, value: ExprId) -> bool {
    let path = cx.type_path(&cx.ty(value));
    matches!(path.as_deref(), Some("tokio::runtime::Runtime" | "tokio::runtime::LocalRuntime"))
}

/// Whether one of the variables that a `let` of the block gives the value to is handed over; none: no `let` does.
fn bound_in(cx: &FnCx<'_>, block: &Block, value: ExprId) -> Option<bool> {
    let is_init = |stmt: &&Stmt| matches!(stmt, Stmt::Let { init, .. } if *init == Some(value));
    block.stmts.iter().find(is_init)?;
    let holds = |binding| cx.flow().frames.init(binding) == Some(value);
    let mut uses = cx.exprs().filter_map(|(id, expr)| match expr {
        Expr::Local(binding) if holds(*binding) => Some(id),
        _ => None,
    });
    Some(uses.any(|used| !cx.is_polled(used) || is_handed_over(cx, used)))
}
