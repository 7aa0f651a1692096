//! What cargo builds from a package: explicit targets, and those it finds by their place.

use std::path::{Path, PathBuf};

use toml::{Table, Value};

use crate::db::{Edition, TargetKind};

use super::manifest::{Manifest, edition};
use super::{Target, paths};

/// A kind of target that has a section of its own and a folder.
struct Section {
    /// `[[bin]]`
    key: &'static str,
    /// `package.autobins`
    auto: &'static str,
    /// Where such targets are found.
    folder: &'static str,
    kind: TargetKind,
}

const SECTIONS: [Section; 4] = [
    Section { key: "bin", auto: "autobins", folder: "src/bin", kind: TargetKind::Bin },
    Section { key: "test", auto: "autotests", folder: "tests", kind: TargetKind::Test },
    Section { key: "bench", auto: "autobenches", folder: "benches", kind: TargetKind::Bench },
    Section { key: "example", auto: "autoexamples", folder: "examples", kind: TargetKind::Example },
];

/// The targets whose root file exists; a published package names some that were left out of it.
pub fn targets(manifest: &Manifest, package_edition: Edition) -> Vec<Target> {
    let mut targets: Vec<Target> = lib(manifest).into_iter().collect();
    for section in &SECTIONS {
        targets.extend(explicit(manifest, section));
        if is_automatic(manifest, section, package_edition) {
            targets.extend(automatic(manifest, section));
        }
    }
    targets.extend(build_scripts(manifest));
    let mut result: Vec<Target> = Vec::new();
    for target in targets {
        if target.root.is_file() && !result.iter().any(|other| other.root == target.root) {
            result.push(target);
        }
    }
    result
}

fn lib(manifest: &Manifest) -> Option<Target> {
    let table = manifest.table(&["lib"]);
    let automatic = manifest.package()?.get("autolib").and_then(Value::as_bool).unwrap_or(true);
    if table.is_none() && !automatic {
        return None;
    }
    let text = |key| table.and_then(|table| table.get(key)).and_then(Value::as_str);
    let root = paths::join(&manifest.dir, text("path").unwrap_or("src/lib.rs"));
    let name = text("name").or(manifest.name())?;
    Some(target(name, TargetKind::Lib, root, table))
}

/// Whether the library is one of procedural macros.
pub fn is_proc_macro(manifest: &Manifest) -> bool {
    let table = manifest.table(&["lib"]);
    let said = table.and_then(|table| table.get("proc-macro").or_else(|| table.get("proc_macro")));
    said.and_then(Value::as_bool).unwrap_or(false)
}

fn explicit(manifest: &Manifest, section: &Section) -> Vec<Target> {
    let targets = manifest.tables(section.key).filter_map(|table| {
        let path = table.get("path").and_then(Value::as_str).map(|path| paths::join(&manifest.dir, path));
        let name = table.get("name").and_then(Value::as_str);
        let root = path.or_else(|| by_name(manifest, section, name?))?;
        let stem = || root.file_stem().and_then(|stem| stem.to_str()).map(str::to_owned);
        let name = name.map(str::to_owned).or_else(stem)?;
        Some(target(&name, section.kind, root, Some(table)))
    });
    targets.collect()
}

/// Where a target without a path is.
fn by_name(manifest: &Manifest, section: &Section, name: &str) -> Option<PathBuf> {
    let folder = manifest.dir.join(section.folder);
    let mut places = vec![folder.join(format!("{name}.rs")), folder.join(name).join("main.rs")];
    if section.kind == TargetKind::Bin {
        places.push(manifest.dir.join("src/main.rs"));
    }
    places.into_iter().find(|place| place.is_file())
}

/// In the edition of 2015, naming one program turned off the search for others.
fn is_automatic(manifest: &Manifest, section: &Section, package_edition: Edition) -> bool {
    let said = manifest.package().and_then(|package| package.get(section.auto)).and_then(Value::as_bool);
    said.unwrap_or_else(|| package_edition > Edition::E2015 || manifest.tables(section.key).next().is_none())
}

fn automatic(manifest: &Manifest, section: &Section) -> Vec<Target> {
    let mut result = Vec::new();
    if section.kind == TargetKind::Bin
        && let Some(name) = manifest.name()
    {
        result.push(target(name, section.kind, manifest.dir.join("src/main.rs"), None));
    }
    let folder = manifest.dir.join(section.folder);
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|e| e.path()).collect();
    entries.sort();
    result.extend(entries.iter().filter_map(|entry| {
        let name = entry.file_stem()?.to_str()?;
        if name.starts_with('.') {
            return None;
        }
        let main = entry.join("main.rs");
        let is_source = entry.extension().is_some_and(|extension| extension == "rs");
        let root = if main.is_file() { main } else { Some(entry).filter(|_| is_source)?.clone() };
        Some(target(name, section.kind, root, None))
    }));
    result
}

fn build_scripts(manifest: &Manifest) -> Vec<Target> {
    let script =
        |path: &str| target("build_script_build", TargetKind::BuildScript, paths::join(&manifest.dir, path), None);
    match manifest.package().and_then(|package| package.get("build")) {
        Some(Value::Boolean(false)) => Vec::new(),
        Some(Value::String(path)) => vec![script(path)],
        Some(Value::Array(paths)) => paths.iter().filter_map(Value::as_str).map(script).collect(),
        _ => vec![script("build.rs")],
    }
}

fn target(name: &str, kind: TargetKind, root: PathBuf, table: Option<&Table>) -> Target {
    let edition = table.and_then(|table| table.get("edition")).and_then(Value::as_str).map(edition);
    Target { name: name.replace('-', "_"), kind, root, edition }
}

/// Whether a file is a crate root by its name, in a folder that no manifest describes.
#[must_use]
pub fn is_root_name(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == "main.rs" || name == "lib.rs")
}
