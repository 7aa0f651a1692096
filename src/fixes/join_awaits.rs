//! Two awaits one after the other, made one.

use crate::cx::FnCx;
use crate::findings::RawFix;
use crate::fixes::rewrite::{Tokio, tokio};
use crate::fixes::spawn_blocking::uses::{How, uses};
use crate::ir::{Block, Expr, ExprId, Pat, PatId, Stmt};
use crate::text::TextRange;
use crate::types::solve::Solver;

/// `let p = future.await;` or `let p = future.await?;`.
struct Awaited {
    range: TextRange,
    pat: PatId,
    future: ExprId,
    tries: Option<ExprId>,
}

/// `let a = f().await; let b = g().await;` → `let (a, b) = tokio::join!(f(), g());`, when neither asks for the other.
#[must_use]
pub fn join(cx: &FnCx<'_>, at: TextRange) -> Option<RawFix> {
    let (first, second) = cx.exprs().find_map(|(_, expr)| match expr {
        Expr::Block(block) => pair(cx, block, at),
        _ => None,
    })?;
    if first.tries.is_some() != second.tries.is_some() || !are_independent(cx, &first, &second) {
        return None;
    }
    let is_try = first.tries.is_some();
    if let (Some(a), Some(b)) = (first.tries, second.tries) {
        // `try_join!` wants one error type.
        let error = |expr: ExprId| cx.ty(expr).as_adt().and_then(|(_, args)| args.get(1).cloned());
        let (a, b) = (error(a)?, error(b)?);
        if a != b || a.has_unknown() {
            return None;
        }
    }
    let name = if is_try { "try_join" } else { "join" };
    let pattern =
        format!("let ({}, {})", cx.text(cx.body.pat_range(first.pat)), cx.text(cx.body.pat_range(second.pat)));
    let (open, end) = (format!("{pattern} = tokio::{name}!("), if is_try { ")?;" } else { ");" });
    let (one, two) = (cx.range(first.future), cx.range(second.future));
    let edits = vec![
        (TextRange::new(first.range.start, one.start), open),
        (TextRange::new(one.end, two.start), ", ".to_owned()),
        (TextRange::new(two.end, second.range.end), end.to_owned()),
    ];
    let fix = RawFix::review(format!("Await both at once with `{name}!`"), edits);
    match tokio(cx, "macros") {
        Tokio::Ready => Some(fix),
        Tokio::NeedsFeature(feature) => Some(fix.needs(feature)),
        Tokio::Missing => None,
    }
}

/// The two adjacent statements that a selection holds, or that start at a cursor. Nothing but blanks is between them.
fn pair(cx: &FnCx<'_>, block: &Block, at: TextRange) -> Option<(Awaited, Awaited)> {
    block.stmts.windows(2).find_map(|two| {
        let (first, second) = (awaited(cx, &two[0])?, awaited(cx, &two[1])?);
        let both = first.range.cover(second.range);
        let between = TextRange::new(first.range.end, second.range.start);
        let asked = if at.is_empty() { first.range.touches(at.start) } else { at.contains(both) };
        let futures = TextRange::new(cx.range(first.future).end, first.range.end);
        let has_comment = |range: TextRange| cx.text(range).contains("//") || cx.text(range).contains("/*");
        (asked && cx.text(between).trim().is_empty() && !has_comment(futures)).then_some((first, second))
    })
}

fn awaited(cx: &FnCx<'_>, stmt: &Stmt) -> Option<Awaited> {
    let Stmt::Let { pat, ty: None, init: Some(init), else_: None, range } = stmt else { return None };
    let (inner, tries) = match cx.expr(*init) {
        Expr::Try { base } => (*base, Some(*base)),
        _ => (*init, None),
    };
    let Expr::Await { base, .. } = cx.expr(inner) else { return None };
    let is_call = matches!(cx.expr(*base), Expr::Call { .. } | Expr::MethodCall { .. });
    (is_call && !cx.flow().frames.suspends(*base)).then_some(Awaited { range: *range, pat: *pat, future: *base, tries })
}

/// Whether the second future names nothing that the first one made, moved or may change, and the other way round.
fn are_independent(cx: &FnCx<'_>, first: &Awaited, second: &Awaited) -> bool {
    let mut declared = Vec::new();
    cx.body.walk_pat(first.pat, &mut |_, pat| {
        if let Pat::Bind { binding, .. } = pat {
            declared.push(*binding);
        }
    });
    let of = |awaited: &Awaited| uses(cx, cx.range(awaited.future), &[awaited.future]);
    let (Some(one), Some(two)) = (of(first), of(second)) else { return false };
    let mut solver = Solver::new(cx.db, cx.def);
    let mut shares = |how: How, expr: ExprId| match how {
        How::Seen | How::Borrowed => true,
        How::Value => solver.is_copy_in(&cx.ty(expr)),
        How::Changed => false,
    };
    two.iter().all(|used| !declared.contains(&used.root))
        && one.iter().all(|a| {
            let others = two.iter().filter(|b| b.root == a.root);
            others
                .map(|b| (a.how, a.chain[0], b.how, b.chain[0]))
                .all(|(a, at, b, there)| shares(a, at) && shares(b, there))
        })
}
