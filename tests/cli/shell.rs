//! What shells and `man` are given.

use std::path::Path;

use crate::program::{asyncwise, stdout};

#[test]
fn every_shell_completes_every_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let output = asyncwise(Path::new("."), &["completions", shell]);
        assert_eq!(output.status.code(), Some(0), "{shell}");
        for word in ["check", "explain", "update-baseline"] {
            assert!(stdout(&output).contains(word), "{shell}: {word}");
        }
    }
}

#[test]
fn commands_have_manual_pages() {
    let page = |args: &[&str]| stdout(&asyncwise(Path::new("."), &[&["man"][..], args].concat()));
    assert!(page(&[]).contains(".TH asyncwise 1"), "{}", page(&[]));
    let check = page(&["check"]);
    assert!(check.contains(".TH asyncwise\\-check 1") || check.contains(".TH asyncwise-check 1"), "{check}");
    assert!(check.contains("baseline"), "{check}");
    assert_eq!(asyncwise(Path::new("."), &["man", "nothing"]).status.code(), Some(2));
}
