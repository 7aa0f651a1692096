//! Compiles a copy of a project with fixes applied.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use asyncwise::fixes::apply::{Plan, apply};

use super::variant::{Fault, Variant};
use crate::Failure;

/// Edits of one fix that are further apart than this are apart.
const APART: u32 = 1000;
/// Folders of a project that are not part of it.
const LEFT_OUT: [&str; 2] = ["target", ".git"];
/// So many lines of what cargo said are shown.
const SHOWN: usize = 12;

/// A copy of a project.
struct Copy {
    /// The project.
    original: PathBuf,
    /// Its copy.
    dir: PathBuf,
    /// What is compiled goes here.
    target: PathBuf,
    /// Tests, benchmarks and examples are compiled too.
    all_targets: bool,
}

/// What compiling said.
struct Outcome {
    success: bool,
    /// The file, the line and the text of each error.
    errors: Vec<(PathBuf, u32, String)>,
    /// The last lines of what cargo said, which tell why it failed where no error has a place.
    end: String,
}

/// Compiles every fix, and notes those that fail.
///
/// # Errors
/// When the project does not compile as it is, with the end of what cargo says of it.
pub fn all(dir: &Path, work: &Path, variants: &mut [Variant]) -> Result<(), Failure> {
    let name = dir.file_name().unwrap_or_default();
    let copy = Copy::make(dir, &work.join(name), &work.join("target"))?;
    for variant in variants.iter_mut() {
        let is_built = |edit: &asyncwise::findings::Edit| {
            let name = edit.path.strip_prefix(dir).unwrap_or(&edit.path).to_string_lossy().into_owned();
            copy.all_targets || !["tests/", "benches/", "examples/"].iter().any(|apart| name.contains(apart))
        };
        let fits = !matches!(variant.faults.first(), Some(Fault::Misfit | Fault::Syntax));
        variant.compiled = fits && variant.fix.edits.iter().all(is_built);
    }
    for layer in layers(variants) {
        let mut failed = Vec::new();
        copy.take_apart(variants, &layer, &mut failed)?;
        for (at, why) in failed {
            variants[at].faults.push(Fault::Compile(why));
        }
    }
    Ok(())
}

/// Sets of fixes that do not touch each other.
fn layers(variants: &[Variant]) -> Vec<Vec<usize>> {
    let mut layers: Vec<(Vec<usize>, Vec<Stretch>)> = Vec::new();
    for (at, variant) in variants.iter().enumerate().filter(|(_, variant)| variant.compiled) {
        let own = stretches(variant);
        let free =
            layers.iter_mut().find(|(_, taken)| taken.iter().all(|other| own.iter().all(|own| !own.meets(other))));
        match free {
            Some((members, taken)) => {
                members.push(at);
                taken.extend(own);
            }
            None => layers.push((vec![at], own)),
        }
    }
    layers.into_iter().map(|(members, _)| members).collect()
}

/// A part of a file that a fix works on.
struct Stretch {
    path: Arc<Path>,
    start: u32,
    end: u32,
    /// What the edits write.
    text: String,
}

impl Stretch {
    /// Whether both cannot be in one copy. What turns on the same feature of a dependency can.
    fn meets(&self, other: &Stretch) -> bool {
        let same = (self.start, self.end, &self.text) == (other.start, other.end, &other.text);
        let is_manifest = self.path.extension().is_some_and(|extension| extension == "toml");
        let meet = self.path == other.path && self.start <= other.end && other.start <= self.end;
        meet && !(same && is_manifest)
    }
}

fn stretches(variant: &Variant) -> Vec<Stretch> {
    let mut edits: Vec<_> = variant.fix.edits.iter().collect();
    edits.sort_by_key(|edit| (edit.path.clone(), edit.range));
    let mut found: Vec<Stretch> = Vec::new();
    for edit in edits {
        match found.last_mut() {
            Some(last) if last.path == edit.path && edit.range.start < last.end + APART => {
                last.end = last.end.max(edit.range.end);
                last.text.push_str(&edit.text);
            }
            _ => {
                let (start, end) = (edit.range.start, edit.range.end);
                found.push(Stretch { path: edit.path.clone(), start, end, text: edit.text.clone() });
            }
        }
    }
    found
}

impl Copy {
    /// A copy that compiles.
    fn make(original: &Path, dir: &Path, target: &Path) -> Result<Self, Failure> {
        if dir.exists() {
            fs::remove_dir_all(dir)?;
        }
        copy_tree(original, dir)?;
        let mut copy = Self {
            original: original.to_path_buf(),
            dir: dir.to_path_buf(),
            target: target.to_path_buf(),
            all_targets: true,
        };
        if copy.check()?.success {
            return Ok(copy);
        }
        copy.all_targets = false;
        let outcome = copy.check()?;
        if outcome.success {
            return Ok(copy);
        }
        Err(format!("no fix was compiled: {} does not compile as it is:\n{}", original.display(), outcome.end).into())
    }

    /// Finds those that fail alone.
    fn take_apart(
        &self,
        variants: &[Variant],
        members: &[usize],
        failed: &mut Vec<(usize, String)>,
    ) -> Result<(), Failure> {
        if members.is_empty() {
            return Ok(());
        }
        let outcome = self.check_with(variants, members)?;
        if outcome.success {
            return Ok(());
        }
        if let [only] = members {
            let why = outcome.errors.into_iter().next().map(|(_, line, text)| format!("line {line}: {text}"));
            failed.push((*only, why.unwrap_or(outcome.end)));
            return Ok(());
        }
        let suspects = self.suspects(variants, members, &outcome);
        let (bad, good): (Vec<usize>, Vec<usize>) = members.iter().partition(|member| suspects.contains(member));
        if bad.is_empty() || good.is_empty() {
            let (first, second) = members.split_at(members.len() / 2);
            self.take_apart(variants, first, failed)?;
            return self.take_apart(variants, second, failed);
        }
        self.take_apart(variants, &good, failed)?;
        bad.iter().try_for_each(|only| self.take_apart(variants, &[*only], failed))
    }

    /// Those whose text is near an error.
    fn suspects(&self, variants: &[Variant], members: &[usize], outcome: &Outcome) -> BTreeSet<usize> {
        let plan = plan(variants, members);
        let mut suspects = BTreeSet::new();
        for (path, edits) in plan.files() {
            let Ok(text) = fs::read_to_string(path) else { continue };
            let place = self.place(path);
            let lines: Vec<u32> =
                outcome.errors.iter().filter(|(file, ..)| *file == place).map(|(_, line, _)| *line).collect();
            for member in members {
                let own = variants[*member].fix.edits.iter().filter(|edit| edit.path == *path);
                let range = |at: u32| {
                    let before = edits.iter().filter(|edit| edit.range.end <= at);
                    let added: usize = before.map(|edit| edit.text.matches('\n').count()).sum();
                    let removed: usize = edits
                        .iter()
                        .filter(|edit| edit.range.end <= at)
                        .map(|edit| edit.range.of(&text).matches('\n').count())
                        .sum();
                    text[..at as usize].matches('\n').count() + 1 + added - removed
                };
                let near = own.clone().any(|edit| {
                    let first = range(edit.range.start);
                    let last = first + edit.text.matches('\n').count() + 1;
                    lines.iter().any(|line| (first.saturating_sub(2)..=last + 2).contains(&(*line as usize)))
                });
                if near {
                    suspects.insert(*member);
                }
            }
        }
        suspects
    }

    fn place(&self, path: &Path) -> PathBuf {
        self.dir.join(path.strip_prefix(&self.original).unwrap_or(path))
    }

    fn check_with(&self, variants: &[Variant], members: &[usize]) -> Result<Outcome, Failure> {
        let plan = plan(variants, members);
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

fn plan(variants: &[Variant], members: &[usize]) -> Plan {
    let mut plan = Plan::default();
    for member in members {
        plan.take(&variants[*member].fix);
    }
    plan
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
