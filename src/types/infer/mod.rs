//! Local type inference: expectations go down, types come up, variables join them.
//!
//! It infers what rustc would where it can, and says `Unknown` where it cannot; it never reports an error.

mod call;
mod expand;
mod expr;
mod macros;
mod ops;
mod pat;
mod path;
mod stmt;

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::db::Db;
use crate::ir::{BindingId, Body, ExprId, Name, PatId};
use crate::resolve::{DefId, ModuleId};

use super::lower::TyLower;
use super::signatures::{fn_sig, lang_items};
use super::solve::Solver;
use super::{Callee, FutureOrigin, Inference, Ty, TyKind};

/// The types of a function's body. For a function declared in a body, `def` is its own.
#[salsa::tracked(returns(ref))]
pub fn infer(db: &dyn Db, def: DefId) -> Arc<Inference> {
    let bodies = fn_bodies_of(db, def);
    match body_of(db, def, bodies) {
        Some(body) => Arc::new(Infer::new(db, def, body).run()),
        None => Arc::default(),
    }
}

/// The lowered function item that a function's body is part of.
pub fn fn_bodies_of(db: &dyn Db, def: DefId) -> &Arc<crate::ir::FnBodies> {
    crate::syntax::fn_bodies(db, def.file(db), def.body(db).unwrap_or_else(|| def.item(db)))
}

/// The body of a function.
pub fn body_of<'b>(db: &dyn Db, def: DefId, bodies: &'b crate::ir::FnBodies) -> Option<&'b Body> {
    let wanted = def.body(db).map(|_| def.item(db));
    bodies.bodies.iter().find(|(item, _)| *item == wanted).map(|(_, body)| body)
}

struct Infer<'a> {
    db: &'a dyn Db,
    owner: DefId,
    /// The module, or the innermost block that declares items.
    module: ModuleId,
    body: &'a Body,
    solver: Solver<'a>,
    result: Inference,
    /// What a path expression that names a function calls.
    path_callees: FxHashMap<ExprId, Callee>,
    /// What `return` gives, innermost last: the function, closures, async blocks.
    returns: Vec<Ty>,
    loops: Vec<Loop>,
    /// The variables around a macro call whose expansion this is, by name; those whose type is not certain are unknown.
    outer: FxHashMap<Name, Ty>,
    /// In how many expansions it stands.
    expansions: u32,
    /// The text of the expansion that it is.
    text: Option<&'a str>,
}

/// A loop or labelled block that `break` can leave.
struct Loop {
    label: Option<Name>,
    /// What `break` gives.
    ty: Ty,
    breaks: bool,
    /// `break` without a label leaves it.
    bare_break: bool,
}

impl<'a> Infer<'a> {
    fn new(db: &'a dyn Db, owner: DefId, body: &'a Body) -> Self {
        let result = Inference {
            exprs: vec![Ty::unknown(); body.exprs.len()],
            pats: vec![Ty::unknown(); body.pats.len()],
            bindings: vec![Ty::unknown(); body.bindings.len()],
            ..Inference::default()
        };
        Self {
            db,
            owner,
            module: owner.module(db),
            body,
            solver: Solver::new(db, owner),
            result,
            path_callees: FxHashMap::default(),
            returns: Vec::new(),
            loops: Vec::new(),
            outer: FxHashMap::default(),
            expansions: 0,
            text: None,
        }
    }

    fn run(mut self) -> Inference {
        let Some(root) = self.body.root else { return self.result };
        let ret = self.bind_params();
        self.returns.push(ret.clone());
        self.expr_coerced(root, &ret);
        self.solver.process_pending();
        self.solver.default_numbers();
        self.finish()
    }

    /// Gives the parameters their types; what the body returns.
    fn bind_params(&mut self) -> Ty {
        let Some(sig) = fn_sig(self.db, self.owner) else { return Ty::unknown() };
        let mut params = sig.params.iter();
        if sig.has_self
            && let (Some(ty), Some(binding)) = (params.next(), self.body.self_binding)
        {
            let ty = self.solver.normalize(ty);
            self.set_binding(binding, ty);
        }
        for (param, ty) in self.body.params.iter().zip(params) {
            let ty = self.solver.normalize(ty);
            self.pat(param.pat, &ty, None);
        }
        let ret = match sig.ret.kind() {
            TyKind::Future(FutureOrigin::Fn(_), output) => output.clone(),
            _ => sig.ret.clone(),
        };
        self.solver.normalize(&ret)
    }

    fn finish(mut self) -> Inference {
        let table = &self.solver.table;
        let finish_all = |types: &mut Vec<Ty>| {
            for ty in types {
                *ty = table.finish(ty);
            }
        };
        finish_all(&mut self.result.exprs);
        finish_all(&mut self.result.pats);
        finish_all(&mut self.result.bindings);
        for callee in self.result.calls.values_mut() {
            callee.args = callee.args.iter().map(|ty| table.finish(ty)).collect();
            if let Some((_, ty)) = &mut callee.trait_fn {
                *ty = table.finish(ty);
            }
        }
        self.result
    }

    fn fresh(&mut self) -> Ty {
        self.solver.table.fresh()
    }

    fn shallow(&self, ty: &Ty) -> Ty {
        self.solver.table.shallow(ty)
    }

    /// The type, after trying what is pending when it is not known yet.
    fn known(&mut self, ty: &Ty) -> Ty {
        let now = self.shallow(ty);
        if !matches!(now.kind(), TyKind::Var(_)) {
            return now;
        }
        self.solver.process_pending();
        self.shallow(ty)
    }

    fn set_binding(&mut self, binding: BindingId, ty: Ty) {
        self.result.bindings[u32::from(binding.into_raw()) as usize] = ty;
    }

    fn set_pat(&mut self, pat: PatId, ty: Ty) {
        self.result.pats[u32::from(pat.into_raw()) as usize] = ty;
    }

    /// A type written in the body.
    fn written(&mut self, ty: &crate::ir::TypeRef) -> Ty {
        let table = &mut self.solver.table;
        let mut hole = || table.fresh();
        let ty = TyLower::new(self.db, self.owner).in_module(self.module).holes(&mut hole).ty(ty);
        self.solver.normalize(&ty)
    }

    /// Makes a value of type `from` fit where `to` is wanted, as far as that tells more of either.
    fn coerce(&mut self, from: &Ty, to: &Ty) {
        let (from, to) = (self.shallow(from), self.shallow(to));
        if matches!(from.kind(), TyKind::Never) || from == to || self.solver.table.try_unify(&from, &to) {
            return;
        }
        if let (TyKind::Ref(_, inner), TyKind::Ref(_, wanted)) = (from.kind(), to.kind()) {
            self.coerce_deref(inner, wanted);
        }
    }

    /// `&String` where `&str` is wanted; `&[T; N]` where `&[T]` is.
    fn coerce_deref(&mut self, inner: &Ty, wanted: &Ty) {
        let wanted = self.shallow(wanted);
        if let (TyKind::Array(item, _), TyKind::Slice(other)) = (self.shallow(inner).kind(), wanted.kind()) {
            self.solver.table.try_unify(item, other);
            return;
        }
        if matches!(wanted.kind(), TyKind::Dyn(_) | TyKind::Var(_)) {
            return;
        }
        let (steps, _) = self.solver.autoderef(inner);
        for step in steps {
            if self.solver.table.try_unify(&step, &wanted) {
                return;
            }
        }
    }

    /// The type of a stub: `named("tracing", "Span")`.
    fn named(&self, krate: &str, path: &str) -> Ty {
        let krate = self.db.world().stubs(self.db).get(krate).copied();
        let def = krate.and_then(|krate| crate::resolve::lookup(self.db, krate, path).types);
        match def {
            Some(crate::resolve::Def::Struct(def) | crate::resolve::Def::Enum(def)) => {
                Ty::new(TyKind::Adt(def, super::signatures::identity_args(self.db, def)))
            }
            _ => Ty::unknown(),
        }
    }

    fn lang(&self) -> &'a super::signatures::LangItems {
        lang_items(self.db)
    }
}

/// A type of the language's library; unknown where the stub is missing.
fn adt(def: Option<DefId>, args: Vec<Ty>) -> Ty {
    def.map_or_else(Ty::unknown, |def| Ty::new(TyKind::Adt(def, args.into())))
}
