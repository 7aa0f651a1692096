//! Finds sources, manifests and configuration below a folder, and never outside it.

use std::path::{Path, PathBuf};

use ignore::{DirEntry, WalkBuilder};

use super::Skipped;

/// What lies below a folder, each list sorted.
#[derive(Debug, Default)]
pub struct Found {
    /// Folders with a `Cargo.toml`, outer ones first.
    pub manifests: Vec<PathBuf>,
    /// Every `.rs` file.
    pub sources: Vec<PathBuf>,
    /// Every `asyncwise.toml`.
    pub configs: Vec<PathBuf>,
    /// Folders that could not be read.
    pub skipped: Vec<Skipped>,
}

/// Walks `root`, but not what `.gitignore` names, hidden folders, build output or copies of dependencies.
#[must_use]
pub fn discover(root: &Path) -> Found {
    let found = walk(root, true);
    if found.manifests.is_empty() && found.sources.is_empty() {
        // Whoever names an ignored folder wants to see what is in it.
        return walk(root, false);
    }
    found
}

fn walk(root: &Path, parents: bool) -> Found {
    let mut found = Found::default();
    // The user's own ignore file is left out, so that two machines see the same files.
    let mut builder = WalkBuilder::new(root);
    builder.require_git(false).git_global(false).parents(parents).follow_links(false);
    builder.filter_entry(|entry| entry.depth() == 0 || !is_foreign_folder(entry));
    for entry in builder.build() {
        match entry {
            Ok(entry) => found.add(root, &entry),
            Err(error) => found.skipped.extend(unreadable(&error)),
        }
    }
    found.manifests.sort();
    found.sources.sort();
    found.configs.sort();
    found
}

impl Found {
    fn add(&mut self, root: &Path, entry: &DirEntry) {
        let path = entry.path();
        if !is_file_inside(root, entry) {
            return;
        }
        let name = entry.file_name();
        if name == "Cargo.toml" {
            self.manifests.extend(path.parent().map(Path::to_path_buf));
        } else if name == crate::config::FILE_NAME {
            self.configs.push(path.to_path_buf());
        } else if is_source(path) {
            self.sources.push(path.to_path_buf());
        }
    }
}

/// Whether the name is a Rust source file's.
#[must_use]
pub fn is_source(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "rs")
}

/// Whether `path`, somewhere below `root`, stands in a folder that the walk does not enter.
///
/// What `.gitignore` says is not looked at: this is the quick answer for a path that a watcher names.
#[must_use]
pub fn is_foreign(root: &Path, path: &Path) -> bool {
    let Ok(rest) = path.strip_prefix(root) else { return true };
    let mut folder = root.to_path_buf();
    let folders = rest.parent().into_iter().flat_map(Path::components);
    folders.into_iter().any(|part| {
        folder.push(part);
        let name = part.as_os_str().to_string_lossy();
        name.starts_with('.') || is_foreign_name(&folder, &name)
    })
}

fn is_foreign_folder(entry: &DirEntry) -> bool {
    let is_folder = entry.file_type().is_some_and(|kind| kind.is_dir());
    is_folder && is_foreign_name(entry.path(), &entry.file_name().to_string_lossy())
}

/// Build output, and copies of other people's code. `target` and `vendor` are also good names for modules.
fn is_foreign_name(folder: &Path, name: &str) -> bool {
    match name {
        "node_modules" => true,
        "target" => {
            folder.join("CACHEDIR.TAG").exists()
                || folder.join("debug").is_dir()
                || folder.join("release").is_dir()
                || folder.with_file_name("Cargo.toml").exists()
        }
        "vendor" => !folder.parent().is_some_and(|parent| parent.ends_with("src")) && !folder.join("mod.rs").exists(),
        _ => folder.join(".cargo-checksum.json").exists(),
    }
}

/// A file, or a link to a file that does not lead out of `root`.
fn is_file_inside(root: &Path, entry: &DirEntry) -> bool {
    let Some(kind) = entry.file_type() else { return false };
    if !kind.is_symlink() {
        return kind.is_file();
    }
    let (Ok(target), Ok(root)) = (entry.path().canonicalize(), root.canonicalize()) else { return false };
    target.is_file() && target.starts_with(root)
}

fn unreadable(error: &ignore::Error) -> Option<Skipped> {
    let path = path_of(error)?.to_path_buf();
    let io = error.io_error()?;
    // What vanished between the listing and the look is nobody's loss.
    (io.kind() != std::io::ErrorKind::NotFound)
        .then(|| Skipped { path, reason: format!("cannot be read: {}", io.kind()) })
}

fn path_of(error: &ignore::Error) -> Option<&Path> {
    match error {
        ignore::Error::WithPath { path, .. } => Some(path),
        ignore::Error::WithDepth { err, .. } | ignore::Error::WithLineNumber { err, .. } => path_of(err),
        _ => None,
    }
}
