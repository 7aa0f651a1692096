//! VS Code's workbench, in a browser.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::home::{Home, manifest};
use crate::{extension, install};

#[test]
fn a_session() {
    passes(with_asyncwise, "session").compiles();
}

/// Missing, too old, broken, ending: what is wrong is said, once.
#[test]
fn a_server_that_is_missing_or_unwell() {
    passes(Home::without_asyncwise, "missing");
}

#[test]
fn the_conversion_of_a_mutex_over_two_files() {
    let before = || {
        let home = with_asyncwise();
        home.write("project/app/src/store.rs", STORE);
        home.write("project/app/src/main.rs", HOLDS);
        home.compiles();
        home
    };
    passes(before, "lock").compiles();
}

#[test]
fn two_projects_in_one_window() {
    let before = || {
        let home = with_asyncwise();
        home.write("both.code-workspace", r#"{ "folders": [{ "path": "project" }, { "path": "other" }] }"#);
        home.write("project/app/src/strict.rs", BLOCKS);
        home.write("project/app/src/main.rs", "mod strict;\n\nfn main() {}\n");
        home.write("other/Cargo.toml", &manifest("other"));
        home.write("other/src/main.rs", "mod lenient;\n");
        home.write("other/src/lenient.rs", BLOCKS);
        home.write("other/asyncwise.toml", "[rules]\nblocking-call-in-async = \"allow\"\n");
        home
    };
    passes(before, "folders");
}

#[test]
fn a_workspace_that_is_not_trusted() {
    let before = || {
        let home = with_asyncwise();
        let program = home.path().join("project/program");
        let server = env!("CARGO_BIN_EXE_asyncwise");
        home.write("project/program", &format!("#!/bin/sh\ntouch ~/has-run\nexec {server} \"$@\"\n"));
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        home.write("project/.vscode/settings.json", &format!("{{ \"asyncwise.server.path\": {program:?} }}"));
        home
    };
    passes(before, "trust");
}

/// The sessions would notice a server that finds nothing.
#[test]
fn a_session_with_a_server_that_finds_nothing_fails() {
    let home = with_asyncwise();
    home.write("project/asyncwise.toml", "[rules]\nblocking-call-in-async = \"allow\"\n");
    let output = run(&home, "session", "nothing", "20000").output().unwrap();
    let said = said(&output);
    assert!(!output.status.success() && said.contains("never came to hold: a hazard is underlined"), "{said}");
}

const STORE: &str = "use std::sync::Mutex;

#[derive(Default)]
pub struct Store {
    pub total: Mutex<u64>,
}
";

const HOLDS: &str = "mod store;

async fn add(store: &store::Store, pause: std::time::Duration) {
    let mut total = store.total.lock().unwrap();
    tokio::time::sleep(pause).await;
    *total += 1;
}

#[tokio::main]
async fn main() {
    add(&store::Store::default(), std::time::Duration::from_millis(10)).await;
}
";

const BLOCKS: &str = "use std::time::Duration;
async fn main() {
    std::thread::sleep(PAUSE);
}

const PAUSE: Duration = Duration::from_millis(10);
";

fn with_asyncwise() -> Home {
    let home = Home::new();
    home.installs_with_cargo();
    home
}

/// Runs a script that must pass, in a home that is made for it. With `UPDATE_SCREENSHOTS=1` its pictures go into the documents.
///
/// On a busy machine a key may reach the workbench before what it is meant for has the focus. So what fails is tried once more, from
/// the start.
#[expect(clippy::print_stderr, reason = "what failed at first is worth a look")]
pub fn passes(home: impl Fn() -> Home, script: &str) -> Home {
    let mut home_of_try = home();
    let output = run(&home_of_try, script, script, "60000").output().unwrap();
    if !output.status.success() {
        eprintln!("a session in VS Code failed, and is tried once more:\n{}", said(&output));
        home_of_try = home();
        install::run(&mut run(&home_of_try, script, script, "60000"), "a session in VS Code");
    }
    if std::env::var_os("UPDATE_SCREENSHOTS").is_some() {
        let images = Path::new(env!("CARGO_MANIFEST_DIR")).join("editors/vscode/images");
        for (of, from, to) in PICTURES.iter().filter(|(of, ..)| *of == script) {
            fs::copy(screenshots(of).join(from), images.join(to)).unwrap();
        }
    }
    home_of_try
}

/// The pictures in the documents: of which session, as what, and what they are called there.
const PICTURES: [(&str, &str, &str); 3] =
    [("lock", "hover.png", "hover.png"), ("lock", "fixes.png", "fixes.png"), ("session", "page.png", "page.png")];

#[test]
fn the_pictures_are_small() {
    for (.., name) in PICTURES {
        let image = Path::new(env!("CARGO_MANIFEST_DIR")).join("editors/vscode/images").join(name);
        assert!((20_000..200_000).contains(&fs::metadata(&image).unwrap().len()), "{}", image.display());
    }
}

/// Runs a script of `tests/editors/vscode`, which waits so many milliseconds for what must come. Its pictures are kept in the folder
/// `pictures`.
fn run(home: &Home, script: &str, pictures: &str, patience: &str) -> Command {
    let tools = install::vscode();
    for file in ["workbench.mjs", "steps.mjs", "slow_server.mjs", &format!("{script}.mjs")] {
        // Where `node_modules` is beside them.
        fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/editors/vscode").join(file), tools.join(file))
            .unwrap();
    }
    let mut node = home.command(install::node().join("node"));
    node.arg(tools.join(format!("{script}.mjs")));
    node.env("TEST_TOOLS", &tools).env("TEST_HOME", home.path()).env("TEST_PROJECT", home.project());
    node.env("TEST_VSIX", extension::package()).env("TEST_SERVER", env!("CARGO_BIN_EXE_asyncwise"));
    node.env("TEST_SHOTS", screenshots(pictures)).env("TEST_PATIENCE", patience).env("TMPDIR", home.path());
    node
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// They are kept, for a look at what failed.
fn screenshots(script: &str) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("screenshots").join(script);
    fs::create_dir_all(&dir).unwrap();
    dir
}
