//! Paths without asking the disk: what an editor calls a file must stay what a finding calls it.

use std::path::{Component, Path, PathBuf};

/// An absolute path without `.` and `..`.
#[must_use]
pub fn absolute(path: &Path) -> PathBuf {
    normal(&std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf()))
}

/// `relative`, as written in a manifest, from `base`.
#[must_use]
pub fn join(base: &Path, relative: &str) -> PathBuf {
    normal(&base.join(relative))
}

/// The folders from `path`'s own parent outwards.
pub fn parents(path: &Path) -> impl Iterator<Item = &Path> {
    path.ancestors().skip(1)
}

/// `path` from `base`, with `/` on every system.
#[must_use]
pub fn relative(path: &Path, base: &Path) -> Option<String> {
    let rest = path.strip_prefix(base).ok()?;
    let parts: Vec<_> = rest.components().map(|part| part.as_os_str().to_string_lossy()).collect();
    Some(parts.join("/"))
}

fn normal(path: &Path) -> PathBuf {
    let mut result = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir => {
                result.pop();
            }
            part => result.push(part),
        }
    }
    result
}
