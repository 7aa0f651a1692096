//! Refactorings that stay in one function.

use super::workspace::refactor;

#[test]
fn two_awaits_become_one() {
    let text = "async fn get(n: u32) -> u32 { n }\nasync fn f() -> u32 {\n    $0let a = get(1).await;\n    let b = get(2).await;\n    a + b\n}\n";
    let joined = refactor("join-awaits", text).expect("it is offered");
    assert!(joined.contains("    let (a, b) = tokio::join!(get(1), get(2));\n    a + b"), "{joined}");
}

#[test]
fn two_awaits_that_may_fail_become_one() {
    let text = "async fn get(n: u32) -> Result<u32, String> { Ok(n) }\nasync fn f() -> Result<u32, String> {\n    $0let a = get(1).await?;\n    let b = get(2).await?;\n    Ok(a + b)\n}\n";
    let joined = refactor("join-awaits", text).expect("it is offered");
    assert!(joined.contains("    let (a, b) = tokio::try_join!(get(1), get(2))?;\n"), "{joined}");
}

#[test]
fn awaits_that_need_each_other_stay() {
    let code = |second: &str| {
        format!(
            "async fn get(n: u32) -> u32 {{ n }}\nasync fn push(v: &mut Vec<u32>) -> u32 {{ v.push(1); 1 }}\nasync fn f() -> u32 {{\n    let mut v = vec![1];\n    $0let a = push(&mut v).await;\n    let b = {second};\n    a + b\n}}\n"
        )
    };
    assert_eq!(refactor("join-awaits", &code("get(a).await")), None);
    assert_eq!(refactor("join-awaits", &code("push(&mut v).await")), None);
    assert!(refactor("join-awaits", &code("get(7).await")).is_some());
}

#[test]
fn tasks_of_a_loop_go_into_a_set() {
    let text = "async fn work(n: u32) {}\nasync fn f(all: Vec<u32>) {\n    for n in all {\n        $0tokio::spawn(work(n));\n    }\n}\n";
    let wanted = "async fn f(all: Vec<u32>) {\n    let mut tasks = tokio::task::JoinSet::new();\n    for n in all {\n        tasks.spawn(work(n));\n    }\n    while let Some(result) = tasks.join_next().await {\n        result.expect(\"task panicked\");\n    }\n}\n";
    let after = refactor("spawn-in-set", text).expect("it is offered");
    assert!(after.ends_with(wanted), "{after}");
}

#[test]
fn a_task_takes_the_span_along() {
    let text = "async fn work() {}\nasync fn f() {\n    tokio::$0spawn(work());\n}\n";
    let after = refactor("in-current-span", text).expect("it is offered");
    assert!(after.contains("tokio::spawn(tracing::Instrument::in_current_span(work()));"), "{after}");
    let text = "async fn work() {}\nasync fn f() {\n    $0work().await;\n}\n";
    assert_eq!(refactor("in-current-span", text), None);
}
