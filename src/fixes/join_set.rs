//! Tasks in a set instead of on their own.

use crate::cx::FnCx;
use crate::findings::RawFix;
use crate::ir::{Expr, ExprId, Stmt};
use crate::text::TextRange;
use crate::types::TyKind;

use super::hoist::{before, free_name, statement_of};
use super::rewrite::can_await;
use super::select::{indent_at, output_of_frame};

/// `for x in xs { tokio::spawn(f(x)); }` → the same with `tasks.spawn(f(x))`, and the tasks awaited after the loop.
#[must_use]
pub fn spawn_in_set(cx: &FnCx<'_>, spawn: ExprId) -> Option<RawFix> {
    let Expr::Call { callee, args } = cx.expr(spawn) else { return None };
    if cx.callee_path(spawn)? != "tokio::task::spawn" && cx.callee_path(spawn)? != "tokio::spawn" || args.len() != 1 {
        return None;
    }
    let around = for_loop(cx, spawn)?;
    if !is_statement(cx, spawn) || !can_await(cx, around) || leaves_early(cx, around) {
        return None;
    }
    let ty = cx.ty(spawn);
    let output = ty.as_adt()?.1.first()?.clone();
    let set = free_name(cx, &["tasks", "join_set"])?;
    let result = free_name(cx, &["result", "joined"])?;
    let end = statement_of(cx, around)?.end;
    let indent = indent_at(cx.item_text(), cx.range(around).start);
    let tries = match output.as_adt() {
        _ if output.has_unknown() => return None,
        Some((_, of)) if cx.type_path(&output).as_deref() == Some("std::result::Result") => {
            // Its error must be the function's own.
            let own = output_of_frame(cx, around)?;
            let own = own
                .as_adt()
                .filter(|_| cx.type_path(&own).as_deref() == Some("std::result::Result"))?
                .1
                .get(1)?
                .clone();
            (of.get(1) == Some(&own)).then_some("?")?
        }
        _ if matches!(output.kind(), TyKind::Future(..)) => return None,
        _ => "",
    };
    let reap = format!(
        "\n{indent}while let Some({result}) = {set}.join_next().await {{\n{indent}    {result}.expect(\"task panicked\"){tries};\n{indent}}}"
    );
    let edits = vec![
        before(cx, around, &format!("let mut {set} = tokio::task::JoinSet::new();"))?,
        (cx.range(*callee), format!("{set}.spawn")),
        (TextRange::empty(end), reap),
    ];
    Some(RawFix::review("Spawn in a `JoinSet`, and await all tasks after the loop", edits))
}

/// The `for` loop around an expression, in the same frame, if that is the innermost loop.
fn for_loop(cx: &FnCx<'_>, expr: ExprId) -> Option<ExprId> {
    let around = super::select::enclosing_loop(cx, expr)?;
    matches!(cx.expr(around), Expr::For { .. }).then_some(around)
}

fn is_statement(cx: &FnCx<'_>, wanted: ExprId) -> bool {
    cx.exprs().any(|(_, expr)| match expr {
        Expr::Block(block) => {
            block.stmts.iter().any(|stmt| matches!(stmt, Stmt::Expr { expr, semi: true, .. } if *expr == wanted))
        }
        _ => false,
    })
}

/// Whether a `return` or `?` leaves the loop: tasks that ran on would be aborted with the set.
fn leaves_early(cx: &FnCx<'_>, around: ExprId) -> bool {
    let frames = &cx.flow().frames;
    let frame = frames.of(around);
    let mut leaves = false;
    cx.body.walk(around, &mut |id, expr| {
        leaves |= frames.of(id) == frame && matches!(expr, Expr::Return { .. } | Expr::Try { .. });
    });
    leaves
}
