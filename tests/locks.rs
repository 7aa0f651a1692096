//! Locks are converted with all that has to change together, and back.

#[path = "support/locks.rs"]
mod conversions;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use asyncwise::findings::Edit;
use asyncwise::fixes::apply;
use asyncwise::text::TextRange;

use conversions::{Offer, by_file, offers, write};

/// The fixture in a folder of its own.
fn workspace(change: impl Fn(&str) -> String) -> tempfile::TempDir {
    let dir = tempfile::tempdir().expect("a temporary folder");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/locks"), dir.path(), &change);
    dir
}

fn copy(from: &Path, to: &Path, change: &impl Fn(&str) -> String) {
    fs::create_dir_all(to).expect("made");
    for entry in fs::read_dir(from).expect("a folder").map(|entry| entry.expect("an entry").path()) {
        let target = to.join(entry.file_name().expect("it has a name"));
        if entry.is_dir() {
            copy(&entry, &target, change);
        } else {
            let text = fs::read_to_string(&entry).expect("read");
            let is_rust = entry.extension().is_some_and(|extension| extension == "rs");
            fs::write(target, if is_rust { change(&text) } else { text }).expect("written");
        }
    }
}

fn sources(dir: &Path) -> BTreeMap<PathBuf, String> {
    let mut found = BTreeMap::new();
    let mut todo = vec![dir.to_path_buf()];
    while let Some(at) = todo.pop() {
        for path in fs::read_dir(at).expect("a folder").map(|entry| entry.expect("an entry").path()) {
            if path.is_dir() {
                todo.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(&path).expect("read");
                found.insert(path.strip_prefix(dir).expect("inside").to_path_buf(), text);
            }
        }
    }
    found
}

/// Converts every lock that is declared; the titles.
fn convert_all(dir: &Path, back: bool) -> Vec<String> {
    let mut titles = Vec::new();
    while let Some(offer) = offers(dir, back).into_iter().next() {
        let conversion = offer.outcome.unwrap_or_else(|why| panic!("{}: {why}", offer.place));
        assert!(conversion.hands.is_empty(), "{}: {:?}", offer.name, conversion.hands);
        undo_gives_the_original(dir, &conversion.edits);
        write(&conversion.edits);
        titles.push(conversion.title);
        assert!(titles.len() < 20, "it does not end: {titles:?}");
    }
    titles
}

fn undo_gives_the_original(dir: &Path, edits: &[Edit]) {
    for (path, edits) in by_file(edits) {
        let text = fs::read_to_string(path).expect("read");
        let new = apply::apply(&text, edits.iter().copied()).expect("they fit");
        let mut shift = 0_i64;
        let reverse: Vec<Edit> = edits
            .iter()
            .map(|edit| {
                let start = u32::try_from(i64::from(edit.range.start) + shift).expect("in the text");
                let len = u32::try_from(edit.text.len()).expect("small");
                shift += i64::from(len) - i64::from(edit.range.len());
                let range = TextRange::new(start, start + len);
                Edit { path: edit.path.clone(), range, text: edit.range.of(&text).to_owned() }
            })
            .collect();
        assert_eq!(apply::apply(&new, &reverse).as_deref(), Ok(text.as_str()), "{}", path.display());
        assert!(path.starts_with(dir.canonicalize().expect("there")) || path.starts_with(dir));
    }
}

/// Builds the workspace and runs its tests, in a target folder that later runs find warm.
fn test(dir: &Path) {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("locks");
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let run = Command::new(cargo)
        .args(["test", "--quiet", "--offline", "--all-targets"])
        .current_dir(dir)
        .env("CARGO_TARGET_DIR", target)
        .env("RUSTFLAGS", "-Dwarnings")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "{}\n{said}", String::from_utf8_lossy(&run.stdout));
}

#[test]
fn a_workspace_is_converted_there_and_back_and_works_each_time() {
    let dir = workspace(str::to_owned);
    let there = convert_all(dir.path(), false);
    assert!(there.iter().any(|title| title.ends_with("also in the public API of `store`, `service`")), "{there:?}");
    test(dir.path());
    // The program has a lock in a local variable, which is not a declaration.
    let libraries = sources(dir.path()).into_iter().filter(|(path, _)| !path.starts_with("cli"));
    let mut texts = libraries.map(|(_, text)| text);
    assert!(!texts.any(|text| text.contains("std::sync::Mutex")));
    convert_all(dir.path(), true);
    test(dir.path());
    assert!(!sources(dir.path()).values().any(|text| text.contains("tokio::sync")));
}

/// A change to a text, and the way back.
type Variant = (fn(&str) -> String, fn(&str) -> String);

#[test]
fn line_ends_tabs_marks_and_wide_characters_change_nothing() {
    let plain = workspace(str::to_owned);
    convert_all(plain.path(), false);
    let variants: [Variant; 4] = [
        (|text| text.replace('\n', "\r\n"), |text| text.replace("\r\n", "\n")),
        (|text| text.replace("    ", "\t"), |text| text.replace('\t', "    ")),
        (|text| format!("\u{feff}{text}"), |text| text.trim_start_matches('\u{feff}').to_owned()),
        (|text| text.replace("///", "/// 𝒳é"), |text| text.replace("/// 𝒳é", "///")),
    ];
    for (there, back) in variants {
        let dir = workspace(there);
        convert_all(dir.path(), false);
        let read: BTreeMap<PathBuf, String> =
            sources(dir.path()).into_iter().map(|(path, text)| (path, back(&text))).collect();
        assert_eq!(read, sources(plain.path()));
        assert!(!sources(dir.path()).values().any(|text| text.replace("\r\n", "").contains('\r')));
    }
}

/// What becomes of the lock `name` in a file of its own.
fn converted(text: &str, name: &str, back: bool) -> Result<(String, String), String> {
    let dir = tempfile::tempdir().expect("a temporary folder");
    let root = dir.path().canonicalize().expect("it is there");
    let path = root.join("lone.rs");
    fs::write(&path, text).expect("written");
    let found: Vec<Offer> = offers(&root, back);
    let offer = found.into_iter().find(|offer| offer.name == name).expect("it is declared");
    offer.outcome.map(|conversion| {
        write(&conversion.edits);
        (conversion.title, fs::read_to_string(&path).expect("read"))
    })
}

#[test]
fn locks_of_one_type_that_never_meet_are_converted_apart() {
    let text = "use std::sync::Mutex;\nstruct A { one: Mutex<u8>, two: Mutex<u8> }\nimpl A {\n    fn make() -> A { A { one: Mutex::new(0), two: Mutex::new(1) } }\n    async fn get(&self) -> u8 { let one = *self.one.lock().unwrap(); one + *self.two.lock().unwrap() }\n}\n";
    let (_, new) = converted(text, "two", false).expect("it is offered");
    assert!(new.contains("one: Mutex<u8>, two: tokio::sync::Mutex<u8>"), "{new}");
    assert!(new.contains("one: Mutex::new(0), two: tokio::sync::Mutex::new(1)"), "{new}");
    assert!(new.contains("let one = *self.one.lock().unwrap(); one + *self.two.lock().await"), "{new}");
}

#[test]
fn where_another_guard_is_alive_nothing_is_awaited() {
    let text = "use std::sync::Mutex;\nstruct A { one: Mutex<Vec<u8>>, two: Mutex<u8> }\nimpl A {\n    async fn add(&self) { if let Some(one) = self.one.lock().unwrap().pop() { *self.two.lock().unwrap() += one; } }\n}\n";
    let (title, new) = converted(text, "two", false).expect("it is offered");
    assert_eq!(title, "Convert to `tokio::sync::Mutex` everywhere; 1 place needs a hand: `A::add`");
    assert!(new.contains("*self.two.lock().unwrap() += one;"), "{new}");
}

#[test]
fn a_condition_variable_keeps_its_lock() {
    let text = "use std::sync::{Condvar, Mutex};\nstruct A { ready: Mutex<bool>, bell: Condvar }\nimpl A {\n    fn wait(&self) {\n        let ready = self.ready.lock().unwrap();\n        drop(self.bell.wait(ready).unwrap());\n    }\n}\n";
    let why = converted(text, "ready", false).expect_err("it is refused");
    assert_eq!(why, "`std::sync::Condvar::wait` takes a `std::sync::Mutex` or its guard");
}

#[test]
fn a_guard_that_is_held_keeps_its_async_lock() {
    let text = "use tokio::sync::Mutex;\nstruct A { state: Mutex<u8> }\nimpl A {\n    async fn run(&self) {\n        let mut state = self.state.lock().await;\n        tokio::task::yield_now().await;\n        *state += 1;\n    }\n}\n";
    let why = converted(text, "state", true).expect_err("it is refused");
    assert_eq!(why, "`A::run` holds its guard over a suspension point");
}

#[test]
fn a_trait_that_is_implemented_for_locks_keeps_them() {
    let text = "use std::sync::{Arc, Mutex};\ntrait Work { fn work(&mut self); }\ntrait Serve { fn serve(&self); }\nimpl<T: Work> Serve for Arc<Mutex<T>> {\n    fn serve(&self) { self.lock().unwrap().work(); }\n}\nstruct Job;\nimpl Work for Job { fn work(&mut self) {} }\nstruct A { job: Arc<Mutex<Job>>, count: Arc<Mutex<u8>> }\nimpl A {\n    async fn run(&self) { self.job.serve(); *self.count.lock().unwrap() += 1; }\n}\n";
    let why = converted(text, "job", false).expect_err("it is refused");
    assert_eq!(why, "`Serve` is implemented for a `std::sync::Mutex`");
    converted(text, "count", false).expect("it is offered");
}

#[test]
fn a_guard_that_is_dropped_by_hand_and_waited_behind_is_named() {
    let text = "use tokio::sync::Mutex;\nstruct A { state: Mutex<u8>, other: Mutex<u8> }\nimpl A {\n    async fn run(&self) {\n        let mut state = self.state.lock().await;\n        *state += 1;\n        drop(state);\n        { let mut other = self.other.lock().await; *other += 1; }\n        tokio::task::yield_now().await;\n    }\n}\n";
    let (title, _) = converted(text, "state", true).expect("it is offered");
    assert_eq!(title, "Convert to `std::sync::Mutex` everywhere; 1 place needs a hand: `A::run`");
    let (title, _) = converted(text, "other", true).expect("it is offered");
    assert_eq!(title, "Convert to `std::sync::Mutex` everywhere");
}

#[test]
fn a_helper_becomes_async_with_those_that_call_it() {
    let text = "use std::sync::{Mutex, MutexGuard};\nstruct A { state: Mutex<Vec<u8>> }\nimpl A {\n    fn state(&self) -> MutexGuard<'_, Vec<u8>> { self.state.lock().unwrap() }\n    fn len(&self) -> usize { self.state().len() }\n    async fn run(&self) -> usize { self.state().push(1); self.len() }\n}\n";
    let (title, new) = converted(text, "state", false).expect("it is offered");
    assert_eq!(title, "Convert to `tokio::sync::Mutex` everywhere");
    assert!(new.contains("async fn state(&self) -> MutexGuard<'_, Vec<u8>> { self.state.lock().await }"), "{new}");
    assert!(new.contains("async fn len(&self) -> usize { self.state().await.len() }"), "{new}");
    assert!(new.contains("self.state().await.push(1); self.len().await }"), "{new}");
    assert!(new.starts_with("use tokio::sync::{Mutex, MutexGuard};\n"), "{new}");
}

#[test]
fn what_cannot_be_awaited_is_left_and_named() {
    let text = "use std::sync::Mutex;\nstruct A { state: Mutex<Vec<u8>> }\nimpl Drop for A {\n    fn drop(&mut self) { self.state.lock().unwrap().clear(); }\n}\nimpl A {\n    async fn run(&self) { self.state.lock().unwrap().push(1); }\n}\n";
    let (title, new) = converted(text, "state", false).expect("it is offered");
    assert_eq!(title, "Convert to `tokio::sync::Mutex` everywhere; 1 place needs a hand: `A::drop`");
    assert!(new.contains("fn drop(&mut self) { self.state.lock().unwrap().clear(); }"), "{new}");
    assert!(new.contains("self.state.lock().await.push(1);"), "{new}");
}

#[test]
fn locks_of_parking_lot_are_converted_too() {
    let text = "use parking_lot::RwLock;\nstruct A { state: RwLock<Vec<u8>> }\nimpl A {\n    async fn run(&self) -> usize { self.state.write().push(1); self.state.read().len() }\n    fn peek(&self) -> bool { self.state.try_read().is_some() }\n    fn end(self) -> Vec<u8> { self.state.into_inner() }\n}\n";
    let (_, new) = converted(text, "state", false).expect("it is offered");
    assert!(new.starts_with("use tokio::sync::RwLock;\n"), "{new}");
    assert!(new.contains("self.state.write().await.push(1); self.state.read().await.len()"), "{new}");
    assert!(new.contains("self.state.try_read().ok().is_some()"), "{new}");
    assert!(new.contains("self.state.into_inner()"), "{new}");
}
