//! Clients that are old, new, or strange.

use serde_json::{Value, json};

use crate::driver::{Server, Setup, range};

const URI: &str = "untitled:Untitled-1";
const TEXT: &str = "async fn f() { TEST_HAZARD(d) }";

#[test]
fn a_client_that_can_nothing_gets_findings() {
    let mut server = Server::start(Setup { capabilities: json!({}), options: Value::Null, ..Setup::default() });
    server.open(URI, TEXT);
    let diagnostic = server.diagnostics(URI)["diagnostics"][0].clone();
    for field in ["data", "tags", "relatedInformation", "codeDescription"] {
        assert_eq!(diagnostic.get(field), None);
    }
    assert!(server.asked.is_empty(), "{:?}", server.asked);
    assert_eq!(server.actions(URI, &range(0, 20, 20), None), [Value::Null; 0]);
}

#[test]
fn a_client_newer_than_our_types_is_understood_as_far_as_possible() {
    let capabilities = json!({
        "general": { "positionEncodings": ["utf-64", "utf-8"] },
        "textDocument": { "publishDiagnostics": { "tagSupport": "all" }, "codeAction": 3 },
        "workspace": { "workspaceEdit": { "resourceOperations": ["teleport"] } },
        "future": { "things": true }
    });
    let mut server = Server::spawn(Setup { capabilities, ..Setup::default() });
    assert_eq!(server.initialize()["capabilities"]["positionEncoding"], "utf-8");
    server.open(URI, TEXT);
    server.diagnostics(URI);
}

#[test]
fn a_client_without_document_changes_gets_changes() {
    let capabilities = json!({ "textDocument": { "codeAction": { "codeActionLiteralSupport": {
        "codeActionKind": { "valueSet": [] } } } } });
    let mut server = Server::start(Setup { capabilities, ..Setup::default() });
    server.open(URI, TEXT);
    server.diagnostics(URI);
    let actions = server.actions(URI, &range(0, 20, 20), None);
    assert!(actions[0]["edit"]["changes"][URI].is_array(), "{actions:?}");
    assert_eq!(actions[0]["edit"].get("documentChanges"), None);
}

#[test]
fn settings_come_from_the_options_from_a_question_and_from_a_notification() {
    let bare = Setup { capabilities: json!({}), options: json!({ "debounceMs": 1 }), ..Setup::default() };
    let mut server = Server::start(bare);
    let revision = |server: &mut Server| server.command("asyncwise.status", json!([]))["revision"].as_u64().unwrap();
    let before = revision(&mut server);
    let same = json!({ "settings": { "asyncwise": { "debounceMs": 1 } } });
    server.notify("workspace/didChangeConfiguration", same);
    assert_eq!(revision(&mut server), before);
    let other = json!({ "settings": { "asyncwise": { "level": "error" } } });
    server.notify("workspace/didChangeConfiguration", other);
    assert_eq!(revision(&mut server), before + 1);
}

#[test]
fn settings_that_change_are_asked_for() {
    let mut server = Server::start(Setup { configuration: json!({ "rules": { "a": "hint" } }), ..Setup::default() });
    server.open(URI, TEXT);
    server.settle(URI);
    let before = server.command("asyncwise.status", json!([]))["revision"].clone();
    server.configure(json!({ "rules": { "a": "error", "b": 3 } }));
    let has_changed = |server: &mut Server| server.command("asyncwise.status", json!([]))["revision"] != before;
    assert!((0..500).any(|_| has_changed(&mut server)));
}

#[test]
fn schemes_of_all_kinds_are_served_but_old_revisions_are_not() {
    let mut server = Server::start(Setup::default());
    let served = [
        "file:///tmp/a%20b/%C3%A9.rs",
        "file:///c%3A/Users/x/a.rs",
        "file://server/share/a.rs",
        "vscode-vfs://github/a/b.rs",
        "untitled:/tmp/new.rs",
    ];
    for uri in served {
        server.open(uri, TEXT);
        assert_eq!(server.diagnostics(uri)["diagnostics"].as_array().unwrap().len(), 1, "{uri}");
    }
    for uri in ["git:/tmp/a.rs?%7B%7D", "fugitive:///tmp/.git//0/a.rs"] {
        server.open(uri, TEXT);
        assert_eq!(server.text(uri), Value::Null, "{uri}");
    }
    let toml = json!({ "uri": "file:///tmp/x.toml", "languageId": "toml", "version": 1, "text": "" });
    server.notify("textDocument/didOpen", json!({ "textDocument": toml }));
    assert_eq!(server.text("file:///tmp/x.toml"), Value::Null);
}
