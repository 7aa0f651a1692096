//! The files of the configuration: read when they change; a broken one counts as what it last said.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustc_hash::FxHashMap;
use salsa::{Durability, Setter};

use crate::db::{Database, Db};
use crate::findings::FileFindings;
use crate::findings::{Finding, Level};
use crate::project::{paths, read as disk};
use crate::rules::meta::unknown_configuration;
use crate::text::TextRange;

use super::{Config, FILE_NAME, Layer, Settings, is_clippy_name, is_config_name, read};

/// The files of the configuration, and the editor's settings.
#[derive(Debug, Default)]
pub struct Files {
    by_path: BTreeMap<PathBuf, File>,
    editor: Settings,
    config: Arc<Config>,
}

#[derive(Debug)]
struct File {
    path: Arc<Path>,
    text: Arc<str>,
    origin: Origin,
    /// What it said when it last was TOML.
    layers: Vec<Layer>,
    findings: Vec<Finding>,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Origin {
    Disk,
    Editor,
    /// Must be read again.
    Stale,
}

impl Files {
    /// What the editor says from now on.
    pub(crate) fn set_editor(&mut self, settings: Settings) {
        self.editor = settings;
    }

    /// The file changed on disk.
    pub(crate) fn changed(&mut self, path: &Path) {
        if let Some(file) = self.by_path.get_mut(path) {
            file.origin = Origin::Stale;
        }
    }

    /// Takes these files, and documents with the right name, for the configuration. `base` is what the editor's globs are
    /// relative to.
    pub(crate) fn refresh<'a>(
        &mut self,
        paths: impl Iterator<Item = &'a PathBuf>,
        base: Option<&Path>,
        overlays: &'a FxHashMap<PathBuf, Arc<str>>,
    ) {
        let mut before = std::mem::take(&mut self.by_path);
        let open = overlays.keys().filter(|path| path.file_name().is_some_and(|name| name == FILE_NAME));
        for path in paths.chain(open) {
            if !self.by_path.contains_key(path)
                && let Some(file) = next(before.remove(path), path, overlays.get(path))
            {
                self.by_path.insert(path.clone(), file);
            }
        }
        self.config = Arc::new(self.merged(base));
    }

    fn merged(&self, base: Option<&Path>) -> Config {
        let mut layers: Vec<Layer> = Vec::new();
        // By path, so that of two files in a folder `Cargo.toml` comes first.
        for file in self.by_path.values().rev() {
            layers.extend(file.layers.iter().cloned());
        }
        layers.sort_by_key(|layer| std::cmp::Reverse(layer.dir.components().count()));
        let base = base.unwrap_or(Path::new(""));
        Config::new(Layer::new(base.into(), self.editor.clone()), layers)
    }

    /// The folders with the user's own stubs.
    pub(crate) fn stubs(&self) -> Vec<PathBuf> {
        self.config.stubs().collect()
    }

    /// Tells the database.
    pub(crate) fn publish(&self, db: &mut Database) {
        let world = db.world();
        if *world.config(db) != self.config {
            world.set_config(db).with_durability(Durability::MEDIUM).to(self.config.clone());
        }
    }

    /// What is wrong with the files, for those with something wrong.
    pub(crate) fn findings(&self) -> Vec<Arc<FileFindings>> {
        self.by_path.values().filter_map(|file| self.findings_of(file)).collect()
    }

    fn findings_of(&self, file: &File) -> Option<Arc<FileFindings>> {
        let level = self.config.level(&unknown_configuration::INFO, &file.path);
        let missing = file.layers.iter().flat_map(|layer| missing_stubs(layer, &file.text));
        let missing: Vec<Finding> =
            missing.map(|(range, message)| unknown_configuration::finding(range, message)).collect();
        if level == Level::Allow || file.findings.is_empty() && missing.is_empty() {
            return None;
        }
        let findings = file.findings.iter().chain(&missing);
        let findings = findings.map(|finding| Finding { level, ..finding.clone() }).collect();
        Some(Arc::new(FileFindings::new(file.path.clone(), file.text.clone(), findings)))
    }
}

/// What a file is now, if it is there.
fn next(before: Option<File>, path: &Path, open: Option<&Arc<str>>) -> Option<File> {
    debug_assert!(is_config_name(path));
    let (text, origin) = match (open, &before) {
        (Some(text), _) => (text.clone(), Origin::Editor),
        (None, Some(file)) if file.origin == Origin::Disk => return before,
        (None, _) => (text_of(path)?, Origin::Disk),
    };
    match before {
        Some(file) if file.text == text => Some(File { origin, ..file }),
        before => Some(parse(path, text, origin, before.map(|file| file.layers))),
    }
}

/// A file that cannot be read says nothing.
fn text_of(path: &Path) -> Option<Arc<str>> {
    match disk::read(path) {
        Ok(text) => Some(text),
        Err(disk::ReadError::Vanished) => None,
        Err(disk::ReadError::Skipped(_)) => Some(Arc::from("")),
    }
}

fn parse(path: &Path, text: Arc<str>, origin: Origin, last: Option<Vec<Layer>>) -> File {
    let path: Arc<Path> = path.into();
    let dir: Arc<Path> = path.parent().unwrap_or(Path::new("")).into();
    let read = if is_clippy_name(&path) {
        read::Read { settings: super::clippy::read(&text).map(|settings| vec![settings]), findings: Vec::new() }
    } else {
        read::read(&path, &text)
    };
    let layers = match read.settings {
        Some(settings) => settings.into_iter().map(|settings| Layer::new(dir.clone(), settings)).collect(),
        None => last.unwrap_or_default(),
    };
    File { path, text, origin, layers, findings: read.findings }
}

/// The folders with stubs that a file names and that hold none.
fn missing_stubs<'a>(layer: &'a Layer, text: &'a str) -> impl Iterator<Item = (TextRange, String)> {
    let named = layer.settings.knowledge.stubs.iter();
    named.filter_map(move |path| {
        let message = without_stubs(path, &paths::join(&layer.dir, path))?;
        let at = text.find(&format!("\"{path}\"")).map_or(0..0, |start| start..start + path.len() + 2);
        let [start, end] = [at.start, at.end].map(|at| u32::try_from(at).unwrap_or(u32::MAX));
        Some((TextRange::new(start, end), message))
    })
}

/// Why there are no stubs in a folder.
fn without_stubs(path: &str, folder: &Path) -> Option<String> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Some(format!("there is no folder `{path}` here"));
    };
    let has_stub = entries.flatten().any(|entry| entry.path().join("lib.rs").is_file());
    (!has_stub).then(|| format!("there is no stub in `{path}`: that of a crate `name` is `{path}/name/lib.rs`"))
}
