//! The rules do what their pages and fixtures say.

mod support;

use std::fs;
use std::path::Path;

use asyncwise::db::Edition;
use asyncwise::findings::FileFindings;
use asyncwise::findings::{Applicability, Level};
use asyncwise::fixes::apply::{self, Plan};
use asyncwise::rules::{RuleInfo, registry};

use support::fixtures::{self, Fixture};
use support::markers;
use support::sandbox::Sandbox;

/// As `check --fix`.
const MOST_ROUNDS: usize = 5;

fn report(mistakes: &[String]) {
    assert!(mistakes.is_empty(), "{} mistakes:\n{}", mistakes.len(), mistakes.join("\n"));
}

#[test]
fn fixtures_have_the_marked_findings_and_no_other() {
    let fixtures = fixtures::all();
    let found = fixtures::check(&fixtures);
    let mistakes: Vec<String> =
        fixtures.iter().flat_map(|fixture| markers::mistakes(&fixture.name, &found[&fixture.name])).collect();
    report(&mistakes);
}

#[test]
fn fixtures_say_the_same_in_edition_2024() {
    let fixtures: Vec<Fixture> = fixtures::all().iter().filter_map(Fixture::in_2024).collect();
    let found = fixtures::check(&fixtures);
    let mistakes: Vec<String> =
        fixtures.iter().flat_map(|fixture| markers::mistakes(&fixture.name, &found[&fixture.name])).collect();
    report(&mistakes);
}

#[test]
fn examples_fire_where_their_page_says() {
    let mut sandbox = Sandbox::default();
    for (info, name, code, _) in examples() {
        sandbox.add(&name, &code);
        if info.level == Level::Allow {
            sandbox.configure(&name, &format!("{} = \"warn\"", info.id));
        }
    }
    let found = sandbox.check(Edition::E2024);
    let mistakes: Vec<String> = examples()
        .into_iter()
        .filter_map(|(info, name, _, fires)| {
            let rules: Vec<&str> = found[&name].findings.iter().map(|finding| finding.rule).collect();
            let own = rules.contains(&info.id);
            let foreign = fires && rules.iter().any(|rule| *rule != info.id);
            (own != fires || foreign).then(|| format!("{name}: {rules:?}"))
        })
        .collect();
    report(&mistakes);
}

/// Every example of every page: its rule, a file name, its code, whether it fires.
fn examples() -> Vec<(&'static RuleInfo, String, String, bool)> {
    let of = |info: &'static RuleInfo| {
        let examples = info.examples().into_iter().enumerate();
        examples.map(move |(at, example)| (info, format!("{}.{at}.rs", info.id), example.code, example.fires))
    };
    registry::infos().flat_map(of).collect()
}

/// Rules that a few lines of Rust can show: not those about files of the configuration and about monstrous code.
fn speaks_of_code(info: &RuleInfo) -> bool {
    !matches!(info.id, "unknown-configuration" | "nesting-too-deep")
}

#[test]
fn pages_are_complete() {
    for info in registry::infos() {
        let page = info.page();
        let headings: Vec<&str> = page.lines().filter_map(|line| line.strip_prefix("## ")).collect();
        let known = ["Why", "Example", "Instead", "What counts", "Configuration", "Limits"];
        let order: Vec<Option<usize>> = headings.iter().map(|h| known.iter().position(|k| k == h)).collect();
        assert!(order.is_sorted() && !order.contains(&None), "{}: headings {headings:?}, known {known:?}", info.id);
        assert!(!info.summary().is_empty() && info.summary().len() <= 120, "{}: {:?}", info.id, info.summary());
        if !speaks_of_code(info) {
            continue;
        }
        assert!(["Why", "Example", "Instead"].iter().all(|h| headings.contains(h)), "{}: {headings:?}", info.id);
        let fires: Vec<bool> = info.examples().iter().map(|example| example.fires).collect();
        assert!(fires.contains(&true) && fires.contains(&false), "{}: examples that fire: {fires:?}", info.id);
    }
}

#[test]
fn rules_are_named_once_and_listed_by_area() {
    let infos: Vec<&RuleInfo> = registry::infos().collect();
    assert!(infos.iter().map(|info| info.area).is_sorted(), "the registry is ordered by area");
    for info in &infos {
        assert_eq!(infos.iter().filter(|other| other.id == info.id).count(), 1, "{} is registered twice", info.id);
        assert!(info.id.bytes().all(|byte| byte == b'-' || byte.is_ascii_lowercase()), "{}", info.id);
    }
}

#[test]
fn safe_fixes_give_the_fixed_text() {
    let update = std::env::var_os("UPDATE_FIXTURES").is_some();
    let with_result: Vec<Fixture> =
        fixtures::all().into_iter().filter(|fixture| fixture.fixed_file().is_some()).collect();
    let mut mistakes = Vec::new();
    for fixture in mended(with_result) {
        let fixed = markers::without_marks(&fixture.text);
        let file = fixture.fixed_file().expect("chosen for it");
        if update {
            fs::write(&file, &fixed).expect("written");
        } else if fixed != fs::read_to_string(&file).expect("readable") {
            mistakes.push(format!("{}: the fixes give\n{fixed}", fixture.name));
        }
    }
    report(&mistakes);
}

#[test]
fn fixed_texts_have_nothing_left_to_mend() {
    let fixtures = fixtures::all();
    let fixed: Vec<&Fixture> = fixtures.iter().filter(|fixture| fixture.is_fixed()).collect();
    let found = fixtures::check(fixed.iter().copied());
    for fixture in fixed {
        assert!(plan(&found[&fixture.name]).is_empty(), "{}: safe fixes are left", fixture.name);
    }
}

/// The fixtures with all safe fixes applied. All are checked together: what is known of std is read once a round.
fn mended(mut fixtures: Vec<Fixture>) -> Vec<Fixture> {
    for _ in 0..MOST_ROUNDS {
        let found = fixtures::check(&fixtures);
        let mut changed = false;
        for fixture in &mut fixtures {
            let plan = plan(&found[&fixture.name]);
            assert!(plan.files().count() <= 1, "{}: fixes of fixtures stay in the file", fixture.name);
            if let Some((_, edits)) = plan.files().next() {
                fixture.text = apply::apply(&fixture.text, edits).expect("fixes that fit");
                changed = true;
            }
        }
        if !changed {
            return fixtures;
        }
    }
    panic!("fixes without end");
}

fn plan(found: &FileFindings) -> Plan {
    let mut plan = Plan::default();
    for finding in &found.findings {
        let safe = finding.fixes.iter().find(|fix| fix.applicability == Applicability::Safe);
        if let Some(fix) = safe {
            plan.take(fix);
        }
    }
    plan
}

#[test]
fn every_rule_has_a_fixture() {
    let folder = fixtures::folder();
    for info in registry::infos().filter(|info| speaks_of_code(info)) {
        let file = format!("{}/{}.rs", info.area.as_str(), info.id.replace('-', "_"));
        assert!(Path::new(&folder).join(&file).exists(), "tests/fixtures/rules/{file} is missing");
    }
}
