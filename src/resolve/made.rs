//! The items of a file, with those that macros make which other files of the workspace define.
//!
//! Which definition a call means is said by modules and imports, and macros may make those too. So each crate has a map of
//! what its files say alone, every one with its own macros only, and calls that a file leaves open are looked up there.
//! Modules, imports and macros that a macro of another file makes are no part of that map: a call that only they explain
//! stays opaque.

use std::sync::Arc;

use crate::db::{Crate, Db, SourceFile, TargetKind};
use crate::ir::{ItemIdx, ItemTree, Name, Path};
use crate::syntax::made::Meant;
use crate::syntax::{Home, macro_text, own_tree, tree_with};

use super::collect::Collector;
use super::def_map::{self, DefMap, Module, Vis, enclosing_module};
use super::path::Resolver;
use super::{DefId, ModuleId, PerNs, foreign};

/// Which items a map is made from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Stage {
    /// What each file of the workspace says alone.
    Own,
    /// All.
    Whole,
}

/// The names, signatures and imports of a file. Equal to what it was unless one of them changed.
#[salsa::tracked(returns(ref), cycle_initial = alone)]
pub fn item_tree(db: &dyn Db, file: SourceFile) -> Arc<ItemTree> {
    let own = own_tree(db, file);
    if own.open.is_empty() {
        return own.tree.clone();
    }
    let crates = crates_around(db, file);
    let definition = |call: ItemIdx, path: &Path| definition(db, &crates, file, (call, path));
    if !own.open.iter().any(|(call, path)| definition(*call, path).is_some()) {
        return own.tree.clone();
    }
    tree_with(db, file, &definition)
}

/// Crates that name each other cannot be built; should a broken manifest say so, files have their own macros only.
fn alone(db: &dyn Db, _id: salsa::Id, file: SourceFile) -> Arc<ItemTree> {
    own_tree(db, file).tree.clone()
}

/// What the files of a crate of the workspace say alone.
#[salsa::tracked(returns(ref), cycle_initial = empty_map)]
fn own_map(db: &dyn Db, krate: Crate) -> Arc<DefMap> {
    Arc::new(Collector::for_crate(db, krate, Stage::Own).finish())
}

fn empty_map(_db: &dyn Db, _id: salsa::Id, _krate: Crate) -> Arc<DefMap> {
    Arc::default()
}

/// The crates that a file may belong to. Most files outside of tests have one.
fn crates_around(db: &dyn Db, file: SourceFile) -> Vec<Crate> {
    let world = db.world();
    let is_root = |krate: &&Crate| krate.data(db).root == file;
    let roots: Vec<Crate> = world.crates(db).iter().filter(is_root).copied().collect();
    if !roots.is_empty() {
        return roots;
    }
    let path = file.path(db);
    let is_below = |krate: &&Crate| krate.data(db).root.path(db).parent().is_some_and(|dir| path.starts_with(dir));
    world.crates(db).iter().filter(is_below).chain(world.loose(db).iter().filter(is_root)).copied().collect()
}

/// The definition that a call means in all of the crates that have the file, if it says the same in all of them.
fn definition(db: &dyn Db, crates: &[Crate], file: SourceFile, (call, path): (ItemIdx, &Path)) -> Option<Meant> {
    let mut found: Option<Meant> = None;
    for krate in crates {
        let Some(def) = meant(db, *krate, file, call, path.clone()) else { continue };
        let text = macro_text(db, def.file(db), def.item(db)).clone()?;
        let here = Meant { text, home: home(db, *krate, def) };
        if found.as_ref().is_some_and(|found| *found != here) {
            return None;
        }
        found = Some(here);
    }
    found
}

/// The macro of the workspace that a call in an item of a file means, as a crate sees it.
#[salsa::tracked(returns(copy))]
fn meant(db: &dyn Db, krate: Crate, file: SourceFile, call: ItemIdx, path: Path) -> Option<DefId> {
    let map = own_map(db, krate);
    map.by_decl.get(&(file, None))?;
    let index = enclosing_module(map, &own_tree(db, file).tree.items, file, call);
    let module = ModuleId { krate, block: None, index };
    Resolver::item_macro(db, module, call, &path).filter(|def| is_own(db, def.krate(db)))
}

/// Where a definition lies, as seen from a crate.
pub fn home(db: &dyn Db, from: Crate, def: DefId) -> Home {
    let krate = def.krate(db);
    if krate == from {
        return Home::Same;
    }
    let named = from.data(db).deps.iter().find(|(_, dep)| *dep == krate);
    named.map_or(Home::Nameless, |(name, _)| Home::Other(name.clone()))
}

fn is_own(db: &dyn Db, krate: Crate) -> bool {
    !matches!(krate.data(db).kind, TargetKind::Stub | TargetKind::Dependency)
}

impl Stage {
    /// The tree that items of a file, or of a body in it, stand in.
    pub(super) fn tree(self, db: &dyn Db, file: SourceFile, in_body_of: Option<ItemIdx>) -> Arc<ItemTree> {
        match (self, in_body_of) {
            (Stage::Own, None) => own_tree(db, file).tree.clone(),
            _ => def_map::tree(db, file, in_body_of),
        }
    }

    /// The map that a module stands in.
    pub(super) fn map(self, db: &dyn Db, module: ModuleId) -> &DefMap {
        if self == Stage::Own && module.block.is_none() && is_own(db, module.krate) {
            own_map(db, module.krate)
        } else {
            module.map(db)
        }
    }

    /// A module's data.
    pub(super) fn module(self, db: &dyn Db, module: ModuleId) -> Option<&Module> {
        self.map(db, module).modules.get(module.index as usize)
    }

    /// The public names of a module of another crate.
    pub(super) fn public_names(self, db: &dyn Db, module: ModuleId) -> Vec<(Name, PerNs)> {
        if self == Stage::Whole || !is_own(db, module.krate) {
            return foreign::public_names(db, module);
        }
        let names = self.module(db, module).into_iter().flat_map(|data| &data.scope.names);
        let public = names.filter(|(_, entry)| entry.vis == Vis::Public);
        public.map(|(name, entry)| (name.clone(), entry.defs)).collect()
    }
}
