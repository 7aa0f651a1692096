//! A task that is spawned and whose handle is dropped: nobody learns how it ended.
//!
//! ## Why
//! Dropping the handle detaches the task. The error that it returns is lost, a panic in it is seen by nobody, and it is cut
//! off wherever it happens to be when the runtime ends.
//!
//! ## Example
//! ```rust,fires
//! async fn upload(name: String) -> std::io::Result<u64> {
//!     tokio::fs::copy(&name, "/srv/files").await
//! }
//!
//! async fn enqueue(name: String) {
//!     tokio::spawn(upload(name));
//! }
//! ```
//!
//! ## Instead
//! ```rust,silent
//! async fn upload(name: String) -> std::io::Result<u64> {
//!     tokio::fs::copy(&name, "/srv/files").await
//! }
//!
//! async fn enqueue(names: Vec<String>) -> std::io::Result<()> {
//!     let mut uploads = tokio::task::JoinSet::new();
//!     for name in names {
//!         uploads.spawn(upload(name));
//!     }
//!     while let Some(ended) = uploads.join_next().await {
//!         ended.expect("no upload panics")?;
//!     }
//!     Ok(())
//! }
//! ```
//!
//! ## What counts
//! A statement whose value is a join handle, by its type, `let _ = …`, and a handle that gets a name and is never used. It is
//! a warning when the task's output is a `Result` or another type that must be used, and a hint otherwise: a task that
//! returns nothing, or a `Result` that is `Ok` whatever happens, may well be meant to go its own way. An explicit
//! `drop(handle)` says so, and is not reported. Nor is the handle of a task that a `TaskTracker` waits for, or of one that
//! `remote_handle` has made another handle of.

use crate::effects::outcomes::never_fails;
use crate::fixes::{join_set, spawn};
use crate::ir::{Expr, ExprId, MacroCall, Pat, Stmt};
use crate::knowledge::annotations;
use crate::resolve::{Def, path_of};
use crate::rules::{Area, FnCx, Level, Report, Rule, RuleInfo};
use crate::types::{Ty, TyKind};

/// See the module's documentation.
pub struct DroppedJoinHandle;

static INFO: RuleInfo = RuleInfo {
    id: "dropped-join-handle",
    area: Area::Tasks,
    level: Level::Warn,
    clippy: &["let_underscore_future"],
    source: include_str!("dropped_join_handle.rs"),
};

impl Rule for DroppedJoinHandle {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        for (_, expr) in cx.exprs() {
            match expr {
                Expr::Block(block) => block.stmts.iter().filter_map(|stmt| dropped(cx, stmt)).for_each(|value| {
                    found(cx, value, report);
                }),
                // `_ = spawn(…);`
                Expr::Assign { op: None, target, value } if matches!(cx.expr(*target), Expr::Underscore) => {
                    found(cx, *value, report);
                }
                _ => {}
            }
        }
    }
}

/// The value that a statement drops, or gives a name that is never used.
fn dropped(cx: &FnCx<'_>, stmt: &Stmt) -> Option<ExprId> {
    match stmt {
        Stmt::Expr { expr, semi: true, .. } => Some(*expr),
        Stmt::Let { pat, init: Some(init), .. } => match &cx.body.pats[*pat] {
            Pat::Wild => Some(*init),
            Pat::Bind { binding, sub: None } => {
                let used = cx.exprs().any(|(_, expr)| matches!(expr, Expr::Local(local) if local == binding));
                (!used && !may_be_named_unseen(cx, &cx.body.bindings[*binding].name)).then_some(*init)
            }
            _ => None,
        },
        Stmt::Let { .. } | Stmt::Expr { .. } => None,
    }
}

/// Whether a name stands where nothing was understood.
fn may_be_named_unseen(cx: &FnCx<'_>, name: &str) -> bool {
    let unread = |expr: &Expr| {
        matches!(expr, Expr::Missing) || matches!(expr, Expr::Macro(mac) if mac.call == MacroCall::Opaque)
    };
    let in_macros = cx.exprs().any(|(id, expr)| unread(expr) && cx.source(id).contains(name));
    in_macros || cx.body.holes.iter().any(|hole| cx.text(*hole).contains(name))
}

fn found(cx: &FnCx<'_>, value: ExprId, report: &mut Report<'_>) {
    for spawn in ends(cx, value) {
        let ty = cx.ty(spawn);
        let Some((handle, args)) = ty.as_adt().filter(|(def, _)| annotations(cx.db, *def).must_join) else { continue };
        if cx.annotations(spawn).is_some_and(|known| known.waits_for_its_tasks) || has_another_handle(cx, spawn) {
            continue;
        }
        let handle = path_of(cx.db, Def::Struct(handle));
        let lost = args.first().and_then(|output| lost_output(cx, spawn, output));
        let message = match lost {
            Some(lost) => {
                format!("the `{handle}` of this task is dropped, and with it the {lost} that the task returns")
            }
            None => format!("the `{handle}` of this task is dropped: nobody notices when the task panics"),
        };
        let finding = report.at(cx.range(spawn), message);
        if lost.is_none() {
            finding.level(Level::Hint);
        }
        finding.fix(spawn::log_the_error(cx, spawn));
        // A task that sees to its outcome itself may be meant to run on when the function is done.
        if lost.is_some() {
            finding.fix(join_set::spawn_in_set(cx, spawn));
        }
        finding.fix(spawn::await_at_the_end(cx, spawn));
    }
}

/// Whether somebody has a handle of what the spawned future comes to, whatever becomes of the task's own.
fn has_another_handle(cx: &FnCx<'_>, spawn: ExprId) -> bool {
    let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = cx.expr(spawn) else { return false };
    args.iter().any(|arg| cx.ty(*arg).as_adt().is_some_and(|(def, _)| annotations(cx.db, def).has_a_handle))
}

/// The expressions that may have made a value: those at the ends of its branches.
fn ends(cx: &FnCx<'_>, value: ExprId) -> Vec<ExprId> {
    match cx.expr(value) {
        Expr::Block(block) => block.tail.map_or_else(Vec::new, |tail| ends(cx, tail)),
        Expr::If { then, else_, .. } => {
            [Some(*then), *else_].into_iter().flatten().flat_map(|end| ends(cx, end)).collect()
        }
        Expr::Match { arms, .. } => arms.iter().flat_map(|arm| ends(cx, arm.body)).collect(),
        // A handle that has a name was kept before; whether it is still needed is not ours to say.
        Expr::Call { .. } | Expr::MethodCall { .. } | Expr::Try { .. } | Expr::Await { .. } => vec![value],
        _ => Vec::new(),
    }
}

/// What must not be dropped of the output of the task that a call spawns.
fn lost_output(cx: &FnCx<'_>, spawn: ExprId, output: &Ty) -> Option<&'static str> {
    match output.kind() {
        TyKind::Adt(def, args) => {
            if path_of(cx.db, Def::Struct(*def)) == "std::result::Result" {
                return if succeeds(cx, spawn) { lost_output(cx, spawn, args.first()?) } else { Some("`Result`") };
            }
            let tree = def.tree(cx.db);
            let must_use = tree.get(def.item(cx.db))?.attrs.iter().any(|attr| attr.path == "must_use");
            must_use.then_some("value")
        }
        TyKind::Future(..) => Some("future"),
        _ => None,
    }
}

/// Whether the task that a call spawns resolves to `Ok`, whatever happens.
fn succeeds(cx: &FnCx<'_>, spawn: ExprId) -> bool {
    let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = cx.expr(spawn) else { return false };
    matches!(args[..], [future] if never_fails(&cx.view(), future))
}
