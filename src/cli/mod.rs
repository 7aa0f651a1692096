//! The command line. The only part of asyncwise that prints.

mod args;
mod baseline;
mod cache;
mod check;
#[cfg(test)]
mod documented;
mod engine;
mod explain;
mod fix;
mod github;
mod identity;
mod init;
mod json;
mod lsp;
mod markdown;
mod output;
mod packages;
mod paths;
mod progress;
mod report;
mod rules;
mod sarif;
mod shell;
mod stats;
mod text;
mod watch;
mod write;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;

use args::{Args, Command};
pub use output::Failure;

/// The status that says that a command could not do its work.
const COULD_NOT_RUN: u8 = 2;

/// Runs `asyncwise` with these arguments, the program's name first.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    match Args::try_parse_from(args) {
        Ok(args) => dispatch(args),
        Err(error) => usage(&error),
    }
}

/// Runs `cargo asyncwise`: cargo repeats the subcommand's name as the first argument.
pub fn run_as_cargo(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let mut args: Vec<OsString> = args.into_iter().collect();
    if args.get(1).is_some_and(|arg| arg == "asyncwise") {
        args.remove(1);
    }
    if let Some(program) = args.first_mut() {
        *program = "cargo asyncwise".into();
    }
    run(args)
}

fn dispatch(args: Args) -> ExitCode {
    args.color.write_global();
    let done = match args.command {
        None | Some(Command::Lsp) => lsp::run(args.log_file),
        Some(Command::Check(args)) => check::run(&args),
        Some(Command::Explain { rule }) => explain::run(&rule),
        Some(Command::Rules { format }) => rules::run(format),
        Some(Command::Cache { clear }) => cache::run(clear),
        Some(Command::Completions { shell }) => shell::completions(shell),
        Some(Command::Man { command }) => shell::man(command.as_deref()),
        Some(Command::Init { dir }) => init::run(&dir),
    };
    done.unwrap_or_else(|failure| {
        output::say_failure(&failure);
        ExitCode::from(COULD_NOT_RUN)
    })
}

/// Prints what clap has to say: help and version are no failures.
fn usage(error: &clap::Error) -> ExitCode {
    // Nothing can be done about a closed terminal.
    let _ = error.print();
    ExitCode::from(if error.use_stderr() { COULD_NOT_RUN } else { 0 })
}
