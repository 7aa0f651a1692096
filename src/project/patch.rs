//! `[patch]`: packages that a workspace takes from a folder, whoever asks for them.

use std::collections::BTreeMap;
use std::path::PathBuf;

use toml::{Table, Value};

use super::lock::fits;
use super::manifest::Manifest;
use super::{Dependency, paths};

/// The folders of all packages that are patched so, by name.
pub fn folders(workspace: &Manifest) -> BTreeMap<String, PathBuf> {
    let sources = workspace.table(&["patch"]).into_iter().flat_map(Table::values).filter_map(Value::as_table);
    let entries = sources.flatten().filter_map(|(key, value)| {
        let name = value.get("package").and_then(Value::as_str).unwrap_or(key);
        let folder = value.get("path").and_then(Value::as_str)?;
        Some((name.to_owned(), paths::join(&workspace.dir, folder)))
    });
    entries.collect()
}

/// Gives dependencies the folder that they are taken from. A patch of another version than is wanted counts for nothing.
pub fn apply(workspace: &Manifest, deps: &mut [Dependency]) {
    let folders = folders(workspace);
    for dep in deps.iter_mut().filter(|dep| dep.path.is_none()) {
        let Some(folder) = folders.get(&dep.package) else { continue };
        let Ok(manifest) = Manifest::read(folder) else { continue };
        let version = manifest.package().and_then(|package| package.get("version")?.as_str());
        if dep.version.as_deref().is_none_or(|wanted| version.is_none_or(|version| fits(wanted, version))) {
            dep.path = Some(folder.clone());
        }
    }
}
