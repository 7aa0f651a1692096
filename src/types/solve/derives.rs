//! What is derived for a type.

use crate::db::Db;
use crate::ir::Name;
use crate::resolve::DefId;
use crate::types::{Ty, TyKind};

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
