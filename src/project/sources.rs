//! Where cargo keeps the sources of packages: its registries, its git checkouts, vendored copies. Nothing is fetched.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use rustc_hash::FxHashMap;
use semver::Version;
use toml::{Table, Value};

use super::lock::Locked;
use super::manifest::Manifest;
use super::{patch, paths};

/// Folders that hold sources of packages.
#[derive(Debug)]
pub struct Sources {
    /// Each holds `name-version` folders.
    registries: Vec<PathBuf>,
    /// The folder of all git checkouts.
    checkouts: Option<PathBuf>,
    /// Vendored packages by name and version.
    vendored: BTreeMap<(String, String), PathBuf>,
    /// Packages that `[patch]` takes from a folder, by name.
    patched: BTreeMap<String, PathBuf>,
}

impl Sources {
    /// The places that a workspace's packages can lie in.
    #[must_use]
    pub fn of(workspace: &Path) -> Self {
        let cargo = cargo_home();
        let registries = cargo.as_ref().map(|cargo| subfolders(&cargo.join("registry/src"))).unwrap_or_default();
        let mut vendored = BTreeMap::new();
        for folder in vendor_folders(workspace) {
            for dir in subfolders(&folder) {
                if let Some(key) = identity(&dir) {
                    vendored.entry(key).or_insert(dir);
                }
            }
        }
        let patched = Manifest::read(workspace).map(|manifest| patch::folders(&manifest)).unwrap_or_default();
        Self { registries, checkouts: cargo.map(|cargo| cargo.join("git/checkouts")), vendored, patched }
    }

    /// The versions whose sources are at hand, by package.
    #[must_use]
    pub fn at_hand(&self) -> FxHashMap<String, Vec<Version>> {
        let mut found: FxHashMap<String, Vec<Version>> = FxHashMap::default();
        let mut add = |name: &str, version: &str| {
            if let Ok(version) = Version::parse(version) {
                found.entry(name.to_owned()).or_default().push(version);
            }
        };
        self.vendored.keys().for_each(|(name, version)| add(name, version));
        for folder in self.registries.iter().flat_map(|registry| subfolders(registry)) {
            let folder = folder.file_name().unwrap_or_default().to_string_lossy();
            // `name-version`; both may have dashes, and a version starts with a number and a dot.
            let dashes = folder.match_indices('-').map(|(at, _)| at);
            let mut splits = dashes.map(|at| (&folder[..at], &folder[at + 1..]));
            if let Some((name, version)) = splits.find(|(_, version)| Version::parse(version).is_ok()) {
                add(name, version);
            }
        }
        found
    }

    /// Whether there are vendored packages: those may be edited.
    #[must_use]
    pub fn has_copies(&self) -> bool {
        !self.vendored.is_empty() || !self.patched.is_empty()
    }

    /// The folder of a package; none when its sources are not at hand.
    #[must_use]
    pub fn find(&self, package: &Locked) -> Option<PathBuf> {
        if let Some(dir) = self.vendored.get(&(package.name.clone(), package.version.clone())) {
            return Some(dir.clone());
        }
        let Some(source) = &package.source else { return self.patched.get(&package.name).cloned() };
        match source.strip_prefix("git+") {
            Some(source) => self.checkout(package, source),
            None => self.release(package),
        }
    }

    fn release(&self, package: &Locked) -> Option<PathBuf> {
        let name = format!("{}-{}", package.name, package.version);
        self.registries.iter().map(|registry| registry.join(&name)).find(|dir| dir.join("Cargo.toml").is_file())
    }

    /// `git/checkouts/<repository>-<hash>/<revision>`, and in it the folder of that name.
    fn checkout(&self, package: &Locked, source: &str) -> Option<PathBuf> {
        let (url, revision) = source.split_once('#')?;
        let url = url.split('?').next()?.trim_end_matches('/');
        let repository = url.rsplit('/').next()?.trim_end_matches(".git");
        let short = revision.get(..7)?;
        let all = subfolders(self.checkouts.as_ref()?).into_iter();
        let named = all.filter(|dir| {
            let name = dir.file_name().unwrap_or_default().to_string_lossy();
            name.rsplit_once('-').is_some_and(|(name, _)| name.eq_ignore_ascii_case(repository))
        });
        named.map(|dir| dir.join(short)).find_map(|dir| package_below(&dir, &package.name, 0))
    }
}

/// `CARGO_HOME`, else `.cargo` in the home folder.
fn cargo_home() -> Option<PathBuf> {
    let variable = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let home = || variable("HOME").or_else(|| variable("USERPROFILE"));
    variable("CARGO_HOME").or_else(|| home().map(|home| home.join(".cargo")))
}

/// The folders that `.cargo/config.toml` of the workspace, or of a folder around it, names as copies of a source.
fn vendor_folders(workspace: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for dir in workspace.ancestors() {
        for name in [".cargo/config.toml", ".cargo/config"] {
            let Ok(text) = std::fs::read_to_string(dir.join(name)) else { continue };
            let Ok(table) = text.parse::<Table>() else { continue };
            let sources = table.get("source").and_then(Value::as_table).into_iter().flat_map(Table::values);
            let folders = sources.filter_map(|source| source.get("directory").and_then(Value::as_str));
            found.extend(folders.map(|folder| paths::join(dir, folder)));
        }
    }
    found
}

fn identity(dir: &Path) -> Option<(String, String)> {
    let manifest = Manifest::read(dir).ok()?;
    let version = manifest.package()?.get("version")?.as_str()?.to_owned();
    Some((manifest.name()?.to_owned(), version))
}

/// The package of this name in a repository.
fn package_below(dir: &Path, name: &str, depth: usize) -> Option<PathBuf> {
    const MAX_DEPTH: usize = 4;
    let manifest = Manifest::read(dir).ok();
    if manifest.is_some_and(|manifest| manifest.name() == Some(name)) {
        return Some(dir.to_path_buf());
    }
    if depth == MAX_DEPTH {
        return None;
    }
    subfolders(dir).iter().find_map(|dir| package_below(dir, name, depth + 1))
}

/// The folders in a folder, in a fixed order, hidden ones left out.
fn subfolders(dir: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(dir).into_iter().flatten().flatten();
    let visible = entries.filter(|entry| !entry.file_name().to_string_lossy().starts_with('.'));
    let mut found: Vec<PathBuf> = visible.map(|entry| entry.path()).filter(|path| path.is_dir()).collect();
    found.sort();
    found
}
