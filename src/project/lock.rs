//! Reads `Cargo.lock`: which versions the workspace resolves to.

use std::path::Path;

use rustc_hash::FxHashMap;
use semver::{Version, VersionReq};
use toml::{Table, Value};

/// The largest lock file that is read.
const MAX_BYTES: u64 = 16 << 20;

/// A lock file, or what stands for one.
#[derive(Debug, Default)]
pub struct Lock {
    /// Its packages.
    pub packages: Vec<Locked>,
    by_name: FxHashMap<String, Vec<usize>>,
    /// Without a file: the versions that are at hand, by name. Packages are added when something needs them.
    at_hand: Option<FxHashMap<String, Vec<Version>>>,
}

/// A package of a lock file.
#[derive(Debug)]
pub struct Locked {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Where it comes from; none for a package that is given by path.
    pub source: Option<String>,
    /// What it needs: a name, and where that is not enough a version and a source.
    deps: Vec<String>,
}

impl Lock {
    /// The text of a workspace's lock file; none when there is none that can be read.
    #[must_use]
    pub fn text(workspace: &Path) -> Option<String> {
        let path = workspace.join("Cargo.lock");
        if std::fs::metadata(&path).ok()?.len() > MAX_BYTES {
            return None;
        }
        std::fs::read_to_string(path).ok()
    }

    /// Reads a lock file from its text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let table: Table = text.parse().ok()?;
        let packages = table.get("package").and_then(Value::as_array).into_iter().flatten();
        let mut lock = Self { packages: packages.filter_map(locked).collect(), ..Self::default() };
        for (index, package) in lock.packages.iter().enumerate() {
            lock.by_name.entry(package.name.clone()).or_default().push(index);
        }
        Some(lock)
    }

    /// What a lock file would most likely say: of each package the newest version at hand that fits.
    #[must_use]
    pub fn guess(at_hand: FxHashMap<String, Vec<Version>>) -> Self {
        Self { at_hand: Some(at_hand), ..Self::default() }
    }

    /// The package of this name that is given by path.
    pub fn local(&mut self, name: &str) -> Option<usize> {
        if self.at_hand.is_some() {
            return Some(self.add(name, String::new(), None));
        }
        let all = self.by_name.get(name)?;
        all.iter().copied().find(|index| self.packages[*index].source.is_none())
    }

    /// The package that `from` means by `name`, when it wants a version like `wanted`.
    pub fn dependency(&mut self, from: usize, name: &str, wanted: Option<&str>) -> Option<usize> {
        if let Some(at_hand) = &self.at_hand {
            let wanted = VersionReq::parse(wanted.unwrap_or("*")).ok()?;
            let newest = at_hand.get(name)?.iter().filter(|version| wanted.matches(version)).max()?.to_string();
            return Some(self.add(name, newest, Some("registry".to_owned())));
        }
        let mut found: Vec<usize> = self.packages[from]
            .deps
            .iter()
            .filter_map(|dep| self.named(dep))
            .filter(|at| self.name(*at) == name)
            .collect();
        found.dedup();
        match found.as_slice() {
            [] => None,
            [only] => Some(*only),
            // The same package twice, under two names: the wanted versions tell them apart.
            several => {
                let fits = |at: &&usize| wanted.is_some_and(|wanted| fits(wanted, &self.packages[**at].version));
                several.iter().find(fits).or(several.first()).copied()
            }
        }
    }

    /// The place of a package, which is added if it is new.
    fn add(&mut self, name: &str, version: String, source: Option<String>) -> usize {
        let same = self.by_name.get(name).into_iter().flatten().copied();
        if let Some(at) = same.into_iter().find(|at| self.packages[*at].version == version) {
            return at;
        }
        let at = self.packages.len();
        self.packages.push(Locked { name: name.to_owned(), version, source, deps: Vec::new() });
        self.by_name.entry(name.to_owned()).or_default().push(at);
        at
    }

    fn name(&self, at: usize) -> &str {
        &self.packages[at].name
    }

    /// `name`, `name version`, `name version (source)`.
    fn named(&self, dep: &str) -> Option<usize> {
        let mut parts = dep.split(' ');
        let all = self.by_name.get(parts.next()?)?;
        let version = parts.next();
        let source = parts.next().map(|source| source.trim_matches(['(', ')']));
        all.iter().copied().find(|at| {
            let package = &self.packages[*at];
            version.is_none_or(|version| package.version == version)
                && source.is_none_or(|source| package.source.as_deref() == Some(source))
        })
    }
}

/// Whether a version fits what a manifest wants; what cannot be read fits nothing.
#[must_use]
pub fn fits(wanted: &str, version: &str) -> bool {
    let wanted = VersionReq::parse(wanted);
    let version = Version::parse(version);
    matches!((wanted, version), (Ok(wanted), Ok(version)) if wanted.matches(&version))
}

fn locked(package: &Value) -> Option<Locked> {
    let text = |key: &str| package.get(key).and_then(Value::as_str).map(str::to_owned);
    let deps = package.get("dependencies").and_then(Value::as_array).into_iter().flatten();
    Some(Locked {
        name: text("name")?,
        version: text("version")?,
        source: text("source"),
        deps: deps.filter_map(Value::as_str).map(str::to_owned).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dependency_is_told_by_version_where_its_name_is_not_enough() {
        let text = r#"
            version = 4
            [[package]]
            name = "app"
            version = "0.1.0"
            dependencies = ["http 0.2.9", "http 1.0.0", "bytes"]
            [[package]]
            name = "bytes"
            version = "1.5.0"
            source = "registry+https://example.org/index"
            [[package]]
            name = "http"
            version = "0.2.9"
            source = "registry+https://example.org/index"
            [[package]]
            name = "http"
            version = "1.0.0"
            source = "registry+https://example.org/index"
        "#;
        let mut lock = Lock::parse(text).expect("it is TOML");
        let app = lock.local("app").expect("it is there");
        let mut version = |name, wanted| lock.dependency(app, name, wanted).map(|at| lock.packages[at].version.clone());
        assert_eq!(version("bytes", None).as_deref(), Some("1.5.0"));
        assert_eq!(version("http", Some("0.2")).as_deref(), Some("0.2.9"));
        assert_eq!(version("http", Some("1")).as_deref(), Some("1.0.0"));
        assert_eq!(version("hyper", None), None);
    }

    #[test]
    fn without_a_file_the_newest_version_that_fits_is_taken() {
        let versions = ["1.0.3", "1.2.0", "2.0.0-rc.1", "0.9.9"].map(|version| Version::parse(version).expect("one"));
        let mut lock = Lock::guess([("pool".to_owned(), versions.to_vec())].into_iter().collect());
        let app = lock.local("app").expect("anything is local");
        let mut version = |name, wanted| lock.dependency(app, name, wanted).map(|at| lock.packages[at].version.clone());
        assert_eq!(version("pool", Some("1")).as_deref(), Some("1.2.0"));
        assert_eq!(version("pool", Some("=1.0.3")).as_deref(), Some("1.0.3"));
        assert_eq!(version("pool", None).as_deref(), Some("1.2.0"));
        assert_eq!(version("pool", Some("3")), None);
        assert_eq!(version("other", None), None);
    }

    #[test]
    fn what_is_no_lock_file_is_none() {
        assert!(Lock::parse("= 1").is_none());
        assert_eq!(Lock::parse("version = 4").map(|lock| lock.packages.len()), Some(0));
    }
}
