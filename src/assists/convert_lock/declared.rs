//! The locks that a file declares.

use crate::db::{Crate, Db, SourceFile};
use crate::effects::locks::anchors::anchors_of;
use crate::effects::locks::{Api, Key, Role, Start};
use crate::resolve::cfg::{self, Compiled};
use crate::resolve::item_tree;

use crate::resolve::DefId;

/// The locks in fields, statics and constants of a file as a part of a crate, in the order of the source.
#[must_use]
pub fn declared_in(db: &dyn Db, krate: Crate, file: SourceFile) -> Vec<(Start, Key)> {
    let tree = item_tree(db, file);
    let mut found = Vec::new();
    for (item, node) in (0..).zip(&tree.items) {
        if node.is_fn() || node.is_impl() || cfg::compiled(tree, item, &krate.data(db).cfg) == Compiled::No {
            continue;
        }
        for anchor in anchors_of(DefId::new(db, krate, file, None, item), tree, item) {
            let mut known: Vec<Key> = Vec::new();
            for written in anchor.written(db).into_iter().filter(|written| written.role == Role::Lock) {
                if !known.contains(&written.key) {
                    known.push(written.key.clone());
                    found.push((Start::Anchor(anchor.clone(), written.key.clone()), written.key));
                }
            }
        }
    }
    found
}

/// The API that a lock of another one is converted to first.
#[must_use]
pub const fn other(api: Api) -> Api {
    match api {
        Api::Std | Api::ParkingLot => Api::Tokio,
        Api::Tokio => Api::Std,
    }
}
