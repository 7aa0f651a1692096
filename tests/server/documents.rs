//! Documents over the wire: edits however sent, ranges however wrong, and nothing left behind.

use std::cell::RefCell;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Value, json};

use crate::driver::{Server, Setup, all_capabilities, range};

const URI: &str = "untitled:Untitled-1";

#[test]
fn texts_equal_the_clients_in_every_encoding() {
    for encoding in ["utf-8", "utf-16", "utf-32"] {
        let mut capabilities = all_capabilities();
        capabilities["general"]["positionEncodings"] = json!([encoding]);
        let server = RefCell::new(Server::start(Setup { capabilities, ..Setup::default() }));
        let mut runner = TestRunner::new(Config { failure_persistence: None, ..Config::with_cases(60) });
        let pieces = prop::sample::select(vec!["a", "é", "𝒳", "\n", "\r\n", "\r", "€ ", "fn f() {}"]);
        let text = prop::collection::vec(pieces.clone(), 0..30).prop_map(|all| all.concat());
        let edits = prop::collection::vec((any::<u32>(), any::<u32>(), pieces), 1..10);
        let run = runner.run(&(text, edits), |(text, edits)| {
            let mut server = server.borrow_mut();
            server.open(URI, &text);
            let mut model = text;
            for (version, (a, b, new)) in (2..).zip(edits) {
                let boundaries = boundaries(&model);
                let at = |seed: u32| boundaries[seed as usize % boundaries.len()];
                let (start, end) = (at(a).min(at(b)), at(a).max(at(b)));
                let place = |byte: usize| position(&model, byte, encoding);
                let range = json!({ "start": place(start), "end": place(end) });
                server.change(URI, version, json!([{ "range": range, "text": new }]));
                model.replace_range(start..end, new);
            }
            prop_assert_eq!(server.text(URI), model);
            server.close(URI);
            Ok(())
        });
        run.unwrap();
    }
}

/// Bytes that a client can point at: not in a character, not in a CRLF.
fn boundaries(text: &str) -> Vec<usize> {
    let crlf = |at: usize| at > 0 && text.as_bytes()[at - 1..].starts_with(b"\r\n");
    (0..=text.len()).filter(|&at| text.is_char_boundary(at) && !crlf(at)).collect()
}

fn position(text: &str, byte: usize, encoding: &str) -> Value {
    let before = &text[..byte];
    let normal = before.replace("\r\n", "\n").replace('\r', "\n");
    let last = normal.rsplit('\n').next().unwrap();
    let column = match encoding {
        "utf-8" => last.len(),
        "utf-16" => last.encode_utf16().count(),
        _ => last.chars().count(),
    };
    json!({ "line": normal.matches('\n').count(), "character": column })
}

#[test]
fn hostile_ranges_do_no_harm() {
    let mut server = Server::start(Setup::default());
    server.open(URI, "a𝒳b\r\nc");
    let max = u32::MAX;
    let at = |line: u32, character: u32| json!({ "line": line, "character": character });
    let cases = [
        // Reversed, in a surrogate pair, past the line, past the end.
        (at(0, 3), at(0, 1), "-", "a-b\r\nc"),
        (at(0, max), at(0, max), "+", "a-b+\r\nc"),
        (at(max, max), at(max, max), "!", "a-b+\r\nc!"),
        (at(0, 0), at(0, 1), "𝒳", "𝒳-b+\r\nc!"),
        (at(0, 1), at(0, 2), "", "-b+\r\nc!"),
        (at(max, 0), at(0, 0), "", ""),
    ];
    for (version, (start, end, text, expected)) in (2..).zip(cases) {
        server.change(URI, version, json!([{ "range": { "start": start, "end": end }, "text": text }]));
        assert_eq!(server.text(URI), expected);
    }
}

#[test]
fn strange_sequences_do_no_harm() {
    let mut server = Server::start(Setup::default());
    server.close("untitled:never-opened");
    server.notify("textDocument/didSave", json!({ "textDocument": { "uri": "untitled:never-opened" } }));
    server.change("untitled:never-opened", 3, json!([{ "text": "x" }]));
    assert_eq!(server.text("untitled:never-opened"), Value::Null);
    server.open(URI, "one");
    server.open(URI, "two");
    assert_eq!(server.text(URI), "two");
    server.change(URI, 7, json!([{ "text": "seven" }]));
    server.change(URI, 5, json!([{ "range": range(0, 0, 0), "text": "older " }])); // late: it came before
    assert_eq!(server.text(URI), "seven");
    server.change(URI, 8, json!([]));
    server.close(URI);
    server.close(URI);
    assert_eq!(server.text(URI), Value::Null);
    let hover = json!({ "textDocument": { "uri": URI }, "position": { "line": 0, "character": 0 } });
    assert_eq!(server.request("textDocument/hover", hover), Value::Null);
    assert!(server.actions(URI, &range(0, 0, 9), None).is_empty());
}

/// Helix 25.01 sends them so when keys come at once.
#[test]
fn changes_in_a_wrong_order_are_made_in_the_right_one() {
    let mut server = Server::start(Setup::default());
    server.open(URI, "");
    let typed: Vec<char> = "fn late() { 𝒳 }".chars().collect();
    let mut column = 0;
    let mut changes: Vec<(i32, Value)> = Vec::new();
    for (version, char) in (2..).zip(&typed) {
        changes.push((version, json!([{ "range": range(0, column, column), "text": char.to_string() }])));
        column += u32::try_from(char.len_utf16()).unwrap();
    }
    for order in [[0, 4, 5, 1, 6, 2, 3, 7], [7, 6, 5, 4, 3, 2, 1, 0], [0, 1, 2, 3, 5, 4, 6, 7]] {
        for index in order {
            let (version, change) = changes[index].clone();
            server.change(URI, version, change);
        }
        for (version, change) in changes[8..].iter().cloned() {
            server.change(URI, version, change);
        }
        assert_eq!(server.text(URI), typed.iter().collect::<String>(), "{order:?}");
        server.close(URI);
        server.open(URI, "");
    }
}

/// Versions that do not grow say nothing about the order.
#[test]
fn versions_that_stay_the_same_are_in_order() {
    let mut server = Server::start(Setup::default());
    server.open(URI, "");
    for (column, char) in (0..).zip("fn f() {}".chars()) {
        server.change(URI, 0, json!([{ "range": range(0, column, column), "text": char.to_string() }]));
    }
    assert_eq!(server.text(URI), "fn f() {}");
}

#[test]
fn many_documents_leave_nothing_behind() {
    let mut server = Server::start(Setup::default());
    let files = server.command("asyncwise.status", json!([]))["engine"]["files"].clone();
    for number in 0..10_000 {
        let uri = format!("untitled:{number}");
        server.open(&uri, "fn f() { TEST_HAZARD(d) }");
        server.close(&uri);
    }
    let status = server.command("asyncwise.status", json!([]));
    assert_eq!(status["documents"], json!([]));
    assert_eq!(status["engine"]["files"], files, "{status}");
}

#[test]
#[cfg(target_os = "linux")]
fn memory_stays_flat_over_ten_thousand_changes() {
    let mut server = Server::start(Setup { options: json!({ "debounceMs": 0 }), ..Setup::default() });
    server.open(URI, &"async fn f() { g().await; }\n".repeat(200));
    let run = |server: &mut Server, versions: std::ops::Range<i32>| {
        for version in versions {
            let text = if version % 2 == 0 { "x" } else { "" };
            server.change(URI, version, json!([{ "range": range(0, 0, (version % 2).unsigned_abs()), "text": text }]));
            if version % 50 == 0 {
                server.settle_quickly(URI);
            }
        }
        server.settle(URI);
        server.resident_kib()
    };
    let before = run(&mut server, 2..2_000);
    let after = run(&mut server, 2_000..12_000);
    assert!(after < before + 24 * 1024, "from {before} KiB to {after} KiB");
}
