//! What the packages of a workspace resolve to: versions by the lock file, sources where cargo keeps them, and the features
//! that are on when everything in the workspace is built.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::Path;

use rustc_hash::FxHashMap;

use crate::db::TargetKind;

use super::index::cache;
use super::lock::Lock;
use super::manifest::Manifest;
use super::sources::Sources;
use super::{Dependency, DependencyKind, External, Externals, Package, dependencies, features, targets};

/// What the packages of a workspace resolve to, by the lock file, or without one by what is at hand; none when that is
/// nothing. Kept beside the index, since hundreds of manifests say it.
pub fn externals(workspace: &Path, packages: &[&Package]) -> Option<Externals> {
    let sources = Sources::of(workspace);
    let Some(text) = Lock::text(workspace) else { return guess(sources, packages) };
    let needs: Vec<_> = packages.iter().map(|package| (&package.dir, &package.deps, &package.features)).collect();
    let key = cache::checksum(format!("{text}{sources:?}{needs:?}").as_bytes());
    let known = cache::load_graph(key).filter(|known| known.packages.iter().all(|package| package.root.is_file()));
    if known.is_some() {
        return known;
    }
    let Some(lock) = Lock::parse(&text) else { return guess(sources, packages) };
    let resolved = resolve(lock, sources, packages);
    if resolved.is_lasting() {
        cache::store_graph(key, &resolved.externals);
    }
    Some(resolved.externals)
}

fn guess(sources: Sources, packages: &[&Package]) -> Option<Externals> {
    let lock = Lock::guess(sources.at_hand());
    let externals = resolve(lock, sources, packages).externals;
    (!externals.packages.is_empty()).then_some(Externals { is_guess: true, ..externals })
}

/// What packages resolve to, and whether that is so until the lock file changes.
struct Resolved {
    externals: Externals,
    has_copies: bool,
}

impl Resolved {
    /// Sources may still come, and copies may be edited.
    fn is_lasting(&self) -> bool {
        self.externals.missing.is_empty() && !self.has_copies
    }
}

fn resolve(lock: Lock, sources: Sources, packages: &[&Package]) -> Resolved {
    let has_copies = sources.has_copies();
    let mut resolver = Resolver { sources, lock, nodes: BTreeMap::new() };
    let mut edges = BTreeMap::new();
    for package in packages {
        let Some(from) = resolver.lock.local(&package.name) else { continue };
        for dep in package.deps.iter().filter(|dep| dep.path.is_none() && dep.here) {
            let Some(to) = resolver.lock.dependency(from, &dep.package, dep.version.as_deref()) else { continue };
            // Tests and benchmarks see what they need under the same names.
            let name = (package.dir.clone(), dep.code_name());
            if dep.kind == DependencyKind::Normal {
                edges.insert(name, to);
            } else {
                edges.entry(name).or_insert(to);
            }
            resolver.ask(to, dep, package.features.asked_of(dep).cloned());
        }
    }
    resolver.settle();
    Resolved { externals: resolver.finish(edges), has_copies }
}

struct Resolver {
    sources: Sources,
    lock: Lock,
    /// Packages that are needed, by their place in the lock file; none: no sources.
    nodes: BTreeMap<usize, Option<Node>>,
}

struct Node {
    manifest: Manifest,
    deps: Vec<Dependency>,
    asked: BTreeSet<String>,
    /// What was asked for when its features were last worked out.
    settled: Option<usize>,
    features: super::Features,
}

impl Resolver {
    /// A package is needed, with these features.
    fn ask(&mut self, at: usize, dep: &Dependency, more: impl Iterator<Item = String>) {
        if !self.nodes.contains_key(&at) {
            let node = self.read(at);
            self.nodes.insert(at, node);
        }
        if let Some(Some(node)) = self.nodes.get_mut(&at) {
            node.asked.extend(dep.features.iter().cloned().chain(more));
            node.asked.extend(dep.default_features.then(|| "default".to_owned()));
        }
    }

    fn read(&self, at: usize) -> Option<Node> {
        let dir = self.sources.find(&self.lock.packages[at])?;
        let manifest = Manifest::read(&dir).ok()?;
        let mut deps = dependencies::dependencies(&manifest, None);
        deps.retain(|dep| dep.kind == DependencyKind::Normal && dep.here);
        Some(Node { manifest, deps, asked: BTreeSet::new(), settled: None, features: super::Features::default() })
    }

    /// Follows what is needed by what is needed, until no package gets another feature.
    fn settle(&mut self) {
        let mut todo: VecDeque<usize> = self.nodes.keys().copied().collect();
        while let Some(at) = todo.pop_front() {
            let Some(Some(node)) = self.nodes.get_mut(&at) else { continue };
            if node.settled == Some(node.asked.len()) {
                continue;
            }
            node.settled = Some(node.asked.len());
            let asked: Vec<String> = node.asked.iter().cloned().collect();
            node.features = features::closure(&node.manifest, &node.deps, &asked);
            let (deps, features) = (node.deps.clone(), node.features.clone());
            for dep in deps.iter().filter(|dep| features.have(dep)) {
                let Some(to) = self.lock.dependency(at, &dep.package, dep.version.as_deref()) else { continue };
                self.ask(to, dep, features.asked_of(dep).cloned());
                todo.push_back(to);
            }
        }
    }

    fn finish(mut self, edges: BTreeMap<(std::path::PathBuf, String), usize>) -> Externals {
        let mut result = Externals::default();
        let mut places: FxHashMap<usize, usize> = FxHashMap::default();
        for (at, node) in &self.nodes {
            let package = &self.lock.packages[*at];
            match node {
                Some(node) => {
                    if let Some(external) = external(node, &package.version) {
                        places.insert(*at, result.packages.len());
                        result.packages.push(external);
                    }
                }
                // A package of the workspace stands in the lock file without a source.
                None if package.source.is_some() => {
                    result.missing.push(format!("{} {}", package.name, package.version));
                }
                None => {}
            }
        }
        for (at, node) in &self.nodes {
            let (Some(node), Some(place)) = (node, places.get(at)) else { continue };
            for dep in node.deps.iter().filter(|dep| node.features.have(dep)) {
                let to = self.lock.dependency(*at, &dep.package, dep.version.as_deref());
                match to.and_then(|to| places.get(&to)) {
                    Some(to) => {
                        let name = dep.name_of(&result.packages[*to].lib);
                        result.packages[*place].deps.push((name, *to));
                    }
                    None => result.packages[*place].lacking.push((dep.code_name(), dep.package.clone())),
                }
            }
        }
        let known = edges.into_iter().filter_map(|(name, at)| Some((name, *places.get(&at)?)));
        result.edges = known.collect();
        result
    }
}

/// A package with a library; others cannot be named.
fn external(node: &Node, version: &str) -> Option<External> {
    let edition = node.manifest.edition(None);
    let lib = targets::targets(&node.manifest, edition).into_iter().find(|target| target.kind == TargetKind::Lib)?;
    Some(External {
        name: node.manifest.name()?.to_owned(),
        version: version.to_owned(),
        dir: node.manifest.dir.clone(),
        lib: lib.name,
        root: lib.root,
        proc_macro: targets::is_proc_macro(&node.manifest),
        edition: lib.edition.unwrap_or(edition),
        features: node.features.clone(),
        deps: Vec::new(),
        lacking: Vec::new(),
    })
}
