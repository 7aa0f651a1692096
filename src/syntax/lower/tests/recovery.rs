use super::{check, check_holes};

#[test]
fn a_dot_at_the_end() {
    check_holes("a.", "a#0", &["."]);
    check_holes("a.\n}", "a#0", &[".", "}"]);
    check_holes("let x = 1; a.f().\nlet y = 2; y", "let x#2 = 1; a#0.f() let y#3 = 2; y#3", &["."]);
    check_holes("a.await.; b", "a#0.await; b#1", &["."]);
    check_holes("let x = a.f().; x", "let x#2 = a#0.f(); x#2", &["."]);
}

#[test]
fn a_let_without_end() {
    check_holes("let x = \nlet y = a; y", "let x#2 = <missing>; let y#3 = a#0; y#3", &["let x ="]);
    check_holes("let x\nlet y = a; y", "let x#2; let y#3 = a#0; y#3", &["let x"]);
    check_holes("let x = a.f(); let y: ; y", "let x#2 = a#0.f(); let y#3; y#3", &["let y:"]);
    check_holes("let x: Vec< = 3; x", "let x#2 = 3; x#2", &[": Vec<"]);
    check_holes("let = 3; a", "a#0", &["let = 3;"]);
    check_holes("let x = ; x", "let x#2 = <missing>; x#2", &["let x ="]);
    check_holes("let Some(x) = a. else { return b }; x", "let Some(x#2) = a#0 else { return b#1 }; x#2", &["."]);
}

#[test]
fn a_call_without_end() {
    check_holes("foo(\n let x = a; x", "foo let x#2 = a#0; x#2", &["("]);
    check_holes("foo(a, \n b.c(); a", "foo b#1.c(); a#0", &["(", "a,"]);
    check_holes("a.f(b, ).g(1 +).await; b", "a#0.f(b#1).g(1).await; b#1", &["+"]);
    check_holes("let x = f(a., b).g(); x", "let x#2 = f(a#0, b#1).g(); x#2", &["."]);
}

#[test]
fn heads() {
    check_holes("if a. { b.f() } else { a }", "if a#0 { b#1.f() } else { a#0 }", &["."]);
    check_holes("if let Some(x) = a. { x }", "if let Some(x#2) = a#0 { x#2 }", &["."]);
    check_holes("if { a }", "if <missing> { a#0 }", &["if"]);
    check_holes("match a. { 1 => b, }", "match a#0 { 1 => b#1 }", &["."]);
    check_holes("while a. { b }", "while a#0 { b#1 }", &["."]);
    check_holes("for x in a. { x }", "for x#2 in a#0 { x#2 }", &["."]);
    check_holes("for in a { b }", "for _ in a#0 { b#1 }", &["for"]);
    check_holes(
        "if a { b } else if a. { 1 } else { b. }",
        "if a#0 { b#1 } else if a#0 { 1 } else { b#1 }",
        &[".", "."],
    );
    check_holes("'l: loop { a. }", "'l: loop { a#0 }", &["."]);
    check_holes("return a.;", "return a#0;", &["."]);
    check_holes("match { x => x }", "match <missing> { x#2 => x#2 }", &["match"]);
}

#[test]
fn inside_blocks() {
    check_holes("if a { let x = b; x. } else { b }", "if a#0 { let x#2 = b#1; x#2 } else { b#1 }", &["."]);
    check_holes("spawn(async move { a.; b.await }); b", "spawn(async move { a#0; b#1.await }); b#1", &["."]);
    check_holes("loop { b.f(|x| { let y = x; y. }) }", "loop { b#1.f(|x#2| { let y#3 = x#2; y#3 }) }", &["."]);
    check_holes(
        "let x = match a { Some(y) => { y. } None => b }; x",
        "let x#3 = match a#0 { Some(y#2) => { y#2 }, None => b#1 }; x#3",
        &["."],
    );
    check_holes("unsafe { a.; b }", "unsafe { a#0; b#1 }", &["."]);
}

#[test]
fn arms() {
    check_holes("match a { Some(x) => x. , None => b }", "match a#0 { Some(x#2) => x#2, None => b#1 }", &["."]);
    check_holes("match a { Some(x => x, None => b }", "match a#0 { _ => x, None => b#1 }", &["Some(x"]);
    check_holes("match a { Some(x) if x. => x, y => y }", "match a#0 { Some(x#2) if x#2 => x#2, y#3 => y#3 }", &["."]);
    check_holes(
        "match a { Some(x) => , y => y, z }",
        "match a#0 { Some(x#2) => <missing>, y#3 => y#3 }",
        &["Some(x) => ,", "z"],
    );
    check_holes("match a { x => f(x.), _ => b }", "match a#0 { x#2 => f(x#2), _ => b#1 }", &["."]);
}

#[test]
fn fields() {
    check_holes("S { a: b., c: a }", "S { a: b#1, c: a#0 }", &["."]);
    check_holes("let x = S { a, b: , ..a. }; x", "let x#2 = S { a: a#0, b: <missing>, ..a#0 }; x#2", &["b:", "."]);
    check_holes("S { a, b c }", "S { a: a#0 }", &["b c"]);
}

#[test]
fn unclosed_blocks() {
    check_holes("if a { b", "if a#0 { b#1 }", &["{"]);
    check_holes("b; } a", "b#1; a#0", &["}"]);
    check_holes("match a { x => { b ", "match a#0 { x#2 => { b#1 } }", &["{", "{"]);
    check_holes("foo({ a ) ; b", "foo", &["{", "(", "{ a ) ; b }"]);
}

#[test]
fn literals() {
    check_holes("let x = \"abc;\n a.f();\n a", "let x#2 = a#0.f(); a#0", &[r#""abc;"#]);
    check_holes("a; /* b\n a", "a#0; a#0", &["/* b"]);
    check_holes("let x = 'ab; a", "let x#2 = <missing>; a#0", &["'ab"]);
    check_holes("let x = 1x2; 0b; a", "let x#2 = 1x2; a#0", &["0b"]);
    check_holes("f(\"a\", \"b);\n a.g(\"c\");\n a", r#"f a#0.g("c"); a#0"#, &["(", r#""a","#, r#""b);"#]);
    check_holes("a ¬ b; a", "a#0; a#0", &["¬", "b"]);
}

#[test]
fn chains_of_lines() {
    check("a\nb.f();\nlet x = a;", "a#0 b#1.f(); let x#2 = a#0;");
    check_holes("foo bar\n    .a()\n    .b();\n a", "foo; a#0", &["bar\n    .a()\n    .b()"]);
    check("a.f()\nb.g()\na", "a#0.f() b#1.g() a#0");
    check_holes("let f = |x| { x\n\n};\n x x; a", "let f#3 = |x#2| { x#2 }; x; a#0", &["x"]);
}

#[test]
fn nested_functions() {
    check("fn g() { a. } b", "async |a#0: u32, mut b#1: Vec<u8>| @0 { b#1 }");
    check("let x = |y| { fn h() { 1. } y }; x", "let x#3 = |y#2| @0 { y#2 }; x#3");
}

#[test]
fn inner_attributes() {
    check_holes("#![allow(x)] a; b.", "a#0; b#1", &["."]);
}

#[test]
fn a_let_with_a_half_typed_type() {
    check_holes("let x: Vec<u8 = a; x", "let x#2 = a#0; x#2", &[": Vec<u8"]);
    check_holes("let x: Box<dyn Fn(u8) -> = b.c(); x", "let x#2 = b#1.c(); x#2", &[": Box<dyn Fn(u8) ->"]);
}

#[test]
fn missing_semicolons() {
    check("let x = a\nlet y = b;\nx.y()", "let x#2 = a#0; let y#3 = b#1; x#2.y()");
    check("a.b()\nx.\n  f();\nif a { b }\na", "a#0.b() x.f(); if a#0 { b#1 } a#0");
}

#[test]
fn broken_closures() {
    check_holes(
        "a.f(|x| x., b); a.g(|(x, y)| { x.\n y }).h()",
        "a#0.f(|x#2| x#2, b#1); a#0.g(|(x#3, y#4)| { x#3.y }).h()",
        &["."],
    );
    check_holes("a.map(|x, b); b", "a#0.map; b#1", &["(|x, b)"]);
}
