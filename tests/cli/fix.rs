//! `check --fix` and `check --diff`.

use std::fs;
use std::path::Path;

use crate::program::{CLEAN, MENDED, SLEEPS, asyncwise, folder, git, repository, stderr, stdout};

fn read(dir: &tempfile::TempDir, name: &str) -> String {
    fs::read_to_string(dir.path().join(name)).expect("readable")
}

#[test]
fn fix_mends_the_file_and_says_so() {
    let dir = repository(&[("a.rs", SLEEPS), ("b.rs", CLEAN)]);
    let output = asyncwise(dir.path(), &["check", "--fix"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stderr(&output).starts_with("fixed a.rs\n1 fix applied in 1 file\n"), "{}", stderr(&output));
    assert_eq!(read(&dir, "a.rs"), MENDED);
}

#[test]
fn a_second_run_changes_nothing() {
    let dir = repository(&[("a.rs", SLEEPS), ("b.rs", &SLEEPS.replace("fn f", "fn g"))]);
    asyncwise(dir.path(), &["check", "--fix"]);
    let after = (read(&dir, "a.rs"), read(&dir, "b.rs"));
    // The files are dirty now; since there is nothing to write, nobody minds.
    let again = asyncwise(dir.path(), &["check", "--fix"]);
    assert_eq!(again.status.code(), Some(0), "{}", stderr(&again));
    assert!(stderr(&again).starts_with("0 fixes applied in 0 files\n"), "{}", stderr(&again));
    assert_eq!((read(&dir, "a.rs"), read(&dir, "b.rs")), after);
}

#[test]
fn fixes_that_overlap_are_made_one_after_the_other() {
    let text = "async fn f() {\n    std::thread::sleep(std::time::Duration::from_secs(1)); std::thread::sleep(std::time::Duration::from_secs(2));\n}\n";
    let dir = repository(&[("a.rs", text)]);
    let output = asyncwise(dir.path(), &["check", "--fix"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(read(&dir, "a.rs").matches("tokio::time::sleep(").count(), 2);
}

#[test]
fn a_file_with_changes_is_left_alone_unless_allowed() {
    let dir = repository(&[("a.rs", CLEAN), ("b.rs", SLEEPS)]);
    let dirty = |args: &[&str]| asyncwise(dir.path(), &[&["check", "--fix"][..], args].concat());
    fs::write(dir.path().join("a.rs"), SLEEPS).expect("written");
    let refused = dirty(&[]);
    assert_eq!(refused.status.code(), Some(2));
    assert_eq!((read(&dir, "a.rs").as_str(), read(&dir, "b.rs").as_str()), (SLEEPS, SLEEPS));
    insta::assert_snapshot!(stderr(&refused));
    git(dir.path(), &["add", "."]);
    assert_eq!(dirty(&[]).status.code(), Some(2));
    assert_eq!(dirty(&["--allow-staged"]).status.code(), Some(0));
    assert_eq!((read(&dir, "a.rs").as_str(), read(&dir, "b.rs").as_str()), (MENDED, MENDED));
    fs::write(dir.path().join("a.rs"), format!("{SLEEPS}// neither committed nor staged\n")).expect("written");
    assert_eq!(dirty(&["--allow-staged"]).status.code(), Some(2));
    assert_eq!(dirty(&["--allow-dirty"]).status.code(), Some(0));
    assert_eq!(read(&dir, "a.rs"), format!("{MENDED}// neither committed nor staged\n"));
}

#[test]
fn changes_in_files_that_no_fix_touches_do_not_matter() {
    let dir = repository(&[("a.rs", SLEEPS), ("b.rs", CLEAN)]);
    fs::write(dir.path().join("b.rs"), "// mine\n").expect("written");
    let output = asyncwise(dir.path(), &["check", "--fix"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert_eq!(read(&dir, "b.rs"), "// mine\n");
}

#[test]
fn a_file_that_git_does_not_know_cannot_be_had_back() {
    let dir = repository(&[("b.rs", CLEAN)]);
    fs::write(dir.path().join("a.rs"), SLEEPS).expect("written");
    assert_eq!(asyncwise(dir.path(), &["check", "--fix"]).status.code(), Some(2));
    assert_eq!(read(&dir, "a.rs"), SLEEPS);
}

#[test]
fn without_a_repository_it_must_be_allowed() {
    let dir = folder(&[("a.rs", SLEEPS)]);
    let refused = asyncwise(dir.path(), &["check", "--fix"]);
    assert_eq!((refused.status.code(), read(&dir, "a.rs").as_str()), (Some(2), SLEEPS));
    insta::assert_snapshot!(stderr(&refused));
    let allowed = asyncwise(dir.path(), &["check", "--fix", "--allow-no-vcs"]);
    assert_eq!((allowed.status.code(), read(&dir, "a.rs").as_str()), (Some(0), MENDED));
}

#[test]
fn a_diff_is_shown_and_nothing_is_changed() {
    let dir = folder(&[("src/a.rs", SLEEPS), ("b.rs", CLEAN)]);
    let output = asyncwise(dir.path(), &["check", "--diff"]);
    assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
    assert_eq!(read(&dir, "src/a.rs"), SLEEPS);
    insta::assert_snapshot!(stdout(&output));
}

#[test]
fn git_applies_the_diff_and_gets_what_fix_writes() {
    let crlf = SLEEPS.replace('\n', "\r\n");
    for text in [SLEEPS, crlf.as_str(), SLEEPS.trim_end()] {
        let dir = repository(&[("a.rs", text)]);
        let diff = asyncwise(dir.path(), &["check", "--diff"]);
        let patch = dir.path().join("fix.patch");
        fs::write(&patch, &diff.stdout).expect("written");
        git(dir.path(), &["-c", "core.autocrlf=false", "apply", "fix.patch"]);
        let applied = read(&dir, "a.rs");
        fs::write(dir.path().join("a.rs"), text).expect("written");
        asyncwise(dir.path(), &["check", "--fix", "--allow-dirty"]);
        assert_eq!(applied, read(&dir, "a.rs"));
        assert_ne!(applied, text);
    }
}

#[test]
fn fixes_that_need_a_look_are_applied_when_asked_for() {
    let drops = "async fn work() -> std::io::Result<()> {\n    tokio::fs::remove_file(\"b\").await\n}\n\nasync fn f() {\n    tokio::spawn(work());\n}\n";
    let dir = repository(&[("a.rs", drops)]);
    assert_eq!(asyncwise(dir.path(), &["check", "--fix"]).status.code(), Some(1));
    assert_eq!(read(&dir, "a.rs"), drops);
    let output = asyncwise(dir.path(), &["check", "--fix", "--review"]);
    assert_ne!(read(&dir, "a.rs"), drops, "{}", stderr(&output));
    let after = read(&dir, "a.rs");
    asyncwise(dir.path(), &["check", "--fix", "--review", "--allow-dirty"]);
    assert_eq!(read(&dir, "a.rs"), after);
}

#[test]
fn options_that_mean_nothing_alone_are_refused() {
    for args in
        [&["--review"][..], &["--allow-dirty"], &["--update-baseline"], &["--watch", "--fix"], &["--exclude", "a"]]
    {
        let output = asyncwise(Path::new("."), &[&["check"][..], args].concat());
        assert_eq!(output.status.code(), Some(2), "{args:?}");
    }
}
