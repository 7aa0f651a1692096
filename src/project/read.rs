//! Reads source files.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

/// The largest source that is analysed; what is larger was generated.
pub const MAX_BYTES: usize = 1 << 20;

/// A file's text, or why there is none.
pub type Source = Result<Arc<str>, ReadError>;

/// Why a file has no text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ReadError {
    /// It is not there (any more).
    Vanished,
    /// It is left out for this reason.
    Skipped(String),
}

/// Reads files on all cores, in the order of `paths`.
#[must_use]
pub fn read_all(paths: &[PathBuf]) -> Vec<Source> {
    paths.par_iter().map(|path| read(path)).collect()
}

/// Reads a file.
///
/// # Errors
/// When it is not there, or too large, or not text.
pub fn read(path: &Path) -> Source {
    let metadata = std::fs::metadata(path).map_err(|error| unreadable(&error))?;
    if !metadata.is_file() {
        return Err(ReadError::Skipped("not a file".into()));
    }
    if usize::try_from(metadata.len()).map_or(true, is_too_large) {
        return Err(ReadError::Skipped(too_large()));
    }
    let bytes = std::fs::read(path).map_err(|error| unreadable(&error))?;
    if is_too_large(bytes.len()) {
        return Err(ReadError::Skipped(too_large()));
    }
    let text = String::from_utf8(bytes).map_err(|_| ReadError::Skipped("not UTF-8".into()))?;
    Ok(text.into())
}

/// Whether a text of this many bytes is left out.
#[must_use]
pub const fn is_too_large(bytes: usize) -> bool {
    bytes > MAX_BYTES
}

/// What is said of a file that is too large.
#[must_use]
pub fn too_large() -> String {
    "larger than 1 MB".into()
}

fn unreadable(error: &std::io::Error) -> ReadError {
    match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => ReadError::Vanished,
        kind => ReadError::Skipped(format!("cannot be read: {kind}")),
    }
}
