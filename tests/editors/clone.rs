//! From `git clone` to a squiggle: the steps of the READMEs, typed exactly, in a new home directory.
//!
//! `cargo install` is cargo's own; only that it installs a debug build of these sources, which takes less time.

use std::env;

use crate::home::Home;
use crate::{helix_session, install, neovim, readme, vscode};

#[test]
fn three_steps_to_visual_studio_code() {
    let before = || {
        let home = Home::with_a_clone(&[("cargo", cargo()), ("code", code()), ("npm", npm())]);
        home.types(&steps("editors/vscode/README.md"));
        home
    };
    vscode::passes(before, "first");
}

#[test]
fn three_steps_to_neovim() {
    let home = Home::with_a_clone(&[("cargo", cargo())]);
    home.types(&steps("editors/neovim/README.md"));
    neovim::passes(&home, "older");
}

#[test]
fn two_steps_to_helix() {
    let home = Home::with_a_clone(&[("cargo", cargo())]);
    home.types(&steps("editors/helix/README.md"));
    home.types("cmp editors/helix/languages.toml ~/.config/helix/languages.toml");
    home.types("command -v asyncwise | grep \"^$HOME/.cargo/bin/\" && asyncwise --version");
    helix_session::passes(&home);
}

/// What the README says to type.
fn steps(readme: &str) -> String {
    let steps = readme::blocks(readme, "sh").remove(0);
    assert!(steps.lines().count() <= 3, "{steps}");
    assert!(steps.starts_with("cargo install --locked --path .\n"), "{steps}");
    steps
}

/// cargo, with the home of who runs the tests: crates are downloaded there.
fn cargo() -> String {
    let of = |name: &str| env::var(name).map(|value| format!("{name}='{value}' ")).unwrap_or_default();
    let (home, cargo_home, path) = (of("HOME"), of("CARGO_HOME"), of("PATH"));
    let (root, cargo) = (env!("CARGO_MANIFEST_DIR"), env!("CARGO"));
    format!(
        "root=$HOME/.cargo\ncmp -s Cargo.toml '{root}/Cargo.toml' && cd '{root}' || exit 1\n\
         unset CARGO_HOME\n{home}{cargo_home}{path}exec '{cargo}' \"$@\" --debug --offline --quiet --root \"$root\""
    )
}

/// VS Code's command, for the VS Code of the tests.
fn code() -> String {
    let node = install::node().join("node");
    let entry = install::vscode().join("node_modules/code-server/out/node/entry.js");
    let places = "--user-data-dir \"$HOME/data\" --extensions-dir \"$HOME/extensions\"";
    format!("EXTENSIONS_GALLERY='{{}}' exec '{}' '{}' {places} \"$@\"", node.display(), entry.display())
}

/// npm, which has downloaded all of this before.
fn npm() -> String {
    install::extension();
    let path = env::var_os("PATH").unwrap_or_default();
    let npm = env::split_paths(&path).map(|dir| dir.join("npm")).find(|npm| npm.exists());
    let npm = npm.map(|npm| npm.display().to_string()).unwrap_or_default();
    let cache = install::npm_cache();
    format!("npm_config_prefer_offline=true npm_config_cache='{}' exec '{npm}' \"$@\"", cache.display())
}
