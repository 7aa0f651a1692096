//! What tower-lsp alone does not survive. Each test is a way in which servers built on it have hung or died.

use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::driver::{Server, Setup, range};

const URI: &str = "untitled:Untitled-1";

/// Far less than what is being waited for elsewhere, far more than an answer takes on a busy machine.
const SOON: Duration = Duration::from_secs(8);

#[test]
fn changes_take_effect_in_the_order_in_which_they_arrive() {
    let mut server = Server::start(Setup::default());
    server.open(URI, "");
    let mut expected = String::new();
    for version in 0..300 {
        let piece = format!("{version},");
        let end = u32::try_from(expected.len()).unwrap();
        server.change(URI, version, json!([{ "range": range(0, end, end), "text": piece }]));
        expected.push_str(&piece);
    }
    assert_eq!(server.text(URI), expected);
}

#[test]
fn changes_keep_their_order_while_the_server_talks() {
    let mut server = Server::start(Setup::default());
    server.open(URI, "");
    for version in 0..300 {
        // Each sends something to the client in between: a log message, a request, a publication.
        server.change(URI, version, json!([{ "text": format!("TEST_HAZARD // {version}") }]));
        server.notify("workspace/didChangeConfiguration", json!({ "settings": null }));
        server.change("untitled:unknown", version, json!([{ "text": "x" }]));
        server.send_command("asyncwise.status", json!([]));
    }
    assert_eq!(server.text(URI), "TEST_HAZARD // 299");
    server.settle(URI);
    let versions: Vec<_> = server.all_diagnostics(URI).iter().map(|it| it["version"].as_i64().unwrap()).collect();
    assert!(versions.is_sorted(), "{versions:?}");
}

#[test]
fn exit_ends_the_process_while_stdin_is_open() {
    let mut server = Server::start(Setup::default());
    server.request("shutdown", Value::Null);
    let start = Instant::now();
    server.notify("exit", Value::Null);
    assert_eq!(server.wait(SOON).code(), Some(0));
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
}

#[test]
fn exit_without_shutdown_is_a_failure() {
    let mut server = Server::start(Setup::default());
    server.notify("exit", Value::Null);
    assert_eq!(server.wait(SOON).code(), Some(1));
}

#[test]
fn shutdown_takes_any_parameters() {
    for params in [Value::Null, json!({}), json!([])] {
        let mut server = Server::start(Setup::default());
        assert_eq!(server.request("shutdown", params), Value::Null);
        server.notify("exit", json!({}));
        assert_eq!(server.wait(SOON).code(), Some(0));
    }
}

#[test]
fn a_handler_that_blocks_does_not_hold_up_others() {
    let mut server = Server::start(Setup::default());
    let slow = server.send_command("asyncwise.test.block", json!([10_000]));
    let start = Instant::now();
    server.command("asyncwise.status", json!([]));
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
    server.notify("$/cancelRequest", json!({ "id": slow }));
    assert_eq!(server.answer(slow)["error"]["code"], -32800);
}

#[test]
fn a_request_that_waits_can_be_cancelled() {
    let mut server = Server::start(Setup::default());
    let waiting = server.send_command("asyncwise.test.wait", json!([]));
    server.notify("$/cancelRequest", json!({ "id": waiting }));
    assert_eq!(server.answer(waiting)["error"]["code"], -32800);
}

#[test]
fn a_request_that_computes_can_be_cancelled_and_its_thread_goes_on() {
    let mut server = Server::start(Setup::default());
    // More often than there are threads.
    for round in 0..6 {
        let computing = server.send_command("asyncwise.test.spin", json!([]));
        server.notify("$/cancelRequest", json!({ "id": computing }));
        assert_eq!(server.answer(computing)["error"]["code"], -32800);
        let uri = format!("untitled:{round}");
        server.open(&uri, "fn f() {}");
        server.settle(&uri);
    }
}

#[test]
fn a_client_that_never_answers_blocks_nothing() {
    let mut server = Server::start(Setup { answers: false, ..Setup::default() });
    for _ in 0..400 {
        server.notify("workspace/didChangeConfiguration", json!({ "settings": {} }));
    }
    server.open(URI, "fn f() {}");
    for _ in 0..400 {
        server.send_command("asyncwise.status", json!([]));
    }
    let start = Instant::now();
    server.command("asyncwise.status", json!([]));
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
    assert!(server.asked.iter().filter(|asked| asked["method"] == "workspace/configuration").count() > 400);
}

#[test]
fn a_client_that_stops_reading_is_still_listened_to() {
    let mut server = Server::start(Setup::default());
    server.be_deaf(true);
    server.open(URI, "");
    let first = server.send_command("asyncwise.status", json!([]));
    for _ in 0..4_998 {
        server.send_command("asyncwise.status", json!([]));
    }
    server.change(URI, 2, json!([{ "text": "heard" }]));
    let last = server.send_command("asyncwise.test.text", json!([URI]));
    server.be_deaf(false);
    assert_eq!(server.answer(last)["result"], "heard");
    for id in first..last {
        assert!(server.answer(id).get("result").is_some());
    }
}

#[test]
fn a_handler_that_panics_is_answered_with_an_error() {
    let mut server = Server::start(Setup::default());
    server.errors_expected = true;
    for _ in 0..20 {
        let failing = server.send_command("asyncwise.test.panic", json!([]));
        assert_eq!(server.answer(failing)["error"]["code"], -32603);
    }
    server.command("asyncwise.status", json!([]));
}

#[test]
fn what_is_no_message_is_skipped() {
    let mut server = Server::start(Setup::default());
    let raw: [&[u8]; 7] = [
        b"Content-Length: 5\r\n\r\n{\"a\":",
        b"Content-Length: 2\r\n\r\n[]",
        b"Content-Length: 2\r\n\r\n\xff\xfe",
        b"Content-Length: twelve\r\n\r\n",
        b"Content-Type: text/plain\r\n\r\n",
        b"some noise\r\n",
        b"Content-Length: 49\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"initialize\"}\n",
    ];
    for bytes in raw {
        server.write_raw(bytes);
    }
    server.write(&json!({ "jsonrpc": "2.0", "id": 999_999, "result": null }));
    server.write(&json!({ "jsonrpc": "2.0", "id": 999_999, "error": { "code": 1, "message": "m", "stack": "s" } }));
    server.command("asyncwise.status", json!([]));
    let mut codes = Vec::new();
    while let Some(answer) = server.wait_within(Duration::from_millis(300), |it| it.get("error").is_some()) {
        assert_eq!(answer["id"], Value::Null);
        codes.push(answer["error"]["code"].as_i64().unwrap());
    }
    assert_eq!(codes, [-32700, -32600, -32700, -32600, -32600]);
}

#[test]
fn unknown_requests_are_refused_and_unknown_notifications_ignored() {
    let mut server = Server::start(Setup::default());
    let unknown = server.send("textDocument/nothing", json!({}));
    assert_eq!(server.answer(unknown)["error"]["code"], -32601);
    server.notify("$/whatever", json!({}));
    server.notify("textDocument/nothing", json!({}));
    server.notify("textDocument/didOpen", json!({ "textDocument": 7 }));
    let wrong = server.send("textDocument/hover", json!({ "textDocument": { "uri": "no uri" } }));
    assert_eq!(server.answer(wrong)["error"]["code"], -32602);
}
