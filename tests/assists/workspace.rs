//! Files with a place in one of them: `$0` for a cursor, two of them for a selection.

use std::collections::BTreeMap;
use std::path::Path;

use asyncwise::assists::Offer;
use asyncwise::db::Edition;
use asyncwise::findings::Fix;
use asyncwise::fixes::apply::{Plan, apply};
use asyncwise::host::Snapshot;
use asyncwise::text::TextRange;

use super::support::sandbox::Sandbox;

/// Files, by name.
pub type Files = BTreeMap<String, String>;

/// What a refactoring makes of a file, by the name of the assist. None: it is not offered.
pub fn refactor(assist: &str, marked: &str) -> Option<String> {
    let mut changed = refactor_in(assist, &[("lib.rs", marked)])?;
    Some(changed.remove("lib.rs").expect("it changes this file"))
}

/// The same over several files, of which one has the marks; only the files that change.
pub fn refactor_in(assist: &str, files: &[(&str, &str)]) -> Option<Files> {
    let (files, name, range) = unmarked(files);
    ask(&files, |snapshot, root| {
        let offers: Vec<Offer> = snapshot.assists(&root.join(&name), range).expect("nothing changes");
        let offer = offers.into_iter().find(|offer| offer.id.assist == assist)?;
        let fix = snapshot.resolve(&offer.id).expect("nothing changes").expect("it is offered");
        Some(changed(&files, &fix, root))
    })
}

/// The texts that a fix changes, as it leaves them.
pub fn changed(files: &Files, fix: &Fix, root: &Path) -> Files {
    let mut plan = Plan::default();
    assert!(plan.take(fix), "the edits of `{}` are in each other's way", fix.title);
    let mut result = Files::new();
    for (path, edits) in plan.files() {
        let name = path.strip_prefix(root).expect("below the root").to_string_lossy().into_owned();
        let text = apply(&files[&name], edits).expect("edits that fit");
        result.insert(name, text);
    }
    result
}

/// Asks a snapshot of the files.
pub fn ask<T: Send>(files: &Files, question: impl FnOnce(Snapshot, &Path) -> T + Send) -> T {
    let mut sandbox = Sandbox::default();
    for (name, text) in files {
        sandbox.add(name, text);
    }
    sandbox.ask(Edition::E2021, question)
}

/// The files without marks, the one that had them, and where.
fn unmarked(files: &[(&str, &str)]) -> (Files, String, TextRange) {
    let mut at = None;
    let files = files.iter().map(|(name, text)| {
        if let Some(start) = text.find("$0") {
            let text = text.replacen("$0", "", 1);
            let end = text.find("$0").unwrap_or(start);
            let range = [start, end].map(|at| u32::try_from(at).expect("small"));
            at = Some(((*name).to_owned(), TextRange::new(range[0], range[1])));
            return ((*name).to_owned(), text.replacen("$0", "", 1));
        }
        ((*name).to_owned(), (*text).to_owned())
    });
    let files: Files = files.collect();
    let (name, range) = at.expect("a file has a mark");
    (files, name, range)
}
