//! Memory stays as it is through a long day of editing. One test, so that nothing else runs in the process.

#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::path::Path;
use std::sync::Arc;

use asyncwise::host::{Host, LoadOptions};

const ROUNDS: usize = 300;
/// What is let pass, in KiB.
const NOISE: u64 = 4 << 10;

#[test]
fn edits_and_documents_leave_nothing_behind() {
    let dir = tempfile::tempdir().unwrap();
    let root = dir.path().canonicalize().unwrap();
    std::fs::create_dir(root.join("src")).unwrap();
    std::fs::write(root.join("Cargo.toml"), "[package]\nname = \"a\"\nedition = \"2024\"\n").unwrap();
    std::fs::write(root.join("src/lib.rs"), "").unwrap();
    let mut host = Host::new();
    host.load(std::slice::from_ref(&root), &LoadOptions::default());

    let path = root.join("src/lib.rs");
    let body = "async fn g() { std::fs::read(\"x\"); }\n".repeat(8)
        + &"// Twenty kilobytes of text, so that a copy that stays is seen.\n".repeat(320);
    flat("edits", |round| ask(&mut host, &path, &format!("{body}async fn f() {{ g({round}).await; }}")));
    flat("documents", |round| {
        let path = root.join(format!("notes/{round}.rs"));
        ask(&mut host, &path, &body);
        host.remove_overlay(&path);
    });
}

fn ask(host: &mut Host, path: &Path, text: &str) {
    host.set_overlay(path, Arc::from(text), &[]);
    assert_eq!(&*host.snapshot().findings(path).unwrap().text, text);
}

fn flat(what: &str, mut round: impl FnMut(usize)) {
    for number in 0..ROUNDS / 4 {
        round(number);
    }
    let before = memory();
    for number in 0..ROUNDS {
        round(number);
    }
    let after = memory();
    assert!(after < before + NOISE, "{what}: {before} KiB, then {after} KiB");
}

/// Resident memory in KiB; nothing where it cannot be known.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default()
}
