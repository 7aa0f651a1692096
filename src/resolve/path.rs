//! Path resolution.

use crate::db::{Crate, Db, Edition, SourceFile, TargetKind};
use crate::ir::{ItemIdx, Name, Path};

use super::collect::variants;
use super::def_map::{DefMap, Vis};
use super::made::Stage;
use super::{Builtin, Def, DefId, ModuleId, PerNs, foreign, twins};

/// What the front of a path names. The rest is relative to it: associated items.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Resolved {
    /// What the first `used` segments name.
    pub defs: PerNs,
    /// How many segments that took; fewer than the path has when the rest is relative to a type.
    pub used: usize,
}

/// Resolves paths, over finished maps or one that is being built.
pub(super) struct Resolver<'a> {
    db: &'a dyn Db,
    krate: Crate,
    block: Option<(SourceFile, ItemIdx)>,
    stage: Stage,
    /// The item of the file in front of which macros are looked for.
    before: Option<ItemIdx>,
    /// The map that is being built.
    partial: Option<&'a DefMap>,
}

/// Resolves a path as seen from a module or block.
pub fn resolve_path(db: &dyn Db, module: ModuleId, path: &Path) -> Resolved {
    let names: Vec<&Name> = path.segments.iter().map(|segment| &segment.name).collect();
    let resolver = Resolver { block: module.block, ..Resolver::new(db, module.krate) };
    let resolved = resolver.resolve(module.index, &names, path.global);
    match module.krate.data(db).kind {
        // A package's own items, where its stub has them too.
        TargetKind::Dependency => Resolved { defs: twins::canonical(db, resolved.defs), ..resolved },
        _ => resolved,
    }
}

/// Resolves a macro's path as seen from a module or block.
pub fn resolve_macro(db: &dyn Db, module: ModuleId, path: &Path) -> Option<DefId> {
    match resolve_path(db, module, path).defs.macros? {
        Def::Macro(def) => Some(def),
        _ => None,
    }
}

/// The crate that another one names `name`.
pub(super) fn extern_crate(db: &dyn Db, from: Crate, name: &str) -> Option<Crate> {
    let data = from.data(db);
    if name == "self" || (name == data.name && data.kind == TargetKind::Lib) {
        return Some(from);
    }
    if let Some((_, krate)) = data.deps.iter().find(|(dep, _)| dep == name) {
        return Some(*krate);
    }
    let stubs = db.world().stubs(db);
    let visible = data.sees_all_stubs || matches!(name, "std" | "core" | "alloc");
    stubs.get(name).copied().filter(|krate| visible && *krate != from)
}

impl<'a> Resolver<'a> {
    fn new(db: &'a dyn Db, krate: Crate) -> Self {
        Self { db, krate, block: None, stage: Stage::Whole, before: None, partial: None }
    }

    /// Over the map of a crate, or of a block in it, that is being built.
    pub(super) fn partial(
        db: &'a dyn Db,
        (krate, block): (Crate, Option<(SourceFile, ItemIdx)>),
        stage: Stage,
        map: &'a DefMap,
    ) -> Self {
        Self { block, stage, partial: Some(map), ..Self::new(db, krate) }
    }

    /// The macro that a call in `item` of a module's file means, by what each file says alone.
    pub(super) fn item_macro(db: &'a dyn Db, module: ModuleId, item: ItemIdx, path: &Path) -> Option<DefId> {
        let this = Self { stage: Stage::Own, before: Some(item), ..Self::new(db, module.krate) };
        let names: Vec<&Name> = path.segments.iter().map(|segment| &segment.name).collect();
        let resolved = this.resolve(module.index, &names, path.global);
        match resolved.defs.macros? {
            Def::Macro(def) if resolved.used == names.len() => Some(def),
            _ => None,
        }
    }

    /// Resolves the path of a `use`.
    pub(super) fn resolve_import(&self, module: u32, path: &Path) -> PerNs {
        let mut names: Vec<&Name> = path.segments.iter().map(|segment| &segment.name).collect();
        // `use a::{self}`
        if names.len() > 1 && names.last().is_some_and(|name| *name == "self") {
            names.pop();
        }
        let from_root = path.global || self.krate.data(self.db).edition == Edition::E2015;
        let mut resolved = self.resolve(module, &names, path.global);
        if resolved.defs.is_none() && from_root && self.block.is_none() {
            resolved = self.walk(self.member(ModuleId::root(self.krate), names[0]), &names, 1);
        }
        if resolved.used < names.len() { PerNs::default() } else { resolved.defs }
    }

    fn resolve(&self, module: u32, names: &[&Name], global: bool) -> Resolved {
        let here = ModuleId { krate: self.krate, block: self.block, index: module };
        let Some(first) = names.first() else { return Resolved { defs: PerNs::default(), used: 0 } };
        if global {
            let krate = extern_crate(self.db, self.krate, first);
            return self.walk(krate.map_or_else(PerNs::default, crate_root), names, 1);
        }
        match first.as_str() {
            "crate" | "$crate" => self.walk(crate_root(self.krate), names, 1),
            "self" if names.len() > 1 => self.walk(module_def(self.real(here)), names, 1),
            "super" => self.walk_supers(self.real(here), names),
            _ => {
                // The only name of a path may be a value or a macro; a first of several must lead on.
                let defs = self.lookup(here, first, names.len() > 1);
                self.walk(defs, names, 1)
            }
        }
    }

    fn walk_supers(&self, mut module: ModuleId, names: &[&Name]) -> Resolved {
        let supers = names.iter().take_while(|name| **name == "super").count();
        for _ in 0..supers {
            let parent = self.map(module).modules.get(module.index as usize).and_then(|data| data.parent);
            let Some(parent) = parent else { return Resolved { defs: PerNs::default(), used: 0 } };
            module = module.sibling(parent);
        }
        self.walk(module_def(module), names, supers)
    }

    /// Follows the rest of a path through modules and enums; stops at a type.
    fn walk(&self, mut defs: PerNs, names: &[&Name], mut used: usize) -> Resolved {
        while used < names.len() {
            let next = match defs.types {
                Some(Def::Mod(module)) => self.member(module, names[used]),
                Some(Def::Enum(def)) if self.stage == Stage::Whole => {
                    let all = variants(self.db, def);
                    match all.into_iter().find(|(name, _)| name == names[used]) {
                        Some((_, defs)) => defs,
                        None => break,
                    }
                }
                _ => break,
            };
            if next.is_none() {
                let unresolved = matches!(defs.types, Some(Def::Mod(_)));
                return Resolved { defs: if unresolved { PerNs::default() } else { defs }, used };
            }
            defs = next;
            used += 1;
        }
        Resolved { defs, used }
    }

    /// What `name` means as the first of a path.
    fn lookup(&self, here: ModuleId, name: &str, must_lead_on: bool) -> PerNs {
        let leads = |defs: PerNs| if must_lead_on { PerNs { values: None, macros: None, ..defs } } else { defs };
        let mut found = PerNs::default();
        let mut at = Some(here);
        while let Some(scope) = at {
            found = found.or(leads(self.own_member(scope, name)));
            at = self.around_block(scope);
        }
        if !must_lead_on {
            // `macro_rules!` come before imports, and `#[macro_use]` before the prelude.
            let prelude = || self.map(ModuleId::root(self.krate)).macros.get(name).copied();
            let own = self.textual_macro(here, name).map(Def::Macro);
            found.macros = own.or(found.macros).or_else(|| prelude().map(Def::Macro));
        }
        if found.types.is_none() {
            found.types = self.extern_prelude(name);
        }
        if found.types.is_none() || found.values.is_none() || found.macros.is_none() {
            found = found.or(leads(self.std_prelude(name)));
        }
        if found.types.is_none() {
            found.types = Builtin::from_name(name).map(Def::Builtin);
        }
        found
    }

    /// The `macro_rules!` that a bare name means in a module or block: the nearest.
    fn textual_macro(&self, here: ModuleId, name: &str) -> Option<DefId> {
        let mut at = Some(here);
        let mut before = self.before;
        while let Some(module) = at {
            let data = self.map(module).modules.get(module.index as usize)?;
            if let Some(def) = data.scope.textual_macro(name, before) {
                return Some(def);
            }
            before = before.map(|_| data.declared);
            at = match data.parent {
                Some(parent) => Some(module.sibling(parent)),
                None => self.around_block(module),
            };
        }
        None
    }

    fn extern_prelude(&self, name: &str) -> Option<Def> {
        let root = ModuleId::root(self.krate);
        let renamed = self.map(root).extern_names.get(name).copied();
        let krate = renamed.or_else(|| match self.krate.data(self.db).kind {
            // A stub's `extern crate` lines are its prelude; asking for others could go in circles.
            TargetKind::Stub => {
                matches!(name, "std" | "core" | "alloc").then(|| extern_crate(self.db, self.krate, name)).flatten()
            }
            _ => extern_crate(self.db, self.krate, name),
        });
        krate.map(|krate| Def::Mod(ModuleId::root(krate)))
    }

    fn std_prelude(&self, name: &str) -> PerNs {
        let Some(std) = self.db.world().std(self.db) else { return PerNs::default() };
        let module = match self.krate.data(self.db).edition {
            Edition::E2015 => "rust_2015",
            Edition::E2018 => "rust_2018",
            Edition::E2021 => "rust_2021",
            Edition::E2024 => "rust_2024",
        };
        let root = ModuleId::root(std);
        let Some(Def::Mod(prelude)) = self.member(root, "prelude").types else { return PerNs::default() };
        let Some(Def::Mod(prelude)) = self.member(prelude, module).types else { return PerNs::default() };
        let mut defs = self.member(prelude, name);
        if defs.macros.is_none() {
            defs.macros = self.member(root, name).macros;
        }
        defs
    }

    /// A name in a module, as seen from the resolver's crate.
    fn member(&self, module: ModuleId, name: &str) -> PerNs {
        let found = self.listed(module, name);
        if module.krate == self.krate {
            return found;
        }
        match module.krate.data(self.db).kind {
            TargetKind::Stub if found.is_none() => twins::beyond_stub(self.db, module, name),
            TargetKind::Dependency => twins::canonical(self.db, found),
            _ => found,
        }
    }

    /// A name as the map of a module's crate lists it.
    fn listed(&self, module: ModuleId, name: &str) -> PerNs {
        let Some(data) = self.map(module).modules.get(module.index as usize) else { return PerNs::default() };
        let own = module.krate == self.krate;
        let found = match data.scope.names.get(name) {
            Some(entry) if own || entry.vis == Vis::Public => entry.defs,
            _ => PerNs::default(),
        };
        found.or(foreign::member(self.db, module.krate, &data.scope, name, !own))
    }

    fn own_member(&self, module: ModuleId, name: &str) -> PerNs {
        let data = self.map(module).modules.get(module.index as usize);
        let Some(data) = data else { return PerNs::default() };
        let found = data.scope.names.get(name).map_or_else(PerNs::default, |entry| entry.defs);
        found.or(foreign::member(self.db, module.krate, &data.scope, name, false))
    }

    fn map(&self, module: ModuleId) -> &'a DefMap {
        match self.partial {
            Some(map) if module.krate == self.krate && module.block == self.block => map,
            _ => self.stage.map(self.db, module),
        }
    }

    fn around_block(&self, module: ModuleId) -> Option<ModuleId> {
        let (file, item) = module.block?;
        match self.map(module).modules.get(module.index as usize).and_then(|data| data.parent) {
            Some(parent) => Some(module.sibling(parent)),
            None => Some(super::def_map::module_of_item(self.db, self.krate, file, item)),
        }
    }

    fn real(&self, module: ModuleId) -> ModuleId {
        match module.block {
            None => module,
            Some((file, item)) => super::def_map::module_of_item(self.db, self.krate, file, item),
        }
    }
}

fn crate_root(krate: Crate) -> PerNs {
    module_def(ModuleId::root(krate))
}

fn module_def(module: ModuleId) -> PerNs {
    PerNs { types: Some(Def::Mod(module)), ..PerNs::default() }
}

/// The traits whose methods can be called in a module or block, its prelude's included.
pub fn traits_in_scope(db: &dyn Db, module: ModuleId) -> Vec<DefId> {
    let mut traits = Vec::new();
    let mut at = Some(module);
    while let Some(scope) = at {
        if let Some(data) = scope.data(db) {
            push_traits(data.scope.names.values().filter_map(|entry| entry.defs.types), &mut traits);
            traits.extend(&data.scope.anonymous_traits);
        }
        at = scope.around_block(db);
    }
    traits.extend(prelude_traits(db, module.krate.data(db).edition));
    traits
}

#[salsa::tracked(returns(ref))]
fn prelude_traits_of(db: &dyn Db, std: Crate, module: Name) -> Vec<DefId> {
    let resolver = Resolver::new(db, std);
    let root = ModuleId::root(std);
    let Some(Def::Mod(prelude)) = resolver.member(root, "prelude").types else { return Vec::new() };
    let Some(Def::Mod(prelude)) = resolver.member(prelude, &module).types else { return Vec::new() };
    let mut traits = Vec::new();
    let names = prelude.data(db).into_iter().flat_map(|data| data.scope.names.values());
    push_traits(names.filter_map(|entry| entry.defs.types), &mut traits);
    traits
}

fn prelude_traits(db: &dyn Db, edition: Edition) -> &[DefId] {
    let Some(std) = db.world().std(db) else { return &[] };
    let module = match edition {
        Edition::E2015 | Edition::E2018 => "rust_2018",
        Edition::E2021 => "rust_2021",
        Edition::E2024 => "rust_2024",
    };
    prelude_traits_of(db, std, module.into())
}

fn push_traits(defs: impl Iterator<Item = Def>, traits: &mut Vec<DefId>) {
    for def in defs {
        if let Def::Trait(def) = def
            && !traits.contains(&def)
        {
            traits.push(def);
        }
    }
}

/// What a path that starts with another crate leads to, as seen from `from`.
#[salsa::tracked(returns(copy), cycle_initial = leads_nowhere)]
pub(super) fn follow(db: &dyn Db, from: Crate, krate: Crate, path: Path) -> PerNs {
    let resolver = Resolver::new(db, from);
    let mut names: Vec<&Name> = path.segments.iter().map(|segment| &segment.name).collect();
    if names.len() > 1 && names.last().is_some_and(|name| *name == "self") {
        names.pop();
    }
    let resolved = resolver.walk(crate_root(krate), &names, 1);
    if resolved.used < names.len() { PerNs::default() } else { resolved.defs }
}

/// Imports that lead to each other lead nowhere.
fn leads_nowhere(_db: &dyn Db, _id: salsa::Id, _from: Crate, _krate: Crate, _path: Path) -> PerNs {
    PerNs::default()
}

/// A public name of another crate's module, as seen from `from`.
#[salsa::tracked(returns(copy), cycle_initial = is_nothing)]
pub(super) fn public_member(db: &dyn Db, from: Crate, krate: Crate, module: u32, name: Name) -> PerNs {
    let module = ModuleId { krate, block: None, index: module };
    Resolver::new(db, from).member(module, &name)
}

/// Globs of each other have no name that neither has.
fn is_nothing(_db: &dyn Db, _id: salsa::Id, _from: Crate, _krate: Crate, _module: u32, _name: Name) -> PerNs {
    PerNs::default()
}

/// The definition at a path of plain names: `lookup(db, std, "sync::Mutex")`.
pub fn lookup(db: &dyn Db, krate: Crate, path: &str) -> PerNs {
    let resolver = Resolver::new(db, krate);
    let names: Vec<Name> = path.split("::").map(Name::new).collect();
    let names: Vec<&Name> = names.iter().collect();
    let resolved = resolver.walk(crate_root(krate), &names, 0);
    if resolved.used == names.len() { resolved.defs } else { PerNs::default() }
}
