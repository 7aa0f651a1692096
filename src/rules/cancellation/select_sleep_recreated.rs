//! A timer that is made anew in each turn of a loop around `select!`, and so never rings while other branches are busy.
//!
//! ## Why
//! The branches of `select!` are made each time it runs. A `sleep` that stands there starts from zero whenever another branch
//! wins: with a message every half second, a flush after one second never comes.
//!
//! ## Example
//! ```rust,fires
//! use std::time::Duration;
//! use tokio::sync::mpsc::Receiver;
//! use tokio::time::sleep;
//!
//! async fn collect(mut lines: Receiver<String>) {
//!     let mut batch = Vec::new();
//!     loop {
//!         tokio::select! {
//!             Some(line) = lines.recv() => batch.push(line),
//!             _ = sleep(Duration::from_secs(1)) => println!("{} lines", batch.drain(..).len()),
//!         }
//!     }
//! }
//! ```
//!
//! ## Instead
//! ```rust,silent
//! use std::time::Duration;
//! use tokio::sync::mpsc::Receiver;
//! use tokio::time::interval;
//!
//! async fn collect(mut lines: Receiver<String>) {
//!     let mut batch = Vec::new();
//!     let mut flush = interval(Duration::from_secs(1));
//!     loop {
//!         tokio::select! {
//!             Some(line) = lines.recv() => batch.push(line),
//!             _ = flush.tick() => println!("{} lines", batch.drain(..).len()),
//!         }
//!     }
//! }
//! ```
//!
//! ## What counts
//! `sleep` of a fixed time, `sleep_until` that time from now, and `interval`, made in a branch of a `select!` that stands in a
//! loop. A time that is reckoned anew in each turn may well allow for what has passed. A limit on silence is meant to start
//! anew: when the branch ends the loop or function it is a hint. Where the branch does nothing, or no other branch does more
//! than to end the loop, the timer is not missed, and nothing is reported.

use crate::fixes::hoist;
use crate::fixes::select::enclosing_loop;
use crate::ir::{BinaryOp, Expr, ExprId, MacroCall, MacroExpr, Select, Stmt};
use crate::rules::{Area, FnCx, Level, Report, Rule, RuleInfo};

use super::exits::leaves;

/// See the module's documentation.
pub struct SelectSleepRecreated;

static INFO: RuleInfo = RuleInfo {
    id: "select-sleep-recreated",
    area: Area::Cancellation,
    level: Level::Warn,
    clippy: &[],
    source: include_str!("select_sleep_recreated.rs"),
};

impl Rule for SelectSleepRecreated {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        for (id, expr) in cx.exprs() {
            let Expr::Macro(mac) = expr else { continue };
            let MacroCall::Select(select) = &mac.call else { continue };
            if cx.is_select(&mac.path)
                && let Some(around) = enclosing_loop(cx, id)
            {
                check_select(cx, mac, select, around, report);
            }
        }
    }
}

fn check_select(cx: &FnCx<'_>, mac: &MacroExpr, select: &Select, around: ExprId, report: &mut Report<'_>) {
    // That of futures wants futures that know when they are done.
    let is_tokio = cx.macro_path(&mac.path).is_some_and(|path| path.starts_with("tokio::"));
    for (index, branch) in select.branches.iter().enumerate() {
        let Some((name, counts)) = timer(cx, branch.future, around) else { continue };
        if only_bounds_the_wait(cx, select, index) {
            continue;
        }
        let message = format!("`{name}` is made anew in every turn of this loop: {counts}");
        let finding = report.at(cx.range(branch.future), message);
        if leaves(cx, branch.handler) {
            // A limit on idleness: it has to start anew.
            finding.level(Level::Hint);
        } else {
            finding.fix(hoist::interval(cx, branch, around));
            finding.fix(hoist::pinned_sleep(cx, branch, around).filter(|_| is_tokio));
        }
    }
}

/// Whether a timer that is cut short is not missed: nothing is done when it rings, or nothing else lets the loop go on.
fn only_bounds_the_wait(cx: &FnCx<'_>, select: &Select, index: usize) -> bool {
    let others = select.branches.iter().enumerate().filter(|(other, _)| *other != index);
    does_nothing(cx, select.branches[index].handler)
        || others.map(|(_, other)| other.handler).all(|handler| leaves(cx, handler) || only_may_leave(cx, handler))
}

fn does_nothing(cx: &FnCx<'_>, handler: ExprId) -> bool {
    match cx.expr(handler) {
        Expr::Block(block) => block.stmts.is_empty() && block.tail.is_none_or(|tail| does_nothing(cx, tail)),
        Expr::Tuple(parts) => parts.is_empty(),
        Expr::Continue { .. } => true,
        _ => false,
    }
}

/// `if stopped { return }`, and nothing besides.
fn only_may_leave(cx: &FnCx<'_>, handler: ExprId) -> bool {
    match cx.expr(handler) {
        Expr::If { then, else_: None, .. } => leaves(cx, *then),
        Expr::Block(block) => match (&block.stmts[..], block.tail) {
            ([], Some(only)) => only_may_leave(cx, only),
            ([Stmt::Expr { expr: only, .. }], None) => only_may_leave(cx, *only),
            _ => false,
        },
        _ => false,
    }
}

/// The timer that a future makes, and what comes of it.
fn timer(cx: &FnCx<'_>, future: ExprId, around: ExprId) -> Option<(String, &'static str)> {
    const STARTS: &str = "it starts from zero whenever another branch wins";
    let path = match cx.expr(future) {
        Expr::Call { .. } | Expr::MethodCall { .. } => cx.callee_path(future)?,
        // `async { interval(d).tick().await }`
        Expr::Async { body, .. } => return timer(cx, only_awaits(cx, *body)?, around),
        _ => return None,
    };
    match (path.as_str(), cx.expr(future)) {
        ("tokio::time::sleep", Expr::Call { args, .. }) => {
            is_fixed(cx, *args.first()?, around).then_some((path, STARTS))
        }
        ("tokio::time::sleep_until", Expr::Call { args, .. }) => {
            counts_from_now(cx, *args.first()?, around).then_some((path, STARTS))
        }
        ("tokio::time::Interval::tick", Expr::MethodCall { receiver, .. }) => match cx.expr(*receiver) {
            Expr::Call { .. } => {
                let made = cx.callee_path(*receiver)?;
                let rings = "its first tick comes at once, in each of them";
                (made == "tokio::time::interval").then_some((made, rings))
            }
            _ => None,
        },
        _ => None,
    }
}

/// The future that a block awaits when it does nothing else.
fn only_awaits(cx: &FnCx<'_>, block: ExprId) -> Option<ExprId> {
    let Expr::Block(block) = cx.expr(block) else { return None };
    match (block.stmts.is_empty(), cx.expr(block.tail?)) {
        (true, Expr::Await { base, .. }) => Some(*base),
        _ => None,
    }
}

/// Whether an instant is reckoned from the present one, by a fixed time.
fn counts_from_now(cx: &FnCx<'_>, instant: ExprId, around: ExprId) -> bool {
    let Expr::Binary { op: BinaryOp::Add, lhs, rhs } = cx.expr(instant) else { return false };
    let path = cx.callee_path(*lhs);
    let now = matches!(path.as_deref(), Some("tokio::time::Instant::now" | "std::time::Instant::now"));
    now && is_fixed(cx, *rhs, around)
}

/// Whether an expression has the same value in each turn of a loop. What is reckoned anew may well allow for the time that
/// has passed.
fn is_fixed(cx: &FnCx<'_>, expr: ExprId, around: ExprId) -> bool {
    match cx.expr(expr) {
        Expr::Literal(_) | Expr::Path(_) => true,
        Expr::Local(binding) => {
            let declared = cx.body.bindings[*binding].range;
            let inside = declared.start >= cx.range(around).start && declared.start < cx.range(around).end;
            match cx.flow().frames.init(*binding) {
                Some(init) if inside => !cx.body.bindings[*binding].mutable && is_fixed(cx, init, around),
                _ => !inside && !is_assigned(cx, expr, around),
            }
        }
        Expr::Field { .. } => !is_assigned(cx, expr, around),
        Expr::Binary { lhs, rhs, .. } => is_fixed(cx, *lhs, around) && is_fixed(cx, *rhs, around),
        Expr::Unary { base, .. } | Expr::Ref { base, .. } | Expr::Cast { base, .. } => is_fixed(cx, *base, around),
        Expr::Call { args, .. } => {
            let makes = cx.callee_path(expr).is_some_and(|path| path.starts_with("std::time::Duration::from_"));
            makes && args.iter().all(|arg| is_fixed(cx, *arg, around))
        }
        _ => false,
    }
}

/// Whether something in the loop gives a place another value.
fn is_assigned(cx: &FnCx<'_>, place: ExprId, around: ExprId) -> bool {
    let view = cx.view();
    let Some(place) = view.place(place) else { return true };
    let mut found = false;
    cx.body.walk(around, &mut |_, expr| {
        if let Expr::Assign { target, .. } | Expr::Ref { mutable: true, base: target, .. } = expr {
            found |= view.place(*target).is_some_and(|target| target.overlaps(&place));
        }
    });
    found
}
