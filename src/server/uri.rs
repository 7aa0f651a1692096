//! URIs of documents to paths, and back.

use std::path::{Path, PathBuf};

use tower_lsp::lsp_types::Url;

/// What these schemes show is an old or a foreign state of a file that is also open, or can be, as it is now.
const READ_ONLY: &[&str] =
    &["git", "gitlens", "gitfs", "fugitive", "diffview", "svn", "hg", "review", "vsls", "output"];

/// The path of a `file:` URI.
pub fn to_path(uri: &Url) -> Option<PathBuf> {
    if uri.scheme() != "file" {
        return None;
    }
    let path = uri.to_file_path().ok()?;
    // Without the slash that some clients put behind a folder.
    Some(upper_drive(path.components().collect()))
}

/// The path that the engine knows a document by: its file's, or for one without a file (`untitled:`) its URI, which is
/// relative and so nobody's file.
pub fn document_path(uri: &Url) -> PathBuf {
    to_path(uri).unwrap_or_else(|| PathBuf::from(uri.as_str()))
}

/// The URI of a file.
pub fn from_path(path: &Path) -> Option<Url> {
    Url::from_file_path(path).ok()
}

/// Whether a document is ours to look at: Rust, by its language or, for clients that name none, by its name; or our
/// configuration.
pub fn is_ours(uri: &Url, language: &str) -> bool {
    let path = Path::new(uri.path());
    let is_rust = language == "rust" || path.extension().is_some_and(|extension| extension == "rs");
    is_rust || path.file_name().is_some_and(|name| name == crate::config::FILE_NAME)
}

/// Whether a document is worth looking at.
pub fn is_live(uri: &Url) -> bool {
    !READ_ONLY.contains(&uri.scheme())
}

/// `c:\x` and `C:\x` are one file; editors send both.
fn upper_drive(path: PathBuf) -> PathBuf {
    if !cfg!(windows) {
        return path;
    }
    match path.to_str().map(str::as_bytes) {
        Some([drive, b':', ..]) if drive.is_ascii_lowercase() => {
            let mut text = path.to_string_lossy().into_owned();
            text[..1].make_ascii_uppercase();
            PathBuf::from(text)
        }
        _ => path,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    #[test]
    #[cfg(unix)]
    fn decodes_what_editors_encode() {
        assert_eq!(document_path(&url("file:///a%20b/%C3%A9%25.rs")), Path::new("/a b/é%.rs"));
        assert_eq!(document_path(&url("file:///c%3A/x.rs")), Path::new("/c:/x.rs"));
    }

    #[test]
    #[cfg(windows)]
    fn takes_drives_of_any_case() {
        assert_eq!(document_path(&url("file:///c%3A/x.rs")), Path::new(r"C:\x.rs"));
        assert_eq!(document_path(&url("file:///C:/x.rs")), Path::new(r"C:\x.rs"));
    }

    #[test]
    fn gives_each_document_without_a_file_its_own_path() {
        let one = document_path(&url("untitled:Untitled-1"));
        assert!(one.is_relative());
        assert_eq!(one, document_path(&url("untitled:Untitled-1")));
        assert_ne!(one, document_path(&url("untitled:Untitled-2")));
        assert_ne!(one, document_path(&url("file://server/share/x.rs")));
    }

    #[test]
    fn leaves_old_revisions_alone() {
        assert!(!is_live(&url("git:/a/b.rs?ref")));
        assert!(is_live(&url("untitled:Untitled-1")));
        assert!(is_live(&url("vscode-vfs://github/a/b.rs")));
    }
}
