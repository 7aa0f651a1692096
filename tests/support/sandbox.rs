//! A folder of its own to check texts in: the one place where tests and `cargo xtask` call the analysis.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use asyncwise::db::Edition;
use asyncwise::findings::FileFindings;
use asyncwise::host::{Host, LoadOptions, STACK_SIZE, Snapshot};
use rayon::prelude::*;

/// Files to check together. Each is a crate of its own unless a `Cargo.toml` among them says otherwise.
#[derive(Default)]
pub struct Sandbox {
    files: BTreeMap<String, String>,
    config: String,
}

/// What was found, by the names given.
pub type Found = BTreeMap<String, Arc<FileFindings>>;

impl Sandbox {
    /// Adds a file.
    pub fn add(&mut self, name: &str, text: &str) {
        self.files.insert(name.to_owned(), text.to_owned());
    }

    /// Sets the level of a rule in one file: `rule = "warn"`.
    pub fn configure(&mut self, name: &str, setting: &str) {
        self.config.extend(["[[overrides]]\npaths = [\"", name, "\"]\nrules = { ", setting, " }\n\n"]);
    }

    /// Checks everything.
    pub fn check(&self, edition: Edition) -> Found {
        self.ask(edition, |snapshot, root| self.findings(snapshot, root))
    }

    /// Asks a snapshot of everything, on a thread that may recurse; it is told where the files lie.
    pub fn ask<T: Send>(&self, edition: Edition, question: impl FnOnce(Snapshot, &Path) -> T + Send) -> T {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let root = dir.path().canonicalize().expect("it is there");
        for (name, text) in self.files.iter().chain([(&"asyncwise.toml".to_owned(), &self.config)]) {
            let path = root.join(name);
            fs::create_dir_all(path.parent().expect("below the root")).expect("made");
            fs::write(path, text).expect("written");
        }
        let pool = rayon::ThreadPoolBuilder::new().stack_size(STACK_SIZE).build().expect("threads");
        pool.install(|| {
            let mut host = Host::new();
            host.load(std::slice::from_ref(&root), &LoadOptions { edition: Some(edition), ..LoadOptions::default() });
            question(host.snapshot(), &root)
        })
    }

    fn findings(&self, snapshot: Snapshot, root: &Path) -> Found {
        let names: Vec<&String> = self.files.keys().filter(|name| !name.ends_with("Cargo.toml")).collect();
        let of = |snapshot: &mut Snapshot, name: &&String| {
            let found = snapshot.findings(&root.join(name)).expect("nothing changes");
            ((*name).clone(), found)
        };
        names.into_par_iter().map_with(snapshot, |snapshot, name| of(snapshot, &name)).collect()
    }
}
