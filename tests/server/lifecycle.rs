//! How sessions begin and end.

use std::process::{Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

use crate::driver::{Server, Setup, all_capabilities};

const SOON: Duration = Duration::from_secs(20);

#[test]
fn the_end_of_stdin_ends_the_process() {
    let mut server = Server::start(Setup::default());
    server.close_stdin();
    assert_eq!(server.wait(SOON).code(), Some(1));
}

#[test]
fn messages_before_the_end_of_stdin_count() {
    let mut server = Server::start(Setup::default());
    let id = server.send("shutdown", Value::Null);
    server.notify("exit", Value::Null);
    server.close_stdin();
    assert_eq!(server.wait(SOON).code(), Some(0));
    assert_eq!(server.answer(id)["result"], Value::Null);
}

#[test]
fn the_end_of_stdin_before_the_first_message_ends_the_process() {
    let mut server = Server::spawn(Setup::default());
    server.close_stdin();
    assert_eq!(server.wait(SOON).code(), Some(1));
}

#[test]
#[cfg(target_os = "linux")]
fn the_end_of_the_editor_ends_the_process_though_its_pipe_stays_open() {
    let mut editor = Command::new("sleep").arg("600").stdin(Stdio::null()).spawn().unwrap();
    let mut server = Server::start(Setup { process_id: Some(editor.id()), ..Setup::default() });
    server.command("asyncwise.status", json!([]));
    editor.kill().unwrap();
    editor.wait().unwrap();
    assert_eq!(server.wait(SOON).code(), Some(1));
}

#[test]
fn nothing_is_served_before_initialize() {
    let mut server = Server::spawn(Setup::default());
    server.open("untitled:a", "fn f() {}");
    let early = server.send("workspace/executeCommand", json!({ "command": "asyncwise.status" }));
    assert_eq!(server.answer(early)["error"]["code"], -32002);
    server.initialize();
    assert_eq!(server.command("asyncwise.status", json!([]))["documents"], json!([]));
    let again = server.send("initialize", json!({ "capabilities": {} }));
    assert_eq!(server.answer(again)["error"]["code"], -32600);
}

#[test]
fn nothing_is_said_before_initialize() {
    let mut server = Server::spawn(Setup::default());
    assert_eq!(server.wait_within(Duration::from_millis(300), |_| true), None);
    server.initialize();
}

#[test]
fn offers_what_it_does() {
    let mut server = Server::spawn(Setup::default());
    let offered = server.initialize();
    let expected = json!({
        "serverInfo": { "name": "asyncwise", "version": env!("CARGO_PKG_VERSION") },
        "capabilities": {
            "positionEncoding": "utf-16",
            "textDocumentSync": { "openClose": true, "change": 2, "save": true },
            "hoverProvider": true,
            "codeActionProvider": { "codeActionKinds": ["quickfix", "refactor.rewrite", "source.fixAll.asyncwise"], "resolveProvider": true },
            "executeCommandProvider": { "commands": ["asyncwise.explainRule", "asyncwise.showRule", "asyncwise.status"] },
            "workspace": { "workspaceFolders": { "supported": true, "changeNotifications": true } }
        }
    });
    assert_eq!(offered, expected);
}

#[test]
fn prefers_bytes() {
    let mut capabilities = all_capabilities();
    capabilities["general"]["positionEncodings"] = json!(["utf-16", "utf-8"]);
    let mut server = Server::spawn(Setup { capabilities, ..Setup::default() });
    assert_eq!(server.initialize()["capabilities"]["positionEncoding"], "utf-8");
}

#[test]
fn registers_watchers_and_asks_for_settings() {
    let mut server = Server::start(Setup::default());
    server.open("untitled:a", "");
    server.settle("untitled:a");
    let methods: Vec<&str> = server.asked.iter().filter_map(|asked| asked["method"].as_str()).collect();
    assert!(methods.contains(&"client/registerCapability"), "{methods:?}");
    assert!(methods.contains(&"workspace/configuration"), "{methods:?}");
    let globs: Vec<Value> = server
        .asked
        .iter()
        .flat_map(|asked| asked["params"]["registrations"].as_array().cloned().unwrap_or_default())
        .flat_map(|it| it["registerOptions"]["watchers"].as_array().cloned().unwrap_or_default())
        .map(|watcher| watcher["globPattern"].clone())
        .collect();
    assert!(globs.contains(&json!("**/*.rs")) && globs.contains(&json!("**/Cargo.toml")), "{globs:?}");
}
