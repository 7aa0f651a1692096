//! The folders that are watched: those that git does not ignore. A build writes thousands of files to the others.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use ignore::WalkBuilder;
use notify::{RecommendedWatcher, RecursiveMode, Watcher};

/// The names of files beside sources that matter.
const NAMES: [&str; 5] = ["Cargo.toml", "Cargo.lock", "asyncwise.toml", "clippy.toml", ".clippy.toml"];

/// The folders that are watched.
pub struct Folders {
    watcher: RecommendedWatcher,
    watched: BTreeSet<PathBuf>,
}

impl Folders {
    /// Watches the folders at and below `roots`; of a file the folder that it stands in.
    pub fn watch(watcher: RecommendedWatcher, roots: &[PathBuf]) -> Self {
        let mut folders = Self { watcher, watched: BTreeSet::new() };
        for root in roots {
            match root.parent() {
                Some(parent) if root.is_file() => folders.add(parent),
                _ => folders.add_all(root),
            }
        }
        folders
    }

    /// How many they are.
    pub fn count(&self) -> usize {
        self.watched.len()
    }

    /// Something happened to `path`: a folder that is new is watched too.
    pub fn follow(&mut self, path: &Path) {
        if path.is_dir() {
            self.add_all(path);
        } else if !path.exists() {
            self.watched.remove(path);
        }
    }

    fn add_all(&mut self, root: &Path) {
        let entries = WalkBuilder::new(root).require_git(false).build().flatten();
        for entry in entries.filter(|entry| entry.file_type().is_some_and(|kind| kind.is_dir())) {
            if entry.file_name() != "target" {
                self.add(entry.path());
            }
        }
    }

    /// A folder that cannot be watched is not: it may be gone already.
    fn add(&mut self, dir: &Path) {
        if !self.watched.contains(dir) && self.watcher.watch(dir, RecursiveMode::NonRecursive).is_ok() {
            self.watched.insert(dir.to_path_buf());
        }
    }
}

/// Whether a check can depend on what is at `path`: a source, a manifest, a configuration, or a folder that may have
/// brought some along, or taken them away.
pub fn concerns(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default();
    let is_source = path.extension().is_some_and(|extension| extension == "rs");
    let is_folder = path.is_dir() || (path.extension().is_none() && !path.exists());
    is_source || is_folder || NAMES.iter().any(|other| name == *other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_build_writes_does_not_matter() {
        let dir = tempfile::tempdir().expect("a folder");
        for name in ["a.rs", "Cargo.toml", "x.o", "notes.md"] {
            std::fs::write(dir.path().join(name), "").expect("written");
        }
        let matters = |name: &str| concerns(&dir.path().join(name));
        assert!(matters("a.rs") && matters("Cargo.toml") && matters("gone.rs") && matters("gone"));
        assert!(!matters("x.o") && !matters("notes.md"));
    }
}
