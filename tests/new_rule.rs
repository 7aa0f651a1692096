//! `cargo xtask new-rule` makes a rule that compiles and passes, in whatever state the sources are.

#[allow(dead_code, reason = "the task itself, without the program around it")]
#[path = "../xtask/new_rule.rs"]
mod new_rule;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

type Failure = Box<dyn Error>;

/// What the copy is made of.
const PARTS: [&str; 9] =
    ["Cargo.toml", "Cargo.lock", "README.md", "build.rs", "rustfmt.toml", "src", "stubs", "tests", "xtask"];

#[test]
fn a_new_rule_compiles_and_passes() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = target_dir();
    // Always the same place, so that a second run compiles only what changed.
    let copy = target.join("new-rule");
    fs::create_dir_all(&copy).expect("made");
    for part in PARTS {
        copy_changed(&root.join(part), &copy.join(part)).expect("copied");
    }
    make_another_package(&copy.join("Cargo.toml")).expect("rewritten");
    let _ = fs::remove_file(copy.join("src/rules/blocking/made_up_by_a_test.rs"));
    let _ = fs::remove_file(copy.join("tests/fixtures/rules/blocking/made_up_by_a_test.rs"));
    new_rule::run("made-up-by-a-test", "blocking", &copy).expect("made");

    let output = Command::new(env!("CARGO"))
        .args(["test", "--offline", "--test", "rules", "--target-dir"])
        .arg(&target)
        .current_dir(&copy)
        .output()
        .expect("cargo runs");
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{out}\n{err}");

    let formatted = Command::new("rustfmt")
        .args(["--check", "--edition", "2024"])
        .arg(copy.join("src/rules/blocking/made_up_by_a_test.rs"))
        .output()
        .expect("rustfmt runs");
    assert!(formatted.status.success(), "{}", String::from_utf8_lossy(&formatted.stdout));
}

#[test]
fn a_name_that_is_none_is_refused() {
    for (id, area) in
        [("Upper", "blocking"), ("", "blocking"), ("a--b", "blocking"), ("../x", "locks"), ("fine", "what")]
    {
        assert!(new_rule::run(id, area, Path::new("/nowhere")).is_err(), "{id} {area}");
    }
}

/// Where this test was compiled to: the copy finds its dependencies compiled there.
fn target_dir() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).parent().expect("in the target folder").to_path_buf()
}

/// Without its programs, and under another name, the copy leaves alone what the sources are compiled to.
fn make_another_package(manifest: &Path) -> std::io::Result<()> {
    let text = fs::read_to_string(manifest)?;
    let mut kept = String::new();
    let mut table = "";
    for line in text.lines() {
        if line.starts_with('[') {
            table = line;
        }
        if !table.starts_with("[[") && !line.starts_with("default-run") {
            kept.push_str(line);
            kept.push('\n');
        }
    }
    fs::write(manifest, kept.replacen("name = \"asyncwise\"", "name = \"asyncwise-copy\"\nautobins = false", 1))
}

/// Copies what differs, and removes what is no longer there: what is left alone need not be compiled again.
fn copy_changed(from: &Path, to: &Path) -> std::io::Result<()> {
    if !from.is_dir() {
        let text = fs::read(from)?;
        return if fs::read(to).ok().as_ref() == Some(&text) { Ok(()) } else { fs::write(to, text) };
    }
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(to)? {
        let old = entry?;
        if !from.join(old.file_name()).exists() && old.path().is_file() {
            fs::remove_file(old.path())?;
        }
    }
    for entry in fs::read_dir(from)? {
        let name = entry?.file_name();
        copy_changed(&from.join(&name), &to.join(&name))?;
    }
    Ok(())
}
