//! `cargo xtask docs`: everything in the repository that is made from the rules.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::PathBuf;

use asyncwise::db::Edition;
use asyncwise::findings::{Applicability, Level};
use asyncwise::rules::{Area, RuleInfo, registry};

use super::support::sandbox::Sandbox;
use super::{Failure, root};

const START: &str = "<!-- rules: written by `cargo xtask docs` -->";
const END: &str = "<!-- /rules -->";

/// Writes what is generated, or tells what would change.
pub fn run(check: bool) -> Result<(), Failure> {
    let wanted = generated()?;
    let orphans: Vec<PathBuf> = pages_without_rule(&wanted)?;
    let changed = |(path, text): &(&PathBuf, &String)| fs::read_to_string(path).ok().as_ref() != Some(*text);
    let stale: Vec<(&PathBuf, &String)> = wanted.iter().filter(changed).collect();
    if check {
        let names = stale.iter().map(|(path, _)| *path).chain(&orphans);
        let names: Vec<String> = names.map(|path| path.display().to_string()).collect();
        if names.is_empty() {
            return Ok(());
        }
        return Err(format!("not as `cargo xtask docs` writes it: {}", names.join(", ")).into());
    }
    for (path, text) in stale {
        fs::create_dir_all(path.parent().ok_or("a path without a folder")?)?;
        fs::write(path, text)?;
        println!("wrote {}", path.display());
    }
    for path in orphans {
        fs::remove_file(&path)?;
        println!("removed {}", path.display());
    }
    Ok(())
}

/// Every generated file with its text.
fn generated() -> Result<BTreeMap<PathBuf, String>, Failure> {
    let fixes = fixes();
    let mut texts = BTreeMap::new();
    for info in registry::infos() {
        texts.insert(root().join(format!("docs/rules/{}.md", info.id)), page(info, fixes.get(info.id)));
    }
    let table = table(&fixes, "");
    let index = format!("# Rules\n\n{}\n{table}", LEVELS.trim());
    texts.insert(root().join("docs/rules/README.md"), index);
    let schema = asyncwise::config::schema();
    texts.insert(root().join("docs/asyncwise.schema.json"), serde_json::to_string_pretty(&schema)? + "\n");
    let manifest = root().join("editors/vscode/package.json");
    let text = super::extension::manifest(&fs::read_to_string(&manifest)?, &schema)?;
    texts.insert(manifest, text);
    let readme = root().join("README.md");
    let text = between_marks(&fs::read_to_string(&readme)?, &readme_table(&fixes))?;
    texts.insert(readme, text);
    Ok(texts)
}

const LEVELS: &str = "
Levels: `error` is a near-certain bug, `warn` a real hazard under load or cancellation, `hint` advice that editors show \
and `check` prints on request, `allow` is off until a configuration asks for it.
";

fn pages_without_rule(wanted: &BTreeMap<PathBuf, String>) -> Result<Vec<PathBuf>, Failure> {
    let mut pages = Vec::new();
    let dir = root().join("docs/rules");
    if dir.exists() {
        for entry in fs::read_dir(dir)? {
            pages.push(entry?.path());
        }
    }
    pages.retain(|path| !wanted.contains_key(path));
    Ok(pages)
}

/// The best fix that each rule offers in its own examples.
fn fixes() -> BTreeMap<&'static str, Applicability> {
    let mut sandbox = Sandbox::default();
    for info in registry::infos() {
        let examples = info.examples().into_iter().filter(|example| example.fires);
        for (at, example) in examples.enumerate() {
            let name = format!("{}.{at}.rs", info.id);
            sandbox.add(&name, &example.code);
            if info.level == Level::Allow {
                sandbox.configure(&name, &format!("{} = \"warn\"", info.id));
            }
        }
    }
    let found = sandbox.check(Edition::E2024);
    let findings = found.values().flat_map(|file| &file.findings);
    let mut best = BTreeMap::new();
    for finding in findings {
        for fix in &finding.fixes {
            let known = best.entry(finding.rule).or_insert(fix.applicability);
            *known = fix.applicability.min(*known);
        }
    }
    best
}

fn page(info: &RuleInfo, fix: Option<&Applicability>) -> String {
    let page = info.page().replace("```rust,fires", "```rust").replace("```rust,silent", "```rust");
    let area = info.area.as_str();
    let level = info.level.as_str();
    let clippy = match info.clippy {
        [] => String::new(),
        lints => format!(" · also silenced by `#[allow(clippy::{})]`", lints.join(")]`, `#[allow(clippy::")),
    };
    format!("# {}\n\n{area} · level `{level}` · {}{clippy}\n\n{page}\n", info.id, fix_in_words(fix))
}

const fn fix_in_words(fix: Option<&Applicability>) -> &'static str {
    match fix {
        Some(Applicability::Safe) => "safe fix",
        Some(Applicability::Review) => "fix to review",
        None => "no fix",
    }
}

const fn fix_in_table(fix: Option<&Applicability>) -> &'static str {
    match fix {
        Some(Applicability::Safe) => "safe",
        Some(Applicability::Review) => "review",
        None => "",
    }
}

/// A table for each area.
fn table(fixes: &BTreeMap<&str, Applicability>, pages: &str) -> String {
    let mut text = String::new();
    for area in Area::ALL {
        let infos: Vec<&RuleInfo> = registry::infos().filter(|info| info.area == area).collect();
        if infos.is_empty() {
            continue;
        }
        let _ = writeln!(
            text,
            "\n## {}: {}\n\n| rule | level | fix | finds |\n|---|---|---|---|",
            area.as_str(),
            area.motto()
        );
        for info in infos {
            let _ = writeln!(text, "{}", row(info, fixes, pages));
        }
    }
    text
}

fn row(info: &RuleInfo, fixes: &BTreeMap<&str, Applicability>, pages: &str) -> String {
    let fix = fix_in_table(fixes.get(info.id));
    let id = info.id;
    format!("| [{id}]({pages}{id}.md) | {} | {fix} | {} |", info.level.as_str(), info.summary().replace('|', "\\|"))
}

/// One table for all areas.
fn readme_table(fixes: &BTreeMap<&str, Applicability>) -> String {
    let mut text = "| rule | level | fix | finds |\n|---|---|---|---|\n".to_owned();
    for info in registry::infos() {
        let _ = writeln!(text, "{}", row(info, fixes, "docs/rules/"));
    }
    text
}

fn between_marks(text: &str, table: &str) -> Result<String, Failure> {
    let marks = "README.md has lost its marks around the table of rules";
    let (before, rest) = text.split_once(START).ok_or(marks)?;
    let (_, after) = rest.split_once(END).ok_or(marks)?;
    Ok(format!("{before}{START}\n{table}{END}{after}"))
}
