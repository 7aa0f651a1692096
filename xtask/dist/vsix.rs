//! The extension for VS Code, as packages.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::super::{Failure, install, root};

/// VS Code's platforms, each with the target whose program runs there.
pub const PLATFORMS: [(&str, &str); 6] = [
    ("linux-x64", "x86_64-unknown-linux-gnu"),
    ("linux-arm64", "aarch64-unknown-linux-gnu"),
    ("alpine-x64", "x86_64-unknown-linux-musl"),
    ("darwin-x64", "x86_64-apple-darwin"),
    ("darwin-arm64", "aarch64-apple-darwin"),
    ("win32-x64", "x86_64-pc-windows-msvc"),
];

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

/// A copy of it beside what it is built with, so that nothing is written among the sources.
pub fn folder() -> Result<PathBuf, Failure> {
    let dir = install::extension();
    for part in PARTS {
        copy(&root().join("editors/vscode").join(part), &dir.join(part))?;
    }
    Ok(dir)
}

/// Packages it: for a platform with its program inside, or without a program. Returns the file.
pub fn package(dir: &Path, inside: Option<(&str, &Path)>) -> PathBuf {
    let mut npm = npm(dir);
    npm.args(["run", "package"]);
    let name = match inside {
        Some((platform, program)) => {
            npm.args(["--", platform]).arg(program);
            format!("dist/asyncwise-{platform}.vsix")
        }
        None => "dist/asyncwise.vsix".to_owned(),
    };
    install::run(&mut npm, "the extension is packaged");
    dir.join(name)
}

/// npm in its folder.
pub fn npm(dir: &Path) -> Command {
    let mut npm = install::npm_program();
    npm.current_dir(dir).arg("--loglevel=error");
    npm
}

fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    if !from.is_dir() {
        fs::copy(from, to)?;
        return Ok(());
    }
    let _ = fs::remove_dir_all(to);
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        copy(&entry.path(), &to.join(entry.file_name()))?;
    }
    Ok(())
}
