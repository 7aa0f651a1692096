//! VS Code's workbench, in a browser.

use std::fs;
use std::path::{Path, PathBuf};

use crate::home::Home;
use crate::{extension, install};

#[test]
fn a_session() {
    let home = Home::new();
    home.installs_with_cargo();
    passes(&home, "session");
}

/// It notices that nothing is found then, so the session would have failed.
#[test]
fn a_server_that_is_missing() {
    passes(&Home::without_asyncwise(), "missing");
}

fn passes(home: &Home, script: &str) {
    let tools = install::vscode();
    for file in ["workbench.mjs", "steps.mjs", &format!("{script}.mjs")] {
        // Where `node_modules` is beside them.
        fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/editors/vscode").join(file), tools.join(file))
            .unwrap();
    }
    let mut node = home.command(install::node().join("node"));
    node.arg(tools.join(format!("{script}.mjs")));
    node.env("TEST_TOOLS", &tools).env("TEST_HOME", home.path()).env("TEST_PROJECT", home.project());
    node.env("TEST_VSIX", extension::package()).env("TEST_SERVER", env!("CARGO_BIN_EXE_asyncwise"));
    node.env("TEST_SHOTS", screenshots(script)).env("TMPDIR", home.path());
    install::run(&mut node, "a session in VS Code");
}

/// They are kept, for a look at what failed.
fn screenshots(script: &str) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("screenshots").join(script);
    fs::create_dir_all(&dir).unwrap();
    dir
}
