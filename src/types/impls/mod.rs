//! Which `impl` blocks a crate has, by the type and the trait they are for.

mod named;

use std::sync::Arc;

use rustc_hash::FxHashMap;
use smallvec::SmallVec;

use crate::db::{Crate, Db, TargetKind};
use crate::ir::{ItemIdx, ItemKind, Name};
use crate::resolve::cfg::{self, Compiled};
use crate::resolve::{Builtin, Def, DefId, Float, Int, crate_files, fn_locals, path_of};

use self::named::{inherent_impls_for, trait_impls_for};
use super::signatures::impl_data;
use super::{Ty, TyKind};

/// The outermost form of a type: what an `impl` can be found by.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Head {
    Adt(DefId),
    Bool,
    Char,
    Str,
    Never,
    Int(Int),
    Float(Float),
    Ref(bool),
    Ptr(bool),
    Tuple(usize),
    Slice,
    Array,
    FnPtr,
    Dyn(DefId),
}

impl Head {
    /// The head of a type; none for parameters, closures, opaque and unknown types.
    #[must_use]
    pub fn of(ty: &Ty) -> Option<Head> {
        Some(match ty.kind() {
            TyKind::Adt(def, _) => Head::Adt(*def),
            TyKind::Bool => Head::Bool,
            TyKind::Char => Head::Char,
            TyKind::Str => Head::Str,
            TyKind::Never => Head::Never,
            TyKind::Int(int) => Head::Int(*int),
            TyKind::Float(float) => Head::Float(*float),
            TyKind::Ref(mutable, _) => Head::Ref(*mutable),
            TyKind::Ptr(mutable, _) => Head::Ptr(*mutable),
            TyKind::Tuple(args) => Head::Tuple(args.len()),
            TyKind::Slice(_) => Head::Slice,
            TyKind::Array(..) => Head::Array,
            TyKind::FnPtr(..) => Head::FnPtr,
            TyKind::Dyn(bounds) => Head::Dyn(bounds.first()?.trait_),
            _ => return None,
        })
    }

    /// The name that the type is written with; none for types that have none.
    fn name(self, db: &dyn Db) -> Option<Name> {
        let builtin = |builtin| Some(Name::new(path_of(db, Def::Builtin(builtin))));
        match self {
            Head::Adt(def) | Head::Dyn(def) => Some(def.name(db)),
            Head::Bool => builtin(Builtin::Bool),
            Head::Char => builtin(Builtin::Char),
            Head::Str => builtin(Builtin::Str),
            Head::Int(int) => builtin(Builtin::Int(int)),
            Head::Float(float) => builtin(Builtin::Float(float)),
            Head::Never | Head::Ref(_) | Head::Ptr(_) | Head::Tuple(_) | Head::Slice | Head::Array | Head::FnPtr => {
                None
            }
        }
    }

    /// The crate that declares the type.
    fn krate(self, db: &dyn Db) -> Option<Crate> {
        match self {
            Head::Adt(def) | Head::Dyn(def) => Some(def.krate(db)),
            _ => db.world().std(db),
        }
    }
}

/// The `impl` blocks of a crate.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ImplIndex {
    /// Those of no trait.
    pub inherent: FxHashMap<Head, Vec<DefId>>,
    /// Those of a trait.
    pub traits: FxHashMap<DefId, TraitImpls>,
}

/// The `impl` blocks of a trait.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct TraitImpls {
    /// By the type.
    pub by_head: FxHashMap<Head, Vec<DefId>>,
    /// For every type, or for types that have no head.
    pub blanket: Vec<DefId>,
}

/// The `impl` blocks of a crate's files and of its functions' bodies.
#[salsa::tracked(returns(ref))]
pub fn crate_impls(db: &dyn Db, krate: Crate) -> Arc<ImplIndex> {
    let mut index = ImplIndex::default();
    let mut optional = Vec::new();
    let options = &krate.data(db).cfg;
    for file in crate_files(db, krate).iter() {
        let tree = crate::resolve::item_tree(db, *file);
        for (item, node) in (0..).zip(&tree.items) {
            if !node.is_impl() {
                continue;
            }
            let def = DefId::new(db, krate, *file, None, item);
            match cfg::compiled(tree, item, options) {
                Compiled::Yes => index.add(db, def),
                Compiled::Optional => optional.push(def),
                Compiled::No => {}
            }
        }
    }
    optional.into_iter().for_each(|def| index.add(db, def));
    Arc::new(index)
}

/// The `impl` blocks in the body of a function. They hold everywhere, but nearly always only that body knows the type.
#[salsa::tracked(returns(ref))]
pub fn body_impls(db: &dyn Db, krate: Crate, file: crate::db::SourceFile, item: ItemIdx) -> Arc<ImplIndex> {
    let mut index = ImplIndex::default();
    if let Some(tree) = fn_locals(db, file, item) {
        for (local, node) in (0..).zip(&tree.items) {
            if node.is_impl() {
                index.add(db, DefId::new(db, krate, file, Some(item), local));
            }
        }
    }
    Arc::new(index)
}

impl ImplIndex {
    fn add(&mut self, db: &dyn Db, def: DefId) {
        let data = impl_data(db, def);
        let head = Head::of(&data.self_ty);
        let is_trait = match def.tree(db).get(def.item(db)).map(crate::ir::Item::kind) {
            Some(ItemKind::Impl(written)) => written.trait_.is_some(),
            _ => false,
        };
        match (&data.trait_, head) {
            (Some(bound), Some(head)) => {
                let impls = self.traits.entry(bound.trait_).or_default();
                impls.by_head.entry(head).or_default().push(def);
            }
            (Some(bound), None) => self.traits.entry(bound.trait_).or_default().blanket.push(def),
            (None, Some(head)) if !is_trait => self.inherent.entry(head).or_default().push(def),
            // The trait or the type is not known.
            _ => {}
        }
    }
}

/// The inherent `impl` blocks for a type.
pub fn inherent_impls(db: &dyn Db, from: Scope, ty: &Ty) -> Vec<DefId> {
    let Some(head) = Head::of(ty) else { return Vec::new() };
    let mut found = Vec::new();
    match head.krate(db) {
        Some(krate) if is_named(db, krate) => found.extend(inherent_impls_for(db, krate, head).iter()),
        Some(krate) => found.extend(crate_impls(db, krate).inherent.get(&head).into_iter().flatten()),
        None => {}
    }
    if let Some((file, item)) = from.body {
        found.extend(body_impls(db, from.krate, file, item).inherent.get(&head).into_iter().flatten());
    }
    found
}

/// The inherent `impl` blocks for a stub's type in the package that the stub speaks of: they have what the stub leaves out.
pub fn inherent_impls_beyond_stub(db: &dyn Db, ty: &Ty) -> Vec<DefId> {
    let Some(head) = Head::of(ty) else { return Vec::new() };
    let Some(real) = head.krate(db).and_then(|krate| package_of_stub(db, krate)) else { return Vec::new() };
    inherent_impls_for(db, real, head).to_vec()
}

/// Whether the `impl` blocks of a crate are many, and few of them ever asked for.
fn is_named(db: &dyn Db, krate: Crate) -> bool {
    matches!(krate.data(db).kind, TargetKind::Dependency | TargetKind::Stub)
}

/// The package that a stub speaks of.
fn package_of_stub(db: &dyn Db, krate: Crate) -> Option<Crate> {
    let data = krate.data(db);
    data.twin.filter(|_| data.kind == TargetKind::Stub)
}

/// From where `impl` blocks are looked for.
#[derive(Clone, Copy, Debug)]
pub struct Scope {
    /// The crate at hand.
    pub krate: Crate,
    /// The function at hand, whose body may hold some.
    pub body: Option<(crate::db::SourceFile, ItemIdx)>,
}

/// The `impl` blocks of a trait that may be for a type, the more special ones first.
pub fn trait_impls(db: &dyn Db, from: Scope, trait_: DefId, ty: &Ty) -> Vec<DefId> {
    let head = Head::of(ty).or_else(|| default_number(ty));
    let mut found = Vec::new();
    // By the orphan rule an impl stands in the trait's crate or in one of a type in it.
    let mut crates = vec![trait_.krate(db)];
    for krate in head
        .and_then(|head| head.krate(db))
        .into_iter()
        .chain([from.krate])
        .chain(arg_heads(ty).filter_map(|head| head.krate(db)))
    {
        if !crates.contains(&krate) {
            crates.push(krate);
        }
    }
    let packages: Vec<Crate> = crates.iter().filter_map(|krate| package_of_stub(db, *krate)).collect();
    let (named, crates): (Vec<Crate>, Vec<Crate>) = crates.into_iter().partition(|krate| is_named(db, *krate));
    let mut indexes: Vec<&Arc<ImplIndex>> = crates.into_iter().map(|krate| crate_impls(db, krate)).collect();
    if let Some((file, item)) = from.body {
        indexes.push(body_impls(db, from.krate, file, item));
    }
    let impls: Vec<&TraitImpls> = indexes.into_iter().filter_map(|index| index.traits.get(&trait_)).collect();
    if let Some(head) = head {
        found.extend(impls.iter().filter_map(|impls| impls.by_head.get(&head)).flatten());
    }
    let mut blanket: Vec<DefId> = impls.iter().flat_map(|impls| &impls.blanket).copied().collect();
    for krate in named {
        let impls = trait_impls_for(db, krate, trait_, head);
        found.extend(&impls.special);
        blanket.extend(&impls.blanket);
    }
    let is_settled =
        !found.is_empty() && super::generics_of(db, trait_).names.len() == 1 || is_said_by_stubs(db, trait_);
    found.extend(blanket);
    if is_settled {
        return found;
    }
    let beyond: Vec<DefId> =
        packages.into_iter().flat_map(|package| impls_beyond_stub(db, package, trait_, head, &found)).collect();
    found.extend(beyond);
    found
}

/// Whether stubs say of all their types which of them have a trait.
fn is_said_by_stubs(db: &dyn Db, trait_: DefId) -> bool {
    trait_.name(db) == "Deref" && path_of(db, Def::Trait(trait_)) == "std::ops::Deref"
}

/// What [`trait_impls`] found before, for all questions from one place.
#[derive(Default)]
pub(super) struct Found(FxHashMap<Question, Arc<[DefId]>>);

/// All that the answer of [`trait_impls`] depends on: the trait, the head of the type, and those of its arguments.
type Question = (DefId, Option<Head>, SmallVec<[Head; 2]>);

impl Found {
    /// What [`trait_impls`] finds.
    pub fn impls(&mut self, db: &dyn Db, from: Scope, trait_: DefId, ty: &Ty) -> Arc<[DefId]> {
        let question = (trait_, Head::of(ty).or_else(|| default_number(ty)), arg_heads(ty).collect());
        self.0.entry(question).or_insert_with(|| trait_impls(db, from, trait_, ty).into()).clone()
    }
}

/// The number that a literal is, unless something says otherwise.
fn default_number(ty: &Ty) -> Option<Head> {
    match ty.kind() {
        TyKind::IntVar(_) => Some(Head::Int(Int::I32)),
        TyKind::FloatVar(_) => Some(Head::Float(Float::F64)),
        _ => None,
    }
}

/// The `impl` blocks of a package that its stub leaves out: none that say again what `known` ones say.
fn impls_beyond_stub(db: &dyn Db, package: Crate, trait_: DefId, head: Option<Head>, known: &[DefId]) -> Vec<DefId> {
    let first_arg = |def: DefId| {
        let bound = impl_data(db, def).trait_.as_ref();
        bound.and_then(|bound| bound.args.first().map(|arg| Head::of(arg.strip_refs())))
    };
    let said: Vec<_> = known.iter().map(|def| first_arg(*def)).collect();
    trait_impls_for(db, package, trait_, head).iter().filter(|def| !said.contains(&first_arg(*def))).collect()
}

/// The heads of the types directly inside a type, references taken off.
fn arg_heads(ty: &Ty) -> impl Iterator<Item = Head> {
    let args: &[Ty] = match ty.kind() {
        TyKind::Adt(_, args) | TyKind::Tuple(args) => args,
        TyKind::Ref(_, inner) | TyKind::Slice(inner) | TyKind::Array(inner, _) => std::slice::from_ref(inner),
        _ => &[],
    };
    args.iter().filter_map(|arg| Head::of(arg.strip_refs()))
}
