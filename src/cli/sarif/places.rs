//! Files, lines and columns as SARIF counts them: URIs relative to the checked folder, columns in UTF-16 code units.

use std::path::Path;

use serde_sarif::sarif;
use url::Url;

use crate::cli::identity::Identity;
use crate::cli::paths;
use crate::cli::report::Report;
use crate::text::{Encoding, TextRange};

/// What relative URIs are relative to.
pub const ROOT: &str = "SRCROOT";

/// The places of a report.
pub struct Places<'r> {
    report: &'r Report,
    root: Option<Url>,
}

impl<'r> Places<'r> {
    pub fn new(report: &'r Report) -> Self {
        Self { report, root: Url::from_directory_path(&report.root).ok() }
    }

    /// The checked folder.
    pub fn root(&self) -> sarif::ArtifactLocation {
        let mut location = sarif::ArtifactLocation::builder().build();
        location.uri = self.root.as_ref().map(Url::to_string);
        location
    }

    /// A file: relative if it lies in the checked folder.
    pub fn file(&self, path: &Path) -> sarif::ArtifactLocation {
        let uri = Url::from_file_path(path).ok();
        if path.starts_with(&self.report.root)
            && let Some(relative) = self.root.as_ref().zip(uri.as_ref()).and_then(|(root, uri)| root.make_relative(uri))
        {
            return sarif::ArtifactLocation::builder().uri(relative).uri_base_id(ROOT).build();
        }
        let uri = uri.map_or_else(|| paths::relative(path, &self.report.root), String::from);
        sarif::ArtifactLocation::builder().uri(uri).build()
    }

    pub fn location(&self, path: &Path, range: TextRange) -> sarif::Location {
        let place = sarif::PhysicalLocation::builder().artifact_location(self.file(path));
        let place = place.region(self.region(path, range)).build();
        sarif::Location::builder().physical_location(place).build()
    }

    pub fn region(&self, path: &Path, range: TextRange) -> sarif::Region {
        let [start, end] = [range.start, range.end].map(|offset| self.point(path, offset));
        sarif::Region::builder().start_line(start.0).start_column(start.1).end_line(end.0).end_column(end.1).build()
    }

    /// Line and column, from 1.
    fn point(&self, path: &Path, offset: u32) -> (i64, i64) {
        let Some(source) = self.report.sources.get(path) else { return (1, 1) };
        let position = source.lines.position(&source.text, offset, Encoding::Utf16);
        (i64::from(position.line) + 1, i64::from(position.column) + 1)
    }

    /// What stays when lines move.
    pub fn fingerprint(&self, path: &Path, rule: &str, identity: &Identity) -> u64 {
        let file = paths::relative(path, &self.report.root);
        let nth = identity.nth.to_string();
        fnv(&[rule, &file, &identity.item, &identity.line, &nth].join("\n"))
    }
}

/// The 64-bit FNV-1a hash: the standard library promises no hash that stays the same from release to release.
fn fnv(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_published_one() {
        assert_eq!(fnv(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv("foobar"), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn names_are_escaped_and_relative() {
        let report = Report { root: "/a b".into(), ..Report::default() };
        let places = Places::new(&report);
        let inside = places.file(Path::new("/a b/src/é x.rs"));
        assert_eq!(inside.uri.as_deref(), Some("src/%C3%A9%20x.rs"));
        assert_eq!(inside.uri_base_id.as_deref(), Some(ROOT));
        assert_eq!(places.root().uri.as_deref(), Some("file:///a%20b/"));
        let outside = places.file(Path::new("/c/x.rs"));
        assert_eq!((outside.uri.as_deref(), outside.uri_base_id), (Some("file:///c/x.rs"), None));
    }
}
