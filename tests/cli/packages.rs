//! Parts of a workspace: what a pipeline's machines find together is what one finds alone.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Output;

use serde_json::Value;

use crate::program::{asyncwise, folder, json, stderr};

const PACKAGES: usize = 40;

/// A workspace in which every package has a helper that blocks, and calls that of the package before it.
fn workspace() -> tempfile::TempDir {
    let dir = folder(&[
        ("Cargo.toml", "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n"),
        ("asyncwise.toml", "[rules]\nno-such-rule = \"warn\"\n"),
    ]);
    for number in 0..PACKAGES {
        let package = dir.path().join(format!("crates/p{number}"));
        fs::create_dir_all(package.join("src")).expect("made");
        let before = number.checked_sub(1);
        let dependency =
            before.map(|before| format!("p{before} = {{ path = \"../p{before}\" }}\n")).unwrap_or_default();
        let manifest = format!(
            "[package]\nname = \"p{number}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependency}"
        );
        fs::write(package.join("Cargo.toml"), manifest).expect("written");
        let call = before.map(|before| format!("    p{before}::wait();\n")).unwrap_or_default();
        let text = format!(
            "pub fn wait() {{\n    std::thread::sleep(std::time::Duration::ZERO);\n}}\n\n\
             pub async fn task() {{\n    std::thread::sleep(std::time::Duration::ZERO);\n{call}}}\n"
        );
        fs::write(package.join("src/lib.rs"), text).expect("written");
    }
    dir
}

fn check(dir: &Path, format: &str, args: &[&str]) -> Output {
    let output = asyncwise(dir, &[&["check", "--format", format][..], args].concat());
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    output
}

/// Every result of a run, as text.
fn results(sarif: &Output) -> BTreeSet<String> {
    let log: Value = json(sarif);
    let results = log["runs"][0]["results"].as_array().expect("results").iter();
    results.map(Value::to_string).collect()
}

fn findings(output: &Output) -> BTreeSet<String> {
    json(output)["findings"].as_array().expect("findings").iter().map(Value::to_string).collect()
}

#[test]
fn four_processes_find_what_one_finds() {
    let dir = workspace();
    let whole = check(dir.path(), "json", &[]);
    let expected = findings(&whole);
    assert!(expected.len() > 2 * PACKAGES - 2, "{}", expected.len());
    assert_eq!(findings(&check(dir.path(), "json", &["--workspace"])), expected);
    let sarif = results(&check(dir.path(), "sarif", &[]));
    let names: Vec<String> = (0..PACKAGES).map(|number| format!("p{number}")).collect();
    let shards: Vec<Vec<&str>> = (0..4)
        .map(|shard| {
            let own = names.iter().skip(shard).step_by(4);
            own.flat_map(|name| ["-p", name.as_str()]).collect()
        })
        .collect();
    let (mut together, mut merged) = (BTreeSet::new(), BTreeSet::new());
    for shard in shards.iter().rev() {
        let part = findings(&check(dir.path(), "json", shard));
        assert!(part.len() < expected.len());
        together.extend(part);
        merged.extend(results(&check(dir.path(), "sarif", shard)));
    }
    assert_eq!(together, expected);
    assert_eq!(merged, sarif);
}

#[test]
fn packages_are_named_as_cargo_names_them() {
    let dir = workspace();
    let files = |args: &[&str]| {
        let report = json(&asyncwise(dir.path(), &[&["check", "--format", "json"][..], args].concat()));
        report["files"].as_u64()
    };
    assert_eq!(files(&["-p", "p1"]), Some(1));
    assert_eq!(files(&["-p", "p1*"]), Some(11));
    assert_eq!(files(&["--workspace", "--exclude", "p1*"]), Some(29));
    let unknown = asyncwise(dir.path(), &["check", "-p", "q"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(stderr(&unknown).contains("no package `q`"), "{}", stderr(&unknown));
}

#[test]
fn the_workspace_is_found_from_the_folder_of_a_member() {
    let dir = workspace();
    let member = dir.path().join("crates/p3");
    let inside = check(&member, "json", &["--workspace"]);
    assert_eq!(findings(&inside), findings(&check(dir.path(), "json", &[])));
}
