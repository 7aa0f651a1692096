//! The archive of a target: the programs, the licences, the README, manual pages and completions.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use flate2::Compression;
use flate2::write::GzEncoder;
use tar::{Builder, Header};

use super::{Failure, root};

const PROGRAMS: [&str; 2] = ["asyncwise", "cargo-asyncwise"];
const TEXTS: [&str; 4] = ["README.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"];
const SHELLS: [&str; 5] = ["bash", "zsh", "fish", "elvish", "powershell"];
const COMMANDS: [&str; 9] = ["", "lsp", "check", "explain", "rules", "cache", "init", "completions", "man"];

/// Writes the archive of the programs in a folder; `name` is that of its only folder. This machine must be able to run
/// them: they print their own pages.
pub fn write(archive: &Path, name: &str, programs: &Path, suffix: &str) -> Result<(), Failure> {
    pack(archive, name, &contents(programs, suffix)?)
}

/// What goes into the archive: where, what, and whether it is run.
fn contents(programs: &Path, suffix: &str) -> Result<Vec<(PathBuf, Vec<u8>, bool)>, Failure> {
    let mut files = Vec::new();
    for program in PROGRAMS {
        let file = format!("{program}{suffix}");
        files.push((PathBuf::from(&file), fs::read(programs.join(&file))?, true));
    }
    for text in TEXTS {
        files.push((PathBuf::from(text), fs::read(root().join(text))?, false));
    }
    let program = programs.join(format!("{}{suffix}", PROGRAMS[0]));
    for shell in SHELLS {
        let script = printed(&program, &["completions", shell])?;
        files.push((Path::new("completions").join(format!("asyncwise.{shell}")), script, false));
    }
    for command in COMMANDS {
        let (name, args) = match command {
            "" => ("asyncwise.1".to_owned(), vec!["man"]),
            command => (format!("asyncwise-{command}.1"), vec!["man", command]),
        };
        files.push((Path::new("man").join(name), printed(&program, &args)?, false));
    }
    Ok(files)
}

fn printed(program: &Path, args: &[&str]) -> Result<Vec<u8>, Failure> {
    let output = Command::new(program).args(args).output();
    let output = output.map_err(|error| format!("{} prints its own pages: {error}", program.display()))?;
    if output.status.success() { Ok(output.stdout) } else { Err(format!("{args:?} failed").into()) }
}

/// The same files make the same archive, byte for byte: no times, no owners.
fn pack(archive: &Path, folder: &str, files: &[(PathBuf, Vec<u8>, bool)]) -> Result<(), Failure> {
    let mut tar = Builder::new(GzEncoder::new(File::create(archive)?, Compression::best()));
    for (path, bytes, is_program) in files {
        let mut header = Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(if *is_program { 0o755 } else { 0o644 });
        header.set_mtime(0);
        tar.append_data(&mut header, Path::new(folder).join(path), bytes.as_slice())?;
    }
    tar.into_inner()?.finish()?.sync_all()?;
    Ok(())
}
