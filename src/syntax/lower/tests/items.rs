use super::{check_ranges, lower};
use crate::ir::ItemKind;
use crate::syntax::lower::dump::dump;

/// Items in blocks: `index parent kind name`, and the bodies by item.
fn locals(stmts: &str) -> (Vec<String>, Vec<String>) {
    let item = format!("async fn f(a: u8) {{ {stmts} }}");
    let lowered = lower(&item);
    let kind = |kind: &ItemKind| match kind {
        ItemKind::Fn(_) => "fn",
        ItemKind::Struct(_) => "struct",
        ItemKind::Enum(_) => "enum",
        ItemKind::Trait { .. } => "trait",
        ItemKind::Impl(_) => "impl",
        ItemKind::Mod { .. } => "mod",
        ItemKind::Use(_) => "use",
        ItemKind::Const { .. } => "const",
        ItemKind::Static { .. } => "static",
        ItemKind::TypeAlias { .. } => "type",
        ItemKind::MacroDef { .. } => "macro",
        _ => "other",
    };
    let line = |(at, it): (usize, &crate::ir::Item)| {
        assert_eq!(it.name_range.of(&item).is_empty(), it.name.is_empty() && matches!(it.kind(), ItemKind::Mod { .. }));
        format!(
            "{at} {} {} {}",
            it.parent.map_or_else(|| "-".to_owned(), |parent| parent.to_string()),
            kind(it.kind()),
            it.name
        )
    };
    let items = lowered.locals.items.iter().enumerate().map(line).collect();
    let body = |(of, body): &(Option<u32>, crate::ir::Body)| {
        check_ranges(&item, body);
        format!("{} {}", of.map_or_else(|| "-".to_owned(), |of| of.to_string()), dump(body))
    };
    (items, lowered.bodies.iter().map(body).collect())
}

#[test]
fn a_block_with_items_is_a_module() {
    let (items, bodies) = locals("use x::y; fn g(a: u8) { a } const C: u8 = 1; g(a)");
    assert_eq!(items, ["0 - mod ", "1 0 use ", "2 0 fn g", "3 0 const C"]);
    assert_eq!(bodies, ["- async |a#0: u8| @0 { g(a#0) }", "2 |a#0: u8| { a#0 }"]);
}

#[test]
fn inner_blocks_are_modules_in_the_outer_ones() {
    let (items, bodies) = locals("{ struct S; S } fn g() { enum E {} { fn h() {} h } } loop { type T = u8; }");
    assert_eq!(
        items,
        [
            "0 - mod ",
            "1 0 fn g",
            "2 0 mod ",
            "3 2 enum E",
            "4 2 mod ",
            "5 4 fn h",
            "6 0 mod ",
            "7 6 struct S",
            "8 0 mod ",
            "9 8 type T"
        ]
    );
    assert_eq!(bodies, ["- async |a#0: u8| @0 { @6 { S } loop @8 {} }", "5 {}", "1 @2 { @4 { h } }"]);
}

#[test]
fn items_hold_items() {
    let (items, bodies) = locals(
        "impl S { async fn m(&self) { self.x } const C: u8 = 1; } trait T { fn r(self); fn p() { 1 } type X: A; } mod m { static S: u8 = 1; fn i() {} } macro_rules! q { () => {} }",
    );
    assert_eq!(
        items,
        [
            "0 - mod ",
            "1 0 impl ",
            "2 1 fn m",
            "3 1 const C",
            "4 0 trait T",
            "5 4 fn r",
            "6 4 fn p",
            "7 4 type X",
            "8 0 mod m",
            "9 8 static S",
            "10 8 fn i",
            "11 0 macro q"
        ]
    );
    assert_eq!(bodies, ["- async |a#0: u8| @0 {}", "2 async |self#0| { self#0.x }", "6 { 1 }", "10 {}"]);
}

#[test]
fn functions_in_blocks_do_not_see_locals() {
    let (_, bodies) = locals("let x = a; fn g() { x } || { fn h(x: u8) { (x, a) } x }");
    assert_eq!(bodies[1..], ["1 { x }", "3 |x#0: u8| { (x#0, a) }"]);
    assert_eq!(bodies[0], "- async |a#0: u8| @0 { let x#1 = a#0; || @2 { x#1 } }");
}

#[test]
fn broken_functions_in_blocks_keep_their_holes() {
    let item = "fn f() { fn g() { let x = 1; x. } g() }";
    let lowered = lower(item);
    assert_eq!(lowered.bodies[0].1.holes, []);
    let texts: Vec<&str> = lowered.bodies[1].1.holes.iter().map(|hole| hole.of(item)).collect();
    assert_eq!(texts, ["."]);
}

#[test]
fn parameters() {
    let lowered = lower("fn f(mut self, (a, _): (u8, u8), mut b: u8, S(c, ..): S, _: u8) { (self, a, b, c) }");
    let body = &lowered.bodies[0].1;
    assert_eq!(
        dump(body),
        "|self#0, (a#1, _): (u8, u8), mut b#2: u8, S(c#3, ..): S, _: u8| { (self#0, a#1, b#2, c#3) }"
    );
    assert!(body.bindings[body.self_binding.expect("self")].mutable);
    let lowered = lower("async fn f(a: u8, b { (a, b) }");
    assert_eq!(dump(&lowered.bodies[0].1), "async |a#0: u8, b#1| { (a#0, b#1) }");
}
