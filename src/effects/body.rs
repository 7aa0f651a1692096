//! The flow and the contexts of a function's body, with its inferred types plugged in.

use std::cell::RefCell;
use std::sync::Arc;

use crate::db::Db;
use crate::flow::{self, ClosureRuns, Context, Contexts, Flow};
use crate::ir::{BindingId, Body, Expr, ExprId, PatId};
use crate::knowledge::{self, annotations, guards_in};
use crate::resolve::{Def, DefId, path_of};
use crate::types::signatures::fn_sig;
use crate::types::solve::Solver;
use crate::types::{Inference, Receiver, Ty, TyKind, body_of, fn_bodies_of, infer::infer};

use super::calls::call_annotations;
use super::closures::closure_runs;
use super::own::own_callee;

/// What is known of a function's body.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Analysis {
    /// What is alive at each suspension point.
    pub flow: Flow,
    /// Where each expression runs.
    pub contexts: Contexts,
}

/// What is known of a function's body.
#[salsa::tracked(returns(ref))]
pub fn analysis(db: &dyn Db, def: DefId) -> Arc<Analysis> {
    let bodies = fn_bodies_of(db, def);
    let Some(body) = body_of(db, def, bodies) else { return Arc::default() };
    let types = infer(db, def);
    let view = BodyTypes::new(db, def, body, types);
    let flow = flow::analyse(body, &view, def.krate(db).data(db).edition);
    let contexts = flow::contexts(body, &flow.frames, outer_context(db, def), &view);
    Arc::new(Analysis { flow, contexts })
}

/// Where a function runs when it is no `async fn`.
pub(super) fn outer_context(db: &dyn Db, def: DefId) -> Context {
    if is_polled(db, def) { Context::Poll } else { Context::Sync }
}

/// Whether a function is called while a task is polled: it takes a `Context`, or is a `Service::call`.
pub fn is_polled(db: &dyn Db, def: DefId) -> bool {
    let Some(sig) = fn_sig(db, def) else { return false };
    let context = |ty: &Ty| {
        let adt = ty.strip_refs().as_adt();
        matches!(ty.kind(), TyKind::Ref(..))
            && adt.is_some_and(|(adt, _)| path_of(db, Def::Struct(adt)) == "std::task::Context")
    };
    if sig.params.iter().any(context) {
        return true;
    }
    let Some(container) = def.container(db) else { return false };
    let data = crate::types::signatures::impl_data(db, container);
    let service = data.trait_.as_ref().is_some_and(|bound| bound.trait_.name(db) == "Service");
    service && def.name(db) == "call"
}

/// Inferred types, as flow asks for them.
pub(super) struct BodyTypes<'a> {
    db: &'a dyn Db,
    body: &'a Body,
    types: &'a Inference,
    solver: RefCell<Solver<'a>>,
}

impl<'a> BodyTypes<'a> {
    pub fn new(db: &'a dyn Db, def: DefId, body: &'a Body, types: &'a Inference) -> Self {
        Self { db, body, types, solver: RefCell::new(Solver::new(db, def)) }
    }

    fn callee_path(&self, call: ExprId) -> Option<String> {
        let callee = self.types.callee(call)?;
        Some(path_of(self.db, Def::Fn(callee.trait_fn.as_ref().map_or(callee.def, |(def, _)| *def))))
    }
}

impl flow::Types for BodyTypes<'_> {
    fn ty(&self, expr: ExprId) -> Ty {
        self.types.ty(expr)
    }

    fn binding_ty(&self, binding: BindingId) -> Ty {
        self.types.binding_ty(binding)
    }

    fn pat_ty(&self, pat: PatId) -> Ty {
        self.types.pat_ty(pat)
    }

    fn is_copy(&self, ty: &Ty) -> bool {
        self.solver.borrow_mut().is_copy_in(ty)
    }

    fn needs_drop(&self, ty: &Ty) -> bool {
        !guards_in(self.db, ty).is_empty()
    }

    fn receiver(&self, call: ExprId) -> Option<Receiver> {
        self.types.receiver(call)
    }

    fn binds_by_ref(&self, binding: BindingId) -> bool {
        self.types.binds_by_ref(binding)
    }

    fn diverges(&self, call: ExprId) -> bool {
        matches!(self.types.ty(call).kind(), TyKind::Never)
            || call_annotations(self.db, self.types, call).is_some_and(|known| known.diverges)
    }

    fn field_derefs(&self, field: ExprId) -> bool {
        let Expr::Field { base, name, .. } = &self.body.exprs[field] else { return false };
        let base = self.types.ty(*base);
        match base.kind() {
            TyKind::Adt(def, _) => {
                let fields = crate::types::signatures::struct_fields(self.db, *def);
                !fields.fields.iter().any(|(field, _)| field == name)
            }
            TyKind::Tuple(_) | TyKind::Unknown => false,
            _ => true,
        }
    }

    fn empties(&self, call: ExprId) -> bool {
        let Some(path) = self.callee_path(call) else { return false };
        matches!(
            path.as_str(),
            "std::option::Option::take"
                | "std::mem::take"
                | "std::vec::Vec::clear"
                | "std::collections::VecDeque::clear"
        )
    }

    fn replaces(&self, call: ExprId) -> bool {
        self.callee_path(call).as_deref() == Some("std::mem::replace")
    }

    fn is_enum(&self, ty: &Ty) -> bool {
        // Patterns see through references.
        let ty = ty.strip_refs();
        let Some((def, _)) = ty.as_adt() else { return ty.is_unknown() };
        matches!(
            def.tree(self.db).get(def.item(self.db)).map(crate::ir::Item::kind),
            Some(crate::ir::ItemKind::Enum(_))
        )
    }
}

impl ClosureRuns for BodyTypes<'_> {
    fn runs(&self, call: ExprId, arg: usize) -> Option<flow::Runs> {
        let own = own_callee(self.db, self.types, call);
        let callee = self.types.callee(call).map(|callee| callee.def);
        let mut named = own.map(|own| own.def).into_iter().chain(callee);
        if let Some(known) = named.find_map(|def| annotations(self.db, def).runs) {
            return Some(in_flow(known));
        }
        let own = own?;
        closure_runs(self.db, own.def).get(self.param(call, own.def, arg)?).copied().flatten()
    }
}

impl BodyTypes<'_> {
    /// The parameter, `self` left out, that an argument goes to: `Type::method(value, closure)` gives `self` as well.
    fn param(&self, call: ExprId, def: DefId, arg: usize) -> Option<usize> {
        let gives_self = matches!(self.body.exprs[call], Expr::Call { .. })
            && fn_sig(self.db, def).as_ref().is_some_and(|sig| sig.has_self);
        arg.checked_sub(usize::from(gives_self))
    }
}

fn in_flow(runs: knowledge::Runs) -> flow::Runs {
    match runs {
        knowledge::Runs::Inline => flow::Runs::Inline,
        knowledge::Runs::Task => flow::Runs::Task,
        knowledge::Runs::Blocking => flow::Runs::Blocking,
        knowledge::Runs::Thread => flow::Runs::Thread,
        knowledge::Runs::Stored => flow::Runs::Stored,
    }
}
