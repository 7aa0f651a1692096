//! Neovim, without a window.

use std::path::Path;
use std::process::Output;

use crate::home::Home;
use crate::{install, readme};

const README: &str = "editors/neovim/README.md";

#[test]
fn a_session_after_the_steps_of_the_readme() {
    let home = Home::new();
    home.types(&readme::blocks(README, "sh")[0]);
    passes(&home, "session");
}

#[test]
fn the_lines_for_older_versions() {
    let home = Home::new();
    home.write(".config/nvim/init.lua", readme::blocks(README, "lua").last().unwrap());
    passes(&home, "older");
}

#[test]
fn the_settings_of_the_readme() {
    let home = Home::new();
    home.types(&readme::blocks(README, "sh")[0]);
    home.types(&format!("cat >>~/.config/nvim/init.lua <<'END'\n{}\nEND", readme::blocks(README, "lua")[0]));
    passes(&home, "settings");
}

#[test]
fn the_health_check_says_what_is_missing() {
    let home = Home::without_asyncwise();
    home.types(&readme::blocks(README, "sh")[0]);
    passes(&home, "unwell");
}

/// The tests above would notice a server that does not start.
#[test]
fn a_session_without_a_server_fails() {
    let home = Home::without_asyncwise();
    home.types(&readme::blocks(README, "sh")[0]);
    fails(&home, "the server attaches to a Rust file");
}

/// And one that is silent.
#[test]
fn a_session_with_a_server_that_finds_nothing_fails() {
    let home = Home::new();
    home.types(&readme::blocks(README, "sh")[0]);
    home.write("project/asyncwise.toml", "[rules]\nblocking-call-in-async = \"allow\"\n");
    fails(&home, "a hazard is found while it is typed");
}

fn passes(home: &Home, script: &str) {
    let output = run(home, script, "30000");
    let said = said(&output);
    assert!(output.status.success() && said.contains("ok: "), "{said}");
}

fn fails(home: &Home, because: &str) {
    let output = run(home, "session", "2000");
    let said = said(&output);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains(&format!("never came to hold: {because}")), "{said}");
}

/// Runs a script of `tests/editors/neovim`, which waits so many milliseconds for what must come.
fn run(home: &Home, script: &str, patience: &str) -> Output {
    let scripts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/editors/neovim");
    let mut nvim = home.command(install::neovim());
    nvim.env("TEST_SUPPORT", scripts.join("support.lua"));
    nvim.env("TEST_PROJECT", home.project()).env("TEST_PATIENCE", patience);
    nvim.args(["--headless", "-c"]).arg(format!("luafile {}", scripts.join(format!("{script}.lua")).display()));
    nvim.output().unwrap()
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}
