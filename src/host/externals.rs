//! From what a workspace resolves to, to crates: the dependencies that names may lead to. Their sources are read when one does.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};
use salsa::{Durability, Setter};

use crate::db::{CfgOptions, Crate, CrateData, Database, Db, TargetKind};
use crate::ir::Name;
use crate::project::index::PackageSource;
use crate::project::{External, Externals, fits};

use super::inputs::{self, CrateKey, Inputs};
use super::unit::Unit;

/// What a package means by a name.
#[derive(Clone)]
pub struct Named {
    /// The crate.
    pub krate: Crate,
    /// What its library is called.
    pub lib: String,
}

/// The crates of dependencies.
#[derive(Default)]
pub struct ExternalCrates {
    /// By workspace: what each package of it means by a name.
    named: FxHashMap<PathBuf, FxHashMap<(PathBuf, String), Named>>,
}

impl ExternalCrates {
    /// Makes the crates of all that the units resolve to.
    pub fn new(db: &mut Database, inputs: &mut Inputs, units: &[Unit], keys: &mut FxHashSet<CrateKey>) -> Self {
        let mut maker = Maker { pairs: FxHashMap::default(), keys, db, inputs };
        let mut named = FxHashMap::default();
        for (workspace, externals) in units.iter().flat_map(|unit| &unit.model.externals) {
            if !named.contains_key(workspace) {
                let crates = maker.crates(externals);
                let edges = externals.edges.iter().map(|(name, at)| {
                    (name.clone(), Named { krate: crates[*at], lib: externals.packages[*at].lib.clone() })
                });
                named.insert(workspace.clone(), edges.collect());
            }
        }
        maker.pair_stubs();
        Self { named }
    }

    /// What the package in `dir` means by `name`.
    pub fn named(&self, workspace: &Path, dir: &Path, name: &str) -> Option<Named> {
        self.named.get(workspace)?.get(&(dir.to_path_buf(), name.to_owned())).cloned()
    }
}

struct Maker<'a> {
    db: &'a mut Database,
    inputs: &'a mut Inputs,
    keys: &'a mut FxHashSet<CrateKey>,
    /// The package that each stub speaks of.
    pairs: FxHashMap<Crate, Crate>,
}

impl Maker<'_> {
    /// The crate that stands for each package: the stub where there is one, since it knows more.
    fn crates(&mut self, externals: &Externals) -> Vec<Crate> {
        let twins = self.twins(externals);
        let own: Vec<Crate> =
            externals.packages.iter().zip(&twins).map(|(package, stub)| self.ensure(package, *stub)).collect();
        let seen: Vec<Crate> = own.iter().zip(&twins).map(|(own, stub)| stub.unwrap_or(*own)).collect();
        for ((package, krate), stub) in externals.packages.iter().zip(&own).zip(&twins) {
            let deps = package.deps.iter().map(|(name, at)| (Name::new(name), seen[*at]));
            let stubs = package.lacking.iter().filter_map(|(name, of)| Some((Name::new(name), self.stub(of)?)));
            let deps = deps.chain(stubs).collect();
            let data = CrateData { deps, ..self.data(package, *stub) };
            inputs::set_data(self.db, *krate, data);
            if let Some(stub) = stub {
                self.pairs.insert(*stub, *krate);
            }
        }
        seen
    }

    /// The stub of each package. A stub speaks of one version: the one that is like its own, else the newest.
    fn twins(&self, externals: &Externals) -> Vec<Option<Crate>> {
        let mut chosen: FxHashMap<Crate, usize> = FxHashMap::default();
        for (at, package) in externals.packages.iter().enumerate() {
            let Some(stub) = self.stub(&package.name) else { continue };
            let better = chosen.get(&stub).is_none_or(|other| {
                let rank =
                    |package: &External| (self.is_like(stub, package), semver::Version::parse(&package.version).ok());
                rank(package) > rank(&externals.packages[*other])
            });
            if better {
                chosen.insert(stub, at);
            }
        }
        let mut twins = vec![None; externals.packages.len()];
        for (stub, at) in chosen {
            twins[at] = Some(stub);
        }
        twins
    }

    fn stub(&self, package: &str) -> Option<Crate> {
        let stubs = self.db.world().stubs(self.db);
        let name = package.replace('-', "_");
        stubs.get(name.as_str()).copied().filter(|_| !matches!(&*name, "std" | "core" | "alloc"))
    }

    /// Whether the stub was read from a version that a package of this version can stand for.
    fn is_like(&self, stub: Crate, package: &External) -> bool {
        let text = stub.data(self.db).root.text(self.db);
        let said = text.lines().next().and_then(|line| line.strip_prefix("//!"));
        let version = said.and_then(|line| line.split_whitespace().nth(1));
        let compatible = |version: &str| {
            let mut parts = version.split('.');
            match (parts.next(), parts.next()) {
                (Some("0"), Some(minor)) => fits(&format!("0.{minor}"), &package.version),
                (Some(major), _) => fits(major, &package.version),
                _ => false,
            }
        };
        version.is_none_or(compatible)
    }

    fn ensure(&mut self, package: &External, stub: Option<Crate>) -> Crate {
        let data = self.data(package, stub);
        let key = CrateKey { dir: data.dir.clone(), kind: data.kind, root: package.root.as_path().into() };
        self.keys.insert(key.clone());
        self.inputs.ensure_crate(self.db, key, data)
    }

    /// What is known of a package before its dependencies are.
    fn data(&self, package: &External, stub: Option<Crate>) -> CrateData {
        let source = PackageSource::of(package);
        let names = |list: &[String]| list.iter().map(Name::new).collect();
        CrateData {
            name: Name::new(&package.lib),
            root: self.db.dependencies().register(self.db, &source),
            edition: package.edition,
            kind: TargetKind::Dependency,
            deps: Vec::new(),
            sees_all_stubs: false,
            cfg: CfgOptions {
                features: names(&package.features.active),
                known_features: Some(names(&package.features.known)),
            },
            dir: package.dir.as_path().into(),
            package: Name::new(&package.name),
            twin: stub,
            dep_features: Vec::new(),
            dev_dep_features: Vec::new(),
        }
    }

    /// Tells each stub which package it speaks of.
    fn pair_stubs(self) {
        let stubs: FxHashSet<Crate> = self.db.world().stubs(self.db).values().copied().collect();
        for stub in stubs {
            let twin = self.pairs.get(&stub).copied();
            if stub.data(self.db).twin != twin {
                let data = CrateData { twin, ..CrateData::clone(stub.data(self.db)) };
                stub.set_data(self.db).with_durability(Durability::HIGH).to(Arc::new(data));
            }
        }
    }
}
