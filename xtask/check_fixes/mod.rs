//! `cargo xtask check-fixes DIR`: what every fix of every finding makes of a project.
//!
//! Each fix is applied alone to the text that it was made for: the result must parse, the finding must be gone, and there
//! must be no new one at `warn` or `error`. Then `cargo check` compiles a copy of the project with fixes that do not touch
//! each other, many at once; when that fails, they are taken apart until those that fail alone are known.

mod compile;
mod table;
mod variant;

use std::path::Path;

use super::{Failure, root};

/// What to do.
#[derive(Debug)]
pub struct Options {
    /// So many fixes at most, spread over all of them.
    pub sample: Option<usize>,
    /// Only what is found at `warn` and `error`.
    pub warnings_only: bool,
    /// Where the copy and what is compiled go.
    pub work: Option<std::path::PathBuf>,
}

/// Checks all fixes of a project.
pub fn run(dir: &Path, options: &Options) -> Result<(), Failure> {
    let dir = dir.canonicalize()?;
    let mut variants = variant::all(&dir, options.warnings_only)?;
    if let Some(sample) = options.sample.filter(|sample| *sample < variants.len()) {
        let all = variants.len();
        let mut at = 0;
        variants.retain(|_| {
            let chosen = at * sample / all != (at + 1) * sample / all;
            at += 1;
            chosen
        });
    }
    let work = options.work.clone().unwrap_or_else(|| root().join("target/check-fixes"));
    // Cargo runs in the copy, and what is relative would be below it there.
    let work = std::path::absolute(work)?;
    let compiled = compile::all(&dir, &work, &mut variants);
    // What the fixes make of the text is known all the same.
    table::print(&dir, &variants);
    compiled?;
    let bad = variants.iter().filter(|variant| variant.is_safe() && !variant.is_fine()).count();
    if bad > 0 { Err(format!("{bad} safe fixes do not hold").into()) } else { Ok(()) }
}
