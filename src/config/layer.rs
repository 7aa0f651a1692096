//! The settings of one file, ready to be asked.

use std::path::Path;
use std::sync::Arc;

use globset::{Glob, GlobSet, GlobSetBuilder};

use crate::findings::Level;
use crate::project::paths;

use super::Settings;

/// Settings, and the folder that they govern.
#[derive(Clone, Debug)]
pub struct Layer {
    /// The folder that they govern, and that globs are relative to.
    pub dir: Arc<Path>,
    /// What is said.
    pub settings: Settings,
    /// A set of globs for each override.
    globs: Vec<GlobSet>,
}

/// The globs are made from the settings.
impl PartialEq for Layer {
    fn eq(&self, other: &Self) -> bool {
        self.dir == other.dir && self.settings == other.settings
    }
}

impl Eq for Layer {}

impl Layer {
    /// Settings for what lies in `dir`.
    #[must_use]
    pub fn new(dir: Arc<Path>, settings: Settings) -> Self {
        let globs = settings.overrides.iter().map(|entry| glob_set(&entry.paths)).collect();
        Self { dir, settings, globs }
    }

    /// The level that is set for a rule in a file; none if nothing is.
    #[must_use]
    pub fn level(&self, rule: &str, path: &Path) -> Option<Level> {
        let relative = paths::relative(path, &self.dir);
        let mut overrides = self.settings.overrides.iter().zip(&self.globs).rev();
        let special = overrides.find_map(|(entry, globs)| {
            let level = entry.rules.get(rule)?;
            globs.is_match(relative.as_deref()?).then_some(*level)
        });
        special.or_else(|| self.settings.rules.get(rule).copied())
    }
}

/// A folder's name stands for all in it.
fn glob_set(patterns: &[String]) -> GlobSet {
    let mut builder = GlobSetBuilder::new();
    for pattern in patterns {
        let pattern = pattern.trim_start_matches("./").trim_end_matches('/');
        for pattern in [pattern.to_owned(), format!("{pattern}/**")] {
            if let Ok(glob) = Glob::new(&pattern) {
                builder.add(glob);
            }
        }
    }
    builder.build().unwrap_or_default()
}
