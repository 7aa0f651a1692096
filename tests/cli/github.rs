//! `check --format github`.

use std::fs;
use std::process::Command;

use crate::program::{SLEEPS, folder, stdout};

#[test]
fn findings_are_annotations_relative_to_the_repository() {
    let dir = folder(&[("app/a,b.rs", SLEEPS)]);
    fs::write(dir.path().join("app/c.rs"), b"// \xff\n").expect("written");
    let mut check = Command::new(env!("CARGO_BIN_EXE_asyncwise"));
    check.args(["check", "--format", "github"]).current_dir(dir.path().join("app"));
    let output = check.env("GITHUB_WORKSPACE", dir.path()).output().expect("it starts");
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(stdout(&output));
}
