//! What a workspace is made of, as plain data: the seam between whoever finds it out and the database.

use std::path::PathBuf;

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
    /// What is wrong with manifests.
    pub problems: Vec<Problem>,
    /// What was left out.
    pub skipped: Vec<Skipped>,
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
    /// Features that are turned on.
    pub features: Vec<String>,
    /// Only there when a feature asks for it.
    pub optional: bool,
}

impl Dependency {
    /// Its name in code.
    #[must_use]
    pub fn code_name(&self) -> String {
        self.key.replace('-', "_")
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
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Features {
    /// All that can be named, those of optional dependencies included, sorted.
    pub known: Vec<String>,
    /// What `default` turns on, itself included, sorted.
    pub active: Vec<String>,
    /// Features of dependencies that `default` turns on: the dependency's key, the feature.
    pub of_deps: Vec<(String, String)>,
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
