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

use crate::effects::cancel::{Loss, Verdict, View};
use crate::fixes::select::enclosing_loop;
use crate::ir::{BindingId, Expr, ExprId, MacroCall, Select};
use crate::rules::{Area, FnCx, Level, Report, Rule, RuleInfo};
use crate::types::TyKind;

use super::exits::leaves;

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
            let known = cx.macro_path(&mac.path);
            if known.is_some_and(|path| path.starts_with("tokio::") || path.starts_with("futures_util::")) {
                check_select(cx, expr, select, report);
            }
        }
    }
}

fn check_select(cx: &FnCx<'_>, expr: ExprId, select: &Select, report: &mut Report<'_>) {
    let view = View { db: cx.db, def: cx.def, body: cx.body, types: cx.types, frames: &cx.flow().frames };
    let around = enclosing_loop(cx, expr);
    for (index, branch) in select.branches.iter().enumerate() {
        let mut others = select.branches.iter().enumerate().filter(|(other, _)| *other != index).peekable();
        if others.peek().is_none() || others.all(|(_, other)| leaves(cx, other.handler)) {
            continue;
        }
        let lives = |binding: BindingId| outlives(cx, binding, expr, around);
        let (loss, sources) = match view.verdict(branch.future, 0) {
            Verdict::Unsafe { loss, sources } => (loss, sources),
            Verdict::Resumable { loss, sources, buffer } if !buffer.is_none_or(lives) => (loss, sources),
            _ => continue,
        };
        let reached = |source: &ExprId| !is_moved(cx, *source) && view.root(*source).is_some_and(lives);
        if sources.iter().any(reached) {
            found(cx, branch.future, &loss, around.is_some(), report);
        }
    }
}

/// Whether a source is given away with the future.
fn is_moved(cx: &FnCx<'_>, source: ExprId) -> bool {
    let parents = cx.parents(source);
    let given = parents
        .first()
        .is_some_and(|parent| matches!(cx.expr(*parent), Expr::Call { args, .. } if args.contains(&source)));
    given && matches!(cx.expr(source), Expr::Local(_)) && matches!(cx.ty(source).kind(), TyKind::Adt(..))
}

/// Whether a variable is there for the next turn of the loop, the caller, or what follows the `select!`.
fn outlives(cx: &FnCx<'_>, binding: BindingId, select: ExprId, around: Option<ExprId>) -> bool {
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

fn found(cx: &FnCx<'_>, future: ExprId, loss: &Loss, in_loop: bool, report: &mut Report<'_>) {
    let Loss { loses, by, held, at } = loss;
    let then = if in_loop { ", and starts anew in the next turn" } else { "" };
    let message = match (held, at) {
        (true, _) => {
            format!("what this took with `{by}` is lost when another branch wins while it waits for something else")
        }
        (false, None) => format!("`{by}` loses {loses} when another branch wins{then}"),
        (false, Some(_)) => format!("this loses {loses} when another branch wins{then}: it awaits `{by}`"),
    };
    let finding = report.at(cx.range(future), message);
    if let Some((file, item, range)) = at {
        finding.related_in(*file, *item, *range, format!("`{by}` is called here"));
    }
}
