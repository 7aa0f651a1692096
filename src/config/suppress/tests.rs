//! Each `hit` in a text is a finding of a rule that needs no code.

use std::path::Path;
use std::sync::Arc;

use crate::config::{Config, Layer, Settings};
use crate::findings::{Finding, Level, Setting};
use crate::rules::meta::{unknown_configuration, unused_suppression};
use crate::syntax;
use crate::text::TextRange;

use super::{apply, suppressions};

const RULE: &str = unknown_configuration::INFO.id;

fn run(text: &str, config: &Config) -> (String, Vec<Finding>) {
    let text = text.replace("RULE", RULE);
    let path: Arc<Path> = Path::new("/x.rs").into();
    let hits = text.match_indices("hit").map(|(at, _)| Finding {
        rule: RULE,
        level: Level::Warn,
        setting: Setting::Production,
        range: TextRange::new(at.try_into().unwrap(), (at + 3).try_into().unwrap()),
        message: String::new(),
        related: Vec::new(),
        fixes: Vec::new(),
    });
    let suppressions = suppressions(&text, &syntax::split(&text, None));
    let left = apply(&suppressions, hits.collect(), config, &path, &text, &|_| true);
    (text, left)
}

/// The lines of hits that are left, from 1, and what is said of suppressions.
fn check(text: &str) -> (Vec<usize>, Vec<String>) {
    let (text, left) = run(text, &Config::default());
    let (hits, said): (Vec<_>, Vec<_>) = left.into_iter().partition(|finding| finding.rule == RULE);
    let line = |finding: &Finding| text[..finding.range.start as usize].matches('\n').count() + 1;
    (hits.iter().map(line).collect(), said.into_iter().map(|finding| finding.message).collect())
}

#[track_caller]
fn left(text: &str, lines: &[usize]) {
    assert_eq!(check(text), (lines.to_vec(), Vec::new()), "{text}");
}

#[track_caller]
fn said(text: &str, message: &str) {
    let (_, messages) = check(text);
    assert!(messages.iter().any(|said| said.contains(message)), "{text}: {messages:?}");
}

/// The text after the only fix.
#[track_caller]
fn mended(text: &str) -> String {
    let (mut text, left) = run(text, &Config::default());
    let fixes: Vec<_> = left.iter().flat_map(|finding| &finding.fixes).collect();
    let [fix] = fixes.as_slice() else { panic!("{left:?}") };
    for edit in &fix.edits {
        text.replace_range(std::ops::Range::<usize>::from(edit.range), &edit.text);
    }
    text
}

#[test]
fn a_comment_counts_for_the_next_statement() {
    left("fn f() {\n // asyncwise: allow(RULE)\n hit(\n  hit);\n hit;\n}", &[5]);
    left("fn f() {\n // asyncwise: allow(RULE)\n let a: M<A, B> = hit;\n hit;\n}", &[4]);
    left("fn f() {\n // asyncwise: allow(RULE)\n\n // why\n if a { hit } else { hit }\n hit;\n}", &[6]);
    left("fn f() {\n // asyncwise: allow(RULE)\n match a { b => { hit } }\n hit;\n}", &[4]);
    left("fn f() {\n // asyncwise: allow(RULE)\n async { hit }.await;\n hit\n}", &[4]);
    left("fn f() {\n // asyncwise: allow(RULE)\n let x = match a { b => { 1 } } + hit;\n hit\n}", &[4]);
    left("fn f() {\n // asyncwise: allow(RULE)\n #[cold]\n hit\n}\nfn hit() {}", &[6]);
}

#[test]
fn a_comment_counts_for_an_item() {
    left("// asyncwise: allow(RULE)\nfn f() { hit; hit; }\nfn g() { hit }", &[3]);
    left("// asyncwise: allow(RULE)\n/// Doc.\n#[cold]\nfn f() { hit }\nhit!();", &[5]);
    left("#[cold]\n// asyncwise: allow(RULE)\n#[inline]\nfn f() { hit }\nfn g() { hit }", &[5]);
    left("/// Doc.\n/// asyncwise: allow(RULE)\nfn f() { hit }\nfn g() { hit }", &[4]);
    left("impl S {\n // asyncwise: allow(RULE)\n fn f() { hit }\n fn g() { hit }\n}", &[4]);
    left("// asyncwise: allow(RULE)\nimpl S {\n fn f() { hit }\n fn g() { hit }\n}\nfn h() { hit }", &[6]);
}

#[test]
fn a_comment_counts_for_an_arm_a_field_an_argument() {
    left("fn f() {\n match a {\n // asyncwise: allow(RULE)\n A { b } => { hit }\n C => hit,\n }\n}", &[5]);
    left("fn f() {\n match a {\n // asyncwise: allow(RULE)\n A => hit,\n C => hit,\n }\n}", &[5]);
    left("struct S {\n // asyncwise: allow(RULE)\n pub(crate) a: hit,\n b: hit,\n}", &[4]);
    left("fn f() {\n g(\n // asyncwise: allow(RULE)\n hit { a },\n hit,\n );\n}", &[5]);
    left("fn f() {\n g(\n // asyncwise: allow(RULE)\n hit\n ); hit\n}", &[5]);
}

#[test]
fn a_comment_at_the_end_of_a_line_counts_for_it() {
    left("fn f() {\n hit; // asyncwise: allow(RULE)\n hit;\n}", &[3]);
    left("fn f() {\n for a in hit { // asyncwise: allow(RULE)\n hit;\n }\n}", &[3]);
    left("fn f() {\n hit; /* asyncwise: allow(RULE) */ hit;\n hit;\n}", &[3]);
}

#[test]
fn an_inner_doc_comment_counts_for_the_file() {
    left("//! asyncwise: allow(RULE, reason = \"a (good) one, really\")\nfn f() { hit }\nfn g() { hit }", &[]);
}

#[test]
fn an_attribute_for_clippy_does_not_count_for_another_rule() {
    left("#[allow(clippy::await_holding_lock)]\nfn f() { hit }", &[2]);
}

#[test]
fn prose_is_not_read() {
    left(
        "//! asyncwise: finds hazards\n// asyncwise: see the docs\nfn f() { let a = \"// asyncwise: allow(RULE)\"; }",
        &[],
    );
}

#[test]
fn what_suppresses_nothing_is_found() {
    said("// asyncwise: allow(RULE)\nfn f() {}", "suppresses nothing");
    said("fn f() {\n 1; // asyncwise: allow(RULE)\n}", "suppresses nothing");
    said("//! asyncwise: allow(RULE)\n", "suppresses nothing");
    said("// asyncwise: allow(RULE)", "suppresses nothing");
}

#[test]
fn what_cannot_be_read_is_found() {
    said("// asyncwise: allow(unknown-configuratoin)\nfn f() {}", "`unknown-configuration` is the nearest");
    said("// asyncwise: allow(xyzzy-plugh)\nfn f() {}", "there is no rule `xyzzy-plugh`");
    said("// asyncwise: ignore(RULE)\nfn f() {}", "is written `asyncwise: allow(");
    said("// asyncwise: allow RULE\nfn f() {}", "is written `asyncwise: allow(");
    said("// asyncwise: allow(RULE\nfn f() {}", "is written `asyncwise: allow(");
    said("// asyncwise: allow()\nfn f() {}", "names no rule");
    said("// asyncwise: allow(reason = \"x\")\nfn f() {}", "names no rule");
}

#[test]
fn what_cannot_be_judged_is_left_alone() {
    left("// asyncwise: allow(RULE)\n#[cfg(windows)]\nfn f() {}", &[]);
    left("// asyncwise: allow(RULE)\nmacro_rules! m { () => {} }", &[]);
    left("// asyncwise: allow(RULE)\nfn f() { let x = (\n\nfn g() {}", &[]);
}

#[test]
fn a_suppression_can_be_suppressed() {
    left("//! asyncwise: allow(unused-suppression)\n// asyncwise: allow(RULE)\nfn f() {}", &[]);
}

#[test]
fn nothing_is_said_of_rules_that_are_off() {
    for rule in [RULE, unused_suppression::INFO.id] {
        let settings = Settings { rules: [(rule.to_owned(), Level::Allow)].into(), ..Settings::default() };
        let config = Config::new(Layer::new(Path::new("/").into(), settings), Vec::new());
        assert_eq!(run("// asyncwise: allow(RULE)\nfn f() {}", &config).1, []);
    }
}

#[test]
fn removing_leaves_no_trace() {
    assert_eq!(mended("fn f() {\n    // asyncwise: allow(RULE)\n    g();\n}"), "fn f() {\n    g();\n}");
    assert_eq!(mended("fn f() {\n    g(); // asyncwise: allow(RULE)\n}"), "fn f() {\n    g();\n}");
    assert_eq!(mended("fn f() {\n    /* asyncwise: allow(RULE) */ g();\n}"), "fn f() {\n    g();\n}");
    assert_eq!(mended("//! asyncwise: allow(RULE)"), "");
    assert_eq!(mended("struct A;\r\n// asyncwise: allow(RULE)\r\nstruct B;\r\n"), "struct A;\r\nstruct B;\r\n");
    assert_eq!(
        mended("// asyncwise: allow(unused-suppression, RULE, reason = \"r\")\nfn f() {}"),
        "// asyncwise: allow(unused-suppression, reason = \"r\")\nfn f() {}"
    );
}

#[test]
fn hostile_texts_are_survived() {
    for text in [
        "// asyncwise: allow(",
        "// asyncwise:",
        "// asyncwise: allow(\"",
        "#[allow(clippy::",
        "#![allow(clippy::x",
        "#",
        "// asyncwise: allow(ü)",
        "/* asyncwise: allow(RULE)",
        "fn f() {\n// asyncwise: allow(RULE)\n}}}})",
        "// asyncwise: allow(,,,)",
        "// asyncwise: allow(RULE)\n#[",
        "// asyncwise: allow(RULE)\n#",
        "//! asyncwise: allow(RULE",
        "\u{feff}// asyncwise: allow(RULE)",
    ] {
        check(text);
    }
}
