//! The workflows of `.github` cannot run here; a linter reads them as GitHub does. It is installed as editors are.

#![cfg(all(target_os = "linux", target_arch = "x86_64"))]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[allow(dead_code, reason = "the tests in editors use the rest")]
#[path = "../editors/install.rs"]
mod install;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn lint(file: &Path) -> Output {
    let zizmor = install::wheel("zizmor", "tests/workflows/requirements.txt").join("bin/zizmor");
    let config = Path::new(env!("CARGO_MANIFEST_DIR")).join(".github/zizmor.yml");
    let mut lint = Command::new(zizmor);
    lint.args(["--offline", "--no-progress", "--strict-collection", "--config"]).arg(config).arg(file);
    lint.output().unwrap()
}

#[test]
fn the_linter_has_nothing_to_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(".github/workflows");
    for file in fs::read_dir(folder).unwrap() {
        let output = lint(&file.unwrap().path());
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&[output.stdout, output.stderr].concat()));
    }
}

#[test]
fn it_would_say_something() {
    let workflow = Path::new(env!("CARGO_MANIFEST_DIR")).join(".github/workflows/ci.yml");
    let text = fs::read_to_string(workflow).unwrap();
    let dir = tempfile::tempdir().unwrap();
    let folder = dir.path().join(".github/workflows");
    fs::create_dir_all(&folder).unwrap();
    for (from, to) in [
        ("runs-on:", "runs-in:"),
        ("contents: read", "contents: wrong"),
        ("        run: .ci/run", "        run: echo ${{ github.head_ref }}"),
    ] {
        let file = folder.join("ci.yml");
        fs::write(&file, text.replace(from, to)).unwrap();
        assert!(!lint(&file).status.success(), "{to}");
    }
}
