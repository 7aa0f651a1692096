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

#[test]
fn a_handler_becomes_a_method() {
    let text = "use tokio::sync::mpsc::Receiver;\nstruct S { rx: Receiver<u32>, sum: u32 }\nimpl S {\n    async fn run(&mut self) {\n        loop {\n            tokio::select! {\n                $0Some(n) = self.rx.recv() => {\n                    self.sum += n;\n                    tokio::task::yield_now().await;\n                }\n                else => break,\n            }\n        }\n    }\n}\n";
    let after = refactor("extract-branch", text).expect("it is offered");
    assert!(after.contains("Some(n) = self.rx.recv() => self.on_branch(n).await,\n"), "{after}");
    let function = "    }\n\n    async fn on_branch(&mut self, n: u32) {\n        self.sum += n;\n        tokio::task::yield_now().await;\n    }\n}\n";
    assert!(after.ends_with(function), "{after}");
}

#[test]
fn a_handler_becomes_a_function_that_is_lent_what_it_changes() {
    let text = "use tokio::sync::mpsc::Receiver;\nasync fn run(mut rx: Receiver<String>) -> Vec<String> {\n    let mut all = Vec::new();\n    let mut sum = 0usize;\n    loop {\n        tokio::select! {\n            $0Some(line) = rx.recv() => {\n                sum += line.len();\n                all.push(line);\n            }\n            else => break,\n        }\n    }\n    println!(\"{sum}\");\n    all\n}\n";
    let after = refactor("extract-branch", text).expect("it is offered");
    assert!(after.contains("=> on_branch(line, &mut sum, &mut all),\n"), "{after}");
    let function = "}\n\nfn on_branch(line: String, sum: &mut usize, all: &mut Vec<String>) {\n    *sum += line.len();\n    all.push(line);\n}\n";
    assert!(after.ends_with(function), "{after}");
}

#[test]
fn a_handler_that_leaves_stays() {
    let text = "use tokio::sync::mpsc::Receiver;\nasync fn run(mut rx: Receiver<u32>) {\n    loop {\n        tokio::select! {\n            $0n = rx.recv() => {\n                if n.is_none() { break }\n            }\n        }\n    }\n}\n";
    assert_eq!(refactor("extract-branch", text), None);
}

const LOOP: &str = "use tokio::sync::mpsc::Receiver;\nuse tokio_util::sync::CancellationToken;\nasync fn run(mut rx: Receiver<u32>, stop: CancellationToken) {\n";

#[test]
fn a_token_ends_the_loop_around_a_select() {
    let text = format!(
        "{LOOP}    $0loop {{\n        tokio::select! {{\n            Some(n) = rx.recv() => println!(\"{{n}}\"),\n            else => break,\n        }}\n    }}\n}}\n"
    );
    let after = refactor("end-loop-with-token", &text).expect("it is offered");
    assert!(after.contains("            () = stop.cancelled() => break,\n            Some(n) = rx.recv()"), "{after}");
}

#[test]
fn a_token_ends_a_loop_over_messages() {
    let text =
        format!("{LOOP}    $0while let Some(n) = rx.recv().await {{\n        println!(\"{{n}}\");\n    }}\n}}\n");
    let after = refactor("end-loop-with-token", &text).expect("it is offered");
    assert!(after.contains("while let Some(Some(n)) = stop.run_until_cancelled(rx.recv()).await {\n"), "{after}");
}

#[test]
fn a_token_is_made_where_there_is_none() {
    let text = "async fn run() {\n    $0loop {\n        tokio::task::yield_now().await;\n    }\n}\n";
    let after = refactor("end-loop-with-token", text).expect("it is offered");
    let wanted = "    let token = tokio_util::sync::CancellationToken::new();\n    while !token.is_cancelled() {\n";
    assert!(after.contains(wanted), "{after}");
}

#[test]
fn a_loop_that_has_a_token_is_left_alone() {
    let text = format!(
        "{LOOP}    $0loop {{\n        tokio::select! {{\n            Some(n) = rx.recv() => println!(\"{{n}}\"),\n            () = stop.cancelled() => break,\n        }}\n    }}\n}}\n"
    );
    assert_eq!(refactor("end-loop-with-token", &text), None);
}
