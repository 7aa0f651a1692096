//! Stubs and the packages they speak of: two declarations of one thing.
//!
//! A stub knows what a signature does not tell, so it comes first wherever both name an item; what it leaves out, the
//! package has. A name therefore leads to the stub's item, however it was reached.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::db::{Crate, Db, TargetKind};
use crate::ir::Name;

use super::def_map::Vis;
use super::{Def, DefId, ModuleId, PerNs, VariantId, foreign};

/// What the stub declares under the public names of a package's items.
#[salsa::tracked(returns(ref), cycle_initial = none)]
pub fn twins(db: &dyn Db, real: Crate) -> Arc<FxHashMap<DefId, PerNs>> {
    let mut found = FxHashMap::default();
    let Some(stub) = real.data(db).twin else { return Arc::new(found) };
    let modules = &ModuleId::root(stub).map(db).modules;
    // Parents stand before their children.
    let mut counterparts: Vec<Option<ModuleId>> = Vec::with_capacity(modules.len());
    for module in modules {
        let counterpart = match module.parent {
            None => Some(ModuleId::root(real)),
            Some(parent) => counterparts[parent as usize].and_then(|parent| submodule(db, parent, &module.name)),
        };
        counterparts.push(counterpart);
        let Some(counterpart) = counterpart.and_then(|module| module.data(db)) else { continue };
        for (name, entry) in &module.scope.names {
            let other = counterpart.scope.names.get(name).filter(|other| other.vis == Vis::Public);
            let Some(other) = other else { continue };
            let pairs = [(other.defs.types, entry.defs.types), (other.defs.values, entry.defs.values)];
            for (theirs, own) in pairs {
                if let (Some(theirs), Some(own)) = (theirs.and_then(id), own)
                    && theirs.krate(db) == real
                    && id(own).is_some()
                {
                    found.entry(theirs).or_insert(entry.defs);
                }
            }
        }
    }
    Arc::new(found)
}

fn none(_db: &dyn Db, _id: salsa::Id, _real: Crate) -> Arc<FxHashMap<DefId, PerNs>> {
    Arc::default()
}

fn submodule(db: &dyn Db, parent: ModuleId, name: &str) -> Option<ModuleId> {
    match public(db, parent, name).types? {
        Def::Mod(module) => Some(module),
        _ => None,
    }
}

/// The items that stand for what a path led to: the stub's, where there are such.
pub fn canonical(db: &dyn Db, defs: PerNs) -> PerNs {
    PerNs {
        types: defs.types.map(|def| twin(db, def, |twin| twin.types)),
        values: defs.values.map(|def| twin(db, def, |twin| twin.values)),
        macros: defs.macros,
    }
}

fn twin(db: &dyn Db, def: Def, pick: impl Fn(PerNs) -> Option<Def>) -> Def {
    if let Def::Variant(variant) = def {
        return variant_twin(db, variant).unwrap_or(def);
    }
    let Some(id) = id(def) else { return def };
    twin_of(db, id).and_then(pick).unwrap_or(def)
}

fn twin_of(db: &dyn Db, id: DefId) -> Option<PerNs> {
    let krate = id.krate(db);
    let data = krate.data(db);
    if data.kind != TargetKind::Dependency || data.twin.is_none() {
        return None;
    }
    twins(db, krate).get(&id).copied()
}

fn variant_twin(db: &dyn Db, variant: VariantId) -> Option<Def> {
    let Some(Def::Enum(other)) = twin_of(db, variant.def)?.types else { return None };
    let own = super::collect::variants(db, variant.def);
    let (name, _) = own.get(variant.index as usize)?;
    super::collect::variants(db, other).into_iter().find(|(other, _)| other == name)?.1.types
}

fn id(def: Def) -> Option<DefId> {
    match def {
        Def::Fn(def)
        | Def::Struct(def)
        | Def::Enum(def)
        | Def::Trait(def)
        | Def::Alias(def)
        | Def::Const(def)
        | Def::Static(def) => Some(def),
        Def::Mod(_) | Def::Variant(_) | Def::Macro(_) | Def::Builtin(_) => None,
    }
}

/// What the package has under a name that the stub's module leaves out.
pub fn beyond_stub(db: &dyn Db, module: ModuleId, name: &str) -> PerNs {
    let Some(module) = real_module(db, module) else { return PerNs::default() };
    canonical(db, public(db, module, name))
}

/// A public name of a package's module.
fn public(db: &dyn Db, module: ModuleId, name: &str) -> PerNs {
    let Some(data) = module.data(db) else { return PerNs::default() };
    let own = data.scope.names.get(name).filter(|entry| entry.vis == Vis::Public);
    let own = own.map_or_else(PerNs::default, |entry| entry.defs);
    own.or(foreign::member(db, module.krate, &data.scope, name, true))
}

/// The public names of the package's module that the stub's module stands for.
pub fn names_beyond_stub(db: &dyn Db, module: ModuleId) -> Vec<(Name, PerNs)> {
    real_module(db, module).map(|module| public_names(db, module)).unwrap_or_default()
}

/// All public names of a package's module.
pub fn public_names(db: &dyn Db, module: ModuleId) -> Vec<(Name, PerNs)> {
    let names = foreign::public_names(db, module).into_iter();
    names.map(|(name, defs)| (name, canonical(db, defs))).collect()
}

/// The module of the package at the path of a stub's module.
fn real_module(db: &dyn Db, module: ModuleId) -> Option<ModuleId> {
    let data = module.krate.data(db);
    if data.kind != TargetKind::Stub || module.block.is_some() {
        return None;
    }
    let real = data.twin?;
    let map = module.map(db);
    let mut names: Vec<&Name> = Vec::new();
    let mut at = map.modules.get(module.index as usize)?;
    while let Some(parent) = at.parent {
        names.push(&at.name);
        at = map.modules.get(parent as usize)?;
    }
    names.into_iter().rev().try_fold(ModuleId::root(real), |at, name| submodule(db, at, name))
}
