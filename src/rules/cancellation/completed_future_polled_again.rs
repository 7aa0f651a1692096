//! A future that a `select!` in a loop polls on after it is ready.
//!
//! ## Why
//! A future is done when it is ready. An async function panics when it is polled again, and so do a `JoinHandle` and the
//! receiver of a oneshot channel; a `Sleep` is ready at once in each turn from then on, and the loop spins.
//!
//! ## Example
//! ```rust,fires
//! use tokio::sync::mpsc::Receiver;
//! use tokio::task::JoinHandle;
//!
//! async fn sum(mut numbers: Receiver<u32>, mut log: JoinHandle<()>) -> u32 {
//!     let mut sum = 0;
//!     loop {
//!         tokio::select! {
//!             number = numbers.recv() => match number {
//!                 Some(number) => sum += number,
//!                 None => return sum,
//!             },
//!             _ = &mut log => println!("no more log"),
//!         }
//!     }
//! }
//! ```
//!
//! ## Instead
//! ```rust,silent
//! use tokio::sync::mpsc::Receiver;
//! use tokio::task::JoinHandle;
//!
//! async fn sum(mut numbers: Receiver<u32>, mut log: JoinHandle<()>) -> u32 {
//!     let mut sum = 0;
//!     let mut logging = true;
//!     loop {
//!         tokio::select! {
//!             number = numbers.recv() => match number {
//!                 Some(number) => sum += number,
//!                 None => return sum,
//!             },
//!             _ = &mut log, if logging => {
//!                 println!("no more log");
//!                 logging = false;
//!             }
//!         }
//!     }
//! }
//! ```
//!
//! ## What counts
//! A branch of tokio's `select!` that polls a future by reference, in a loop that the future was made outside of, with no
//! `if`, and with a handler from which no way leads out of the loop. The future is known to be one that must not be polled
//! again. A loop that puts a new future in its place, or resets the timer, is right; so is one that looks at a flag which the
//! handler sets. Fused futures and streams may be polled on.

use crate::effects::view::{Place, Root};
use crate::fixes::hoist::done_flag;
use crate::fixes::select::{enclosing_loop, fuse};
use crate::ir::{Expr, ExprId, MacroCall, Select, SelectBranch};
use crate::resolve::{Def, path_of};
use crate::rules::{Area, FnCx, Level, Report, Rule, RuleInfo};
use crate::types::signatures::lang_items;
use crate::types::{Ty, TyKind};

use super::elapse::may_replace;

/// See the module's documentation.
pub struct CompletedFuturePolledAgain;

static INFO: RuleInfo = RuleInfo {
    id: "completed-future-polled-again",
    area: Area::Cancellation,
    level: Level::Warn,
    clippy: &[],
    source: include_str!("completed_future_polled_again.rs"),
};

impl Rule for CompletedFuturePolledAgain {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        for (id, expr) in cx.exprs() {
            let Expr::Macro(mac) = expr else { continue };
            let MacroCall::Select(select) = &mac.call else { continue };
            // The `select!` of futures only takes fused futures.
            if cx.macro_path(&mac.path).as_deref() != Some("tokio::select") {
                continue;
            }
            let Some(around) = enclosing_loop(cx, id) else { continue };
            for branch in &select.branches {
                check_branch(cx, select, branch, around, report);
            }
        }
    }
}

fn check_branch(cx: &FnCx<'_>, select: &Select, branch: &SelectBranch, around: ExprId, report: &mut Report<'_>) {
    if branch.guard.is_some() {
        return;
    }
    let Some(polled) = borrowed(cx, branch.future) else { return };
    let Some(place) = cx.view().place(polled) else { return };
    let Some(happens) = when_polled_again(cx, &cx.ty(polled), 0) else { return };
    if is_made_in(cx, &place, around) || may_leave(cx, branch.handler) || ends_by_flag(cx, branch.handler, around) {
        return;
    }
    if is_renewed(cx, around, &place) {
        return;
    }
    let name = cx.source(polled);
    let message = format!("`{name}` is polled again in the next turn after it was ready: {happens}");
    let finding = report.at(cx.range(branch.future), message);
    finding.fix(done_flag(cx, select, branch, around)).fix(fuse(cx, polled));
}

/// The variable or field whose future a branch polls by reference.
fn borrowed(cx: &FnCx<'_>, future: ExprId) -> Option<ExprId> {
    let is_place = |expr: ExprId| matches!(cx.expr(expr), Expr::Local(_) | Expr::Field { .. });
    match cx.expr(future) {
        Expr::Ref { mutable: true, base, .. } if is_place(*base) => Some(*base),
        Expr::MethodCall { receiver, .. } if is_place(*receiver) => {
            (cx.callee_path(future)? == "std::pin::Pin::as_mut").then_some(*receiver)
        }
        _ => None,
    }
}

/// What happens when a future of this type is polled after it was ready; none when nothing does, or it is not known.
fn when_polled_again(cx: &FnCx<'_>, ty: &Ty, depth: u32) -> Option<&'static str> {
    const PANICS: &str = "it panics";
    if depth > 4 {
        return None;
    }
    match ty.kind() {
        TyKind::Future(..) => Some(PANICS),
        TyKind::Ref(_, inner) => when_polled_again(cx, inner, depth + 1),
        TyKind::Dyn(bounds) => {
            let future = lang_items(cx.db).future;
            (bounds.first().is_some_and(|bound| Some(bound.trait_) == future)).then_some(PANICS)
        }
        TyKind::Adt(def, args) => match path_of(cx.db, Def::Struct(*def)).as_str() {
            "std::boxed::Box" | "std::pin::Pin" => when_polled_again(cx, args.first()?, depth + 1),
            "tokio::task::JoinHandle" | "tokio::sync::oneshot::Receiver" | "tokio::time::Timeout" => Some(PANICS),
            "tokio::time::Sleep" => Some("it is ready at once, and the loop spins"),
            _ => None,
        },
        _ => None,
    }
}

/// Whether the place is a variable of the loop's own: each turn has a new one.
fn is_made_in(cx: &FnCx<'_>, place: &Place, around: ExprId) -> bool {
    let Root::Local(binding) = place.root else { return false };
    let (declared, around) = (cx.body.bindings[binding].range, cx.range(around));
    declared.start >= around.start && declared.start < around.end
}

/// Whether a handler has a way out of the loop, or into an outer one.
fn may_leave(cx: &FnCx<'_>, handler: ExprId) -> bool {
    fn search(cx: &FnCx<'_>, expr: ExprId, loops: u32) -> bool {
        let inner = match cx.expr(expr) {
            Expr::Return { .. } | Expr::Break { label: Some(_), .. } | Expr::Continue { label: Some(_) } => {
                return true;
            }
            Expr::Break { label: None, .. } if loops == 0 => return true,
            Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. } => loops + 1,
            Expr::Closure { .. } | Expr::Async { .. } => return false,
            _ if matches!(cx.ty(expr).kind(), TyKind::Never) => return true,
            _ => loops,
        };
        let mut found = false;
        cx.body.for_each_child(expr, &mut |child| found |= search(cx, child, inner));
        found
    }
    search(cx, handler, 0)
}

/// Whether a handler gives a variable another value that a condition in the loop looks at.
fn ends_by_flag(cx: &FnCx<'_>, handler: ExprId, around: ExprId) -> bool {
    let view = cx.view();
    let mut set: Vec<Place> = Vec::new();
    cx.body.walk(handler, &mut |_, expr| {
        if let Expr::Assign { op: None, target, .. } = expr {
            set.extend(view.place(*target));
        }
    });
    if set.is_empty() {
        return false;
    }
    let mut asked = false;
    cx.body.walk(around, &mut |_, expr| {
        let cond = match expr {
            Expr::While { cond, .. } | Expr::If { cond, .. } => *cond,
            Expr::Match { scrutinee, .. } => *scrutinee,
            _ => return,
        };
        cx.body.walk(cond, &mut |id, expr| {
            let is_place = matches!(expr, Expr::Local(_) | Expr::Field { .. });
            asked |= is_place && view.place(id).is_some_and(|place| set.iter().any(|set| set.is(&place)));
        });
    });
    asked
}

/// Whether the loop puts another future in the place, resets it, or gives the place away.
fn is_renewed(cx: &FnCx<'_>, around: ExprId, place: &Place) -> bool {
    let view = cx.view();
    let is_it = |expr: ExprId| view.place(expr).is_some_and(|other| place.overlaps(&other));
    let mut renewed = may_replace(cx, around, place);
    cx.body.walk(around, &mut |id, expr| match expr {
        Expr::MethodCall { receiver, .. } => {
            let name = cx.types.callee(id).map(|callee| callee.def.name(cx.db));
            let resets =
                matches!(name.as_deref(), Some("set" | "reset" | "replace" | "insert" | "take" | "clone_from"));
            renewed |= resets && chain_root(cx, *receiver).is_some_and(is_it);
        }
        // Somebody else may put a new one there.
        Expr::Call { args, .. } => renewed |= args.iter().any(|arg| gives_away(cx, *arg) && is_it(*arg)),
        _ => {}
    });
    renewed
}

fn gives_away(cx: &FnCx<'_>, arg: ExprId) -> bool {
    matches!(cx.expr(arg), Expr::Ref { mutable: true, .. })
}

/// What a chain of method calls starts with: `timer` of `timer.as_mut().reset(…)`.
fn chain_root(cx: &FnCx<'_>, expr: ExprId) -> Option<ExprId> {
    match cx.expr(expr) {
        Expr::MethodCall { receiver, .. } => chain_root(cx, *receiver),
        Expr::Ref { base, .. } | Expr::Unary { base, .. } => chain_root(cx, *base),
        Expr::Local(_) | Expr::Field { .. } => Some(expr),
        _ => None,
    }
}
