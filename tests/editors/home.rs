//! The home of a user who has just installed asyncwise.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

const MAIN: &str = "#[tokio::main]
async fn main() {
}

const PAUSE: std::time::Duration = std::time::Duration::from_millis(10);
";

/// A home directory with nothing in it but a project, and a `PATH` with asyncwise.
pub struct Home {
    dir: TempDir,
    /// Whether asyncwise is on the `PATH`.
    installed: bool,
}

impl Home {
    /// Makes one.
    pub fn new() -> Self {
        let home = Self { dir: tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap(), installed: true };
        home.write("project/Cargo.toml", "[workspace]\nmembers = [\"app\", \"lib\"]\nresolver = \"3\"\n");
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
        Self { installed: false, ..Self::new() }
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

    /// A program started by this user in the repository.
    pub fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        let bin = Path::new(env!("CARGO_BIN_EXE_asyncwise")).parent().unwrap();
        let usual = std::env::var_os("PATH").unwrap_or_default();
        let usual = std::env::split_paths(&usual).filter(|dir| !dir.join("asyncwise").exists());
        let path = self.installed.then(|| bin.to_owned()).into_iter().chain(usual);
        command
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .env("PATH", std::env::join_paths(path).unwrap())
            .env("HOME", self.dir.path())
            .env("CARGO_HOME", self.dir.path().join("cargo"))
            .env_remove("XDG_CONFIG_HOME")
            .env_remove("XDG_DATA_HOME")
            .env_remove("XDG_STATE_HOME")
            .env("XDG_CACHE_HOME", self.dir.path().join("cache"));
        command
    }

    /// Types lines of a README into a shell. asyncwise is there already, so `cargo install` is passed over.
    pub fn types(&self, lines: &str) {
        let lines: Vec<&str> = lines.lines().filter(|line| !line.starts_with("cargo install ")).collect();
        let output = self.command("sh").args(["-e", "-c", &lines.join("\n")]).output().unwrap();
        assert!(output.status.success(), "{lines:?} failed:\n{}", String::from_utf8_lossy(&output.stderr));
    }
}

fn manifest(name: &str) -> String {
    format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\ntokio = {{ version = \"1\", features = [\"full\"] }}\n"
    )
}
