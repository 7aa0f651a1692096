//! Who calls a function of the workspace, and from what kind of code.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use crate::db::Db;
use crate::flow::Context;
use crate::ir::Expr;
use crate::resolve::{Def, DefId};
use crate::types::{body_of, fn_bodies_of, infer::infer};

use super::body::analysis;
use super::locks::anchors::{is_seen_outside, trait_of};
use super::locks::reach::candidates;
use super::locks::written::is_workspace;

/// From what kind of code a function is called.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum From {
    /// A thread that may block.
    Thread,
    /// The plain code of the caller.
    Sync,
    /// A task, where an `.await` can be written.
    Async,
    /// A task or something unknown, where none can be written.
    Elsewhere,
}

/// The functions of the workspace that a function calls or names, and from what kind of code.
#[salsa::tracked(returns(ref))]
pub fn calls_of(db: &dyn Db, def: DefId) -> Arc<Vec<(DefId, From)>> {
    let Some(body) = body_of(db, def, fn_bodies_of(db, def)) else { return Arc::default() };
    let types = infer(db, def);
    let analysis = analysis(db, def);
    let frames = &analysis.flow.frames;
    let mut found = Vec::new();
    let callees: FxHashSet<_> = body
        .exprs
        .values()
        .filter_map(|expr| match expr {
            Expr::Call { callee, .. } => Some(*callee),
            _ => None,
        })
        .collect();
    for (id, expr) in body.exprs.iter() {
        let callee = match expr {
            Expr::Call { .. } | Expr::MethodCall { .. } => types.callee(id).map(|callee| callee.def),
            // Handed on, it is called from anywhere.
            Expr::Path(_) if !callees.contains(&id) => match types.path(id) {
                Some(Def::Fn(def)) if is_workspace(db, def) => {
                    found.push((def, From::Elsewhere));
                    None
                }
                _ => None,
            },
            _ => None,
        };
        let Some(callee) = callee.filter(|callee| is_workspace(db, *callee)) else { continue };
        let frame_is_async = frames.all.get(frames.of(id) as usize).is_some_and(|frame| frame.is_async);
        let from = match analysis.contexts.of(frames, id) {
            _ if frame_is_async => From::Async,
            Context::Sync if frames.of(id) == 0 => From::Sync,
            Context::Sync => From::Elsewhere,
            Context::Blocking | Context::Thread => From::Thread,
            Context::Async(_) | Context::Poll | Context::Unknown => From::Elsewhere,
        };
        if !found.contains(&(callee, from)) {
            found.push((callee, from));
        }
    }
    Arc::new(found)
}

/// The callers of a function, with the kind of code that calls it.
#[must_use]
pub fn callers(db: &dyn Db, def: DefId) -> Vec<(DefId, From)> {
    let name = def.name(db);
    let mut found = Vec::new();
    for caller in candidates(db, def.krate(db), &[name], def.file(db)) {
        let all = calls_of(db, caller).iter();
        found.extend(all.filter(|(callee, _)| *callee == def).map(|(_, from)| (caller, *from)));
    }
    found
}

/// Whether a function's callers are not all known: it is one of a trait, or others may call it from outside the workspace.
#[must_use]
pub fn has_unknown_callers(db: &dyn Db, def: DefId) -> bool {
    if trait_of(db, def).is_some() {
        return true;
    }
    let is_library = def.krate(db).data(db).kind == crate::db::TargetKind::Lib;
    let tree = def.tree(db);
    is_library && tree.get(def.item(db)).is_some_and(|item| is_seen_outside(db, def, item))
}

/// Whether the plain code of a function may run on a thread that polls tasks, as far as the workspace tells.
#[must_use]
pub fn may_run_in_a_task(db: &dyn Db, def: DefId) -> bool {
    let mut seen: FxHashSet<DefId> = FxHashSet::from_iter([def]);
    let mut todo = vec![def];
    while let Some(def) = todo.pop() {
        if trait_of(db, def).is_some() {
            return true;
        }
        for (caller, from) in callers(db, def) {
            match from {
                From::Async | From::Elsewhere => return true,
                From::Sync if seen.insert(caller) => todo.push(caller),
                From::Sync | From::Thread => {}
            }
        }
    }
    false
}
