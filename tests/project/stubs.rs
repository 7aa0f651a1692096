//! The user's own stubs.

use asyncwise::host::Host;

use super::folder::Folder;

const MANIFEST: &str =
    "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\ngone = \"2\"\n";
const CONFIG: &str = "[knowledge]\nstubs = [\"knowledge/stubs\"]\n";
const APP: &str = "pub async fn f(h: &gone::Handle) {\n    h.fetch();\n}\n";
const STUB: &str = "//! gone 2.0\npub struct Handle { _p: () }\n\
    impl Handle {\n    #[blocks(net)]\n    pub fn fetch(&self) -> u8;\n}\n";

fn folder() -> Folder {
    Folder::new(&[
        ("Cargo.toml", MANIFEST),
        ("asyncwise.toml", CONFIG),
        ("src/lib.rs", APP),
        ("knowledge/stubs/gone/lib.rs", STUB),
    ])
}

/// Rule, file and line of each finding.
fn findings(folder: &Folder, host: &Host) -> Vec<String> {
    let snapshot = host.snapshot();
    asyncwise::syntax::on_big_stack(move || {
        let files = snapshot.checked_files().expect("nothing changes");
        let found = files.iter().map(|path| snapshot.findings(path).expect("nothing changes"));
        let found: Vec<_> = found.chain(snapshot.config_findings().iter().cloned()).collect();
        let lines = found.iter().flat_map(|file| {
            file.findings.iter().map(|finding| {
                let line = file.text[..finding.range.start as usize].lines().count().max(1);
                format!("{} {}:{line}", finding.rule, folder.name(&file.path))
            })
        });
        lines.collect()
    })
}

#[test]
fn a_stub_says_what_a_dependency_does() {
    let folder = folder();
    let (host, report) = folder.load("");
    assert_eq!(folder.skipped(&report), Vec::<String>::new());
    assert_eq!(findings(&folder, &host), ["blocking-call-in-async src/lib.rs:2"]);
    assert_eq!(folder.checked(&host), ["src/lib.rs"], "a stub is not checked for hazards");
}

#[test]
fn a_stub_that_changes_is_read_again() {
    let folder = folder();
    let (mut host, _) = folder.load("");
    let path = folder.path("knowledge/stubs/gone/lib.rs");
    folder.write("knowledge/stubs/gone/lib.rs", STUB.replace("    #[blocks(net)]\n", ""));
    host.disk_changed(std::slice::from_ref(&path));
    assert_eq!(findings(&folder, &host), Vec::<String>::new());
    folder.write("knowledge/stubs/gone/lib.rs", STUB);
    host.disk_changed(std::slice::from_ref(&path));
    assert_eq!(findings(&folder, &host).len(), 1);
    std::fs::remove_dir_all(folder.path("knowledge/stubs/gone")).expect("removed");
    host.disk_changed(&[path]);
    assert_eq!(findings(&folder, &host), ["unknown-configuration asyncwise.toml:2"], "there is no stub any more");
}

#[test]
fn a_configuration_that_names_stubs_brings_them() {
    let folder = folder();
    folder.write("asyncwise.toml", "");
    let (mut host, _) = folder.load("");
    assert_eq!(findings(&folder, &host), Vec::<String>::new());
    let config = folder.path("asyncwise.toml");
    host.set_overlay(&config, CONFIG.into(), &[]);
    assert_eq!(findings(&folder, &host), ["blocking-call-in-async src/lib.rs:2"]);
    host.remove_overlay(&config);
    assert_eq!(findings(&folder, &host), Vec::<String>::new());
}

#[test]
fn mistakes_are_found_where_they_are() {
    let folder = folder();
    folder.write("asyncwise.toml", "[knowledge]\nstubs = [\"knowledge/stubs\", \"nowhere\"]\n");
    folder.write("knowledge/stubs/gone/lib.rs", STUB.replace("blocks(net)", "blocks(nonsense)") + "pub struct 3;\n");
    let (host, _) = folder.load("");
    assert_eq!(
        findings(&folder, &host),
        [
            "unknown-configuration knowledge/stubs/gone/lib.rs:5",
            "unknown-configuration knowledge/stubs/gone/lib.rs:7",
            "unknown-configuration asyncwise.toml:2",
        ]
    );
}

#[test]
fn a_folder_without_stubs_is_told() {
    let folder = folder();
    folder.write("asyncwise.toml", "[knowledge]\nstubs = [\"knowledge/stubs/gone\"]\n");
    let (host, _) = folder.load("");
    let snapshot = host.snapshot();
    let told =
        snapshot.config_findings().iter().flat_map(|file| &file.findings).map(|finding| finding.message.as_str());
    assert_eq!(
        told.collect::<Vec<_>>(),
        ["there is no stub in `knowledge/stubs/gone`: that of a crate `name` is `knowledge/stubs/gone/name/lib.rs`"]
    );
}

#[test]
fn what_is_built_in_for_std_stays() {
    let folder = folder();
    folder.write("knowledge/stubs/std/lib.rs", "//! std\n");
    folder.write("src/lib.rs", "pub async fn f() {\n    std::thread::sleep(std::time::Duration::from_secs(1));\n}\n");
    let (host, _) = folder.load("");
    assert_eq!(
        findings(&folder, &host),
        ["unknown-configuration knowledge/stubs/std/lib.rs:1", "blocking-call-in-async src/lib.rs:2"]
    );
}

#[test]
fn a_stub_comes_before_the_one_that_is_built_in() {
    let folder = folder();
    folder.write("Cargo.toml", MANIFEST.replace("gone = \"2\"", "bytes = \"1\""));
    folder.write("src/lib.rs", "pub async fn f(h: &bytes::Handle) {\n    h.fetch();\n}\n");
    folder.write("knowledge/stubs/bytes/lib.rs", STUB);
    let (host, _) = folder.load("");
    assert_eq!(findings(&folder, &host), ["blocking-call-in-async src/lib.rs:2"]);
}

#[test]
fn functions_that_clippy_is_told_to_disallow_since_they_block_do() {
    let folder = Folder::new(&[
        ("Cargo.toml", "[package]\nname = \"app\"\nversion = \"0.1.0\"\nedition = \"2024\"\n"),
        (
            "clippy.toml",
            "disallowed-methods = [{ path = \"app::get\", reason = \"blocks the runtime\" }, { path = \"app::old\", reason = \"use get\" }]\n",
        ),
        (
            "src/lib.rs",
            "pub fn get() -> u8 { 1 }\npub fn old() -> u8 { 2 }\npub async fn f() {\n    get();\n    old();\n}\n",
        ),
    ]);
    let (host, _) = folder.load("");
    assert_eq!(findings(&folder, &host), ["blocking-call-in-async src/lib.rs:4"]);
}
