//! From folders to files and crates, through the host.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use asyncwise::host::{Host, LoadOptions, LoadReport};

/// A folder made of `path`, `content` pairs.
struct Folder(tempfile::TempDir);

impl Folder {
    fn new(files: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        for (path, text) in files {
            folder.write(path, text);
        }
        folder
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn load(&self, root: &str) -> (Host, LoadReport) {
        let mut host = Host::new();
        let report = host.load(&[self.path(root)], &LoadOptions::default());
        (host, report)
    }

    fn checked(&self, host: &Host) -> Vec<String> {
        let files = host.snapshot().checked_files().unwrap();
        files.iter().map(|file| file.strip_prefix(self.0.path()).unwrap().to_string_lossy().into_owned()).collect()
    }
}

const PACKAGE: &str = "[package]\nname = \"a\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";

#[test]
fn a_package_is_loaded() {
    let folder = Folder::new(&[("Cargo.toml", PACKAGE), ("src/lib.rs", "mod b;"), ("src/b.rs", "")]);
    let (host, report) = folder.load("");
    assert_eq!(report, LoadReport { files: 2, ..LoadReport::default() });
    assert_eq!(folder.checked(&host), ["src/b.rs", "src/lib.rs"]);
    assert!(host.snapshot().findings(&folder.path("src/b.rs")).unwrap().findings.is_empty());
}

#[test]
fn a_lone_file_is_loaded() {
    let folder = Folder::new(&[("x.rs", "fn f() {}")]);
    let (host, _) = folder.load("x.rs");
    assert_eq!(folder.checked(&host), ["x.rs"]);
}

#[test]
fn an_overlay_is_what_counts_until_it_is_removed() {
    let folder = Folder::new(&[("Cargo.toml", PACKAGE), ("src/lib.rs", "")]);
    let (mut host, _) = folder.load("");
    let path = folder.path("src/lib.rs");
    let text = |host: &Host, path: &Path| host.snapshot().findings(path).unwrap().text.clone();
    host.set_overlay(&path, Arc::from("fn f() {}"), &[]);
    assert_eq!(&*text(&host, &path), "fn f() {}");
    host.remove_overlay(&path);
    assert_eq!(&*text(&host, &path), "");
}
