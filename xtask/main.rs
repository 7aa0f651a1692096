//! `cargo xtask`: what the repository does to itself.

#![expect(clippy::print_stdout, reason = "a program for a terminal")]

mod check_fixes;
mod check_fixtures;
mod check_locks;
#[path = "../tests/support/locks.rs"]
mod conversions;
mod copied;
mod dist;
mod docs;
mod extension;
mod fixes;
mod gaps;
#[allow(dead_code, clippy::unwrap_used, reason = "the tests use the rest; what cannot be installed ends the task")]
#[path = "../tests/editors/install.rs"]
mod install;
mod locks;
mod new_rule;
mod probe_types;
#[path = "../tests/support/probes/mod.rs"]
mod probes;
#[allow(dead_code, reason = "the tests use the rest")]
#[path = "../tests/support/mod.rs"]
mod support;

use std::error::Error;
use std::path::{Path, PathBuf};

use clap::{Parser, Subcommand};

/// What a task that fails says.
type Failure = Box<dyn Error>;

/// What the repository does to itself.
#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Args {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Write what is generated: the pages of the rules, the table in the README, the schema of the
    /// configuration, the settings of the extension
    Docs {
        /// Write nothing; fail when something would change
        #[arg(long)]
        check: bool,
    },
    /// Make what a release has: the archive for this machine, the packages for VS Code, and their checksums. A package
    /// for another platform is made when its program was built before, in `target/TARGET`
    Dist {
        /// Another target whose programs this machine can build and run
        #[arg(long)]
        target: Option<String>,
        /// A profile that builds faster, to try it
        #[arg(long, default_value = "release")]
        profile: String,
        /// Build nothing: the programs are here, in folders that are named after their targets
        #[arg(long)]
        built: Option<PathBuf>,
        /// Where the files go
        #[arg(long, default_value = "target/dist")]
        to: PathBuf,
    },
    /// Compile all fixtures, all examples of pages and what every fix makes of them with rustc
    CheckFixtures,
    /// Apply every fix of every finding of a project, one at a time in a copy, and compile the results
    CheckFixes {
        /// The project
        dir: PathBuf,
        /// So many fixes at most
        #[arg(long)]
        sample: Option<usize>,
        /// Only fixes of what is found at `warn` and `error`
        #[arg(long)]
        warnings_only: bool,
        /// Where the copy and what is compiled go; `target/check-fixes` unless said
        #[arg(long)]
        work: Option<PathBuf>,
    },
    /// List what is not known of the names and types of packages, by the first thing on the way to it that is not
    Gaps {
        /// Folders of packages
        dirs: Vec<PathBuf>,
        /// Each place instead of the sums
        #[arg(long)]
        places: bool,
        /// Only those whose cause has this in it
        #[arg(long)]
        only: Option<String>,
    },
    /// Compare known types of receivers in packages with what rustc says of them
    ProbeTypes {
        /// Folders of packages that compile offline
        dirs: Vec<PathBuf>,
        /// How many receivers of each to ask for
        #[arg(long, default_value_t = 100)]
        sample: usize,
        /// Where to compile
        #[arg(long, default_value = "target/probes")]
        target: PathBuf,
    },
    /// Convert the locks that a project declares, one at a time: say what each conversion is, or apply one
    ConvertLocks {
        /// The project
        dir: PathBuf,
        /// Apply the conversion of the lock in this line: `src/state.rs:14`
        #[arg(long)]
        apply: Option<String>,
        /// Convert locks of tokio to those of std, not the other way round
        #[arg(long)]
        back: bool,
        /// Apply each conversion alone in a copy, and compile it
        #[arg(long, conflicts_with = "apply")]
        check: bool,
        /// Where the copy and what is compiled go
        #[arg(long, default_value = "target/check-fixes")]
        work: PathBuf,
        /// Features to compile with
        #[arg(long)]
        features: Option<String>,
    },
    /// Start a rule: its file, a fixture, its registration
    NewRule {
        /// Its name, which reads well after "allow": `dropped-join-handle`
        id: String,
        /// The subject it belongs to: a folder of `src/rules`
        #[arg(long)]
        area: String,
        /// The sources to add it to
        #[arg(long, hide = true, default_value = env!("CARGO_MANIFEST_DIR"))]
        root: PathBuf,
    },
}

fn main() -> Result<(), Failure> {
    match Args::parse().task {
        Task::Docs { check } => docs::run(check),
        Task::Dist { target, profile, built, to } => {
            let made = dist::run(&dist::Options { target, profile, built, to: std::path::absolute(to)? })?;
            made.skipped.iter().for_each(|reason| println!("{reason}"));
            made.files.iter().for_each(|file| println!("{}", file.display()));
            Ok(())
        }
        Task::CheckFixtures => check_fixtures::run(),
        Task::CheckFixes { dir, sample, warnings_only, work } => {
            check_fixes::run(&dir, &check_fixes::Options { sample, warnings_only, work })
        }
        Task::Gaps { dirs, places, only } => gaps::run(&dirs, places, only.as_deref()),
        Task::ProbeTypes { dirs, sample, target } => probe_types::run(&dirs, sample, &std::path::absolute(target)?),
        Task::ConvertLocks { dir, back, check: true, work, features, .. } => {
            check_locks::run(&dir, back, &std::path::absolute(work)?, features)
        }
        Task::ConvertLocks { dir, apply, back, .. } => locks::run(&dir, apply.as_deref(), back),
        Task::NewRule { id, area, root } => new_rule::run(&id, &area, &root),
    }
}

/// The repository.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
