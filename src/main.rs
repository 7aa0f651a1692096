//! `asyncwise`: the language server and the checker. See `asyncwise help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    asyncwise::cli::run(std::env::args_os())
}
