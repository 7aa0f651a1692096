//! Tests are data: a body, and how it reads.

mod exprs;
mod headers;
mod items;
mod layout;
mod lexing;
mod macros;
mod ranges;
mod recovery;
mod scoping;

use crate::ir::{Body, Expr, FnBodies, MacroCall, Pat};
use crate::text::TextRange;

use super::dump::dump;
use super::{lower_fn, on_big_stack};

/// In front of every fixture, so that bytes and characters differ.
const FRONT: &str = "/* ünïcödé → 🦀 */ async fn été(a: u32, mut b: Vec<u8>) -> u8 ";

fn lower(item: &str) -> FnBodies {
    let body = item.find('{').expect("a body");
    let range = TextRange::new(u32::try_from(body).expect("short"), u32::try_from(item.len()).expect("short"));
    let text = item.to_owned();
    on_big_stack(move || lower_fn(&text, range))
}

/// Lowers the statements as the body of a function with parameters `a` and `b`, and checks every range in it.
fn body_of(stmts: &str) -> (String, Body) {
    let item = format!("{FRONT}{{ {stmts} }}");
    let bodies = lower(&item);
    for (_, body) in &bodies.bodies {
        check_ranges(&item, body);
    }
    let body = bodies.bodies.into_iter().next().expect("a body").1;
    (item, body)
}

/// What the statements read as, and that nothing was left out.
#[track_caller]
fn check(stmts: &str, expected: &str) {
    let (_, body) = body_of(stmts);
    assert_eq!(body.holes, [], "holes in {stmts}");
    assert_eq!(inner(&body), expected);
}

/// What half-typed statements read as, and the texts of the holes.
#[track_caller]
fn check_holes(stmts: &str, expected: &str, holes: &[&str]) {
    let (item, body) = body_of(stmts);
    assert_eq!(inner(&body), expected);
    let texts: Vec<&str> = body.holes.iter().map(|hole| hole.of(&item)).collect();
    assert_eq!(texts, holes);
}

/// The content of the block.
fn inner(body: &Body) -> String {
    let text = dump(body);
    let text = text.strip_prefix("async |a#0: u32, mut b#1: Vec<u8>| ").expect("the parameters of a fixture");
    let text = text.trim_start_matches('{').trim_end_matches('}').trim();
    if text.matches('{').count() == text.matches('}').count() { text.to_owned() } else { dump(body) }
}

/// Every range has the text that it should have.
#[track_caller]
fn check_ranges(item: &str, body: &Body) {
    let plain = |range: TextRange| range.of(item).trim_start_matches("r#").to_owned();
    for (id, expr) in body.exprs.iter() {
        let range = body.range(id);
        let text = range.of(item);
        match expr {
            Expr::MethodCall { method, method_range, .. } => assert_eq!(plain(*method_range), method.as_str()),
            Expr::Field { name, name_range, .. } => assert_eq!(plain(*name_range), name.as_str()),
            Expr::Await { keyword, .. } => assert_eq!(keyword.of(item), "await"),
            Expr::Local(binding) if !text.ends_with(['"', '#']) => {
                assert_eq!(plain(range), body.bindings[*binding].name.as_str());
            }
            Expr::Path(path) => {
                for segment in &path.segments {
                    assert_eq!(plain(segment.range), segment.name.as_str());
                }
            }
            Expr::Block(_) => assert!(text.ends_with(['}', ')', ']']), "{text}"),
            Expr::Macro(mac) => check_macro(item, &mac.call),
            _ => {}
        }
        assert!(matches!(expr, Expr::Missing) || !text.is_empty(), "{expr:?} stands nowhere");
        let may_stick_out = matches!(expr, Expr::Macro(_));
        body.for_each_child(id, &mut |child| {
            let child = body.range(child);
            assert!(may_stick_out || range.contains(child), "{:?} in {text:?}", child.of(item));
        });
    }
    for (_, binding) in body.bindings.iter() {
        assert_eq!(plain(binding.range), binding.name.as_str());
    }
    for (id, pat) in body.pats.iter() {
        let text = body.pat_range(id).of(item);
        assert!(!text.is_empty() || matches!(pat, Pat::Wild), "{pat:?} stands nowhere");
    }
}

fn check_macro(item: &str, call: &MacroCall) {
    if let MacroCall::Select(select) = call {
        for branch in &select.branches {
            assert!(branch.range.of(item).contains("=>"));
        }
    }
}
