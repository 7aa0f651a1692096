//! From models to crates: targets become inputs, dependencies become edges between them.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};
use salsa::{Durability, Setter};

use crate::db::{CfgOptions, Crate, CrateData, Database, Db, Edition, SourceFile, TargetKind};
use crate::ir::Name;
use crate::project::{Dependency, DependencyKind, Package, Target};

use super::externals::{ExternalCrates, Named};
use super::inputs::{self, CrateKey, Inputs, ON_DISK};
use super::stubs::UserStub;
use super::unit::Unit;

/// Builds the crates of all units.
pub struct Builder<'a> {
    pub db: &'a mut Database,
    pub inputs: &'a mut Inputs,
    pub loose_edition: Edition,
    /// Libraries by the folder of their package.
    libs: FxHashMap<Arc<Path>, Crate>,
    planned: Vec<(Crate, CrateData)>,
    /// Which library needs which, to keep circles out.
    edges: FxHashMap<Crate, Vec<Crate>>,
    keys: FxHashSet<CrateKey>,
    externals: ExternalCrates,
}

/// A target of a package, and its input.
struct Planned<'a> {
    package: &'a Package,
    krate: Crate,
    data: CrateData,
}

impl<'a> Builder<'a> {
    pub fn new(db: &'a mut Database, inputs: &'a mut Inputs, loose_edition: Edition) -> Self {
        Self {
            db,
            inputs,
            loose_edition,
            libs: FxHashMap::default(),
            planned: Vec::new(),
            edges: FxHashMap::default(),
            keys: FxHashSet::default(),
            externals: ExternalCrates::default(),
        }
    }

    /// Makes the crates of `units` and of the open documents, and tells the database.
    pub fn build(mut self, units: &[Unit], open: &[&Path], stubs: &[UserStub]) {
        let packages = distinct_packages(units);
        self.add_stubs(stubs);
        let is_code = |path: &&Path| !stubs.iter().any(|stub| path.starts_with(&stub.dir));
        self.externals = ExternalCrates::new(self.db, self.inputs, units, &mut self.keys);
        let planned = self.plan(&packages);
        let mut crates: Vec<Crate> = Vec::new();
        crates.extend(planned.iter().filter(|target| target.package.checked).map(|target| target.krate));
        self.connect(planned);
        let roots = units.iter().flat_map(|unit| unit.model.loose.iter().map(AsRef::as_ref)).filter(is_code);
        let loose_roots: Vec<Crate> = roots.filter_map(|root| self.loose(root, None)).collect();
        crates.extend(loose_roots);
        let candidates = units.iter().flat_map(|unit| unit.model.candidates.iter().map(AsRef::as_ref));
        let mut candidates: Vec<&Path> = candidates.chain(open.iter().copied()).filter(is_code).collect();
        candidates.sort_unstable();
        candidates.dedup();
        let candidates: Vec<Crate> =
            candidates.into_iter().filter_map(|path| self.loose(path, package_around(&packages, path))).collect();
        self.finish(crates, candidates);
    }

    /// The user's stubs come before those that are built in.
    fn add_stubs(&mut self, stubs: &[UserStub]) {
        let mut all = (*self.inputs.built_in).clone();
        for stub in stubs.iter().filter(|stub| stub.is_taken()) {
            let path = stub.root();
            let Some(root) = self.inputs.file(&path) else { continue };
            let data = stub.data(root);
            let krate = self.ensure(key(&data.dir, data.kind, &path), data.clone());
            // Which package it speaks of is said when dependencies are known.
            let twin = krate.data(self.db).twin;
            inputs::set_data(self.db, krate, CrateData { twin, ..data });
            all.insert(Name::new(&stub.name), krate);
        }
        let world = self.db.world();
        if **world.stubs(self.db) != all {
            world.set_stubs(self.db).with_durability(Durability::HIGH).to(Arc::new(all));
        }
    }

    fn plan<'p>(&mut self, packages: &[&'p Package]) -> Vec<Planned<'p>> {
        let mut planned = Vec::new();
        for package in packages {
            for target in &package.targets {
                let Some(root) = self.inputs.file(&target.root) else { continue };
                let data = target_data(package, target, root);
                let key = key(&data.dir, data.kind, &target.root);
                let krate = self.ensure(key, data.clone());
                if target.kind == TargetKind::Lib {
                    self.libs.insert(data.dir.clone(), krate);
                }
                planned.push(Planned { package, krate, data });
            }
        }
        planned
    }

    /// Ordinary dependencies first: when there is a circle, it is through `[dev-dependencies]`, and that edge is left out.
    fn connect(&mut self, mut planned: Vec<Planned<'_>>) {
        for kinds in [&[DependencyKind::Normal, DependencyKind::Build][..], &[DependencyKind::Dev]] {
            for target in &mut planned {
                for dep in target.package.deps.iter().filter(|dep| kinds.contains(&dep.kind)) {
                    if is_seen_by(dep.kind, target.data.kind) {
                        self.add_dep(target, dep);
                    }
                }
            }
        }
        for mut target in planned {
            self.add_own_lib(&mut target);
            self.planned.push((target.krate, target.data));
        }
    }

    fn add_dep(&mut self, target: &mut Planned<'_>, dep: &Dependency) {
        let by_path = dep.path.as_deref().and_then(|dir| self.libs.get(dir).copied());
        let own = by_path.map(|krate| Named { krate, lib: krate.data(self.db).name.to_string() });
        let external = || self.externals.named(&target.package.workspace, &target.package.dir, &dep.code_name());
        let stub = || Some(Named { krate: self.stub(&dep.package)?, lib: dep.code_name() });
        let Some(Named { krate, lib }) = own.or_else(external).or_else(stub) else { return };
        let name = dep.name_of(&lib);
        let is_known = target.data.deps.iter().any(|(known, _)| *known == name);
        if is_known || self.reaches(krate, target.krate) {
            return;
        }
        if target.data.kind == TargetKind::Lib && by_path.is_some() {
            self.edges.entry(target.krate).or_default().push(krate);
        }
        target.data.deps.push((Name::new(name), krate));
    }

    fn add_own_lib(&self, target: &mut Planned<'_>) {
        let sees_lib = !matches!(target.data.kind, TargetKind::Lib | TargetKind::BuildScript);
        let lib = target.package.targets.iter().find(|other| other.kind == TargetKind::Lib && sees_lib);
        if let Some(lib) = lib
            && let Some(krate) = self.libs.get(&target.data.dir)
        {
            target.data.deps.retain(|(name, _)| *name != lib.name);
            target.data.deps.push((Name::new(&lib.name), *krate));
        }
    }

    fn stub(&self, package: &str) -> Option<Crate> {
        self.db.world().stubs(self.db).get(package.replace('-', "_").as_str()).copied()
    }

    fn reaches(&self, from: Crate, to: Crate) -> bool {
        let mut todo = vec![from];
        let mut seen = FxHashSet::default();
        while let Some(krate) = todo.pop() {
            if krate == to {
                return true;
            }
            if seen.insert(krate) {
                todo.extend(self.edges.get(&krate).into_iter().flatten());
            }
        }
        false
    }

    /// A file that is a crate of its own, with what the package around it depends on.
    fn loose(&mut self, path: &Path, around: Option<&Package>) -> Option<Crate> {
        let root = self.inputs.file(path)?;
        let lib = around.and_then(|package| self.planned_like(package));
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().replace('-', "_");
        let dir: Arc<Path> = path.parent().unwrap_or(Path::new("")).into();
        let data = CrateData {
            name: Name::new(&stem),
            root,
            edition: around.map_or(self.loose_edition, |package| package.edition),
            kind: TargetKind::Loose,
            deps: lib.map(|data| data.deps.clone()).unwrap_or_default(),
            sees_all_stubs: true,
            cfg: around.map(cfg).unwrap_or_default(),
            twin: None,
            dep_features: around.map(|package| dep_features(package, false)).unwrap_or_default(),
            dev_dep_features: around.map(|package| dep_features(package, true)).unwrap_or_default(),
            package: Name::new(around.map_or(stem.as_str(), |package| package.name.as_str())),
            dir: dir.clone(),
        };
        let krate = self.ensure(key(&dir, TargetKind::Loose, path), data.clone());
        self.planned.push((krate, data));
        Some(krate)
    }

    /// The crate of the package that sees most: a program or a test sees the library too.
    fn planned_like(&self, package: &Package) -> Option<&CrateData> {
        let own = self.planned.iter().map(|(_, data)| data).filter(|data| *data.dir == *package.dir);
        own.filter(|data| data.kind != TargetKind::BuildScript).max_by_key(|data| data.deps.len())
    }

    fn ensure(&mut self, key: CrateKey, data: CrateData) -> Crate {
        self.keys.insert(key.clone());
        self.inputs.ensure_crate(self.db, key, data)
    }

    fn finish(self, crates: Vec<Crate>, candidates: Vec<Crate>) {
        let Self { db, inputs, planned, keys, .. } = self;
        for (krate, data) in planned {
            inputs::set_data(db, krate, data);
        }
        inputs.retain_crates(|key| keys.contains(key));
        let world = db.world();
        if **world.crates(db) != crates {
            world.set_crates(db).with_durability(ON_DISK).to(Arc::new(crates));
        }
        if **world.loose(db) != candidates {
            world.set_loose(db).with_durability(ON_DISK).to(Arc::new(candidates));
        }
    }
}

/// What is known of a target before dependencies are.
fn target_data(package: &Package, target: &Target, root: SourceFile) -> CrateData {
    CrateData {
        name: Name::new(&target.name),
        root,
        edition: target.edition.unwrap_or(package.edition),
        kind: target.kind,
        deps: Vec::new(),
        sees_all_stubs: false,
        cfg: cfg(package),
        dir: package.dir.as_path().into(),
        package: Name::new(&package.name),
        twin: None,
        dep_features: dep_features(package, false),
        dev_dep_features: dep_features(package, true),
    }
}

/// Packages by folder; one that several units have counts once, and is checked if one of them says so.
fn distinct_packages(units: &[Unit]) -> Vec<&Package> {
    let mut by_dir: BTreeMap<&Path, &Package> = BTreeMap::new();
    for package in units.iter().flat_map(|unit| &unit.model.packages) {
        let known = by_dir.entry(&package.dir).or_insert(package);
        if package.checked && !known.checked {
            *known = package;
        }
    }
    by_dir.into_values().collect()
}

fn package_around<'a>(packages: &[&'a Package], path: &Path) -> Option<&'a Package> {
    packages
        .iter()
        .filter(|package| path.starts_with(&package.dir))
        .max_by_key(|package| package.dir.as_os_str().len())
        .copied()
}

fn key(dir: &Arc<Path>, kind: TargetKind, root: &Path) -> CrateKey {
    CrateKey { dir: dir.clone(), kind, root: root.into() }
}

/// A library's and a program's own tests see what the package needs for tests.
fn is_seen_by(dep: DependencyKind, target: TargetKind) -> bool {
    match dep {
        DependencyKind::Build => target == TargetKind::BuildScript,
        DependencyKind::Normal | DependencyKind::Dev => target != TargetKind::BuildScript,
    }
}

fn cfg(package: &Package) -> CfgOptions {
    let names = |list: &[String]| list.iter().map(Name::new).collect();
    CfgOptions { features: names(&package.features.active), known_features: Some(names(&package.features.known)) }
}

fn dep_features(package: &Package, in_tests: bool) -> Vec<(Name, Vec<Name>)> {
    let mut result: BTreeMap<&str, Vec<Name>> = BTreeMap::new();
    let is_there = |dep: &&Dependency| {
        let is_of_table = dep.kind == DependencyKind::Normal || in_tests && dep.kind == DependencyKind::Dev;
        is_of_table && package.features.have(dep)
    };
    for dep in package.deps.iter().filter(is_there) {
        let features = result.entry(&dep.package).or_default();
        features.extend(dep.features.iter().map(Name::new));
        let activated = package.features.of_deps.iter().filter(|(key, _)| *key == dep.key);
        features.extend(activated.map(|(_, feature)| Name::new(feature)));
    }
    let sorted = result.into_iter().map(|(name, mut features)| {
        features.sort_unstable();
        features.dedup();
        (Name::new(name), features)
    });
    sorted.collect()
}
