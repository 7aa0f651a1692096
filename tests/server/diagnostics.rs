//! From a key stroke to a finding, its explanation and its fix.

use std::time::Duration;

use serde_json::{Value, json};

use crate::driver::{Server, Setup, applied, range};

const URI: &str = "untitled:Untitled-1";
const TEXT: &str = "async fn f() {\n    TEST_HAZARD(1);\n}\n";

#[test]
fn a_blocking_sleep_is_found_explained_and_mended() {
    let mut server = Server::start(Setup::default());
    server.open(URI, TEXT);
    let published = server.diagnostics(URI);
    assert_eq!(published["version"], 1);
    let diagnostic = &published["diagnostics"][0];
    assert_eq!(diagnostic["source"], "asyncwise");
    assert_eq!(diagnostic["severity"], 2);
    assert_eq!(diagnostic["range"]["start"], json!({ "line": 1, "character": 4 }));
    let rule = diagnostic["code"].as_str().unwrap().to_owned();

    let at = json!({ "textDocument": { "uri": URI }, "position": { "line": 1, "character": 8 } });
    let hover = server.request("textDocument/hover", at);
    assert!(hover["contents"]["value"].as_str().unwrap().contains(&rule), "{hover}");

    let actions = server.actions(URI, &range(1, 8, 8), Some("quickfix"));
    let action = actions.iter().find(|action| action["isPreferred"] == true).expect("a preferred fix");
    assert_eq!(action["edit"]["documentChanges"][0]["textDocument"], json!({ "uri": URI, "version": 1 }));
    let mended = applied(TEXT, action);
    server.change(URI, 2, json!([{ "text": mended }]));
    let published = server.diagnostics(URI);
    assert_eq!((&published["version"], &published["diagnostics"]), (&json!(2), &json!([])));
}

#[test]
fn an_action_asked_right_behind_a_change_is_about_the_changed_text() {
    // A pause that outlasts the test: the request itself brings the analysis on.
    let mut server = Server::start(Setup { options: json!({ "debounceMs": 5_000 }), ..Setup::default() });
    server.open(URI, TEXT);
    server.diagnostics(URI);
    server.change(URI, 2, json!([{ "range": range(0, 0, 0), "text": "// 𝒳\n" }]));
    let actions = server.actions(URI, &range(2, 8, 8), None);
    let document = &actions[0]["edit"]["documentChanges"][0];
    assert_eq!(document["textDocument"]["version"], 2);
    assert_eq!(document["edits"][0]["range"]["start"]["line"], 2);
}

#[test]
fn fix_all_is_for_those_who_ask_and_mends_everything_safe() {
    let mut server = Server::start(Setup::default());
    let twice = TEXT.replace('\n', "\n ") + TEXT;
    server.open(URI, &twice);
    server.diagnostics(URI);
    let everywhere = json!({ "start": { "line": 0, "character": 0 }, "end": { "line": 99, "character": 0 } });
    let kinds = |actions: &[Value]| -> Vec<Value> { actions.iter().map(|action| action["kind"].clone()).collect() };
    let light_bulb = server.actions(URI, &everywhere, None);
    assert!(kinds(&light_bulb).iter().all(|kind| kind == "quickfix"), "{light_bulb:?}");
    for only in ["source", "source.fixAll", "source.fixAll.asyncwise"] {
        let actions = server.actions(URI, &everywhere, Some(only));
        assert_eq!(kinds(&actions), ["source.fixAll.asyncwise"]);
        assert!(!applied(&twice, &actions[0]).contains("TEST_HAZARD"));
    }
    for only in ["source.organizeImports", "source.fixAll.eslint", "refactor", "source.fix"] {
        assert!(server.actions(URI, &everywhere, Some(only)).is_empty(), "{only}");
    }
}

#[test]
fn typing_is_one_publication_and_nothing_new_is_none() {
    let mut server = Server::start(Setup { options: json!({ "debounceMs": 150 }), ..Setup::default() });
    server.open(URI, "");
    assert_eq!(server.all_diagnostics(URI), [Value::Null; 0]);
    for (version, char) in (2..).zip(TEXT.chars().rev()) {
        server.change(URI, version, json!([{ "range": range(0, 0, 0), "text": char.to_string() }]));
    }
    let published = server.all_diagnostics(URI);
    assert!(published.len() <= 2, "{published:?}");
    assert_eq!(published.last().unwrap()["version"], 1 + TEXT.len());
    // Behind the finding: it stays where it is, and the client knows.
    let last = 2 + i32::try_from(TEXT.len()).unwrap();
    server.change(URI, last, json!([{ "range": range(9, 0, 0), "text": "// end" }]));
    assert_eq!(server.all_diagnostics(URI), [Value::Null; 0]);
}

#[test]
fn findings_move_with_the_text_and_are_published_where_they_are() {
    let mut server = Server::start(Setup::default());
    server.open(URI, TEXT);
    server.diagnostics(URI);
    server.change(URI, 2, json!([{ "range": range(0, 0, 0), "text": "\n\n" }]));
    let published = server.diagnostics(URI);
    assert_eq!(published["version"], 2);
    assert_eq!(published["diagnostics"][0]["range"]["start"]["line"], 3);
}

#[test]
fn closing_clears_and_nothing_comes_afterwards() {
    let mut server = Server::start(Setup::default());
    server.open(URI, TEXT);
    server.diagnostics(URI);
    server.close(URI);
    assert_eq!(server.diagnostics(URI)["diagnostics"], json!([]));
    // Closed while it is being looked at.
    server.open(URI, TEXT);
    server.close(URI);
    let late = server.wait_within(Duration::from_millis(500), |message| {
        message["method"] == "textDocument/publishDiagnostics" && message["params"]["diagnostics"] != json!([])
    });
    assert_eq!(late, None);
}

#[test]
fn positions_are_counted_as_agreed() {
    for (encodings, column) in [(json!(["utf-8"]), 10), (json!(["utf-16"]), 8), (json!(["utf-32"]), 7)] {
        let mut capabilities = crate::driver::all_capabilities();
        capabilities["general"]["positionEncodings"] = encodings;
        let mut server = Server::start(Setup { capabilities, ..Setup::default() });
        server.open(URI, "async fn f() {\n/*𝒳*/  TEST_HAZARD(X); }\n");
        let published = server.diagnostics(URI);
        assert_eq!(published["diagnostics"][0]["range"]["start"], json!({ "line": 1, "character": column }));
    }
}

#[test]
fn a_rule_is_explained_on_request() {
    let mut server = Server::start(Setup::default());
    let id = server.send_command("asyncwise.explainRule", json!(["no-such-rule"]));
    assert_eq!(server.answer(id)["error"]["code"], -32602);
}

#[test]
fn the_status_tells_what_is_open() {
    let mut server = Server::start(Setup::default());
    server.open(URI, TEXT);
    server.settle(URI);
    let status = server.command("asyncwise.status", json!([]));
    assert_eq!(status["client"], "driver 1");
    assert_eq!(status["documents"][0]["uri"], URI);
    assert_eq!(status["documents"][0]["findings"], 1);
    assert_eq!(status["documents"][0]["version"], 1);
}

#[test]
fn an_analysis_that_panics_costs_its_document_and_no_other() {
    let mut server = Server::start(Setup::default());
    server.errors_expected = true;
    server.open(URI, TEXT);
    server.diagnostics(URI);
    server.change(URI, 2, json!([{ "range": range(0, 0, 0), "text": "/* TEST_PANIC */\n" }]));
    server.settle(URI);
    // What was found before is still there, and has moved.
    let status = server.command("asyncwise.status", json!([]));
    assert_eq!(status["documents"][0]["failed"], true);
    assert_eq!(status["documents"][0]["findings"], 1);
    assert_eq!(server.actions(URI, &range(2, 6, 6), None).len(), 1);
    server.open("untitled:other", TEXT);
    server.diagnostics("untitled:other");
    server.change(URI, 3, json!([{ "text": TEXT }]));
    server.settle(URI);
    let status = server.command("asyncwise.status", json!([]));
    assert_eq!(status["documents"][0]["failed"], false);
}

#[test]
fn a_result_of_an_older_text_is_never_shown() {
    let mut server = Server::start(Setup::default());
    server.open(URI, &format!("/* TEST_SLOW */\n{TEXT}"));
    server.command("asyncwise.status", json!([]));
    std::thread::sleep(Duration::from_millis(300));
    server.change(URI, 2, json!([{ "text": format!("\n\n\n{TEXT}") }]));
    let published = server.all_diagnostics(URI);
    assert_eq!(published.len(), 1, "{published:?}");
    assert_eq!(published[0]["version"], 2);
}

#[test]
fn nothing_is_published_of_a_document_closed_while_it_is_looked_at() {
    let mut server = Server::start(Setup::default());
    server.open(URI, &format!("/* TEST_SLOW */\n{TEXT}"));
    server.command("asyncwise.status", json!([]));
    std::thread::sleep(Duration::from_millis(300));
    server.close(URI);
    let late = server.wait_within(Duration::from_secs(3), |it| it["method"] == "textDocument/publishDiagnostics");
    assert_eq!(late, None);
}

#[test]
fn a_server_that_failed_starts_afresh_with_all_that_is_open() {
    let mut server = Server::start(Setup::default());
    server.errors_expected = true;
    server.open(URI, TEXT);
    server.diagnostics(URI);
    server.command("asyncwise.test.fail", json!([]));
    server.change(URI, 2, json!([{ "range": range(0, 0, 0), "text": "// and on it goes\n" }]));
    let published = server.diagnostics(URI);
    assert_eq!(published["diagnostics"][0]["range"]["start"]["line"], 2);
    assert_eq!(server.command("asyncwise.status", json!([]))["restarts"], 1);
}
