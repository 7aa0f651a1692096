//! Makes the model of what lies below a root.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::db::TargetKind;

use super::discover::{Found, discover, is_source};
use super::workspace::{Manifests, is_excluded, is_member};
use super::{Model, Package, dependencies, externals, features, patch, paths, targets};

/// The model of a folder, or of one file and the package around it.
///
/// Below a folder, packages of the outermost workspace are wanted, and what they depend on by path comes along. A package
/// in another package's folder that is no member of its workspace (`fuzz/`, fixtures) is left out, as cargo leaves it out.
#[must_use]
pub fn load(root: &Path) -> Model {
    let mut loader = Loader { root, manifests: Manifests::default(), found: Found::default(), model: Model::default() };
    if root.is_dir() {
        loader.folder();
    } else {
        loader.file();
    }
    loader.finish()
}

struct Loader<'a> {
    root: &'a Path,
    manifests: Manifests,
    found: Found,
    model: Model,
}

impl Loader<'_> {
    fn folder(&mut self) {
        self.found = discover(self.root);
        for dir in self.found.manifests.clone() {
            self.manifests.get(&dir);
        }
        for dir in self.found.manifests.clone() {
            if self.is_wanted(&dir) {
                self.add_found_package(&dir);
            }
        }
        if !self.root.join("Cargo.toml").is_file() {
            self.add_enclosing_package();
        }
        self.add_path_dependencies();
        self.add_loose_files();
    }

    fn file(&mut self) {
        self.add_enclosing_package();
        self.add_path_dependencies();
        if is_source(self.root) {
            self.model.files.push(self.root.to_path_buf());
            self.model.candidates.push(self.root.to_path_buf());
        }
    }

    /// A package is wanted unless it lies in the folder of another that it does not share a workspace with.
    fn is_wanted(&mut self, dir: &Path) -> bool {
        let around: Vec<PathBuf> = self.manifests_around(dir).filter(|outer| *outer != dir).cloned().collect();
        let around: Vec<PathBuf> = around.into_iter().filter(|outer| self.manifests.get(outer).is_some()).collect();
        if around.is_empty() {
            return true;
        }
        let Some(workspace) = self.manifests.workspace_of(dir).filter(|workspace| is_member(workspace, dir)) else {
            return false;
        };
        around.iter().any(|outer| self.manifests.workspace_of(outer).is_some_and(|other| other.dir == workspace.dir))
    }

    fn manifests_around<'a>(&'a self, path: &'a Path) -> impl Iterator<Item = &'a PathBuf> {
        path.ancestors().take_while(|dir| dir.starts_with(self.root)).filter_map(|dir| {
            let at = self.found.manifests.binary_search_by(|other| other.as_path().cmp(dir)).ok()?;
            self.found.manifests.get(at)
        })
    }

    /// The innermost folder with a manifest that `path` stands in.
    fn manifest_around(&self, path: &Path) -> Option<PathBuf> {
        self.manifests_around(path.parent()?).next().cloned()
    }

    fn add_found_package(&mut self, dir: &Path) {
        let Some(package) = self.package(dir, true) else { return };
        let below = self.found.sources.iter().filter(|path| path.starts_with(dir));
        let own = below.filter(|path| self.manifest_around(path).is_some_and(|inner| inner == dir));
        let own: Vec<PathBuf> = own.cloned().collect();
        self.model.files.extend(own);
        self.add_package(package);
    }

    fn add_package(&mut self, package: Package) {
        self.model.files.extend(package.targets.iter().map(|target| target.root.clone()));
        self.model.configs.extend([package.dir.join("Cargo.toml"), package.workspace.join("Cargo.toml")]);
        self.model.packages.push(package);
    }

    fn package(&mut self, dir: &Path, checked: bool) -> Option<Package> {
        let manifest = self.manifests.get(dir)?.clone();
        let name = manifest.name()?.to_owned();
        let workspace = self.manifests.workspace_of(dir);
        let edition = manifest.edition(workspace.as_ref());
        let mut deps = dependencies::dependencies(&manifest, workspace.as_ref());
        patch::apply(workspace.as_ref().unwrap_or(&manifest), &mut deps);
        Some(Package {
            name,
            dir: dir.to_path_buf(),
            edition,
            targets: targets::targets(&manifest, edition),
            features: features::features(&manifest, &deps),
            deps,
            workspace: workspace.map_or_else(|| dir.to_path_buf(), |workspace| workspace.dir),
            checked,
        })
    }

    /// The package that the root is a part of. Of its folder only what surrounds its crates' roots is read: a stray
    /// manifest in a home folder must not make everything in it a project.
    fn add_enclosing_package(&mut self) -> Option<()> {
        let dir = paths::parents(self.root).find(|dir| dir.join("Cargo.toml").is_file())?.to_path_buf();
        if dir.starts_with(self.root) || self.manifests.look(&dir).is_none() {
            return None;
        }
        let package = self.package(&dir, true)?;
        let is_root = package.targets.iter().any(|target| target.root == self.root);
        let folders = source_folders(&package);
        if !is_root && !folders.iter().any(|folder| self.root.starts_with(folder) && *folder != dir) {
            return None;
        }
        for folder in folders {
            self.model.files.extend(sources_of(&folder));
        }
        self.add_package(package);
        Some(())
    }

    /// What wanted packages depend on by path: wanted too if it lies below the root, else only its library.
    fn add_path_dependencies(&mut self) {
        let mut known: BTreeSet<PathBuf> = self.model.packages.iter().map(|package| package.dir.clone()).collect();
        let mut at = 0;
        while let Some(package) = self.model.packages.get(at) {
            let dirs: Vec<PathBuf> = package.deps.iter().filter_map(|dep| dep.path.clone()).collect();
            for dir in dirs {
                if known.insert(dir.clone()) {
                    self.add_path_dependency(&dir);
                }
            }
            at += 1;
        }
    }

    fn add_path_dependency(&mut self, dir: &Path) {
        let is_found = self.found.manifests.iter().any(|found| found == dir);
        let workspace = self.manifests.look(dir).is_some().then(|| self.manifests.workspace_of(dir)).flatten();
        if is_found && !workspace.is_some_and(|workspace| is_excluded(&workspace, dir)) {
            self.add_found_package(dir);
            return;
        }
        let Some(mut package) = self.package(dir, false) else { return };
        package.targets.retain(|target| target.kind == TargetKind::Lib);
        for folder in source_folders(&package) {
            self.model.files.extend(sources_of(&folder));
        }
        self.add_package(package);
    }

    /// Sources that no manifest, or a broken one, describes.
    fn add_loose_files(&mut self) {
        let in_package =
            !self.model.packages.is_empty() && self.model.packages.iter().any(|p| self.root.starts_with(&p.dir));
        for path in self.found.sources.clone() {
            let manifest = self.manifest_around(&path);
            let is_described = manifest.is_some_and(|dir| self.manifests.get(&dir).is_some());
            if is_described {
                continue;
            }
            let is_root = targets::is_root_name(&path) && !in_package;
            let list = if is_root { &mut self.model.loose } else { &mut self.model.candidates };
            list.push(path.clone());
            self.model.files.push(path);
        }
    }

    /// Clippy looks beside a package's manifest, then beside the workspace's.
    fn add_clippy_configs(&mut self) {
        let folders = self.model.packages.iter().flat_map(|package| [&package.dir, &package.workspace]);
        let files = folders.flat_map(|dir| crate::config::CLIPPY_NAMES.map(|name| dir.join(name)));
        let files: Vec<PathBuf> = files.collect();
        self.model.configs.extend(files);
    }

    /// The features that packages turn on in each other.
    fn unite_features(&mut self) {
        let mut asked: BTreeMap<PathBuf, BTreeSet<String>> = BTreeMap::new();
        loop {
            let before = asked.values().map(BTreeSet::len).sum::<usize>();
            for package in &self.model.packages {
                for dep in package.deps.iter().filter(|dep| package.features.have(dep)) {
                    let Some(dir) = &dep.path else { continue };
                    let more = dep.features.iter().chain(package.features.asked_of(dep));
                    asked.entry(dir.clone()).or_default().extend(more.cloned());
                }
            }
            if asked.values().map(BTreeSet::len).sum::<usize>() == before {
                return;
            }
            for package in &mut self.model.packages {
                let (Some(asked), Some(manifest)) = (asked.get(&package.dir), self.manifests.look(&package.dir)) else {
                    continue;
                };
                let all: Vec<String> = asked.iter().cloned().chain(["default".to_owned()]).collect();
                package.features = features::closure(manifest, &package.deps, &all);
            }
        }
    }

    /// What the packages resolve to, workspace by workspace.
    fn add_externals(&mut self) {
        let mut by_workspace: BTreeMap<&Path, Vec<&Package>> = BTreeMap::new();
        for package in &self.model.packages {
            by_workspace.entry(&package.workspace).or_default().push(package);
        }
        let mut found = BTreeMap::new();
        let mut notes = Vec::new();
        for (workspace, packages) in by_workspace {
            let Some(externals) = externals::externals(workspace, &packages) else {
                notes.extend(no_lock_note(workspace, &packages, "of its dependencies only what is built in is known"));
                continue;
            };
            if externals.is_guess {
                notes.extend(no_lock_note(workspace, &packages, "the newest versions at hand are taken for its own"));
            }
            notes.extend(missing_note(workspace, &externals.missing));
            found.insert(workspace.to_path_buf(), Arc::new(externals));
        }
        self.model.externals = found;
        self.model.notes = notes;
    }

    fn finish(mut self) -> Model {
        self.unite_features();
        self.add_externals();
        self.add_clippy_configs();
        self.model.configs.extend(self.found.configs);
        self.model.configs.extend(outer_configs(self.root));
        self.model.configs.retain(|path| path.is_file());
        self.model.problems.extend(self.manifests.problems);
        self.model.skipped.extend(self.found.skipped);
        self.model.packages.sort_by(|a, b| a.dir.cmp(&b.dir));
        for list in [&mut self.model.files, &mut self.model.configs, &mut self.model.loose, &mut self.model.candidates]
        {
            list.sort();
            list.dedup();
        }
        self.model
    }
}

/// What is said when nothing tells which versions of its dependencies a workspace has.
fn no_lock_note(workspace: &Path, packages: &[&Package], instead: &str) -> Option<String> {
    let needs_others = |package: &&Package| package.checked && package.deps.iter().any(|dep| dep.path.is_none());
    packages.iter().any(needs_others).then(|| {
        let lock = workspace.join("Cargo.lock");
        let why = if lock.is_file() { "cannot be read" } else { "is not there" };
        format!("{} {why}: {instead}", lock.display())
    })
}

/// What is said of packages without sources.
fn missing_note(workspace: &Path, missing: &[String]) -> Option<String> {
    let (first, more) = missing.split_first()?;
    let others = if more.is_empty() { String::new() } else { format!(" and {} more", more.len()) };
    let place = workspace.display();
    Some(format!("{place}: the sources of {first}{others} are not at hand; `cargo fetch` brings them"))
}

/// The folders of a package's crates. A build script stands beside everything else, and counts for itself alone.
fn source_folders(package: &Package) -> BTreeSet<PathBuf> {
    let crates = package.targets.iter().filter(|target| target.kind != TargetKind::BuildScript);
    crates.filter_map(|target| target.root.parent().map(Path::to_path_buf)).collect()
}

/// The sources below a folder, but not those of packages inside it.
fn sources_of(folder: &Path) -> Vec<PathBuf> {
    let found = discover(folder);
    let inner: Vec<PathBuf> = found.manifests.into_iter().filter(|dir| dir != folder).collect();
    let own = found.sources.into_iter().filter(|path| !inner.iter().any(|dir| path.starts_with(dir)));
    own.collect()
}

/// Configuration further out, up to the repository's root.
fn outer_configs(root: &Path) -> Vec<PathBuf> {
    let mut result = Vec::new();
    for dir in paths::parents(root) {
        let inner_is_top = result.is_empty() && root.is_dir() && root.join(".git").exists();
        if inner_is_top {
            break;
        }
        result.push(dir.join(crate::config::FILE_NAME));
        if dir.join(".git").exists() {
            break;
        }
    }
    result
}
