//! Associated types: `<T as Trait>::Name`.

use crate::resolve::DefId;
use crate::types::signatures::{impl_assoc_type, predicates, trait_data};
use crate::types::{Args, TraitBound, Ty, TyKind};

use super::{Answer, MAX_DEPTH, Pending, Selected, Solver, one};

impl Solver<'_> {
    /// `<args[0] as trait>::name`; none while too little is known.
    pub(in crate::types) fn project(&mut self, trait_: DefId, name: &str, args: &Args) -> Option<Ty> {
        match self.select(trait_, args) {
            Answer::Yes(selected) => self.assoc_of(&selected, trait_, name, args),
            Answer::Maybe | Answer::No => None,
        }
    }

    /// The type with the associated types in it worked out. Those that must wait become variables.
    pub fn normalize(&mut self, ty: &Ty) -> Ty {
        if !ty.any(&mut |ty| matches!(ty.kind(), TyKind::Projection(..))) {
            return ty.clone();
        }
        let ty = ty.map(&mut |inner| self.normalize(inner));
        let TyKind::Projection(trait_, name, args) = ty.kind() else { return ty };
        if self.depth >= MAX_DEPTH {
            return Ty::unknown();
        }
        self.depth += 1;
        let result = match self.select(*trait_, args) {
            Answer::Yes(selected) => self.assoc_of(&selected, *trait_, name, args).unwrap_or_else(Ty::unknown),
            Answer::No => Ty::unknown(),
            Answer::Maybe => {
                let self_ty = self.table.resolve(&args[0]);
                if self_ty.any(&mut |ty| matches!(ty.kind(), TyKind::Var(_))) {
                    let is = self.table.fresh();
                    self.pending.push(Pending::Projection {
                        trait_: *trait_,
                        name: name.clone(),
                        args: args.clone(),
                        is: is.clone(),
                    });
                    is
                } else {
                    Ty::unknown()
                }
            }
        };
        self.depth -= 1;
        result
    }

    /// An associated type of a trait that a type has in a known way.
    pub(super) fn assoc_of(&mut self, selected: &Selected, trait_: DefId, name: &str, args: &Args) -> Option<Ty> {
        match selected {
            Selected::Impl(def, impl_args) => {
                let own = impl_assoc_type(self.db, *def, name.into());
                if let Some(ty) = own {
                    return Some(self.normalize(&ty.subst(impl_args)));
                }
                let data = trait_data(self.db, trait_);
                let default = data.assoc_types.iter().find(|assoc| assoc.name == name)?.default.as_ref()?;
                Some(self.normalize(&default.subst(args)))
            }
            Selected::Promised(bounds) => {
                let given = bounds.iter().flat_map(|bound| &bound.assoc).find(|(assoc, _)| assoc == name);
                if let Some((_, ty)) = given {
                    let ty = ty.clone();
                    return Some(self.normalize(&ty));
                }
                if let Some(ty) = self.assoc_of_supertraits(bounds, trait_, name, args) {
                    return Some(ty);
                }
                // Rigid: known by no other name, unless another promise equates it.
                let rigid = Ty::new(TyKind::Projection(trait_, name.into(), args.clone()));
                Some(self.equated(&rigid).unwrap_or(rigid))
            }
            Selected::Builtin(Some((assoc, ty))) if *assoc == name => {
                let ty = ty.clone();
                Some(self.normalize(&ty))
            }
            Selected::Builtin(_) => None,
        }
    }

    /// `trait Sub: Super<Item = X>`: what the promise of `Sub` says of `Super`'s types.
    fn assoc_of_supertraits(&mut self, bounds: &[TraitBound], trait_: DefId, name: &str, args: &Args) -> Option<Ty> {
        for bound in bounds.iter().filter(|bound| bound.trait_ != trait_) {
            let self_ty = args.first()?.clone();
            let sub_args: Vec<Ty> = std::iter::once(self_ty).chain(bound.args.iter().cloned()).collect();
            for (ty, implied) in predicates(self.db, bound.trait_).iter() {
                if matches!(ty.kind(), TyKind::Param(0, _))
                    && implied.trait_ == trait_
                    && let Some((_, ty)) = implied.assoc.iter().find(|(assoc, _)| assoc == name)
                {
                    return Some(self.normalize(&ty.subst(&sub_args)));
                }
            }
        }
        None
    }

    /// `where T: Iterator, T::Item = X` is written as a bound with an associated type.
    fn equated(&self, rigid: &Ty) -> Option<Ty> {
        let TyKind::Projection(trait_, name, args) = rigid.kind() else { return None };
        let self_ty = self.table.resolve(args.first()?);
        let bounds = self.env.iter().filter(|(ty, bound)| *ty == self_ty && bound.trait_ == *trait_);
        bounds.flat_map(|(_, bound)| &bound.assoc).find(|(assoc, _)| assoc == name).map(|(_, ty)| ty.clone())
    }

    /// What a trait promises of its associated type.
    pub(in crate::types) fn declared_bounds(&self, ty: &Ty) -> Vec<TraitBound> {
        let TyKind::Projection(trait_, name, args) = ty.kind() else { return Vec::new() };
        let data = trait_data(self.db, *trait_);
        let declared = data.assoc_types.iter().find(|assoc| assoc.name == *name);
        declared.into_iter().flat_map(|assoc| &assoc.bounds).map(|bound| bound.subst(args)).collect()
    }

    /// What awaiting a value of this type gives.
    pub fn output_of_future(&mut self, ty: &Ty) -> Option<Ty> {
        let ty = self.table.shallow(ty);
        if let TyKind::Future(_, output) = ty.kind() {
            return Some(output.clone());
        }
        let args = one(ty);
        if let Some(output) = self.lang.future.and_then(|future| self.project(future, "Output", &args)) {
            return Some(output);
        }
        self.project(self.lang.into_future?, "Output", &args)
    }

    /// What `*value` gives: references, and types that have `Deref`.
    pub fn deref(&mut self, ty: &Ty) -> Option<Ty> {
        let ty = self.table.shallow(ty);
        match ty.kind() {
            TyKind::Ref(_, inner) | TyKind::Ptr(_, inner) => Some(inner.clone()),
            TyKind::Unknown | TyKind::Var(_) => None,
            _ => self.project(self.lang.deref?, "Target", &one(ty)),
        }
    }

    /// What a value of a type that is inferred to its end dereferences to; unknown where nobody can tell.
    pub fn target(&mut self, ty: &Ty) -> Option<Ty> {
        self.deref(ty).map(|target| self.table.finish(&target))
    }
}
