//! `cargo xtask new-rule`: a rule that works, to be changed into another.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Failure;

const RULE: &str = include_str!("templates/rule.rs.txt");
const FIXTURE: &str = include_str!("templates/fixture.rs.txt");

/// The folders of `src/rules` in the order of the registry.
const AREAS: [&str; 7] = ["blocking", "locks", "cancellation", "tasks", "channels", "tracing", "tower"];

/// Adds the rule to the sources below `root`.
///
/// # Errors
/// When the name is no name of a rule, the rule exists, or the sources are not as expected.
pub fn run(id: &str, area: &str, root: &Path) -> Result<(), Failure> {
    let rule = NewRule::new(id, area, root)?;
    rule.write_files()?;
    rule.add_module()?;
    rule.register()
}

struct NewRule<'a> {
    id: &'a str,
    area: &'a str,
    root: &'a Path,
    /// `held_too_long`
    module: String,
    /// `HeldTooLong`
    type_name: String,
}

impl<'a> NewRule<'a> {
    fn new(id: &'a str, area: &'a str, root: &'a Path) -> Result<Self, Failure> {
        let is_word = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase());
        if !id.split('-').all(is_word) {
            return Err(format!("`{id}` is no name of a rule: small letters, words joined by `-`").into());
        }
        if !AREAS.contains(&area) {
            return Err(format!("there is no area `{area}`: {}", AREAS.join(", ")).into());
        }
        let capital = |word: &str| format!("{}{}", word[..1].to_uppercase(), &word[1..]);
        let type_name = id.split('-').map(capital).collect();
        Ok(Self { id, area, root, module: id.replace('-', "_"), type_name })
    }

    fn area_dir(&self) -> PathBuf {
        self.root.join("src/rules").join(self.area)
    }

    fn write_files(&self) -> Result<(), Failure> {
        let file = format!("{}.rs", self.module);
        create(&self.area_dir().join(&file), &self.fill(RULE))?;
        create(&self.root.join("tests/fixtures/rules").join(self.area).join(&file), &self.fill(FIXTURE))
    }

    fn fill(&self, template: &str) -> String {
        let area = format!("{}{}", self.area[..1].to_uppercase(), &self.area[1..]);
        template
            .replace("RULE_ID", self.id)
            .replace("RuleType", &self.type_name)
            .replace("RuleArea", &area)
            .replace("rule_module", &self.module)
    }

    /// The module and its type, in the area's `mod.rs`.
    fn add_module(&self) -> Result<(), Failure> {
        let path = self.area_dir().join("mod.rs");
        if !path.exists() {
            self.start_area(&path)?;
        }
        let text = fs::read_to_string(&path)?;
        let text = with_line(&text, "pub mod ", &format!("pub mod {};", self.module));
        let export = format!("pub use {}::{};", self.module, self.type_name);
        write_formatted(&path, &with_line(&text, "pub use ", &export))
    }

    /// An area without a rule has no module yet.
    fn start_area(&self, path: &Path) -> Result<(), Failure> {
        fs::write(path, format!("//! Rules on {}.\n\n", self.area))?;
        let rules = self.root.join("src/rules/mod.rs");
        let text = fs::read_to_string(&rules)?;
        fs::write(&rules, with_line(&text, "pub mod ", &format!("pub mod {};", self.area)))?;
        Ok(())
    }

    /// The rule behind the last one of its area, or before the first one of a later area.
    fn register(&self) -> Result<(), Failure> {
        let path = self.root.join("src/rules/registry.rs");
        let text = fs::read_to_string(&path)?;
        let (before, list) = text.split_once("RULES: &[&dyn Rule] = &[").ok_or("the registry has no RULES")?;
        let (list, after) = list.split_once("];").ok_or("the list of rules does not end")?;
        let mut entries: Vec<&str> = list.split(',').map(str::trim).filter(|entry| !entry.is_empty()).collect();
        let own = AREAS.iter().position(|area| *area == self.area);
        let at = entries.iter().position(|entry| area_of(entry) > own).unwrap_or(entries.len());
        let entry = format!("&super::{}::{}", self.area, self.type_name);
        entries.insert(at, &entry);
        let list = entries.join(", ");
        write_formatted(&path, &format!("{before}RULES: &[&dyn Rule] = &[{list}];{after}"))
    }
}

/// The area of `&super::area::Type` or `&area::Type`, by its place in the order; what is none of them comes last.
fn area_of(entry: &str) -> Option<usize> {
    let of = |part: &str| AREAS.iter().position(|area| *area == part.trim_start_matches('&'));
    entry.split("::").find_map(of).or(Some(AREAS.len()))
}

/// `text` with `line` among the lines that start alike, in order.
fn with_line(text: &str, start: &str, line: &str) -> String {
    let mut lines: Vec<&str> = text.lines().collect();
    let later = lines.iter().position(|other| other.starts_with(start) && *other > line);
    let last = lines.iter().rposition(|other| other.starts_with(start));
    let at = later.or(last.map(|last| last + 1)).unwrap_or(lines.len());
    lines.insert(at, line);
    lines.join("\n") + "\n"
}

fn create(path: &Path, text: &str) -> Result<(), Failure> {
    if path.exists() {
        return Err(format!("{} exists already", path.display()).into());
    }
    fs::create_dir_all(path.parent().ok_or("a path without a folder")?)?;
    Ok(fs::write(path, text)?)
}

/// Writes a source file as rustfmt writes it.
fn write_formatted(path: &Path, text: &str) -> Result<(), Failure> {
    fs::write(path, text)?;
    let status = Command::new("rustfmt").args(["--edition", "2024"]).arg(path).status()?;
    if status.success() { Ok(()) } else { Err(format!("rustfmt does not like {}", path.display()).into()) }
}
