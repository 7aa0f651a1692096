//! `cargo xtask dist`: what a release is made of.
//!
//! An archive of the programs for this machine, the extension for VS Code without a program and for each platform whose
//! program is at hand, and beside each file its SHA-256, in the form that `sha256sum --check` reads.

mod archive;
pub mod vsix;

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest, Sha256};

use super::{Failure, root};

/// What to make a release of.
pub struct Options {
    /// The target to build and to make an archive of; this machine's when there is none.
    pub target: Option<String>,
    /// The profile to build it with.
    pub profile: String,
    /// Programs that are built already, in folders that are named after their targets; nothing is built then.
    pub built: Option<PathBuf>,
    /// Where the files go.
    pub to: PathBuf,
}

/// The files that were made, and why others were not.
#[derive(Default)]
pub struct Made {
    pub files: Vec<PathBuf>,
    pub skipped: Vec<String>,
}

/// Makes them.
pub fn run(options: &Options) -> Result<Made, Failure> {
    let target = options.target.clone().map_or_else(host, Ok)?;
    let programs = Programs::of(options)?;
    if options.built.is_none() {
        build(&target, &options.profile)?;
    }
    fs::create_dir_all(&options.to)?;
    let mut made = Made::default();
    let name = format!("asyncwise-{}-{target}", env!("CARGO_PKG_VERSION"));
    let file = options.to.join(format!("{name}.tar.gz"));
    archive::write(&file, &name, &programs.folder(&target), suffix(&target))?;
    made.files.push(file);
    packages(&programs, &options.to, &mut made)?;
    for file in &made.files {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        fs::write(options.to.join(format!("{name}.sha256")), format!("{}  {name}\n", checksum(file)?))?;
    }
    Ok(made)
}

/// Packages the extension for every platform.
fn packages(programs: &Programs, to: &Path, made: &mut Made) -> Result<(), Failure> {
    let extension = vsix::folder()?;
    let mut keep = |package: PathBuf, platform: &str| {
        let file = to.join(format!("asyncwise-{}-{platform}.vsix", env!("CARGO_PKG_VERSION")));
        fs::copy(package, &file)?;
        made.files.push(file);
        Ok::<(), Failure>(())
    };
    keep(vsix::package(&extension, None), "universal")?;
    for (platform, target) in vsix::PLATFORMS {
        let program = programs.folder(target).join(format!("asyncwise{}", suffix(target)));
        if program.exists() {
            keep(vsix::package(&extension, Some((platform, &program))), platform)?;
        } else {
            made.skipped.push(format!("no package for {platform}: there is no {}", program.display()));
        }
    }
    Ok(())
}

/// Where the programs of targets are.
struct Programs {
    folder: PathBuf,
    /// The folder in that of a target.
    profile: Option<String>,
}

impl Programs {
    fn of(options: &Options) -> Result<Self, Failure> {
        if let Some(folder) = &options.built {
            return Ok(Self { folder: std::path::absolute(folder)?, profile: None });
        }
        let profile = if options.profile == "dev" { "debug" } else { &options.profile };
        Ok(Self { folder: root().join("target"), profile: Some(profile.to_owned()) })
    }

    fn folder(&self, target: &str) -> PathBuf {
        let folder = self.folder.join(target);
        self.profile.as_ref().map_or_else(|| folder.clone(), |profile| folder.join(profile))
    }
}

fn suffix(target: &str) -> &'static str {
    if target.contains("windows") { ".exe" } else { "" }
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

fn checksum(path: &Path) -> Result<String, Failure> {
    let mut text = String::new();
    for byte in Sha256::digest(fs::read(path)?) {
        let _ = write!(text, "{byte:02x}");
    }
    Ok(text)
}
