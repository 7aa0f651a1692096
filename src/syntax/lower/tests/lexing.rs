use super::{lower, on_big_stack};
use crate::ir::{Expr, ItemKind};
use crate::syntax::lower::{lower_fn, lower_header};
use crate::syntax::{SplitKind, scan, too_deep};
use crate::text::TextRange;

/// Anything may be typed: no text panics.
#[test]
fn every_cut_and_every_deletion_of_a_function_lowers() {
    let item = "async fn é<T>(&mut self, x: u8) -> u8 { let a = 'c'; let s = r#\"x\"#; /* c */ if let Some(y) = x { y.await?; } else { S { a, ..b } }\n tokio::select! { biased; a = b, if c => { d }, else => 1 }\n match x { 1 => f(|z| { z }), _ => { vec![1; 2]; println!(\"{a:>x$}\", b = 1) } } info!(a = ?b, \"c\"); }";
    let body = item.find('{').expect("a body");
    let at = |offset: usize| u32::try_from(offset).expect("short");
    on_big_stack(|| {
        for (cut, ch) in item.char_indices().filter(|(cut, _)| *cut > body) {
            let short = &item[..cut];
            let lowered = lower_fn(short, TextRange::new(at(body), at(short.len())));
            assert!(lowered.bodies[0].1.root.is_some(), "{short}");
            let without = format!("{}{}", &item[..cut], &item[cut + ch.len_utf8()..]);
            let lowered = lower_fn(&without, TextRange::new(at(body), at(without.len())));
            assert!(lowered.bodies[0].1.root.is_some(), "{without}");
            for insert in ["\"", "'", "{", "}", "(", ")", "/*", "[", "#", "\\", "🦀", "r#\"", ";", "=>"] {
                let with = format!("{}{insert}{}", &item[..cut], &item[cut..]);
                let lowered = lower_fn(&with, TextRange::new(at(body), at(with.len())));
                assert!(lowered.bodies[0].1.root.is_some(), "{with}");
            }
        }
    });
}

#[test]
fn ranges_that_do_not_fit_the_text_lower_to_nothing() {
    for range in [TextRange::new(50, 60), TextRange::new(3, 1), TextRange::new(0, 99), TextRange::new(8, 9)] {
        assert_eq!(lower_fn("fn f() é {}", range).bodies.len(), 1);
    }
}

#[test]
fn long_chains_need_no_deep_stack() {
    let sum = vec!["a"; 3_000].join(" + ");
    let calls = format!("a{}", ".b()?".repeat(1_300));
    let ladder = vec!["if a { b }"; 1_000].join(" else ");
    let both = vec!["a.b()"; 1_000].join(" && ");
    for expr in [sum, calls, ladder, both] {
        let lowered = lower(&format!("fn f(a: u8) {{ {expr} }}"));
        let body = &lowered.bodies[0].1;
        assert_eq!(body.holes, []);
        assert!(body.exprs.len() > 2_500);
        assert!(!body.exprs.iter().any(|(_, expr)| matches!(expr, Expr::Missing)));
    }
}

#[test]
fn what_nests_too_deeply_is_not_read() {
    for (open, close) in
        [("(", ")"), ("{", "}"), ("f(|x| ", ")"), ("if a { ", "}"), ("match a { _ => ", "}"), ("vec![", "]")]
    {
        let deep = |depth: usize| format!("fn f() {{ {}a{} }}", open.repeat(depth), close.repeat(depth));
        let lowered = lower(&deep(20_000));
        assert!(lowered.too_deep && lowered.bodies.is_empty(), "{open}");
        // What is let through fits the stack, whole or broken.
        let whole = deep(100);
        assert!(!lower(&whole).too_deep, "{open}");
        lower(&whole.replace('a', "a."));
        lower(&whole[..whole.len() / 2]);
    }
    let generics = format!("fn f(x: {}u8{}) ", "Vec<".repeat(20_000), ">".repeat(20_000));
    assert_eq!(lower_header(SplitKind::Fn, &generics.as_str().into()).kind(), &ItemKind::Unknown);
}

#[test]
fn as_deep_as_allowed_fits_the_stack() {
    let nested = |depth: usize| {
        format!("fn f() {{ {}a.{} }}", "spawn(async move { x.y(|z| { ".repeat(depth), " }) })".repeat(depth))
    };
    let deepest = (1..1_000).take_while(|depth| !too_deep(&scan(&nested(*depth)).tokens)).last().expect("some are not");
    assert!(deepest > 30, "{deepest}");
    assert!(!lower(&nested(deepest)).too_deep);
}
