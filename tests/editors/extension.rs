//! The extension for VS Code: its types, its tests, its packages.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

use crate::install;

/// What it is made of.
const PARTS: [&str; 11] = [
    "src",
    "test",
    "scripts",
    "images",
    "walkthrough",
    "package.json",
    "tsconfig.json",
    ".vscodeignore",
    "README.md",
    "CHANGELOG.md",
    ".npmrc",
];

/// A copy of it beside what it is built with, so that nothing is written among the sources; checked and packaged.
static CHECKED: LazyLock<PathBuf> = LazyLock::new(|| {
    let dir = install::extension();
    for part in PARTS {
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("editors/vscode").join(part), &dir.join(part));
    }
    install::run(npm(&dir).args(["run", "check"]), "the extension is checked");
    install::run(npm(&dir).args(["run", "package"]), "the extension is packaged");
    dir
});

/// The package without a server.
pub fn package() -> PathBuf {
    CHECKED.join("dist/asyncwise.vsix")
}

#[test]
fn its_types_and_tests_are_right_and_it_can_be_packaged() {
    assert!(fs::metadata(package()).unwrap().len() > 10_000);
}

#[test]
fn a_package_for_a_platform_has_the_server_inside() {
    let (dir, server) = (&*CHECKED, env!("CARGO_BIN_EXE_asyncwise"));
    install::run(npm(dir).args(["run", "package", "--", "linux-x64", server]), "a package for a platform");
    let (with, without) = (dir.join("dist/asyncwise-linux-x64.vsix"), package());
    let grown = fs::metadata(with).unwrap().len() - fs::metadata(without).unwrap().len();
    assert!(grown > fs::metadata(server).unwrap().len() / 10, "it has only {grown} bytes more");
}

fn npm(dir: &Path) -> Command {
    let mut npm = Command::new("npm");
    npm.current_dir(dir).arg("--loglevel=error");
    npm
}

fn copy(from: &Path, to: &Path) {
    if !from.is_dir() {
        fs::copy(from, to).unwrap();
        return;
    }
    let _ = fs::remove_dir_all(to);
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        copy(&entry.path(), &to.join(entry.file_name()));
    }
}
