//! Configuration: levels of rules, overrides by path, user tables; suppressions in source text.

/// What the configuration files of a workspace and the editor say together.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Config {}
