//! The facade that the server and the command line share: files, manifests and settings go in, findings come out.
//!
//! A [`Host`] belongs to one owner, who tells it what changed. A [`Snapshot`] answers questions, on any thread, until the
//! next change: a change cancels what snapshots are computing (they answer [`Cancelled`]) and **waits until all of them
//! are dropped**, so none may be kept. Ask snapshots on threads with large stacks ([`STACK_SIZE`]): the parser and the
//! trees recurse.

mod assists;
mod crates;
mod externals;
mod findings;
mod inputs;
mod on_demand;
mod outline;
mod refresh;
mod snapshot;
mod stubs;
mod unit;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustc_hash::FxHashMap;
use salsa::{Durability, Setter as _};

use crate::config::{self, Settings};
use crate::db::{Database, Db as _, Edition};
use crate::findings::Level;
use crate::project::{Problem, Skipped, paths, read};
use crate::text::TextEdit;

pub use salsa::Cancelled;
pub use snapshot::Snapshot;

use inputs::Inputs;
use unit::Unit;

/// The stack that a thread which asks a [`Snapshot`] should have. It is address space; only touched pages cost.
pub const STACK_SIZE: usize = 256 << 20;

/// All that is being analysed.
pub struct Host {
    db: Database,
    inputs: Inputs,
    units: Vec<Unit>,
    /// Texts that an editor holds.
    overlays: FxHashMap<PathBuf, Arc<str>>,
    /// Files that were there and could not be taken in.
    left_out: FxHashMap<PathBuf, String>,
    configs: config::Files,
    loose_edition: Edition,
    view: Arc<snapshot::View>,
}

/// How to load.
pub struct LoadOptions<'a> {
    /// The edition of files that no manifest describes; 2021 unless said.
    pub edition: Option<Edition>,
    /// The least serious level that anybody asks for: rules that report nothing as serious need not run.
    pub least: Level,
    /// Is told how many files of how many are read.
    pub progress: Option<&'a (dyn Fn(usize, usize) + Sync)>,
}

impl Default for LoadOptions<'_> {
    fn default() -> Self {
        Self { edition: None, least: Level::Hint, progress: None }
    }
}

/// What loading found.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct LoadReport {
    /// What is wrong with manifests, by file.
    pub problems: Vec<Problem>,
    /// What was left out and why, by file.
    pub skipped: Vec<Skipped>,
    /// What is not known and could be, one sentence each.
    pub notes: Vec<String>,
    /// How many source files are known.
    pub files: usize,
}

impl Host {
    /// A host that knows the stubs and nothing else.
    #[must_use]
    pub fn new() -> Self {
        Self::with_database(Database::new())
    }

    fn with_database(db: Database) -> Self {
        Self {
            inputs: Inputs::new(&db),
            db,
            units: Vec::new(),
            overlays: FxHashMap::default(),
            left_out: FxHashMap::default(),
            configs: config::Files::default(),
            loose_edition: Edition::E2021,
            view: Arc::default(),
        }
    }

    /// Makes these folders and files what is analysed, instead of what was. Open documents stay open.
    pub fn load(&mut self, roots: &[PathBuf], options: &LoadOptions<'_>) -> LoadReport {
        self.loose_edition = options.edition.unwrap_or(Edition::E2021);
        let world = self.db.world();
        if *world.least(&self.db) != options.least {
            world.set_least(&mut self.db).with_durability(Durability::HIGH).to(options.least);
        }
        let mut roots: Vec<PathBuf> = roots.iter().map(|root| paths::absolute(root)).collect();
        roots.dedup();
        self.units = roots.into_iter().map(Unit::root).collect();
        let mut open: Vec<PathBuf> = self.overlays.keys().cloned().collect();
        open.sort();
        for path in open {
            self.ensure_unit(&path);
        }
        self.rebuild(options.progress);
        self.report()
    }

    /// What is wrong with the manifests, and which files are left out, as things stand.
    #[must_use]
    pub fn report(&self) -> LoadReport {
        let mut report = LoadReport { files: self.inputs.len(), ..LoadReport::default() };
        for unit in &self.units {
            report.problems.extend(unit.model.problems.iter().cloned());
            report.skipped.extend(unit.model.skipped.iter().cloned());
        }
        let left_out = self.left_out.iter();
        report.skipped.extend(left_out.map(|(path, reason)| Skipped { path: path.clone(), reason: reason.clone() }));
        report.problems.sort_by(|a, b| (&a.path, a.line).cmp(&(&b.path, b.line)));
        report.problems.dedup();
        report.skipped.sort_by(|a, b| a.path.cmp(&b.path));
        report.skipped.dedup();
        report.notes.extend(self.notes());
        report
    }

    /// What is not known and could be, one sentence each.
    #[must_use]
    pub fn notes(&self) -> Vec<String> {
        let mut notes: Vec<String> = self.units.iter().flat_map(|unit| unit.model.notes.iter().cloned()).collect();
        notes.sort();
        notes.dedup();
        notes
    }

    /// Takes `text` for what `path` says, whatever the disk says, until [`Self::remove_overlay`]. `edits`, in the order they
    /// were made, lead from the last text of this file to this one; none: it is another text.
    ///
    /// A file that no loaded package has brings the package around it along.
    pub fn set_overlay(&mut self, path: &Path, text: Arc<str>, edits: &[TextEdit]) {
        let path = document_path(path);
        let text = self.of_bearable_size(&path, text);
        let is_new = self.overlays.insert(path.clone(), text.clone()).is_none();
        if config::is_config_name(&path) {
            self.refresh_config();
            return;
        }
        if let Some(file) = self.inputs.file(&path)
            && !is_new
        {
            self.inputs.edit_text(&mut self.db, file, text, edits);
            return;
        }
        self.ensure_unit(&path);
        if let Some(file) = self.inputs.file(&path) {
            self.inputs.set_text(&mut self.db, file, text, Durability::LOW);
        }
        self.rebuild(None);
        if let Some(file) = self.inputs.file(&path) {
            self.inputs.begin_edits(&mut self.db, file);
        }
    }

    /// A text that is too large is left out, as it would be on disk.
    fn of_bearable_size(&mut self, path: &Path, text: Arc<str>) -> Arc<str> {
        if read::is_too_large(text.len()) {
            self.left_out.insert(path.to_path_buf(), read::too_large());
            return Arc::from("");
        }
        self.left_out.remove(path);
        text
    }

    /// The disk's word counts again for `path`.
    pub fn remove_overlay(&mut self, path: &Path) {
        let path = document_path(path);
        if self.overlays.remove(&path).is_none() {
            return;
        }
        self.left_out.remove(&path);
        if config::is_config_name(&path) {
            self.refresh_config();
            return;
        }
        self.drop_idle_units();
        self.read_again(&path);
        self.rebuild(None);
    }

    /// What the editor's settings say; they come before every configuration file.
    pub fn set_editor_settings(&mut self, settings: Settings) {
        self.configs.set_editor(settings);
        self.refresh_config();
    }

    /// What can be asked, as things stand. Keep it no longer than the questions take.
    #[must_use]
    pub fn snapshot(&self) -> Snapshot {
        Snapshot::new(self.db.clone(), self.view.clone())
    }
}

impl Default for Host {
    fn default() -> Self {
        Self::new()
    }
}

/// A document without a file (`untitled:1`) keeps its name.
fn document_path(path: &Path) -> PathBuf {
    if path.is_absolute() { paths::absolute(path) } else { path.to_path_buf() }
}

#[cfg(test)]
#[path = "incremental_tests.rs"]
mod incremental_tests;
