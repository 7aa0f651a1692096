//! `--package`, `--workspace`, `--exclude`: which packages of a workspace are checked.
//!
//! The whole workspace is loaded in any case, so that what is found in a package does not depend on which others were asked
//! for: a pipeline can give each of its machines some of them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use globset::{Glob, GlobMatcher};

use crate::project::{self, Package};

use super::args::Packages;
use super::output::{self, Failure};
use super::paths::Targets;

/// The packages that were asked for.
#[derive(Debug)]
pub struct Selection {
    /// The folders of all packages.
    all: BTreeSet<PathBuf>,
    /// Those that were asked for.
    chosen: BTreeSet<PathBuf>,
}

impl Selection {
    /// The packages that `args` name, of the workspaces around `targets`, which become the targets. None: everything.
    ///
    /// # Errors
    /// When there is no such package.
    pub fn new(args: &Packages, targets: &mut Targets) -> Result<Option<Self>, Failure> {
        if args.package.is_empty() && !args.workspace {
            return Ok(None);
        }
        let members = members(targets)?;
        let chosen: Vec<&Package> =
            if args.workspace { without(&members, &args.exclude)? } else { named(&members, &args.package)? };
        let chosen = chosen.into_iter().map(|package| package.dir.clone()).collect();
        Ok(Some(Self { all: members.iter().map(|package| package.dir.clone()).collect(), chosen }))
    }

    /// Whether a file belongs to one of them: to the innermost package around it.
    #[must_use]
    pub fn has(&self, file: &Path) -> bool {
        file.ancestors().find(|dir| self.all.contains(*dir)).is_some_and(|dir| self.chosen.contains(dir))
    }
}

/// The members of the workspaces that the targets lie in; these become the targets.
fn members(targets: &mut Targets) -> Result<Vec<Package>, Failure> {
    let workspaces: BTreeSet<PathBuf> = targets.paths.iter().flat_map(|path| workspaces(path)).collect();
    let Some(first) = workspaces.first() else {
        return Err(Failure(format!("there is no package in {}", targets.root.display())));
    };
    if workspaces.len() == 1 {
        targets.root.clone_from(first);
    }
    targets.paths = workspaces.iter().cloned().collect();
    let of = |dir: &PathBuf| project::load(dir).packages.into_iter().filter(|package| package.checked);
    Ok(workspaces.iter().flat_map(of).collect())
}

fn workspaces(path: &Path) -> BTreeSet<PathBuf> {
    let wanted = project::load(path).packages.into_iter().filter(|package| package.checked);
    wanted.map(|package| package.workspace).collect()
}

fn without<'p>(members: &'p [Package], excluded: &[String]) -> Result<Vec<&'p Package>, Failure> {
    let patterns = patterns(excluded)?;
    for (pattern, name) in patterns.iter().zip(excluded) {
        if !members.iter().any(|package| pattern.is_match(&package.name)) {
            output::say_warning(&format!("there is no package `{name}` to leave out"));
        }
    }
    let is_excluded = |package: &&Package| patterns.iter().any(|pattern| pattern.is_match(&package.name));
    Ok(members.iter().filter(|package| !is_excluded(package)).collect())
}

fn named<'p>(members: &'p [Package], names: &[String]) -> Result<Vec<&'p Package>, Failure> {
    let mut chosen = Vec::new();
    for (pattern, name) in patterns(names)?.iter().zip(names) {
        let before = chosen.len();
        chosen.extend(members.iter().filter(|package| pattern.is_match(&package.name)));
        if chosen.len() == before {
            return Err(Failure(format!("there is no package `{name}` in the workspace")));
        }
    }
    Ok(chosen)
}

fn patterns(names: &[String]) -> Result<Vec<GlobMatcher>, Failure> {
    let pattern = |name: &String| {
        let glob = Glob::new(name).map_err(|error| Failure(format!("`{name}` names no package: {error}")))?;
        Ok(glob.compile_matcher())
    };
    names.iter().map(pattern).collect()
}
