use super::check;

#[test]
fn operands() {
    check(
        "a; c; d::e; ::f::<u8>::g; <T as Tr>::h; <T>::i; self::j",
        "a#0; c; d::e; ::f<u8>::g; <T as Tr>::h; <T>::i; self::j",
    );
    check(
        r#"1u8; 0x1f; 2.5f32; "t\n"; b"ab"; c"z"; b'x'; 'y'; true"#,
        r#"1u8; 31; floatf32; "t\n"; bytes(2); cstr; byte; char; true"#,
    );
    check("340282366920938463463374607431768211456", "int");
}

#[test]
fn operators() {
    check("a + 1 * 2 - -a", "((a#0 + (1 * 2)) - -a#0)");
    check("!a && a == 1 || a < 2", "((!a#0 && (a#0 <=> 1)) || (a#0 <=> 2))");
    check("a / 1 % 2 << 3 >> 4 & 5 | 6 ^ 7", "((((((a#0 / 1) % 2) << 3) >> 4) & 5) | (6 ^ 7))");
    check("a as u64 as usize", "((a#0 as u64) as usize)");
    check("*a; &a; &mut b; &raw const a; &raw mut b", "*a#0; &a#0; &mut b#1; &raw a#0; &raw mut b#1");
    check(
        "a = 1; a += 2; a <<= 3; (a, _) = c; [a, ..] = d; S { a, .. } = e;",
        "a#0 = 1; a#0 += 2; a#0 <<= 3; (a#0, _) = c; [a#0, (..)] = d; S { a: a#0 } = e;",
    );
    check("..; a..; ..a; a..=9; ..=9", "(..); (a#0..); (..a#0); (a#0..=9); (..=9)");
}

#[test]
fn calls() {
    check(
        "f(a, 1); a.m::<u8, [u8; 2]>(b,); a.x.0.1; a[0]; a.await?; (a.f)(1); Some(a); a.r#type(r#fn)",
        "f(a#0, 1); a#0.m::<u8, [u8; 2=Some(2)]>(b#1); a#0.x.0.1; a#0[0]; a#0.await?; a#0.f(1); Some(a#0); a#0.type(fn)",
    );
}

#[test]
fn composites() {
    check(
        "(); (a,); (a, b); [a, 1]; [0; 4]; S { a, x: 1, 0: b, ..d }; ((a))",
        "(); (a#0); (a#0, b#1); [a#0, 1]; [0; 4]; S { a: a#0, x: 1, 0: b#1, ..d }; a#0",
    );
}

#[test]
fn blocks() {
    check(
        "{ a } unsafe { b } const { 1 } 'l: { break 'l a; } try { a? }",
        "{ a#0 } unsafe { b#1 } { 1 } 'l: { break 'l a#0; } { a#0? }",
    );
    check(
        "async { a }; async move { b.await }; async { a.await }.await",
        "async { a#0 }; async move { b#1.await }; async { a#0.await }.await",
    );
}

#[test]
fn closures() {
    check(
        "|x| x; move || a; |x: u8, (y, _)| -> u8 { x }; async |z| z; async move || {}",
        "|x#2| x#2; move || a#0; |x#3: u8, (y#4, _)| -> u8 { x#3 }; async |z#5| z#5; async move || {}",
    );
}

#[test]
fn branches() {
    check("if a { 1 } else if b { 2 } else { 3 }", "if a#0 { 1 } else if b#1 { 2 } else { 3 }");
    check(
        "match a { 0 | 1 => b, x if x > 1 => { x } _ => return, }",
        "match a#0 { 0 | 1 => b#1, x#2 if (x#2 <=> 1) => { x#2 }, _ => return }",
    );
    check("let Some(x) = a else { return };", "let Some(x#2) = a#0 else { return };");
}

#[test]
fn loops_and_jumps() {
    check("'l: loop { break 'l; }", "'l: loop { break 'l; }");
    check(
        "'w: while a { continue 'w; } for x in b { continue }",
        "'w: while a#0 { continue 'w; } for x#2 in b#1 { continue }",
    );
    check("loop { break a } return a", "loop { break a#0 } return a#0");
    check("while let Some(x) = b.pop() { x; }", "while let Some(x#2) = b#1.pop() { x#2; }");
}

#[test]
fn patterns() {
    check("let (x, mut y, ref z, ref mut w, _, ..) = a;", "let (x#2, mut y#3, ref z#4, ref mut w#5, _, ..) = a#0;");
    check("let [x, .., y @ Some(_)] = a;", "let [x#2, .., y#3 @ Some(_)] = a#0;");
    check(
        "let S { x, y: Some(z), ref w, mut v, 0: u, .. } = a;",
        "let S { x: x#2, y: Some(z#3), w: ref w#4, v: mut v#5, 0: u#6, .. } = a#0;",
    );
    check(
        r#"match a { None | M::N => 1, -1 => 2, 'a'..='z' | 5.. => 3, "x" => 4, &mut (x | x) => x, <T>::C => 6, n @ 1 => 7, m!() => 8 }"#,
        r#"match a#0 { None | M::N => 1, int => 2, <range> | <range> => 3, "x" => 4, &mut x#2 | x#2 => x#2, <T>::C => 6, n#3 @ 1 => 7, <missing> => 8 }"#,
    );
    check("let é = a; é", "let é#2 = a#0; é#2");
}

#[test]
fn types() {
    check(
        "let x: &'a mut dyn Fn(u8, &T) -> Option<Box<dyn Tr<Item = u8, N: Send> + Send>>;",
        "let x#2: &'a mut dyn Fn(u8, &T) -> Option<Box<dyn Tr<Item = u8, N = impl Send> + Send>>;",
    );
    check(
        "a as *const [u8]; a as fn(u8) -> !; a as (impl A + 'static, _); a as [T; N + 1]; a as <T as I>::O; a as S<{ N }, 3>",
        "(a#0 as *const [u8]); (a#0 as fn(u8) -> !); (a#0 as (impl A, _)); (a#0 as [T; N + 1=None]); (a#0 as <T as I>::O); (a#0 as S<{ N }, 3>)",
    );
}

#[test]
fn statements_and_tails() {
    check(";; a;; b", "a#0; b#1");
    check("if a {} a", "if a#0 {} a#0");
    check("m! {} a", "m!exprs[] a#0");
    check("m! {}", "m!exprs[]");
    check("#[cfg(x)] let y = 1; #[cfg(y)] { a }", "let y#2 = 1; { a#0 }");
}
