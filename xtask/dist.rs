//! `cargo xtask dist`: what a release is made of.
//!
//! For each target an archive with the programs, the licences, the README, manual pages and completions, and its SHA-256
//! beside it, in the form that `sha256sum --check` reads.

use std::env::consts::EXE_SUFFIX;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};
use tar::{Builder, Header};

use super::{Failure, root};

const PROGRAMS: [&str; 2] = ["asyncwise", "cargo-asyncwise"];
const TEXTS: [&str; 4] = ["README.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"];
const SHELLS: [&str; 5] = ["bash", "zsh", "fish", "elvish", "powershell"];
const COMMANDS: [&str; 9] = ["", "lsp", "check", "explain", "rules", "cache", "init", "completions", "man"];

/// Builds the archive of `target`; this machine's unless said. A profile other than `release` is for trying.
pub fn run(target: Option<&str>, profile: &str) -> Result<(), Failure> {
    let host = host()?;
    let target = target.unwrap_or(&host);
    if target != host {
        return Err(
            format!("{target} is built on a machine that is one, not on {host}: its pages are printed by it").into()
        );
    }
    build(target, profile)?;
    let programs = root().join("target").join(target).join(if profile == "dev" { "debug" } else { profile });
    let name = format!("asyncwise-{}-{target}", env!("CARGO_PKG_VERSION"));
    let dist = root().join("target/dist");
    fs::create_dir_all(&dist)?;
    let archive = dist.join(format!("{name}.tar.gz"));
    pack(&archive, &name, &contents(&programs)?)?;
    let sum = checksum(&archive)?;
    fs::write(dist.join(format!("{name}.tar.gz.sha256")), format!("{sum}  {name}.tar.gz\n"))?;
    println!("{}", archive.display());
    Ok(())
}

fn host() -> Result<String, Failure> {
    let version = Command::new("rustc").arg("-vV").output()?;
    let version = String::from_utf8(version.stdout)?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.ok_or("rustc does not name its host")?.to_owned())
}

fn build(target: &str, profile: &str) -> Result<(), Failure> {
    let mut cargo = Command::new("cargo");
    cargo.current_dir(root()).args(["build", "--locked", "--bins", "--target", target, "--profile", profile]);
    if cargo.status()?.success() { Ok(()) } else { Err("the build failed".into()) }
}

/// What goes into the archive: where, what, and whether it is run.
fn contents(programs: &Path) -> Result<Vec<(PathBuf, Vec<u8>, bool)>, Failure> {
    let mut files = Vec::new();
    for program in PROGRAMS {
        let file = format!("{program}{EXE_SUFFIX}");
        files.push((PathBuf::from(&file), fs::read(programs.join(&file))?, true));
    }
    for text in TEXTS {
        files.push((PathBuf::from(text), fs::read(root().join(text))?, false));
    }
    let program = programs.join(format!("{}{EXE_SUFFIX}", PROGRAMS[0]));
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
    let output = Command::new(program).args(args).output()?;
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

fn checksum(path: &Path) -> Result<String, Failure> {
    let mut text = String::new();
    for byte in Sha256::digest(fs::read(path)?) {
        let _ = write!(text, "{byte:02x}");
    }
    Ok(text)
}
