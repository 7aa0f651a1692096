//! What every call has in common.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::program::{CLEAN, asyncwise, folder, json, stderr, stdout};

#[test]
fn a_clean_file_ends_with_0_and_one_line() {
    let dir = folder(&[("a.rs", CLEAN)]);
    let output = asyncwise(dir.path(), &["check"]);
    assert_eq!((output.status.code(), stdout(&output).as_str()), (Some(0), ""));
    assert!(stderr(&output).starts_with("no findings in 1 file, checked in "), "{}", stderr(&output));
}

#[test]
fn a_folder_without_rust_ends_with_2_and_says_so() {
    let dir = folder(&[("notes.txt", "fn")]);
    let output = asyncwise(dir.path(), &["check"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).starts_with("error: there are no Rust files in "), "{}", stderr(&output));
}

#[test]
fn a_path_that_is_not_there_ends_with_2_and_is_named() {
    let dir = folder(&[]);
    let output = asyncwise(dir.path(), &["check", "nowhere"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("nowhere"), "{}", stderr(&output));
}

#[test]
fn an_unknown_option_ends_with_2() {
    let dir = folder(&[("a.rs", CLEAN)]);
    assert_eq!(asyncwise(dir.path(), &["check", "--frobnicate"]).status.code(), Some(2));
    assert_eq!(asyncwise(dir.path(), &["check", "--format", "yaml"]).status.code(), Some(2));
}

#[test]
fn json_is_one_object_of_the_agreed_shape() {
    let dir = folder(&[("a.rs", CLEAN), ("src/b.rs", CLEAN)]);
    let output = asyncwise(dir.path(), &["check", "--format", "json"]);
    let report = json(&output);
    assert_eq!(report["version"], 1);
    assert_eq!(report["files"], 2);
    for list in ["findings", "skipped"] {
        assert!(report[list].is_array(), "{list}");
    }
    assert_eq!(report["stats"]["lines"], 6);
}

/// Hints that nobody asked for are not looked for: what suppresses one is not called useless for that.
#[test]
fn a_hint_is_found_when_it_is_asked_for_and_its_suppression_always_has_a_use() {
    let text = "async fn f() {\n    let count = tokio::sync::Mutex::new(1u32);\n    *count.lock().await += 1;\n}\n";
    let allowed = text.replace("    let count", "    // asyncwise: allow(async-lock-not-needed)\n    let count");
    let strict = "[rules]\nunused-suppression = \"warn\"\n";
    let dir = folder(&[("a.rs", text), ("b.rs", &allowed), ("asyncwise.toml", strict)]);
    let rules = |args: &[&str]| {
        let report = json(&asyncwise(dir.path(), args));
        let findings = report["findings"].as_array().expect("a list").clone();
        findings.iter().map(|finding| format!("{} {}", finding["file"], finding["rule"])).collect::<Vec<_>>()
    };
    assert_eq!(rules(&["check", "--format", "json"]), [""; 0]);
    let hint = ["\"a.rs\" \"async-lock-not-needed\""];
    assert_eq!(rules(&["check", "--format", "json", "--level", "hint"]), hint);
    fs::write(dir.path().join("asyncwise.toml"), "[rules]\nasync-lock-not-needed = \"warn\"\n").expect("written");
    assert_eq!(rules(&["check", "--format", "json"]), hint);
}

#[test]
fn a_file_that_is_not_utf8_is_skipped_with_a_note() {
    let dir = folder(&[("a.rs", CLEAN)]);
    fs::write(dir.path().join("b.rs"), b"// \xff\xfe\n").expect("written");
    let report = json(&asyncwise(dir.path(), &["check", "--format", "json"]));
    assert_eq!(report["files"], 1);
    assert_eq!(report["skipped"][0]["file"], "b.rs");
    let output = asyncwise(dir.path(), &["check"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(stderr(&output).starts_with("warning: skipped b.rs: "), "{}", stderr(&output));
}

#[test]
fn a_broken_manifest_is_told_with_its_line_and_the_files_are_checked() {
    let dir = folder(&[("Cargo.toml", "[package]\nname = \n"), ("src/lib.rs", CLEAN)]);
    let output = asyncwise(dir.path(), &["check"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stderr(&output).contains("Cargo.toml: line 2, "), "{}", stderr(&output));
}

#[test]
fn stats_tell_how_much_was_read() {
    let dir = folder(&[("a.rs", CLEAN)]);
    let text = stdout(&asyncwise(dir.path(), &["check", "--stats"]));
    assert!(text.contains("functions                          1"), "{text}");
    let report = json(&asyncwise(dir.path(), &["check", "--stats", "--format", "json"]));
    assert_eq!(report["stats"]["functions"], 1);
    assert!(report["stats"]["milliseconds"]["check"].is_number(), "{report}");
    assert_eq!(report["stats"]["dependencies"]["packages"], 0);
}

#[test]
fn a_nesting_bomb_is_no_crash() {
    let bomb = format!("fn f() {{ {}{} }}\n", "{".repeat(50_000), "}".repeat(50_000));
    let dir = folder(&[("a.rs", &bomb)]);
    let output = asyncwise(dir.path(), &["check"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
}

#[test]
fn init_writes_once() {
    let dir = folder(&[]);
    assert_eq!(asyncwise(dir.path(), &["init"]).status.code(), Some(0));
    let written = fs::read_to_string(dir.path().join("asyncwise.toml")).expect("written");
    assert!(written.contains("[rules]"), "{written}");
    let again = asyncwise(dir.path(), &["init"]);
    assert_eq!(again.status.code(), Some(2));
    assert!(stderr(&again).contains("exists already"), "{}", stderr(&again));
}

#[test]
fn an_unknown_rule_ends_with_2() {
    let dir = folder(&[]);
    let output = asyncwise(dir.path(), &["explain", "no-such-rule-at-all"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).starts_with("error: there is no rule `no-such-rule-at-all`"), "{}", stderr(&output));
}

#[test]
fn rules_are_listed_for_programs() {
    let dir = folder(&[]);
    let report = json(&asyncwise(dir.path(), &["rules", "--format", "json"]));
    assert_eq!(report["version"], 1);
    assert!(report["rules"].is_array());
}

#[test]
fn cargo_calls_it_with_its_name() {
    let run = |args: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_cargo-asyncwise")).args(args).output().expect("it starts");
        (output.status.code(), stdout(&output))
    };
    let version = format!("asyncwise {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(run(&["asyncwise", "--version"]), (Some(0), version.clone()));
    assert_eq!(run(&["--version"]), (Some(0), version));
}

#[test]
fn the_demo_has_findings_and_every_file_of_it_is_read() {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("demo");
    let output = asyncwise(&demo, &["check", "--format", "json"]);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    let report = json(&output);
    assert_eq!((report["files"].as_u64(), report["skipped"].as_array().map(Vec::len)), (Some(5), Some(0)));
    let first = &report["findings"][0];
    for key in ["rule", "level", "setting", "file", "message"] {
        assert!(first[key].is_string(), "{key}: {first}");
    }
    for key in ["line", "column", "end_line", "end_column"] {
        assert!(first[key].is_number(), "{key}: {first}");
    }
}

#[test]
fn text_is_shown_as_rustc_shows_its_own() {
    let dir = folder(&[("a.rs", "async fn f() {\n    std::thread::sleep(std::time::Duration::ZERO);\n}\n")]);
    let output = asyncwise(dir.path(), &["check"]);
    assert_eq!(output.status.code(), Some(1));
    insta::assert_snapshot!(stdout(&output));
}

#[test]
fn a_level_that_is_set_counts_for_every_case_of_a_rule() {
    let sleeps = "async fn f() { std::thread::sleep(std::time::Duration::ZERO); }\n";
    let level = |config: &str| {
        let dir = folder(&[("a.rs", sleeps), ("asyncwise.toml", config)]);
        let report = json(&asyncwise(dir.path(), &["check", "--format", "json"]));
        report["findings"][0]["level"].as_str().map(str::to_owned)
    };
    assert_eq!(level("").as_deref(), Some("error"));
    assert_eq!(level("[rules]\nblocking-call-in-async = \"warn\"\n").as_deref(), Some("warn"));
    assert_eq!(level("[rules]\nblocking-call-in-async = \"allow\"\n"), None);
}
