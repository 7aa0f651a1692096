//! Where expressions run: each `here(n)` is in the context that the test says.

use super::functions;
use crate::flow::{ClosureRuns, Context, Frames, Runs, contexts};
use crate::ir::{Body, Expr, ExprId};

struct ByName<'a>(&'a Body);

impl ClosureRuns for ByName<'_> {
    fn runs(&self, call: ExprId, _: usize) -> Option<Runs> {
        let name = match &self.0.exprs[call] {
            Expr::MethodCall { method, .. } => method.as_str(),
            Expr::Call { callee, .. } => match &self.0.exprs[*callee] {
                Expr::Path(path) => path.last().as_str(),
                _ => return None,
            },
            _ => return None,
        };
        Some(match name {
            "map" | "unwrap_or_else" | "block_on" => Runs::Inline,
            "spawn" => Runs::Task,
            "spawn_blocking" => Runs::Blocking,
            "thread" => Runs::Thread,
            "on_event" => Runs::Stored,
            _ => return None,
        })
    }
}

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let (_, body) = functions(text).remove(0);
    let frames = Frames::new(&body);
    let outer = if text.contains("fn poll") { Context::Poll } else { Context::Sync };
    let contexts = contexts(&body, &frames, outer, &ByName(&body));
    let mut found: Vec<_> = body
        .exprs
        .iter()
        .filter(|(_, expr)| matches!(expr, Expr::Call { callee, .. } if matches!(&body.exprs[*callee], Expr::Path(path) if path.last() == "here")))
        .map(|(id, _)| (body.range(id).start, contexts.of(&frames, id)))
        .collect();
    found.sort_by_key(|(at, _)| *at);
    let found: Vec<_> = found
        .iter()
        .map(|(_, context)| match context {
            Context::Async(_) => "async",
            Context::Poll => "poll",
            Context::Blocking => "blocking",
            Context::Thread => "thread",
            Context::Sync => "sync",
            Context::Unknown => "unknown",
        })
        .collect();
    assert_eq!(found, expected, "{text}");
}

#[test]
fn functions_and_blocks() {
    check("async fn a() { here(); async { here() }; }", &["async", "async"]);
    check("fn a() { here(); async { here() }; async || here(); }", &["sync", "async", "async"]);
    check("fn poll() { here(); x.map(|y| here()); }", &["poll", "poll"]);
    check("fn a() { stream! { here(); yield 1; } }", &["async"]);
}

#[test]
fn closures_run_where_the_callee_says() {
    check(
        "async fn a() {
            x.map(|y| here());
            spawn_blocking(move || { here(); z.map(|| here()) });
            thread(|| here());
            x.on_event(|| here());
            x.mystery(|| here());
            x.unwrap_or_else(&|| here());
            x.push(Box::new(|| here()));
        }",
        &["async", "blocking", "blocking", "thread", "unknown", "unknown", "async", "unknown"],
    );
    check("fn a() { x.map(|y| here()); spawn(async { here() }); }", &["sync", "async"]);
}

#[test]
fn named_closures_run_where_they_are_called() {
    check("async fn a() { let h = || here(); h(); }", &["async"]);
    check("async fn a() { let h = || here(); x.map(h); }", &["async"]);
    check("async fn a() { let h = || here(); x.map(&h); }", &["async"]);
    check("async fn a() { let h = || here(); spawn_blocking(h); }", &["blocking"]);
    check("async fn a() { let h = || here(); spawn_blocking(move || h()); }", &["blocking"]);
    check("async fn a() { let h = || here(); let i = || h(); i(); }", &["async"]);
    check("async fn a() { let h = || here(); x.field = h; }", &["unknown"]);
    check("async fn a() { let h = || here(); }", &["unknown"]);
    check("async fn a() { let h = || here(); spawn_blocking(h); h(); }", &["async"]);
    check("async fn a() { (|| here())(); }", &["async"]);
    check("fn a() { let h = || here(); h(); spawn(async { h() }); }", &["async"]);
    check("fn a() { let h = |n| { here(); h(n) }; }", &["unknown"]);
}

#[test]
fn block_on_off_the_runtime() {
    check("async fn a() { spawn_blocking(|| rt.block_on(async { here() })); }", &["blocking"]);
    check("fn a() { rt.block_on(async { here() }); }", &["async"]);
}
