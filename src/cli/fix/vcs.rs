//! What is written over must be in git: what a fix did can then be looked at, and undone.
//!
//! As with `cargo fix`, whose options these are; but only the files that would change count, not the whole repository.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::cli::args::Fixing;
use crate::cli::output::{Failure, count};
use crate::cli::paths;

/// How a file differs from the last commit.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Change {
    /// In the index only.
    Staged,
    /// In the folder.
    Dirty,
}

/// Refuses when one of `files` could not be had back.
///
/// # Errors
/// When there is no git around, or a file has changes that are not committed, and this was not allowed.
pub fn check(files: &[&Path], fixing: &Fixing) -> Result<(), Failure> {
    if files.is_empty() || (fixing.allow_no_vcs && fixing.allow_dirty) {
        return Ok(());
    }
    let mut changes = BTreeMap::new();
    for (repository, files) in by_repository(files) {
        match repository {
            Some(repository) => changes.extend(status(&repository, &files)?),
            None if fixing.allow_no_vcs => {}
            None => return Err(no_vcs(files[0])),
        }
    }
    let refused = |change: Change| match change {
        Change::Staged => !fixing.allow_staged && !fixing.allow_dirty,
        Change::Dirty => !fixing.allow_dirty,
    };
    let refused: Vec<&PathBuf> = changes.iter().filter(|(_, change)| refused(**change)).map(|(path, _)| path).collect();
    if refused.is_empty() { Ok(()) } else { Err(uncommitted(&refused)) }
}

/// The files of each repository; those without one under `None`.
fn by_repository<'f>(files: &[&'f Path]) -> BTreeMap<Option<PathBuf>, Vec<&'f Path>> {
    let mut by_repository: BTreeMap<Option<PathBuf>, Vec<&Path>> = BTreeMap::new();
    for file in files {
        let repository = file.ancestors().find(|dir| dir.join(".git").exists()).map(Path::to_path_buf);
        by_repository.entry(repository).or_default().push(file);
    }
    by_repository
}

/// What git says of these files; those that are as committed are left out.
fn status(repository: &Path, files: &[&Path]) -> Result<BTreeMap<PathBuf, Change>, Failure> {
    let mut git = Command::new("git");
    // The files go in as they are called: a name may hold what git takes for a pattern.
    git.current_dir(repository).args(["--literal-pathspecs", "status", "--porcelain=v1", "-z", "--no-renames"]);
    git.args(["--untracked-files=all", "--ignored=matching", "--"]).args(files).stdin(Stdio::null());
    let output = git.output().map_err(|error| Failure(format!("cannot run git: {error}; {ADVICE}")))?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        return Err(Failure(format!("git cannot tell what is committed: {reason}; {ADVICE}")));
    }
    Ok(read(&String::from_utf8_lossy(&output.stdout)).map(|(name, change)| (repository.join(name), change)).collect())
}

const ADVICE: &str = "`--allow-dirty --allow-no-vcs` applies the fixes all the same";

/// Entries are `XY path`, each ended by a NUL: X is the index, Y the folder.
fn read(status: &str) -> impl Iterator<Item = (&str, Change)> {
    status.split('\0').filter_map(|entry| {
        let (state, name) = (entry.get(..2)?, entry.get(3..)?);
        Some((name, if state.ends_with(' ') { Change::Staged } else { Change::Dirty }))
    })
}

fn no_vcs(file: &Path) -> Failure {
    let name = paths::relative(file, &paths::current_dir());
    Failure(format!(
        "{name} is in no git repository, and what is fixed there cannot be undone; `--allow-no-vcs` fixes it all the same"
    ))
}

fn uncommitted(files: &[&PathBuf]) -> Failure {
    let dir = paths::current_dir();
    let names: Vec<String> = files.iter().map(|file| paths::relative(file, &dir)).collect();
    let names = names.join("\n  ");
    let what = count(files.len(), "file");
    let have = if files.len() == 1 { "has" } else { "have" };
    Failure(format!(
        "{what} that would be fixed {have} changes that are not committed; `--allow-dirty` fixes them all the same\n  {names}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_columns_of_git_are_told_apart() {
        let changes: Vec<_> = read("M  a b.rs\0 M c.rs\0MM d.rs\0?? e.rs\0!! f.rs\0").collect();
        let dirty = |name| (name, Change::Dirty);
        assert_eq!(changes, [("a b.rs", Change::Staged), dirty("c.rs"), dirty("d.rs"), dirty("e.rs"), dirty("f.rs")]);
    }
}
