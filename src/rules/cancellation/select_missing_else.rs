//! A `select!` of which every branch can be disabled, with no `else`.
//!
//! ## Why
//! A branch whose pattern does not match is disabled, and so is one whose `if` is false. When no branch is left, tokio's
//! `select!` panics. That is the moment all channels are closed, which is to say shutdown: seldom tested, always reached.
//!
//! ## Example
//! ```rust,fires
//! use tokio::sync::mpsc::Receiver;
//!
//! async fn sum(mut ours: Receiver<u32>, mut theirs: Receiver<u32>) -> u32 {
//!     let mut sum = 0;
//!     while sum < 100 {
//!         tokio::select! {
//!             Some(n) = ours.recv() => sum += n,
//!             Some(n) = theirs.recv() => sum += n,
//!         }
//!     }
//!     sum
//! }
//! ```
//!
//! ## Instead
//! ```rust,silent
//! use tokio::sync::mpsc::Receiver;
//!
//! async fn sum(mut ours: Receiver<u32>, mut theirs: Receiver<u32>) -> u32 {
//!     let mut sum = 0;
//!     while sum < 100 {
//!         tokio::select! {
//!             Some(n) = ours.recv() => sum += n,
//!             Some(n) = theirs.recv() => sum += n,
//!             else => break,
//!         }
//!     }
//!     sum
//! }
//! ```
//!
//! ## What counts
//! The `select!` of tokio. A branch can be disabled when its pattern may fail to match, by its type (`Ok(x)` always matches a
//! `Result<_, Infallible>`), or when it has an `if`. Conditions of which one is always true, since one is the other's
//! opposite or the loop around asks for one of them, leave a branch, and so there is nothing to report. A set of futures that
//! is not empty always has a next one.

use crate::cx::patterns;
use crate::fixes::select;
use crate::ir::{BinaryOp, Expr, ExprId, MacroCall, Pat, PatId, Select, SelectBranch, Stmt, UnaryOp};
use crate::rules::{Area, FnCx, Level, Report, Rule, RuleInfo};

/// See the module's documentation.
pub struct SelectMissingElse;

static INFO: RuleInfo = RuleInfo {
    id: "select-missing-else",
    area: Area::Cancellation,
    level: Level::Warn,
    clippy: &[],
    source: include_str!("select_missing_else.rs"),
};

impl Rule for SelectMissingElse {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        for (expr, kind) in cx.exprs() {
            let Expr::Macro(mac) = kind else { continue };
            let MacroCall::Select(select) = &mac.call else { continue };
            if select.branches.is_empty() || !select.else_.is_empty() || select.incomplete {
                continue;
            }
            let can_stop = select.branches.iter().all(|b| b.guard.is_some() || patterns::is_refutable(cx, b.pat));
            if !can_stop
                || cx.macro_path(&mac.path).as_deref() != Some("tokio::select")
                || one_guard_holds(cx, expr, select)
            {
                continue;
            }
            let message = "`select!` panics when all of its branches are disabled, and it has no `else`";
            report.at(cx.range(expr), message).fix(select::add_else(cx, expr, select));
        }
    }
}

/// Whether some branch is always enabled and always matches, whatever its `if` says, as far as anybody can tell.
fn one_guard_holds(cx: &FnCx<'_>, expr: ExprId, select: &Select) -> bool {
    let guards_of = |sure: &dyn Fn(&SelectBranch) -> bool| -> Vec<String> {
        let sure = select.branches.iter().filter(|branch| sure(branch));
        sure.filter_map(|branch| branch.guard).map(|guard| condition(cx, guard, false)).collect()
    };
    let matches = |branch: &SelectBranch| !patterns::is_refutable(cx, branch.pat) || is_never_empty(cx, branch);
    let guards = guards_of(&matches);
    let may_match = guards_of(&|branch| matches(branch) || polls_unknown(cx, branch));
    let opposite = |guard: &String| guards.iter().any(|other| *other == format!("!{guard}"));
    // A check that all of several are used up, two of which are branches here, is made for this very case. What becomes of
    // the others on the way is not known.
    let covers = |one_of: &Vec<String>| {
        one_of.iter().all(|holds| guards.contains(holds))
            || one_of.iter().filter(|holds| may_match.contains(holds)).count() > 1
    };
    guards.iter().any(opposite) || known_before(cx, expr).iter().any(covers)
}

/// Whether it is not known what a branch asks for its next value, and so whether there is always one.
fn polls_unknown(cx: &FnCx<'_>, branch: &SelectBranch) -> bool {
    match cx.expr(branch.future) {
        Expr::MethodCall { receiver, .. } => cx.ty(*receiver).is_unknown(),
        _ => false,
    }
}

/// `Some(x) = all.next(), if !all.is_empty()`: what is not empty has a next one. A map of streams may have nothing but
/// streams that have ended.
fn is_never_empty(cx: &FnCx<'_>, branch: &SelectBranch) -> bool {
    let (Some(guard), Pat::TupleStruct { path, args }) = (branch.guard, &cx.body.pats[branch.pat]) else {
        return false;
    };
    let Expr::MethodCall { receiver, method, .. } = cx.expr(branch.future) else { return false };
    let is_map = cx.type_path(&cx.ty(*receiver)).is_some_and(|path| path.ends_with("::StreamMap"));
    !is_map
        && matches!(method.as_str(), "next" | "join_next" | "recv")
        && path.last() == "Some"
        && !args.iter().any(|arg| patterns::is_refutable(cx, *arg))
        && condition(cx, guard, false) == format!("!{}.is_empty()", cx.source(*receiver))
}

/// Conditions of which one each holds when the expression is reached: from the head of the loop that it stands in, and
/// from `if … { return }` before it.
fn known_before(cx: &FnCx<'_>, expr: ExprId) -> Vec<Vec<String>> {
    let mut known = Vec::new();
    let mut inner = expr;
    for parent in cx.parents(expr) {
        match cx.expr(parent) {
            Expr::Block(block) => {
                for stmt in &block.stmts {
                    let Stmt::Expr { expr: stmt, .. } = stmt else { continue };
                    if *stmt == inner {
                        break;
                    }
                    if let Expr::If { cond, then, else_: None } = cx.expr(*stmt)
                        && super::exits::leaves(cx, *then)
                    {
                        known.push(one_of(cx, *cond, true));
                    }
                }
            }
            Expr::If { cond, then, .. } if *then == inner => known.push(one_of(cx, *cond, false)),
            Expr::While { cond, body, .. } if *body == inner => {
                known.push(one_of(cx, *cond, false));
                return known;
            }
            Expr::Loop { .. } | Expr::For { .. } | Expr::Closure { .. } | Expr::Async { .. } => return known,
            _ => {}
        }
        inner = parent;
    }
    known
}

/// The parts of a condition, or of its opposite, of which one must hold.
fn one_of(cx: &FnCx<'_>, cond: ExprId, negated: bool) -> Vec<String> {
    match cx.expr(cond) {
        Expr::Unary { op: UnaryOp::Not, base } => one_of(cx, *base, !negated),
        Expr::Binary { op, lhs, rhs } if *op == if negated { BinaryOp::And } else { BinaryOp::Or } => {
            let mut all = one_of(cx, *lhs, negated);
            all.extend(one_of(cx, *rhs, negated));
            all
        }
        Expr::Let { pat, value } if negated => {
            present(cx, *pat, *value).unwrap_or_else(|| vec![condition(cx, cond, true)])
        }
        _ => vec![condition(cx, cond, negated)],
    }
}

/// `if let (Some(_), Some(_)) = (a, b)`: when it does not match, one of them is `None`.
fn present(cx: &FnCx<'_>, pat: PatId, value: ExprId) -> Option<Vec<String>> {
    let parts = match (&cx.body.pats[pat], cx.expr(value)) {
        (Pat::Tuple(pats), Expr::Tuple(values)) if pats.len() == values.len() => {
            pats.iter().copied().zip(values.iter().copied()).collect()
        }
        _ => vec![(pat, value)],
    };
    let absent = |(pat, value): (PatId, ExprId)| {
        let Pat::TupleStruct { path, args } = &cx.body.pats[pat] else { return None };
        let surely = path.last() == "Some" && !args.iter().any(|arg| patterns::is_refutable(cx, *arg));
        surely.then(|| format!("!{}.is_some()", place(cx, value)))
    };
    parts.into_iter().map(absent).collect()
}

/// The text of what is looked at: `a` in `a.as_ref()`, `&a`.
fn place(cx: &FnCx<'_>, value: ExprId) -> String {
    match cx.expr(value) {
        Expr::Ref { base, .. } => place(cx, *base),
        Expr::MethodCall { receiver, method, .. } if matches!(method.as_str(), "as_ref" | "as_mut" | "as_deref") => {
            place(cx, *receiver)
        }
        _ => cx.source(value).split_whitespace().collect(),
    }
}

/// The text of a condition, of which the opposite has the same text after a `!`.
fn condition(cx: &FnCx<'_>, cond: ExprId, negated: bool) -> String {
    if let Expr::Unary { op: UnaryOp::Not, base } = cx.expr(cond) {
        return condition(cx, *base, !negated);
    }
    let text: String = cx.source(cond).split_whitespace().collect();
    let (text, negated) = ["is_none()", "is_err()"]
        .iter()
        .zip(["is_some()", "is_ok()"])
        .find_map(|(no, yes)| Some((format!("{}{yes}", text.strip_suffix(no)?), !negated)))
        .unwrap_or((text, negated));
    let text =
        text.strip_prefix('(').and_then(|text| text.strip_suffix(')')).map_or(text.as_str(), |inner| inner).to_owned();
    if negated { format!("!{text}") } else { text }
}
