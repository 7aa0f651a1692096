//! What `asyncwise check` accepts.

use std::path::PathBuf;

use clap::{ArgGroup, ValueEnum};

use crate::db;
use crate::findings;

/// `asyncwise check`
///
/// A folder with a `Cargo.toml` is checked as cargo builds it; other files are checked one by one, with built-in
/// knowledge of std and the common async crates.
///
/// Exit status: 0 no finding, 1 findings, 2 could not run.
#[derive(clap::Args, Debug, Default)]
pub struct Check {
    /// Folders and files
    #[arg(value_name = "PATH", default_value = ".")]
    pub paths: Vec<PathBuf>,
    /// How to print findings
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// The least serious level to report
    #[arg(long, value_enum, default_value_t)]
    pub level: Level,
    #[command(flatten)]
    pub packages: Packages,
    #[command(flatten)]
    pub fixing: Fixing,
    /// Leave out the findings that this file names
    #[arg(long, value_name = "FILE", conflicts_with = "diff")]
    pub baseline: Option<PathBuf>,
    /// Write what is found to the baseline: from now on only new findings count
    #[arg(long, requires = "baseline")]
    pub update_baseline: bool,
    /// Check again whenever a file changes, until Ctrl-C
    #[arg(long, conflicts_with_all = ["fix", "diff", "update_baseline"])]
    pub watch: bool,
    /// Tell how much was read and how long it took
    #[arg(long)]
    pub stats: bool,
    /// The edition of files that no Cargo.toml names
    #[arg(long, value_enum)]
    pub edition: Option<Edition>,
}

/// Which packages of a workspace.
#[derive(clap::Args, Debug, Default)]
pub struct Packages {
    /// Check only these packages of the workspace: names, or patterns such as `app-*`
    #[arg(short, long, value_name = "NAME")]
    pub package: Vec<String>,
    /// Check the whole workspace, from the folder of any of its packages
    #[arg(long, conflicts_with = "package")]
    pub workspace: bool,
    /// Leave out these packages
    #[arg(long, value_name = "NAME", requires = "workspace")]
    pub exclude: Vec<String>,
}

/// Whether and how fixes are applied.
#[derive(clap::Args, Debug, Default)]
#[command(group = ArgGroup::new("mending").args(["fix", "diff"]).multiple(true))]
#[expect(clippy::struct_excessive_bools, reason = "each is an option of its own")]
pub struct Fixing {
    /// Apply the safe fixes
    #[arg(long)]
    pub fix: bool,
    /// Show what `--fix` would change, and change nothing
    #[arg(long)]
    pub diff: bool,
    /// Also apply the fixes that need a look afterwards
    #[arg(long, requires = "mending")]
    pub review: bool,
    /// Fix files that have changes which are not committed
    #[arg(long, requires = "fix")]
    pub allow_dirty: bool,
    /// Fix files that have changes which are staged
    #[arg(long, requires = "fix")]
    pub allow_staged: bool,
    /// Fix files that are in no git repository
    #[arg(long, requires = "fix")]
    pub allow_no_vcs: bool,
}

/// How to print findings.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Format {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
    /// SARIF 2.1.0, for code-scanning services
    Sarif,
    /// Annotations in GitHub Actions
    Github,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Level {
    Hint,
    #[default]
    Warn,
    Error,
}

impl From<Level> for findings::Level {
    fn from(level: Level) -> Self {
        match level {
            Level::Hint => findings::Level::Hint,
            Level::Warn => findings::Level::Warn,
            Level::Error => findings::Level::Error,
        }
    }
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Edition {
    #[value(name = "2015")]
    E2015,
    #[value(name = "2018")]
    E2018,
    #[value(name = "2021")]
    E2021,
    #[value(name = "2024")]
    E2024,
}

impl From<Edition> for db::Edition {
    fn from(edition: Edition) -> Self {
        match edition {
            Edition::E2015 => db::Edition::E2015,
            Edition::E2018 => db::Edition::E2018,
            Edition::E2021 => db::Edition::E2021,
            Edition::E2024 => db::Edition::E2024,
        }
    }
}
