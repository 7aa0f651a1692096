//! What a rule reports.

use std::path::Path;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::text::TextRange;

/// How serious a finding is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Not reported.
    Allow,
    /// Advice: a hint in editors, not printed by `check` unless asked.
    Hint,
    /// A real hazard under load or cancellation.
    Warn,
    /// A near-certain bug: deadlock, panic, lost data.
    Error,
}

impl Level {
    /// One step less.
    #[must_use]
    pub const fn lowered(self) -> Level {
        match self {
            Level::Error => Level::Warn,
            Level::Warn => Level::Hint,
            Level::Hint | Level::Allow => Level::Allow,
        }
    }

    /// As written in the configuration and on the command line.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Level::Allow => "allow",
            Level::Hint => "hint",
            Level::Warn => "warn",
            Level::Error => "error",
        }
    }
}

/// What the code around a finding is for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Setting {
    /// What is shipped.
    Production,
    /// `#[cfg(test)]`, `#[test]`, `tests/`.
    Test,
    /// `benches/`.
    Bench,
    /// `examples/`.
    Example,
    /// `build.rs`.
    Build,
    /// The straight-line part of `main` before the first spawn, server start or loop.
    Startup,
}

/// What a rule reports, with ranges that count from the start of the file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Finding {
    /// The rule's id.
    pub rule: &'static str,
    /// After the configuration and the setting are taken into account; never [`Level::Allow`].
    pub level: Level,
    /// What the code around it is for.
    pub setting: Setting,
    /// Bytes in the file.
    pub range: TextRange,
    /// One sentence, without a full stop, that names the thing and the reason.
    pub message: String,
    /// Other places that explain it.
    pub related: Vec<Related>,
    /// What mends it, the best first.
    pub fixes: Vec<Fix>,
}

/// A place that explains a finding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Related {
    /// The file.
    pub path: Arc<Path>,
    /// Bytes in that file.
    pub range: TextRange,
    /// What is there.
    pub message: String,
}

/// What mends a finding.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fix {
    /// What it does, as an imperative: "Use `tokio::time::sleep`".
    pub title: String,
    /// Whether it can be applied blindly.
    pub applicability: Applicability,
    /// Never overlapping.
    pub edits: Vec<Edit>,
}

/// Whether a fix can be applied blindly.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Applicability {
    /// The result compiles in the ordinary case and keeps its meaning.
    Safe,
    /// Needs a look.
    Review,
}

/// One replacement.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Edit {
    /// The file.
    pub path: Arc<Path>,
    /// Bytes in that file.
    pub range: TextRange,
    /// The new text.
    pub text: String,
}
