//! Which `impl` a type gets a trait from, and what its associated types are.

mod builtin;
mod candidates;
mod copies;
mod derives;
mod pending;
mod project;

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::db::Db;
use crate::ir::ItemKind;
use crate::resolve::DefId;

use super::generics::generics_of;
use super::impls::{Found, Scope};
use super::signatures::{LangItems, lang_items, predicates, supertraits};
use super::table::Table;
use super::{Args, TraitBound, Ty, TyKind};

pub(super) use pending::Pending;

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

    /// The `impl` by which a type has a trait, when that is known.
    pub fn impl_of(&mut self, trait_: DefId, ty: &Ty) -> Option<DefId> {
        let mut args = self.fresh_args(trait_);
        *args.first_mut()? = ty.clone();
        match self.select(trait_, &args.into()) {
            Answer::Yes(Selected::Impl(def, _)) => Some(def),
            _ => None,
        }
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
            if supertraits(solver.db, bound.trait_).contains(&trait_) {
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
}

/// The arguments of a trait that has none but `Self`.
pub(super) fn one(ty: Ty) -> Args {
    Arc::from([ty])
}

fn owner_is_fn(db: &dyn Db, owner: DefId) -> bool {
    matches!(owner.tree(db).get(owner.item(db)).map(crate::ir::Item::kind), Some(ItemKind::Fn(_)))
}
