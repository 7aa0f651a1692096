//! Handing work that blocks to a thread that may block.

mod captures;
mod join;
mod run;
mod sendable;
pub mod uses;

use crate::cx::FnCx;
use crate::findings::RawFix;
use crate::ir::{Block, Expr, ExprId, FormatKind, MacroCall, Stmt};
use crate::text::TextRange;

use super::borrows::indented;
use super::rewrite::{Tokio, can_await, tokio};
use super::select::indent_at;
use super::under_guard::may_hold_guard;

pub use captures::is_needed_later;
pub use run::uses_after;
pub use sendable::is_sendable;

const TITLE: &str = "Run it on a thread for blocking work with `spawn_blocking`";

/// Statements of a block, one after the other.
#[derive(Clone, Copy)]
pub struct Run<'a> {
    /// The block.
    pub block: &'a Block,
    /// The first of them.
    pub first: usize,
    /// One past the last of them; the expression at the end of the block counts as one.
    pub end: usize,
}

/// Wraps a call; where that cannot be done alone, the fewest statements around it that can.
#[must_use]
pub fn wrap(cx: &FnCx<'_>, call: ExprId) -> Option<RawFix> {
    let runs = || run::around(cx, call).into_iter().filter(|run| !run::goes_on_blocking(cx, *run));
    wrap_call(cx, call).or_else(|| runs().find_map(|run| wrap_run(cx, run)))
}

/// `f(a)` → `tokio::task::spawn_blocking(move || f(a)).await.expect(…)`.
#[must_use]
pub fn wrap_call(cx: &FnCx<'_>, call: ExprId) -> Option<RawFix> {
    if !can_await(cx, call)
        || may_hold_guard(cx, call)
        || leaves(cx, call, false)
        || !sendable::is_sendable(cx, &cx.ty(call))
    {
        return None;
    }
    let range = cx.range(call);
    let captured = captures::captures(cx, range, &[call])?;
    let joined = join::joined(cx, call);
    let (open, close) = if captured.before.is_empty() {
        ("tokio::task::spawn_blocking(move || ".to_owned(), format!(").await{joined}"))
    } else {
        let indent = indent_at(cx.item_text(), range.start);
        let inner = format!("\n{indent}    ");
        let mut open = "tokio::task::spawn_blocking({".to_owned();
        captured.before.iter().for_each(|line| open.extend([inner.as_str(), line]));
        open.extend([inner.as_str(), "move || "]);
        (open, format!("\n{indent}}}).await{joined}"))
    };
    let mut edits = captured.edits;
    edits.push((TextRange::empty(range.start), open));
    edits.push((TextRange::empty(range.end), close));
    fix(cx, edits)
}

/// Wraps statements; what they declare and what is named afterwards is given back.
#[must_use]
pub fn wrap_run(cx: &FnCx<'_>, run: Run<'_>) -> Option<RawFix> {
    let work = run::Work::new(cx, run)?;
    let roots = work.exprs.clone();
    let first = *roots.first()?;
    if !can_await(cx, first) || may_hold_guard(cx, first) || roots.iter().any(|root| leaves(cx, *root, true)) {
        return None;
    }
    let captured = captures::captures(cx, work.range, &roots)?;
    let text = cx.item_text();
    let indent = indent_at(text, work.range.start).to_owned();
    let tries = roots.iter().any(|root| run::tries(cx, *root));
    let error = if tries { Some(join::error(cx, first)?) } else { None };
    let joined = join::joined(cx, first);
    let (is_block, pad) = (!captured.before.is_empty(), if captured.before.is_empty() { "" } else { "    " });
    let mut open = work.binding(cx);
    open.push_str("tokio::task::spawn_blocking(");
    if is_block {
        open.push('{');
        captured.before.iter().for_each(|line| open.extend(["\n", &indent, "    ", line]));
        open.extend(["\n", &indent, "    "]);
    }
    open.extend(["move || {\n", &indent, pad, "    "]);
    let mut close = String::new();
    if let Some(value) = work.value(cx, error) {
        close.extend(["\n", &indent, pad, "    ", &value]);
    }
    close.extend(["\n", &indent, pad, "}"]);
    if is_block {
        close.extend(["\n", &indent, "}"]);
    }
    close.extend([").await", joined, if tries { "?" } else { "" }, work.end()]);
    // What opens comes first where two stand at one place.
    let mut edits = vec![(TextRange::empty(work.range.start), open)];
    edits.extend(captured.edits);
    edits.extend(indented(cx, work.range, &format!("    {pad}")).unwrap_or_default());
    edits.extend(work.edits(cx, error));
    edits.push((TextRange::empty(work.range.end), close));
    fix(cx, edits)
}

fn fix(cx: &FnCx<'_>, edits: Vec<(TextRange, String)>) -> Option<RawFix> {
    let edits = in_order(edits)?;
    match tokio(cx, "rt") {
        Tokio::Ready => Some(RawFix::review(TITLE, edits)),
        Tokio::NeedsFeature(feature) => Some(RawFix::review(TITLE, edits).needs(feature)),
        Tokio::Missing => None,
    }
}

/// Whether control can leave `expr` by another way than its end, or it waits, or it has tokens that nobody has read. `?` is
/// allowed where the closure can give the error back.
fn leaves(cx: &FnCx<'_>, expr: ExprId, may_try: bool) -> bool {
    leaves_from(cx, expr, may_try, false)
}

fn leaves_from(cx: &FnCx<'_>, expr: ExprId, may_try: bool, in_loop: bool) -> bool {
    let itself = match cx.expr(expr) {
        Expr::Await { .. } | Expr::Async { .. } | Expr::Yield { .. } | Expr::Return { .. } | Expr::Missing => true,
        Expr::Try { .. } => !may_try,
        Expr::Break { label, .. } | Expr::Continue { label } => !in_loop || label.is_some(),
        Expr::Macro(mac) => match &mac.call {
            MacroCall::Format { kind, .. } => matches!(kind, FormatKind::Bail | FormatKind::Ensure),
            MacroCall::Vec(_) | MacroCall::Matches { .. } | MacroCall::Tracing { .. } => false,
            _ => true,
        },
        _ => false,
    };
    let is_loop = matches!(cx.expr(expr), Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. });
    let is_closure = matches!(cx.expr(expr), Expr::Closure { .. });
    let mut leaves = itself;
    cx.body.for_each_child(expr, &mut |child| {
        // What stands in a closure leaves that closure only; a `?` in it is none of ours.
        leaves = leaves || leaves_from(cx, child, may_try && !is_closure, (in_loop || is_loop) && !is_closure);
    });
    leaves
}

/// The edits by place; none when two are in each other's way.
fn in_order(mut edits: Vec<(TextRange, String)>) -> Option<Vec<(TextRange, String)>> {
    // Two at one place: what opens comes before what is replaced there, and has to be one edit with it.
    edits.sort_by_key(|(range, _)| (range.start, range.end));
    let mut result: Vec<(TextRange, String)> = Vec::new();
    for (range, text) in edits {
        match result.last_mut() {
            Some((last, before)) if last.start == range.start || last.end == range.start && last.is_empty() => {
                before.push_str(&text);
                last.end = range.end;
            }
            Some((last, _)) if last.end > range.start => return None,
            // What is replaced at the very end, and what closes after it.
            Some((last, before)) if last.end == range.start && range.is_empty() => before.push_str(&text),
            _ => result.push((range, text)),
        }
    }
    Some(result)
}

/// The statements of a selection, if it is a run of them.
#[must_use]
pub fn run_in<'a>(cx: &FnCx<'a>, selected: TextRange) -> Option<Run<'a>> {
    let blocks = cx.exprs().filter_map(|(id, expr)| match expr {
        Expr::Block(block) if cx.range(id).contains(selected) => Some((cx.range(id).len(), block)),
        _ => None,
    });
    let (_, block) = blocks.min_by_key(|(len, _)| *len)?;
    let ranges = run::ranges(cx, block);
    let first = ranges.iter().position(|range| range.start == selected.start)?;
    let end = ranges.iter().position(|range| range.end == selected.end)? + 1;
    (first < end).then_some(Run { block, first, end })
}

/// The range of a statement.
pub(super) fn range_of(stmt: &Stmt) -> TextRange {
    match stmt {
        Stmt::Let { range, .. } | Stmt::Expr { range, .. } => *range,
    }
}
