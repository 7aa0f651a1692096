//! Questions and answers.

use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use rustc_hash::FxHashSet;
use salsa::Cancelled;

use crate::db::{Crate, Database, Db, SourceFile};
use crate::effects::{Coverage, ReceiverType, coverage, receiver_types};
use crate::findings::FileFindings;
use crate::ir::{ItemKind, Shape};
use crate::project::index::ReadSoFar;

use super::unit::Unit;
use super::{findings, stubs};

/// What is known of roots and configuration, outside the database.
#[derive(Default)]
pub struct View {
    roots: Vec<PathBuf>,
    config_findings: Vec<Arc<FileFindings>>,
}

impl View {
    pub fn new(units: &[Unit], config_findings: Vec<Arc<FileFindings>>) -> Self {
        let roots = units.iter().filter(|unit| !unit.on_demand).map(|unit| unit.root.clone()).collect();
        Self { roots, config_findings }
    }
}

/// Everything as it was at one moment. A clone for each thread that asks.
#[derive(Clone)]
pub struct Snapshot {
    db: Database,
    view: Arc<View>,
}

impl std::fmt::Debug for Snapshot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Snapshot").field("roots", &self.view.roots).finish_non_exhaustive()
    }
}

impl Snapshot {
    pub(super) fn new(db: Database, view: Arc<View>) -> Self {
        Self { db, view }
    }

    /// What is found in a file: suppressions and levels applied, by position, then by rule. Of a file of the configuration,
    /// what is wrong with it. Nothing for a file that is not known.
    ///
    /// # Errors
    /// When something changes meanwhile.
    pub fn findings(&self, path: &Path) -> Result<Arc<FileFindings>, Cancelled> {
        if let Some(found) = self.view.config_findings.iter().find(|found| *found.path == *path) {
            return Ok(found.clone());
        }
        self.ask(|db| match db.world().file(db, path) {
            Some(file) => findings::file_findings(db, file).clone(),
            None => Arc::new(FileFindings::nothing(path)),
        })
    }

    /// Reads the signatures of all files, those of the stubs that the workspace depends on, and the dependencies that its
    /// imports name, on all threads of the rayon pool that it is called in; their stacks must be as large as
    /// [`super::STACK_SIZE`]. What needs them all would else read them one after the other.
    ///
    /// # Errors
    /// When something changed meanwhile.
    pub fn warm_up(&self) -> Result<(), Cancelled> {
        self.for_each(&self.ask(signature_files)?, |db, file| {
            crate::resolve::item_tree(db, file);
        })?;
        self.for_each(&self.ask(imported_crates)?, |db, krate| {
            crate::resolve::crate_def_map(db, krate);
        })
    }

    /// Asks a question of each, on all threads of the rayon pool.
    fn for_each<T: Copy + Sync>(&self, all: &[T], ask: impl Fn(&Database, T) + Sync) -> Result<(), Cancelled> {
        all.par_iter().map_with(self.clone(), |snapshot, one| snapshot.ask(|db| ask(db, *one))).collect()
    }

    /// The files of the roots that were asked for, in order: modules of their crates, and files that are crates of their
    /// own.
    ///
    /// # Errors
    /// When something changes meanwhile.
    pub fn checked_files(&self) -> Result<Vec<Arc<Path>>, Cancelled> {
        self.ask(|db| {
            let files = findings::file_crates(db, db.world()).keys();
            let mut paths: Vec<Arc<Path>> = files.map(|file| file.path(db).clone()).collect();
            paths.extend(stubs::broken(db));
            paths.retain(|path| self.view.roots.iter().any(|root| path.starts_with(root)));
            paths.sort();
            paths
        })
    }

    /// How much of the dependencies was read until now.
    ///
    /// # Errors
    /// When something changes meanwhile.
    pub fn dependencies_read(&self) -> Result<ReadSoFar, Cancelled> {
        self.ask(|db| db.dependencies().read_so_far())
    }

    /// How much is known of the names and types of a file; nothing for a file that is not known.
    ///
    /// # Errors
    /// When something changes meanwhile.
    pub fn coverage(&self, path: &Path) -> Result<Coverage, Cancelled> {
        self.ask(|db| {
            let world = db.world();
            let Some(file) = world.file(db, path) else { return Coverage::default() };
            let krate = findings::file_crates(db, world).get(&file).and_then(|crates| crates.first());
            krate.map(|krate| coverage(db, *krate, file)).unwrap_or_default()
        })
    }

    /// The receivers of method calls in a file whose types are known; nothing for a file that is not known.
    ///
    /// # Errors
    /// When something changes meanwhile.
    pub fn receiver_types(&self, path: &Path) -> Result<Vec<ReceiverType>, Cancelled> {
        self.ask(|db| {
            let world = db.world();
            let Some(file) = world.file(db, path) else { return Vec::new() };
            let krate = findings::file_crates(db, world).get(&file).and_then(|crates| crates.first());
            krate.map(|krate| receiver_types(db, *krate, file)).unwrap_or_default()
        })
    }

    /// What is wrong with files of the configuration; only those with findings.
    #[must_use]
    pub fn config_findings(&self) -> &[Arc<FileFindings>] {
        &self.view.config_findings
    }

    /// The file at `path`, for other questions.
    #[must_use]
    pub fn file(&self, path: &Path) -> Option<SourceFile> {
        self.db.world().file(&self.db, path)
    }

    /// Asks the database anything. Many threads may ask, each through its own clone.
    ///
    /// # Errors
    /// When something changes meanwhile.
    pub fn ask<T>(&self, question: impl FnOnce(&Database) -> T) -> Result<T, Cancelled> {
        Cancelled::catch(AssertUnwindSafe(|| question(&self.db)))
    }
}

/// The crates that imports of the workspace lead to: dependencies, stubs.
fn imported_crates(db: &Database) -> Vec<Crate> {
    let world = db.world();
    let own = world.files(db).iter().filter(|(path, _)| !path.starts_with(crate::knowledge::STUB_ROOT));
    let mut heads: FxHashSet<&str> = FxHashSet::default();
    for (_, file) in own {
        let items = &crate::resolve::item_tree(db, *file).items;
        for item in items.iter().filter(|item| item.shape() == Shape::Other) {
            if let ItemKind::Use(imports) = item.kind() {
                heads.extend(imports.iter().filter_map(|import| Some(import.path.segments.first()?.name.as_str())));
            }
        }
    }
    let deps = world.crates(db).iter().flat_map(|krate| &krate.data(db).deps);
    let named = deps.filter(|(name, _)| heads.contains(name.as_str())).map(|(_, krate)| *krate);
    let mut seen = FxHashSet::default();
    world.std(db).into_iter().chain(named).filter(|krate| seen.insert(*krate)).collect()
}

/// The files of the workspace, and those of the stub crates that it names.
fn signature_files(db: &Database) -> Vec<SourceFile> {
    let world = db.world();
    let mut wanted: FxHashSet<&str> = FxHashSet::from_iter(["std"]);
    for krate in world.crates(db).iter() {
        wanted.extend(krate.data(db).deps.iter().map(|(_, dep)| dep.data(db).name.as_str()));
    }
    let is_wanted = |path: &Path| match path.strip_prefix(crate::knowledge::STUB_ROOT) {
        Ok(stub) => {
            stub.components().next().is_some_and(|krate| wanted.contains(&*krate.as_os_str().to_string_lossy()))
        }
        Err(_) => true,
    };
    world.files(db).iter().filter(|(path, _)| is_wanted(path)).map(|(_, file)| *file).collect()
}
