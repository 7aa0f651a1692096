//! What a synchronous function calls where it is called itself: the edges of the call graph that blocking goes along.
//!
//! [`sync_calls`] has no positions, so that an edit that moves a call is felt by nobody else.

use std::sync::Arc;

use crate::db::Db;
use crate::flow::{Context, Runs};
use crate::ir::{Body, Expr, ExprId};
use crate::knowledge::BlockKind;
use crate::resolve::{Def, DefId, path_of};
use crate::text::TextRange;
use crate::types::{Inference, body_of, fn_bodies_of, infer::infer};

use super::body::{BodyTypes, analysis, is_polled};
use super::calls::{blocks, named_blocks};
use super::conditions;
use super::given::{Given, Passed, When};
use super::own::{OwnFn, called_on_self, is_call, own_callee, own_named};
use super::view::View;

/// The calls that matter for blocking.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct SyncCalls {
    /// Calls that are known to block, each kind of call once, and when they happen.
    pub known: Vec<(Known, When)>,
    /// Functions of the workspace.
    pub own: Vec<Call<OwnFn>>,
    /// In a function of a trait: the trait's functions that it calls on `Self`.
    pub on_self: Vec<Call<DefId>>,
    /// It asks whether a runtime is there, and so may enter one only where that is allowed.
    pub asks_for_runtime: bool,
    /// What its callers give that matters.
    pub interest: Given,
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

/// A call of something that may block further down.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Call<T> {
    /// What is called.
    pub callee: T,
    /// What it is given.
    pub passed: Passed,
    /// When it happens.
    pub when: When,
}

/// What an expression of a body calls.
enum Target {
    Known(Known),
    Own(OwnFn),
    OnSelf(DefId),
}

/// A call in a body.
struct Site {
    expr: ExprId,
    /// None: of nothing that matters here.
    target: Option<Target>,
    when: When,
}

/// What a function calls while it is called. Empty for an `async fn`, which does nothing then, and for a `poll`, which is
/// async code itself.
#[salsa::tracked(returns(ref))]
pub fn sync_calls(db: &dyn Db, def: DefId) -> Arc<SyncCalls> {
    let mut calls = SyncCalls::default();
    for_each_call(db, def, &mut |view, site| {
        let Site { expr, target, when } = site;
        let passed = || Passed::by(view, expr);
        match target {
            Some(Target::Known(known)) => add(&mut calls.known, (known, when)),
            Some(Target::Own(own)) if own.def != def => {
                add(&mut calls.own, Call { callee: own, passed: passed(), when });
            }
            Some(Target::OnSelf(own)) if own != def => {
                add(&mut calls.on_self, Call { callee: own, passed: passed(), when });
            }
            Some(_) => {}
            None => calls.asks_for_runtime |= asks_for_runtime(db, view.types, expr),
        }
    });
    calls.interest = interest(&calls);
    Arc::new(calls)
}

fn add<T: PartialEq>(all: &mut Vec<T>, one: T) {
    if !all.contains(&one) {
        all.push(one);
    }
}

fn interest(calls: &SyncCalls) -> Given {
    let mut interest = Given::default();
    calls.known.iter().for_each(|(_, when)| interest.add_condition(*when));
    let own = calls.own.iter().map(|call| (&call.passed, call.when));
    for (passed, when) in own.chain(calls.on_self.iter().map(|call| (&call.passed, call.when))) {
        interest.add_condition(when);
        interest.add_handed_on(passed);
    }
    interest
}

/// Where a function that is given this calls another one first.
#[salsa::tracked]
pub fn call_site(db: &dyn Db, def: DefId, callee: DefId, given: Given) -> Option<TextRange> {
    let bodies = fn_bodies_of(db, def);
    let body = body_of(db, def, bodies)?;
    let mut found = None;
    for_each_call(db, def, &mut |_, site| {
        let called = match site.target {
            Some(Target::Known(known)) => known.def,
            Some(Target::Own(own)) => own.def,
            Some(Target::OnSelf(trait_fn)) => trait_fn,
            None => return,
        };
        if called == callee && found.is_none() && site.when.may_hold(given) {
            found = Some(body.call_range(site.expr));
        }
    });
    found
}

fn asks_for_runtime(db: &dyn Db, types: &Inference, call: ExprId) -> bool {
    types.callee(call).is_some_and(|callee| {
        callee.def.name(db) == "try_current"
            && path_of(db, Def::Fn(callee.def)) == "tokio::runtime::Handle::try_current"
    })
}

/// Calls `f` with each call of a synchronous function's own code, in the order of the source.
fn for_each_call(db: &dyn Db, def: DefId, f: &mut dyn FnMut(&View<'_>, Site)) {
    let bodies = fn_bodies_of(db, def);
    let Some(body) = body_of(db, def, bodies) else { return };
    // Types are worth the work only where something is called.
    if body.is_async || !body.exprs.values().any(is_call) || is_polled(db, def) {
        return;
    }
    let types = infer(db, def);
    let analysis = analysis(db, def);
    let frames = &analysis.flow.frames;
    let view = View { db, def, body, types, frames };
    conditions::walk(&view, &mut |expr, some| {
        if analysis.contexts.of(frames, expr) != Context::Sync || !is_call(&body.exprs[expr]) {
            return;
        }
        let (target, named) = target(&view, expr);
        f(&view, Site { expr, target, when: When { some, named } });
        for path in run_here(db, def, body, types, expr) {
            let known = || named_blocks(db, types, path).map(|it| Known { def: it.def, kind: it.kind, low: it.low });
            let known = || known().filter(|known| !makes_a_runtime(db, *known)).map(Target::Known);
            let target = own_named(db, types, path).map(Target::Own).or_else(known);
            if target.is_some() {
                f(&view, Site { expr: path, target, when: When { some, named: None } });
            }
        }
    });
}

/// What a call calls, and the parameter that must be no numeric address for it to block.
fn target(view: &View<'_>, call: ExprId) -> (Option<Target>, Option<u8>) {
    if let Some(blocks) = blocks(view, call) {
        let known = Known { def: blocks.def, kind: blocks.kind, low: blocks.low };
        return ((!makes_a_runtime(view.db, known)).then_some(Target::Known(known)), blocks.named);
    }
    let target = match called_on_self(view.db, view.def, view.types, call) {
        Some(trait_fn) => Some(Target::OnSelf(trait_fn)),
        None => own_callee(view.db, view.types, call).map(Target::Own),
    };
    (target, None)
}

/// What makes a runtime.
pub const RUNTIME_MAKERS: [&str; 3] =
    ["tokio::runtime::Runtime::new", "tokio::runtime::Builder::build", "tokio::runtime::Builder::build_local"];

/// A runtime that a helper makes may well live on a thread of its own, or for good: only entering or dropping it is wrong.
fn makes_a_runtime(db: &dyn Db, known: Known) -> bool {
    known.kind == BlockKind::Runtime && RUNTIME_MAKERS.contains(&path_of(db, Def::Fn(known.def)).as_str())
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
