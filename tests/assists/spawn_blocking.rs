//! Work that blocks, handed to a thread that may block.

use super::workspace::refactor;

const ID: &str = "wrap-in-spawn-blocking";

#[test]
fn a_selected_call_is_wrapped() {
    let text = "fn sum(of: Vec<u8>) -> u8 { of.len() as u8 }\nasync fn f(bytes: Vec<u8>) -> u8 {\n    let n = $0sum(bytes)$0;\n    n\n}\n";
    let wrapped = refactor(ID, text).expect("it is offered");
    assert!(wrapped.contains("let n = tokio::task::spawn_blocking(move || sum(bytes)).await"), "{wrapped}");
}

#[test]
fn nothing_is_offered_for_a_cursor_or_in_code_that_is_not_async() {
    let code = |call: &str, word: &str| {
        format!("fn sum(of: Vec<u8>) -> u8 {{ 0 }}\n{word}fn f(bytes: Vec<u8>) -> u8 {{ {call} }}\n")
    };
    assert_eq!(refactor(ID, &code("$0sum(bytes)", "async ")), None);
    assert_eq!(refactor(ID, &code("$0sum(bytes)$0", "")), None);
    assert!(refactor(ID, &code("$0sum(bytes)$0", "async ")).is_some());
}
