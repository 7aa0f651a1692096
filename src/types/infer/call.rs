//! Calls and method calls.

use crate::ir::{Expr, ExprId, GenericArgs, Name};
use crate::resolve::{Def, DefId};
use crate::types::method::{AssocItem, Lookup, Method};
use crate::types::signatures::{fn_sig, predicates};
use crate::types::solve::{Answer, Pending, one};
use crate::types::{Args, Callee, TraitBound, Ty, TyKind};

use super::Infer;

impl Infer<'_> {
    pub(super) fn call(&mut self, id: ExprId, callee: ExprId, args: &[ExprId], expected: Option<&Ty>) -> Ty {
        let ty = self.expr(callee, None);
        let ty = self.known(&ty);
        if let TyKind::FnDef(def, fn_args) = ty.kind() {
            let (def, fn_args) = (*def, fn_args.clone());
            // A function that a variable holds is called as if it were named.
            let named = self.callee_of(callee);
            let callee = named.unwrap_or_else(|| Callee { def, args: fn_args.clone(), trait_fn: None });
            self.result.calls.insert(id, callee);
            self.require_predicates(def, &fn_args, 0);
        }
        let Some((params, ret)) = self.callable_value(&ty, args.len()) else {
            args.iter().for_each(|arg| drop(self.expr(*arg, None)));
            return Ty::unknown();
        };
        if matches!(ty.kind(), TyKind::VariantCtor(..) | TyKind::StructCtor(..)) {
            self.expect_result(&ret, expected);
        }
        self.arguments(args, &params);
        self.finish_call(id, &ret)
    }

    /// Lets the type that is wanted of a constructor's result reach its arguments.
    fn expect_result(&mut self, ret: &Ty, expected: Option<&Ty>) {
        let Some(expected) = expected.map(|ty| self.solver.table.resolve(ty)) else { return };
        let coercible =
            |ty: &Ty| matches!(ty.kind(), TyKind::Dyn(_) | TyKind::Ref(..) | TyKind::FnPtr(..) | TyKind::Opaque(_));
        if !expected.any(&mut |ty| coercible(ty)) {
            self.solver.table.try_unify(ret, &expected);
        }
    }

    /// After the arguments are known: the result, and what the `impl` of a trait's function turned out to be.
    fn finish_call(&mut self, id: ExprId, ret: &Ty) -> Ty {
        self.solver.process_pending();
        self.refine_callee(id);
        let ret = self.shallow(ret);
        self.solver.normalize(&ret)
    }

    /// A call through a trait, as in `Default::default()`, may know its `impl` only when its arguments are known.
    fn refine_callee(&mut self, id: ExprId) {
        let Some(Callee { def, args, trait_fn: Some((trait_fn, self_ty)) }) = self.result.calls.get(&id).cloned()
        else {
            return;
        };
        if def != trait_fn {
            return;
        }
        let Some(trait_) = def.container(self.db) else { return };
        let name = def.name(self.db);
        let count = crate::types::generics::generics_of(self.db, trait_).names.len();
        let trait_args: Vec<Ty> = args.iter().skip(1).take(count.saturating_sub(1)).cloned().collect();
        let own: Vec<Ty> = args.iter().skip(count).cloned().collect();
        let found = self.solver.lookup_trait_assoc(trait_, &self_ty, &name, Some(&trait_args.into()));
        if let Some(found) = found
            && let crate::resolve::Def::Fn(def) = found.item
        {
            let args: Args = found.parent_args.into_iter().chain(own).collect();
            self.result.calls.insert(id, Callee { def, args, trait_fn: Some((trait_fn, self_ty)) });
        }
    }

    /// The parameters and the result of calling a value: a function, a closure, or anything that has an `Fn` trait.
    fn callable_value(&mut self, ty: &Ty, count: usize) -> Option<(Args, Ty)> {
        let (steps, _) = self.solver.autoderef(ty);
        for step in steps {
            if let Some(found) = self.solver.callable(&step) {
                return Some(found);
            }
            if let Some(found) = self.callable_by_trait(&step, count) {
                return Some(found);
            }
        }
        None
    }

    fn callable_by_trait(&mut self, ty: &Ty, count: usize) -> Option<(Args, Ty)> {
        if !matches!(ty.kind(), TyKind::Param(..) | TyKind::Opaque(_) | TyKind::Dyn(_) | TyKind::Projection(..)) {
            return None;
        }
        let lang = self.lang();
        let params: Args = (0..count).map(|_| self.fresh()).collect();
        let args: Args = std::sync::Arc::from([ty.clone(), Ty::new(TyKind::Tuple(params.clone()))]);
        for trait_ in [lang.fn_once, lang.async_fn_once].into_iter().flatten() {
            let snapshot = self.solver.table.snapshot();
            if let Answer::Yes(_) = self.solver.select(trait_, &args) {
                let output = self.solver.project(trait_, "Output", &args).unwrap_or_else(Ty::unknown);
                let is_async = Some(trait_) == lang.async_fn_once;
                // What a call of an `AsyncFn` gives is a future without a name.
                return Some((params, if is_async { Ty::unknown() } else { output }));
            }
            self.solver.table.rollback(snapshot);
        }
        None
    }

    /// Checks arguments against parameters: closures last, since the others may tell what they are given.
    fn arguments(&mut self, args: &[ExprId], params: &[Ty]) {
        let is_closure = |this: &Self, arg: ExprId| matches!(this.body.exprs[arg], Expr::Closure { .. });
        for closures in [false, true] {
            if closures {
                if !args.iter().any(|arg| is_closure(self, *arg)) {
                    return;
                }
                self.solver.process_pending();
            }
            for (index, arg) in args.iter().enumerate() {
                if is_closure(self, *arg) != closures {
                    continue;
                }
                match params.get(index) {
                    Some(param) => drop(self.expr_coerced(*arg, param)),
                    None => drop(self.expr(*arg, None)),
                }
            }
        }
    }

    /// What a function's bounds ask of its arguments, except those of its parent when `skip` says so.
    fn require_predicates(&mut self, def: DefId, args: &Args, skip: usize) {
        for (ty, bound) in predicates(self.db, def).iter().skip(skip) {
            let (ty, bound) = (ty.subst(args), bound.subst(args));
            self.solver.pending.push(Pending::Bound(ty, bound));
        }
    }

    pub(super) fn method_call(
        &mut self,
        id: ExprId,
        receiver: ExprId,
        name: &Name,
        generics: Option<&GenericArgs>,
        args: &[ExprId],
        expected: Option<&Ty>,
    ) -> Ty {
        let ty = self.expr(receiver, None);
        let ty = self.known(&ty);
        match self.solver.lookup_method(&ty, name, self.module) {
            Lookup::Found(method) => self.found_method(id, *method, generics, args, expected),
            Lookup::None => self.call_field(&ty, name, args),
            Lookup::Unknown => {
                args.iter().for_each(|arg| drop(self.expr(*arg, None)));
                Ty::unknown()
            }
        }
    }

    /// A `for` loop over a value of this type calls the `next` of its iterator.
    pub(super) fn calls_next(&mut self, id: ExprId, ty: &Ty) {
        let next = Name::new_static("next");
        let found = self.solver.iterator_of(ty).and_then(|iterator| {
            let iterator = self.shallow(&iterator);
            self.solver.lookup_trait_assoc(self.lang().iterator?, &iterator, &next, None)
        });
        if let Some(AssocItem { item: Def::Fn(def), parent_args, trait_fn }) = found {
            self.result.calls.insert(id, Callee { def, args: parent_args.into(), trait_fn });
        }
    }

    /// `write!` and `writeln!` call a method of their target; its result.
    pub(super) fn calls_write_fmt(&mut self, id: ExprId, target: &Ty) -> Option<Ty> {
        let ty = self.known(target);
        match self.solver.lookup_method(&ty, &Name::new_static("write_fmt"), self.module) {
            Lookup::Found(method) => Some(self.found_method(id, *method, None, &[], None)),
            Lookup::None | Lookup::Unknown => None,
        }
    }

    /// No method has that name: the arguments still have types.
    fn call_field(&mut self, _ty: &Ty, _name: &str, args: &[ExprId]) -> Ty {
        args.iter().for_each(|arg| drop(self.expr(*arg, None)));
        Ty::unknown()
    }

    fn found_method(
        &mut self,
        id: ExprId,
        method: Method,
        generics: Option<&GenericArgs>,
        args: &[ExprId],
        _expected: Option<&Ty>,
    ) -> Ty {
        let Method { def, parent_args, receiver, trait_fn } = method;
        let parent_predicates = def.container(self.db).map_or(0, |parent| predicates(self.db, parent).len());
        let fn_args = self.own_args(def, parent_args, generics);
        self.result.receivers.insert(id, receiver);
        self.result.calls.insert(id, Callee { def, args: fn_args.clone(), trait_fn });
        self.require_predicates(def, &fn_args, parent_predicates);
        let Some(sig) = fn_sig(self.db, def) else { return Ty::unknown() };
        if sig.may_be_rewritten {
            self.arguments(args, &[]);
            return Ty::unknown();
        }
        let params: Vec<Ty> =
            sig.params.iter().skip(1).map(|param| self.solver.normalize(&param.subst(&fn_args))).collect();
        let ret = self.solver.normalize(&sig.ret.subst(&fn_args));
        self.arguments(args, &params);
        self.finish_call(id, &ret)
    }

    /// The parameters, and if known the result, of the closure that is wanted where `expected` is.
    pub(super) fn expected_signature(&mut self, expected: &Ty, is_async: bool) -> Option<(Vec<Ty>, Option<Ty>)> {
        let expected = self.shallow(expected);
        match expected.kind() {
            TyKind::FnPtr(params, ret) => Some((params.to_vec(), Some(ret.clone()))),
            TyKind::Closure(closure) => Some((closure.params.to_vec(), Some(closure.ret.clone()))),
            TyKind::Opaque(opaque) => self.signature_in(&opaque.bounds, is_async),
            TyKind::Dyn(bounds) => self.signature_in(bounds, is_async),
            TyKind::Adt(def, args) if Some(*def) == self.lang().boxed => {
                let inner = args.first()?.clone();
                self.expected_signature(&inner, is_async)
            }
            TyKind::Var(_) => {
                let pending: Vec<TraitBound> = self
                    .solver
                    .pending
                    .iter()
                    .filter_map(|pending| match pending {
                        Pending::Bound(ty, bound) if self.solver.table.shallow(ty) == expected => Some(bound.clone()),
                        _ => None,
                    })
                    .collect();
                self.signature_in(&pending, is_async)
            }
            _ => None,
        }
    }

    fn signature_in(&mut self, bounds: &[TraitBound], is_async: bool) -> Option<(Vec<Ty>, Option<Ty>)> {
        let lang = self.lang();
        let fns = [lang.fn_, lang.fn_mut, lang.fn_once];
        let async_fns = [lang.async_fn, lang.async_fn_mut, lang.async_fn_once];
        let bound =
            bounds.iter().find(|bound| fns.contains(&Some(bound.trait_)) || async_fns.contains(&Some(bound.trait_)))?;
        let params = self.solver.normalize(bound.args.first()?);
        let TyKind::Tuple(params) = self.shallow(&params).kind().clone() else { return None };
        let returns_future = fns.contains(&Some(bound.trait_)) && is_async;
        let output = bound.assoc.iter().find(|(name, _)| name == "Output").map(|(_, ty)| ty.clone());
        let output = output.map(|ty| self.solver.normalize(&ty));
        let output = match output {
            // An async closure where `Fn() -> Fut` is wanted: what it awaits is the future's output.
            Some(ty) if returns_future => self.output_wanted(&ty),
            output => output,
        };
        Some((params.to_vec(), output))
    }

    fn output_wanted(&mut self, future: &Ty) -> Option<Ty> {
        let future = self.shallow(future);
        self.solver.project(self.lang().future?, "Output", &one(future))
    }
}
