//! `check --baseline`.

use std::fs;
use std::path::Path;
use std::process::Output;

use crate::program::{CLEAN, SLEEPS, asyncwise, folder, json, stderr};

const TWO: &str = "async fn f() {\n    std::thread::sleep(T);\n    std::thread::sleep(T);\n}\nconst T: std::time::Duration = std::time::Duration::ZERO;\n";

fn check(dir: &Path, args: &[&str]) -> Output {
    asyncwise(dir, &[&["check", "--baseline", "known.jsonl"][..], args].concat())
}

fn started(files: &[(&str, &str)]) -> tempfile::TempDir {
    let dir = folder(files);
    let output = check(dir.path(), &["--update-baseline"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    dir
}

fn write(dir: &tempfile::TempDir, name: &str, text: &str) {
    fs::write(dir.path().join(name), text).expect("written");
}

#[test]
fn what_was_there_is_not_told_again() {
    let dir = started(&[("src/a.rs", TWO), ("b.rs", CLEAN)]);
    let output = check(dir.path(), &[]);
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(0), &b""[..]), "{}", stderr(&output));
    assert!(stderr(&output).starts_with("2 findings in the baseline\nno findings in 2 files"), "{}", stderr(&output));
    insta::assert_snapshot!(fs::read_to_string(dir.path().join("known.jsonl")).expect("written"));
}

#[test]
fn lines_that_move_functions_that_change_places_and_other_names_do_not_matter() {
    let dir = started(&[("a.rs", &format!("{SLEEPS}{CLEAN}"))]);
    let moved = format!("//! Moved.\n\n{}\n\n{}", CLEAN.replace("add", "sum"), SLEEPS.replace("    ", "\t"));
    write(&dir, "a.rs", &moved);
    let output = check(dir.path(), &[]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(!stderr(&output).contains("no longer"), "{}", stderr(&output));
}

#[test]
fn a_new_finding_fails_even_one_that_looks_like_an_old_one() {
    let dir = started(&[("a.rs", TWO)]);
    write(&dir, "a.rs", &TWO.replace("(T);\n}", "(T);\n    std::thread::sleep(T);\n}"));
    let output = check(dir.path(), &["--format", "json"]);
    assert_eq!(output.status.code(), Some(1));
    let report = json(&output);
    assert_eq!(report["findings"].as_array().map(Vec::len), Some(1));
    assert_eq!(report["baseline"], serde_json::json!({ "known": 2, "stale": [] }));
}

#[test]
fn entries_that_match_nothing_are_told_and_go_with_an_update() {
    let dir = started(&[("a.rs", TWO), ("b.rs", SLEEPS)]);
    write(&dir, "a.rs", CLEAN);
    fs::remove_file(dir.path().join("b.rs")).expect("removed");
    let output = check(dir.path(), &[]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stderr(&output).contains("3 entries of the baseline can go"), "{}", stderr(&output));
    check(dir.path(), &["--update-baseline"]);
    assert!(!stderr(&check(dir.path(), &[])).contains("can go"));
}

#[test]
fn the_level_of_a_run_makes_no_entry_stale() {
    let dir = started(&[("a.rs", SLEEPS), ("asyncwise.toml", "[rules]\nblocking-call-in-async = \"warn\"\n")]);
    let output = check(dir.path(), &["--level", "error"]);
    assert_eq!(output.status.code(), Some(0));
    assert!(!stderr(&output).contains("no longer"), "{}", stderr(&output));
}

#[test]
fn it_does_not_matter_where_one_stands() {
    let dir = started(&[("app/src/a.rs", SLEEPS), ("b.rs", SLEEPS)]);
    let output = asyncwise(&dir.path().join("app"), &["check", "--baseline", "../known.jsonl"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(!stderr(&output).contains("no longer"), "{}", stderr(&output));
    // Nor does an update of a part forget the rest.
    asyncwise(&dir.path().join("app"), &["check", "--baseline", "../known.jsonl", "--update-baseline"]);
    assert_eq!(check(dir.path(), &[]).status.code(), Some(0));
}

#[test]
fn branches_that_both_changed_it_merge_without_a_conflict_in_meaning() {
    let dir = started(&[("a.rs", SLEEPS)]);
    let ours = fs::read_to_string(dir.path().join("known.jsonl")).expect("written");
    let theirs = ours.replace("a.rs", "b.rs");
    write(&dir, "b.rs", SLEEPS);
    let union: Vec<&str> = ours.lines().chain(theirs.lines()).collect();
    write(&dir, "known.jsonl", &union.join("\n"));
    assert_eq!(check(dir.path(), &[]).status.code(), Some(0));
}

#[test]
fn a_baseline_that_is_none_is_no_clean_bill() {
    let dir = folder(&[("a.rs", CLEAN)]);
    let lacking = check(dir.path(), &[]);
    assert_eq!(lacking.status.code(), Some(2));
    assert!(stderr(&lacking).contains("`--update-baseline` writes it"), "{}", stderr(&lacking));
    write(&dir, "known.jsonl", "<<<<<<< ours\n");
    let broken = check(dir.path(), &[]);
    assert_eq!(broken.status.code(), Some(2));
    assert!(stderr(&broken).contains("line 1"), "{}", stderr(&broken));
}
