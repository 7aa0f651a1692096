//! From what the rules say of crates to what is reported of a file.

use std::sync::Arc;

use rustc_hash::FxHashMap;

use crate::config::suppress;
use crate::db::{Crate, Db, SourceFile, World};
use crate::findings::{FileFindings, Finding};
use crate::resolve::crate_files;
use crate::rules::check::is_asked_for;
use crate::rules::registry;
use crate::syntax;

use super::stubs;

/// The crates that each file belongs to.
#[salsa::tracked(returns(ref))]
pub fn file_crates(db: &dyn Db, world: World) -> Arc<FxHashMap<SourceFile, Vec<Crate>>> {
    let mut result: FxHashMap<SourceFile, Vec<Crate>> = FxHashMap::default();
    for krate in world.crates(db).iter() {
        for file in crate_files(db, *krate).iter() {
            result.entry(*file).or_default().push(*krate);
        }
    }
    let mut loose: FxHashMap<SourceFile, Vec<Crate>> = FxHashMap::default();
    let candidates = || world.loose(db).iter().filter(|krate| !result.contains_key(&krate.data(db).root));
    for krate in candidates() {
        let root = krate.data(db).root;
        for file in crate_files(db, *krate).iter().filter(|file| **file != root) {
            loose.entry(*file).or_default().push(*krate);
        }
    }
    for krate in candidates() {
        loose.entry(krate.data(db).root).or_insert_with(|| vec![*krate]);
    }
    for (file, crates) in loose {
        result.entry(file).or_insert(crates);
    }
    Arc::new(result)
}

/// What is reported of a file.
#[salsa::tracked(returns(ref))]
pub fn file_findings(db: &dyn Db, file: SourceFile) -> Arc<FileFindings> {
    let (path, text) = (file.path(db), file.text(db));
    let crates = file_crates(db, db.world()).get(&file);
    let raw = crates.into_iter().flatten().flat_map(|krate| raw_findings(db, *krate, file).to_vec());
    let raw = raw.chain(stubs::problems(db, file));
    let raw = FileFindings::new(path.clone(), text.clone(), raw.collect());
    let config = db.world().config(db);
    let suppressions = suppress::suppressions(text, syntax::queries::split(db, file));
    let was_run = |id: &str| registry::rule(id).is_none_or(|rule| is_asked_for(db, rule, file));
    let findings = suppress::apply(&suppressions, raw.findings, config, path, text, &was_run);
    Arc::new(FileFindings::new(path.clone(), text.clone(), findings))
}

/// What the rules say of a file as a part of a crate.
fn raw_findings(db: &dyn Db, krate: Crate, file: SourceFile) -> Arc<Vec<Finding>> {
    crate::rules::check_file(db, krate, file).clone()
}
