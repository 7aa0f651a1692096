use super::super::split;
use super::super::splitter::tests::show;

/// The items that recovery finds: see `show`.
#[track_caller]
fn check(text: &str, expected: &str) {
    let split = split(text, None);
    assert!(split.recovered, "clean: {text}");
    let expected: String = expected.lines().filter(|line| !line.is_empty()).flat_map(|line| [line, "\n"]).collect();
    assert_eq!(show(text, &split), expected, "{text}");
}

#[test]
fn a_missing_brace_costs_its_function() {
    check("fn a() {\n    if x {\n    b();\n}\n\nfn c() {}\n", "Fn {} !: fn a() { if x { b(); }\nFn {}: fn c() {}");
    check("fn a() {\n    b();\n\nfn c() {}\n", "Fn {} !: fn a() { b();\nFn {}: fn c() {}");
    check(
        "impl A {\n    fn b() {\n        c\n\n    /// doc\n    #[d]\n    fn e() {}\n}\nfn f() {}\n",
        "Impl {}: impl A { fn b() { c /// doc #[d] fn e() {} }\n  Fn {} !: fn b() { c\n  Fn {}: /// doc #[d] fn e() {}\nFn {}: fn f() {}",
    );
    check(
        "impl A {\n    fn b() {\n        c\n}\nfn f() {}\n",
        "Impl {}: impl A { fn b() { c }\n  Fn {} !: fn b() { c\nFn {}: fn f() {}",
    );
    check("fn a() {\nfn b() {}\n", "Fn {} !: fn a() {\nFn {}: fn b() {}");
    check(
        "fn a() {\n    b\n\ncfg! {\n    fn c() {}\n}\n",
        "Fn {} !: fn a() { b\nMacroCall {}: cfg! { fn c() {} }\n  Fn {}: fn c() {}",
    );
    check("mod a {\n    fn b() {}\n\nfn c() {}\n", "Mod {} !: mod a { fn b() {}\n  Fn {}: fn b() {}\nFn {}: fn c() {}");
}

#[test]
fn a_superfluous_brace_costs_its_function() {
    check(
        "impl A {\n    fn b() {\n        c; }\n        d;\n    }\n    fn e() {}\n}\n",
        "Impl {}: impl A { fn b() { c; } d; } fn e() {} }\n  Fn {} !: fn b() { c; } d; }\n  Fn {}: fn e() {}",
    );
    check("fn a() {\n    }\n    b();\n}\nfn c() {}\n", "Fn {} !: fn a() { } b(); }\nFn {}: fn c() {}");
    check("fn a() {}\n}\nfn c() {}\n", "Fn {} !: fn a() {} }\nFn {}: fn c() {}");
    check(
        "impl A {\n    fn a() {}\n    }\n    fn c() {}\n}\n",
        "Impl {}: impl A { fn a() {} } fn c() {} }\n  Fn {} !: fn a() {} }\n  Fn {}: fn c() {}",
    );
}

#[test]
fn a_missing_opening_brace_costs_its_item() {
    check("fn a()\n    let x = 1;\n    b();\n}\nfn c() {}\n", "Fn {} !: fn a() let x = 1; b(); }\nFn {}: fn c() {}");
    check(
        "fn a() {\n    if x\n        b();\n    }\n    c();\n}\nfn d() {}\n",
        "Fn {} !: fn a() { if x b(); } c(); }\nFn {}: fn d() {}",
    );
    check(
        "impl A\n    fn b() {}\n    fn c() {}\n}\nfn d() {}\n",
        "Impl {} !: impl A fn b() {} fn c() {} }\n  Fn {}: fn b() {}\n  Fn {}: fn c() {}\nFn {}: fn d() {}",
    );
}

#[test]
fn other_delimiters_are_closed_by_braces() {
    check("fn a() {\n    b(\n}\nfn c() {}\n", "Fn {} !: fn a() { b( }\nFn {}: fn c() {}");
    check("fn a() {\n    b)];\n}\nfn c() {}\n", "Fn {} !: fn a() { b)]; }\nFn {}: fn c() {}");
    check("fn a(x: u8 {\n    b\n}\nfn c() {}\n", "Fn {} !: fn a(x: u8 { b }\nFn {}: fn c() {}");
    check("#[a(b]\nfn a() {}\nfn c() {}\n", "Fn {}: #[a(b] fn a() {}\nFn {}: fn c() {}");
    check("#[a\nfn a() {}\nfn c() {}\n", "Fn {}: #[a fn a() {}\nFn {}: fn c() {}");
    check(
        "fn a() { ) }\nfn b(\n    mut self,\n    C {\n        d,\n    }: C,\n) {\n    e\n}\n",
        "Fn {} !: fn a() { ) }\nFn {}: fn b( mut self, C { d, }: C, ) { e }",
    );
}

#[test]
fn open_strings_and_comments_end_with_their_line() {
    check("fn a() {\n    b(\");\n}\nfn c() { d(\"e\") }\n", "Fn {} !: fn a() { b(\"); }\nFn {}: fn c() { d(\"e\") }");
    check("fn a() {\n    b(r#\");\n}\nfn c() {}\n", "Fn {} !: fn a() { b(r#\"); }\nFn {}: fn c() {}");
    check("fn a() {\n    b /* c\n}\n/// d \"\nfn e() {}\n", "Fn {}: fn a() { b /* c }\nFn {}: /// d \" fn e() {}");
    // The odd quote makes strings of the code between strings; what they swallow is told by its looks.
    check(
        "fn a() {\n    b(\"\");\n    c(\"\n}\n\nfn d() {\n    e(\"f {\")\n}\n",
        "Fn {} !: fn a() { b(\"\"); c(\" }\nFn {}: fn d() { e(\"f {\") }",
    );
    check(
        "fn a() {\n    b(\"\n}\n\nfn d() {\n    e('\"')\n}\n\nfn f() {}\n",
        "Fn {} !: fn a() { b(\" }\nFn {}: fn d() { e('\"') }\nFn {}: fn f() {}",
    );
    check(
        "fn a() {\n    b /*\n}\n\nfn d() {\n    e(\"*/\")\n}\nfn f() {}\n",
        "Fn {}: fn a() { b /* }\nFn {}: fn d() { e(\"*/\") }\nFn {}: fn f() {}",
    );
}

#[test]
fn code_in_strings_and_comments_is_none() {
    for text in [
        "const A: &str = \"\nfn a() {\n    b();\n}\n\";\nfn c() {}\n",
        "/*\nfn a() {\n*/\nfn c() { d(\"e\") }\n",
        "fn a() {\n    b(\"\n        fn c() {\n        \", \"d\");\n}\n",
    ] {
        assert!(!split(text, None).recovered, "{text}");
    }
}

#[test]
fn half_typed_items_end_before_the_next() {
    check("pub fn\nstruct S;\n", "Fn !: pub fn\nStruct: struct S;");
    check("pub fn a\nfn b() {}\n", "Fn !: pub fn a\nFn {}: fn b() {}");
    check("fn a()\nfn b() {}\n", "Fn !: fn a()\nFn {}: fn b() {}");
    check("fn a() -> Vec<\nfn b() {}\n", "Fn !: fn a() -> Vec<\nFn {}: fn b() {}");
    check("struct S\nimpl S {}\n", "Struct !: struct S\nImpl {}: impl S {}");
    check("struct S {\n    a: u8,\nimpl S {}\n", "Struct !: struct S { a: u8,\nImpl {}: impl S {}");
    check("enum E {\n    A(,\n}\nfn f() {}\n", "Enum !: enum E { A(, }\nFn {}: fn f() {}");
    check("use a::{b,\nuse c;\n", "Use !: use a::{b,\nUse: use c;");
    check("use a::\n\nfn f() {}\n", "Use !: use a::\nFn {}: fn f() {}");
    check("const A: u8 =\nfn f() {}\nuse b;\n", "Const !: const A: u8 =\nFn {}: fn f() {}\nUse: use b;");
    check("static A: B = B {\n    c: 1,\n\nfn f() {}\n", "Static !: static A: B = B { c: 1,\nFn {}: fn f() {}");
    check("impl A for\nfn f() {}\n", "Impl !: impl A for\nFn {}: fn f() {}");
    check("impl\nimpl A {}\n", "Impl !: impl\nImpl {}: impl A {}");
    check("mod a\nfn f() {}\n", "Mod !: mod a\nFn {}: fn f() {}");
    check("type A = Vec<\nfn f() {}\n", "TypeAlias !: type A = Vec<\nFn {}: fn f() {}");
    check("macro_rules! m {\n    () => {\n\nfn f() {}\n", "MacroDef !: macro_rules! m { () => {\nFn {}: fn f() {}");
    check("foo!(a,\nfn f() {}\n", "MacroCall !: foo!(a,\nFn {}: fn f() {}");
    check(
        "trait T {\n    fn a(\n    fn b();\n}\n",
        "Trait {}: trait T { fn a( fn b(); }\n  Fn !: fn a(\n  Fn: fn b();",
    );
}

#[test]
fn what_is_no_item_is_kept_apart() {
    check("foo\nfn b() {}\n", "Unknown !: foo\nFn {}: fn b() {}");
    check("foo bar fn b() {}\n", "Unknown !: foo bar\nFn {}: fn b() {}");
    check("let x = 1;\nlet y = { 2 };\nfn b() {}\n", "Unknown !: let x = 1; let y = { 2 };\nFn {}: fn b() {}");
    check("fn a() {}\npub\nfn b() {} pub", "Fn {}: fn a() {}\nFn {}: pub fn b() {}\nUnknown !: pub");
    check(
        "impl A {\n    foo\n    fn b() {}\n}\n",
        "Impl {}: impl A { foo fn b() {} }\n  Unknown !: foo\n  Fn {}: fn b() {}",
    );
    check("#[a]\n", "Unknown !: #[a]");
    check("} } ]\n", "Unknown !: ]");
}

#[test]
fn macro_calls_with_items_survive_a_broken_one_inside() {
    check(
        "cfg! {\n    fn a() {\n        b(\n    }\n\n    pub fn c() {}\n}\nfn d() {}\n",
        "MacroCall {}: cfg! { fn a() { b( } pub fn c() {} }\n  Fn {} !: fn a() { b( }\n  Fn {}: pub fn c() {}\nFn {}: fn d() {}",
    );
    check(
        "fn a( {}\ndsl! {\n    struct A;\n    x => y;\n    struct B;\n    x => z;\n}\n",
        "Fn !: fn a( {}\nMacroCall: dsl! { struct A; x => y; struct B; x => z; }",
    );
}

#[test]
fn works_on_one_line_and_without_indentation() {
    check(
        "impl A { fn b() { c( } fn d() {} }",
        "Impl {}: impl A { fn b() { c( } fn d() {} }\n  Fn {} !: fn b() { c( }\n  Fn {}: fn d() {}",
    );
    check(
        "impl A {\nfn b() {\nc(\n}\nfn d() {\ne\n}\n}\n",
        "Impl {}: impl A { fn b() { c( } fn d() { e } }\n  Fn {} !: fn b() { c( }\n  Fn {}: fn d() { e }",
    );
}

#[test]
fn hostile_text_takes_linear_time() {
    for piece in [
        "a! {\nfn x(\n",
        "fn a(); x ",
        "r#\"\n",
        "/*\n",
        "\"\n",
        "fn a() { } x\n",
        "#[a\n",
        "mod a {\n",
        "  a! {\n    fn x( {\n",
    ] {
        let _ = split(&piece.repeat(20_000), None);
    }
}
