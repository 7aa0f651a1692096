//! What a host answers while documents open, change and close, and the disk changes under it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use asyncwise::db::Db;
use asyncwise::host::{Host, LoadOptions};
use asyncwise::text::{TextEdit, TextRange};

use super::folder::Folder;

const A: &str = "[package]\nname = \"a\"\nversion = \"0.1.0\"\nedition = \"2024\"\n";
/// Has a finding whatever rules there are.
const BAD: &str = "// asyncwise: allow(no-such-rule-at-all)\nfn f() {}\n";

fn package() -> Folder {
    Folder::new(&[("Cargo.toml", A), ("src/lib.rs", "mod b;"), ("src/b.rs", "")])
}

fn found(host: &Host, path: &Path) -> usize {
    host.snapshot().findings(path).unwrap().findings.len()
}

fn text(host: &Host, path: &Path) -> String {
    host.snapshot().findings(path).unwrap().text.to_string()
}

fn open(host: &mut Host, path: &Path, text: &str) {
    host.set_overlay(path, Arc::from(text), &[]);
}

#[test]
fn an_open_document_counts_until_it_is_closed() {
    let folder = package();
    let path = folder.path("src/b.rs");
    let (mut host, _) = folder.load("");
    assert_eq!(found(&host, &path), 0);
    open(&mut host, &path, BAD);
    assert_eq!((found(&host, &path), text(&host, &path).as_str()), (1, BAD));
    folder.write("src/b.rs", "fn on_disk() {}");
    host.disk_changed(std::slice::from_ref(&path));
    assert_eq!(found(&host, &path), 1);
    host.remove_overlay(&path);
    assert_eq!((found(&host, &path), text(&host, &path).as_str()), (0, "fn on_disk() {}"));
    host.remove_overlay(&path);
}

#[test]
fn the_disk_is_followed() {
    let folder = package();
    let (mut host, _) = folder.load("");
    folder.write("src/b.rs", BAD);
    folder.write("src/c.rs", "");
    folder.write("src/bin/d.rs", "");
    folder.write("target/debug/e.rs", "");
    let changed = ["src/b.rs", "src/c.rs", "src/bin/d.rs", "target/debug/e.rs"].map(|path| folder.path(path));
    host.disk_changed(&changed);
    assert_eq!(found(&host, &folder.path("src/b.rs")), 1);
    assert!(folder.checked(&host).contains(&"src/bin/d.rs".to_owned()));
    std::fs::remove_dir_all(folder.path("src/bin")).unwrap();
    std::fs::remove_file(folder.path("src/b.rs")).unwrap();
    host.disk_changed(&[folder.path("src/bin"), folder.path("src/b.rs")]);
    assert!(!folder.checked(&host).contains(&"src/bin/d.rs".to_owned()));
    assert_eq!(text(&host, &folder.path("src/b.rs")), "");
    assert_eq!(host.report().files, 2);
}

#[test]
fn a_file_can_grow_too_large_and_shrink_again() {
    let folder = package();
    let (mut host, _) = folder.load("");
    let path = folder.path("src/b.rs");
    for (text, files) in [("x".repeat(2 << 20), 1), (String::new(), 2), ("x".repeat(2 << 20), 1), (BAD.to_owned(), 2)] {
        folder.write("src/b.rs", &text);
        host.disk_changed(std::slice::from_ref(&path));
        assert_eq!((host.report().files, host.report().skipped.len()), (files, 2 - files));
    }
    assert_eq!(found(&host, &path), 1);
}

#[test]
fn a_document_that_is_too_large_is_left_out() {
    let folder = package();
    let (mut host, _) = folder.load("");
    let path = folder.path("src/b.rs");
    open(&mut host, &path, &BAD.repeat(50_000));
    assert_eq!(
        (found(&host, &path), folder.skipped(&host.report())),
        (0, vec!["src/b.rs: larger than 1 MB".to_owned()])
    );
    open(&mut host, &path, BAD);
    assert_eq!((found(&host, &path), host.report().skipped.len()), (1, 0));
    open(&mut host, &path, &BAD.repeat(50_000));
    host.remove_overlay(&path);
    assert_eq!((host.report().skipped.len(), host.report().files), (0, 2));
}

#[test]
fn a_folder_that_comes_or_goes_is_followed() {
    let folder = package();
    let (mut host, _) = folder.load("");
    folder.write("new/Cargo.toml", A);
    folder.write("src/b/mod.rs", BAD);
    std::fs::remove_file(folder.path("src/b.rs")).unwrap();
    host.disk_changed(&[
        folder.path("src/b"),
        folder.path("src/b.rs"),
        folder.path("nothing"),
        folder.path("target/x"),
    ]);
    assert_eq!(folder.checked(&host), ["src/b/mod.rs", "src/lib.rs"]);
    assert_eq!(found(&host, &folder.path("src/b/mod.rs")), 1);
    std::fs::remove_dir_all(folder.path("src")).unwrap();
    host.disk_changed(&[folder.path("src")]);
    assert_eq!((folder.checked(&host).len(), host.report().files), (0, 0));
}

#[test]
fn a_manifest_that_breaks_and_is_mended_is_followed() {
    let folder = package();
    let (mut host, _) = folder.load("");
    let manifest = folder.path("Cargo.toml");
    folder.write("Cargo.toml", "[package\n");
    host.disk_changed(std::slice::from_ref(&manifest));
    assert_eq!(folder.problems(&host.report()).len(), 1);
    assert_eq!(folder.checked(&host), ["src/b.rs", "src/lib.rs"]);
    folder.write("Cargo.toml", A.replace("2024", "2018"));
    host.disk_changed(&[manifest]);
    assert_eq!(host.report().problems, []);
    let editions =
        host.snapshot().ask(|db| db.world().crates(db).iter().map(|k| k.data(db).edition).collect::<Vec<_>>());
    assert_eq!(editions.unwrap(), [asyncwise::db::Edition::E2018]);
}

#[test]
fn a_document_without_a_file_is_checked() {
    let mut host = Host::new();
    let path = Path::new("untitled:Untitled-1");
    open(&mut host, path, BAD);
    assert_eq!(found(&host, path), 1);
    host.remove_overlay(path);
    assert_eq!((found(&host, path), host.report().files), (0, 0));
}

#[test]
fn a_document_brings_its_package_along() {
    let folder = package();
    folder.write("other/Cargo.toml", A);
    folder.write("other/src/lib.rs", "mod x;");
    folder.write("other/src/x.rs", "");
    let (mut host, _) = folder.load("");
    assert_eq!(folder.checked(&host), ["src/b.rs", "src/lib.rs"]);
    let path = folder.path("other/src/x.rs");
    open(&mut host, &path, BAD);
    assert_eq!((found(&host, &path), host.report().files), (1, 4));
    let crates = host.snapshot().ask(|db| db.world().crates(db).len());
    assert_eq!(crates.unwrap(), 2);
    open(&mut host, &folder.path("other/src/lib.rs"), "");
    host.remove_overlay(&path);
    assert_eq!(host.report().files, 4);
    host.remove_overlay(&folder.path("other/src/lib.rs"));
    assert_eq!(host.report().files, 2);
}

#[test]
fn a_dependency_s_source_is_for_reading() {
    let folder = Folder::new(&[
        (".cargo/registry/src/x/a-1.0.0/Cargo.toml", A),
        (".cargo/registry/src/x/a-1.0.0/src/lib.rs", BAD),
    ]);
    let path = folder.path(".cargo/registry/src/x/a-1.0.0/src/lib.rs");
    let mut host = Host::new();
    open(&mut host, &path, BAD);
    assert_eq!(found(&host, &path), 0);
    host.load(&[folder.path(".cargo/registry/src/x/a-1.0.0")], &LoadOptions::default());
    assert_eq!(found(&host, &path), 1);
}

#[test]
fn roots_may_change_overlap_and_vanish() {
    let folder = package();
    folder.write("sub/Cargo.toml", A);
    folder.write("sub/src/lib.rs", BAD);
    let (mut host, _) = folder.load("");
    open(&mut host, &folder.path("src/b.rs"), BAD);
    for (roots, checked) in [
        (vec!["", "sub"], vec!["src/b.rs", "src/lib.rs", "sub/src/lib.rs"]),
        (vec!["sub"], vec!["sub/src/lib.rs"]),
        (vec!["src/lib.rs", "src/lib.rs"], vec!["src/lib.rs"]),
        (vec!["gone"], vec![]),
        (vec![""], vec!["src/b.rs", "src/lib.rs"]),
    ] {
        let roots: Vec<PathBuf> = roots.into_iter().map(|root| folder.path(root)).collect();
        host.load(&roots, &LoadOptions::default());
        assert_eq!(folder.checked(&host), checked);
        assert_eq!(found(&host, &folder.path("src/b.rs")), 1);
    }
}

#[test]
fn a_change_cancels_what_is_being_asked() {
    let folder = package();
    let (mut host, _) = folder.load("");
    let snapshot = host.snapshot();
    let (sender, started) = std::sync::mpsc::channel();
    let asking = std::thread::spawn(move || {
        let answer = snapshot.ask(|db| {
            sender.send(()).unwrap();
            loop {
                salsa::Database::unwind_if_revision_cancelled(db);
                std::thread::yield_now();
            }
        });
        let answer: Result<(), _> = answer;
        answer.is_err()
    });
    started.recv().unwrap();
    open(&mut host, &folder.path("src/b.rs"), BAD);
    assert!(asking.join().unwrap());
}

#[test]
fn items_are_followed_while_a_text_is_broken() {
    let folder = package();
    let path = folder.path("src/b.rs");
    let (mut host, _) = folder.load("");
    let mut text = "fn a() {\n    b(|x| { x });\n}\nimpl S {\n    fn c() {}\n}\nfn d() {}\n".to_owned();
    open(&mut host, &path, &text);
    let items = |host: &Host| {
        let snapshot = host.snapshot();
        let file = snapshot.file(&path).unwrap();
        let split = snapshot.ask(|db| asyncwise::syntax::queries::split(db, file).clone()).unwrap();
        (split.items.len(), split.recovered)
    };
    assert_eq!(items(&host), (4, false));
    let mut edits = Vec::new();
    for typed in ["if x {", "(", "\""] {
        let at = text.find("b(").unwrap();
        text.insert_str(at, typed);
        let at = u32::try_from(at).unwrap();
        edits.push(TextEdit { range: TextRange::empty(at), new_len: typed.len().try_into().unwrap() });
    }
    host.set_overlay(&path, Arc::from(text.as_str()), &edits);
    assert_eq!(items(&host), (4, true));
}

#[test]
fn documents_that_are_closed_leave_nothing_behind() {
    let folder = package();
    let (mut host, before) = folder.load("");
    for at in 0..50 {
        let path = folder.path(&format!("notes/{at}.rs"));
        open(&mut host, &path, BAD);
        assert_eq!(found(&host, &path), 1);
        host.remove_overlay(&path);
    }
    assert_eq!(host.report().files, before.files);
    let loose = host.snapshot().ask(|db| (db.world().loose(db).len(), db.world().crates(db).len()));
    assert_eq!(loose.unwrap(), (0, 1));
}
