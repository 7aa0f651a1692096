//! What a check found, ready to be printed.

use std::cmp::Reverse;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::findings::{Applicability, Finding, Fix, Level};
use crate::text::LineIndex;

use super::identity::{self, Identity};
use super::paths;
use super::stats::Stats;

/// What a check found.
#[derive(Default)]
pub struct Report {
    /// The folder that files are told relative to.
    pub root: PathBuf,
    /// In the order of their file, line, column and rule.
    pub findings: Vec<Located>,
    /// Those that are less serious than was asked for.
    pub quiet: Vec<Located>,
    /// The files that were checked.
    pub checked: Vec<Arc<Path>>,
    /// The texts that findings speak of.
    pub sources: Sources,
    /// Files that were not checked.
    pub skipped: Vec<Skipped>,
    /// What is not known and could be, one sentence each.
    pub notes: Vec<String>,
    /// How much was read.
    pub stats: Stats,
}

/// A finding and its file.
pub struct Located {
    /// The file it stands in.
    pub path: Arc<Path>,
    /// The finding.
    pub finding: Finding,
    /// What it is known by when lines move.
    pub identity: Identity,
}

impl Located {
    /// The first fix that can be applied blindly.
    #[must_use]
    pub fn safe_fix(&self) -> Option<&Fix> {
        self.finding.fixes.iter().find(|fix| fix.applicability == Applicability::Safe)
    }

    /// The fix to apply: a safe one, or, when those are wanted too, the best of those that need a look.
    #[must_use]
    pub fn best_fix(&self, with_review: bool) -> Option<&Fix> {
        self.safe_fix().or_else(|| self.finding.fixes.first().filter(|_| with_review))
    }
}

/// A file that was not checked.
pub struct Skipped {
    /// Which.
    pub path: PathBuf,
    /// Why.
    pub reason: String,
}

impl Report {
    /// Brings findings in order, and puts those aside that are less serious than `least`.
    pub fn settle(&mut self, least: Level) {
        let root = &self.root;
        self.findings.sort_by_cached_key(|Located { path, finding, .. }| {
            (paths::relative(path, root), finding.range.start, finding.rule, finding.range.end)
        });
        identity::count(&mut self.findings);
        self.quiet = self.findings.extract_if(.., |located| located.finding.level < least).collect();
        self.skipped.sort_by(|a, b| a.path.cmp(&b.path));
    }

    /// Number of findings at each level, the most serious first.
    #[must_use]
    pub fn by_level(&self) -> Vec<(Level, usize)> {
        let mut counts: FxHashMap<Level, usize> = FxHashMap::default();
        for located in &self.findings {
            *counts.entry(located.finding.level).or_default() += 1;
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by_key(|(level, _)| Reverse(*level));
        counts
    }
}

/// A text and its lines.
pub struct Source {
    /// The text that was checked.
    pub text: Arc<str>,
    /// Where its lines start.
    pub lines: LineIndex,
}

/// The texts that findings speak of.
#[derive(Default)]
pub struct Sources(FxHashMap<Arc<Path>, Source>);

impl Sources {
    /// Adds a text.
    pub fn add(&mut self, path: Arc<Path>, text: Arc<str>) {
        self.0.entry(path).or_insert_with(|| Source { lines: LineIndex::new(&text), text });
    }

    /// Whether the text at `path` is known.
    #[must_use]
    pub fn has(&self, path: &Path) -> bool {
        self.0.contains_key(path)
    }

    /// The text at `path`.
    #[must_use]
    pub fn get(&self, path: &Path) -> Option<&Source> {
        self.0.get(path)
    }

    /// Line and column of a byte, from 1, in characters; the file's start when its text is not known.
    #[must_use]
    pub fn line_column(&self, path: &Path, offset: u32) -> (u32, u32) {
        self.get(path).map_or((1, 1), |source| source.lines.line_column(&source.text, offset))
    }
}
