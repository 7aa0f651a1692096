//! `asyncwise cache`.

use std::process::ExitCode;

use crate::project::index::cache;

use super::output::{self, Failure};

/// Tells where the index of dependencies is kept and how large it is, or removes it.
pub fn run(clear: bool) -> Result<ExitCode, Failure> {
    let Some(folder) = cache::folder() else {
        return Err(Failure(format!("there is no folder for a cache; name one in {}", cache::VARIABLE)));
    };
    let size = if clear { cache::clear(&folder)? } else { cache::size(&folder) };
    let mebibytes = format!("{}.{} MiB", size.bytes >> 20, ((size.bytes & 0xF_FFFF) * 10) >> 20);
    let what = if clear { "removed " } else { "" };
    output::print(&format!("{what}{} files, {mebibytes}, in {}\n", size.files, folder.display()))?;
    Ok(ExitCode::SUCCESS)
}
