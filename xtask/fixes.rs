//! What the fixes of fixtures and examples make of them, each applied alone.

use std::fs;
use std::path::{Path, PathBuf};

use asyncwise::db::Edition;
use asyncwise::findings::FileFindings;
use asyncwise::fixes::apply::{self, Plan};
use asyncwise::rules::registry;

use super::Failure;
use super::support::fixtures;
use super::support::sandbox::Sandbox;

/// A text with one fix applied.
pub struct Fixed {
    /// Its edition.
    pub edition: Edition,
    /// A file name of its own.
    pub name: String,
    /// Where it lies.
    pub path: PathBuf,
}

/// Writes the result of every single fix, safe or not, to a file of its own.
pub fn write(dir: &Path) -> Result<Vec<Fixed>, Failure> {
    let mut all = Vec::new();
    let fixtures = fixtures::all();
    let compiled: Vec<_> = fixtures.iter().filter(|fixture| fixture.compiles() && !fixture.is_fixed()).collect();
    let found = fixtures::check(compiled.iter().copied());
    for fixture in compiled {
        let name = fixture.name.trim_end_matches(".rs").replace('/', "-");
        results(dir, &name, fixture.edition(), &found[&fixture.name], &mut all)?;
    }
    let mut sandbox = Sandbox::default();
    for info in registry::infos() {
        for (at, example) in info.examples().into_iter().enumerate() {
            sandbox.add(&format!("example-{}-{at}.rs", info.id), &example.code);
        }
    }
    for (name, found) in sandbox.check(Edition::E2024) {
        results(dir, name.trim_end_matches(".rs"), Edition::E2024, &found, &mut all)?;
    }
    Ok(all)
}

fn results(
    dir: &Path,
    name: &str,
    edition: Edition,
    found: &FileFindings,
    all: &mut Vec<Fixed>,
) -> Result<(), Failure> {
    let fixes = found.findings.iter().flat_map(|finding| finding.fixes.iter().map(move |fix| (finding, fix)));
    for (at, (finding, fix)) in fixes.enumerate() {
        let mut plan = Plan::default();
        plan.take(fix);
        let Some((_, edits)) = plan.files().next() else { continue };
        let text = apply::apply(&found.text, edits)
            .map_err(|conflict| format!("{name}: `{}` does not fit: {conflict:?}", fix.title))?;
        let name = format!("fix-{name}-{at}.rs");
        let path = dir.join(&name);
        fs::write(&path, format!("// {}: {}\n{text}", finding.rule, fix.title))?;
        all.push(Fixed { edition, name, path });
    }
    Ok(())
}
