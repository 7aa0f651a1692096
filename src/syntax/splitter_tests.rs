use std::fmt::Write;

use super::super::{Split, SplitKind, split};

/// One line an item: depth as indentation, kind, text of the first line, `{}` for a body, `!` when broken.
pub(in super::super) fn show(text: &str, split: &Split) -> String {
    let mut out = String::new();
    for item in &split.items {
        let mut depth = 0;
        let mut parent = item.parent;
        while let Some(at) = parent {
            depth += 1;
            parent = split.items[at as usize].parent;
        }
        let own: String = item.range.of(text).split_whitespace().collect::<Vec<_>>().join(" ");
        let body = item.body.map_or("", |_| " {}");
        let broken = if item.broken { " !" } else { "" };
        let _ = writeln!(out, "{}{:?}{body}{broken}: {own}", "  ".repeat(depth), item.kind);
    }
    out
}

#[track_caller]
fn check(text: &str, expected: &str) {
    let split = split(text, None);
    assert!(!split.recovered, "not clean: {text}");
    let expected: String = expected
        .lines()
        .map(|line| line.strip_prefix("        ").unwrap_or(line))
        .fold(String::new(), |all, line| if line.trim().is_empty() { all } else { all + line + "\n" });
    assert_eq!(show(text, &split), expected);
}

/// A single item of this kind, with or without a body, that covers the whole text.
#[track_caller]
fn single(text: &str, kind: SplitKind, has_body: bool) {
    let split = split(text, None);
    assert!(!split.recovered, "not clean: {text}");
    let [item] = split.items.as_slice() else { panic!("not one item: {text}\n{}", show(text, &split)) };
    assert_eq!((item.kind, item.body.is_some()), (kind, has_body), "{text}");
    assert_eq!(item.range.of(text), text);
}

#[test]
fn knows_every_form_of_function() {
    for text in [
        "fn f() {}",
        "pub fn f() {}",
        "pub(crate) async fn f() {}",
        "pub(in crate::a::b) const unsafe fn f() {}",
        "async unsafe extern \"C\" fn f() {}",
        "unsafe extern fn f() {}",
        "extern \"C\" fn f() {}",
        "default fn f() {}",
        "default async fn f() {}",
        "safe fn f() {}",
        "const async unsafe extern \"C\" fn f() {}",
        "fn r#match() {}",
        "fn union() {}",
        "#[a] #[b = \"}\"] #[c({[()]})] fn f() {}",
        "fn f<T: Fn(u8) -> u8>(t: T) -> impl Fn(u8) -> u8 + use<T> where T: Copy, {}",
        "fn f() -> Foo<{ N }> {}",
        "fn f<const N: usize = { 3 }>() -> [u8; { N }] {}",
        "fn f() -> Foo<A, { N }, { M }> where [(); { N }]: Sized {}",
        "fn f() -> Result<Vec<u8>, Box<dyn Error>> { a < b; c >> 1 }",
        "fn f() -> impl Future<Output = ()> + 'static { async {} }",
        "fn f(x: fn(u8) -> u8, y: *const u8) -> fn() -> unsafe extern \"C\" fn() {}",
        "fn f() -> ! { loop {} }",
        "fn f() where *const u8: Sized, for<'a> &'a u8: Sized {}",
        "#[cfg(x)]\n// plain\n/// doc\nfn f() {}",
        "/// doc\n/** more */\nfn f() {}",
        "fn f() { r#\"}\"#; '}'; b'{'; '\\''; \"\\\"}\"; /* { */ 'a: loop {} }",
        "fn f() { let x = a?; }",
    ] {
        single(text, SplitKind::Fn, true);
    }
    single("pub fn f();", SplitKind::Fn, false);
    single("pub async fn f<P: AsRef<Path>>(p: P) -> io::Result<()>;", SplitKind::Fn, false);
}

#[test]
fn knows_every_other_form() {
    use SplitKind as K;
    for (text, kind) in [
        ("struct S;", K::Struct),
        ("pub struct S { a: u8, pub b: Vec<{ N }> }", K::Struct),
        ("struct S(pub u8, #[a] u8) where u8: Copy;", K::Struct),
        ("struct S<const N: usize = { 1 }> where [u8; N]: Sized { a: [u8; N] }", K::Struct),
        ("union U { a: u8, b: i8 }", K::Struct),
        ("pub union union { a: u8 }", K::Struct),
        ("enum E { A = 1, B { x: u8 }, C(u8), D = { 3 } }", K::Enum),
        ("enum E {}", K::Enum),
        ("use a::{b, c::{self, d as _}, e::*};", K::Use),
        ("pub use ::a::r#b;", K::Use),
        ("extern crate a as b;", K::ExternCrate),
        ("extern crate self as me;", K::ExternCrate),
        ("const A: u8 = if let Some(_) = B { 1 } else { 2 };", K::Const),
        ("const _: () = { fn inner() {} struct S; };", K::Const),
        ("const F: fn(u8) -> u8 = |x| { x };", K::Const),
        ("static mut X: S = S { a: 1, b: [0; { 3 }] };", K::Static),
        ("unsafe static X: u8;", K::Static),
        ("type A<T> = fn(T) -> impl Copy;", K::TypeAlias),
        ("type A: Copy + 'static where Self: Sized;", K::TypeAlias),
        ("default type A = u8;", K::TypeAlias),
        ("macro_rules! m { ($a:expr) => { $a }; }", K::MacroDef),
        ("macro_rules! m ( () => {} );", K::MacroDef),
        ("pub macro m($a:expr) { $a }", K::MacroDef),
        ("pub macro m { () => {} }", K::MacroDef),
        ("pub macro name;", K::MacroDef),
        ("mod a;", K::Mod),
        ("#[path = \"b.rs\"] pub(super) mod a;", K::Mod),
        ("trait A = B + C;", K::Trait),
        ("foo!(a b c);", K::MacroCall),
        ("foo!(a b c)", K::MacroCall),
        ("foo![1, 2];", K::MacroCall),
        ("::a::b! { 1 + 2 }", K::MacroCall),
        ("a! { if x { fn f() {} } else { } }", K::MacroCall),
        ("a! {}", K::MacroCall),
        ("a! { struct S; => b }", K::MacroCall),
        ("old! name { a => b }", K::MacroCall),
    ] {
        single(text, kind, false);
    }
    for (text, kind) in [
        ("impl A {}", K::Impl),
        ("unsafe impl<T: ?Sized> Send for A<T> {}", K::Impl),
        ("impl<const N: usize> Foo<{ N }> for [u8; { N }] {}", K::Impl),
        ("impl !Send for A {}", K::Impl),
        ("default impl A for B {}", K::Impl),
        ("impl const A for B {}", K::Impl),
        ("impl<F> A for F where F: Fn() -> u8 {}", K::Impl),
        ("unsafe trait A: B + for<'a> C<'a> {}", K::Trait),
        ("pub unsafe auto trait A {}", K::Trait),
        ("const trait A {}", K::Trait),
        ("mod a {}", K::Mod),
        ("unsafe extern \"C\" {}", K::Extern),
        ("extern {}", K::Extern),
    ] {
        single(text, kind, true);
    }
}

#[test]
fn descends_into_containers() {
    check(
        "mod a { #![x] //! inner\n use b; impl C { const D: u8 = 1; fn e(&self) {} type T = u8; m!(); } } fn last() {}",
        "
        Mod {}: mod a { #![x] //! inner use b; impl C { const D: u8 = 1; fn e(&self) {} type T = u8; m!(); } }
          Use: use b;
          Impl {}: impl C { const D: u8 = 1; fn e(&self) {} type T = u8; m!(); }
            Const: const D: u8 = 1;
            Fn {}: fn e(&self) {}
            TypeAlias: type T = u8;
            MacroCall: m!();
        Fn {}: fn last() {}",
    );
    check(
        "trait A { type B: C; const D: u8; fn e(); fn f() { x } } extern \"C\" { fn g(a: u8, ...); static H: u8; type I; }",
        "
        Trait {}: trait A { type B: C; const D: u8; fn e(); fn f() { x } }
          TypeAlias: type B: C;
          Const: const D: u8;
          Fn: fn e();
          Fn {}: fn f() { x }
        Extern {}: extern \"C\" { fn g(a: u8, ...); static H: u8; type I; }
          Fn: fn g(a: u8, ...);
          Static: static H: u8;
          TypeAlias: type I;",
    );
}

#[test]
fn descends_into_macro_calls_that_read_as_items() {
    check(
        "cfg_rt! { pub mod a; #[b] impl C { cfg_io! { async fn d() {} } } }",
        "
        MacroCall {}: cfg_rt! { pub mod a; #[b] impl C { cfg_io! { async fn d() {} } } }
          Mod: pub mod a;
          Impl {}: #[b] impl C { cfg_io! { async fn d() {} } }
            MacroCall {}: cfg_io! { async fn d() {} }
              Fn {}: async fn d() {}",
    );
    check(
        "pin_project! { #[project = P] pub struct S<F> { #[pin] f: F } } thread_local! { static A: u8 = 1; static B: u8 = 2 }",
        "
        MacroCall {}: pin_project! { #[project = P] pub struct S<F> { #[pin] f: F } }
          Struct: #[project = P] pub struct S<F> { #[pin] f: F }
        MacroCall {}: thread_local! { static A: u8 = 1; static B: u8 = 2 }
          Static: static A: u8 = 1;
          Static: static B: u8 = 2",
    );
    // One thing that is no item makes the innermost call opaque, and nothing else.
    check(
        "a! { fn b() {} c! { fn d() {} 1 + 1 } fn e() {} }",
        "
        MacroCall {}: a! { fn b() {} c! { fn d() {} 1 + 1 } fn e() {} }
          Fn {}: fn b() {}
          MacroCall: c! { fn d() {} 1 + 1 }
          Fn {}: fn e() {}",
    );
}

#[test]
fn counts_offsets_from_the_start_of_the_file() {
    for (head, attrs) in [
        ("\u{feff}", 0),
        ("#!/usr/bin/env run\n", 0),
        ("\u{feff}#!/usr/bin/env run\r\n//! docs\n", 0),
        ("#![allow(x)]\n#![feature(y)]\n//! docs\n", 2),
        ("---\n[dependencies]\n---\n", 0),
        ("#!/usr/bin/cargo\n---\nx = \"{\"\n---\n", 0),
        ("// é ü 漢\n", 0),
    ] {
        let text = format!("{head}/// docs\npub fn f() {{}}\n");
        let split = split(&text, None);
        assert!(!split.recovered, "{text}");
        assert_eq!(split.inner_attrs.len(), attrs, "{text}");
        assert_eq!(split.items.len(), 1, "{text}");
        assert_eq!(split.items[0].range.of(&text), "/// docs\npub fn f() {}", "{text}");
        assert_eq!(split.items[0].body.unwrap_or_default().of(&text), "{}", "{text}");
    }
}

#[test]
fn finds_what_is_no_item() {
    for text in [
        "fn a( {}",
        "fn a() {",
        "}",
        "foo",
        "foo bar() {}",
        "fn a() fn b() {}",
        "struct S fn b() {}",
        "use a::b fn b() {}",
        "const A: u8 = fn b() {} use c;",
        "impl A impl B {}",
        "let x = 1;",
        "fn a() \"",
        "fn a() {} /* ",
        "mod a fn b() {}",
        "const A: u8 = impl B {} use c;",
        "pub",
        "#[a]",
        "async",
        "fn a() { ) }",
        "enum E use a;",
        "trait T fn f() {}",
        "fn a() let x = 1; }",
        "static A: u8 = pub fn f() {} use b;",
        "type A = type B = u8;",
        "fn a() self.x; {}",
    ] {
        assert!(split(text, None).recovered, "taken as clean: {text}");
    }
}

#[test]
fn deep_nesting_costs_no_stack_and_little_time() {
    for (open, close) in [("mod a {", "}"), ("a! { fn f() {} ", "}"), ("(", ")"), ("fn f() {", "}"), ("a! {", "")] {
        let text = open.repeat(50_000) + &close.repeat(50_000);
        let _ = split(&text, None);
    }
}
