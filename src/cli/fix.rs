//! `check --fix` and `check --diff`: applies fixes in memory, checks again, until nothing is left that could be applied;
//! then files are written, or the difference is shown.

mod vcs;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use similar::TextDiff;

use crate::findings::Edit;
use crate::fixes::apply::{self, Plan};

use super::args::Fixing;
use super::engine::Engine;
use super::output::{self, Failure, count};
use super::paths;
use super::report::{Report, Sources};
use super::write;

/// A fix may lay bare another finding; two that undo each other must end some day.
const MOST_ROUNDS: usize = 20;

/// Applies what can be applied, and returns what is found afterwards. Nothing is written before all of it is known.
///
/// # Errors
/// When a file that would change has changes that are not committed, or cannot be written.
pub fn mend(engine: &mut Engine, report: Report, fixing: &Fixing) -> Result<Report, Failure> {
    let mut mended = Mended::default();
    let report = mended.settle(engine, report, fixing.review)?;
    mended.files.retain(|_, change| change.old != change.new);
    if fixing.diff {
        return mended.show().map(|()| report);
    }
    let changed: Vec<&Path> = mended.files.keys().map(PathBuf::as_path).collect();
    vcs::check(&changed, fixing)?;
    mended.write()?;
    mended.tell();
    Ok(report)
}

/// What was done so far, in memory.
#[derive(Default)]
struct Mended {
    fixes: usize,
    files: BTreeMap<PathBuf, Change>,
}

/// A file as it was, and as it is to be.
struct Change {
    old: Arc<str>,
    new: Arc<str>,
}

impl Mended {
    /// Applies fixes, and looks again, until there is none left.
    fn settle(&mut self, engine: &mut Engine, mut report: Report, with_review: bool) -> Result<Report, Failure> {
        for _ in 0..MOST_ROUNDS {
            let (plan, fixes) = choose(&report, with_review);
            let changed = self.apply(&plan, &report.sources);
            if changed.is_empty() {
                break;
            }
            self.fixes += fixes;
            for (path, text) in changed {
                engine.set_text(&path, text);
            }
            report = engine.check()?;
        }
        Ok(report)
    }

    fn apply(&mut self, plan: &Plan, sources: &Sources) -> Vec<(PathBuf, Arc<str>)> {
        let mut changed = Vec::new();
        for (path, edits) in plan.files() {
            if let Some(text) = self.edit(path, edits, sources) {
                changed.push((path.to_path_buf(), text));
            }
        }
        changed
    }

    /// The file's new text, if it is another one.
    fn edit(&mut self, path: &Path, edits: &[Edit], sources: &Sources) -> Option<Arc<str>> {
        let current = match (self.files.get(path), sources.get(path)) {
            (Some(change), _) => change.new.clone(),
            (None, Some(source)) => source.text.clone(),
            // A manifest is no source.
            (None, None) => Arc::from(fs::read_to_string(path).ok()?),
        };
        let Ok(text) = apply::apply(&current, edits) else {
            output::say_warning(&format!("the fixes of {} do not fit it and are left out", path.display()));
            return None;
        };
        if *text == *current {
            return None;
        }
        let text: Arc<str> = text.into();
        let change = self.files.entry(path.to_path_buf()).or_insert(Change { old: current.clone(), new: current });
        change.new = text.clone();
        Some(text)
    }

    /// The difference, as `diff -u` and git show it.
    fn show(&self) -> Result<(), Failure> {
        let dir = paths::current_dir();
        for (path, Change { old, new }) in &self.files {
            let name = paths::relative(path, &dir);
            let (from, to) = (format!("a/{name}"), format!("b/{name}"));
            let diff = TextDiff::from_lines(&**old, &**new);
            output::print(&diff.unified_diff().context_radius(3).header(&from, &to).to_string())?;
        }
        Ok(())
    }

    /// Writes each file whole, unless it is no longer what was checked.
    fn write(&mut self) -> Result<(), Failure> {
        let mut outdated = Vec::new();
        for (path, change) in &self.files {
            let shown = path.display();
            let on_disk = fs::read_to_string(path).map_err(|error| Failure(format!("cannot read {shown}: {error}")))?;
            if on_disk == *change.old {
                write::replace(path, &change.new).map_err(|error| Failure(format!("cannot write {shown}: {error}")))?;
            } else {
                output::say_warning(&format!("{shown} was changed meanwhile and is left alone"));
                outdated.push(path.clone());
            }
        }
        self.files.retain(|path, _| !outdated.contains(path));
        Ok(())
    }

    fn tell(&self) {
        let dir = paths::current_dir();
        for file in self.files.keys() {
            output::say(&format!("fixed {}", paths::relative(file, &dir)));
        }
        let files = count(self.files.len(), "file");
        let done = if self.fixes == 1 { "1 fix".to_owned() } else { format!("{} fixes", self.fixes) };
        output::say(&format!("{done} applied in {files}"));
    }
}

/// The fixes that are not in each other's way and stay below the checked folder, and how many they are. Of two that
/// overlap the first is taken; the other has its turn in the next round, if it is still wanted then.
fn choose(report: &Report, with_review: bool) -> (Plan, usize) {
    let mut plan = Plan::default();
    let fixes = report.findings.iter().filter_map(|located| located.best_fix(with_review));
    let inside = fixes.filter(|fix| fix.edits.iter().all(|edit| edit.path.starts_with(&report.root)));
    let taken = inside.filter(|fix| plan.take(fix)).count();
    (plan, taken)
}
