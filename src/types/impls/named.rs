//! The `impl` blocks of a dependency or a stub, by the names that they are written with.
//!
//! To know the type that an `impl` is for, its names must be followed, through other crates too. Few are ever asked for, so what is asked is compared with the written names first, and followed only when they fit.

use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::db::{Crate, Db};
use crate::ir::{ImportKind, Item, ItemKind, ItemTree, Name, Shape};
use crate::resolve::cfg::{self, Compiled};
use crate::resolve::{DefId, crate_files};
use crate::syntax;
use crate::types::signatures::impl_data;

use super::Head;

/// The `impl` blocks of a trait, by the type's name.
type ByType = FxHashMap<Option<Name>, Vec<(usize, DefId)>>;

/// The `impl` blocks of a crate, by written names.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Written {
    /// By the trait, then by the type, each with its place among all.
    impls: FxHashMap<Option<Name>, ByType>,
    /// Names that stand for something of another name: aliases, renamed imports.
    renamed: FxHashSet<Name>,
}

/// The `impl` blocks of a trait in such a crate that may be for a type.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NamedImpls {
    /// For types with the head that was asked for.
    pub special: Box<[DefId]>,
    /// For every type, or for types that have no head.
    pub blanket: Box<[DefId]>,
}

impl NamedImpls {
    pub(super) fn iter(&self) -> impl Iterator<Item = DefId> {
        self.special.iter().chain(&self.blanket).copied()
    }
}

/// The `impl` blocks of a trait in such a crate: those for a type with this head, and those for every type.
#[salsa::tracked(returns(ref))]
pub fn trait_impls_for(db: &dyn Db, krate: Crate, trait_: DefId, head: Option<Head>) -> Arc<NamedImpls> {
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
    let (special, blanket): (Vec<_>, Vec<_>) =
        found.into_iter().partition(|def| Head::of(&impl_data(db, *def).self_ty).is_some());
    Arc::new(NamedImpls { special: special.into(), blanket: blanket.into() })
}

/// The `impl` blocks of no trait in such a crate, for a type with this head.
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
        let tree = crate::resolve::item_tree(db, *file);
        for (item, node) in (0..).zip(&tree.items).filter(|(_, node)| !node.is_fn()) {
            match node.shape() {
                Shape::Impl if cfg::compiled(tree, item, options) != Compiled::No => {
                    let Some(names) = syntax::impl_names(node) else { continue };
                    let def = DefId::new(db, krate, *file, None, item);
                    let impls = result.impls.entry(names.trait_).or_default();
                    impls.entry(names.self_ty).or_default().push((count, def));
                    count += 1;
                }
                Shape::TypeAlias if is_free(tree, node.parent) => {
                    result.renamed.insert(node.name.clone());
                }
                Shape::Other => result.renamed.extend(renames(node)),
                _ => {}
            }
        }
    }
    Arc::new(result)
}

/// Whether an item that stands there is no associated one.
fn is_free(tree: &ItemTree, parent: Option<u32>) -> bool {
    let around = parent.and_then(|parent| tree.get(parent)).map(Item::shape);
    !matches!(around, Some(Shape::Impl | Shape::Trait))
}

/// The names that an import gives to something of another name.
fn renames(node: &Item) -> impl Iterator<Item = Name> {
    let imports = match node.kind() {
        ItemKind::Use(imports) => imports.as_slice(),
        _ => &[],
    };
    imports.iter().filter_map(|import| match &import.kind {
        ImportKind::Renamed(name) => Some(name.clone()),
        _ => None,
    })
}

impl Written {
    /// The `impl` blocks whose names may lead to the trait and the type.
    fn candidates(&self, db: &dyn Db, trait_: Option<&Name>, head: Option<Head>) -> Vec<DefId> {
        let ty = head.and_then(|head| head.name(db));
        let traits: Vec<_> = match trait_ {
            Some(name) => self.names(Some(name)).filter_map(|name| self.impls.get(&Some(name.clone()))).collect(),
            None => self.impls.get(&None).into_iter().collect(),
        };
        let mut found: Vec<(usize, DefId)> = Vec::new();
        for types in traits {
            let named = self.names(ty.as_ref()).filter_map(|name| types.get(&Some(name.clone())));
            found.extend(types.get(&None).into_iter().chain(named).flatten());
        }
        found.sort_unstable_by_key(|(place, _)| *place);
        found.into_iter().map(|(_, def)| def).collect()
    }

    /// A name, and the names that may stand for it.
    fn names<'a>(&'a self, name: Option<&'a Name>) -> impl Iterator<Item = &'a Name> {
        name.into_iter().chain(self.renamed.iter().filter(move |renamed| Some(*renamed) != name))
    }
}
