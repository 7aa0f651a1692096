//! The editors of Debian 12, an older Neovim and Emacs, unpacked into `target/editors/debian`.
//!
//! Nothing is installed into the system, and nobody has to be root: apt finds the packages with lists of its own below
//! that folder, and leaves out the libraries that the system has.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::home::Home;
use crate::install;

const PACKAGES: &str = "tests/editors/debian/packages.txt";

/// Where the packages are unpacked. None on systems that have other packages; what they are needed for is left out then.
#[expect(clippy::print_stderr, reason = "a test that did nothing says so")]
fn root() -> Option<PathBuf> {
    let system = fs::read_to_string("/etc/os-release").unwrap_or_default();
    if !system.lines().any(|line| line == "ID=debian") || !system.contains("VERSION_ID=\"12\"") {
        eprintln!("left out: this is not Debian 12");
        return None;
    }
    let packages = Path::new(env!("CARGO_MANIFEST_DIR")).join(PACKAGES);
    let dir = install::once("debian", &packages, |dir| unpack(dir, &fs::read_to_string(&packages).unwrap()));
    Some(dir.join("root"))
}

fn unpack(dir: &Path, packages: &str) {
    let debs = dir.join("debs");
    for folder in [&debs, &dir.join("state/lists/partial"), &dir.join("cache/archives/partial")] {
        fs::create_dir_all(folder).unwrap();
    }
    let what = "editors are downloaded with Debian's apt-get";
    install::run(apt(dir).arg("update"), what);
    let mut search = apt(dir);
    search.args(["install", "--yes", "--no-install-recommends", "--reinstall", "--print-uris"]);
    let found = search.args(packages.lines()).output().unwrap();
    assert!(found.status.success(), "{what}: {}", String::from_utf8_lossy(&found.stderr));
    // Each line is `'URI' NAME_VERSION_ARCHITECTURE.deb SIZE HASH`.
    let found = String::from_utf8(found.stdout).unwrap();
    let names = found.lines().filter_map(|line| line.split_whitespace().nth(1)?.split('_').next());
    install::run(apt(dir).current_dir(&debs).arg("download").args(names), what);
    for deb in fs::read_dir(&debs).unwrap() {
        let mut unpack = Command::new("dpkg-deb");
        unpack.arg("--extract").arg(deb.unwrap().path()).arg(dir.join("root"));
        install::run(&mut unpack, "packages are unpacked with dpkg-deb");
    }
    fs::remove_dir_all(debs).unwrap();
}

fn apt(dir: &Path) -> Command {
    let mut apt = Command::new("apt-get");
    apt.arg("-qq").arg("-o").arg(format!("Dir::State={}", dir.join("state").display()));
    apt.args(["-o", "Dir::State::status=/var/lib/dpkg/status", "-o", "Debug::NoLocking=1"]);
    apt.arg("-o").arg(format!("Dir::Cache={}", dir.join("cache").display()));
    apt
}

/// Neovim 0.7, started by this user.
pub fn neovim(home: &Home) -> Option<Command> {
    let root = root()?;
    let mut nvim = home.command(root.join("usr/bin/nvim"));
    nvim.env("VIMRUNTIME", root.join("usr/share/nvim/runtime")).env("LD_LIBRARY_PATH", libraries(&root));
    Some(nvim)
}

/// Emacs 28, started by this user.
pub fn emacs(home: &Home) -> Option<Command> {
    let root = root()?;
    let shared = root.join("usr/share/emacs");
    let version = only(&root.join("usr/libexec/emacs"));
    let programs = only(&version);
    let lisp = shared.join(version.file_name().unwrap());
    // Emacs knows the places by heart where it would be installed.
    let mut load = folders(&shared.join("site-lisp/elpa-src"));
    load.extend(folders(&lisp.join("lisp")));
    let mut emacs = home.command(root.join("usr/bin/emacs-nox"));
    emacs.arg(format!("--dump-file={}", programs.join("emacs.pdmp").display()));
    emacs.env("EMACSLOADPATH", std::env::join_paths(load).unwrap()).env("EMACSDATA", lisp.join("etc"));
    emacs.env("EMACSPATH", programs).env("LD_LIBRARY_PATH", libraries(&root));
    Some(emacs)
}

fn libraries(root: &Path) -> PathBuf {
    root.join("usr/lib/x86_64-linux-gnu")
}

fn only(dir: &Path) -> PathBuf {
    fs::read_dir(dir).unwrap().next().unwrap().unwrap().path()
}

/// A folder and all below it, but for what is obsolete.
fn folders(dir: &Path) -> Vec<PathBuf> {
    let below = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    let mut below: Vec<PathBuf> = below.filter(|path| path.is_dir() && !path.ends_with("obsolete")).collect();
    below.sort();
    let all = below.iter().flat_map(|dir| folders(dir));
    std::iter::once(dir.to_owned()).chain(all).collect()
}
