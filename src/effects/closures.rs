//! Where a function of the workspace runs the closures that it is given: what a stub says by an annotation, its body says.

use std::sync::Arc;

use crate::db::Db;
use crate::flow::{self, Context, Frames, Runs};
use crate::ir::{BindingId, Body, Expr, ExprId, Pat, UnaryOp};
use crate::resolve::DefId;
use crate::types::{body_of, fn_bodies_of, infer::infer};

use super::body::{BodyTypes, outer_context};

/// Where a function runs the closure in each of its parameters, `self` left out. None: in several places, or unknown.
#[salsa::tracked(returns(ref), cycle_initial = runs_nothing)]
pub fn closure_runs(db: &dyn Db, def: DefId) -> Arc<Vec<Option<Runs>>> {
    let bodies = fn_bodies_of(db, def);
    let Some(body) = body_of(db, def, bodies) else { return Arc::default() };
    let params: Vec<Option<BindingId>> = body.params.iter().map(|param| plain(body, param.pat)).collect();
    let types = infer(db, def);
    let view = BodyTypes::new(db, def, body, types);
    let frames = Frames::new(body);
    let contexts = flow::contexts(body, &frames, outer_context(db, def), &view);
    let at = |expr: ExprId| match contexts.of(&frames, expr) {
        // The function's own future: it runs wherever that is awaited.
        Context::Async(0) | Context::Sync | Context::Poll => Some(Runs::Inline),
        Context::Async(_) => Some(Runs::Task),
        Context::Blocking => Some(Runs::Blocking),
        Context::Thread => Some(Runs::Thread),
        Context::Unknown => None,
    };
    let uses = Uses { body, view: &view, at: &at };
    Arc::new(params.into_iter().map(|param| uses.of(param?)).collect())
}

fn runs_nothing(_db: &dyn Db, _id: salsa::Id, _def: DefId) -> Arc<Vec<Option<Runs>>> {
    Arc::default()
}

fn plain(body: &Body, pat: crate::ir::PatId) -> Option<BindingId> {
    match body.pats[pat] {
        Pat::Bind { binding, sub: None } => Some(binding),
        _ => None,
    }
}

struct Uses<'a> {
    body: &'a Body,
    view: &'a BodyTypes<'a>,
    /// Where an expression runs.
    at: &'a dyn Fn(ExprId) -> Option<Runs>,
}

impl Uses<'_> {
    /// Where the closure in a variable runs. A closure that is called in place is, unless the function has another place
    /// for it too: one that calls `block_in_place` where it can knows that the closure blocks.
    fn of(&self, param: BindingId) -> Option<Runs> {
        let mut all = Vec::new();
        for (id, expr) in self.body.exprs.iter() {
            let args = match expr {
                Expr::Call { callee, args } => {
                    if self.is(*callee, param) {
                        all.push((self.at)(id));
                    }
                    args
                }
                Expr::MethodCall { args, .. } => args,
                _ => continue,
            };
            let given = args.iter().enumerate().filter(|(_, arg)| self.is(**arg, param));
            all.extend(given.map(|(index, _)| self.given(id, index)));
        }
        let first = *all.first()?;
        if all.contains(&Some(Runs::Inline)) {
            let has_a_place = all.iter().any(|runs| matches!(runs, Some(Runs::Blocking | Runs::Thread)));
            return (!has_a_place).then_some(Runs::Inline);
        }
        let named = self.body.exprs.values().filter(|expr| matches!(expr, Expr::Local(local) if *local == param));
        (named.count() == all.len() && all.iter().all(|runs| *runs == first)).then_some(first).flatten()
    }

    fn given(&self, call: ExprId, index: usize) -> Option<Runs> {
        match flow::ClosureRuns::runs(self.view, call, index)? {
            Runs::Inline => (self.at)(call),
            elsewhere => Some(elsewhere),
        }
    }

    fn is(&self, expr: ExprId, param: BindingId) -> bool {
        match &self.body.exprs[expr] {
            Expr::Local(local) => *local == param,
            Expr::Ref { base, .. } | Expr::Unary { op: UnaryOp::Deref, base } => self.is(*base, param),
            _ => false,
        }
    }
}
