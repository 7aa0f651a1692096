//! `asyncwise init`.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::ExitCode;

use crate::config;

use super::output::{self, Failure};

/// Writes the file; one that exists stays.
pub fn run(dir: &Path) -> Result<ExitCode, Failure> {
    let path = dir.join(config::FILE_NAME);
    let shown = path.display();
    let mut file = OpenOptions::new().write(true).create_new(true).open(&path).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => Failure(format!("{shown} exists already and is left as it is")),
        _ => Failure(format!("cannot write {shown}: {error}")),
    })?;
    file.write_all(config::template().as_bytes())?;
    output::say(&format!("wrote {shown}"));
    Ok(ExitCode::SUCCESS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_exists_stays() {
        let dir = tempfile::tempdir().expect("a folder");
        run(dir.path()).expect("written");
        assert!(run(dir.path()).is_err());
    }
}
