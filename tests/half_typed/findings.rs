//! What is found in the other functions while one is being typed: all of it in an editor, nearly all in a fresh run.
//!
//! The files are the project's fixtures and its demo; `HALF_TYPED_ROOTS` names other folders, separated as in `PATH`, for a
//! long run. Figures are in `docs/measurements.md`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use asyncwise::findings::FileFindings;
use asyncwise::findings::Finding;
use asyncwise::host::{Host, LoadOptions, STACK_SIZE};
use asyncwise::syntax::{Split, split};
use asyncwise::text::TextEdit;

use super::mutate::{MUTATIONS, Mutation, Random, apply, functions};

/// At most so many files are typed in.
const FILES: usize = 200;

/// What is found in a function: rule, bytes from its start, sentence.
type InFunction = Vec<(&'static str, u32, String)>;

/// Functions with findings, before or after.
#[derive(Default, Debug)]
struct Tally {
    kept: usize,
    all: usize,
}

impl Tally {
    fn add(&mut self, kept: usize, all: usize) {
        self.kept += kept;
        self.all += all;
    }

    fn share(&self) -> f64 {
        f64::from(u32::try_from(self.kept).unwrap()) / f64::from(u32::try_from(self.all.max(1)).unwrap())
    }
}

/// A loaded folder, and one of its files.
struct Editor {
    host: Host,
    path: Arc<Path>,
    text: String,
    split: Split,
}

impl Editor {
    fn show(&mut self, text: &str, edits: &[TextEdit]) -> Arc<FileFindings> {
        self.host.set_overlay(&self.path, text.into(), edits);
        self.host.snapshot().findings(&self.path).unwrap()
    }

    /// Findings by function, the functions numbered as in the text before the edit. What a finding of another function
    /// says of the edited one may change with it, and is left out.
    fn by_function(&self, found: &FileFindings, edited: usize, edit: TextEdit) -> BTreeMap<usize, InFunction> {
        let mut result: BTreeMap<usize, InFunction> = BTreeMap::new();
        let place = |at: usize| edit.follow(self.split.items[at].range);
        let of_edited = |finding: &Finding| {
            let speaks = |range| place(edited).is_some_and(|place| place.contains(range));
            finding.related.iter().any(|related| *related.path == *self.path && speaks(related.range))
        };
        let dependents = self.dependents(edited);
        for at in functions(&self.split).into_iter().filter(|at| !dependents.contains(at)) {
            let Some(place) = place(at) else { continue };
            let here = found.findings.iter().filter(|finding| place.contains(finding.range) && !of_edited(finding));
            let here: InFunction =
                here.map(|found| (found.rule, found.range.start - place.start, found.message.clone())).collect();
            if !here.is_empty() {
                result.insert(at, here);
            }
        }
        result
    }

    /// A function and those that name it, themselves or through others: what is said of these may depend on its body.
    fn dependents(&self, edited: usize) -> Vec<usize> {
        let name = |at: usize| {
            let header = self.split.items[at].header().of(&self.text);
            let name = header.split_once("fn ").map_or("", |(_, rest)| rest);
            name.split(|ch: char| !ch.is_alphanumeric() && ch != '_').next().unwrap_or_default().to_owned()
        };
        let mut dependents = vec![edited];
        let mut next = 0;
        while let Some(name) = dependents.get(next).map(|at| name(*at)) {
            next += 1;
            let calls = |at: &usize| self.split.items[*at].range.of(&self.text).contains(&name);
            let new: Vec<usize> = functions(&self.split).into_iter().filter(calls).collect();
            dependents.extend(new.into_iter().filter(|at| !dependents.contains(at)).collect::<Vec<_>>());
        }
        dependents
    }

    /// How many functions keep their findings, and how many have some: cold, warm.
    fn type_in(&mut self, mutation: Mutation, random: &mut Random) -> Option<[(usize, usize); 2]> {
        let original = self.text.clone();
        let all = functions(&self.split);
        let edited = all[random.below(all.len())];
        let (edit, new) = mutation.edit(&original, self.split.items[edited].body?, random)?;
        let mutated = apply(&original, edit, new);
        let nothing = TextEdit { range: edit.range, new_len: edit.range.len() };
        let before = self.show(&original, &[]);
        let before = self.by_function(&before, edited, nothing);
        let cold = self.show(&mutated, &[]);
        self.show(&original, &[]);
        let warm = self.show(&mutated, &[edit]);
        let counts = [cold, warm].map(|found| {
            let after = self.by_function(&found, edited, edit);
            let mut either: Vec<usize> = before.keys().chain(after.keys()).copied().collect();
            either.sort_unstable();
            either.dedup();
            (either.iter().filter(|at| before.get(at) == after.get(at)).count(), either.len())
        });
        let [_, (kept, all)] = counts;
        assert_eq!(kept, all, "{}: {mutation:?} at byte {}", self.path.display(), edit.range.start);
        Some(counts)
    }
}

fn roots() -> Vec<PathBuf> {
    if let Some(roots) = std::env::var_os("HALF_TYPED_ROOTS") {
        return std::env::split_paths(&roots).collect();
    }
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    vec![here.join("tests/fixtures/rules"), here.join("demo")]
}

/// Types in every file of a folder that has findings, once for each mutation.
fn type_everywhere(root: &Path, files: &mut usize, cold: &mut [Tally], warm: &mut [Tally]) {
    let mut host = Host::new();
    host.load(&[root.to_path_buf()], &LoadOptions::default());
    let paths = host.snapshot().checked_files().unwrap();
    for path in paths {
        let found = host.snapshot().findings(&path).unwrap();
        let split = split(&found.text, None);
        if found.findings.is_empty() || functions(&split).len() < 2 || *files == FILES {
            continue;
        }
        *files += 1;
        let mut editor = Editor { host, path, text: found.text.to_string(), split };
        for (number, mutation) in MUTATIONS.into_iter().enumerate() {
            let mut random = Random((*files * 100 + number) as u64);
            if let Some([in_fresh, in_editor]) = editor.type_in(mutation, &mut random) {
                cold[number].add(in_fresh.0, in_fresh.1);
                warm[number].add(in_editor.0, in_editor.1);
            }
        }
        host = editor.host;
        host.remove_overlay(&editor.path);
    }
}

#[test]
#[expect(clippy::print_stdout, reason = "the figures of a long run")]
fn other_functions_keep_their_findings() {
    let work = || {
        let (mut files, mut cold, mut warm) = (0, Vec::new(), Vec::new());
        cold.resize_with(MUTATIONS.len(), Tally::default);
        warm.resize_with(MUTATIONS.len(), Tally::default);
        for root in roots() {
            type_everywhere(&root, &mut files, &mut cold, &mut warm);
        }
        assert!(files > 10, "{files} files");
        let (mut fresh, mut editor) = (Tally::default(), Tally::default());
        for (number, mutation) in MUTATIONS.iter().enumerate() {
            let (cold, warm) = (&cold[number], &warm[number]);
            println!("{mutation:?}: cold {}/{}, warm {}/{}", cold.kept, cold.all, warm.kept, warm.all);
            assert!(cold.all > 50, "{mutation:?}: {cold:?}");
            fresh.add(cold.kept, cold.all);
            editor.add(warm.kept, warm.all);
        }
        println!("{files} files: cold {:.4} of {}, warm {:.4}", fresh.share(), fresh.all, editor.share());
        assert!(fresh.share() >= 0.98, "{fresh:?}");
    };
    let thread = std::thread::Builder::new().stack_size(STACK_SIZE).spawn(work).unwrap();
    assert!(thread.join().is_ok(), "see above");
}
