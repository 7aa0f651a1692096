//! Neovim, without a window.

use std::path::Path;
use std::process::Output;

use crate::home::Home;
use crate::{debian, install, readme};

const README: &str = "editors/neovim/README.md";

#[test]
fn a_session_after_the_steps_of_the_readme() {
    let home = Home::new();
    home.types_the_rest(&readme::blocks(README, "sh")[0]);
    passes(&home, "session");
}

#[test]
fn the_lines_for_older_versions() {
    let home = Home::new();
    home.write(".config/nvim/init.lua", &readme::blocks(README, "lua")[1]);
    passes(&home, "older");
}

#[test]
fn the_lines_for_the_oldest_version_in_that_version() {
    let home = Home::new();
    let Some(output) = in_the_oldest(&home, "30000") else { return };
    let said = said(&output);
    assert!(output.status.success() && said.contains("ok: the server stops"), "{said}");
}

/// It would notice a server that does not start.
#[test]
fn the_oldest_version_without_a_server_fails() {
    let Some(output) = in_the_oldest(&Home::without_asyncwise(), "2000") else { return };
    let said = said(&output);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("never came to hold: the server attaches to a Rust file"), "{said}");
}

/// A session in Neovim 0.7, with the last lines of the README.
fn in_the_oldest(home: &Home, patience: &str) -> Option<Output> {
    home.write(".config/nvim/init.lua", readme::blocks(README, "lua").last().unwrap());
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/editors/neovim/oldest.lua");
    let mut nvim = debian::neovim(home)?;
    nvim.env("TEST_PROJECT", home.project()).env("TEST_PATIENCE", patience);
    nvim.args(["--headless", "-c"]).arg(format!("luafile {}", script.display()));
    Some(nvim.output().unwrap())
}

#[test]
fn the_settings_of_the_readme() {
    let home = Home::new();
    home.types_the_rest(&readme::blocks(README, "sh")[0]);
    home.types(&format!("cat >>~/.config/nvim/init.lua <<'END'\n{}\nEND", readme::blocks(README, "lua")[0]));
    passes(&home, "settings");
}

#[test]
fn the_health_check_says_what_is_missing() {
    let home = Home::without_asyncwise();
    home.types_the_rest(&readme::blocks(README, "sh")[0]);
    passes(&home, "unwell");
}

/// The tests above would notice a server that does not start.
#[test]
fn a_session_without_a_server_fails() {
    let home = Home::without_asyncwise();
    home.types_the_rest(&readme::blocks(README, "sh")[0]);
    fails(&home, "the server attaches to a Rust file");
}

/// And one that is silent.
#[test]
fn a_session_with_a_server_that_finds_nothing_fails() {
    let home = Home::new();
    home.types_the_rest(&readme::blocks(README, "sh")[0]);
    home.write("project/asyncwise.toml", "[rules]\nblocking-call-in-async = \"allow\"\n");
    fails(&home, "a hazard is found while it is typed");
}

/// Runs a script that must pass.
pub fn passes(home: &Home, script: &str) {
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
