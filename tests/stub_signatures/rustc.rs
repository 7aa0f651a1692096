//! What rustc says of the probes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use super::modules::Line;

/// What is said of names that stable code cannot use, or that this platform lacks, and of what only the compiler may call:
/// nothing can be asked then.
const CANNOT_ASK: [&str; 14] = [
    "E0040", "E0405", "E0412", "E0422", "E0425", "E0432", "E0433", "E0512", "E0573", "E0574", "E0603", "E0635",
    "E0658", "E0782",
];

/// What is said of lifetimes alone, which stubs need not tell.
const OF_LIFETIMES: &str = "E0309";

/// How often names may turn out not to be there. Each time rustc gets further.
const ROUNDS: usize = 12;

/// What came of the probes.
pub struct Compared {
    /// Those that rustc refuses, and why.
    pub differing: BTreeMap<String, String>,
    /// How many could not be asked.
    pub left_out: usize,
}

/// Compiles the probes.
pub fn compare(mut lines: Vec<Line>) -> Compared {
    let folder = tempfile::tempdir().expect("a folder");
    let mut left_out = 0;
    for _ in 0..ROUNDS {
        let messages = errors(&compile(folder.path(), &lines));
        let cannot = messages.iter().filter(|error| CANNOT_ASK.contains(&error.code.as_str()));
        let cannot: BTreeSet<usize> = cannot.map(|error| error.at).collect();
        if cannot.is_empty() {
            let said = messages.into_iter().filter(|error| error.code != OF_LIFETIMES).map(|error| {
                let probe = lines.get(error.at).map_or_else(|| format!("line {}", error.at), |line| line.text.clone());
                (probe, format!("{} {}", error.code, error.text))
            });
            return Compared { differing: said.collect(), left_out };
        }
        for at in cannot {
            let line = lines.get_mut(at).expect("an error in a line");
            left_out += usize::from(line.is_probe);
            line.is_probe = false;
            line.text.clear();
        }
    }
    panic!("rustc found names that it does not know {ROUNDS} times");
}

fn compile(folder: &Path, lines: &[Line]) -> String {
    let mut source = "#![allow(warnings)]\n".to_owned();
    lines.iter().for_each(|line| writeln!(source, "{}", line.text).expect("a string"));
    std::fs::write(folder.join("stub.rs"), source).expect("written");
    let output = Command::new("rustc")
        .args(["--edition", "2024", "--crate-type", "lib", "--emit", "metadata", "--error-format", "json", "stub.rs"])
        .current_dir(folder)
        .output()
        .expect("rustc runs");
    String::from_utf8_lossy(&output.stderr).into_owned()
}

struct Error {
    /// The index of the line.
    at: usize,
    code: String,
    text: String,
}

fn errors(messages: &str) -> Vec<Error> {
    let mut found = Vec::new();
    for message in messages.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok()) {
        let spans = message["spans"].as_array();
        let Some(span) = spans.and_then(|all| all.iter().find(|span| span["is_primary"] == true)) else { continue };
        if message["level"] != "error" {
            continue;
        }
        let line = span["line_start"].as_u64().and_then(|line| usize::try_from(line).ok()).unwrap_or_default();
        let (said, label) = (message["message"].as_str(), span["label"].as_str());
        found.push(Error {
            // Lines count from one, and one stands before them all.
            at: line.saturating_sub(2),
            code: message["code"]["code"].as_str().unwrap_or_default().to_owned(),
            text: format!("{} ({})", said.unwrap_or_default(), label.unwrap_or_default()),
        });
    }
    found
}
