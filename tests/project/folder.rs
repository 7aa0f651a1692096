//! A temporary folder made of texts, for tests of projects and configuration.

use std::path::{Path, PathBuf};

use asyncwise::host::{Host, LoadOptions, LoadReport};
use asyncwise::project::{self, Model};

/// A folder that is removed when the test ends.
pub struct Folder {
    root: PathBuf,
    _dir: tempfile::TempDir,
}

impl Folder {
    /// A folder with these files.
    pub fn new(files: &[(&str, &str)]) -> Self {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let folder = Self { root: dir.path().canonicalize().expect("it is there"), _dir: dir };
        for (path, text) in files {
            folder.write(path, text);
        }
        folder
    }

    /// Writes a file.
    pub fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().expect("below the root")).expect("made");
        std::fs::write(path, text).expect("written");
    }

    /// The path of a file.
    pub fn path(&self, path: &str) -> PathBuf {
        if path.is_empty() { self.root.clone() } else { self.root.join(path) }
    }

    /// A path as the tests name it.
    pub fn name(&self, path: &Path) -> String {
        let name = path.strip_prefix(&self.root).unwrap_or(path);
        name.to_string_lossy().replace('\\', "/")
    }

    /// A host that has loaded a folder or file in it.
    pub fn load(&self, root: &str) -> (Host, LoadReport) {
        let mut host = Host::new();
        let report = host.load(&[self.path(root)], &LoadOptions::default());
        (host, report)
    }

    /// The model of a folder or file in it.
    pub fn model(&self, root: &str) -> Model {
        project::load(&self.path(root))
    }

    /// The files that a host checks.
    pub fn checked(&self, host: &Host) -> Vec<String> {
        let files = host.snapshot().checked_files().expect("nothing changes");
        files.iter().map(|file| self.name(file)).collect()
    }

    /// What is wrong with manifests: `path:line:column message`.
    pub fn problems(&self, report: &LoadReport) -> Vec<String> {
        let line = |p: &project::Problem| format!("{}:{}:{} {}", self.name(&p.path), p.line, p.column, p.message);
        report.problems.iter().map(line).collect()
    }

    /// What was left out: `path: reason`.
    pub fn skipped(&self, report: &LoadReport) -> Vec<String> {
        report.skipped.iter().map(|skipped| format!("{}: {}", self.name(&skipped.path), skipped.reason)).collect()
    }
}
