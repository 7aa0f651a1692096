//! Conversions of the locks that a project declares.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use asyncwise::assists::convert_lock::{Conversion, convert, declared_in, other};
use asyncwise::db::Db;
use asyncwise::effects::locks::{Api, Key, Start};
use asyncwise::findings::Edit;
use asyncwise::fixes::apply;
use asyncwise::host::{Host, LoadOptions, STACK_SIZE};
use asyncwise::resolve::crate_files;
use asyncwise::syntax::item_start;

/// A declared lock, and what becomes of it.
#[derive(PartialEq, Eq)]
pub struct Offer {
    /// `src/state.rs:14`, below the project.
    pub place: String,
    /// What is declared.
    pub name: String,
    /// What names something that is not there in the place of the lock.
    pub spoilt: Edit,
    /// The conversion, or why there is none.
    pub outcome: Result<Conversion, String>,
}

/// The locks that a project declares, with their conversions: to locks of tokio, or `back` from them.
pub fn offers(dir: &Path, back: bool) -> Vec<Offer> {
    let worker = std::thread::Builder::new().stack_size(STACK_SIZE);
    std::thread::scope(|scope| {
        let handle = worker.spawn_scoped(scope, || on_this_stack(dir, back)).expect("a thread");
        handle.join().expect("it ends")
    })
}

fn on_this_stack(dir: &Path, back: bool) -> Vec<Offer> {
    let mut host = Host::new();
    host.load(&[dir.to_path_buf()], &LoadOptions::default());
    let snapshot = host.snapshot();
    let found = snapshot.ask(|db| {
        let world = db.world();
        let mut found = Vec::new();
        for krate in world.crates(db).iter().chain(world.loose(db).iter()) {
            for file in crate_files(db, *krate).iter().filter(|file| file.path(db).starts_with(dir)) {
                for (start, key) in declared_in(db, *krate, *file) {
                    if back == (key.kind.api == Api::Tokio) {
                        let offer = offer(db, dir, &start, &key);
                        // Each test of a package is a crate, and all of them may have the same module.
                        if !found.contains(&offer) {
                            found.push(offer);
                        }
                    }
                }
            }
        }
        found
    });
    found.expect("nothing changes")
}

fn offer(db: &dyn Db, dir: &Path, start: &Start, key: &Key) -> Offer {
    let Start::Anchor(anchor, _) = start else { panic!("declarations only") };
    let (file, item) = anchor.place(db);
    let at = (item_start(db, file, item) + anchor.name_range(db).start) as usize;
    let line = file.text(db)[..at].matches('\n').count() + 1;
    let path = file.path(db).strip_prefix(dir).unwrap_or(file.path(db)).display().to_string();
    let written = anchor.written(db).into_iter().find(|written| written.key == *key).expect("it is declared");
    let range = written.range.shifted(item_start(db, file, item));
    let spoilt = Edit { path: file.path(db).clone(), range, text: "NotThere".to_owned() };
    let outcome = convert(db, start, other(key.kind.api));
    Offer { place: format!("{path}:{line}"), name: anchor.name(db).to_string(), spoilt, outcome }
}

/// Makes the edits on disk.
pub fn write(edits: &[Edit]) {
    for (path, edits) in by_file(edits) {
        let text = fs::read_to_string(path).expect("read");
        fs::write(path, apply::apply(&text, edits).expect("they fit")).expect("written");
    }
}

/// The edits of each file.
pub fn by_file(edits: &[Edit]) -> BTreeMap<&Path, Vec<&Edit>> {
    let mut files: BTreeMap<&Path, Vec<&Edit>> = BTreeMap::new();
    for edit in edits {
        files.entry(&edit.path).or_default().push(edit);
    }
    files
}
