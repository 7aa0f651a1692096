//! What a workspace is made of, as plain data: the seam between whoever finds it out and the database.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::db::{Edition, TargetKind};

/// Packages, files and configuration below a root.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Model {
    /// Packages, by folder.
    pub packages: Vec<Package>,
    /// Roots of crates that no manifest names.
    pub loose: Vec<PathBuf>,
    /// Files that are crates of their own unless a crate turns out to have them as modules.
    pub candidates: Vec<PathBuf>,
    /// The source files to load.
    pub files: Vec<PathBuf>,
    /// Files that may hold configuration: `asyncwise.toml`, and manifests.
    pub configs: Vec<PathBuf>,
    /// What the packages resolve to, by the workspace's folder.
    pub externals: BTreeMap<PathBuf, Arc<Externals>>,
    /// What is wrong with manifests.
    pub problems: Vec<Problem>,
    /// What is not known and could be, one sentence each, without a full stop.
    pub notes: Vec<String>,
    /// What was left out.
    pub skipped: Vec<Skipped>,
}

/// A package of another source: a registry, a git repository, a vendored copy.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct External {
    /// Its name, as in the manifest.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its folder.
    pub dir: PathBuf,
    /// The name of its library in code.
    pub lib: String,
    /// The library's root file.
    pub root: PathBuf,
    /// Its library has macros and nothing else that can be named.
    pub proc_macro: bool,
    /// The library's edition.
    pub edition: Edition,
    /// Features of it that are on, and all that it has.
    pub features: Features,
    /// Its own dependencies: the name in code, and its place in [`Externals::packages`].
    pub deps: Vec<(String, usize)>,
    /// Dependencies without sources: the name in code, and the package.
    pub lacking: Vec<(String, String)>,
}

/// The packages that a workspace resolves to, as far as their sources are at hand.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Externals {
    /// All of them.
    pub packages: Vec<External>,
    /// What a package of the workspace means by a dependency: by the package's folder and the manifest's key as a name in
    /// code.
    pub edges: BTreeMap<(PathBuf, String), usize>,
    /// Packages that are resolved to and have no sources here: name and version.
    pub missing: Vec<String>,
    /// No lock file says so.
    pub is_guess: bool,
}

/// A cargo package.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Package {
    /// Its name, as in the manifest.
    pub name: String,
    /// Its folder.
    pub dir: PathBuf,
    /// Its workspace's folder; its own if it stands alone.
    pub workspace: PathBuf,
    /// Its edition.
    pub edition: Edition,
    /// What cargo builds from it.
    pub targets: Vec<Target>,
    /// What it depends on.
    pub deps: Vec<Dependency>,
    /// Its features.
    pub features: Features,
    /// Findings in it are wanted; else it is there because another package depends on it.
    pub checked: bool,
}

/// A crate of a package.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Target {
    /// Its name in code.
    pub name: String,
    /// Its kind.
    pub kind: TargetKind,
    /// Its root file.
    pub root: PathBuf,
    /// Its edition, where it differs from the package's.
    pub edition: Option<Edition>,
}

/// An entry of a dependency table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Dependency {
    /// The manifest's key: what features call it.
    pub key: String,
    /// The package's name.
    pub package: String,
    /// The table it stands in.
    pub kind: DependencyKind,
    /// The package's folder, for one that is given by path.
    pub path: Option<PathBuf>,
    /// The versions that fit, as written.
    pub version: Option<String>,
    /// Features that are turned on.
    pub features: Vec<String>,
    /// Its `default` feature is on.
    pub default_features: bool,
    /// Builds for this platform have it.
    pub here: bool,
    /// Only there when a feature asks for it.
    pub optional: bool,
}

impl Dependency {
    /// The manifest's key as a name in code.
    #[must_use]
    pub fn code_name(&self) -> String {
        self.key.replace('-', "_")
    }

    /// Its name in code, when its library is called `lib`: a library keeps its own name unless the manifest gives it another.
    #[must_use]
    pub fn name_of(&self, lib: &str) -> String {
        if self.key == self.package { lib.to_owned() } else { self.code_name() }
    }
}

/// The table that a dependency stands in.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum DependencyKind {
    /// `[dependencies]`
    Normal,
    /// `[dev-dependencies]`
    Dev,
    /// `[build-dependencies]`
    Build,
}

/// Features of a package.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Features {
    /// All that can be named, those of optional dependencies included, sorted.
    pub known: Vec<String>,
    /// What `default` turns on, itself included, sorted.
    pub active: Vec<String>,
    /// Features of dependencies that `default` turns on: the dependency's key, the feature.
    pub of_deps: Vec<(String, String)>,
    /// Optional dependencies that are turned on, by their keys.
    pub used: Vec<String>,
}

impl Features {
    /// Whether builds with these features have a dependency.
    #[must_use]
    pub fn have(&self, dep: &Dependency) -> bool {
        !dep.optional || self.used.contains(&dep.key)
    }

    /// The features that they turn on in a dependency, those that its entry names left out.
    pub fn asked_of<'a>(&'a self, dep: &'a Dependency) -> impl Iterator<Item = &'a String> {
        self.of_deps.iter().filter(|(key, _)| *key == dep.key).map(|(_, feature)| feature)
    }
}

/// Something wrong with a manifest.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Problem {
    /// The file.
    pub path: PathBuf,
    /// From 1.
    pub line: u32,
    /// From 1, in characters.
    pub column: u32,
    /// One sentence, without a full stop.
    pub message: String,
}

/// A file that was left out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Skipped {
    /// The file.
    pub path: PathBuf,
    /// Why: completes "skipped: …".
    pub reason: String,
}
