//! The `impl` blocks of a dependency, by the names that they are written with.
//!
//! To know the type that an `impl` is for, its names must be followed, through other crates too. Of a dependency few are
//! ever asked for, so what is asked is compared with the written names first, and followed only when they fit.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::db::{Crate, Db};
use crate::ir::{ImplItem, ImportKind, Item, ItemKind, ItemTree, Name, Path, TypeRef, TypeRefKind};
use crate::resolve::cfg::{self, Compiled};
use crate::resolve::{DefId, crate_files};
use crate::types::signatures::impl_data;

use super::Head;

/// The last names of a trait and of a type; none where there is none.
type Names = (Option<Name>, Option<Name>);

/// The `impl` blocks of a crate, by written names.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Written {
    /// By the trait and the type, each with its place among all.
    impls: FxHashMap<Names, Vec<(usize, DefId)>>,
    /// Names that stand for something of another name: aliases, renamed imports.
    renamed: FxHashSet<Name>,
}

/// The `impl` blocks of a trait in a dependency: those for a type with this head, and those for every type.
#[salsa::tracked(returns(ref))]
pub fn trait_impls_for(db: &dyn Db, krate: Crate, trait_: DefId, head: Option<Head>) -> Arc<[DefId]> {
    let written = written(db, krate);
    let trait_name = trait_.name(db);
    let mut found = written.candidates(db, Some(&trait_name), head);
    found.retain(|def| {
        let data = impl_data(db, *def);
        let own = Head::of(&data.self_ty);
        data.trait_.as_ref().is_some_and(|bound| bound.trait_ == trait_)
            && !data.self_ty.is_unknown()
            && (own.is_none() || own == head)
    });
    // The more special ones first.
    found.sort_by_key(|def| Head::of(&impl_data(db, *def).self_ty).is_none());
    found.into()
}

/// The `impl` blocks of no trait in a dependency, for a type with this head.
#[salsa::tracked(returns(ref))]
pub fn inherent_impls_for(db: &dyn Db, krate: Crate, head: Head) -> Arc<[DefId]> {
    let mut found = written(db, krate).candidates(db, None, Some(head));
    found.retain(|def| Head::of(&impl_data(db, *def).self_ty) == Some(head));
    found.into()
}

#[salsa::tracked(returns(ref))]
fn written(db: &dyn Db, krate: Crate) -> Arc<Written> {
    let mut result = Written::default();
    let mut count = 0;
    let options = &krate.data(db).cfg;
    for file in crate_files(db, krate).iter() {
        let tree = crate::syntax::item_tree(db, *file);
        for (item, node) in (0..).zip(&tree.items).filter(|(_, node)| !node.is_fn()) {
            match node.kind() {
                ItemKind::Impl(data) if cfg::compiled(tree, item, options) != Compiled::No => {
                    let def = DefId::new(db, krate, *file, None, item);
                    result.impls.entry((trait_name(data), self_name(data))).or_default().push((count, def));
                    count += 1;
                }
                ItemKind::TypeAlias { .. } if is_free(tree, node.parent) => {
                    result.renamed.insert(node.name.clone());
                }
                ItemKind::Use(imports) => {
                    let names = imports.iter().filter_map(|import| match &import.kind {
                        ImportKind::Renamed(name) => Some(name.clone()),
                        _ => None,
                    });
                    result.renamed.extend(names);
                }
                _ => {}
            }
        }
    }
    Arc::new(result)
}

/// Whether an item that stands there is no associated one.
fn is_free(tree: &ItemTree, parent: Option<u32>) -> bool {
    let around = parent.and_then(|parent| tree.get(parent)).map(Item::kind);
    !matches!(around, Some(ItemKind::Impl(_) | ItemKind::Trait { .. }))
}

fn trait_name(data: &ImplItem) -> Option<Name> {
    data.trait_.as_ref().map(|path| path.last().clone())
}

/// The last name of the type; none for what has no name, and for parameters.
fn self_name(data: &ImplItem) -> Option<Name> {
    let TypeRefKind::Path(path) = &data.self_ty.kind else { return dyn_name(&data.self_ty) };
    (!is_parameter(data, path)).then(|| path.last().clone())
}

fn dyn_name(ty: &TypeRef) -> Option<Name> {
    let TypeRefKind::Dyn(bounds) = &ty.kind else { return None };
    bounds.first().map(|bound| bound.path.last().clone())
}

fn is_parameter(data: &ImplItem, path: &Path) -> bool {
    let first = path.segments.first().map(|segment| &segment.name);
    path.qself.is_some() || data.generics.params.iter().any(|param| Some(&param.name) == first)
}

impl Written {
    /// The `impl` blocks whose names may lead to the trait and the type.
    fn candidates(&self, db: &dyn Db, trait_: Option<&Name>, head: Option<Head>) -> Vec<DefId> {
        let ty = head.and_then(|head| head.name(db));
        let fits_trait = |name: &Option<Name>| match (name, trait_) {
            (Some(name), Some(wanted)) => name == wanted || self.renamed.contains(name),
            (None, None) => true,
            _ => false,
        };
        let fits_type = |name: &Option<Name>| match name {
            Some(name) => Some(name) == ty.as_ref() || self.renamed.contains(name),
            None => true,
        };
        let fitting = self.impls.iter().filter(|((trait_, ty), _)| fits_trait(trait_) && fits_type(ty));
        let mut found: Vec<(usize, DefId)> = fitting.flat_map(|(_, impls)| impls).copied().collect();
        found.sort_unstable_by_key(|(place, _)| *place);
        found.into_iter().map(|(_, def)| def).collect()
    }
}
