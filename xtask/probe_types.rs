//! `cargo xtask probe-types`: compares known types of real packages with what rustc says of them.
//!
//! Each package is copied, probes are put around a sample of its receivers, and `cargo check` is asked what it makes of the
//! library, the programs and the tests. A target that does not get as far as its types says nothing.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Failure;
use super::probes::{self, Probe, same};

pub fn run(dirs: &[PathBuf], sample: usize, target: &Path) -> Result<(), Failure> {
    let (mut all, mut agreed) = (0, 0);
    for dir in dirs {
        let found = probe(&dir.canonicalize()?, sample, target)?;
        let wrong: Vec<&String> = found.iter().filter_map(|answer| answer.as_ref().err()).collect();
        println!("{}: {} of {} agree", dir.display(), found.len() - wrong.len(), found.len());
        wrong.iter().for_each(|text| println!("  {text}"));
        all += found.len();
        agreed += found.len() - wrong.len();
    }
    println!("all: {agreed} of {all} agree");
    Ok(())
}

/// For each probe that rustc answered whether it agrees; else what it says.
fn probe(dir: &Path, sample: usize, target: &Path) -> Result<Vec<Result<(), String>>, Failure> {
    let known = probes::receivers(dir);
    let step = (known.len() / sample.max(1)).max(1);
    let chosen: Vec<(usize, &Probe)> = known.iter().enumerate().step_by(step).collect();
    let copy = target.join("probed").join(dir.file_name().unwrap_or_default());
    let _ = std::fs::remove_dir_all(&copy);
    copy_folder(dir, &copy)?;
    let mut by_file: BTreeMap<&Path, Vec<(usize, &Probe)>> = BTreeMap::new();
    for (id, probe) in &chosen {
        by_file.entry(&probe.file).or_default().push((*id, probe));
    }
    for (file, probes) in by_file {
        let text = std::fs::read_to_string(file)?;
        std::fs::write(copy.join(file.strip_prefix(dir)?), probes::insert(&text, &probes))?;
    }
    let output = Command::new("cargo")
        .args(["check", "--offline", "--all-targets", "--keep-going", "--message-format", "json"])
        .env("CARGO_TARGET_DIR", target)
        .env_remove("RUSTUP_TOOLCHAIN")
        .current_dir(&copy)
        .output()?;
    let said = probes::reported(&String::from_utf8_lossy(&output.stdout), &copy);
    if said.is_empty() {
        let errors = String::from_utf8_lossy(&output.stderr);
        println!("{}: no answer: {}", dir.display(), errors.lines().take(8).collect::<Vec<_>>().join(" | "));
    }
    let answers = chosen.iter().filter_map(|(id, probe)| {
        let rustc = said.get(id).filter(|rustc| !same::is_cut(rustc))?;
        if same::same(rustc, &probe.ty) {
            return Some(Ok(()));
        }
        let text = std::fs::read_to_string(&probe.file).unwrap_or_default();
        let line = text[..probe.start].matches('\n').count() + 1;
        Some(Err(format!(
            "{}:{line}: {}\n    rustc {rustc}\n    ours  {}",
            probe.file.display(),
            &text[probe.start..probe.end],
            probe.ty
        )))
    });
    Ok(answers.collect())
}

fn copy_folder(from: &Path, to: &Path) -> Result<(), Failure> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if ["rust-toolchain", "rust-toolchain.toml", "target"].iter().any(|name| entry.file_name() == *name) {
            continue;
        }
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
