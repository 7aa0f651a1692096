//! `--baseline FILE`: findings that were there when the file was written are not told again.
//!
//! The file has one JSON object a line, sorted, so that two branches can change it and git can merge it. Files are named
//! relative to its own folder.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::output::Failure;
use super::report::{Located, Report};
use super::write;

/// The first line says what the file is.
const HEADER: &str = "# asyncwise baseline, version 1: `asyncwise check --baseline FILE --update-baseline` writes it\n";

/// A finding that is known.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Debug)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// The file, from the baseline's folder.
    pub file: String,
    /// The items around it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub item: String,
    /// The rule.
    pub rule: String,
    /// The text of its line.
    pub line: String,
    /// Which of those that are otherwise the same.
    #[serde(default = "first", skip_serializing_if = "is_first")]
    pub nth: u32,
}

const fn first() -> u32 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
const fn is_first(nth: &u32) -> bool {
    *nth == 1
}

/// What the baseline has to do with a report.
#[derive(Default, Debug)]
pub struct Compared {
    /// Findings that are in it.
    pub known: usize,
    /// Its entries that match nothing any more.
    pub stale: Vec<Entry>,
}

/// A baseline file.
pub struct Baseline {
    path: PathBuf,
    dir: PathBuf,
    entries: BTreeSet<Entry>,
}

impl Baseline {
    /// Reads the file. One that is not there is empty if it is about to be written.
    ///
    /// # Errors
    /// When it cannot be read, or is no baseline.
    pub fn open(path: &Path, may_lack: bool) -> Result<Self, Failure> {
        let shown = path.display();
        let folder = path.parent().filter(|dir| !dir.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let dir = folder.canonicalize();
        let dir = dir.map_err(|error| Failure(format!("cannot read {}: {error}", folder.display())))?;
        let entries = match fs::read_to_string(path) {
            Ok(text) => parse(&text).map_err(|reason| Failure(format!("{shown} is no baseline: {reason}")))?,
            Err(error) if error.kind() == ErrorKind::NotFound && may_lack => BTreeSet::new(),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                return Err(Failure(format!("there is no baseline at {shown}; `--update-baseline` writes it")));
            }
            Err(error) => return Err(Failure(format!("cannot read {shown}: {error}"))),
        };
        Ok(Self { path: path.to_path_buf(), dir, entries })
    }

    /// Takes what is known out of the report.
    pub fn apply(&self, report: &mut Report) -> Compared {
        let quiet = report.quiet.iter().map(|located| self.entry(located));
        let mut stale: BTreeSet<&Entry> = self.entries.iter().filter(|entry| self.was_checked(entry, report)).collect();
        for entry in quiet {
            stale.remove(&entry);
        }
        let before = report.findings.len();
        report.findings.retain(|located| {
            let entry = self.entry(located);
            stale.remove(&entry);
            !self.entries.contains(&entry)
        });
        Compared { known: before - report.findings.len(), stale: stale.into_iter().cloned().collect() }
    }

    /// Writes what the report has, and keeps what it says of files that were not checked. Tells how many that are.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn update(&self, report: &Report) -> Result<usize, Failure> {
        let mut entries: BTreeSet<Entry> = report.findings.iter().map(|located| self.entry(located)).collect();
        entries.extend(self.entries.iter().filter(|entry| !self.was_checked(entry, report)).cloned());
        let mut text = String::from(HEADER);
        for entry in &entries {
            text.push_str(&serde_json::to_string(entry).unwrap_or_default());
            text.push('\n');
        }
        let written = write::replace(&self.path, &text);
        written.map_err(|error| Failure(format!("cannot write {}: {error}", self.path.display())))?;
        Ok(entries.len())
    }

    /// A run over some packages says nothing of the others. A file that is gone has no findings.
    fn was_checked(&self, entry: &Entry, report: &Report) -> bool {
        let path = self.dir.join(&entry.file);
        let path = path.canonicalize().unwrap_or(path);
        !path.exists() || report.checked.iter().any(|checked| **checked == *path)
    }

    fn entry(&self, Located { path, finding, identity }: &Located) -> Entry {
        Entry {
            file: from(&self.dir, path),
            item: identity.item.clone(),
            rule: finding.rule.to_owned(),
            line: identity.line.clone(),
            nth: identity.nth,
        }
    }
}

fn parse(text: &str) -> Result<BTreeSet<Entry>, String> {
    let lines = (1..).zip(text.lines()).filter(|(_, line)| !line.starts_with('#') && !line.trim().is_empty());
    let entries = lines.map(|(number, line)| {
        serde_json::from_str(line).map_err(|error| format!("line {number}: {}", without_place(&error)))
    });
    entries.collect()
}

/// The line that serde counts is that of our line, always the first.
fn without_place(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split(" at line ").next().unwrap_or_default().to_owned()
}

/// `path` from `dir`, with `/` on every system, and `..` where it lies outside.
fn from(dir: &Path, path: &Path) -> String {
    let shared = dir.components().zip(path.components()).take_while(|(a, b)| a == b).count();
    let up = dir.components().skip(shared).map(|_| "..".to_owned());
    let down = path.components().skip(shared).map(|component| match component {
        Component::RootDir => String::new(),
        other => other.as_os_str().to_string_lossy().into_owned(),
    });
    up.chain(down).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_named_from_the_baselines_folder() {
        assert_eq!(from(Path::new("/a/b"), Path::new("/a/b/src/x.rs")), "src/x.rs");
        assert_eq!(from(Path::new("/a/ci"), Path::new("/a/src/x.rs")), "../src/x.rs");
    }

    #[test]
    fn a_line_that_is_no_entry_is_named() {
        let conflict = format!("{HEADER}<<<<<<< ours\n");
        assert_eq!(parse(&conflict).unwrap_err(), "line 2: expected value");
    }
}
