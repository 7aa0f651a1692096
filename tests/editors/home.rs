//! The home of a user who has just installed asyncwise.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::install;

const MAIN: &str = "#[tokio::main]
async fn main() {
}

const PAUSE: std::time::Duration = std::time::Duration::from_millis(10);
";

/// A home directory with nothing in it but a project.
pub struct Home {
    dir: TempDir,
    /// What is on the `PATH` before all that is usual.
    programs: Vec<PathBuf>,
    /// Where this user types.
    types_in: PathBuf,
}

impl Home {
    /// One of a user who has asyncwise on the `PATH`, and types in the repository.
    pub fn new() -> Self {
        let built = Path::new(env!("CARGO_BIN_EXE_asyncwise")).parent().unwrap().to_owned();
        let home = Self {
            dir: tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap(),
            programs: vec![built],
            types_in: PathBuf::from(env!("CARGO_MANIFEST_DIR")),
        };
        home.write("project/Cargo.toml", "[workspace]\nmembers = [\"app\", \"lib\"]\nresolver = \"3\"\n");
        home.write("project/Cargo.lock", include_str!("../fixtures/locks/Cargo.lock"));
        home.write("project/app/Cargo.toml", &manifest("app"));
        home.write("project/app/src/main.rs", MAIN);
        home.write("project/lib/Cargo.toml", &manifest("lib"));
        home.write("project/lib/src/lib.rs", "pub fn nothing() {}\n");
        home.write("cargo/registry/src/dep-1.0.0/Cargo.toml", &manifest("dep"));
        home.write("cargo/registry/src/dep-1.0.0/src/lib.rs", "pub fn nothing() {}\n");
        home
    }

    /// One whose user has forgotten the first step.
    pub fn without_asyncwise() -> Self {
        Self { programs: Vec::new(), ..Self::new() }
    }

    /// One whose user has cloned the repository, and done nothing else. `programs` are at hand there, as scripts.
    pub fn with_a_clone(programs: &[(&str, String)]) -> Self {
        let mut home = Self::without_asyncwise();
        home.types_in = home.dir.path().join("asyncwise");
        clone(&home.types_in);
        for (name, script) in programs {
            let program = format!("bin/{name}");
            home.write(&program, &format!("#!/bin/sh\n{script}\n"));
            fs::set_permissions(home.dir.path().join(program), fs::Permissions::from_mode(0o755)).unwrap();
        }
        home.programs = vec![home.dir.path().join("bin"), home.dir.path().join(".cargo/bin")];
        home
    }

    /// Writes a file of it.
    pub fn write(&self, path: &str, text: &str) {
        let path = self.dir.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// What `cargo install` does.
    pub fn installs_with_cargo(&self) {
        fs::create_dir_all(self.dir.path().join(".cargo/bin")).unwrap();
        fs::copy(env!("CARGO_BIN_EXE_asyncwise"), self.dir.path().join(".cargo/bin/asyncwise")).unwrap();
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.dir.path()
    }

    /// The project in it.
    pub fn project(&self) -> PathBuf {
        // Editors resolve links, as in the temporary folder of macOS.
        self.dir.path().join("project").canonicalize().unwrap()
    }

    /// Whether rustc accepts the project. What it depends on has been downloaded, if not here, for other tests.
    pub fn compiles(&self) {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["check", "--offline", "--quiet"]).current_dir(self.project());
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("locks");
        install::run(cargo.env("CARGO_TARGET_DIR", target), "the project compiles");
    }

    /// A program started by this user, where they type.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        let usual = std::env::var_os("PATH").unwrap_or_default();
        let usual = std::env::split_paths(&usual).filter(|dir| !dir.join("asyncwise").exists());
        let path = self.programs.iter().cloned().chain(usual);
        command
            .current_dir(&self.types_in)
            .env("PATH", std::env::join_paths(path).unwrap())
            .env("HOME", self.dir.path())
            .env("CARGO_HOME", self.dir.path().join("cargo"))
            .env_remove("XDG_CONFIG_HOME")
            .env_remove("XDG_DATA_HOME")
            .env_remove("XDG_STATE_HOME")
            .env("XDG_CACHE_HOME", self.dir.path().join("cache"));
        command
    }

    /// Types lines of a README into a shell, but for `cargo install`: asyncwise is there already.
    pub fn types_the_rest(&self, lines: &str) {
        let lines: Vec<&str> = lines.lines().filter(|line| !line.starts_with("cargo install ")).collect();
        self.types(&lines.join("\n"));
    }

    /// Types lines of a README into a shell.
    pub fn types(&self, lines: &str) {
        install::run(self.command("sh").args(["-e", "-c", lines]), "the lines of a README are typed");
    }
}

/// The repository as its next commit will be.
fn clone(to: &Path) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut git = Command::new("git");
    install::run(git.args(["clone", "--quiet", "--no-checkout"]).arg(root).arg(to), "the repository is cloned");
    let mut git = Command::new("git");
    let list = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let files = git.current_dir(root).args(list).output().unwrap();
    for file in String::from_utf8(files.stdout).unwrap().split_terminator('\0') {
        let target = to.join(file);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        // What is deleted, but not committed, is still listed.
        let _ = fs::copy(root.join(file), target);
    }
}

/// A manifest with tokio.
pub fn manifest(name: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\ntokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\", \"sync\", \"time\"] }}\n"
    )
}
