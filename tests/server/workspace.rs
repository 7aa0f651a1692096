//! The server over the real engine: packages on disk, settings, files that change behind the editor's back.

use std::fs;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::driver::{Server, Setup, applied, range};

const RULE: &str = "blocking-call-in-async";
const SLEEP: &str = "async fn retry() {\n    std::thread::sleep(std::time::Duration::from_secs(1));\n}\n";

/// A warning, where the sleep is an error.
const READ: &str = "async fn read() {\n    std::fs::read_to_string(\"x\").unwrap();\n}\n";

/// A folder with files.
fn folder(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, text) in files {
        write(&folder, name, text);
    }
    folder
}

fn write(folder: &TempDir, name: &str, text: &str) {
    let path = folder.path().join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn uri(folder: &TempDir, name: &str) -> String {
    format!("file://{}/{name}", folder.path().canonicalize().unwrap().display())
}

fn setup(folders: &[&TempDir]) -> Setup {
    let roots = folders.iter().map(|folder| folder.path().canonicalize().unwrap().display().to_string());
    Setup { roots: roots.collect(), ..Setup::default() }
}

fn package(source: &str) -> TempDir {
    folder(&[
        ("Cargo.toml", "[package]\nname = \"p\"\nversion = \"0.1.0\"\nedition = \"2024\"\n"),
        ("src/lib.rs", source),
    ])
}

fn codes(published: &Value) -> Vec<&str> {
    published["diagnostics"].as_array().unwrap().iter().map(|it| it["code"].as_str().unwrap()).collect()
}

fn changed(server: &mut Server, uri: &str, kind: u32) {
    server.notify("workspace/didChangeWatchedFiles", json!({ "changes": [{ "uri": uri, "type": kind }] }));
}

#[test]
fn a_sleep_in_an_async_fn_is_found_explained_mended_and_gone() {
    let mut server = Server::start(Setup::default());
    let uri = "untitled:Untitled-1";
    server.open(uri, SLEEP);
    let published = server.diagnostics(uri);
    assert_eq!(codes(&published), [RULE]);
    assert_eq!(published["diagnostics"][0]["severity"], 1);

    let at = json!({ "textDocument": { "uri": uri }, "position": { "line": 1, "character": 10 } });
    let hover = server.request("textDocument/hover", at)["contents"]["value"].as_str().unwrap().to_owned();
    assert!(hover.contains("worker thread") && hover.contains("```rust\n"), "{hover}");
    let page = server.command("asyncwise.explainRule", json!([RULE]));
    assert!(hover.ends_with(page.as_str().unwrap()));

    let actions = server.actions(uri, &range(1, 10, 10), None);
    let preferred: Vec<_> = actions.iter().filter(|action| action["isPreferred"] == true).collect();
    assert_eq!(preferred.len(), 1, "{actions:?}");
    assert_eq!(preferred[0]["diagnostics"][0], published["diagnostics"][0]);
    let mended = applied(SLEEP, preferred[0]);
    assert!(mended.contains("tokio::time::sleep(std::time::Duration::from_secs(1)).await;"), "{mended}");
    server.change(uri, 2, json!([{ "text": mended }]));
    assert_eq!(server.diagnostics(uri)["diagnostics"], json!([]));
}

#[test]
fn findings_survive_broken_code() {
    let mut server = Server::start(Setup::default());
    let uri = "untitled:Untitled-1";
    server.open(uri, SLEEP);
    server.diagnostics(uri);
    // What typing leaves behind at one time or another.
    for (version, typed) in (2..).zip(["fn g( {\n", "let x = \n", "struct S {\n", "tokio::select! {\n", "}\n", "\"\n"])
    {
        server.change(uri, version, json!([{ "text": format!("{SLEEP}\n{typed}") }]));
        server.settle(uri);
        let status = server.command("asyncwise.status", json!([]));
        assert_eq!(status["documents"][0]["findings"], 1, "after {typed:?}");
    }
}

#[test]
fn the_editors_levels_count() {
    let folder = package(READ);
    let uri = uri(&folder, "src/lib.rs");
    for (settings, severity) in [
        (json!({ "rules": { RULE: "hint" } }), json!(4)),
        (json!({ "rules": { RULE: "warn" } }), json!(2)),
        (json!({ "rules": { RULE: "warn" }, "level": "warn" }), json!(2)),
        (json!({ "rules": { RULE: "warn" }, "level": "error" }), Value::Null),
        (json!({ "rules": { RULE: "allow" } }), Value::Null),
    ] {
        let mut server = Server::start(Setup { configuration: settings.clone(), ..setup(&[&folder]) });
        server.open(&uri, READ);
        let published = server.all_diagnostics(&uri);
        let severities: Vec<_> = published.iter().map(|it| it["diagnostics"][0]["severity"].clone()).collect();
        let expected: &[Value] = if severity.is_null() { &[] } else { std::slice::from_ref(&severity) };
        assert_eq!(severities, expected, "{settings}");
    }
}

#[test]
fn a_level_that_changes_is_published_and_back() {
    let mut server = Server::start(Setup::default());
    let uri = "untitled:Untitled-1";
    server.open(uri, SLEEP);
    server.diagnostics(uri);
    server.configure(json!({ "rules": { RULE: "hint" } }));
    assert_eq!(server.diagnostics(uri)["diagnostics"][0]["severity"], 4);
    server.configure(json!({ "rules": { RULE: "allow" } }));
    assert_eq!(server.diagnostics(uri)["diagnostics"], json!([]));
    server.configure(json!({ "rules": {} }));
    assert_eq!(server.diagnostics(uri)["diagnostics"][0]["severity"], 1);
}

#[test]
fn configuration_on_disk_is_read_again_when_it_changes() {
    let folder = package(SLEEP);
    let (source, config) = (uri(&folder, "src/lib.rs"), uri(&folder, "asyncwise.toml"));
    let mut server = Server::start(setup(&[&folder]));
    server.open(&source, SLEEP);
    server.diagnostics(&source);
    write(&folder, "asyncwise.toml", &format!("[rules]\n{RULE} = \"allow\"\n"));
    changed(&mut server, &config, 1);
    assert_eq!(server.diagnostics(&source)["diagnostics"], json!([]));
    // A broken one is said so in itself, and the last good one stays in force.
    write(&folder, "asyncwise.toml", "[rules\n");
    changed(&mut server, &config, 2);
    assert_eq!(server.diagnostics(&config)["diagnostics"].as_array().unwrap().len(), 1);
    assert_eq!(server.all_diagnostics(&source), [Value::Null; 0]);
    fs::remove_file(folder.path().join("asyncwise.toml")).unwrap();
    changed(&mut server, &config, 3);
    assert_eq!(server.diagnostics(&config)["diagnostics"], json!([]));
    assert_eq!(codes(&server.diagnostics(&source)), [RULE]);
}

#[test]
fn configuration_that_is_typed_counts_before_it_is_saved() {
    let folder = package(SLEEP);
    let (source, config) = (uri(&folder, "src/lib.rs"), uri(&folder, "asyncwise.toml"));
    write(&folder, "asyncwise.toml", "");
    let mut server = Server::start(setup(&[&folder]));
    server.open(&source, SLEEP);
    server.diagnostics(&source);
    server.open(&config, &format!("[rules]\n{RULE} = \"hint\"\n"));
    assert_eq!(server.diagnostics(&source)["diagnostics"][0]["severity"], 4);
    server.change(&config, 2, json!([{ "text": "[rules]\nno-such-rule = \"hint\"\n" }]));
    assert_eq!(server.diagnostics(&config)["version"], 2);
    // Closed without being saved: what is on disk says nothing.
    server.close(&config);
    assert_eq!(server.diagnostics(&config)["diagnostics"], json!([]));
    assert_eq!(server.diagnostics(&source)["diagnostics"][0]["severity"], 1);
}

#[test]
fn configuration_that_is_broken_on_disk_is_said_so_while_it_is_open_and_after() {
    let folder = package(SLEEP);
    write(&folder, "asyncwise.toml", "[rules\n");
    let config = uri(&folder, "asyncwise.toml");
    let mut server = Server::start(setup(&[&folder]));
    let findings = |published: Value| published["diagnostics"].as_array().unwrap().len();
    assert_eq!(findings(server.diagnostics(&config)), 1);
    server.open(&config, "[rules\n");
    server.settle(&config);
    let last = server.all_diagnostics(&config).pop().unwrap();
    assert_eq!((&last["version"], findings(last.clone())), (&json!(1), 1));
    server.close(&config);
    server.command("asyncwise.status", json!([]));
    let last = std::iter::from_fn(|| {
        server.wait_within(std::time::Duration::from_millis(300), |it| {
            it["method"] == "textDocument/publishDiagnostics" && it["params"]["uri"] == config
        })
    });
    assert_eq!(findings(last.last().unwrap()["params"].clone()), 1);
}

#[test]
fn every_folder_of_a_workspace_is_served_and_folders_come_and_go() {
    let (one, two) = (package(SLEEP), package(SLEEP));
    let mut server = Server::start(setup(&[&one]));
    for folder in [&one, &two] {
        // The second is no part of the workspace yet; it is served all the same.
        let uri = uri(folder, "src/lib.rs");
        server.open(&uri, SLEEP);
        assert_eq!(codes(&server.diagnostics(&uri)), [RULE]);
    }
    let named = |folder: &TempDir| json!({ "uri": uri(folder, ""), "name": "n" });
    let event = json!({ "event": { "added": [named(&two)], "removed": [named(&one)] } });
    server.notify("workspace/didChangeWorkspaceFolders", event);
    let status = server.command("asyncwise.status", json!([]));
    assert_eq!(status["roots"], json!([two.path().canonicalize().unwrap()]));
    for folder in [&one, &two] {
        server.settle(&uri(folder, "src/lib.rs"));
    }
    let status = server.command("asyncwise.status", json!([]));
    let findings: Vec<_> = status["documents"].as_array().unwrap().iter().map(|it| it["findings"].clone()).collect();
    assert_eq!(findings, [1, 1]);
}

#[test]
fn a_change_in_one_file_is_felt_in_another() {
    let caller = "mod helper;\npub async fn run() { helper::wait(std::time::Duration::from_secs(1)); }\n";
    let harmless = "pub fn wait(_: std::time::Duration) {}\n";
    let blocks = "pub use std::thread::sleep as wait;\n";
    let folder = package(caller);
    write(&folder, "src/helper.rs", harmless);
    let (lib, helper) = (uri(&folder, "src/lib.rs"), uri(&folder, "src/helper.rs"));
    let mut server = Server::start(setup(&[&folder]));
    server.open(&lib, caller);
    assert_eq!(server.all_diagnostics(&lib), [Value::Null; 0]);
    // On disk, then back in the editor only.
    write(&folder, "src/helper.rs", blocks);
    changed(&mut server, &helper, 2);
    assert_eq!(codes(&server.diagnostics(&lib)), [RULE]);
    server.open(&helper, harmless);
    assert_eq!(server.diagnostics(&lib)["diagnostics"], json!([]));
    // Closed: the disk counts again.
    server.close(&helper);
    assert_eq!(codes(&server.diagnostics(&lib)), [RULE]);
}

#[test]
fn progress_is_shown_while_a_workspace_is_read() {
    let folder = package(SLEEP);
    for number in 0..1_500 {
        write(&folder, &format!("src/m{number}.rs"), "pub fn f() {}\n");
    }
    let mut server = Server::start(setup(&[&folder]));
    server.command("asyncwise.status", json!([]));
    server.drain();
    assert!(server.asked.iter().any(|asked| asked["method"] == "window/workDoneProgress/create"));
    let mut kinds = Vec::new();
    while let Some(note) = server.wait_within(std::time::Duration::from_millis(500), |it| it["method"] == "$/progress")
    {
        kinds.push(note["params"]["value"]["kind"].as_str().unwrap().to_owned());
    }
    // A client that is slow to agree is shown nothing; one that has been shown a beginning sees the end.
    assert_eq!(kinds.first().map(String::as_str), kinds.first().and(Some("begin")));
    assert_eq!(kinds.last().map(String::as_str), kinds.last().and(Some("end")));
}

#[test]
fn a_document_too_large_to_look_at_is_carried_but_not_looked_at() {
    let mut server = Server::start(Setup::default());
    let uri = "untitled:Untitled-1";
    server.open(uri, SLEEP);
    server.diagnostics(uri);
    let huge = format!("{SLEEP}//{}\n", "x".repeat(50 << 20));
    server.change(uri, 2, json!([{ "text": huge }]));
    assert_eq!(server.diagnostics(uri)["diagnostics"], json!([]));
    server.change(uri, 3, json!([{ "text": SLEEP }]));
    assert_eq!(codes(&server.diagnostics(uri)), [RULE]);
}

#[test]
fn strange_texts_do_no_harm() {
    let mut server = Server::start(Setup::default());
    let long = format!("async fn f() {{ let x = \"{}\"; }}", "x".repeat(900_000));
    let bomb = format!("{SLEEP}fn g() {{ {}{} }}", "{".repeat(4_000), "}".repeat(4_000));
    let texts =
        ["", "\u{feff}", "\u{feff}async fn f() {}", "#!/bin/sh\nfn f() {}", "\0\0\0", "\r\r\r", "}}}}", &long, &bomb];
    for (number, text) in texts.into_iter().enumerate() {
        let uri = format!("untitled:{number}");
        server.open(&uri, text);
        server.settle(&uri);
        server.close(&uri);
    }
}

#[test]
fn what_is_missing_is_logged_once_and_stands_in_the_status() {
    let manifest =
        "[package]\nname = \"p\"\nversion = \"0.1.0\"\nedition = \"2024\"\n[dependencies]\nnowhere = \"1\"\n";
    let folder = folder(&[("Cargo.toml", manifest), ("src/lib.rs", SLEEP)]);
    let is_note = |message: &Value| {
        let text = message["params"]["message"].as_str().unwrap_or_default();
        message["method"] == "window/logMessage" && text.contains("Cargo.lock is not there")
    };
    let mut server = Server::start(setup(&[&folder]));
    let source = uri(&folder, "src/lib.rs");
    server.open(&source, SLEEP);
    assert!(server.wait_for(is_note).is_some(), "it is in the log");
    let status = server.command("asyncwise.status", json!([]));
    assert!(status["engine"]["notes"][0].as_str().unwrap().contains("Cargo.lock is not there"), "{status}");
    write(&folder, "Cargo.toml", &format!("{manifest}other = \"1\"\n"));
    changed(&mut server, &uri(&folder, "Cargo.toml"), 2);
    server.settle(&source);
    assert!(server.wait_within(std::time::Duration::from_millis(300), is_note).is_none(), "and only once");
}
