//! Method look-up: autoderef, autoref, inherent before trait methods.

use crate::ir::Name;
use crate::resolve::{Def, DefId, ModuleId, traits_in_scope};

use super::impls::{inherent_impls, inherent_impls_beyond_stub};
use super::signatures::{fn_sig, impl_data, predicates, supertraits, trait_data};
use super::solve::{Answer, Selected, Solver, one};
use super::{Args, Receiver, TraitBound, Ty, TyKind};

/// No chain of `Deref`s is longer.
const MAX_DEREFS: usize = 12;

/// A method that was found.
#[derive(Clone, Debug)]
pub(super) struct Method {
    /// The function: the `impl`'s, or the trait's when no `impl` is known or it leaves the method to the trait.
    pub def: DefId,
    /// Arguments of the `impl` or `trait` around it.
    pub parent_args: Vec<Ty>,
    /// What is done to the receiver.
    pub receiver: Receiver,
    /// The trait's function and the type that has the trait.
    pub trait_fn: Option<(DefId, Ty)>,
}

/// What a look-up came to.
pub(super) enum Lookup {
    Found(Box<Method>),
    /// Too little is known of the receiver.
    Unknown,
    /// Nothing has that name.
    None,
}

/// A function that the receiver's type may have.
struct Candidate {
    def: DefId,
    parent: CandidateParent,
}

enum CandidateParent {
    Inherent(DefId),
    Trait(DefId),
}

impl Solver<'_> {
    /// The types that a receiver can be dereferenced to, itself first; whether the last one is not known.
    pub fn autoderef(&mut self, ty: &Ty) -> (Vec<Ty>, bool) {
        let mut steps = vec![self.table.shallow(ty)];
        loop {
            let last = &steps[steps.len() - 1];
            if last.is_unknown() {
                return (steps, true);
            }
            if steps.len() > MAX_DEREFS {
                return (steps, false);
            }
            let Some(next) = self.deref(&last.clone()) else {
                let open = matches!(steps[steps.len() - 1].kind(), TyKind::Projection(..));
                return (steps, open);
            };
            let next = self.normalize(&next);
            let next = self.table.shallow(&next);
            steps.push(next);
        }
    }

    /// The method that `receiver.name(…)` calls, as seen from `module`.
    pub(super) fn lookup_method(&mut self, receiver: &Ty, name: &Name, module: ModuleId) -> Lookup {
        let (mut steps, open) = self.autoderef(receiver);
        if steps[0].is_unknown() {
            return Lookup::Unknown;
        }
        let derefs = steps.len();
        // The last step of autoderef: an array is a slice too.
        if let TyKind::Array(inner, _) = steps[steps.len() - 1].kind() {
            let slice = Ty::new(TyKind::Slice(inner.clone()));
            steps.push(slice);
        }
        let inherent = self.inherent_candidates(&steps, name);
        let traits = self.trait_candidates(name, module);
        for (index, step) in steps.clone().iter().enumerate() {
            if step.is_unknown() {
                break;
            }
            let unsized_array = index >= derefs;
            for autoref in [None, Some(false), Some(true)] {
                if unsized_array && autoref.is_none() {
                    continue;
                }
                let self_ty = autoref.map_or_else(|| step.clone(), |mutable| Ty::reference(mutable, step.clone()));
                let derefs = u8::try_from(index.min(derefs - 1)).unwrap_or(u8::MAX);
                let receiver = Receiver { derefs, autoref };
                if let Some(found) =
                    self.pick(&inherent, &self_ty, receiver).or_else(|| self.pick(&traits, &self_ty, receiver))
                {
                    return found;
                }
            }
        }
        if open { Lookup::Unknown } else { self.only_candidate(&steps, &inherent, &traits) }
    }

    /// Nothing was found to fit, though code that compiles has a method of that name. What a bound asks for may come from
    /// where nobody looked, such as a derive of another crate: so what is the only choice is taken.
    fn only_candidate(&mut self, steps: &[Ty], inherent: &[Candidate], traits: &[Candidate]) -> Lookup {
        let (derefs, [candidate]) = (steps.len(), inherent) else {
            return match (steps, inherent, traits) {
                ([only], [], [candidate]) => self.take_anyway(only, 0, candidate),
                _ => Lookup::None,
            };
        };
        for (index, step) in steps.iter().enumerate().take(derefs) {
            if let found @ Lookup::Found(_) = self.take_anyway(step, index, candidate) {
                return found;
            }
        }
        Lookup::None
    }

    fn take_anyway(&mut self, step: &Ty, index: usize, candidate: &Candidate) -> Lookup {
        for autoref in [None, Some(false), Some(true)] {
            let self_ty = autoref.map_or_else(|| step.clone(), |mutable| Ty::reference(mutable, step.clone()));
            let snapshot = self.table.snapshot();
            let receiver = Receiver { derefs: u8::try_from(index).unwrap_or(u8::MAX), autoref };
            if let Some(method) = self.by_form(candidate, &self_ty, receiver) {
                return Lookup::Found(Box::new(method));
            }
            self.table.rollback(snapshot);
        }
        Lookup::None
    }

    /// The method, if its `self` has this form.
    fn by_form(&mut self, candidate: &Candidate, self_ty: &Ty, receiver: Receiver) -> Option<Method> {
        let def = candidate.def;
        let sig = fn_sig(self.db, def).as_ref().filter(|sig| sig.has_self)?;
        let (parent, trait_) = match candidate.parent {
            CandidateParent::Inherent(parent) => (parent, None),
            CandidateParent::Trait(trait_) => (trait_, Some(trait_)),
        };
        let args = self.fresh_args(parent);
        let wanted = self.normalize(&sig.params.first()?.subst(&args));
        if !self.table.unify(&wanted, self_ty) {
            return None;
        }
        let trait_fn = trait_.map(|_| (def, self.table.shallow(&args[0])));
        if let (Some(trait_), Some((_, self_ty))) = (trait_, &trait_fn) {
            if self_ty.is_unknown() {
                return None;
            }
            self.take_only_impl(trait_, self_ty, &args.clone().into());
        }
        Some(Method { def, parent_args: args, receiver, trait_fn })
    }

    fn inherent_candidates(&mut self, steps: &[Ty], name: &str) -> Vec<Candidate> {
        let mut found = Vec::new();
        for step in steps {
            let known = found.len();
            found.extend(self.inherent_fns(inherent_impls(self.db, self.scope, step), name));
            if found.len() == known {
                found.extend(self.inherent_fns(inherent_impls_beyond_stub(self.db, step), name));
            }
            // Methods of the traits that a parameter, `impl Trait` or `dyn Trait` is promised to have.
            for trait_ in self.promised_traits(step) {
                found.extend(self.trait_fns(trait_, name));
            }
        }
        found
    }

    fn inherent_fns(&self, impls: Vec<DefId>, name: &str) -> Vec<Candidate> {
        let mut found = Vec::new();
        for parent in impls {
            let all = fns_named(&impl_data(self.db, parent).items, name);
            found.extend(all.map(|def| Candidate { def, parent: CandidateParent::Inherent(parent) }));
        }
        found
    }

    /// The traits that a type is known by.
    fn promised_traits(&self, ty: &Ty) -> Vec<DefId> {
        let mut bounds: Vec<TraitBound> = match ty.kind() {
            TyKind::Opaque(opaque) => opaque.bounds.to_vec(),
            TyKind::Dyn(bounds) => bounds.to_vec(),
            TyKind::Param(..) | TyKind::Projection(..) => {
                let ty = self.table.resolve(ty);
                self.env.iter().filter(|(of, _)| *of == ty).map(|(_, bound)| bound.clone()).collect()
            }
            _ => return Vec::new(),
        };
        bounds.extend(self.declared_bounds(&self.table.resolve(ty)));
        let mut traits = Vec::new();
        for bound in bounds {
            for trait_ in supertraits(self.db, bound.trait_).iter() {
                if !traits.contains(trait_) {
                    traits.push(*trait_);
                }
            }
        }
        traits
    }

    fn trait_candidates(&self, name: &str, module: ModuleId) -> Vec<Candidate> {
        let traits = traits_of_method(self.db, module, name.into());
        traits.iter().flat_map(|trait_| self.trait_fns(*trait_, name)).collect()
    }

    fn trait_fns(&self, trait_: DefId, name: &str) -> impl Iterator<Item = Candidate> + use<> {
        let found: Vec<DefId> = fns_named(&trait_data(self.db, trait_).items, name).collect();
        found.into_iter().map(move |def| Candidate { def, parent: CandidateParent::Trait(trait_) })
    }

    /// The first candidate whose `self` is of this type.
    fn pick(&mut self, candidates: &[Candidate], self_ty: &Ty, receiver: Receiver) -> Option<Lookup> {
        for candidate in candidates {
            let snapshot = self.table.snapshot();
            let pending = self.pending.len();
            let fits = match candidate.parent {
                CandidateParent::Inherent(parent) => self.fits_inherent(candidate.def, parent, self_ty, receiver),
                CandidateParent::Trait(trait_) => self.fits_trait(candidate.def, trait_, self_ty, receiver),
            };
            if let Some(method) = fits {
                return Some(Lookup::Found(Box::new(method)));
            }
            self.table.rollback(snapshot);
            self.pending.truncate(pending);
        }
        None
    }

    fn fits_inherent(&mut self, def: DefId, parent: DefId, self_ty: &Ty, receiver: Receiver) -> Option<Method> {
        let sig = fn_sig(self.db, def).as_ref().filter(|sig| sig.has_self)?;
        let args = self.fresh_args(parent);
        let wanted = self.normalize(&sig.params.first()?.subst(&args));
        if !self.table.unify(&wanted, self_ty) {
            return None;
        }
        for (ty, bound) in predicates(self.db, parent).iter() {
            let (ty, bound) = (ty.subst(&args), bound.subst(&args));
            match self.holds(&ty, &bound) {
                Answer::No => return None,
                Answer::Yes(_) => {}
                Answer::Maybe => self.pending.push(super::solve::Pending::Bound(ty, bound)),
            }
        }
        Some(Method { def, parent_args: args, receiver, trait_fn: None })
    }

    fn fits_trait(&mut self, def: DefId, trait_: DefId, self_ty: &Ty, receiver: Receiver) -> Option<Method> {
        let sig = fn_sig(self.db, def).as_ref().filter(|sig| sig.has_self)?;
        let args = self.fresh_args(trait_);
        let wanted = sig.params.first()?.subst(&args);
        if !self.table.unify(&wanted, self_ty) {
            return None;
        }
        let for_ty = self.table.shallow(&args[0]);
        if for_ty.is_unknown() {
            return None;
        }
        let all: Args = args.clone().into();
        let selected = match self.select(trait_, &all) {
            Answer::Yes(selected) => selected,
            Answer::Maybe => {
                let rest: Args = args.iter().skip(1).cloned().collect();
                let bound = TraitBound { trait_, args: rest, assoc: Vec::new() };
                self.pending.push(super::solve::Pending::Bound(for_ty.clone(), bound));
                Selected::Builtin(None)
            }
            Answer::No => return None,
        };
        let trait_fn = Some((def, for_ty));
        if let Selected::Impl(impl_def, impl_args) = selected {
            let name = def.name(self.db);
            if let Some(own) = fns_named(&impl_data(self.db, impl_def).items, &name).next() {
                return Some(Method { def: own, parent_args: impl_args.to_vec(), receiver, trait_fn });
            }
        }
        Some(Method { def, parent_args: args, receiver, trait_fn })
    }

    /// The associated function or constant `Ty::name`.
    pub(super) fn lookup_assoc(&mut self, ty: &Ty, name: &Name, module: ModuleId) -> Option<AssocItem> {
        let ty = self.table.shallow(ty);
        let db = self.db;
        let impls = inherent_impls(db, self.scope, &ty).into_iter();
        let beyond = std::iter::once_with(|| inherent_impls_beyond_stub(db, &ty)).flatten();
        for def in impls.chain(beyond) {
            let Some((_, item)) = impl_data(self.db, def).items.iter().find(|(item, _)| item == name) else { continue };
            let snapshot = self.table.snapshot();
            let args = self.fresh_args(def);
            let self_ty = self.normalize(&impl_data(self.db, def).self_ty.subst(&args));
            if self.table.unify(&self_ty, &ty) {
                return Some(AssocItem { item: *item, parent_args: args, trait_fn: None });
            }
            self.table.rollback(snapshot);
        }
        let promised = self.promised_traits(&ty);
        let in_scope = traits_of_method(self.db, module, name.clone());
        for trait_ in promised.into_iter().chain(in_scope.iter().copied()) {
            if let Some(found) = self.lookup_trait_assoc(trait_, &ty, name, None) {
                return Some(found);
            }
        }
        None
    }

    /// The function or constant `<ty as Trait>::name`.
    pub(super) fn lookup_trait_assoc(
        &mut self,
        trait_: DefId,
        ty: &Ty,
        name: &Name,
        written: Option<&Args>,
    ) -> Option<AssocItem> {
        let (_, item) = trait_data(self.db, trait_).items.iter().find(|(item, _)| item == name)?;
        let snapshot = self.table.snapshot();
        let mut args = self.fresh_args(trait_);
        if let Some(self_arg) = args.first_mut() {
            *self_arg = ty.clone();
        }
        for (arg, written) in args.iter_mut().skip(1).zip(written.into_iter().flat_map(|written| written.iter())) {
            arg.clone_from(written);
        }
        let trait_fn = match item {
            Def::Fn(def) => Some((*def, ty.clone())),
            _ => None,
        };
        match self.select(trait_, &args.clone().into()) {
            Answer::No => {
                self.table.rollback(snapshot);
                None
            }
            Answer::Yes(Selected::Impl(impl_def, impl_args)) => {
                let own = impl_data(self.db, impl_def).items.iter().find(|(item, _)| item == name);
                let (item, parent_args) = match own {
                    Some((_, own)) => (*own, impl_args.to_vec()),
                    None => (*item, args),
                };
                Some(AssocItem { item, parent_args, trait_fn })
            }
            _ => {
                let rest: Args = args.iter().skip(1).cloned().collect();
                let bound = TraitBound { trait_, args: rest, assoc: Vec::new() };
                self.pending.push(super::solve::Pending::Bound(ty.clone(), bound));
                Some(AssocItem { item: *item, parent_args: args, trait_fn })
            }
        }
    }

    /// The type of `base.name`: the field of the first type on the way of autoderef that has one; how often it is dereferenced.
    pub(super) fn lookup_field(&mut self, base: &Ty, name: &str) -> Option<(Ty, usize)> {
        let (steps, _) = self.autoderef(base);
        for (index, step) in steps.iter().enumerate() {
            let found = match step.kind() {
                TyKind::Tuple(args) => name.parse::<usize>().ok().and_then(|index| args.get(index).cloned()),
                TyKind::Adt(def, args) => {
                    let fields = super::signatures::struct_fields(self.db, *def);
                    fields.fields.iter().find(|(field, _)| field == name).map(|(_, ty)| ty.subst(args))
                }
                _ => None,
            };
            if let Some(ty) = found {
                return Some((self.normalize(&ty), index));
            }
        }
        None
    }

    /// The items that iterating over a value of this type gives.
    /// The iterator that a `for` loop over a value of this type asks.
    pub(super) fn iterator_of(&mut self, ty: &Ty) -> Option<Ty> {
        self.project(self.lang.into_iterator?, "IntoIter", &one(ty.clone()))
    }

    pub(super) fn item_of_iteration(&mut self, ty: &Ty) -> Option<Ty> {
        self.project(self.lang.into_iterator?, "Item", &one(ty.clone()))
    }
}

/// An associated function or constant that was found.
pub(super) struct AssocItem {
    pub item: Def,
    pub parent_args: Vec<Ty>,
    pub trait_fn: Option<(DefId, Ty)>,
}

fn fns_named<'a>(items: &'a [(Name, Def)], name: &'a str) -> impl Iterator<Item = DefId> + 'a {
    items.iter().filter(move |(item, _)| item == name).filter_map(|(_, def)| match def {
        Def::Fn(def) => Some(*def),
        _ => None,
    })
}

/// The traits in scope that declare something of this name. Kept per module, since most look-ups end here.
fn traits_of_method(db: &dyn crate::db::Db, module: ModuleId, name: Name) -> Vec<DefId> {
    match module.block {
        None => module_traits_of_method(db, module.krate, module.index, name).clone(),
        Some(_) => with_item(db, traits_in_scope(db, module), &name),
    }
}

#[salsa::tracked(returns(ref))]
fn module_traits_of_method(db: &dyn crate::db::Db, krate: crate::db::Crate, module: u32, name: Name) -> Vec<DefId> {
    let module = ModuleId { krate, block: None, index: module };
    with_item(db, traits_in_scope(db, module), &name)
}

fn with_item(db: &dyn crate::db::Db, mut traits: Vec<DefId>, name: &str) -> Vec<DefId> {
    traits.retain(|trait_| trait_data(db, *trait_).items.iter().any(|(item, _)| item == name));
    traits
}
