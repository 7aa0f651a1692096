//! Generic parameters, as one flat list per definition: the parent's first.

use std::sync::Arc;

use crate::db::Db;
use crate::ir::{self, GenericArgs, Item, ItemKind, Name, Path, TypeRef, TypeRefKind};
use crate::resolve::DefId;

use super::{Args, Ty, TyKind};

/// The generic parameters that are in scope in a definition.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Generics {
    /// Names in the order of [`Args`]. `Self` is the first of a trait's; an `impl Trait` parameter has no name.
    pub names: Vec<Name>,
    /// How many of them belong to the `impl` or `trait` around the definition.
    pub parent_count: usize,
    /// How many of them were written in `<…>` at the definition itself.
    pub own_count: usize,
    /// The `impl` or `trait` around it.
    pub parent: Option<DefId>,
}

impl Generics {
    /// The place of a parameter of this name.
    #[must_use]
    pub fn index_of(&self, name: &str) -> Option<u32> {
        let index = self.names.iter().rposition(|param| param == name)?;
        u32::try_from(index).ok()
    }

    /// Each parameter as its own argument.
    #[must_use]
    pub fn identity(&self) -> Args {
        let param = |(index, name): (u32, &Name)| Ty::new(TyKind::Param(index, name.clone()));
        (0..).zip(&self.names).map(param).collect()
    }
}

/// The generic parameters in scope in `def`.
#[salsa::tracked(returns(ref))]
pub fn generics_of(db: &dyn Db, def: DefId) -> Arc<Generics> {
    let tree = def.tree(db);
    let Some(item) = tree.get(def.item(db)) else { return Arc::default() };
    let parent = match item.kind() {
        ItemKind::Fn(_) | ItemKind::TypeAlias { .. } | ItemKind::Const { .. } => def.container(db),
        _ => None,
    };
    let mut names = parent.map(|parent| generics_of(db, parent).names.clone()).unwrap_or_default();
    let parent_count = names.len();
    if matches!(item.kind(), ItemKind::Trait { .. }) {
        names.push("Self".into());
    }
    let before = names.len();
    names.extend(item.generics().into_iter().flat_map(|generics| &generics.params).map(|param| param.name.clone()));
    let own_count = names.len() - before;
    names.extend(impl_params(item).iter().map(|_| Name::default()));
    Arc::new(Generics { names, parent_count, own_count, parent })
}

/// The bounds of each `impl Trait` in a function's parameters, in order.
pub(super) fn impl_params(item: &Item) -> Vec<&[ir::Bound]> {
    let mut found = Vec::new();
    if let ItemKind::Fn(function) = item.kind() {
        for param in &function.params {
            collect_impls(&param.ty, &mut found);
        }
    }
    found
}

/// The `impl Trait`s in a type, in the order in which lowering meets them.
pub(super) fn collect_impls<'a>(ty: &'a TypeRef, found: &mut Vec<&'a [ir::Bound]>) {
    match &ty.kind {
        TypeRefKind::Impl(bounds) => found.push(bounds),
        TypeRefKind::Path(path) => collect_impls_in_path(path, found),
        TypeRefKind::Ref { inner, .. }
        | TypeRefKind::Ptr { inner, .. }
        | TypeRefKind::Slice(inner)
        | TypeRefKind::Array { inner, .. } => collect_impls(inner, found),
        TypeRefKind::Tuple(all) => all.iter().for_each(|ty| collect_impls(ty, found)),
        _ => {}
    }
}

fn collect_impls_in_path<'a>(path: &'a Path, found: &mut Vec<&'a [ir::Bound]>) {
    let args = path.segments.iter().filter_map(|segment| segment.args.as_deref());
    for GenericArgs { types, .. } in args {
        types.iter().for_each(|ty| collect_impls(ty, found));
    }
}

impl Ty {
    /// The type with each parameter replaced by its argument; unknown where there is none.
    #[must_use]
    pub fn subst(&self, args: &[Ty]) -> Ty {
        match self.kind() {
            TyKind::Param(index, _) => args.get(*index as usize).cloned().unwrap_or_else(Ty::unknown),
            _ if args.is_empty() || !self.has_params() => self.clone(),
            _ => self.map(&mut |ty| ty.subst(args)),
        }
    }

    /// Whether a generic parameter stands in it.
    #[must_use]
    pub fn has_params(&self) -> bool {
        self.any(&mut |ty| matches!(ty.kind(), TyKind::Param(..)))
    }

    /// Whether something in it is not known.
    #[must_use]
    pub fn has_unknown(&self) -> bool {
        self.any(&mut |ty| matches!(ty.kind(), TyKind::Unknown | TyKind::Var(_)))
    }

    /// Whether `f` holds for it or for a type in it.
    pub fn any(&self, f: &mut dyn FnMut(&Ty) -> bool) -> bool {
        if f(self) {
            return true;
        }
        let mut all = |args: &Args| args.iter().any(|ty| ty.any(f));
        match self.kind() {
            TyKind::Adt(_, args)
            | TyKind::Tuple(args)
            | TyKind::FnDef(_, args)
            | TyKind::StructCtor(_, args)
            | TyKind::VariantCtor(_, args)
            | TyKind::Projection(_, _, args) => all(args),
            TyKind::Ref(_, inner) | TyKind::Ptr(_, inner) | TyKind::Slice(inner) | TyKind::Array(inner, _) => {
                inner.any(f)
            }
            TyKind::FnPtr(params, ret) => all(params) || ret.any(f),
            TyKind::Future(_, output) => output.any(f),
            TyKind::Closure(closure) => all(&closure.params) || closure.ret.any(f),
            TyKind::Opaque(opaque) => all(&opaque.args) || opaque.bounds.iter().any(|bound| bound.any(f)),
            TyKind::Dyn(bounds) => bounds.iter().any(|bound| bound.any(f)),
            _ => false,
        }
    }
}

impl super::TraitBound {
    /// Whether `f` holds for a type in it.
    pub fn any(&self, f: &mut dyn FnMut(&Ty) -> bool) -> bool {
        self.args.iter().any(|ty| ty.any(f)) || self.assoc.iter().any(|(_, ty)| ty.any(f))
    }

    /// The bound with each parameter replaced by its argument.
    #[must_use]
    pub fn subst(&self, args: &[Ty]) -> Self {
        self.map(&mut |ty| ty.subst(args))
    }
}
