//! Emacs with eglot, without a window.

use std::path::Path;
use std::process::Output;

use crate::home::Home;
use crate::{debian, readme};

#[test]
fn a_session_with_the_lines_of_the_readme() {
    let Some(output) = session(&Home::new(), "30") else { return };
    assert!(output.status.success() && said(&output).contains("ok: the server stops"), "{}", said(&output));
}

/// The test above would notice a server that does not start.
#[test]
fn a_session_without_a_server_fails() {
    fails(&Home::without_asyncwise(), "the server starts for a Rust file");
}

/// And one that is silent.
#[test]
fn a_session_with_a_server_that_finds_nothing_fails() {
    let home = Home::new();
    home.write("project/asyncwise.toml", "[rules]\nblocking-call-in-async = \"allow\"\n");
    fails(&home, "a hazard is found while it is typed");
}

fn fails(home: &Home, because: &str) {
    let Some(output) = session(home, "2") else { return };
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains(&format!("Never came to hold: {because}")), "{}", said(&output));
}

/// A user's session, which waits so many seconds for what must come.
fn session(home: &Home, patience: &str) -> Option<Output> {
    home.write(".emacs.d/init.el", &readme::blocks("editors/README.md", "elisp")[0]);
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/editors/emacs");
    let mut emacs = debian::emacs(home)?;
    emacs.args(["--batch", "--load"]).arg(home.path().join(".emacs.d/init.el"));
    emacs.arg("--load").arg(scripts.join("session.el"));
    emacs.env("TEST_SUPPORT", scripts.join("support.el"));
    emacs.env("TEST_PROJECT", home.project()).env("TEST_PATIENCE", patience);
    Some(emacs.output().unwrap())
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}
