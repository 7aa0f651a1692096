//! Configuration: levels of rules, overrides by path, user tables; suppressions in source text.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::db::Database;
use crate::host::FileFindings;

/// The name of a file of the configuration.
pub const FILE_NAME: &str = "asyncwise.toml";

/// Whether a file of this name can hold configuration.
#[must_use]
pub fn is_config_name(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == FILE_NAME || name == "Cargo.toml")
}

/// What the configuration files of a workspace and the editor say together.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Config {}

/// What one file, or the editor, says.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Settings {}

/// The files of the configuration.
#[derive(Default)]
pub struct Files {}

impl Files {
    pub(crate) fn set_editor(&mut self, _settings: Settings) {}
    pub(crate) fn refresh<'a>(
        &mut self,
        _files: impl Iterator<Item = &'a PathBuf>,
        _base: Option<&Path>,
        _overlays: &FxHashMap<PathBuf, Arc<str>>,
    ) {
    }
    pub(crate) fn publish(&self, _db: &mut Database) {}
    pub(crate) fn findings(&self) -> Vec<Arc<FileFindings>> {
        Vec::new()
    }
}
