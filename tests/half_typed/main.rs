//! Half-typed code: what a split keeps of a file while one function in it is being typed.
//!
//! The files are the project's own sources and `tests/fixtures/syntax`. Measured figures are in `docs/measurements.md`.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod findings;
mod mutate;
mod properties;
mod sessions;

use std::path::{Path, PathBuf};

use asyncwise::syntax::{Split, resplit, split};

use mutate::{MUTATIONS, Mutation, Random, apply, functions, kept};

/// How often each mutation is applied to each file.
const ROUNDS: usize = 3;

/// A file that splits cleanly and has functions.
struct File {
    path: PathBuf,
    text: String,
    split: Split,
}

fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    for dir in ["src", "tests/fixtures/syntax"] {
        collect(&root.join(dir), &mut paths);
    }
    let read = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        let split = split(&text, None);
        File { path, text, split }
    };
    paths.into_iter().map(read).filter(|file| functions(&file.split).len() > 1).collect()
}

fn collect(dir: &Path, paths: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = std::fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(&path, paths);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            paths.push(path);
        }
    }
}

/// Functions found and looked for, without anything known and by an editor.
#[derive(Default, Debug)]
struct Tally {
    cold: usize,
    warm: usize,
    all: usize,
}

fn tally(file: &File, mutation: Mutation, random: &mut Random) -> Tally {
    let mut tally = Tally::default();
    let all = functions(&file.split);
    for _ in 0..ROUNDS {
        let edited = all[random.below(all.len())];
        let body = file.split.items[edited].body.unwrap();
        let Some((edit, new)) = mutation.edit(&file.text, body, random) else { continue };
        let text = apply(&file.text, edit, new);
        let old = (file.text.as_str(), &file.split);
        let (cold, others) = kept(old, (&text, &split(&text, None)), edited, edit);
        let (warm, _) = kept(old, (&text, &resplit(&text, &file.split, edit)), edited, edit);
        assert_eq!(warm, others, "{} {mutation:?} at byte {}", file.path.display(), edit.range.start);
        tally.cold += cold;
        tally.warm += warm;
        tally.all += others;
    }
    tally
}

#[test]
fn the_sources_split_cleanly() {
    for file in files() {
        assert!(!file.split.recovered, "{}", file.path.display());
    }
}

/// Each kind of mutation keeps 98 % of the other functions where they are (kind, text, containers) when nothing else is
/// known, and all of them in an editor.
#[test]
fn other_functions_keep_their_place() {
    let files = files();
    assert!(files.len() > 20);
    for (number, mutation) in MUTATIONS.into_iter().enumerate() {
        let mut sum = Tally::default();
        for (at, file) in files.iter().enumerate() {
            let mut random = Random((number * 10_000 + at) as u64);
            let one = tally(file, mutation, &mut random);
            sum = Tally { cold: sum.cold + one.cold, warm: sum.warm + one.warm, all: sum.all + one.all };
        }
        assert!(sum.all > 1_000, "{mutation:?}: {sum:?}");
        assert!(sum.cold * 100 >= sum.all * 98, "{mutation:?}: {sum:?}");
    }
}
