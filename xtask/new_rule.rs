//! `cargo xtask new-rule`: a rule that works, to be changed into another.

use std::path::Path;

use super::Failure;

/// Adds the rule to the sources below `root`.
pub fn run(_id: &str, _area: &str, _root: &Path) -> Result<(), Failure> {
    Err("not written yet".into())
}
