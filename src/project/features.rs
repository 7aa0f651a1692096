//! Which features are on: the closure of `default`.

use std::collections::{BTreeMap, BTreeSet};

use toml::Value;

use super::manifest::{Manifest, strings};
use super::{Dependency, Features};

/// The features of a package with these dependencies, when its `default` is on.
pub fn features(manifest: &Manifest, deps: &[Dependency]) -> Features {
    closure(manifest, deps, &["default".to_owned()])
}

/// The features of a package with these dependencies, when `asked` are on.
pub fn closure(manifest: &Manifest, deps: &[Dependency], asked: &[String]) -> Features {
    let declared = declared(manifest);
    let mut known: BTreeSet<String> = declared.keys().cloned().collect();
    known.extend(implicit(&declared, deps));
    let mut active = BTreeSet::new();
    let mut of_deps = BTreeSet::new();
    let mut used: BTreeSet<String> = BTreeSet::new();
    let mut todo: Vec<String> = asked.iter().filter(|name| known.contains(*name)).cloned().collect();
    while let Some(name) = todo.pop() {
        if !active.insert(name.clone()) {
            continue;
        }
        // An optional dependency's own feature.
        if !declared.contains_key(&name) {
            used.insert(name.clone());
        }
        for value in declared.get(&name).into_iter().flatten() {
            match parse(value) {
                Activation::Feature(feature) => todo.extend(known.contains(feature).then(|| feature.to_owned())),
                Activation::Dependency(dep) => {
                    used.insert(dep.to_owned());
                }
                Activation::OfDependency { dep, feature, weak } => {
                    of_deps.insert((dep.to_owned(), feature.to_owned()));
                    if !weak {
                        used.insert(dep.to_owned());
                        todo.extend(known.contains(dep).then(|| dep.to_owned()));
                    }
                }
            }
        }
    }
    Features {
        known: known.into_iter().collect(),
        active: active.into_iter().collect(),
        of_deps: of_deps.into_iter().collect(),
        used: used.into_iter().collect(),
    }
}

fn declared(manifest: &Manifest) -> BTreeMap<String, Vec<String>> {
    let Some(table) = manifest.table(&["features"]) else { return BTreeMap::new() };
    table.iter().filter(|(_, value)| value.is_array()).map(|(name, _)| (name.clone(), strings(table, name))).collect()
}

/// An optional dependency is a feature unless `dep:` names it somewhere.
fn implicit(declared: &BTreeMap<String, Vec<String>>, deps: &[Dependency]) -> Vec<String> {
    let hidden: BTreeSet<&str> = declared.values().flatten().filter_map(|value| value.strip_prefix("dep:")).collect();
    let optional = deps.iter().filter(|dep| dep.optional && !hidden.contains(dep.key.as_str()));
    optional.map(|dep| dep.key.clone()).collect()
}

enum Activation<'a> {
    Feature(&'a str),
    Dependency(&'a str),
    OfDependency { dep: &'a str, feature: &'a str, weak: bool },
}

fn parse(value: &str) -> Activation<'_> {
    if let Some(dep) = value.strip_prefix("dep:") {
        return Activation::Dependency(dep);
    }
    match value.split_once('/') {
        None => Activation::Feature(value),
        Some((dep, feature)) => match dep.strip_suffix('?') {
            Some(dep) => Activation::OfDependency { dep, feature, weak: true },
            None => Activation::OfDependency { dep, feature, weak: false },
        },
    }
}

/// What `[dependencies]` and the like say of features: an array, or nothing.
pub fn dependency_features(value: &Value) -> Vec<String> {
    value.as_table().map(|table| strings(table, "features")).unwrap_or_default()
}
