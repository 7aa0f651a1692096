//! Rewrites that put something in front of a loop.

use crate::cx::FnCx;
use crate::cx::patterns::is_refutable;
use crate::findings::RawFix;
use crate::ir::{Block, Expr, ExprId, Pat, Select, SelectBranch, Stmt};
use crate::text::TextRange;

use super::select::{indent_at, line_start};

/// `_ = sleep(d) => …` in a loop → a `ticker` before the loop, and `_ = ticker.tick() => …`.
#[must_use]
pub fn interval(cx: &FnCx<'_>, branch: &SelectBranch, around: ExprId) -> Option<RawFix> {
    let is_plain = matches!(cx.body.pats[branch.pat], Pat::Wild);
    let (period, starts_at_once) = match cx.expr(branch.future) {
        Expr::Call { args, .. } if cx.callee_path(branch.future)? == "tokio::time::sleep" => (*args.first()?, false),
        Expr::MethodCall { receiver, .. } => match cx.expr(*receiver) {
            Expr::Call { args, .. } if cx.callee_path(*receiver)? == "tokio::time::interval" => (*args.first()?, true),
            _ => return None,
        },
        _ => return None,
    };
    if !(is_plain || starts_at_once) || !is_known_before(cx, period, around) {
        return None;
    }
    let name = free_name(cx, &["ticker", "timer"])?;
    let period = cx.source(period);
    let made = if starts_at_once {
        format!("tokio::time::interval({period})")
    } else {
        format!("tokio::time::interval_at(tokio::time::Instant::now() + {period}, {period})")
    };
    let edits = vec![
        before(cx, around, &format!("let mut {name} = {made};"))?,
        (cx.range(branch.future), format!("{name}.tick()")),
    ];
    Some(RawFix::review("Make an interval before the loop", edits))
}

/// `res = &mut fut => …` → `res = &mut fut, if !done => { done = true; … }`.
#[must_use]
pub fn done_flag(cx: &FnCx<'_>, select: &Select, branch: &SelectBranch, around: ExprId) -> Option<RawFix> {
    // A `select!` whose branches are all switched off panics.
    let waits_on = |other: &SelectBranch| other.guard.is_none() && other.range != branch.range;
    if branch.guard.is_some() || !select.branches.iter().any(waits_on) {
        return None;
    }
    let name = free_name(cx, &["done", "is_done"])?;
    let mut edits = vec![
        before(cx, around, &format!("let mut {name} = false;"))?,
        (TextRange::empty(cx.range(branch.future).end), format!(", if !{name}")),
    ];
    edits.extend(first_in_handler(cx, branch, &format!("{name} = true;")));
    Some(RawFix::review(format!("Poll it no more once it is ready: `, if !{name}`"), edits))
}

/// Edits that put a statement at the start of a handler.
#[must_use]
pub fn first_in_handler(cx: &FnCx<'_>, branch: &SelectBranch, statement: &str) -> Vec<(TextRange, String)> {
    let handler = cx.range(branch.handler);
    match cx.expr(branch.handler) {
        Expr::Block(Block { label: None, is_unsafe: false, .. }) if cx.source(branch.handler).starts_with('{') => {
            vec![(TextRange::empty(handler.start + 1), format!(" {statement}"))]
        }
        _ => vec![
            (TextRange::empty(handler.start), format!("{{ {statement} ")),
            (TextRange::empty(handler.end), " }".to_owned()),
        ],
    }
}

/// `_ = sleep(d) => …` in a loop → a pinned `timer` before the loop, which its own handler sets again.
#[must_use]
pub fn pinned_sleep(cx: &FnCx<'_>, branch: &SelectBranch, around: ExprId) -> Option<RawFix> {
    let Expr::Call { args, .. } = cx.expr(branch.future) else { return None };
    let until = match cx.callee_path(branch.future)?.as_str() {
        "tokio::time::sleep" => format!("tokio::time::Instant::now() + {}", cx.source(*args.first()?)),
        "tokio::time::sleep_until" => cx.source(*args.first()?).to_owned(),
        _ => return None,
    };
    if branch.guard.is_some() || is_refutable(cx, branch.pat) || !is_known_before(cx, branch.future, around) {
        return None;
    }
    let name = free_name(cx, &["timer", "deadline"])?;
    let made = format!("let mut {name} = std::pin::pin!({});", cx.source(branch.future));
    let mut edits = vec![before(cx, around, &made)?, (cx.range(branch.future), format!("{name}.as_mut()"))];
    edits.extend(first_in_handler(cx, branch, &format!("{name}.as_mut().reset({until});")));
    Some(RawFix::review("Make the timer before the loop, and set it again when it has rung", edits))
}

/// The edit that puts a statement on a line of its own before the one that a loop is.
#[must_use]
pub fn before(cx: &FnCx<'_>, around: ExprId, statement: &str) -> Option<(TextRange, String)> {
    let at = statement_of(cx, around)?.start;
    let text = cx.item_text();
    let indent = indent_at(text, at);
    let starts_its_line = line_start(text, at) + u32::try_from(indent.len()).ok()? == at;
    starts_its_line.then(|| (TextRange::empty(at), format!("{statement}\n{indent}")))
}

/// The statement that an expression is, or the end of the block.
#[must_use]
pub fn statement_of(cx: &FnCx<'_>, wanted: ExprId) -> Option<TextRange> {
    cx.exprs().find_map(|(_, expr)| {
        let Expr::Block(block) = expr else { return None };
        let found = block.stmts.iter().find_map(|stmt| match stmt {
            Stmt::Expr { expr, range, .. } if *expr == wanted => Some(*range),
            _ => None,
        });
        found.or_else(|| (block.tail == Some(wanted)).then(|| cx.range(wanted)))
    })
}

/// Whether all variables that an expression names are there before the loop.
fn is_known_before(cx: &FnCx<'_>, expr: ExprId, around: ExprId) -> bool {
    let start = cx.range(around).start;
    let mut known = true;
    cx.body.walk(expr, &mut |_, expr| {
        if let Expr::Local(binding) = expr {
            known &= cx.body.bindings[*binding].range.start < start;
        }
    });
    known
}

/// The first of these names that stands nowhere in the item: neither a variable nor anything else has it.
#[must_use]
pub fn free_name(cx: &FnCx<'_>, names: &[&'static str]) -> Option<&'static str> {
    let text = cx.item_text();
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    let stands = |name: &str| {
        text.match_indices(name)
            .any(|(at, _)| !text[..at].ends_with(is_part) && !text[at + name.len()..].starts_with(is_part))
    };
    names.iter().copied().find(|name| !stands(name))
}
