//! What is looked at again when a key is struck.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use super::*;
use crate::text::TextRange;

const FILE: &str = "\
use std::sync::Mutex;

async fn first(lock: &Mutex<u8>) {
    let guard = lock.lock().unwrap();
    second().await;
    drop(guard);
}

async fn second() {
    std::thread::sleep(std::time::Duration::ZERO);
}

async fn third() {
    second().await;
}
";

/// A host with a file open and looked at, and the names of the queries that it runs from then on.
struct Observed {
    host: Host,
    path: PathBuf,
    text: String,
    ran: Arc<Mutex<Vec<String>>>,
}

impl Observed {
    /// With [`FILE`] open.
    fn new() -> Self {
        let observed = Self::open(&[], PathBuf::from("/observed.rs"), FILE);
        assert_eq!(observed.rules(), ["sync-guard-across-await", "blocking-call-in-async"]);
        observed
    }

    fn open(roots: &[PathBuf], path: PathBuf, text: &str) -> Self {
        let ran = Arc::new(Mutex::new(Vec::new()));
        let log = ran.clone();
        let db = Database::observed(move |event| {
            if let salsa::EventKind::WillExecute { database_key } = event.kind {
                log.lock().unwrap_or_else(PoisonError::into_inner).push(format!("{database_key:?}"));
            }
        });
        let mut host = Host::with_database(db);
        host.load(roots, &LoadOptions::default());
        host.set_overlay(&path, text.into(), &[]);
        Self { host, path, text: text.to_owned(), ran }
    }

    fn rules(&self) -> Vec<&'static str> {
        let found = self.host.snapshot().findings(&self.path).expect("nothing changes");
        found.findings.iter().map(|finding| finding.rule).collect()
    }

    /// Puts `new` in place of `old`; which queries then ran for the file's findings, their keys left out.
    fn replace(&mut self, old: &str, new: &str) -> Vec<String> {
        let start = self.text.find(old).expect("it is there");
        self.text.replace_range(start..start + old.len(), new);
        let [start, end, new_len] =
            [start, start + old.len(), new.len()].map(|at| u32::try_from(at).expect("a small file"));
        self.ran.lock().expect("no panic").clear();
        let edit = TextEdit { range: TextRange::new(start, end), new_len };
        self.host.set_overlay(&self.path, self.text.as_str().into(), &[edit]);
        self.rules();
        let ran = self.ran.lock().expect("no panic");
        ran.iter().map(|key| key.split('(').next().unwrap_or(key).to_owned()).collect()
    }
}

fn times(ran: &[String], query: &str) -> usize {
    ran.iter().filter(|name| *name == query).count()
}

#[test]
fn an_edit_in_a_body_looks_at_that_body_alone() {
    crate::syntax::on_big_stack(|| {
        let mut observed = Observed::new();
        observed.replace("ZERO", "ONE");
        let ran = observed.replace("ONE", "MAX");
        for query in ["fn_text", "fn_bodies", "infer", "analysis", "fn_findings"] {
            assert_eq!(times(&ran, query), 1, "{query}: {ran:?}");
        }
        assert!(ran.len() <= 13, "{ran:?}");
    });
}

#[test]
fn an_edit_in_a_body_that_calls_a_dependency_looks_at_that_body_alone() {
    let dir = tempfile::tempdir().expect("a folder");
    let root = dir.path().canonicalize().expect("it is there");
    let vendored = "[source.crates-io]\nreplace-with = \"v\"\n[source.v]\ndirectory = \"vendor\"\n";
    let package = |name: &str| format!("[package]\nname = \"{name}\"\nversion = \"1.0.0\"\nedition = \"2024\"\n");
    let lock = "version = 4\n[[package]]\nname = \"app\"\nversion = \"1.0.0\"\ndependencies = [\"pool\"]\n\
        [[package]]\nname = \"pool\"\nversion = \"1.0.0\"\nsource = \"registry+https://example.org/index\"\n";
    let text = "\
pub async fn hold(slot: &pool::Slot) {
    let held = slot.enter(1);
    other(slot).await;
    drop(held);
}

async fn other(slot: &pool::Slot) {
    slot.enter(2);
}
";
    for (path, text) in [
        (".cargo/config.toml", vendored),
        ("Cargo.toml", &format!("{}[dependencies]\npool = \"1\"\n", package("app"))),
        ("Cargo.lock", lock),
        ("src/lib.rs", text),
        ("vendor/pool/Cargo.toml", &package("pool")),
        (
            "vendor/pool/src/lib.rs",
            "pub struct Slot;\nimpl Slot { pub fn enter(&self, _: u8) -> std::sync::MutexGuard<'static, u8> { loop {} } }",
        ),
    ] {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().expect("it has one")).expect("a folder");
        std::fs::write(path, text).expect("written");
    }
    crate::syntax::on_big_stack(|| {
        let mut observed = Observed::open(std::slice::from_ref(&root), root.join("src/lib.rs"), text);
        assert_eq!(observed.rules(), ["sync-guard-across-await"]);
        observed.replace("enter(1)", "enter(3)");
        let ran = observed.replace("enter(3)", "enter(4)");
        for query in ["fn_text", "fn_bodies", "infer", "analysis", "fn_findings"] {
            assert_eq!(times(&ran, query), 1, "{query}: {ran:?}");
        }
        assert!(ran.len() <= 12, "{ran:?}");
    });
}

#[test]
fn an_edit_in_a_comment_between_functions_looks_at_none() {
    crate::syntax::on_big_stack(|| {
        let mut observed = Observed::new();
        let ran = observed.replace("}\n\nasync fn second", "}\n\n// words\nasync fn second");
        assert_eq!(times(&ran, "infer") + times(&ran, "fn_bodies"), 0, "{ran:?}");
    });
}

#[test]
fn a_new_signature_is_seen_by_its_callers() {
    crate::syntax::on_big_stack(|| {
        let mut observed = Observed::new();
        let ran = observed.replace("async fn second()", "async fn second(_: u8)");
        assert!(times(&ran, "infer") >= 1, "{ran:?}");
        assert_eq!(times(&ran, "fn_bodies"), 1, "the others read the same: {ran:?}");
    });
}
