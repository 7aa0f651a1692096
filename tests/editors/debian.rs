//! The editors of Debian 12, an older Neovim and Emacs, unpacked into `target/editors/debian`, and Helix, which came with Debian 13,
//! into `target/editors/helix`.
//!
//! Nothing is installed into the system, and nobody has to be root: apt finds the packages with lists of its own below
//! those folders, and leaves out the libraries that the system has.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::home::Home;
use crate::install;

const PACKAGES: &str = "tests/editors/debian/packages.txt";

/// Helix, and the C library that it was built for.
const HELIX: &str = "tests/editors/debian/helix.txt";

const DOWNLOADED: &str = "editors are downloaded with Debian's apt-get";

/// Where the packages are unpacked. None on systems that have other packages; what they are needed for is left out then.
fn root() -> Option<PathBuf> {
    unpacked("debian", PACKAGES, unpack)
}

#[expect(clippy::print_stderr, reason = "a test that did nothing says so")]
fn unpacked(name: &str, packages: &str, unpack: impl Fn(&Path, &str)) -> Option<PathBuf> {
    let system = fs::read_to_string("/etc/os-release").unwrap_or_default();
    if !system.lines().any(|line| line == "ID=debian") || !system.contains("VERSION_ID=\"12\"") {
        eprintln!("left out: this is not Debian 12");
        return None;
    }
    let packages = Path::new(env!("CARGO_MANIFEST_DIR")).join(packages);
    let dir = install::once(name, &packages, |dir| {
        for folder in ["debs", "state/lists/partial", "cache/archives/partial"] {
            fs::create_dir_all(dir.join(folder)).unwrap();
        }
        unpack(dir, &fs::read_to_string(&packages).unwrap());
    });
    Some(dir.join("root"))
}

fn unpack(dir: &Path, packages: &str) {
    install::run(apt(dir).arg("update"), DOWNLOADED);
    let mut search = apt(dir);
    search.args(["install", "--yes", "--no-install-recommends", "--reinstall", "--print-uris"]);
    let found = search.args(packages.lines()).output().unwrap();
    assert!(found.status.success(), "{DOWNLOADED}: {}", String::from_utf8_lossy(&found.stderr));
    // Each line is `'URI' NAME_VERSION_ARCHITECTURE.deb SIZE HASH`.
    let found = String::from_utf8(found.stdout).unwrap();
    let names = found.lines().filter_map(|line| line.split_whitespace().nth(1)?.split('_').next());
    download(apt(dir), dir, names);
}

/// Unpacks packages of the next Debian, from wherever this one comes.
fn unpack_of_debian_13(dir: &Path, packages: &str) {
    // Only what has been downloaded is listed.
    install::run(apt(dir).arg("update"), DOWNLOADED);
    let mut targets = apt(dir);
    targets.args(["indextargets", "--format", "$(RELEASE) $(SITE)", "Created-By: Packages"]);
    let targets = String::from_utf8(targets.output().unwrap().stdout).unwrap();
    let site = targets.lines().find_map(|line| line.strip_prefix("bookworm ")).expect("Debian 12 comes from somewhere");
    let sources = dir.join("sources.list");
    let key = "/usr/share/keyrings/debian-archive-keyring.gpg";
    fs::write(&sources, format!("deb [signed-by={key}] {site} trixie main\n")).unwrap();
    let apt = || {
        let mut apt = apt(dir);
        apt.arg("-o")
            .arg(format!("Dir::Etc::sourcelist={}", sources.display()))
            .args(["-o", "Dir::Etc::sourceparts=-"]);
        apt
    };
    install::run(apt().arg("update"), DOWNLOADED);
    download(apt(), dir, packages.lines());
}

fn download<'a>(mut apt: Command, dir: &Path, names: impl Iterator<Item = &'a str>) {
    let debs = dir.join("debs");
    install::run(apt.current_dir(&debs).arg("download").args(names), DOWNLOADED);
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

/// Helix 25.01, started by this user in a terminal of 120 columns and 40 lines.
pub fn helix(home: &Home, arguments: &str) -> Option<Command> {
    let root = unpacked("helix", HELIX, unpack_of_debian_13)?;
    let libraries = libraries(&root).display().to_string();
    let program = root.join("usr/lib/hx/hx");
    let start = format!("{libraries}/ld-linux-x86-64.so.2 --library-path {libraries} {}", program.display());
    let mut terminal = home.command("script");
    terminal.args(["--quiet", "--flush", "--return", "--command"]);
    terminal.arg(format!("stty rows 40 cols 120 && exec {start} {arguments}")).arg("/dev/null");
    terminal
        .env("HELIX_RUNTIME", root.join("usr/lib/hx/runtime"))
        .env("TERM", "xterm-256color")
        .env("SHELL", "/bin/sh");
    Some(terminal)
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
