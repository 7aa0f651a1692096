//! What a synchronous function calls where it is called itself: the edges of the call graph that blocking goes along.
//!
//! [`sync_calls`] has no positions, so that an edit that moves a call is felt by nobody else.

use std::sync::Arc;

use crate::db::Db;
use crate::flow::{Context, Runs};
use crate::ir::{Body, Expr, ExprId, MacroCall};
use crate::knowledge::BlockKind;
use crate::resolve::{Def, DefId, path_of};
use crate::text::TextRange;
use crate::types::{Inference, body_of, fn_bodies_of, infer::infer};

use super::body::{BodyTypes, analysis, is_polled};
use super::calls::blocks;
use super::own::{OwnFn, called_on_self, is_call, own_callee, own_named};

/// The calls that matter for blocking.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct SyncCalls {
    /// Calls that are known to block, each kind of call once.
    pub known: Vec<Known>,
    /// Functions of the workspace.
    pub own: Vec<OwnFn>,
    /// In a function of a trait: the trait's functions that it calls on `Self`.
    pub on_self: Vec<DefId>,
    /// It asks whether a runtime is there, and so may enter one only where that is allowed.
    pub asks_for_runtime: bool,
}

/// A call that is known to block.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Known {
    /// The function.
    pub def: DefId,
    /// What it waits for.
    pub kind: BlockKind,
    /// Cheap in practice.
    pub low: bool,
}

/// What an expression of a body calls.
enum Target {
    Known(Known),
    Own(OwnFn),
    OnSelf(DefId),
}

/// What a function calls while it is called. Empty for an `async fn`, which does nothing then, and for a `poll`, which is
/// async code itself.
#[salsa::tracked(returns(ref))]
pub fn sync_calls(db: &dyn Db, def: DefId) -> Arc<SyncCalls> {
    let mut calls = SyncCalls::default();
    for_each_call(db, def, &mut |types, expr, target| match target {
        Some(Target::Known(known)) if !calls.known.contains(&known) => calls.known.push(known),
        Some(Target::Own(own)) if own.def != def && !calls.own.contains(&own) => calls.own.push(own),
        Some(Target::OnSelf(own)) if own != def && !calls.on_self.contains(&own) => calls.on_self.push(own),
        Some(_) => {}
        None => calls.asks_for_runtime |= asks_for_runtime(db, types, expr),
    });
    Arc::new(calls)
}

/// Where a function calls another one first.
#[salsa::tracked]
pub fn call_site(db: &dyn Db, def: DefId, callee: DefId) -> Option<TextRange> {
    let bodies = fn_bodies_of(db, def);
    let body = body_of(db, def, bodies)?;
    let mut found = None;
    for_each_call(db, def, &mut |_, expr, target| {
        let called = match target {
            Some(Target::Known(known)) => known.def,
            Some(Target::Own(own)) => own.def,
            Some(Target::OnSelf(trait_fn)) => trait_fn,
            None => return,
        };
        if called == callee && found.is_none() {
            found = Some(call_range(body, expr));
        }
    });
    found
}

fn call_range(body: &Body, call: ExprId) -> TextRange {
    let range = body.range(call);
    match &body.exprs[call] {
        Expr::MethodCall { method_range, .. } => TextRange::new(method_range.start, range.end),
        _ => range,
    }
}

fn asks_for_runtime(db: &dyn Db, types: &Inference, call: ExprId) -> bool {
    types.callee(call).is_some_and(|callee| {
        callee.def.name(db) == "try_current"
            && path_of(db, Def::Fn(callee.def)) == "tokio::runtime::Handle::try_current"
    })
}

/// Calls `f` with each call of a synchronous function's own code, in the order of the source.
fn for_each_call(db: &dyn Db, def: DefId, f: &mut dyn FnMut(&Inference, ExprId, Option<Target>)) {
    let bodies = fn_bodies_of(db, def);
    let Some(body) = body_of(db, def, bodies) else { return };
    let Some(root) = body.root else { return };
    // Types are worth the work only where something is called.
    if body.is_async || !body.exprs.values().any(is_call) || is_polled(db, def) {
        return;
    }
    let types = infer(db, def);
    let analysis = analysis(db, def);
    walk(body, root, &mut |expr| {
        if analysis.contexts.of(&analysis.flow.frames, expr) != Context::Sync || !is_call(&body.exprs[expr]) {
            return;
        }
        f(types, expr, target(db, def, body, types, expr));
        for path in run_here(db, def, body, types, expr) {
            if let Some(own) = own_named(db, types, path) {
                f(types, path, Some(Target::Own(own)));
            }
        }
    });
}

fn target(db: &dyn Db, def: DefId, body: &Body, types: &Inference, call: ExprId) -> Option<Target> {
    if let Some(blocks) = blocks(db, body, types, call) {
        let known = Known { def: blocks.def, kind: blocks.kind, low: blocks.low };
        return (!makes_a_runtime(db, known)).then_some(Target::Known(known));
    }
    match called_on_self(db, def, types, call) {
        Some(trait_fn) => Some(Target::OnSelf(trait_fn)),
        None => own_callee(db, types, call).map(Target::Own),
    }
}

/// A runtime that a helper makes may well live on a thread of its own, or for good: only entering or dropping it is wrong.
fn makes_a_runtime(db: &dyn Db, known: Known) -> bool {
    known.kind == BlockKind::Runtime
        && matches!(
            path_of(db, Def::Fn(known.def)).as_str(),
            "tokio::runtime::Runtime::new" | "tokio::runtime::Builder::build" | "tokio::runtime::Builder::build_local"
        )
}

/// The arguments of a call that name a function and that it runs where it is called: `paths.map(load)`.
#[must_use]
pub fn run_here(db: &dyn Db, def: DefId, body: &Body, types: &Inference, call: ExprId) -> Vec<ExprId> {
    let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = &body.exprs[call] else { return Vec::new() };
    let names = |arg: &ExprId| matches!(body.exprs[*arg], Expr::Path(_));
    if !args.iter().any(names) {
        return Vec::new();
    }
    let view = BodyTypes::new(db, def, body, types);
    let here = |index: usize| crate::flow::ClosureRuns::runs(&view, call, index) == Some(Runs::Inline);
    args.iter().enumerate().filter(|(index, arg)| names(arg) && here(*index)).map(|(_, arg)| *arg).collect()
}

/// Walks what may run outside of tests: the branches of `if cfg!(…)` are left out, since nobody knows which one is there.
fn walk(body: &Body, expr: ExprId, f: &mut dyn FnMut(ExprId)) {
    f(expr);
    if let Expr::If { cond, .. } = &body.exprs[expr]
        && asks_for_cfg(body, *cond)
    {
        return;
    }
    body.for_each_child(expr, &mut |child| walk(body, child, f));
}

fn asks_for_cfg(body: &Body, cond: ExprId) -> bool {
    let mut found = false;
    body.walk(cond, &mut |_, expr| {
        let Expr::Macro(mac) = expr else { return };
        let unread = matches!(mac.call, MacroCall::Opaque | MacroCall::Exprs(_) | MacroCall::Block(_));
        found |= unread && mac.path.last() == "cfg";
    });
    found
}
