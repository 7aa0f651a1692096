//! What every fix makes of the fixtures: `cargo xtask check-fixtures` compiles the same results.

#[allow(dead_code, reason = "the other tests use the rest")]
mod support;

use std::collections::BTreeMap;

use asyncwise::findings::{Edit, FileFindings, Fix, Level};
use asyncwise::fixes::apply;
use asyncwise::text::TextRange;

use support::fixtures::{self, Fixture};
use support::sandbox::Sandbox;

/// A fixture with one fix applied.
struct Mended<'a> {
    fixture: &'a Fixture,
    rule: &'static str,
    level: Level,
    fix: Fix,
    text: String,
}

impl Mended<'_> {
    fn what(&self) -> String {
        format!("{}: {}: `{}`", self.fixture.name, self.rule, self.fix.title)
    }
}

/// Every single fix of every finding.
fn mended<'a>(fixtures: &'a [Fixture], found: &BTreeMap<String, std::sync::Arc<FileFindings>>) -> Vec<Mended<'a>> {
    let mut all = Vec::new();
    for fixture in fixtures {
        for finding in &found[&fixture.name].findings {
            for fix in &finding.fixes {
                let text = apply::apply(&fixture.text, &fix.edits).expect("edits that fit");
                all.push(Mended { fixture, rule: finding.rule, level: finding.level, fix: fix.clone(), text });
            }
        }
    }
    all
}

fn in_place(fixture: &Fixture) -> bool {
    !fixture.is_fixed() && fixture.directive("path").is_none()
}

#[test]
fn a_fix_leaves_code_that_parses_without_the_finding_and_without_a_new_one() {
    let fixtures: Vec<Fixture> = fixtures::all().into_iter().filter(in_place).collect();
    let found = fixtures::check(&fixtures);
    let all = mended(&fixtures, &found);
    assert!(all.len() >= 60, "{} fixes are too few to tell", all.len());
    let mut mistakes = Vec::new();
    for edition in [asyncwise::db::Edition::E2021, asyncwise::db::Edition::E2024] {
        let mut sandbox = Sandbox::default();
        let named: BTreeMap<String, &Mended<'_>> = (0..)
            .zip(all.iter().filter(|mended| mended.fixture.edition() == edition))
            .map(|(at, mended): (usize, _)| (format!("fix{at}.rs"), mended))
            .collect();
        for (name, mended) in &named {
            sandbox.add(name, &mended.text);
            if let Some(setting) = mended.fixture.directive("rules") {
                sandbox.configure(name, setting);
            }
        }
        let after = sandbox.check(edition);
        for (name, mended) in &named {
            let before = &found[&mended.fixture.name];
            mistakes
                .extend(mistake(mended, before, &after[name]).map(|mistake| format!("{}: {mistake}", mended.what())));
        }
    }
    assert!(mistakes.is_empty(), "{} of {} fixes:\n{}", mistakes.len(), all.len(), mistakes.join("\n"));
}

fn mistake(mended: &Mended<'_>, before: &FileFindings, after: &FileFindings) -> Option<String> {
    if let Err(error) = syn::parse_file(&mended.text) {
        return Some(format!("does not parse: {error}\n{}", mended.text));
    }
    let of = |found: &FileFindings, rule: &str, least: Level| {
        found.findings.iter().filter(|finding| finding.rule == rule && finding.level >= least).count()
    };
    // What is left may be milder: a task whose error is logged may still panic unseen.
    let of_rule = |found: &FileFindings| of(found, mended.rule, mended.level);
    // Whether a suppression suppresses anything shows only when its name is right.
    if mended.rule != "unused-suppression" && of_rule(after) >= of_rule(before) {
        return Some("the finding is still there".into());
    }
    if mended.fix.title.contains("(needs") {
        return None;
    }
    let serious = after.findings.iter().filter(|finding| finding.level >= Level::Warn);
    let new =
        serious.map(|finding| finding.rule).find(|rule| of(after, rule, Level::Warn) > of(before, rule, Level::Warn));
    new.map(|rule| format!("there is a new finding of {rule}"))
}

/// The edits that lead back.
fn undone(text: &str, edits: &[Edit]) -> Vec<Edit> {
    let mut edits: Vec<&Edit> = edits.iter().collect();
    edits.sort_by_key(|edit| edit.range);
    let mut moved = 0i64;
    let back = edits.into_iter().map(|edit| {
        let start = u32::try_from(i64::from(edit.range.start) + moved).expect("inside");
        let len = u32::try_from(edit.text.len()).expect("small");
        moved += i64::from(len) - i64::from(edit.range.len());
        let range = TextRange::new(start, start + len);
        Edit { path: edit.path.clone(), range, text: edit.range.of(text).to_owned() }
    });
    back.collect()
}

/// The same code as other people's editors write it.
fn as_written_elsewhere(text: &str) -> Vec<String> {
    let tabs = text.replace("    ", "\t");
    let astral = text.replace(") {", ") { /* 🦀 𝔘𝔫𝔦 */");
    vec![text.replace('\n', "\r\n"), tabs.replace('\n', "\r\n"), format!("\u{feff}{text}"), tabs, astral]
}

#[test]
fn what_a_fix_does_can_be_undone_byte_for_byte() {
    let fixtures: Vec<Fixture> = fixtures::all().into_iter().filter(in_place).collect();
    let mut fixes = 0;
    for form in 0..as_written_elsewhere("").len() {
        let written: Vec<Fixture> = fixtures
            .iter()
            .map(|fixture| Fixture {
                name: fixture.name.clone(),
                file: fixture.file.clone(),
                text: as_written_elsewhere(&fixture.text).swap_remove(form),
            })
            .collect();
        let found = fixtures::check(&written);
        for mended in mended(&written, &found) {
            let undone = undone(&mended.fixture.text, &mended.fix.edits);
            let back = apply::apply(&mended.text, &undone).expect("edits that fit");
            assert_eq!(back, mended.fixture.text, "{}", mended.what());
            assert!(syn::parse_file(&mended.text).is_ok(), "{}: does not parse:\n{}", mended.what(), mended.text);
            fixes += 1;
        }
    }
    assert!(fixes >= 300, "{fixes} fixes are too few to tell");
}
