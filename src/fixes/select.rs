//! Rewrites of `select!`.

use crate::flow::Owner;
use crate::ir::{Expr, ExprId, Select};
use crate::rules::{FnCx, RawFix};
use crate::text::TextRange;
use crate::types::signatures::fn_sig;
use crate::types::{Ty, TyKind};

/// An `else` that ends the loop, or a function that returns nothing.
#[must_use]
pub fn add_else(cx: &FnCx<'_>, expr: ExprId, select: &Select) -> Option<RawFix> {
    let (word, what) = match enclosing_loop(cx, expr) {
        Some(around) if breaks_with_nothing(cx, around) => ("break", "ends the loop"),
        Some(_) => return None,
        None => {
            output_of_frame(cx, expr).filter(|output| *output == Ty::unit())?;
            ("return", "returns")
        }
    };
    let edits = at_the_end(cx, expr, select, &format!("else => {word},"))?;
    Some(RawFix::review(format!("Add an `else` that {what}"), edits))
}

/// The innermost loop around `expr` in its own frame.
#[must_use]
pub fn enclosing_loop(cx: &FnCx<'_>, expr: ExprId) -> Option<ExprId> {
    let frames = &cx.flow().frames;
    let frame = frames.of(expr);
    let is_loop = |at: &ExprId| matches!(cx.expr(*at), Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. });
    cx.parents(expr).into_iter().take_while(|at| frames.of(*at) == frame).find(is_loop)
}

/// Whether `break` without a value fits the loop.
fn breaks_with_nothing(cx: &FnCx<'_>, around: ExprId) -> bool {
    match cx.expr(around) {
        Expr::Loop { .. } => match cx.ty(around).kind() {
            // Without a `break` so far: what follows is not reachable yet, and may want a value.
            TyKind::Never => output_of_frame(cx, around).is_some_and(|output| output == Ty::unit()),
            _ => cx.ty(around) == Ty::unit(),
        },
        _ => true,
    }
}

/// What the function, async block or closure around `expr` returns or resolves to.
fn output_of_frame(cx: &FnCx<'_>, expr: ExprId) -> Option<Ty> {
    let frames = &cx.flow().frames;
    match frames.all.get(frames.of(expr) as usize)?.owner {
        Owner::Fn => match fn_sig(cx.db, cx.def).as_ref()?.ret.kind() {
            TyKind::Future(_, output) => Some(output.clone()),
            _ => None,
        },
        Owner::Async(block) => match cx.ty(block).kind() {
            TyKind::Future(_, output) => Some(output.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// Edits that add a branch as the last one.
fn at_the_end(cx: &FnCx<'_>, expr: ExprId, select: &Select, branch: &str) -> Option<Vec<(TextRange, String)>> {
    let last = select.branches.last()?;
    let text = cx.item_text();
    let whole = cx.range(expr);
    let close = whole.start + u32::try_from(cx.source(expr).rfind('}')?).ok()?;
    let mut edits = Vec::new();
    let after = text.get(last.range.end as usize..close as usize)?;
    let has_comma = after.trim_start().starts_with(',');
    if !has_comma && !matches!(cx.expr(last.handler), Expr::Block(_)) {
        edits.push((TextRange::empty(last.range.end), ",".to_owned()));
    }
    let line = line_start(text, close);
    // All on one line: nobody writes an `else` there either.
    if line <= last.range.end || !text.get(line as usize..close as usize)?.trim().is_empty() {
        return None;
    }
    let indent = indent_at(text, last.range.start);
    edits.push((TextRange::empty(line), format!("{indent}{branch}\n")));
    Some(edits)
}

/// Where the line of `at` starts.
#[must_use]
pub fn line_start(text: &str, at: u32) -> u32 {
    let before = text.get(..at as usize).unwrap_or_default();
    before.rfind('\n').map_or(0, |newline| u32::try_from(newline + 1).unwrap_or(0))
}

/// The blanks in front of the line of `at`.
#[must_use]
pub fn indent_at(text: &str, at: u32) -> &str {
    let line = text.get(line_start(text, at) as usize..).unwrap_or_default();
    &line[..line.len() - line.trim_start_matches([' ', '\t']).len()]
}
