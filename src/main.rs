//! `asyncwise`: the language server and the checker. See `asyncwise help`.

use std::process::ExitCode;

/// Parsing and type terms allocate much that is small and short-lived; `docs/measurements.md` has what this saves.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    asyncwise::cli::run(std::env::args_os())
}
