//! A `select!` branch whose future loses data when another branch wins.
//!
//! ## Why
//! `select!` drops the futures of the branches that lose. A `read_exact` that has half of its bytes drops them, a `write_all`
//! forgets how much it has written, and the next turn of the loop starts anew in the middle of the stream.
//!
//! ## Example
//! ```rust,fires
//! use tokio::io::AsyncReadExt;
//! use tokio::net::TcpStream;
//! use tokio::time::Interval;
//!
//! async fn pump(mut socket: TcpStream, mut beat: Interval) -> std::io::Result<()> {
//!     let mut header = [0; 8];
//!     loop {
//!         tokio::select! {
//!             read = socket.read_exact(&mut header) => println!("{} bytes", read?),
//!             _ = beat.tick() => println!("still here"),
//!         }
//!     }
//! }
//! ```
//!
//! ## Instead
//! Give `select!` an operation that loses nothing, and keep what was read outside of the loop, or read in a task of its own.
//! ```rust,silent
//! use tokio::io::AsyncReadExt;
//! use tokio::net::TcpStream;
//! use tokio::time::Interval;
//!
//! async fn pump(mut socket: TcpStream, mut beat: Interval) -> std::io::Result<()> {
//!     let mut received = Vec::new();
//!     loop {
//!         tokio::select! {
//!             read = socket.read_buf(&mut received) => println!("{} bytes", read?),
//!             _ = beat.tick() => println!("still here"),
//!         }
//!     }
//! }
//! ```
//!
//! ## What counts
//! Operations that their documentation calls not cancel safe, and async functions of the workspace that await one, or that
//! hold a value taken from a channel or stream over a later await. It counts when the `select!` is in a loop or what is read
//! from or written to is used afterwards. Handlers are not cancelled by other branches. A future that is selected by `&mut`
//! goes on later, and when every other branch ends the loop or function the loss is taken as accepted.

use crate::effects::cancel::Loss;
use crate::effects::view::{Place, Root};
use crate::fixes::select::enclosing_loop;
use crate::fixes::{pin, write_buf};
use crate::ir::{Expr, ExprId, MacroCall, MacroExpr, Select};
use crate::rules::{Area, FnCx, Level, RawFinding, Report, Rule, RuleInfo};
use crate::types::TyKind;

use super::exits::{self, leaves};
use super::losing::{self, losing};

/// See the module's documentation.
pub struct CancelUnsafeInSelect;

static INFO: RuleInfo = RuleInfo {
    id: "cancel-unsafe-in-select",
    area: Area::Cancellation,
    level: Level::Warn,
    clippy: &[],
    source: include_str!("cancel_unsafe_in_select.rs"),
};

impl Rule for CancelUnsafeInSelect {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        for (expr, kind) in cx.exprs() {
            let Expr::Macro(mac) = kind else { continue };
            let MacroCall::Select(select) = &mac.call else { continue };
            if cx.is_select(&mac.path) {
                check_select(cx, expr, mac, select, report);
            }
        }
    }
}

fn check_select(cx: &FnCx<'_>, expr: ExprId, mac: &MacroExpr, select: &Select, report: &mut Report<'_>) {
    let around = enclosing_loop(cx, expr);
    for (index, branch) in select.branches.iter().enumerate() {
        if others_leave(cx, (expr, select), index) {
            continue;
        }
        let Some((loss, sources, buffer)) = losing(cx, branch.future) else { continue };
        let lives = |place: &Place| outlives(cx, place, expr, around);
        // What goes on where it stopped needs its buffer.
        if buffer.as_ref().is_none_or(|buffer| !lives(buffer)) && sources.iter().any(lives) {
            let ends = leaves(cx, branch.handler);
            let finding = found(cx, branch.future, &loss, around.is_some(), report);
            finding.fix(write_buf::keep_the_rest(cx, expr, branch, around, ends));
            finding.fix(around.and_then(|around| pin::branch(cx, mac, branch, around, ends)));
        }
    }
}

/// Whether this is the only branch, or every other one ends the loop or function.
pub(super) fn others_leave(cx: &FnCx<'_>, (expr, select): (ExprId, &Select), index: usize) -> bool {
    let mut others = select.branches.iter().enumerate().filter(|(other, _)| *other != index);
    others.all(|(_, other)| leaves(cx, other.handler) || fails(cx, other.handler) && exits::is_result(cx, expr))
}

/// Whether the value of an expression is an error, as written.
fn fails(cx: &FnCx<'_>, expr: ExprId) -> bool {
    match cx.expr(expr) {
        Expr::Block(block) => block.tail.is_some_and(|tail| fails(cx, tail)),
        Expr::Call { callee, .. } => matches!(cx.expr(*callee), Expr::Path(path) if path.last() == "Err"),
        _ => false,
    }
}

/// Whether a place is there for the next turn of the loop, the caller, or what follows the `select!`.
fn outlives(cx: &FnCx<'_>, place: &Place, select: ExprId, around: Option<ExprId>) -> bool {
    let Root::Local(binding) = place.root else { return true };
    let declared = cx.body.bindings[binding].range;
    let select = cx.range(select);
    let used_later = || {
        cx.exprs().any(|(id, expr)| {
            matches!(expr, Expr::Local(local) if *local == binding) && cx.range(id).start >= select.end
        })
    };
    match around.map(|around| cx.range(around)) {
        Some(around) if declared.start < around.start || declared.start >= around.end => true,
        Some(_) => used_later(),
        None => matches!(cx.types.binding_ty(binding).kind(), TyKind::Ref(..)) || used_later(),
    }
}

fn found<'r>(
    cx: &FnCx<'_>,
    future: ExprId,
    loss: &Loss,
    in_loop: bool,
    report: &'r mut Report<'_>,
) -> &'r mut RawFinding {
    let then = if in_loop && !loss.held { ", and starts anew in the next turn" } else { "" };
    let (what, why) = (losing::what(loss), losing::why(loss));
    let finding = report.at(cx.range(future), format!("{what} when another branch wins{then}{why}"));
    losing::explain(cx, loss, finding);
    finding
}
