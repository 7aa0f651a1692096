//! What happens when the disk changes.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustc_hash::FxHashSet;

use crate::config;
use crate::project::discover::{is_foreign, is_source};
use crate::project::paths;
use crate::project::read::{self, ReadError};

use super::crates::Builder;
use super::inputs::ON_DISK;
use super::snapshot::View;
use super::stubs;
use super::{Durability, Host};

/// Files are read in steps of this many, so that progress can be told.
const STEP: usize = 256;

impl Host {
    /// These files or folders were written, made, removed or renamed.
    pub fn disk_changed(&mut self, paths: &[PathBuf]) {
        let paths: Vec<PathBuf> = paths.iter().map(|path| paths::absolute(path)).collect();
        let mut structural = Vec::new();
        let (mut lost, mut settings) = (false, false);
        for path in &paths {
            if self.is_structural(path) {
                structural.push(path);
            }
            settings |= config::is_config_name(path);
            self.configs.changed(path);
            if !self.overlays.contains_key(path) {
                self.left_out.remove(path);
            }
            lost |= !self.read_again(path);
        }
        for unit in self.units.iter_mut().filter(|unit| structural.iter().any(|path| unit.is_touched_by(path))) {
            unit.reload();
        }
        if lost || !structural.is_empty() {
            self.rebuild(None);
        } else if settings {
            self.refresh_config();
        }
    }

    /// Whether what happened to `path` can change which files and crates there are.
    fn is_structural(&self, path: &Path) -> bool {
        let name = path.file_name().unwrap_or_default();
        if name == "Cargo.toml"
            || name == "Cargo.lock"
            || name == config::FILE_NAME
            || config::is_clippy_name(path)
            || name == ".gitignore"
            || name == ".ignore"
        {
            return true;
        }
        if self.inputs.file(path).is_some() {
            return !path.is_file();
        }
        if self.configs.stubs().iter().any(|folder| path.starts_with(folder) || folder.starts_with(path)) {
            return true;
        }
        if self.units.iter().all(|unit| is_foreign(&unit.root, path)) {
            return false;
        }
        let is_folder_of = |(file, _): (&Arc<Path>, _)| file.starts_with(path);
        match std::fs::metadata(path) {
            Ok(metadata) => metadata.is_dir() || is_source(path),
            Err(_) => self.inputs.files().any(is_folder_of),
        }
    }

    /// Takes the disk's text for a known file that no editor holds. Whether the file is still among the known, if it was.
    pub(super) fn read_again(&mut self, path: &Path) -> bool {
        let Some(file) = self.inputs.file(path) else { return true };
        if self.overlays.contains_key(path) {
            return true;
        }
        match read::read(path) {
            Ok(text) => {
                self.inputs.set_text(&mut self.db, file, text, ON_DISK);
                return true;
            }
            Err(ReadError::Skipped(reason)) => {
                self.left_out.insert(path.to_path_buf(), reason);
            }
            Err(ReadError::Vanished) => {}
        }
        self.inputs.remove_file(&mut self.db, path);
        false
    }

    /// Makes the database say what the units and the open documents say.
    pub(super) fn rebuild(&mut self, progress: Option<&(dyn Fn(usize, usize) + Sync)>) {
        self.read_config();
        let stubs = stubs::find(&self.configs.stubs());
        let open: Vec<PathBuf> = self.open_sources();
        let mut wanted: FxHashSet<&Path> = open.iter().map(PathBuf::as_path).collect();
        wanted.extend(self.units.iter().flat_map(|unit| unit.model.files.iter().map(PathBuf::as_path)));
        wanted.extend(stubs.iter().flat_map(|stub| stub.files.iter().map(PathBuf::as_path)));
        self.inputs.retain_files(&mut self.db, |path| wanted.contains(path));
        self.left_out.retain(|path, _| wanted.contains(path.as_path()));
        let is_missing = |path: &&Path| self.inputs.file(path).is_none() && !self.left_out.contains_key(*path);
        let mut missing: Vec<PathBuf> = wanted.into_iter().filter(is_missing).map(Path::to_path_buf).collect();
        missing.sort();
        self.take_in(&missing, progress);
        self.inputs.publish_files(&mut self.db);
        let open: Vec<&Path> = open.iter().map(PathBuf::as_path).collect();
        Builder::new(&mut self.db, &mut self.inputs, self.loose_edition).build(&self.units, &open, &stubs);
        self.publish_config();
    }

    fn open_sources(&self) -> Vec<PathBuf> {
        let sources = self.overlays.keys().filter(|path| !config::is_config_name(path) && !self.is_for_reading(path));
        let mut sources: Vec<PathBuf> = sources.cloned().collect();
        sources.sort();
        sources
    }

    fn take_in(&mut self, paths: &[PathBuf], progress: Option<&(dyn Fn(usize, usize) + Sync)>) {
        let mut done = 0;
        for step in paths.chunks(STEP) {
            for (path, text) in step.iter().zip(read::read_all(step)) {
                let open = self.overlays.get(path).cloned();
                let durability = if open.is_some() { Durability::LOW } else { ON_DISK };
                match open.map_or(text, Ok) {
                    Ok(text) => self.inputs.add_file(&mut self.db, path, text, durability),
                    Err(ReadError::Skipped(reason)) => {
                        self.left_out.insert(path.clone(), reason);
                    }
                    Err(ReadError::Vanished) => {}
                }
            }
            done += step.len();
            if let Some(progress) = progress {
                progress(done, paths.len());
            }
        }
    }

    /// Reads the configuration again, and makes the next snapshots' view.
    pub(super) fn refresh_config(&mut self) {
        let before = self.configs.stubs();
        self.read_config();
        if self.configs.stubs() == before {
            self.publish_config();
        } else {
            self.rebuild(None);
        }
    }

    fn read_config(&mut self) {
        let files = self.units.iter().flat_map(|unit| &unit.model.configs);
        let root = self.units.first().map(|unit| unit.root.as_path());
        let base = root.and_then(|root| if root.is_dir() { Some(root) } else { root.parent() });
        self.configs.refresh(files, base, &self.overlays);
    }

    fn publish_config(&mut self) {
        self.configs.publish(&mut self.db);
        self.view = Arc::new(View::new(&self.units, self.configs.findings()));
    }
}
