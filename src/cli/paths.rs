//! Which files are meant, and how they are called.

use std::path::{Component, Path, PathBuf};

use super::output::Failure;

/// The paths to check, absolute, and the folder that results are told relative to.
pub struct Targets {
    /// As given, made absolute; all exist.
    pub paths: Vec<PathBuf>,
    /// The one folder given, else the deepest folder that holds them all.
    pub root: PathBuf,
}

impl Targets {
    /// # Errors
    /// When a path does not exist or cannot be read.
    pub fn new(given: &[PathBuf]) -> Result<Self, Failure> {
        let absolute = |path: &PathBuf| {
            path.canonicalize().map_err(|error| Failure(format!("cannot read {}: {error}", path.display())))
        };
        let paths = given.iter().map(absolute).collect::<Result<Vec<_>, _>>()?;
        let folders = paths.iter().map(|path| if path.is_dir() { path } else { path.parent().unwrap_or(path) });
        let root = folders.map(Path::to_path_buf).reduce(|a, b| common(&a, &b)).unwrap_or_default();
        Ok(Self { paths, root })
    }
}

/// The deepest folder that holds both.
fn common(a: &Path, b: &Path) -> PathBuf {
    let shared = a.components().zip(b.components()).take_while(|(a, b)| a == b);
    shared.map(|(component, _)| component).collect()
}

/// `path` seen from `root`, with `/` on every system; as it is when it lies elsewhere.
#[must_use]
pub fn relative(path: &Path, root: &Path) -> String {
    let below = path.strip_prefix(root).unwrap_or(path);
    let mut name = String::new();
    for component in below.components() {
        if !name.is_empty() && !name.ends_with('/') {
            name.push('/');
        }
        match component {
            Component::RootDir => name.push('/'),
            other => name.push_str(&other.as_os_str().to_string_lossy()),
        }
    }
    name
}

/// The folder that paths on a terminal are relative to.
#[must_use]
pub fn current_dir() -> PathBuf {
    std::env::current_dir().and_then(|dir| dir.canonicalize()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_relative_with_slashes() {
        assert_eq!(relative(Path::new("/a/b/src/x.rs"), Path::new("/a/b")), "src/x.rs");
        assert_eq!(relative(Path::new("/c/x.rs"), Path::new("/a/b")), "/c/x.rs");
    }

    #[test]
    fn the_root_holds_every_path() {
        assert_eq!(common(Path::new("/a/b/c"), Path::new("/a/b/d/e")), Path::new("/a/b"));
        assert_eq!(common(Path::new("/a/b"), Path::new("/a/b")), Path::new("/a/b"));
    }

    #[test]
    fn a_missing_path_is_named() {
        let failure = Targets::new(&["/no/such/folder".into()]).err().expect("fails");
        assert!(failure.0.starts_with("cannot read /no/such/folder: "), "{failure}");
    }
}
