//! What every fix makes of the fixtures: `cargo xtask check-fixtures` compiles the same results.

#[allow(dead_code, reason = "the other tests use the rest")]
mod support;

use std::collections::BTreeMap;
use std::fmt::Write;

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

/// What each fix of a fixture changes, as a diff.
fn changes(all: &[Mended<'_>]) -> String {
    let mut text = String::new();
    for mended in all {
        let diff = similar::TextDiff::from_lines(mended.fixture.text.as_str(), mended.text.as_str());
        let kind = mended.fix.applicability;
        let _ = writeln!(text, "{} ({kind:?}): {}", mended.rule, mended.fix.title);
        let _ = writeln!(text, "{}", diff.unified_diff().context_radius(0));
    }
    text
}

#[test]
fn what_fixes_that_need_a_look_change_stands_beside_their_fixture() {
    let fixtures: Vec<Fixture> =
        fixtures::all().into_iter().filter(|fixture| fixture.name.ends_with("_remedies.rs")).collect();
    assert!(fixtures.len() >= 8, "{} fixtures are too few", fixtures.len());
    let found = fixtures::check(&fixtures);
    let mut mistakes = Vec::new();
    for fixture in &fixtures {
        let all = mended(std::slice::from_ref(fixture), &found);
        let (file, changes) = (fixture.file.with_extension("diff"), changes(&all));
        assert!(!all.is_empty(), "{} has no fix", fixture.name);
        if std::env::var_os("UPDATE_FIXTURES").is_some() {
            std::fs::write(&file, &changes).expect("the fixtures can be written");
        }
        let expected = std::fs::read_to_string(&file).unwrap_or_default();
        if expected != changes {
            mistakes.push(format!("{}:\n{changes}", file.display()));
        }
    }
    assert!(mistakes.is_empty(), "UPDATE_FIXTURES=1 writes these:\n{}", mistakes.join("\n"));
}

/// The ranges between the delimiter that follows each `start` and its counterpart.
fn inside<'t>(text: &'t str, start: &str) -> Vec<&'t str> {
    let bodies = text.match_indices(start).filter_map(|(at, _)| {
        let rest = &text[at + start.len()..];
        let open =
            rest.find(|letter: char| !letter.is_whitespace()).filter(|open| rest[*open..].starts_with(['{', '(']))?;
        Some(&rest[open + 1..open + 1 + to_the_end_of_block(&rest[open + 1..])])
    });
    bodies.collect()
}

/// How much of a text belongs to the block that it starts in.
fn to_the_end_of_block(text: &str) -> usize {
    let mut depth = 0;
    let end = text.char_indices().find(|(_, letter)| {
        depth += match letter {
            '{' | '(' | '[' => 1,
            '}' | ')' | ']' => -1,
            _ => 0,
        };
        depth < 0
    });
    end.map_or(text.len(), |(at, _)| at)
}

/// Whether a variable is named. A field may have its name.
fn names(text: &str, word: &str) -> bool {
    let is_part = |letter: char| letter.is_alphanumeric() || letter == '_';
    text.match_indices(word).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + word.len()..]);
        !before.ends_with(|letter: char| is_part(letter) || letter == '.') && !after.starts_with(is_part)
    })
}

/// Every fix of every fixture.
fn on_all(check: impl Fn(&Mended<'_>) -> Option<String>) {
    let fixtures: Vec<Fixture> = fixtures::all().into_iter().filter(in_place).collect();
    let found = fixtures::check(&fixtures);
    let all = mended(&fixtures, &found);
    let mistakes: Vec<String> = all
        .iter()
        .filter_map(|mended| Some(format!("{}: {}\n{}", mended.what(), check(mended)?, mended.text)))
        .collect();
    assert!(all.len() >= 60 && mistakes.is_empty(), "{} fixes:\n{}", all.len(), mistakes.join("\n"));
}

#[test]
fn no_fix_puts_what_loses_data_under_a_select_or_a_timeout() {
    let losing = |text: &str| {
        let bodies = inside(text, "select!").into_iter().chain(inside(text, "timeout"));
        let count = |body: &str| {
            ["read_exact(", "write_all(", "read_to_end(", "read_line("]
                .map(|call| body.matches(call).count())
                .iter()
                .sum::<usize>()
        };
        bodies.map(count).sum::<usize>()
    };
    on_all(|mended| {
        let (before, after) = (losing(&mended.fixture.text), losing(&mended.text));
        (after > before).then(|| format!("{before} before, {after} after"))
    });
}

#[test]
fn no_fix_drops_what_is_used_afterwards() {
    on_all(|mended| {
        let mut dropped = mended.fix.edits.iter().filter_map(|edit| {
            let name = edit.text.trim_start().strip_prefix("drop(")?.split(')').next()?;
            let rest = &mended.fixture.text[edit.range.end as usize..];
            Some((name.to_owned(), &rest[..to_the_end_of_block(rest)]))
        });
        dropped.find(|(name, rest)| names(rest, name)).map(|(name, _)| format!("`{name}` is used afterwards"))
    });
}

#[test]
fn no_safe_fix_moves_a_call_over_an_await() {
    on_all(|mended| {
        if mended.fix.applicability != asyncwise::findings::Applicability::Safe {
            return None;
        }
        let text = mended.fixture.text.as_str();
        let moved = mended.fix.edits.iter().flat_map(|from| {
            let gone = from.range.of(text).trim();
            let is_call = gone.contains('(') && gone.len() > 3;
            let to =
                mended.fix.edits.iter().filter(move |to| is_call && to.range != from.range && to.text.contains(gone));
            to.map(move |to| (from.range, to.range))
        });
        let between = |(from, to): (TextRange, TextRange)| {
            let (first, second) = if from < to { (from, to) } else { (to, from) };
            &text[first.end as usize..second.start as usize]
        };
        moved.map(between).find(|between| between.contains(".await")).map(|between| format!("over `{between}`"))
    });
}
