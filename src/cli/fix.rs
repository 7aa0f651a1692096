//! `check --fix`: applies the safe fixes, and checks again, until nothing is left that could be applied.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::findings::Edit;
use crate::fixes::apply::{self, Plan};

use super::engine::Engine;
use super::output::{self, Failure, count};
use super::paths;
use super::report::{Report, Sources};

/// A fix may lay bare another finding; two that undo each other must end some day.
const MOST_ROUNDS: usize = 5;

/// Applies what can be applied blindly. Returns what is found afterwards.
pub fn mend(engine: &mut Engine, mut report: Report) -> Result<Report, Failure> {
    let mut done = Done::default();
    for _ in 0..MOST_ROUNDS {
        let plan = choose(&report, &mut done);
        if plan.is_empty() {
            break;
        }
        let changed = write_all(&plan, &report.sources)?;
        if changed.is_empty() {
            break;
        }
        done.keep(&changed);
        engine.changed(&changed);
        report = engine.check()?;
    }
    done.tell();
    Ok(report)
}

/// What was done so far.
#[derive(Default)]
struct Done {
    fixes: usize,
    files: Vec<PathBuf>,
}

impl Done {
    fn keep(&mut self, files: &[PathBuf]) {
        self.files.extend_from_slice(files);
        self.files.sort();
        self.files.dedup();
    }

    fn tell(&self) {
        let dir = paths::current_dir();
        for file in &self.files {
            output::say(&format!("fixed {}", paths::relative(file, &dir)));
        }
        let files = count(self.files.len(), "file");
        let done = if self.fixes == 1 { "1 fix".to_owned() } else { format!("{} fixes", self.fixes) };
        output::say(&format!("{done} applied in {files}"));
    }
}

/// The safe fixes that are not in each other's way and stay below the checked folder.
fn choose(report: &Report, done: &mut Done) -> Plan {
    let mut plan = Plan::default();
    for fix in report.findings.iter().filter_map(super::report::Located::safe_fix) {
        let inside = fix.edits.iter().all(|edit| edit.path.starts_with(&report.root));
        if inside && plan.take(fix) {
            done.fixes += 1;
        }
    }
    plan
}

fn write_all(plan: &Plan, sources: &Sources) -> Result<Vec<PathBuf>, Failure> {
    let mut changed = Vec::new();
    for (path, edits) in plan.files() {
        if write(path, edits, sources)? {
            changed.push(path.to_path_buf());
        }
    }
    Ok(changed)
}

/// Edits a file, unless it is no longer the text that was checked.
fn write(path: &Path, edits: &[Edit], sources: &Sources) -> Result<bool, Failure> {
    let shown = path.display();
    let on_disk = fs::read_to_string(path).map_err(|error| Failure(format!("cannot read {shown}: {error}")))?;
    if sources.get(path).is_none_or(|source| *source.text != *on_disk) {
        output::say_warning(&format!("{shown} was changed meanwhile and is left alone"));
        return Ok(false);
    }
    let Ok(text) = apply::apply(&on_disk, edits) else {
        output::say_warning(&format!("the fixes of {shown} do not fit it and are left out"));
        return Ok(false);
    };
    replace(path, &text).map_err(|error| Failure(format!("cannot write {shown}: {error}")))?;
    Ok(true)
}

/// Writes the whole file or nothing: a new file beside it takes its place.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let path = path.canonicalize()?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let temporary = path.with_file_name(format!(".{name}.{}.tmp", std::process::id()));
    let written = write_new(&temporary, text)
        .and_then(|()| fs::set_permissions(&temporary, fs::metadata(&path)?.permissions()))
        .and_then(|()| fs::rename(&temporary, &path));
    if written.is_err() {
        // The first error is the one to tell.
        let _ = fs::remove_file(&temporary);
    }
    written
}

fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_replaced_file_leaves_nothing_beside_it() {
        let dir = tempfile::tempdir().expect("a folder");
        let file = dir.path().join("a.rs");
        fs::write(&file, "old").expect("written");
        replace(&file, "new").expect("replaced");
        assert_eq!(fs::read_to_string(&file).expect("read"), "new");
        assert_eq!(fs::read_dir(dir.path()).expect("listed").count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_replaced_file_keeps_its_permissions_and_its_links() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let dir = tempfile::tempdir().expect("a folder");
        let (file, link) = (dir.path().join("a.rs"), dir.path().join("b.rs"));
        fs::write(&file, "old").expect("written");
        fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).expect("set");
        symlink(&file, &link).expect("linked");
        replace(&link, "new").expect("replaced");
        assert!(link.is_symlink());
        assert_eq!(fs::read_to_string(&file).expect("read"), "new");
        assert_eq!(fs::metadata(&file).expect("read").permissions().mode() & 0o777, 0o600);
    }
}
