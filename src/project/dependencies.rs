//! The dependency tables of a manifest.

use std::path::PathBuf;

use toml::{Table, Value};

use crate::db::CfgOptions;
use crate::syntax::cfg::{Truth, evaluate};

use super::features::dependency_features;
use super::manifest::{Manifest, is_inherited};
use super::{Dependency, DependencyKind, paths};

const TABLES: [(&str, DependencyKind); 5] = [
    ("dependencies", DependencyKind::Normal),
    ("dev-dependencies", DependencyKind::Dev),
    ("dev_dependencies", DependencyKind::Dev),
    ("build-dependencies", DependencyKind::Build),
    ("build_dependencies", DependencyKind::Build),
];

/// All dependencies, those of `[target.…]` included: which platform the code is for is not known.
pub fn dependencies(manifest: &Manifest, workspace: Option<&Manifest>) -> Vec<Dependency> {
    let targets = manifest.table(&["target"]).into_iter().flatten();
    let targets: Vec<(bool, &Table)> =
        targets.filter_map(|(target, table)| Some((is_here(target), table.as_table()?))).collect();
    let mut result: Vec<Dependency> = Vec::new();
    for (name, kind) in TABLES {
        let own = manifest.table(&[name]).map(|table| (true, table)).into_iter();
        let tables = own.chain(targets.iter().filter_map(|(here, table)| Some((*here, table.get(name)?.as_table()?))));
        for (here, table) in tables {
            for (key, value) in table {
                let dependency = Dependency { here, ..dependency(manifest, workspace, key, value, kind) };
                match result.iter_mut().find(|other| other.key == dependency.key && other.kind == kind) {
                    Some(other) => {
                        other.features.extend(dependency.features);
                        other.here |= here;
                    }
                    None => result.push(dependency),
                }
            }
        }
    }
    result
}

/// Whether a key of `[target]` can hold on this platform.
fn is_here(target: &str) -> bool {
    match target.strip_prefix("cfg(") {
        Some(predicate) => {
            let predicate = predicate.trim_end().strip_suffix(')').unwrap_or(predicate);
            evaluate(predicate, &CfgOptions::default()) != Truth::No
        }
        None => target.contains(std::env::consts::OS) && target.starts_with(std::env::consts::ARCH),
    }
}

fn dependency(
    manifest: &Manifest,
    workspace: Option<&Manifest>,
    key: &str,
    value: &Value,
    kind: DependencyKind,
) -> Dependency {
    let inherited = workspace.filter(|_| is_inherited(value)).and_then(|workspace| {
        let value = workspace.table(&["workspace", "dependencies"])?.get(key)?;
        Some((workspace, value))
    });
    let (base, source) = inherited.unwrap_or((manifest, value));
    let mut features = dependency_features(value);
    if inherited.is_some() {
        features.extend(dependency_features(source));
    }
    Dependency {
        key: key.to_owned(),
        package: string(source, "package").unwrap_or(key).to_owned(),
        kind,
        path: string(source, "path").map(|path| -> PathBuf { paths::join(&base.dir, path) }),
        version: source.as_str().map(str::to_owned).or_else(|| string(source, "version").map(str::to_owned)),
        features,
        default_features: default_features(value) || (inherited.is_some() && default_features(source)),
        here: true,
        optional: value.get("optional").and_then(Value::as_bool).unwrap_or_default(),
    }
}

fn default_features(value: &Value) -> bool {
    let said = value.get("default-features").or_else(|| value.get("default_features"));
    said.and_then(Value::as_bool).unwrap_or(!is_inherited(value))
}

fn string<'a>(value: &'a Value, key: &str) -> Option<&'a str> {
    value.get(key)?.as_str()
}
