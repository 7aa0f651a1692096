//! `asyncwise init`.

use std::fmt::Write as _;
use std::fs::OpenOptions;
use std::io::{ErrorKind, Write as _};
use std::path::Path;
use std::process::ExitCode;

use crate::rules::{RuleInfo, registry};

use super::output::{self, Failure};

const FILE: &str = "asyncwise.toml";

const HEAD: &str = "\
# What asyncwise reports here and below. The nearest asyncwise.toml wins.
# `asyncwise rules` lists the rules, `asyncwise explain RULE` tells what one is for.

# Levels: \"allow\" (not reported), \"hint\", \"warn\", \"error\". These are the defaults:
[rules]
";

const TAIL: &str = "
# Other levels for some files:
# [[overrides]]
# paths = [\"benches/**\", \"**/legacy.rs\"]
# rules = { blocking-call-in-async = \"allow\" }

# What asyncwise cannot see in your sources:
# [knowledge]
# stubs = [\"asyncwise/stubs\"]            # folders with stubs of your own
# runs_blocking = [\"my_pool::spawn\"]     # closures given to these run off the runtime
";

/// Writes the file; one that exists stays.
pub fn run(dir: &Path) -> Result<ExitCode, Failure> {
    let path = dir.join(FILE);
    let shown = path.display();
    let mut file = OpenOptions::new().write(true).create_new(true).open(&path).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => Failure(format!("{shown} exists already and is left as it is")),
        _ => Failure(format!("cannot write {shown}: {error}")),
    })?;
    file.write_all(template().as_bytes())?;
    output::say(&format!("wrote {shown}"));
    Ok(ExitCode::SUCCESS)
}

/// A configuration that says in comments what it could say.
#[must_use]
pub fn template() -> String {
    let mut text = HEAD.to_owned();
    let width = registry::infos().map(|info| setting(info).len()).max().unwrap_or(0);
    for info in registry::infos() {
        let _ = writeln!(text, "# {:width$}  # {}", setting(info), info.summary().replace('`', ""));
    }
    text.push_str(TAIL);
    text
}

fn setting(info: &RuleInfo) -> String {
    format!("{} = \"{}\"", info.id, info.level.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_exists_stays() {
        let dir = tempfile::tempdir().expect("a folder");
        run(dir.path()).expect("written");
        assert!(run(dir.path()).is_err());
    }

    #[test]
    fn the_template_is_toml_and_names_every_rule() {
        let text = template();
        toml::from_str::<toml::Table>(&text).expect("parses");
        let bare = text.replace("# [", "[").lines().map(|line| line.strip_prefix("# ").unwrap_or(line)).count();
        assert!(bare > 10);
        assert!(registry::infos().all(|info| text.contains(info.id)));
    }
}
