//! What can be done at a place, in real workspaces.

use std::fs;

use serde_json::{Value, json};

use crate::driver::{Server, Setup, all_capabilities, applied, range};

const SLEEPS: &str = "async fn f() {\n    std::thread::sleep(std::time::Duration::ZERO);\n}\n";

/// A folder with a file, opened in a server.
struct Case {
    /// Goes with the case.
    _dir: tempfile::TempDir,
    server: Server,
    uri: String,
}

impl Case {
    fn new(text: &str, capabilities: Value) -> Self {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join("a.rs"), text).unwrap();
        Self::open(dir, text, capabilities)
    }

    fn open(dir: tempfile::TempDir, text: &str, capabilities: Value) -> Self {
        let root = dir.path().canonicalize().unwrap();
        let roots = vec![root.to_str().unwrap().to_owned()];
        let mut server = Server::start(Setup { capabilities, roots, ..Setup::default() });
        let uri = format!("file://{}", root.join("a.rs").display());
        server.open(&uri, text);
        server.settle(&uri);
        Self { _dir: dir, server, uri }
    }

    #[track_caller]
    fn actions(&mut self, range: &Value, only: Option<&str>) -> Vec<Value> {
        let uri = self.uri.clone();
        self.server.actions(&uri, range, only)
    }

    /// The action whose title has these words.
    #[track_caller]
    fn action(&mut self, range: &Value, words: &str) -> Value {
        let actions = self.actions(range, None);
        let mut found = actions.iter().filter(|action| action["title"].as_str().unwrap().contains(words));
        found.next().cloned().unwrap_or_else(|| panic!("no {words:?} in {actions:#?}"))
    }

    /// What is found in `text` once it is the document's.
    fn findings_in(&mut self, text: &str) -> Vec<Value> {
        let uri = self.uri.clone();
        self.server.change(&uri, 2, json!([{ "text": text }]));
        let all = self.server.all_diagnostics(&uri);
        all.last().unwrap()["diagnostics"].as_array().unwrap().clone()
    }
}

#[test]
fn the_safe_fix_comes_first_and_alone_is_preferred() {
    let mut case = Case::new(SLEEPS, all_capabilities());
    let actions = case.actions(&range(1, 10, 10), None);
    let preferred: Vec<bool> = actions.iter().map(|action| action["isPreferred"] == true).collect();
    assert!(preferred[0] && !preferred[1..].contains(&true), "{actions:#?}");
    assert!(applied(SLEEPS, &actions[0]).contains("tokio::time::sleep"));
}

#[test]
fn a_finding_can_be_allowed_where_it_stands() {
    for text in [
        SLEEPS.to_owned(),
        SLEEPS.replace('\n', "\r\n"),
        "async fn f() { let x = 1; std::thread::sleep(std::time::Duration::ZERO); drop(x) }\n".to_owned(),
        "async fn f() {\n    drop(\n        std::thread::sleep(std::time::Duration::ZERO),\n    );\n}\n".to_owned(),
    ] {
        let mut case = Case::new(&text, all_capabilities());
        let line = text.lines().position(|line| line.contains("sleep")).unwrap();
        let column = text.lines().nth(line).unwrap().find("sleep").unwrap();
        let at = |number: usize| u32::try_from(number).unwrap();
        let action = case.action(&range(at(line), at(column), at(column)), "here");
        let allowed = applied(&text, &action);
        assert!(allowed.contains("asyncwise: allow(blocking-call-in-async"), "{allowed}");
        assert_eq!(case.findings_in(&allowed), [Value::Null; 0], "{allowed}");
    }
}

#[test]
fn a_rule_can_be_allowed_in_a_configuration_that_is_there() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("a.rs"), SLEEPS).unwrap();
    let config = "# ours\n[rules]\nfuturelock = \"hint\" # why\n";
    fs::write(dir.path().join("asyncwise.toml"), config).unwrap();
    let mut case = Case::open(dir, SLEEPS, all_capabilities());
    let action = case.action(&range(1, 10, 10), "`asyncwise.toml`");
    assert_eq!(applied(config, &action), format!("{config}blocking-call-in-async = \"allow\"\n"));
    let document = &action["edit"]["documentChanges"][0]["textDocument"];
    assert_eq!(document["version"], Value::Null);
    // What the editor has counts, at the version that it has.
    let uri = document["uri"].as_str().unwrap().to_owned();
    let open = json!({ "uri": uri, "languageId": "toml", "version": 7, "text": "" });
    case.server.notify("textDocument/didOpen", json!({ "textDocument": open }));
    case.server.settle(&uri);
    let action = case.action(&range(1, 10, 10), "`asyncwise.toml`");
    assert_eq!(action["edit"]["documentChanges"][0]["textDocument"]["version"], 7);
    assert_eq!(applied("", &action), "[rules]\nblocking-call-in-async = \"allow\"\n");
}

#[test]
fn a_configuration_is_made_where_the_client_can() {
    let mut case = Case::new(SLEEPS, all_capabilities());
    let action = case.action(&range(1, 10, 10), "`asyncwise.toml`");
    let changes = &action["edit"]["documentChanges"];
    assert_eq!(changes[0]["kind"], "create");
    assert_eq!(changes[0]["uri"], changes[1]["textDocument"]["uri"]);
    assert_eq!(changes[1]["edits"][0]["newText"], "[rules]\nblocking-call-in-async = \"allow\"\n");
    let mut capabilities = all_capabilities();
    capabilities["workspace"]["workspaceEdit"]["resourceOperations"] = json!([]);
    let mut case = Case::new(SLEEPS, capabilities);
    let actions = case.actions(&range(1, 10, 10), None);
    assert!(!actions.iter().any(|action| action["title"].as_str().unwrap().contains("asyncwise.toml")), "{actions:#?}");
}

#[test]
fn a_rule_is_explained() {
    let mut case = Case::new(SLEEPS, all_capabilities());
    let action = case.action(&range(1, 10, 10), "Explain");
    let command = &action["command"];
    let page = case.server.command(command["command"].as_str().unwrap(), command["arguments"].clone());
    assert!(page.as_str().unwrap().contains("## Why"), "{page}");
    let shown = case.server.wait_for(|message| message["method"] == "window/showMessage").unwrap();
    assert!(shown["params"]["message"].as_str().unwrap().starts_with("blocking-call-in-async: "), "{shown}");
}

#[test]
fn kinds_that_were_not_asked_for_do_not_come() {
    let mut case = Case::new(SLEEPS, all_capabilities());
    let everywhere = range(1, 4, 49);
    for (only, kinds) in [
        ("quickfix", &["quickfix"][..]),
        ("refactor", &["refactor.rewrite"]),
        ("refactor.rewrite", &["refactor.rewrite"]),
        ("source", &["source.fixAll.asyncwise"]),
        ("source.organizeImports", &[]),
    ] {
        let actions = case.actions(&everywhere, Some(only));
        assert!(actions.iter().all(|action| kinds.iter().any(|kind| action["kind"] == *kind)), "{only}: {actions:#?}");
        assert_eq!(actions.is_empty(), kinds.is_empty(), "{only}");
    }
}

/// A selected call in code without a finding, and what moves it to a thread that may block.
const READS: &str = "fn read() -> u32 {\n    1\n}\n\nasync fn f() -> u32 {\n    read()\n}\n";

#[test]
fn a_refactoring_is_worked_out_when_it_is_chosen() {
    let mut case = Case::new(READS, all_capabilities());
    let action = case.action(&range(5, 4, 10), "spawn_blocking");
    assert_eq!((action["kind"].as_str(), action.get("edit")), (Some("refactor.rewrite"), None));
    let resolved = case.server.request("codeAction/resolve", action.clone());
    assert!(applied(READS, &resolved).contains("spawn_blocking"), "{resolved}");
    let document = &resolved["edit"]["documentChanges"][0]["textDocument"];
    assert_eq!((&document["uri"], &document["version"]), (&json!(case.uri), &json!(1)));
    // What was offered for one version is not made in the next.
    let uri = case.uri.clone();
    case.server.change(&uri, 2, json!([{ "text": format!("\n{READS}") }]));
    let id = case.server.send("codeAction/resolve", action);
    assert_eq!(case.server.answer(id)["error"]["code"], -32801);
}

#[test]
fn a_client_that_asks_for_nothing_later_gets_edits_at_once() {
    let mut capabilities = all_capabilities();
    capabilities["textDocument"]["codeAction"]["resolveSupport"] = Value::Null;
    let mut case = Case::new(READS, capabilities);
    let action = case.action(&range(5, 4, 10), "spawn_blocking");
    assert!(applied(READS, &action).contains("spawn_blocking"), "{action}");
}

/// A lock that no guard of which lives over an await.
const COUNTS: &str = "use tokio::sync::Mutex;\n\nstruct Count {\n    all: Mutex<u32>,\n}\n\nimpl Count {\n    async fn add(&self) {\n        *self.all.lock().await += 1;\n    }\n}\n\nfn main() {}\n";

#[test]
fn what_mends_a_finding_is_not_offered_twice() {
    let mut case = Case::new(COUNTS, all_capabilities());
    for (column, kind) in [(4, "quickfix"), (7, "quickfix"), (11, "refactor.rewrite")] {
        let actions = case.actions(&range(3, column, column), None);
        let conversions =
            actions.iter().filter(|action| action["title"].as_str().unwrap().contains("std::sync::Mutex"));
        let kinds: Vec<_> = conversions.map(|action| action["kind"].clone()).collect();
        assert_eq!(kinds, [kind], "{column}: {actions:#?}");
        let asked = case.actions(&range(3, column, column), Some("refactor"));
        assert!(asked.iter().all(|action| action["kind"] == "refactor.rewrite"), "{asked:#?}");
    }
}
