//! The salsa database: the inputs, and what every query can ask of it.
//!
//! Everything from a file's text to its findings is a query over these inputs; reading files, manifests and settings is
//! `host`'s work. Salsa keeps each result until what it was made from changes, so that an edit in one body is felt by that
//! body alone.

use std::path::Path;
use std::sync::Arc;

use rustc_hash::FxHashMap;
use salsa::Durability;
use serde::{Deserialize, Serialize};

use crate::findings::Level;
use crate::ir::Name;
use crate::project::index::Dependencies;
use crate::syntax::{FnText, Outline, Split};

/// The database as every stage sees it.
#[salsa::db]
pub trait Db: salsa::Database {
    /// The crates and files that are being analysed.
    fn world(&self) -> World;

    /// What the files of dependencies say.
    fn dependencies(&self) -> &Dependencies;
}

/// A source file of the workspace or of the stubs.
#[salsa::input(debug)]
pub struct SourceFile {
    /// Where it lies; for a stub `/stubs/…`, for a document without a file something unique.
    #[returns(ref)]
    pub path: Arc<Path>,
    /// Its text: the editor's while it is open there.
    #[returns(ref)]
    pub text: Arc<str>,
    /// Where the items of this very text stand, when they were followed through an editor's edits. None: find them.
    #[returns(ref)]
    pub kept: Option<Arc<Split>>,
    /// What this very text says, item by item, while it is being edited. None: take it from the text.
    #[returns(ref)]
    pub outline: Option<Arc<Outline>>,
}

/// The text of one function of a file that is being edited. Those that nobody edits keep a high durability, so that what
/// is made of them is not looked at when a key is struck.
#[salsa::input(debug)]
pub struct FnSource {
    /// What stands there. None while it is spare.
    #[returns(ref)]
    pub text: Option<FnText>,
}

/// A crate: a target of a package, a lone file, or a stub crate.
#[salsa::input(debug)]
pub struct Crate {
    /// What it is.
    #[returns(ref)]
    pub data: Arc<CrateData>,
}

/// What is known of a crate.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CrateData {
    /// Its name in code (`tokio_util`).
    pub name: Name,
    /// Its root file.
    pub root: SourceFile,
    /// Its edition.
    pub edition: Edition,
    /// What cargo builds from it.
    pub kind: TargetKind,
    /// Names of other crates in its paths, renames applied. `std` is not among them.
    pub deps: Vec<(Name, Crate)>,
    /// A lone file: every stub crate can be named.
    pub sees_all_stubs: bool,
    /// What `cfg` predicates say.
    pub cfg: CfgOptions,
    /// The package's folder; the file's for a lone file.
    pub dir: Arc<Path>,
    /// The package's name.
    pub package: Name,
    /// Of a stub the package that it speaks of, and of that package the stub: what one does not know, the other may.
    pub twin: Option<Crate>,
    /// The direct dependencies that its code has in a build of its own, with the features that its manifest turns on, by
    /// package name (`tokio` → `full`).
    pub dep_features: Vec<(Name, Vec<Name>)>,
    /// Those that its tests have, with their features.
    pub dev_dep_features: Vec<(Name, Vec<Name>)>,
}

impl CrateData {
    /// The features of a dependency that the manifest turns on. None: the code has no such dependency.
    #[must_use]
    pub fn features_of(&self, package: &str, in_tests: bool) -> Option<&[Name]> {
        let in_tests = in_tests || matches!(self.kind, TargetKind::Test | TargetKind::Bench | TargetKind::Example);
        let all = if in_tests { &self.dev_dep_features } else { &self.dep_features };
        all.iter().find(|(name, _)| name == package).map(|(_, features)| features.as_slice())
    }
}

/// An edition of Rust.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default, Serialize, Deserialize)]
pub enum Edition {
    /// 2015
    E2015,
    /// 2018
    E2018,
    /// 2021
    #[default]
    E2021,
    /// 2024, and any later one
    E2024,
}

/// What cargo builds from a crate.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum TargetKind {
    /// A library.
    Lib,
    /// A program.
    Bin,
    /// An integration test.
    Test,
    /// A benchmark.
    Bench,
    /// An example.
    Example,
    /// A build script.
    BuildScript,
    /// A file that no manifest names.
    Loose,
    /// A stub.
    Stub,
    /// A package of another source, of which the signatures are read.
    Dependency,
}

/// The facts that `cfg` predicates are evaluated on. What is not listed is unknown, and counts as both.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct CfgOptions {
    /// Features that are on.
    pub features: Vec<Name>,
    /// Features that the manifest declares; none: no manifest, all are unknown.
    pub known_features: Option<Vec<Name>>,
}

/// All inputs that are not a single file or crate. There is one.
#[salsa::input(debug)]
pub struct World {
    /// Crates of the workspace, in a fixed order.
    #[returns(ref)]
    pub crates: Arc<Vec<Crate>>,
    /// Crates of one file each: a file that no crate of the workspace has as a module is checked as one of these.
    #[returns(ref)]
    pub loose: Arc<Vec<Crate>>,
    /// Stub crates by name. `core` and `alloc` are `std`.
    #[returns(ref)]
    pub stubs: Arc<FxHashMap<Name, Crate>>,
    /// Every known file by path.
    #[returns(ref)]
    pub files: Arc<FxHashMap<Arc<Path>, SourceFile>>,
    /// Levels, overrides, user tables: what configuration files and the editor say.
    #[returns(ref)]
    pub config: Arc<crate::config::Config>,
    /// The least serious level that anybody asks for.
    pub least: Level,
}

impl World {
    /// The std stub.
    pub fn std(self, db: &dyn Db) -> Option<Crate> {
        self.stubs(db).get("std").copied()
    }

    /// The known file at `path`.
    pub fn file(self, db: &dyn Db, path: &Path) -> Option<SourceFile> {
        self.files(db).get(path).copied()
    }
}

/// The database.
#[salsa::db]
#[derive(Clone)]
pub struct Database {
    storage: salsa::Storage<Self>,
    dependencies: Arc<Dependencies>,
    world: Option<World>,
}

#[salsa::db]
impl salsa::Database for Database {}

#[salsa::db]
impl Db for Database {
    fn world(&self) -> World {
        self.world.expect("set by Database::new")
    }

    fn dependencies(&self) -> &Dependencies {
        &self.dependencies
    }
}

impl Database {
    /// A database that knows the stubs and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self::with_storage(salsa::Storage::default())
    }

    /// A database that tells `observer` what it does.
    #[must_use]
    pub fn observed(observer: impl Fn(salsa::Event) + Send + Sync + 'static) -> Self {
        Self::with_storage(salsa::Storage::new(Some(Box::new(observer))))
    }

    fn with_storage(storage: salsa::Storage<Self>) -> Self {
        let mut db = Self { storage, dependencies: Arc::default(), world: None };
        let stubs = crate::knowledge::load_stubs(&db);
        let world = World::builder(
            Arc::default(),
            Arc::default(),
            Arc::new(stubs.crates),
            Arc::new(stubs.files),
            Arc::default(),
            Level::Hint,
        )
        .durability(Durability::MEDIUM)
        .stubs_durability(Durability::HIGH)
        .least_durability(Durability::HIGH)
        .new(&db);
        db.world = Some(world);
        db
    }
}

impl Default for Database {
    fn default() -> Self {
        Self::new()
    }
}
