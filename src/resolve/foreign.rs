//! Imports of a dependency that lead to other crates. Most are never asked for, and following one means reading the crate
//! that it leads to: so they are kept as they are written, and followed when a name needs them.

use crate::db::{Crate, Db};
use crate::ir::{Name, Path};

use super::collect::variants;
use super::def_map::{Scope, Vis};
use super::path::follow;
use super::{Def, ModuleId, PerNs};

/// No chain of globs through crates is longer.
const MAX_DEPTH: usize = 16;

/// A name that is imported from another crate.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Foreign {
    /// The crate that its path starts with.
    pub krate: Crate,
    /// The path as written.
    pub path: Path,
    /// How far the import is seen.
    pub vis: Vis,
}

impl Foreign {
    fn defs(&self, db: &dyn Db, from: Crate) -> PerNs {
        follow(db, from, self.krate, self.path.clone())
    }
}

/// What `name` means by the imports of a module from other crates; those that are public, or all.
pub fn member(db: &dyn Db, from: Crate, scope: &Scope, name: &str, only_public: bool) -> PerNs {
    let is_seen = |import: &&Foreign| !only_public || import.vis == Vis::Public;
    let named = scope.foreign.get(name).filter(|import| is_seen(import));
    let mut found = named.map_or_else(PerNs::default, |import| import.defs(db, from));
    for glob in scope.foreign_globs.iter().filter(is_seen) {
        if !found.is_none() {
            break;
        }
        found = match glob.defs(db, from).types {
            Some(Def::Mod(module)) => super::path::public_member(db, from, module.krate, module.index, name.into()),
            Some(Def::Enum(def)) => {
                let named = variants(db, def).into_iter().find(|(variant, _)| variant == name);
                named.map_or_else(PerNs::default, |(_, defs)| defs)
            }
            _ => PerNs::default(),
        };
    }
    found
}

/// All public names of a module of another crate, those that it has from further crates included.
pub fn public_names(db: &dyn Db, module: ModuleId) -> Vec<(Name, PerNs)> {
    let mut found = Vec::new();
    add_names(db, module, &mut found, 0);
    found
}

fn add_names(db: &dyn Db, module: ModuleId, found: &mut Vec<(Name, PerNs)>, depth: usize) {
    let Some(data) = module.data(db).filter(|_| depth < MAX_DEPTH) else { return };
    let own = data.scope.names.iter().filter(|(_, entry)| entry.vis == Vis::Public);
    found.extend(own.map(|(name, entry)| (name.clone(), entry.defs)));
    let foreign = data.scope.foreign.iter().filter(|(_, import)| import.vis == Vis::Public);
    found.extend(foreign.map(|(name, import)| (name.clone(), import.defs(db, module.krate))));
    for glob in data.scope.foreign_globs.iter().filter(|glob| glob.vis == Vis::Public) {
        match glob.defs(db, module.krate).types {
            Some(Def::Mod(target)) => add_names(db, target, found, depth + 1),
            Some(Def::Enum(def)) => found.extend(variants(db, def)),
            _ => {}
        }
    }
}
