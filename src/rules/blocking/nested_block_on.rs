//! A call that waits for a future, or runs a runtime, on a thread that already runs one.
//!
//! ## Why
//! A thread that polls a task must not wait in `block_on`, `blocking_lock` or `blocking_send`, and must not drop a
//! runtime: tokio panics at such a call. A runtime that a task makes and keeps is dropped there. Executors that do not panic stop the worker thread instead, and deadlock as soon
//! as the awaited work needs that very thread.
//!
//! ## Example
//! ```rust,fires
//! use tokio::runtime::Handle;
//!
//! async fn price(id: u64) -> u64 {
//!     id * 3
//! }
//!
//! async fn total(id: u64) -> u64 {
//!     Handle::current().block_on(price(id)) + 1
//! }
//! ```
//!
//! ## Instead
//! ```rust,silent
//! async fn price(id: u64) -> u64 {
//!     id * 3
//! }
//!
//! async fn total(id: u64) -> u64 {
//!     price(id).await + 1
//! }
//! ```
//!
//! ## What counts
//! `block_on` of tokio and of other executors, the `blocking_*` methods of tokio's locks and channels, creating a runtime,
//! `drop` of one, and `reqwest::blocking`, by what they resolve to. A chain of such calls is reported once. Closures given
//! to `spawn_blocking`, `block_in_place` and threads may block. A runtime that goes to such a closure, or to anybody else,
//! may be made by a task, and so may one that ends by `shutdown_background`.
//!
//! So may functions that are not async; what is reported is the call of such a function in async code, however many calls
//! down `block_on` is. A function that asks `Handle::try_current` first is taken to know what it does.

use crate::effects::{CallBlocks, Chain, Hop, blocks_caller, own};
use crate::fixes::block_on;
use crate::ir::{Expr, ExprId};
use crate::knowledge::{BlockKind, Instead};
use crate::resolve::{Def, DefId, path_of};
use crate::rules::{Area, FnCx, Level, Report, Rule, RuleInfo};

use super::blocking_call_transitive::{explain, for_each_own_call, given};
use super::made_runtime as made;

/// See the module's documentation.
pub struct NestedBlockOn;

static INFO: RuleInfo = RuleInfo {
    id: "nested-block-on",
    area: Area::Blocking,
    level: Level::Error,
    clippy: &[],
    source: include_str!("nested_block_on.rs"),
};

impl Rule for NestedBlockOn {
    fn info(&self) -> &'static RuleInfo {
        &INFO
    }

    fn check(&self, cx: &FnCx<'_>, report: &mut Report<'_>) {
        for_each_own_call(cx, &mut |call, callee| {
            let given = given(cx, call);
            if let Some(chain) = blocks_caller(cx.db, callee, given).runtime {
                let hops = chain.hops(cx.db, callee.def, given);
                found_below(cx, call, callee.def, &chain, &hops, report);
            }
        });
        for (call, expr) in cx.exprs() {
            if !matches!(expr, Expr::Call { .. } | Expr::MethodCall { .. }) || !cx.is_polled(call) {
                continue;
            }
            if let Some(blocks) = runs_a_runtime(cx, call) {
                if !continues_chain(cx, call) && !made::for_others(cx, call, blocks.def) {
                    found(cx, call, &blocks, report);
                }
            } else if let Some(name) = drops_a_runtime(cx, call) {
                report.at(cx.range(call), format!("dropping a `{name}` in async code panics: it waits for its tasks"));
            }
        }
    }
}

/// A function of the workspace that ends in such a call.
fn found_below(cx: &FnCx<'_>, call: ExprId, callee: DefId, chain: &Chain, hops: &[Hop], report: &mut Report<'_>) {
    let end = path_of(cx.db, Def::Fn(chain.end));
    let down = if chain.length > 1 { format!(", {} calls down", chain.length) } else { String::new() };
    let message = format!(
        "`{}` must not be called in async code: it calls `{end}`{down}, which {}",
        own::short_name(cx.db, callee),
        does(&end)
    );
    explain(cx, chain, hops, report.at(cx.call_range(call), message));
}

/// What a call does to the task that makes it. A runtime may refuse to be entered twice; all others wait without a word.
fn does(name: &str) -> &'static str {
    match name.split("::").next() {
        Some("tokio" | "reqwest") => "panics in async code: this thread already runs a runtime",
        _ => "stops the thread that runs this task until the future is ready",
    }
}

fn found(cx: &FnCx<'_>, call: ExprId, blocks: &CallBlocks, report: &mut Report<'_>) {
    let name = path_of(cx.db, Def::Fn(blocks.def));
    let does = if made::makes_a_runtime(cx.db, blocks.def) {
        "makes a runtime that this task must not enter or drop: both panic"
    } else {
        does(&name)
    };
    let advice = match &blocks.instead {
        Some(Instead::Words(words)) => format!("; {words}"),
        _ => String::new(),
    };
    let finding = report.at(cx.range(call), format!("`{name}` {does}{advice}"));
    finding.fix(block_on::await_the_future(cx, call)).fix(block_on::call_async_method(cx, call, blocks.def));
}

fn runs_a_runtime(cx: &FnCx<'_>, call: ExprId) -> Option<CallBlocks> {
    cx.blocks(call).filter(|blocks| blocks.kind == BlockKind::Runtime)
}

/// Whether a call on the way to its receiver was reported already: `reqwest::blocking::get(url)?.text()?`.
fn continues_chain(cx: &FnCx<'_>, call: ExprId) -> bool {
    let mut at = call;
    loop {
        at = match cx.expr(at) {
            Expr::MethodCall { receiver, .. } => *receiver,
            Expr::Try { base } | Expr::Await { base, .. } | Expr::Field { base, .. } => *base,
            Expr::Ref { base, .. } => *base,
            _ => return false,
        };
        if runs_a_runtime(cx, at).is_some() {
            return true;
        }
    }
}

/// The runtime that `drop` is given, unless it was made in this function, where its making is reported.
fn drops_a_runtime(cx: &FnCx<'_>, call: ExprId) -> Option<String> {
    let Expr::Call { args, .. } = cx.expr(call) else { return None };
    let [arg] = args[..] else { return None };
    if cx.callee_path(call)? != "std::mem::drop" {
        return None;
    }
    let ty = cx.ty(arg);
    let (def, _) = ty.as_adt()?;
    let name = path_of(cx.db, Def::Struct(def));
    if !matches!(name.as_str(), "tokio::runtime::Runtime" | "tokio::runtime::LocalRuntime") {
        return None;
    }
    let Expr::Local(binding) = cx.expr(arg) else { return Some(name) };
    let mut reported = false;
    if let Some(init) = cx.flow().frames.init(*binding) {
        cx.body.walk(init, &mut |expr, _| reported |= cx.is_polled(expr) && runs_a_runtime(cx, expr).is_some());
    }
    (!reported).then_some(name)
}
