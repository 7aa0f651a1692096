//! `asyncwise lsp`.

use std::path::PathBuf;
use std::process::ExitCode;

use super::output::Failure;
use crate::server::{self, Options};

/// Serves the editor until it says goodbye.
pub fn run(log_file: Option<PathBuf>) -> Result<ExitCode, Failure> {
    let code = server::run_stdio(&Options { log_file });
    code.map_err(|error| Failure(format!("the language server cannot start: {error}")))
}
