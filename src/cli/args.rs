//! What the command line accepts.

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};

use crate::db;
use crate::rules;

/// The async-Rust expert: finds async hazards while code is being typed, explains them, and offers fixes that compile.
///
/// Without a subcommand it is a language server on stdin and stdout.
#[derive(Parser, Debug)]
#[command(name = "asyncwise", version, max_term_width = 100)]
pub struct Args {
    #[command(subcommand)]
    pub command: Option<Command>,
    /// Talk to the editor on stdin and stdout: accepted for editors that pass it, there is no other way
    #[arg(long, global = true, hide = true)]
    pub stdio: bool,
    /// Write the language server's log there instead of to stderr
    #[arg(long, global = true, hide = true, value_name = "FILE")]
    pub log_file: Option<PathBuf>,
    /// When to use colours
    #[arg(long, global = true, value_enum, value_name = "WHEN", default_value_t)]
    pub color: Color,
}

#[derive(Subcommand, Debug)]
pub enum Command {
    /// Be a language server on stdin and stdout (the default)
    Lsp,
    /// Check packages, folders or files
    Check(Check),
    /// Tell what a rule finds, why it matters and what to do
    Explain {
        /// The rule's name, as findings carry it
        rule: String,
    },
    /// List the rules
    Rules {
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Tell where the signatures of dependencies are kept, and how large that is
    Cache {
        /// Remove them
        #[arg(long)]
        clear: bool,
    },
    /// Write a commented `asyncwise.toml`
    Init {
        /// The folder to write it to
        #[arg(value_name = "DIR", default_value = ".")]
        dir: PathBuf,
    },
}

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
    /// Apply the safe fixes
    #[arg(long)]
    pub fix: bool,
    /// Tell how much was read and how long it took
    #[arg(long)]
    pub stats: bool,
    /// The edition of files that no Cargo.toml names
    #[arg(long, value_enum)]
    pub edition: Option<Edition>,
}

/// How to print.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Format {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Level {
    Hint,
    #[default]
    Warn,
    Error,
}

impl From<Level> for rules::Level {
    fn from(level: Level) -> Self {
        match level {
            Level::Hint => rules::Level::Hint,
            Level::Warn => rules::Level::Warn,
            Level::Error => rules::Level::Error,
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

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Color {
    #[default]
    Auto,
    Always,
    Never,
}

impl Color {
    /// Makes it hold for all that is printed from now on.
    pub fn write_global(self) {
        let choice = match self {
            Color::Auto => anstream::ColorChoice::Auto,
            Color::Always => anstream::ColorChoice::Always,
            Color::Never => anstream::ColorChoice::Never,
        };
        choice.write_global();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory;

    #[test]
    fn the_command_line_is_well_formed() {
        Args::command().debug_assert();
    }

    #[test]
    fn every_way_to_start_the_server_is_accepted() {
        for args in
            [&["asyncwise"][..], &["asyncwise", "--stdio"], &["asyncwise", "lsp"], &["asyncwise", "lsp", "--stdio"]]
        {
            let parsed = Args::try_parse_from(args).expect("accepted");
            assert!(matches!(parsed.command, None | Some(Command::Lsp)), "{args:?}");
        }
    }

    #[test]
    fn check_reads_the_current_folder_from_warnings_up() {
        let Ok(Args { command: Some(Command::Check(check)), .. }) = Args::try_parse_from(["asyncwise", "check"]) else {
            panic!("not accepted");
        };
        assert_eq!(check.paths, [PathBuf::from(".")]);
        assert_eq!((check.level, check.format), (Level::Warn, Format::Text));
    }
}
