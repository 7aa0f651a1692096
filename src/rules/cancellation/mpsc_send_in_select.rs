//! A message that is lost because its `send` is given up before the channel takes it.
//!
//! ## Why
//! `send` owns the message while it waits for room. When another branch of `select!` wins, or the time of a `timeout` is over,
//! the future is dropped and the message with it, and the place in the queue is lost as well.
//!
//! ## Example
//! ```rust,fires
//! use tokio::sync::mpsc::{Receiver, Sender};
//! use tokio::time::Interval;
//!
//! async fn relay(mut from: Receiver<String>, to: Sender<String>, mut beat: Interval) {
//!     while let Some(line) = from.recv().await {
//!         tokio::select! {
//!             _ = to.send(line) => {}
//!             _ = beat.tick() => println!("slow"),
//!         }
//!     }
//! }
//! ```
//!
//! ## Instead
//! Wait for room first, which loses nothing, and send when it is there.
//! ```rust,silent
//! use tokio::sync::mpsc::{Receiver, Sender};
//! use tokio::time::Interval;
//!
//! async fn relay(mut from: Receiver<String>, to: Sender<String>, mut beat: Interval) {
//!     while let Some(line) = from.recv().await {
//!         tokio::select! {
//!             Ok(permit) = to.reserve() => permit.send(line),
//!             _ = beat.tick() => println!("slow"),
//!         }
//!     }
//! }
//! ```
//!
//! ## What counts
//! `send` of tokio's bounded channel as a branch of `select!`, or under `timeout` and its like. A send that is pinned and
//! selected by reference goes on later. When every other branch ends the loop or function the loss is taken as accepted; so
//! is that of a message that is a clone, a copy of something that is still there, or `()`.

use crate::fixes::select::reserve_first;
use crate::ir::{Expr, ExprId, MacroCall, Select};
use crate::resolve::{Def, path_of};
use crate::rules::{Area, FnCx, Level, Report, Rule, RuleInfo};
use crate::types::Ty;
use crate::types::solve::Solver;

use super::cancel_unsafe_in_select::others_leave;
use super::cancel_unsafe_in_timeout::limited;

/// See the module's documentation.
pub struct MpscSendInSelect;

static INFO: RuleInfo = RuleInfo {
    id: "mpsc-send-in-select",
    area: Area::Cancellation,
    level: Level::Warn,
    clippy: &[],
    source: include_str!("mpsc_send_in_select.rs"),
};

impl Rule for MpscSendInSelect {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        let mut reported = Vec::new();
        for (id, expr) in cx.exprs() {
            if let Expr::Macro(mac) = expr
                && let MacroCall::Select(select) = &mac.call
                && cx.is_select(&mac.path)
            {
                check_select(cx, (id, select), &mut reported, report);
            }
        }
        for (id, _) in cx.exprs() {
            // What is lost in a branch in either way is said once.
            if let Some((future, when)) = limited(cx, id)
                && let Some(send) = lossy_send(cx, future)
                && !reported.contains(&send)
            {
                report.at(cx.range(future), message(cx, send, when));
            }
        }
    }
}

fn check_select(cx: &FnCx<'_>, select: (ExprId, &Select), reported: &mut Vec<ExprId>, report: &mut Report<'_>) {
    for (index, branch) in select.1.branches.iter().enumerate() {
        if let Some(send) = lossy_send(cx, branch.future)
            && !others_leave(cx, select, index)
        {
            let message = message(cx, send, "when another branch wins first");
            report.at(cx.range(branch.future), message).fix(reserve_first(cx, branch, send));
            reported.push(send);
        }
    }
}

fn message(cx: &FnCx<'_>, send: ExprId, when: &str) -> String {
    let path = cx.callee_path(send).unwrap_or_default();
    format!("the message that `{path}` waits with is lost {when}")
}

/// The `send` that a future is, when the message is lost with it.
fn lossy_send(cx: &FnCx<'_>, future: ExprId) -> Option<ExprId> {
    let view = cx.view();
    let mut at = future;
    loop {
        at = match cx.expr(at) {
            Expr::Local(binding) if !is_reference(&cx.ty(at)) => cx.flow().frames.init(*binding)?,
            Expr::MethodCall { args, .. } if cx.callee_path(at)? == "tokio::sync::mpsc::Sender::send" => {
                let [message] = args[..] else { return None };
                return (!is_kept(cx, message)).then_some(at);
            }
            Expr::Call { .. } | Expr::MethodCall { .. } => view.wrapped(at)?,
            _ => return None,
        };
    }
}

fn is_reference(ty: &Ty) -> bool {
    let inner = |ty: &Ty| matches!(ty.kind(), crate::types::TyKind::Ref(..));
    inner(ty) || ty.as_adt().is_some_and(|(_, args)| args.first().is_some_and(inner))
}

/// Whether nothing is lost with the message: it is still there, or holds nothing.
fn is_kept(cx: &FnCx<'_>, message: ExprId) -> bool {
    let ty = cx.ty(message);
    if ty == Ty::unit() || ty.is_unknown() {
        return true;
    }
    match cx.expr(message) {
        Expr::Literal(_) | Expr::Path(_) => true,
        Expr::Local(_) | Expr::Field { .. } => Solver::new(cx.db, cx.def).is_copy_in(&ty),
        Expr::MethodCall { .. } => {
            let copies = |def| path_of(cx.db, Def::Fn(def));
            let callee = cx.types.callee(message).and_then(|callee| callee.trait_fn.as_ref().map(|(def, _)| *def));
            matches!(
                callee.map(copies).as_deref(),
                Some(
                    "std::clone::Clone::clone" | "std::borrow::ToOwned::to_owned" | "std::string::ToString::to_string"
                )
            )
        }
        _ => false,
    }
}
