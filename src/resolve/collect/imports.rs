//! Imports: followed until nothing changes. Those of dependencies that lead to other crates are set aside.

use std::collections::hash_map::Entry;

use rustc_hash::FxHashSet;

use crate::db::{Crate, Edition, TargetKind};
use crate::ir::{Import, ImportKind, Name, Path};

use super::super::def_map::{self, Vis};
use super::super::foreign::Foreign;
use super::super::made::Stage;
use super::super::path::{Resolver, extern_crate};
use super::super::{Def, ModuleId, PerNs, twins};
use super::{Collector, PendingImport, variants};

impl Collector<'_> {
    /// Imports of a dependency that lead to other crates are followed when someone asks for them.
    pub(super) fn set_foreign_aside(&mut self) {
        let imported: FxHashSet<(u32, Name)> =
            self.imports.iter().filter_map(|pending| Some((pending.module, brought_in(&pending.import)?))).collect();
        let imports = std::mem::take(&mut self.imports);
        for pending in imports {
            let Some(krate) = self.foreign_crate(&pending, &imported) else {
                self.imports.push(pending);
                continue;
            };
            let scope = &mut self.map.modules[pending.module as usize].scope;
            let name = brought_in(&pending.import);
            let foreign = Foreign { krate, path: pending.import.path, vis: pending.vis };
            match (name, pending.import.kind) {
                (Some(name), _) => {
                    scope.foreign.entry(name).or_insert(foreign);
                }
                (None, ImportKind::Glob) => scope.foreign_globs.push(foreign),
                // A trait's methods are called in bodies, and those of a dependency are not read.
                (None, _) => {}
            }
        }
    }

    /// The other crate that an import's path starts with; none when it may start with something of this crate.
    fn foreign_crate(&self, pending: &PendingImport, imported: &FxHashSet<(u32, Name)>) -> Option<Crate> {
        let path = &pending.import.path;
        let head = &path.segments.first()?.name;
        if matches!(head.as_str(), "crate" | "self" | "super" | "$crate") {
            return None;
        }
        let is_own = |module: u32| {
            self.map.modules[module as usize].scope.names.contains_key(head)
                || path.segments.len() > 1 && imported.contains(&(module, head.clone()))
        };
        if !path.global && (is_own(pending.module) || self.data.edition == Edition::E2015 && is_own(0)) {
            return None;
        }
        let renamed = self.map.extern_names.get(head).copied();
        let krate = renamed.or_else(|| extern_crate(self.db, self.krate, head))?;
        (krate != self.krate).then_some(krate)
    }

    pub(super) fn try_import(&mut self, index: usize) -> bool {
        let PendingImport { module, import, vis, optional, .. } = &self.imports[index];
        let (module, vis, optional, kind) = (*module, *vis, *optional, import.kind.clone());
        let resolved = self.resolver().resolve_import(module, &import.path);
        match kind {
            ImportKind::Glob => {
                let Some(target) = resolved.types else { return false };
                self.imports[index].resolved = true;
                self.import_glob(module, target, vis)
            }
            ImportKind::Anonymous => {
                let Some(Def::Trait(def)) = resolved.types else { return false };
                self.imports[index].resolved = true;
                let traits = &mut self.map.modules[module as usize].scope.anonymous_traits;
                let new = !traits.contains(&def);
                if new {
                    traits.push(def);
                }
                new
            }
            ImportKind::Plain | ImportKind::Renamed(_) => {
                if resolved.is_none() {
                    return false;
                }
                let name = match kind {
                    ImportKind::Renamed(name) => name,
                    _ => imported_name(&self.imports[index].import.path),
                };
                self.imports[index].resolved = true;
                self.insert(module, name, resolved, vis, optional)
            }
        }
    }

    fn resolver(&self) -> Resolver<'_> {
        Resolver::partial(self.db, (self.krate, self.block), self.stage, &self.map)
    }

    fn import_glob(&mut self, module: u32, target: Def, vis: Vis) -> bool {
        let names: Vec<(Name, PerNs)> = match target {
            Def::Mod(source) => self.visible_names(module, source),
            // Variants are no macros, and their names no module's.
            Def::Enum(def) if self.stage == Stage::Whole => variants(self.db, def),
            _ => return false,
        };
        let mut changed = false;
        for (name, defs) in names {
            changed |= self.insert(module, name, defs, vis, true);
        }
        if let Def::Mod(source) = target
            && source.krate == self.krate
            && source.block == self.block
        {
            changed |= self.import_foreign(module, source.index, vis);
        }
        changed
    }

    /// What a glob of a module brings in that the module itself has from other crates.
    fn import_foreign(&mut self, module: u32, source: u32, vis: Vis) -> bool {
        let Some(data) = self.map.modules.get(source as usize) else { return false };
        let is_seen = |import: &Foreign| match import.vis {
            Vis::Module(home) => self.is_inside(module, home),
            Vis::Public | Vis::Crate => true,
        };
        let names: Vec<(Name, Foreign)> = data
            .scope
            .foreign
            .iter()
            .filter(|(_, import)| is_seen(import))
            .map(|(name, import)| (name.clone(), Foreign { vis, ..import.clone() }))
            .collect();
        let globs: Vec<Foreign> = data
            .scope
            .foreign_globs
            .iter()
            .filter(|import| is_seen(import))
            .map(|import| Foreign { vis, ..import.clone() })
            .collect();
        let scope = &mut self.map.modules[module as usize].scope;
        let mut changed = false;
        for (name, import) in names {
            if let Entry::Vacant(place) = scope.foreign.entry(name) {
                place.insert(import);
                changed = true;
            }
        }
        for import in globs {
            if !scope.foreign_globs.iter().any(|known| known.path == import.path) {
                scope.foreign_globs.push(import);
                changed = true;
            }
        }
        changed
    }

    /// The names of `source` that a glob in `module` brings in.
    fn visible_names(&self, module: u32, source: ModuleId) -> Vec<(Name, PerNs)> {
        let same_map = source.krate == self.krate && source.block == self.block;
        let data =
            if same_map { self.map.modules.get(source.index as usize) } else { self.stage.module(self.db, source) };
        let same_crate = source.krate == self.krate;
        let visible = |entry: &def_map::Entry| match entry.vis {
            Vis::Public => true,
            Vis::Crate => same_crate,
            Vis::Module(home) => same_map && self.is_inside(module, home) || same_crate && !same_map,
        };
        let names = data.into_iter().flat_map(|data| &data.scope.names);
        let names = names.filter(|(_, entry)| visible(entry)).map(|(name, entry)| (name.clone(), entry.defs));
        if same_crate {
            return names.collect();
        }
        match source.krate.data(self.db).kind {
            // The stub's own names come first.
            TargetKind::Stub => names.chain(twins::names_beyond_stub(self.db, source)).collect(),
            TargetKind::Dependency => twins::public_names(self.db, source),
            _ => names.collect(),
        }
    }

    fn is_inside(&self, module: u32, outer: u32) -> bool {
        let mut at = Some(module);
        while let Some(index) = at {
            if index == outer {
                return true;
            }
            at = self.map.modules[index as usize].parent;
        }
        false
    }
}

/// The name that an import brings in; none for a glob and for `as _`.
fn brought_in(import: &Import) -> Option<Name> {
    match &import.kind {
        ImportKind::Plain => Some(imported_name(&import.path)),
        ImportKind::Renamed(name) => Some(name.clone()),
        ImportKind::Glob | ImportKind::Anonymous => None,
    }
}

/// The name that an import brings in: `use a::b::{self}` brings in `b`.
fn imported_name(path: &Path) -> Name {
    let names: Vec<&Name> = path.segments.iter().map(|segment| &segment.name).collect();
    match names.as_slice() {
        [.., parent, last] if *last == "self" => (*parent).clone(),
        _ => path.last().clone(),
    }
}
