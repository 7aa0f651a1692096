//! The signatures of dependencies: item trees of their files, read from their sources when a name leads to them.
//!
//! What a dependency's files say never changes while a process runs (another version lies in another folder), so the store
//! stands beside the database: it fills while questions are asked, and never takes anything back. What an item is stays text
//! until somebody asks for that item.

mod build;
pub mod cache;
mod docs;
mod proc_macros;
mod prune;
mod stored;

use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use dashmap::DashMap;
use rustc_hash::FxHashMap;
use salsa::Durability;

use crate::db::SourceFile;
use crate::ir::ItemTree;
use crate::project::External;

pub use docs::CANCEL_ATTR;

/// The item trees of a package's library, by path.
pub type Trees = FxHashMap<Arc<Path>, Arc<ItemTree>>;

/// The dependencies that may be asked for.
#[derive(Debug, Default)]
pub struct Dependencies {
    /// By the package's folder.
    packages: DashMap<Arc<Path>, Arc<PackageIndex>>,
    files: DashMap<Arc<Path>, SourceFile>,
    /// The package that a file belongs to.
    owners: DashMap<SourceFile, Arc<PackageIndex>>,
}

/// A package's library: what is known of it when someone asks.
#[derive(Debug)]
pub struct PackageIndex {
    source: PackageSource,
    read: OnceLock<Read>,
}

/// What a package's library says, and how long it took to read.
#[derive(Debug)]
struct Read {
    trees: Trees,
    took: Duration,
}

/// How much of the dependencies somebody asked for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ReadSoFar {
    /// Packages that were read.
    pub packages: usize,
    /// Their files.
    pub files: usize,
    /// The time that all threads together took for it.
    pub took: Duration,
}

/// Where a package's library lies.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct PackageSource {
    /// The package's folder.
    pub dir: PathBuf,
    /// The library's root file.
    pub root: PathBuf,
    /// Its name, for the cache.
    pub name: String,
    /// Its version, for the cache.
    pub version: String,
    /// It has macros and nothing else that can be named.
    pub proc_macro: bool,
}

impl Dependencies {
    /// Makes a package known; nothing of it is read. Its root file.
    pub fn register(&self, db: &dyn salsa::Database, source: &PackageSource) -> SourceFile {
        let dir: Arc<Path> = source.dir.as_path().into();
        let package = self
            .packages
            .entry(dir)
            .or_insert_with(|| Arc::new(PackageIndex { source: source.clone(), read: OnceLock::new() }));
        self.source_file(db, package.value(), source.root.as_path().into())
    }

    /// The file at `path` of the package in `dir`.
    pub fn file(&self, db: &dyn salsa::Database, dir: &Path, path: &Path) -> Option<SourceFile> {
        let package = self.packages.get(dir)?.clone();
        let (path, _) = package.trees().get_key_value(path)?;
        Some(self.source_file(db, &package, path.clone()))
    }

    /// What a file of a dependency says; none when it is no dependency's.
    pub fn tree(&self, db: &dyn salsa::Database, file: SourceFile) -> Option<Arc<ItemTree>> {
        let package = self.owners.get(&file)?.clone();
        Some(package.trees().get(file.path(db)).cloned().unwrap_or_default())
    }

    /// What was read until now.
    #[must_use]
    pub fn read_so_far(&self) -> ReadSoFar {
        self.packages.iter().fold(ReadSoFar::default(), |so_far, package| match package.read.get() {
            Some(read) => ReadSoFar {
                packages: so_far.packages + 1,
                files: so_far.files + read.trees.len(),
                took: so_far.took + read.took,
            },
            None => so_far,
        })
    }

    fn source_file(&self, db: &dyn salsa::Database, package: &Arc<PackageIndex>, path: Arc<Path>) -> SourceFile {
        *self.files.entry(path.clone()).or_insert_with(|| {
            let builder = SourceFile::builder(path, Arc::from(""), None, None).durability(Durability::HIGH);
            let file = builder.new(db);
            self.owners.insert(file, package.clone());
            file
        })
    }
}

impl PackageIndex {
    fn trees(&self) -> &Trees {
        let read = self.read.get_or_init(|| {
            let start = Instant::now();
            let trees = self.source.trees();
            Read { trees, took: start.elapsed() }
        });
        &read.trees
    }
}

impl PackageSource {
    /// Where the library of a package of another source lies.
    #[must_use]
    pub fn of(package: &External) -> Self {
        Self {
            dir: package.dir.clone(),
            root: package.root.clone(),
            name: package.name.clone(),
            version: package.version.clone(),
            proc_macro: package.proc_macro,
        }
    }

    /// What the package's library says: as it was kept, else by its sources, and kept then.
    #[must_use]
    pub fn trees(&self) -> Trees {
        cache::load(self).unwrap_or_else(|| {
            let Ok(bytes) = stored::write_trees(&self.dir, build::trees(self)) else { return Trees::default() };
            cache::store(self, &bytes);
            stored::read_trees(&self.dir, &bytes).unwrap_or_default()
        })
    }
}
