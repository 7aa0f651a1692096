//! Work that blocks, handed to a thread that may block.

use super::workspace::refactor;

const ID: &str = "wrap-in-spawn-blocking";

fn wrapped(code: &str) -> String {
    refactor(ID, code).unwrap_or_else(|| panic!("it is not offered in\n{code}"))
}

#[test]
fn a_selected_call_is_wrapped() {
    let text = "fn sum(of: Vec<u8>) -> u8 { of.len() as u8 }\nasync fn f(bytes: Vec<u8>) -> u8 {\n    let n = $0sum(bytes)$0;\n    n\n}\n";
    let after = wrapped(text);
    let wanted = "let n = tokio::task::spawn_blocking(move || sum(bytes)).await.expect(\"blocking task panicked\");";
    assert!(after.contains(wanted), "{after}");
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

#[test]
fn what_is_needed_later_is_cloned_before() {
    let text = "async fn f(path: std::path::PathBuf) -> std::io::Result<String> {\n    let text = $0std::fs::read_to_string(&path)$0?;\n    println!(\"{}\", path.display());\n    Ok(text)\n}\n";
    let wanted = "    let text = tokio::task::spawn_blocking({\n        let path = path.clone();\n        move || std::fs::read_to_string(&path)\n    }).await.map_err(std::io::Error::other)??;\n";
    let after = wrapped(text);
    assert!(after.contains(wanted), "{after}");
}

#[test]
fn what_is_borrowed_becomes_owned() {
    let text = "async fn f(path: &std::path::Path, name: &str) -> std::io::Result<u64> {\n    $0std::fs::copy(path, name)$0\n}\n";
    let after = wrapped(text);
    assert!(after.contains("let path = path.to_path_buf();\n        let name = name.to_owned();"), "{after}");
    assert!(after.contains("move || std::fs::copy(path.as_path(), name.as_str())"), "{after}");
}

#[test]
fn fields_of_self_are_cloned() {
    let text = "struct S { path: std::path::PathBuf }\nimpl S {\n    async fn f(&self) -> std::io::Result<String> {\n        $0std::fs::read_to_string(&self.path)$0\n    }\n}\n";
    let after = wrapped(text);
    assert!(after.contains("let path = self.path.clone();"), "{after}");
    assert!(after.contains("move || std::fs::read_to_string(&path)"), "{after}");
}

#[test]
fn what_cannot_be_taken_along_is_left_alone() {
    let helper = "struct S;\nimpl S { fn work(&self) -> u8 { 1 } }\n";
    let code = |head: &str, call: &str| format!("{helper}async fn f{head} {{\n    let n = $0{call}$0;\n}}\n");
    assert_eq!(refactor(ID, &code("(s: &S)", "s.work()")), None);
    assert_eq!(refactor(ID, &code("<T: AsRef<str>>(t: T)", "std::fs::read_to_string(t.as_ref())")), None);
    assert_eq!(refactor(ID, &code("(s: S, v: std::rc::Rc<u8>)", "std::fs::write(\"x\", [*v])")), None);
    assert!(refactor(ID, &code("(s: S)", "s.work()")).is_some());
}

#[test]
fn statements_give_back_what_is_named_afterwards() {
    let text = "use std::io::Read;\nasync fn f(mut file: std::fs::File) -> std::io::Result<String> {\n    $0let mut text = String::new();\n    file.read_to_string(&mut text)?;$0\n    Ok(text)\n}\n";
    let after = wrapped(text);
    let wanted = "    let mut text = tokio::task::spawn_blocking(move || {\n        let mut text = String::new();\n        file.read_to_string(&mut text)?;\n        Ok::<_, std::io::Error>(text)\n    }).await.map_err(std::io::Error::other)??;\n    Ok(text)\n";
    assert!(after.contains(wanted), "{after}");
}

#[test]
fn statements_that_leave_or_wait_stay() {
    let code =
        |statement: &str| format!("fn work() {{}}\nasync fn f(stop: bool) {{\n    $0work();\n    {statement}$0\n}}\n");
    assert_eq!(refactor(ID, &code("if stop { return; }")), None);
    assert_eq!(refactor(ID, &code("tokio::task::yield_now().await;")), None);
    assert!(refactor(ID, &code("if stop { work(); }")).is_some());
}
