//! `cargo asyncwise …`: the same program, as cargo calls it.

use std::process::ExitCode;

fn main() -> ExitCode {
    asyncwise::cli::run_as_cargo(std::env::args_os())
}
