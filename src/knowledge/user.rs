//! What the user's configuration says of functions and types, beside the stubs.

use std::sync::Arc;

use rustc_hash::FxHashSet;

use crate::db::{Crate, Db, World};
use crate::ir::{Item, ItemKind, Name};
use crate::resolve::{Def, DefId, lookup, path_of};

use super::vocabulary::{Annotations, BlockKind, Blocks, BlocksWhen, GuardKind, Runs};

/// The tables of the configuration.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Tables {
    /// Functions that run what they are given off the runtime, by path and by what the path leads to.
    runs_blocking: Named,
    /// Types that must not be held across an await.
    not_across_await: Named,
    /// Functions that block the thread.
    blocks: Named,
}

#[derive(Clone, PartialEq, Eq, Debug, Default)]
struct Named {
    paths: FxHashSet<Name>,
    defs: FxHashSet<DefId>,
}

impl Named {
    fn has(&self, db: &dyn Db, def: Def, id: DefId) -> bool {
        !self.paths.is_empty() && (self.defs.contains(&id) || self.paths.contains(path_of(db, def).as_str()))
    }
}

/// Adds what the user says of a definition; it counts more than what anyone else says.
pub(super) fn add(db: &dyn Db, id: DefId, known: &mut Annotations) {
    let tables = tables(db, db.world());
    if tables.runs_blocking.has(db, Def::Fn(id), id) {
        known.runs = Some(Runs::Blocking);
    }
    if known.blocks.is_none() && tables.blocks.has(db, Def::Fn(id), id) && is_sync_fn(db, id) {
        known.blocks =
            Some(Blocks { when: BlocksWhen::Always(BlockKind::Told), instead: None, low: false, unless_ip: false });
    }
    if known.guard.is_none() && tables.not_across_await.has(db, Def::Struct(id), id) {
        known.guard = Some(GuardKind::Sync);
    }
}

/// Whether calling it does what it is about: calling an `async fn` only makes its future.
fn is_sync_fn(db: &dyn Db, def: DefId) -> bool {
    let tree = def.tree(db);
    matches!(tree.get(def.item(db)).map(Item::kind), Some(ItemKind::Fn(function)) if !function.is_async)
}

#[salsa::tracked(returns(ref))]
fn tables(db: &dyn Db, world: World) -> Arc<Tables> {
    let config = world.config(db);
    Arc::new(Tables {
        runs_blocking: named(db, world, config.runs_blocking()),
        not_across_await: named(db, world, config.not_across_await()),
        blocks: named(db, world, config.blocks()),
    })
}

fn named<'a>(db: &dyn Db, world: World, paths: impl Iterator<Item = &'a str>) -> Named {
    let mut result = Named::default();
    for path in paths {
        let path = path.trim_start_matches("::");
        result.paths.insert(path.into());
        let Some((first, rest)) = path.split_once("::") else { continue };
        for krate in crates_named(db, world, first) {
            let found = lookup(db, krate, rest);
            result.defs.extend([found.values, found.types].into_iter().flatten().filter_map(id));
        }
    }
    result
}

/// The crates that someone in the workspace calls by this name.
fn crates_named(db: &dyn Db, world: World, name: &str) -> Vec<Crate> {
    let mut found: Vec<Crate> = world.stubs(db).get(name).copied().into_iter().collect();
    for krate in world.crates(db).iter().chain(world.loose(db).iter()) {
        let data = krate.data(db);
        found.extend((data.name == name).then_some(*krate));
        found.extend(data.deps.iter().filter(|(dep, _)| dep == name).map(|(_, krate)| *krate));
    }
    let mut seen = FxHashSet::default();
    found.retain(|krate| seen.insert(*krate));
    found
}

fn id(def: Def) -> Option<DefId> {
    match def {
        Def::Fn(def) | Def::Struct(def) | Def::Enum(def) | Def::Alias(def) => Some(def),
        _ => None,
    }
}
