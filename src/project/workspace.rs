//! Which packages belong together.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

use super::manifest::Manifest;
use super::{Problem, paths};

/// Manifests by folder, each read once.
#[derive(Debug, Default)]
pub struct Manifests {
    read: BTreeMap<PathBuf, Option<Manifest>>,
    /// What is wrong with them.
    pub problems: Vec<Problem>,
}

impl Manifests {
    /// The manifest of a folder: none if there is none or it is broken.
    pub fn get(&mut self, dir: &Path) -> Option<&Manifest> {
        if !self.read.contains_key(dir) {
            let manifest = self.load(dir);
            self.read.insert(dir.to_path_buf(), manifest);
        }
        self.read.get(dir)?.as_ref()
    }

    /// As [`Self::get`], for a folder that nobody asked to check: what is wrong there is not reported.
    pub fn look(&mut self, dir: &Path) -> Option<&Manifest> {
        let problems = self.problems.len();
        self.get(dir);
        self.problems.truncate(problems);
        self.get(dir)
    }

    fn load(&mut self, dir: &Path) -> Option<Manifest> {
        if !dir.join("Cargo.toml").is_file() {
            return None;
        }
        let manifest = Manifest::read(dir).and_then(|manifest| {
            let usable = manifest.name().is_some() || manifest.workspace().is_some();
            if usable { Ok(manifest) } else { Err(nameless(dir)) }
        });
        manifest.map_err(|problem| self.problems.push(problem)).ok()
    }

    /// The manifest of the workspace that the package in `dir` belongs to. Looked for outwards, as cargo does.
    pub fn workspace_of(&mut self, dir: &Path) -> Option<Manifest> {
        let own = self.get(dir)?;
        if own.workspace().is_some() {
            return Some(own.clone());
        }
        if let Some(pointer) = own.workspace_pointer() {
            return self.get(&pointer).filter(|manifest| manifest.workspace().is_some()).cloned();
        }
        for parent in paths::parents(dir) {
            if let Some(workspace) = self.look(parent).filter(|manifest| manifest.workspace().is_some()) {
                return (!is_excluded(workspace, dir)).then(|| workspace.clone());
            }
        }
        None
    }
}

fn nameless(dir: &Path) -> Problem {
    let message = "has neither a package with a name nor a workspace".to_owned();
    Problem { path: dir.join("Cargo.toml"), line: 1, column: 1, message }
}

/// Whether the workspace names `dir` as a member.
#[must_use]
pub fn is_member(workspace: &Manifest, dir: &Path) -> bool {
    if workspace.dir == dir {
        return true;
    }
    let Some(relative) = paths::relative(dir, &workspace.dir) else { return false };
    globs(&workspace.workspace_list("members")).is_match(relative) && !is_excluded(workspace, dir)
}

/// Whether the workspace excludes `dir` and does not name it as a member by its very path.
#[must_use]
pub fn is_excluded(workspace: &Manifest, dir: &Path) -> bool {
    let below = |entry: &String| dir.starts_with(paths::join(&workspace.dir, entry));
    let excluded = workspace.workspace_list("exclude").iter().any(below);
    excluded && !workspace.workspace_list("members").iter().any(|entry| paths::join(&workspace.dir, entry) == dir)
}

fn globs(patterns: &[String]) -> GlobSet {
    let mut builder = GlobSetBuilder::new();
    for pattern in patterns {
        let pattern = pattern.trim_start_matches("./").trim_end_matches('/');
        if let Ok(glob) = GlobBuilder::new(pattern).literal_separator(true).build() {
            builder.add(glob);
        }
    }
    builder.build().unwrap_or_default()
}
