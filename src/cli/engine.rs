//! The way to the analysis: what is loaded, and the findings of every file, on all cores.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::effects::Coverage;
use crate::findings::Level;
use crate::findings::{FileFindings, Finding};
use crate::host::{self, Cancelled, Host, LoadOptions, LoadReport, Snapshot};

use crate::syntax::{self, Split};

use super::args::Check;
use super::identity::Identity;
use super::output::Failure;
use super::packages::Selection;
use super::paths::Targets;
use super::progress::Progress;
use super::report::{Located, Report, Skipped, Sources};
use super::stats::{self, Stats};

/// What is checked, loaded.
pub struct Engine {
    host: Host,
    pool: ThreadPool,
    root: PathBuf,
    selection: Option<Selection>,
    least: Level,
    counts: bool,
    stats: Stats,
}

impl Engine {
    /// Loads what `targets` name.
    ///
    /// # Errors
    /// When the system gives no threads.
    pub fn start(targets: &Targets, selection: Option<Selection>, args: &Check) -> Result<Self, Failure> {
        let pool = ThreadPoolBuilder::new().stack_size(host::STACK_SIZE).build();
        let pool = pool.map_err(|error| Failure(format!("cannot start threads: {error}")))?;
        let mut stats = Stats::default();
        let mut host = Host::new();
        // A baseline knows hints too.
        let least = if args.baseline.is_some() { Level::Hint } else { args.level.into() };
        let options = LoadOptions { edition: args.edition.map(Into::into), least, ..LoadOptions::default() };
        stats.time("read", |_| pool.install(|| host.load(&targets.paths, &options)));
        let (root, least, counts) = (targets.root.clone(), args.level.into(), args.stats);
        Ok(Self { host, pool, root, selection, least, counts, stats })
    }

    /// Counts time from now on.
    pub fn begin_again(&mut self) {
        self.stats = Stats::default();
    }

    /// The next check takes `text` for what the file says, whatever the disk says.
    pub fn set_text(&mut self, path: &Path, text: Arc<str>) {
        let Self { host, pool, stats, .. } = self;
        stats.time("read", |_| pool.install(|| host.set_overlay(path, text, &[])));
    }

    /// These files were written: the next check reads them again.
    pub fn changed(&mut self, files: &[PathBuf]) {
        let Self { host, pool, stats, .. } = self;
        stats.time("read", |_| pool.install(|| host.disk_changed(files)));
    }

    /// The findings of every file.
    ///
    /// # Errors
    /// When there is no file to check.
    pub fn check(&mut self) -> Result<Report, Failure> {
        let snapshot = self.host.snapshot();
        let loaded = self.host.report();
        let mut stats = std::mem::take(&mut self.stats);
        let asked = snapshot.clone();
        let mut files = stats
            .time("resolve", |_| self.pool.install(move || asked.warm_up().and_then(|()| asked.checked_files())))
            .map_err(|error| cancelled(&error))?;
        if let Some(selection) = &self.selection {
            files.retain(|file| selection.has(file));
        }
        if files.is_empty() && loaded.skipped.is_empty() {
            return Err(Failure(format!("there are no Rust files in {}", self.root.display())));
        }
        if self.counts {
            let asked = snapshot.clone();
            stats.coverage = stats.time("infer", |_| self.pool.install(|| count(asked, &files)));
        }
        let asked = snapshot.clone();
        let found = stats.time("check", |_| self.pool.install(|| findings(asked, &files)));
        stats.dependencies = snapshot.dependencies_read().unwrap_or_default();
        stats.memory = self.counts.then(stats::peak_memory).flatten();
        stats.files = files.len();
        stats.lines = found.iter().map(|file| file.text.lines().count()).sum();
        self.stats = stats.clone();
        let mut report = Report { root: self.root.clone(), stats, ..Report::default() };
        report.notes.clone_from(&loaded.notes);
        report.skipped = left_out(loaded);
        report.checked = found.iter().map(|file| file.path.clone()).collect();
        gather(&mut report, &snapshot, &found);
        report.settle(self.least);
        Ok(report)
    }
}

/// Nothing changes while the command line checks, so nothing is cancelled.
fn cancelled(error: &Cancelled) -> Failure {
    Failure(format!("the analysis was interrupted: {error}"))
}

fn findings(snapshot: Snapshot, files: &[Arc<Path>]) -> Vec<Arc<FileFindings>> {
    let progress = Progress::new(files.len());
    let of_config = snapshot.config_findings().to_vec();
    let mut found: Vec<_> = files
        .par_iter()
        .map_with(snapshot, |snapshot, path| {
            let found = snapshot.findings(path);
            progress.step();
            found.unwrap_or_else(|_| Arc::new(FileFindings::nothing(path)))
        })
        .collect();
    found.extend(of_config);
    found
}

/// Counts what is declared, and what is known of it.
fn count(snapshot: Snapshot, files: &[Arc<Path>]) -> Coverage {
    let counts = files.par_iter().map_with(snapshot, |snapshot, path| snapshot.coverage(path).unwrap_or_default());
    counts.reduce(Coverage::default, Coverage::plus)
}

/// What was not checked: files, and manifests that cannot be understood.
fn left_out(loaded: LoadReport) -> Vec<Skipped> {
    let files = loaded.skipped.into_iter().map(|skipped| Skipped { path: skipped.path, reason: skipped.reason });
    let manifests = loaded.problems.into_iter().map(|problem| Skipped {
        reason: format!("line {}, column {}: {}", problem.line, problem.column, problem.message),
        path: problem.path,
    });
    manifests.chain(files).collect()
}

/// Puts findings and the texts that they speak of into the report.
fn gather(report: &mut Report, snapshot: &Snapshot, found: &[Arc<FileFindings>]) {
    for file in found.iter().filter(|file| !file.findings.is_empty()) {
        report.sources.add(file.path.clone(), file.text.clone());
        let split = split(snapshot, &file.path);
        for finding in &file.findings {
            add_places(&mut report.sources, snapshot, finding);
            let identity = identity(file, finding, &report.sources, &split);
            report.findings.push(Located { path: file.path.clone(), finding: finding.clone(), identity });
        }
    }
}

/// Where the items of a file stand; a file of the configuration has none.
fn split(snapshot: &Snapshot, path: &Path) -> Arc<Split> {
    let file = snapshot.file(path);
    let split = file.and_then(|file| snapshot.ask(|db| syntax::queries::split(db, file).clone()).ok());
    split.unwrap_or_default()
}

fn identity(file: &FileFindings, finding: &Finding, sources: &Sources, split: &Split) -> Identity {
    let source = sources.get(&file.path);
    source.map(|source| Identity::at(finding.range.start, &source.text, &source.lines, split)).unwrap_or_default()
}

fn add_places(sources: &mut Sources, snapshot: &Snapshot, finding: &Finding) {
    let related = finding.related.iter().map(|related| &related.path);
    let edited = finding.fixes.iter().flat_map(|fix| &fix.edits).map(|edit| &edit.path);
    for path in related.chain(edited) {
        if sources.has(path) {
            continue;
        }
        let text = snapshot.file(path).and_then(|file| snapshot.ask(|db| file.text(db).clone()).ok());
        if let Some(text) = text {
            sources.add(path.clone(), text);
        }
    }
}
