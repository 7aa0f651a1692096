//! Configuration: levels of rules, overrides by path, user tables; suppressions in source text.
//!
//! The nearest file counts, and what it does not say, one further out may: `asyncwise.toml`, then
//! `[package.metadata.asyncwise]`, then `[workspace.metadata.asyncwise]`, folder by folder outwards. The editor's settings
//! come before all files.

mod clippy;
mod files;
mod layer;
mod names;
mod read;
mod settings;
pub mod suppress;

use std::path::{Path, PathBuf};

use crate::findings::Level;
use crate::project::paths;
use crate::rules::RuleInfo;

pub use files::Files;
pub use layer::Layer;
pub use settings::{Knowledge, Override, Settings, schema, template};

/// The name of a file of the configuration.
pub const FILE_NAME: &str = "asyncwise.toml";

/// Whether a file of this name can hold configuration.
#[must_use]
pub fn is_config_name(path: &Path) -> bool {
    path.file_name().is_some_and(|name| name == FILE_NAME || name == "Cargo.toml") || is_clippy_name(path)
}

/// The names of clippy's configuration; of a folder's two the first counts.
pub const CLIPPY_NAMES: [&str; 2] = [".clippy.toml", "clippy.toml"];

/// Whether a file of this name is clippy's configuration.
#[must_use]
pub fn is_clippy_name(path: &Path) -> bool {
    path.file_name().is_some_and(|name| CLIPPY_NAMES.iter().any(|clippy| name == *clippy))
}

/// What the configuration files of a workspace and the editor say together.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Config {
    editor: Option<Layer>,
    /// The innermost first.
    layers: Vec<Layer>,
}

impl Config {
    /// The editor's settings, and those of files, the innermost first.
    #[must_use]
    pub fn new(editor: Layer, layers: Vec<Layer>) -> Self {
        Self { editor: Some(editor), layers }
    }

    /// The level of a rule in a file.
    #[must_use]
    pub fn level(&self, rule: &RuleInfo, path: &Path) -> Level {
        self.set_level(rule, path).unwrap_or(rule.level)
    }

    /// The level that somebody set for a rule in a file.
    #[must_use]
    pub fn set_level(&self, rule: &RuleInfo, path: &Path) -> Option<Level> {
        let governing = self.layers.iter().filter(|layer| path.starts_with(&layer.dir));
        let mut layers = self.editor.iter().chain(governing);
        layers.find_map(|layer| layer.level(rule.id, path))
    }

    /// Folders with the user's own stubs.
    pub fn stubs(&self) -> impl Iterator<Item = PathBuf> {
        let all = self.all();
        all.flat_map(|layer| layer.settings.knowledge.stubs.iter().map(|path| paths::join(&layer.dir, path)))
    }

    /// Functions that run the closure given to them off the runtime, by full path.
    pub fn runs_blocking(&self) -> impl Iterator<Item = &str> {
        self.all().flat_map(|layer| layer.settings.knowledge.runs_blocking.iter().map(String::as_str))
    }

    /// Types that must not be held across an await, by full path.
    pub fn not_across_await(&self) -> impl Iterator<Item = &str> {
        self.all().flat_map(|layer| layer.settings.knowledge.not_across_await.iter().map(String::as_str))
    }

    /// Functions that block the thread, by full path.
    pub fn blocks(&self) -> impl Iterator<Item = &str> {
        self.all().flat_map(|layer| layer.settings.knowledge.blocks.iter().map(String::as_str))
    }

    fn all(&self) -> impl Iterator<Item = &Layer> {
        self.editor.iter().chain(&self.layers)
    }
}
