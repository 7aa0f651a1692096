//! What the command line accepts.

mod check;

use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

pub use check::{Check, Fixing, Format, Packages};

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
        format: ListFormat,
    },
    /// Tell where the signatures of dependencies are kept, and how large that is
    Cache {
        /// Remove them
        #[arg(long)]
        clear: bool,
    },
    /// Print what completes this command line in a shell
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print a manual page, for `man -l -`
    Man {
        /// A subcommand, to have its page
        command: Option<String>,
    },
    /// Write a commented `asyncwise.toml`
    Init {
        /// The folder to write it to
        #[arg(value_name = "DIR", default_value = ".")]
        dir: PathBuf,
    },
}

/// How to print a list.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum ListFormat {
    /// For people
    #[default]
    Text,
    /// For programs
    Json,
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
    use super::check::Level;
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
