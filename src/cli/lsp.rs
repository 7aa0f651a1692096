//! `asyncwise lsp`.

use std::process::ExitCode;

use super::output::Failure;

/// Serves the editor until it says goodbye.
pub fn run() -> Result<ExitCode, Failure> {
    Err(Failure("the language server is not built in yet".into()))
}
