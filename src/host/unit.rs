//! What is loaded together: a root that was asked for, or the surroundings of a document that was opened.

use std::path::{Path, PathBuf};

use crate::project::{self, Model};

/// A root and what lies below it.
#[derive(Debug)]
pub struct Unit {
    /// A folder, or a file.
    pub root: PathBuf,
    /// What is there.
    pub model: Model,
    /// It came with an open document, and goes with the last one.
    pub on_demand: bool,
}

impl Unit {
    /// A root that was asked for.
    pub fn root(root: PathBuf) -> Self {
        Self { model: project::load(&root), root, on_demand: false }
    }

    /// What surrounds a document: its package, or nothing but itself.
    pub fn around(path: &Path) -> Self {
        let model = if path.is_absolute() { project::load(path) } else { lone(path) };
        let package = model.packages.iter().find(|package| package.checked);
        let root = package.map_or(path, |package| &package.dir).to_path_buf();
        Self { root, model, on_demand: true }
    }

    /// Looks again at what is there.
    pub fn reload(&mut self) {
        let asked = if self.on_demand { self.model.candidates.first().cloned() } else { None };
        *self = match asked {
            Some(path) => Self::around(&path),
            None => Self::root(std::mem::take(&mut self.root)),
        };
    }

    /// Whether something that happens to `path` can change the model.
    pub fn is_touched_by(&self, path: &Path) -> bool {
        path.starts_with(&self.root)
            || self.model.configs.iter().any(|config| config == path)
            || self.model.files.iter().any(|file| file.starts_with(path))
            || self.model.packages.iter().any(|package| path.starts_with(&package.dir))
            || path.parent().is_some_and(|parent| crate::config::is_config_name(path) && self.root.starts_with(parent))
    }
}

fn lone(path: &Path) -> Model {
    Model { files: vec![path.to_path_buf()], candidates: vec![path.to_path_buf()], ..Model::default() }
}
