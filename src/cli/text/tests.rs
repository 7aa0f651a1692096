//! What findings look like, on findings made by hand: no rule is needed to see that they are shown well.

use std::path::Path;
use std::sync::Arc;

use super::*;
use crate::cli::identity::Identity;
use crate::findings::{Applicability, Edit, Setting};
use crate::rules::Level as RuleLevel;

const MAIN: &str = "\
async fn add(state: &State, n: u64) {
    let total = state.total.lock().unwrap();
    let é = 1;
    store(*total + n).await;
}
";
const STORE: &str = "use std::fs;\n\nfn store() {\n    fs::write(\"a\", \"b\");\n}\n";

struct Case {
    report: Report,
}

impl Case {
    fn new(finding: Finding) -> Self {
        let mut report = Report { root: "/app".into(), ..Report::default() };
        report.sources.add(path("/app/src/main.rs"), MAIN.into());
        report.sources.add(path("/app/src/store.rs"), STORE.into());
        let identity = Identity::default();
        report.findings.push(Located { path: path("/app/src/main.rs"), finding, identity });
        report.stats.files = 2;
        Self { report }
    }

    fn shown(&self) -> String {
        let renderer = TextRenderer::new(&self.report.sources, "/app".into()).plain();
        self.report.findings.iter().map(|located| renderer.render(located)).collect()
    }
}

fn path(path: &str) -> Arc<Path> {
    Path::new(path).into()
}

/// The range of `part` in `text`.
fn at(text: &str, part: &str) -> TextRange {
    let start = text.find(part).expect("part of the text");
    TextRange::new(u32::try_from(start).expect("short"), u32::try_from(start + part.len()).expect("short"))
}

fn guard() -> Finding {
    Finding {
        rule: "sync-guard-across-await",
        level: RuleLevel::Warn,
        setting: Setting::Production,
        range: at(MAIN, "total = ").cover(at(MAIN, "total")),
        message: "this `MutexGuard` is held while the task is suspended".into(),
        related: vec![Related {
            path: path("/app/src/main.rs"),
            range: at(MAIN, ".await"),
            message: "the task may be suspended here".into(),
        }],
        fixes: Vec::new(),
    }
}

fn fix(edits: Vec<Edit>) -> Fix {
    Fix { title: "Drop `total` before the await".into(), applicability: Applicability::Safe, edits }
}

#[test]
fn related_places_of_the_file_are_labels() {
    insta::assert_snapshot!(Case::new(guard()).shown());
}

#[test]
fn related_places_of_other_files_are_notes() {
    let related =
        Related { path: path("/app/src/store.rs"), range: at(STORE, "fs::write"), message: "it blocks here".into() };
    let finding = Finding { level: RuleLevel::Error, related: vec![related], ..guard() };
    insta::assert_snapshot!(Case::new(finding).shown());
}

#[test]
fn a_short_fix_is_shown_in_place() {
    let edit =
        |part: &str, text: &str| Edit { path: path("/app/src/main.rs"), range: at(MAIN, part), text: text.into() };
    let edits = vec![edit("*total + n", "sum"), edit("    let é = 1;", "    let sum = *total + n;\n    drop(total);")];
    let finding = Finding { related: Vec::new(), fixes: vec![fix(edits)], ..guard() };
    insta::assert_snapshot!(Case::new(finding).shown());
}

#[test]
fn a_long_fix_is_told_by_its_title() {
    let edit = Edit { path: path("/app/src/main.rs"), range: at(MAIN, "let é = 1;"), text: "x();\n".repeat(20) };
    let finding = Finding { related: Vec::new(), fixes: vec![fix(vec![edit])], level: RuleLevel::Hint, ..guard() };
    insta::assert_snapshot!(Case::new(finding).shown());
}

#[test]
fn ranges_that_do_not_fit_the_text_are_shown_as_well_as_they_can() {
    for range in [TextRange::new(9000, 9001), TextRange::new(90, 20), TextRange::empty(0), TextRange::new(0, 9000)] {
        let shown = Case::new(Finding { range, ..guard() }).shown();
        assert!(shown.contains("src/main.rs"), "{range:?}: {shown}");
    }
}

#[test]
fn the_closing_line_counts() {
    let mut case = Case::new(guard());
    assert_eq!(closing_line(&case.report), "1 finding (1 warning) in 2 files, checked in 0 ms");
    case.report.findings.push(Located {
        path: path("/app/src/store.rs"),
        finding: Finding { level: RuleLevel::Error, ..guard() },
        identity: Identity::default(),
    });
    assert_eq!(closing_line(&case.report), "2 findings (1 error, 1 warning) in 2 files, checked in 0 ms");
    case.report.findings.clear();
    assert_eq!(closing_line(&case.report), "no findings in 2 files, checked in 0 ms");
}
