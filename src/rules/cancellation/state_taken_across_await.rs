//! State that is taken out of `self`, and put back after an await that may be the last one.
//!
//! ## Why
//! When the future is dropped at that await, as `select!` and `timeout` do, the state goes with it: what is left in `self` is
//! `None`, or empty, and the next call finds a connection that was never closed or a buffer that lost its contents.
//!
//! ## Example
//! ```rust,fires
//! use tokio::io::AsyncWriteExt;
//! use tokio::net::TcpStream;
//!
//! struct Client {
//!     socket: Option<TcpStream>,
//! }
//!
//! impl Client {
//!     async fn ping(&mut self) -> std::io::Result<()> {
//!         if let Some(mut socket) = self.socket.take() {
//!             socket.write_all(b"ping\n").await?;
//!             self.socket = Some(socket);
//!         }
//!         Ok(())
//!     }
//! }
//! ```
//!
//! ## Instead
//! Borrow it where it is; or work on a clone, and put that in its place at the end.
//! ```rust,silent
//! use tokio::io::AsyncWriteExt;
//! use tokio::net::TcpStream;
//!
//! struct Client {
//!     socket: Option<TcpStream>,
//! }
//!
//! impl Client {
//!     async fn ping(&mut self) -> std::io::Result<()> {
//!         if let Some(socket) = &mut self.socket {
//!             socket.write_all(b"ping\n").await?;
//!         }
//!         Ok(())
//!     }
//! }
//! ```
//!
//! ## What counts
//! `Option::take`, `Option::replace`, `mem::take` and `mem::replace` on something behind a reference, with an await between
//! that and the statement that puts the value back in the same place. What is taken for good is not reported, and neither
//! is what the future owns: it ends with it.

use crate::effects::view::{Place, Root};
use crate::fixes::state;
use crate::ir::{BindingId, Expr, ExprId, Pat, PatId, Stmt};
use crate::resolve::{Def, path_of};
use crate::rules::{Area, FnCx, Level, Report, Rule, RuleInfo};
use crate::text::TextRange;
use crate::types::{Ty, TyKind};

use super::exits::leaves;

/// See the module's documentation.
pub struct StateTakenAcrossAwait;

static INFO: RuleInfo = RuleInfo {
    id: "state-taken-across-await",
    area: Area::Cancellation,
    level: Level::Warn,
    clippy: &[],
    source: include_str!("state_taken_across_await.rs"),
};

impl Rule for StateTakenAcrossAwait {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        for (_, expr) in cx.exprs() {
            let bound: Vec<(PatId, ExprId)> = match expr {
                Expr::Block(block) => block.stmts.iter().filter_map(let_of).collect(),
                Expr::Let { pat, value } => vec![(*pat, *value)],
                Expr::Match { scrutinee, arms } => arms.iter().map(|arm| (arm.pat, *scrutinee)).collect(),
                _ => continue,
            };
            for (pat, value) in bound {
                if let Some((call, place)) = taken(cx, value) {
                    check_value(cx, pat, call, &place, report);
                }
            }
        }
    }
}

fn let_of(stmt: &Stmt) -> Option<(PatId, ExprId)> {
    match stmt {
        Stmt::Let { pat, init: Some(init), .. } => Some((*pat, *init)),
        _ => None,
    }
}

/// The call that takes a value out of something behind a reference, and out of what.
fn taken(cx: &FnCx<'_>, value: ExprId) -> Option<(ExprId, Place)> {
    let view = cx.view();
    let mut at = value;
    loop {
        let from = match cx.expr(at) {
            Expr::Try { base } => {
                at = *base;
                continue;
            }
            Expr::Call { args, .. } => {
                let path = cx.callee_path(at)?;
                matches!(path.as_str(), "std::mem::take" | "std::mem::replace").then_some(*args.first()?)?
            }
            Expr::MethodCall { receiver, .. } => match cx.callee_path(at)?.as_str() {
                "std::option::Option::take" | "std::option::Option::replace" => *receiver,
                path if path.starts_with("std::option::Option::") || path.starts_with("std::result::Result::") => {
                    at = *receiver;
                    continue;
                }
                _ => return None,
            },
            _ => return None,
        };
        let place = view.place(from).filter(|place| place.exact && is_behind_reference(cx, place))?;
        return Some((at, place));
    }
}

/// Whether a place is there when the future is not any more.
fn is_behind_reference(cx: &FnCx<'_>, place: &Place) -> bool {
    match place.root {
        Root::Local(binding) => {
            let ty = cx.types.binding_ty(binding);
            is_reference(cx, &ty) && cx.view().param_index(binding).is_some()
        }
        Root::Static(_) => false,
    }
}

fn is_reference(cx: &FnCx<'_>, ty: &Ty) -> bool {
    match ty.kind() {
        TyKind::Ref(..) => true,
        TyKind::Adt(def, args) => {
            path_of(cx.db, Def::Struct(*def)) == "std::pin::Pin"
                && args.first().is_some_and(|inner| matches!(inner.kind(), TyKind::Ref(..)))
        }
        _ => false,
    }
}

fn check_value(cx: &FnCx<'_>, pat: PatId, call: ExprId, place: &Place, report: &mut Report<'_>) {
    let mut names: Vec<BindingId> = Vec::new();
    cx.body.walk_pat(pat, &mut |_, pat| {
        if let Pat::Bind { binding, .. } = pat {
            names.push(*binding);
        }
    });
    let frame = cx.flow().frames.of(call);
    let after = cx.range(call).end;
    let Some(back) = put_back(cx, &names, place, after) else { return };
    let end = cx.range(back).end;
    let awaits = cx.exprs().filter_map(|(id, expr)| match expr {
        Expr::Await { keyword, .. } => Some((id, *keyword)),
        _ => None,
    });
    let mut between: Vec<TextRange> = awaits
        .filter(|(id, at)| at.start >= after && at.end <= end && cx.flow().frames.of(*id) == frame)
        .filter(|(id, _)| !leaves_before(cx, *id, back))
        .map(|(_, at)| at)
        .collect();
    between.sort_by_key(|at| at.start);
    let Some(first) = between.first() else { return };
    let what = cx.text(place_text(cx, call));
    let message = format!("`{what}` is lost when the future is dropped at an `.await` before it is put back");
    let finding = report.at(cx.range(call), message);
    finding.related(*first, "the future may be dropped here").related(cx.range(back), "it is put back here");
    finding.fix(state::borrow_in_place(cx, pat, call, back)).fix(state::work_on_a_clone(cx, call));
}

/// What is taken from, as it is written.
fn place_text(cx: &FnCx<'_>, call: ExprId) -> TextRange {
    let from = match cx.expr(call) {
        Expr::MethodCall { receiver, .. } => *receiver,
        Expr::Call { args, .. } => args.first().copied().unwrap_or(call),
        _ => call,
    };
    match cx.expr(from) {
        Expr::Ref { base, .. } => cx.range(*base),
        _ => cx.range(from),
    }
}

/// The expression that puts one of the names back into the place: `self.x = …`, `self.x.insert(…)`.
fn put_back(cx: &FnCx<'_>, names: &[BindingId], place: &Place, after: u32) -> Option<ExprId> {
    let view = cx.view();
    let is_place = |expr: ExprId| view.place(expr).is_some_and(|other| other.is(place));
    let mut found: Option<ExprId> = None;
    cx.body.walk(cx.body.root?, &mut |id, expr| {
        if found.is_some() || cx.range(id).start < after {
            return;
        }
        let puts = match expr {
            Expr::Assign { op: None, target, value } => is_place(*target) && mentions(cx, *value, names),
            Expr::MethodCall { receiver, args, .. } => {
                let fills = || {
                    let path = cx.callee_path(id);
                    matches!(
                        path.as_deref(),
                        Some(
                            "std::option::Option::insert"
                                | "std::option::Option::replace"
                                | "std::option::Option::get_or_insert"
                        )
                    )
                };
                is_place(*receiver) && args.iter().any(|arg| mentions(cx, *arg, names)) && fills()
            }
            Expr::Call { args, .. } => {
                let swaps = || {
                    let path = cx.callee_path(id);
                    matches!(path.as_deref(), Some("std::mem::swap" | "std::mem::replace"))
                };
                args.iter().any(|arg| is_place(*arg)) && args.iter().any(|arg| mentions(cx, *arg, names)) && swaps()
            }
            _ => false,
        };
        if puts {
            found = Some(id);
        }
    });
    found
}

fn mentions(cx: &FnCx<'_>, expr: ExprId, names: &[BindingId]) -> bool {
    let mut found = false;
    cx.body.walk(expr, &mut |_, expr| found |= matches!(expr, Expr::Local(local) if names.contains(local)));
    found
}

/// Whether what stands around an await ends the function before the value is put back.
fn leaves_before(cx: &FnCx<'_>, at: ExprId, back: ExprId) -> bool {
    let back = cx.range(back);
    let around = cx.parents(at).into_iter().take_while(|parent| {
        let range = cx.range(*parent);
        !(range.start <= back.start && back.end <= range.end)
    });
    around.into_iter().any(|parent| matches!(cx.expr(parent), Expr::Block(_)) && leaves(cx, parent))
}
