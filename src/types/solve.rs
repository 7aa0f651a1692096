//! Which `impl` a type gets a trait from, and what its associated types are.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::db::Db;
use crate::ir::{ItemKind, Name};
use crate::resolve::DefId;

use super::generics::generics_of;
use super::impls::{Found, Scope};
use super::signatures::{
    LangItems, fn_sig, impl_data, lang_items, predicates, struct_fields, trait_data, variant_fields,
};
use super::table::Table;
use super::{Args, FutureOrigin, TraitBound, Ty, TyKind};

/// No chain of `impl`s that need each other is followed further.
const MAX_DEPTH: u32 = 12;

/// No body is worth more questions than this. Those of 25 published crates ask 55,000 at most, all but a few of them less
/// than a thousand.
const MAX_STEPS: u32 = 200_000;

/// Works out traits and associated types for one body, or for a question about finished types.
pub struct Solver<'db> {
    pub(super) db: &'db dyn Db,
    pub(super) scope: Scope,
    /// Bounds that hold in the function at hand.
    pub(super) env: Arc<Vec<(Ty, TraitBound)>>,
    pub(super) table: Table,
    pub(super) lang: &'db LangItems,
    /// What must hold once more is known.
    pub(super) pending: Vec<Pending>,
    impls: Found,
    /// Answers about types that are wholly known: they stay the same.
    answers: FxHashMap<(DefId, Args), Answer>,
    depth: u32,
    /// How many answers are no answers because something was followed too far.
    cut_short: u32,
    /// How many questions were answered anew.
    steps: u32,
}

/// What must hold once more is known.
#[derive(Clone, Debug)]
pub(super) enum Pending {
    /// The type has the trait.
    Bound(Ty, TraitBound),
    /// `<args[0] as trait>::name` is the type.
    Projection { trait_: DefId, name: Name, args: Args, is: Ty },
}

/// How a type has a trait.
#[derive(Clone, Debug)]
pub(super) enum Selected {
    /// By this `impl`, with these arguments.
    Impl(DefId, Args),
    /// It is promised, as these bounds.
    Promised(Vec<TraitBound>),
    /// The language says so; with the associated type that it has.
    Builtin(Option<(&'static str, Ty)>),
}

/// Whether a type has a trait.
#[derive(Clone, Debug)]
pub(super) enum Answer {
    /// It has.
    Yes(Selected),
    /// Too little is known.
    Maybe,
    /// It has not.
    No,
}

impl Answer {
    fn is_no(&self) -> bool {
        matches!(self, Answer::No)
    }
}

impl<'db> Solver<'db> {
    /// For questions about types that are written or inferred in `owner`.
    pub fn new(db: &'db dyn Db, owner: DefId) -> Self {
        let file_item = owner.in_body_of(db).or_else(|| Some((owner.file(db), owner.item(db))));
        let scope = Scope { krate: owner.krate(db), body: file_item.filter(|_| owner_is_fn(db, owner)) };
        Self {
            db,
            scope,
            env: predicates(db, owner).clone(),
            table: Table::default(),
            lang: lang_items(db),
            pending: Vec::new(),
            impls: Found::default(),
            answers: FxHashMap::default(),
            depth: 0,
            cut_short: 0,
            steps: 0,
        }
    }

    /// Fresh variables for all generic parameters of a definition.
    pub(super) fn fresh_args(&mut self, def: DefId) -> Vec<Ty> {
        generics_of(self.db, def).names.iter().map(|_| self.table.fresh()).collect()
    }

    /// How the type `args[0]` has the trait with the arguments `args[1..]`.
    pub(super) fn select(&mut self, trait_: DefId, args: &Args) -> Answer {
        let Some(self_ty) = args.first().map(|ty| self.table.shallow(ty)) else { return Answer::Maybe };
        if self_ty.is_unknown() {
            return Answer::Maybe;
        }
        // Numbers made of types, as those in `sha2`, are asked about over and over.
        let question = self.closed(&self_ty, args).map(|args| (trait_, args));
        if let Some(known) = question.as_ref().and_then(|question| self.answers.get(question)) {
            return known.clone();
        }
        if self.depth >= MAX_DEPTH || self.steps >= MAX_STEPS {
            self.cut_short += 1;
            return Answer::Maybe;
        }
        let cut_short = self.cut_short;
        self.depth += 1;
        self.steps += 1;
        let answer = self.select_inner(trait_, &self_ty, args);
        self.depth -= 1;
        if let Some(question) = question
            && self.cut_short == cut_short
            && let Some(answer) = self.closed_answer(&answer)
        {
            self.answers.insert(question, answer);
        }
        answer
    }

    /// The arguments of a question, when they are types that are made of others and nothing in them is to be inferred.
    fn closed(&self, self_ty: &Ty, args: &Args) -> Option<Args> {
        // What nobody asks on behalf of something else is not asked that often.
        let is_made = self.depth > 0 && self_ty.as_adt().is_some_and(|(_, args)| !args.is_empty());
        is_made.then(|| self.closed_args(args)).flatten()
    }

    fn closed_args(&self, args: &Args) -> Option<Args> {
        let args: Args = args.iter().map(|ty| self.table.resolve(ty)).collect();
        let is_open = |ty: &Ty| matches!(ty.kind(), TyKind::Var(_) | TyKind::IntVar(_) | TyKind::FloatVar(_));
        (!args.iter().any(|ty| ty.any(&mut |inner| is_open(inner)))).then_some(args)
    }

    /// An answer that does not depend on what is still to be inferred.
    fn closed_answer(&self, answer: &Answer) -> Option<Answer> {
        match answer {
            Answer::Yes(Selected::Impl(def, args)) => Some(Answer::Yes(Selected::Impl(*def, self.closed_args(args)?))),
            Answer::No => Some(Answer::No),
            Answer::Yes(Selected::Promised(_) | Selected::Builtin(_)) | Answer::Maybe => None,
        }
    }

    fn select_inner(&mut self, trait_: DefId, self_ty: &Ty, args: &Args) -> Answer {
        let promised = self.promised(self_ty, trait_);
        if !promised.is_empty() {
            for bound in promised.iter().filter(|bound| bound.trait_ == trait_) {
                for (a, b) in bound.args.iter().zip(args.iter().skip(1)) {
                    self.table.try_unify(a, b);
                }
            }
            return Answer::Yes(Selected::Promised(promised));
        }
        if let Some(answer) = self.builtin(trait_, self_ty, args) {
            return answer;
        }
        self.select_impl(trait_, self_ty, args)
    }

    /// The bounds that say the type has the trait, or imply it.
    fn promised(&self, self_ty: &Ty, trait_: DefId) -> Vec<TraitBound> {
        let mut found = Vec::new();
        let mut push = |solver: &Self, bound: &TraitBound| {
            if super::signatures::supertraits(solver.db, bound.trait_).contains(&trait_) {
                found.push(bound.clone());
            }
        };
        match self_ty.kind() {
            TyKind::Opaque(opaque) => opaque.bounds.iter().for_each(|bound| push(self, bound)),
            TyKind::Dyn(bounds) => bounds.iter().for_each(|bound| push(self, bound)),
            TyKind::Param(..) | TyKind::Projection(..) => {
                let resolved = self.table.resolve(self_ty);
                for (ty, bound) in self.env.iter().filter(|(ty, _)| *ty == resolved) {
                    debug_assert!(!ty.is_unknown());
                    push(self, bound);
                }
                self.declared_bounds(&resolved).iter().for_each(|bound| push(self, bound));
            }
            _ => {}
        }
        found
    }

    /// What a trait promises of its associated type.
    pub(super) fn declared_bounds(&self, ty: &Ty) -> Vec<TraitBound> {
        let TyKind::Projection(trait_, name, args) = ty.kind() else { return Vec::new() };
        let data = trait_data(self.db, *trait_);
        let declared = data.assoc_types.iter().find(|assoc| assoc.name == *name);
        declared.into_iter().flat_map(|assoc| &assoc.bounds).map(|bound| bound.subst(args)).collect()
    }

    fn select_impl(&mut self, trait_: DefId, self_ty: &Ty, args: &Args) -> Answer {
        let is_open = args.iter().any(|arg| self.has_open_place(arg));
        let mut fitting = None;
        let mut count = 0;
        for &def in self.impls.impls(self.db, self.scope, trait_, self_ty).iter() {
            let snapshot = self.table.snapshot();
            let pending = self.pending.len();
            match self.match_impl(def, args) {
                Some((impl_args, true)) if !is_open => return Answer::Yes(Selected::Impl(def, impl_args)),
                Some(_) => {
                    count += 1;
                    fitting.get_or_insert(def);
                }
                None => {}
            }
            self.table.rollback(snapshot);
            self.pending.truncate(pending);
            // A third one would say nothing new.
            if count > 1 {
                break;
            }
        }
        match fitting {
            // Which number it is decides what is not looked at yet, and not that one kind of number has the trait.
            Some(_) if matches!(self_ty.kind(), TyKind::IntVar(_) | TyKind::FloatVar(_)) => Answer::Maybe,
            // The only candidate: what it needs decides what is not known yet.
            Some(def) if count == 1 => match self.match_impl(def, args) {
                Some((impl_args, _)) => Answer::Yes(Selected::Impl(def, impl_args)),
                None => Answer::Maybe,
            },
            // Of several, what is not known yet decides.
            Some(_) => Answer::Maybe,
            None if self.is_open(self_ty, args) => Answer::Maybe,
            None => Answer::No,
        }
    }

    /// Whether something in a type is not known, or not yet.
    fn has_open_place(&self, ty: &Ty) -> bool {
        self.table.resolve(ty).any(&mut |ty| {
            matches!(ty.kind(), TyKind::Var(_) | TyKind::IntVar(_) | TyKind::FloatVar(_) | TyKind::Unknown)
        })
    }

    /// Makes the numbers of which nothing says what they are those that a literal is by default, where a trait asks for it.
    pub(super) fn default_numbers(&mut self) {
        let of = |pending: &Pending| match pending {
            Pending::Bound(ty, _) => Some(ty.clone()),
            Pending::Projection { args, .. } => args.first().cloned(),
        };
        let types: Vec<Ty> = self.pending.iter().filter_map(of).collect();
        let mut changed = false;
        for ty in types {
            let ty = self.table.shallow(&ty);
            if matches!(ty.kind(), TyKind::IntVar(_) | TyKind::FloatVar(_)) {
                let number = self.table.finish(&ty);
                changed |= self.table.unify(&ty, &number);
            }
        }
        if changed {
            self.process_pending();
        }
    }

    /// Makes the arguments those of the only `impl` that is for a type of this form, whatever else that `impl` asks for.
    pub(super) fn take_only_impl(&mut self, trait_: DefId, self_ty: &Ty, args: &Args) {
        let mut fitting = Vec::new();
        for &def in self.impls.impls(self.db, self.scope, trait_, self_ty).iter() {
            let snapshot = self.table.snapshot();
            if self.has_form(def, args) {
                fitting.push(def);
            }
            self.table.rollback(snapshot);
        }
        if let [only] = fitting.as_slice() {
            self.has_form(*only, args);
        }
    }

    /// Whether an `impl` is for these arguments as far as their form tells.
    fn has_form(&mut self, def: DefId, args: &Args) -> bool {
        let data = impl_data(self.db, def);
        let Some(bound) = data.trait_.as_ref().filter(|_| !data.negative) else { return false };
        let fresh = self.fresh_args(def);
        let wanted = std::iter::once(&data.self_ty).chain(bound.args.iter());
        wanted.zip(args.iter()).all(|(wanted, arg)| {
            let wanted = self.normalize(&wanted.subst(&fresh));
            self.table.unify(&wanted, arg)
        })
    }

    /// Whether not finding an `impl` proves nothing. What is not known inside of the type itself fits every `impl` for it, so
    /// that it would have been found.
    fn is_open(&self, self_ty: &Ty, args: &Args) -> bool {
        let unknown = |ty: &Ty| self.table.resolve(ty).any(&mut |ty| matches!(ty.kind(), TyKind::Unknown));
        let has_head = matches!(self_ty.kind(), TyKind::Adt(..));
        !has_head && unknown(self_ty) || args.iter().skip(1).any(unknown)
    }

    /// The arguments with which an `impl` fits, and whether all that it needs is known to hold.
    fn match_impl(&mut self, def: DefId, args: &Args) -> Option<(Args, bool)> {
        let data = impl_data(self.db, def);
        if data.negative {
            return None;
        }
        let bound = data.trait_.as_ref()?;
        let fresh = self.fresh_args(def);
        let self_ty = self.normalize(&data.self_ty.subst(&fresh));
        if !self.table.unify(&self_ty, &args[0]) {
            return None;
        }
        for (wanted, arg) in bound.args.iter().zip(args.iter().skip(1)) {
            let wanted = self.normalize(&wanted.subst(&fresh));
            if !self.table.unify(&wanted, arg) {
                return None;
            }
        }
        let mut certain = true;
        for (ty, bound) in predicates(self.db, def).iter() {
            let (ty, bound) = (ty.subst(&fresh), bound.subst(&fresh));
            match self.holds(&ty, &bound) {
                Answer::No => return None,
                Answer::Yes(_) => {}
                Answer::Maybe => {
                    certain = false;
                    self.pending.push(Pending::Bound(ty, bound));
                }
            }
        }
        Some((fresh.into(), certain))
    }

    /// Whether a bound holds; its associated types are made equal when it does.
    pub(super) fn holds(&mut self, ty: &Ty, bound: &TraitBound) -> Answer {
        if self.is_auto(bound.trait_) {
            return Answer::Yes(Selected::Builtin(None));
        }
        let ty = self.normalize(ty);
        let args: Args = std::iter::once(ty).chain(bound.args.iter().map(|arg| self.normalize(arg))).collect();
        let answer = self.select(bound.trait_, &args);
        if let Answer::Yes(selected) = &answer {
            for (name, wanted) in &bound.assoc {
                let Some(ty) = self.assoc_of(selected, bound.trait_, name, &args) else { continue };
                let wanted = self.normalize(wanted);
                if !self.table.try_unify(&ty, &wanted) {
                    return Answer::No;
                }
            }
        }
        answer
    }

    /// Whether no `impl` needs to be looked for: what is wrong here rustc reports.
    fn is_auto(&self, trait_: DefId) -> bool {
        let lang = self.lang;
        [lang.sized, lang.send, lang.sync, lang.unpin].contains(&Some(trait_))
    }

    fn builtin(&mut self, trait_: DefId, self_ty: &Ty, args: &Args) -> Option<Answer> {
        let lang = self.lang;
        let is = |item: Option<DefId>| item == Some(trait_);
        let yes = |assoc| Some(Answer::Yes(Selected::Builtin(assoc)));
        if self.is_auto(trait_) {
            return yes(None);
        }
        if is(lang.fn_) || is(lang.fn_mut) || is(lang.fn_once) {
            let (params, ret) = self.callable(self_ty)?;
            return Some(self.builtin_call(&params, ret, args));
        }
        if is(lang.async_fn) || is(lang.async_fn_mut) || is(lang.async_fn_once) {
            let (params, ret) = self.callable(self_ty)?;
            let output = self.output_of_future(&ret)?;
            return Some(self.builtin_call(&params, output, args));
        }
        if is(lang.future)
            && let TyKind::Future(_, output) = self_ty.kind()
        {
            return yes(Some(("Output", output.clone())));
        }
        if is(lang.copy) {
            return Some(if self.is_copy_in(self_ty) { Answer::Yes(Selected::Builtin(None)) } else { Answer::No });
        }
        if is(lang.clone) && matches!(Self::clone_is_builtin(self_ty), Some(true)) {
            return yes(None);
        }
        derives(self.db, self_ty, trait_).then_some(Answer::Yes(Selected::Builtin(None)))
    }

    fn builtin_call(&mut self, params: &Args, ret: Ty, args: &Args) -> Answer {
        if let Some(wanted) = args.get(1) {
            let given = Ty::new(TyKind::Tuple(params.clone()));
            if !self.table.try_unify(&given, wanted) {
                return Answer::No;
            }
        }
        Answer::Yes(Selected::Builtin(Some(("Output", ret))))
    }

    fn clone_is_builtin(ty: &Ty) -> Option<bool> {
        match ty.kind() {
            TyKind::Ref(mutable, _) => Some(!mutable),
            TyKind::Tuple(_) | TyKind::Array(..) | TyKind::Closure(_) | TyKind::FnDef(..) | TyKind::FnPtr(..) => {
                Some(true)
            }
            TyKind::StructCtor(..) | TyKind::VariantCtor(..) | TyKind::Ptr(..) | TyKind::Never => Some(true),
            _ => None,
        }
    }

    /// The parameters and the result of calling a value of this type.
    pub(super) fn callable(&mut self, ty: &Ty) -> Option<(Args, Ty)> {
        match self.table.shallow(ty).kind() {
            TyKind::FnPtr(params, ret) => Some((params.clone(), ret.clone())),
            TyKind::Closure(closure) => {
                let ret = if closure.is_async {
                    let origin = FutureOrigin::Block(closure.owner, closure.expr);
                    Ty::new(TyKind::Future(origin, closure.ret.clone()))
                } else {
                    closure.ret.clone()
                };
                Some((closure.params.clone(), ret))
            }
            TyKind::FnDef(def, args) => {
                let sig = fn_sig(self.db, *def).as_ref().filter(|sig| !sig.may_be_rewritten)?;
                let params = sig.params.iter().map(|param| self.normalize(&param.subst(args))).collect();
                Some((params, self.normalize(&sig.ret.subst(args))))
            }
            TyKind::StructCtor(def, args) => {
                let fields = struct_fields(self.db, *def);
                let params = fields.fields.iter().map(|(_, ty)| self.normalize(&ty.subst(args))).collect();
                Some((params, Ty::new(TyKind::Adt(*def, args.clone()))))
            }
            TyKind::VariantCtor(variant, args) => {
                let variants = variant_fields(self.db, variant.def);
                let fields = &variants.get(variant.index as usize)?.fields;
                let params = fields.iter().map(|(_, ty)| self.normalize(&ty.subst(args))).collect();
                Some((params, Ty::new(TyKind::Adt(variant.def, args.clone()))))
            }
            _ => None,
        }
    }

    /// An associated type of a trait that a type has in a known way.
    fn assoc_of(&mut self, selected: &Selected, trait_: DefId, name: &str, args: &Args) -> Option<Ty> {
        match selected {
            Selected::Impl(def, impl_args) => {
                let own = super::signatures::impl_assoc_type(self.db, *def, name.into());
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

    /// `<args[0] as trait>::name`; none while too little is known.
    pub(super) fn project(&mut self, trait_: DefId, name: &str, args: &Args) -> Option<Ty> {
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

    /// Tries what is pending until nothing more comes of it.
    pub(super) fn process_pending(&mut self) {
        for _ in 0..8 {
            let pending = std::mem::take(&mut self.pending);
            let before = pending.len();
            let mut progress = false;
            for item in pending {
                progress |= self.try_pending(item);
            }
            if self.pending.is_empty() || (!progress && self.pending.len() >= before) {
                break;
            }
        }
    }

    fn try_pending(&mut self, item: Pending) -> bool {
        match &item {
            Pending::Bound(ty, bound) => {
                if self.table.shallow(ty).is_unknown() {
                    self.pending.push(item);
                    return false;
                }
                let (ty, bound) = (ty.clone(), bound.clone());
                match self.holds(&ty, &bound) {
                    Answer::Maybe => {
                        self.pending.push(item);
                        false
                    }
                    _ => true,
                }
            }
            Pending::Projection { trait_, name, args, is } => {
                if let Some(ty) = self.project(*trait_, name, args) {
                    self.table.unify(&ty, is);
                    true
                } else {
                    self.pending.push(item);
                    false
                }
            }
        }
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

    /// Whether a value of this type is copied when it is used by value. Not known: not copied.
    pub fn is_copy_in(&mut self, ty: &Ty) -> bool {
        let ty = self.table.shallow(ty);
        match ty.kind() {
            TyKind::Ref(mutable, _) => !mutable,
            TyKind::Bool
            | TyKind::Char
            | TyKind::Int(_)
            | TyKind::Float(_)
            | TyKind::IntVar(_)
            | TyKind::FloatVar(_) => true,
            TyKind::Never | TyKind::Ptr(..) | TyKind::FnDef(..) | TyKind::FnPtr(..) => true,
            TyKind::StructCtor(..) | TyKind::VariantCtor(..) => true,
            TyKind::Tuple(args) => args.iter().all(|ty| self.is_copy_in(ty)),
            TyKind::Array(inner, _) => self.is_copy_in(inner),
            TyKind::Adt(_, args) => {
                let Some(copy) = self.lang.copy else { return false };
                if derives(self.db, &ty, copy) {
                    return args.iter().all(|ty| self.is_copy_in(ty));
                }
                !self.select_impl(copy, &ty, &one(ty.clone())).is_no()
                    && !self.impls.impls(self.db, self.scope, copy, &ty).is_empty()
            }
            TyKind::Param(..) | TyKind::Projection(..) | TyKind::Opaque(_) => {
                self.lang.copy.is_some_and(|copy| !self.promised(&ty, copy).is_empty())
            }
            _ => false,
        }
    }
}

impl Solver<'_> {
    /// Whether a value of this type is known to have `Clone`.
    pub fn is_clone_in(&mut self, ty: &Ty) -> bool {
        let ty = self.table.shallow(ty);
        match ty.kind() {
            TyKind::Tuple(args) => args.iter().all(|ty| self.is_clone_in(ty)),
            TyKind::Array(inner, _) => self.is_clone_in(inner),
            TyKind::Closure(_) | TyKind::Future(..) => false,
            TyKind::Adt(_, args) => {
                let Some(clone) = self.lang.clone else { return false };
                // What a derive asks of the arguments is not part of what `select` says.
                let args_are = !derives(self.db, &ty, clone) || args.iter().all(|ty| self.is_clone_in(ty));
                args_are && matches!(self.select(clone, &one(ty)), Answer::Yes(_))
            }
            _ if self.is_copy_in(&ty) => true,
            _ => self.lang.clone.is_some_and(|clone| matches!(self.select(clone, &one(ty)), Answer::Yes(_))),
        }
    }
}

/// The arguments of a trait that has none but `Self`.
pub(super) fn one(ty: Ty) -> Args {
    Arc::from([ty])
}

fn owner_is_fn(db: &dyn Db, owner: DefId) -> bool {
    matches!(owner.tree(db).get(owner.item(db)).map(crate::ir::Item::kind), Some(ItemKind::Fn(_)))
}

/// Whether a type has `#[derive(Trait)]`. What that asks of its parameters is not looked at.
pub(super) fn derives(db: &dyn Db, ty: &Ty, trait_: DefId) -> bool {
    let TyKind::Adt(def, _) = ty.kind() else { return false };
    derived(db, *def).contains(&trait_.name(db))
}

/// The last names of what is derived for a type.
#[salsa::tracked(returns(ref))]
fn derived(db: &dyn Db, def: DefId) -> Vec<Name> {
    let tree = def.tree(db);
    let attrs = tree.get(def.item(db)).map(|item| item.attrs.as_slice()).unwrap_or_default();
    let lists = attrs.iter().filter(|attr| attr.path == "derive");
    let names = lists.flat_map(|attr| attr.args.split(',')).map(|path| path.rsplit("::").next().unwrap_or(path).trim());
    names.filter(|name| !name.is_empty()).map(Name::new).collect()
}
