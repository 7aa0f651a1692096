//! A guard or permit that is bound to `_`, and so dropped before anything happens under it.
//!
//! ## Why
//! `_` is no variable: it takes no value, so that the guard is dropped at the end of the `let`. What follows looks protected
//! and is not. A semaphore limits nothing then, a gate is open, a span has no events. rustc reports this for the locks of
//! std and `parking_lot` only.
//!
//! ## Example
//! ```rust,fires
//! use tokio::sync::Semaphore;
//!
//! async fn fetch(limit: &Semaphore) {
//!     let _ = limit.acquire().await;
//!     request().await;
//! }
//!
//! async fn request() {}
//! ```
//!
//! ## Instead
//! A name that starts with an underscore keeps the value to the end of the block:
//! ```rust,silent
//! use tokio::sync::Semaphore;
//!
//! async fn fetch(limit: &Semaphore) {
//!     let _permit = limit.acquire().await;
//!     request().await;
//! }
//!
//! async fn request() {}
//! ```
//! Code that only wants to wait for its turn says so with `drop(gate.lock().await)`, or with a block in which nothing
//! follows: `{ let _ = gate.lock().await; }`.
//!
//! ## What counts
//! Guards of std, `parking_lot`, tokio and other async locks, permits of semaphores and entered spans, alone or in an
//! `Option`, `Result`, tuple or box, in `let _ = …` and `_ = …`. What a condition variable gives back does not count, nor do
//! references into a map or a cell, which are made for what making them does.

use crate::ir::{Block, Expr, ExprId, Pat, PatId, Stmt};
use crate::knowledge::{GuardKind, annotations};
use crate::resolve::{Def, DefId, path_of};
use crate::rules::{Area, FnCx, Level, RawFix, Report, Rule, RuleInfo};
use crate::text::TextRange;
use crate::types::{Ty, TyKind};

/// See the module's documentation.
pub struct GuardDroppedImmediately;

static INFO: RuleInfo = RuleInfo {
    id: "guard-dropped-immediately",
    area: Area::Locks,
    level: Level::Warn,
    clippy: &["let_underscore_lock"],
    source: include_str!("guard_dropped_immediately.rs"),
};

impl Rule for GuardDroppedImmediately {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        for Discarded { underscore, value, is_let } in discarded(cx) {
            let Some((kind, guard)) = guard_of(cx, &cx.ty(value)) else { continue };
            let Some(call) = maker(cx, value) else { continue };
            let what = match kind {
                GuardKind::Permit => "given back",
                GuardKind::Span => "left",
                _ => "released",
            };
            let path = path_of(cx.db, Def::Struct(guard));
            let message = format!("`_` drops this `{path}` at once: it is {what} before the next line runs");
            let finding = report.at(cx.call_range(call), message);
            let (name, edit) = (name(kind), if is_let { "" } else { "let " });
            let edits = vec![(underscore, format!("{edit}{name}"))];
            let title = format!("Keep it to the end of the block as `{name}`");
            finding.fix(if may_deadlock(cx, call, kind) {
                RawFix::review(format!("{title} (needs a look at what runs until then)"), edits)
            } else {
                RawFix::safe(title, edits)
            });
        }
    }
}

/// A value that `_` takes.
struct Discarded {
    underscore: TextRange,
    value: ExprId,
    is_let: bool,
}

fn discarded(cx: &FnCx<'_>) -> Vec<Discarded> {
    let is_wild = |pat: PatId| matches!(cx.body.pats[pat], Pat::Wild);
    let of_stmt = |stmt: &Stmt| match stmt {
        Stmt::Let { pat, init: Some(value), else_: None, ty: None, .. } if is_wild(*pat) => {
            Some(Discarded { underscore: cx.body.pat_range(*pat), value: *value, is_let: true })
        }
        Stmt::Expr { expr, .. } => match cx.expr(*expr) {
            Expr::Assign { op: None, target, value } if matches!(cx.expr(*target), Expr::Underscore) => {
                Some(Discarded { underscore: cx.range(*target), value: *value, is_let: false })
            }
            _ => None,
        },
        Stmt::Let { .. } => None,
    };
    let blocks = cx.exprs().filter_map(|(_, expr)| match expr {
        Expr::Block(block) => Some(block),
        _ => None,
    });
    // At the end of a block a name would change nothing: who writes it there waits until the guard can be had.
    let followed = |block: &Block| block.stmts.len() - usize::from(block.tail.is_none() && !block.stmts.is_empty());
    let mut all: Vec<_> = blocks.flat_map(|block| &block.stmts[..followed(block)]).filter_map(of_stmt).collect();
    all.sort_by_key(|discarded| discarded.underscore);
    all
}

/// The guard that a value is, alone or in what only wraps it.
fn guard_of(cx: &FnCx<'_>, ty: &Ty) -> Option<(GuardKind, DefId)> {
    match ty.kind() {
        TyKind::Adt(def, args) => match annotations(cx.db, *def).guard {
            Some(kind) => counts(cx, kind, *def).then_some((kind, *def)),
            None => match path_of(cx.db, Def::Struct(*def)).as_str() {
                "std::option::Option" | "std::result::Result" | "std::boxed::Box" => guard_of(cx, args.first()?),
                _ => None,
            },
        },
        TyKind::Tuple(all) => all.iter().find_map(|ty| guard_of(cx, ty)),
        _ => None,
    }
}

/// Of permits only those of semaphores count: a connection may be asked for to see whether there is one.
fn counts(cx: &FnCx<'_>, kind: GuardKind, def: DefId) -> bool {
    match kind {
        GuardKind::Sync | GuardKind::Tokio | GuardKind::Span => true,
        GuardKind::Permit => path_of(cx.db, Def::Struct(def)).starts_with("tokio::sync::"),
        GuardKind::Dashmap | GuardKind::RefCell | GuardKind::Watch | GuardKind::Stdio => false,
    }
}

/// The call that makes the guard from something that is none.
fn maker(cx: &FnCx<'_>, value: ExprId) -> Option<ExprId> {
    let holds = |expr: &ExprId| guard_of(cx, &cx.ty(*expr)).is_some();
    match cx.expr(value) {
        Expr::Try { base } | Expr::Await { base, .. } => maker(cx, *base),
        Expr::MethodCall { receiver, args, .. } => {
            if args.iter().any(holds) {
                return None;
            }
            if holds(receiver) { maker(cx, *receiver) } else { Some(value) }
        }
        Expr::Call { args, .. } => (!args.iter().any(holds)).then_some(value),
        _ => None,
    }
}

fn name(kind: GuardKind) -> &'static str {
    match kind {
        GuardKind::Permit => "_permit",
        GuardKind::Span => "_entered",
        _ => "_guard",
    }
}

/// Whether a guard that lives on may stand in the way of what follows: of another one that is made here, or of a suspension
/// point that it must not be held over.
fn may_deadlock(cx: &FnCx<'_>, call: ExprId, kind: GuardKind) -> bool {
    let def = |call: ExprId| cx.types.callee(call).map(|callee| callee.def);
    let is_taken_again = cx.exprs().any(|(other, _)| other != call && def(other).is_some() && def(other) == def(call));
    let frames = &cx.flow().frames;
    let suspends = frames.all.get(frames.of(call) as usize).is_some_and(|frame| frame.suspends);
    is_taken_again || suspends && matches!(kind, GuardKind::Sync | GuardKind::Span)
}
