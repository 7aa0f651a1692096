//! `cargo xtask check-fixtures`: what the rules are tested on is Rust that compiles.
//!
//! `tests/fixtures` is a workspace of its own with a crate for each edition. Their module lists are written below `target/`,
//! together with the examples of the pages and with what each fix makes of each of them alone, and compiled with the crates
//! that they use.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use asyncwise::db::Edition;
use asyncwise::rules::registry;

use super::support::fixtures;
use super::{Failure, root};

/// With fewer fixes, something is wrong with the fixtures.
const FEWEST_FIXES: usize = 60;

/// Compiles everything.
pub fn run() -> Result<(), Failure> {
    let lists = root().join("target/fixtures");
    let (examples, fixes) = (lists.join("examples"), lists.join("fixes"));
    for dir in [&examples, &fixes] {
        if dir.exists() {
            fs::remove_dir_all(dir)?;
        }
        fs::create_dir_all(dir)?;
    }
    let mut modules = [(Edition::E2021, Vec::new()), (Edition::E2024, write_examples(&examples)?)];
    for fixture in fixtures::all() {
        if !fixture.compiles() {
            continue;
        }
        for (_, files) in modules.iter_mut().filter(|(edition, _)| *edition == fixture.edition()) {
            files.push((fixture.name.clone(), fixture.file.clone()));
        }
    }
    let fixed = super::fixes::write(&fixes)?;
    let number = fixed.len();
    for fixed in fixed {
        for (_, files) in modules.iter_mut().filter(|(edition, _)| *edition == fixed.edition) {
            files.push((fixed.name.clone(), fixed.path.clone()));
        }
    }
    fs::write(lists.join("e2021.rs"), list(&modules[0].1))?;
    fs::write(lists.join("e2024.rs"), list(&modules[1].1))?;
    compile(&lists)?;
    println!("{number} fixes compile, each alone in a file of its own");
    if number < FEWEST_FIXES { Err(format!("{number} fixes are too few to tell").into()) } else { Ok(()) }
}

/// Writes each example of each page to a file of its own.
fn write_examples(dir: &Path) -> Result<Vec<(String, PathBuf)>, Failure> {
    let mut files = Vec::new();
    for info in registry::infos() {
        for (at, example) in info.examples().into_iter().enumerate() {
            let name = format!("example-{}-{at}.rs", info.id);
            let path = dir.join(&name);
            fs::write(&path, example.code)?;
            files.push((name, path));
        }
    }
    Ok(files)
}

/// The modules of a crate.
fn list(files: &[(String, PathBuf)]) -> String {
    let mut text = String::new();
    for (name, path) in files {
        let module = name.trim_end_matches(".rs").replace(['/', '-', '.'], "_");
        let _ = writeln!(text, "#[path = r\"{}\"]\nmod {module};", path.display());
    }
    text
}

fn compile(lists: &Path) -> Result<(), Failure> {
    let status = Command::new(env!("CARGO"))
        .args(["check", "--workspace", "--all-targets", "--locked", "--manifest-path"])
        .arg(root().join("tests/fixtures/Cargo.toml"))
        .arg("--target-dir")
        .arg(lists.join("target"))
        .env("FIXTURES", lists)
        .status()?;
    if status.success() { Ok(()) } else { Err("there are fixtures that do not compile".into()) }
}
