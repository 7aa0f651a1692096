//! `check --format sarif`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

use crate::program::{SLEEPS, asyncwise, folder, json, stderr};

/// A pattern of the published schema that is no regular expression, and what it means.
const BROKEN: &str = "^[a-zA-Z]{2}|^[a-zA-Z]{2}-[a-zA-Z]{2}]?$";
const MENDED: &str = "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$";

/// The published schema, from the sources of the package that our types of SARIF are made of.
fn schema() -> Value {
    let version = Command::new("rustc").arg("-vV").output().expect("rustc starts").stdout;
    let version = String::from_utf8(version).expect("text");
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).expect("a host");
    // What other platforms need was never fetched, so that it cannot be asked for offline.
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--locked", "--offline", "--filter-platform", host])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo starts");
    let metadata: Value = serde_json::from_slice(&metadata.stdout).expect("metadata");
    let packages = metadata["packages"].as_array().expect("packages");
    let manifest = packages.iter().find(|package| package["name"] == "serde-sarif").expect("a dependency");
    let manifest = PathBuf::from(manifest["manifest_path"].as_str().expect("a path"));
    let schema = fs::read_to_string(manifest.with_file_name("src").join("schema.json")).expect("readable");
    serde_json::from_str(&schema.replace(BROKEN, MENDED)).expect("JSON")
}

#[track_caller]
fn assert_valid(log: &Value) {
    let schema = schema();
    assert!(schema["title"].as_str().is_some_and(|title| title.contains("2.1.0")), "{}", schema["title"]);
    let validator = jsonschema::options().should_validate_formats(true).build(&schema).expect("a schema");
    let mistakes: Vec<String> =
        validator.iter_errors(log).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(mistakes.is_empty(), "{mistakes:#?}");
}

fn sarif(dir: &Path, args: &[&str]) -> (Output, Value) {
    let output = asyncwise(dir, &[&["check", "--format", "sarif"][..], args].concat());
    let log = json(&output);
    (output, log)
}

#[test]
fn what_is_printed_is_valid() {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("demo");
    let (output, log) = sarif(&demo, &["--level", "hint"]);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    assert_valid(&log);
    let run = &log["runs"][0];
    let results = run["results"].as_array().expect("results");
    assert!(results.len() > 5, "{}", results.len());
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("small");
        assert_eq!(rules[index]["id"], result["ruleId"]);
        assert!(rules[index]["help"]["markdown"].as_str().is_some_and(|page| page.contains("## Why")), "{result}");
    }
    let kinds = |key: &str| results.iter().filter(|result| result[key].is_array()).count();
    assert!(kinds("fixes") > 0 && kinds("relatedLocations") > 0);
}

#[test]
fn a_mistake_would_be_noticed() {
    let dir = folder(&[("a.rs", SLEEPS)]);
    let (_, mut log) = sarif(dir.path(), &[]);
    assert_valid(&log);
    log["runs"][0]["results"][0]["level"] = json!("loud");
    let validator = jsonschema::validator_for(&schema()).expect("a schema");
    assert!(!validator.is_valid(&log));
}

#[test]
fn columns_are_utf16_and_names_are_uris() {
    let text = "async fn f() {\n    let _ = \"😀é\"; std::thread::sleep(std::time::Duration::ZERO);\n}\n";
    let dir = folder(&[("a b/é.rs", text)]);
    let (_, log) = sarif(dir.path(), &[]);
    assert_valid(&log);
    let run = &log["runs"][0];
    assert_eq!(run["columnKind"], "utf16CodeUnits");
    let place = &run["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"], json!({ "uri": "a%20b/%C3%A9.rs", "uriBaseId": "SRCROOT" }));
    // Four blanks, `let _ = "😀é"; ` of two units for the emoji.
    assert_eq!((&place["region"]["startLine"], &place["region"]["startColumn"]), (&json!(2), &json!(20)));
    let root = run["originalUriBaseIds"]["SRCROOT"]["uri"].as_str().expect("a URI");
    assert!(root.starts_with("file:///") && root.ends_with('/'), "{root}");
}

#[test]
fn fingerprints_outlive_moved_lines_and_tell_findings_apart() {
    let prints = |text: &str| -> Vec<Value> {
        let dir = folder(&[("a.rs", text)]);
        let (_, log) = sarif(dir.path(), &[]);
        let results = log["runs"][0]["results"].as_array().expect("results").clone();
        results.iter().map(|result| result["partialFingerprints"]["asyncwiseFinding/v1"].clone()).collect()
    };
    let twice = SLEEPS.replace("}\n", "    std::thread::sleep(std::time::Duration::from_secs(1));\n}\n");
    let before = prints(&twice);
    assert_eq!(before, prints(&format!("//! Moved.\n\nfn g() {{}}\n\n{}", twice.replace("    ", "\t"))));
    assert_eq!(before.len(), 2);
    assert_ne!(before[0], before[1]);
}

#[test]
fn what_was_skipped_is_told() {
    let dir = folder(&[("a.rs", "fn f() {}\n")]);
    fs::write(dir.path().join("b.rs"), b"// \xff\n").expect("written");
    let (output, log) = sarif(dir.path(), &[]);
    assert_eq!(output.status.code(), Some(0));
    assert_valid(&log);
    let invocation = &log["runs"][0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], true);
    let told = &invocation["toolExecutionNotifications"][0];
    assert_eq!(told["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "b.rs");
    assert_eq!(log["runs"][0]["results"], json!([]));
}

/// GitHub shows results that are marked as suppressed as open alerts, so there are none.
#[test]
fn what_is_allowed_or_known_is_left_out() {
    let allowed = SLEEPS.replace(
        "    std::thread",
        "    // asyncwise: allow(blocking-call-in-async, reason = \"a test\")\n    std::thread",
    );
    let dir = folder(&[("allowed.rs", &allowed), ("known.rs", SLEEPS)]);
    asyncwise(dir.path(), &["check", "known.rs", "--baseline", "known.jsonl", "--update-baseline"]);
    let files = |log: &Value| -> Vec<String> {
        let results = log["runs"][0]["results"].as_array().expect("results");
        assert!(results.iter().all(|result| result.get("suppressions").is_none()), "{results:?}");
        let uri = |result: &Value| {
            result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].as_str().map(str::to_owned)
        };
        results.iter().filter_map(uri).collect()
    };
    let (_, all) = sarif(dir.path(), &[]);
    assert_eq!(files(&all), ["known.rs"]);
    let (output, new) = sarif(dir.path(), &["--baseline", "known.jsonl"]);
    assert_eq!((output.status.code(), files(&new)), (Some(0), Vec::new()), "{}", stderr(&output));
}
