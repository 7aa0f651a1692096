//! A copy of a project that is changed and compiled.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use asyncwise::findings::Edit;
use asyncwise::fixes::apply::{Plan, apply};

use super::Failure;

/// Folders of a project that are not part of it.
const LEFT_OUT: [&str; 2] = ["target", ".git"];
/// So many lines of what cargo said are shown.
const SHOWN: usize = 12;

/// A copy of a project.
pub struct Copied {
    /// The project.
    original: PathBuf,
    /// Its copy.
    dir: PathBuf,
    /// What is compiled goes here.
    target: PathBuf,
    /// What else cargo is told.
    args: Vec<String>,
    /// Tests, benchmarks and examples are compiled too.
    all_targets: bool,
}

/// What compiling said.
pub struct Outcome {
    /// It compiles.
    pub success: bool,
    /// The file, the line and the text of each error.
    pub errors: Vec<(PathBuf, u32, String)>,
    /// The last lines of what cargo said, which tell why it failed where no error has a place.
    pub end: String,
}

impl Copied {
    /// A copy below `work` that compiles, with these arguments for cargo.
    ///
    /// # Errors
    /// When the project does not compile as it is, with the end of what cargo says of it.
    pub fn make(original: &Path, work: &Path, args: &[String]) -> Result<Self, Failure> {
        let dir = work.join(original.file_name().unwrap_or_default());
        if dir.exists() {
            fs::remove_dir_all(&dir)?;
        }
        copy_tree(original, &dir)?;
        let mut copied = Self {
            original: original.to_path_buf(),
            dir,
            target: work.join("target"),
            args: args.to_vec(),
            all_targets: true,
        };
        if copied.check()?.success {
            return Ok(copied);
        }
        copied.all_targets = false;
        let outcome = copied.check()?;
        if outcome.success {
            return Ok(copied);
        }
        Err(format!("nothing was compiled: {} does not compile as it is:\n{}", original.display(), outcome.end).into())
    }

    /// Whether a file of the project belongs to what is compiled.
    pub fn builds(&self, path: &Path) -> bool {
        let name = path.strip_prefix(&self.original).unwrap_or(path).to_string_lossy();
        self.all_targets || !["tests/", "benches/", "examples/"].iter().any(|apart| name.contains(apart))
    }

    /// Where a file of the project is in the copy.
    pub fn place(&self, path: &Path) -> PathBuf {
        self.dir.join(path.strip_prefix(&self.original).unwrap_or(path))
    }

    /// Compiles it with changes, and takes them back.
    pub fn check_with(&self, plan: &Plan) -> Result<Outcome, Failure> {
        let mut changed = Vec::new();
        for (path, edits) in plan.files() {
            let place = self.place(path);
            let text = fs::read_to_string(path)?;
            let after = apply(&text, edits).map_err(|conflict| format!("{}: {conflict:?}", path.display()))?;
            fs::write(&place, after)?;
            changed.push((place, text));
        }
        let outcome = self.check();
        for (place, text) in changed {
            fs::write(place, text)?;
        }
        outcome
    }

    fn check(&self) -> Result<Outcome, Failure> {
        let mut command = Command::new(env!("CARGO"));
        command.args(["check", "--offline", "--workspace", "--keep-going", "--message-format=short"]);
        if self.all_targets {
            command.arg("--all-targets");
        }
        if let Some(rustc) = rustc() {
            command.env("RUSTC", rustc);
        }
        let output = command
            .args(&self.args)
            .arg("--target-dir")
            .arg(&self.target)
            .env("RUSTFLAGS", rustflags())
            .current_dir(&self.dir)
            .output()?;
        let said = String::from_utf8_lossy(&output.stderr);
        let errors = said.lines().filter_map(|line| self.error(line)).collect();
        let last: Vec<&str> = said.lines().rev().take(SHOWN).collect();
        let end = last.into_iter().rev().collect::<Vec<_>>().join("\n");
        Ok(Outcome { success: output.status.success(), errors, end })
    }

    /// `src/lib.rs:1:5: error[E0425]: …`; the folder that the name counts from is the workspace's.
    fn error(&self, line: &str) -> Option<(PathBuf, u32, String)> {
        let (place, text) = line.split_once(": error")?;
        let mut parts = place.rsplitn(3, ':');
        let (_, line, file) = (parts.next()?, parts.next()?.parse().ok()?, parts.next()?);
        Some((self.dir.join(file), line, format!("error{text}")))
    }
}

/// The line, counted from 1, that an offset of a text is in after edits of that text.
pub fn line_after(text: &str, edits: &[Edit], at: u32) -> usize {
    let before = || edits.iter().filter(|edit| edit.range.end <= at);
    let added: usize = before().map(|edit| edit.text.matches('\n').count()).sum();
    let removed: usize = before().map(|edit| edit.range.of(text).matches('\n').count()).sum();
    text[..at as usize].matches('\n').count() + 1 + added - removed
}

/// The compiler that belongs to cargo. One that cargo looks for itself may be a proxy, which asks each dependency's own
/// `rust-toolchain` for a compiler that is not installed.
fn rustc() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO")).with_file_name(format!("rustc{}", std::env::consts::EXE_SUFFIX));
    beside.is_file().then_some(beside)
}

/// The caller's flags, and no lint is an error.
fn rustflags() -> String {
    format!("{} --cap-lints=warn", std::env::var("RUSTFLAGS").unwrap_or_default()).trim().to_owned()
}

fn copy_tree(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name());
        if entry.file_type()?.is_dir() {
            if !LEFT_OUT.iter().any(|left_out| name == *left_out) {
                copy_tree(&path, &to.join(name))?;
            }
        } else if path.is_file() {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}
