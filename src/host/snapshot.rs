//! Questions and answers.

use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use salsa::Cancelled;

use crate::db::{Database, Db, SourceFile};

use super::findings::{self, FileFindings};
use super::unit::Unit;

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

    /// The files of the roots that were asked for, in order: modules of their crates, and files that are crates of their
    /// own.
    ///
    /// # Errors
    /// When something changes meanwhile.
    pub fn checked_files(&self) -> Result<Vec<Arc<Path>>, Cancelled> {
        self.ask(|db| {
            let files = findings::file_crates(db, db.world()).keys();
            let mut paths: Vec<Arc<Path>> = files.map(|file| file.path(db).clone()).collect();
            paths.retain(|path| self.view.roots.iter().any(|root| path.starts_with(root)));
            paths.sort();
            paths
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
