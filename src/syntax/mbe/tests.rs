use super::{Home, MacroRules};

/// What the call becomes, without its white space.
fn expand(rules: &str, args: &str) -> Option<String> {
    expand_from(rules, args, &Home::Same)
}

/// The same for a definition that lies there.
fn expand_from(rules: &str, args: &str, home: &Home) -> Option<String> {
    let rules = MacroRules::parse(rules).expect("rules");
    rules.expand_text(args, home).map(|text| text.split_whitespace().collect())
}

#[test]
fn the_first_rule_that_fits_is_taken() {
    let rules = "macro_rules! m { ($a:literal) => { one($a) }; ($a:ident) => { two($a) }; }";
    assert_eq!(expand(rules, "1").as_deref(), Some("one(1)"));
    assert_eq!(expand(rules, "x").as_deref(), Some("two(x)"));
    assert_eq!(expand(rules, "x y"), None);
}

#[test]
fn repetitions_nest_and_take_a_comma_at_the_end() {
    let rules = "macro_rules! m { ($($name:ident: [$($ty:ty),*]),* $(,)?) => { $(mod $name { $(a::<$ty>();)* })* } }";
    assert_eq!(expand(rules, "f: [u8, Vec<u8>], g: [],").as_deref(), Some("modf{a::<u8>();a::<Vec<u8>>();}modg{}"));
}

#[test]
fn attributes_and_visibilities_are_fragments() {
    let rules = "macro_rules! m { ($(#[$doc:meta])* $v:vis $n:ident) => { $(#[$doc])* $v struct $n; } }";
    assert_eq!(expand(rules, "#[a(b)] pub X").as_deref(), Some("#[a(b)]pubstructX;"));
    assert_eq!(expand(rules, "X").as_deref(), Some("structX;"));
}

#[test]
fn a_variable_outside_of_its_repetition_stands_for_nothing() {
    assert_eq!(expand("macro_rules! m { ($($a:ident)*) => { $a } }", "x y"), None);
}

#[test]
fn an_operator_is_one_token_tree() {
    let rules = "macro_rules! m { ($a:tt $b:tt) => { $b $a } }";
    assert_eq!(expand(rules, "=> 'a").as_deref(), Some("'a=>"));
}

#[test]
fn a_macro_that_defines_a_macro_keeps_its_variables() {
    let rules = "macro_rules! m { ($n:ident) => { macro_rules! $n { () => { 1 } } } }";
    assert_eq!(expand(rules, "inner").as_deref(), Some("macro_rules!inner{()=>{1}}"));
}

#[test]
fn bodies_of_functions_are_left_out() {
    let rules = "macro_rules! m {
        ($($name:ident = $value:expr),*; $($doc:literal)?) => {
            $( pub fn $name(&self) -> u32 where Self: Sized { let f: fn() = || {}; $value } )*
            impl Shape for fn(u32) { fn area(&self) -> [u8; 3] { $( let _ = $doc; )? [1; 3] } }
            trait T { fn a(); }
            mod b { const X: u32 = { 1 }; }
            $( pub fn doc() -> &str { $doc } )?
            $( fn same() { $doc } )?
        };
    }";
    let made = expand(rules, "a = 1, b = { 2 }; \"d\"");
    let functions = "pubfna(&self)->u32whereSelf:Sized{}pubfnb(&self)->u32whereSelf:Sized{}";
    let others = "implShapeforfn(u32){fnarea(&self)->[u8;3]{}}traitT{fna();}modb{constX:u32={1};}";
    assert_eq!(made, Some(format!("{functions}{others}pubfndoc()->&str{{}}fnsame(){{}}")));
}

#[test]
fn an_item_ends_with_its_body_or_its_semicolon() {
    let rules = "macro_rules! m { ($($a:item)*) => { $([$a])* } }";
    for (items, ends) in [
        ("pub(crate) unsafe extern \"C\" fn f() -> A<{ 1 }> where T: A, { g() } fn h() -> fn() -> u8 { a } fn i();", 3),
        ("#[a] #[b(c)] struct S; pub struct T(pub u8); struct U<const N: usize = { 1 }> { a: [u8; N] }", 3),
        ("pub use a::{b, c}; static X: [u8; 1] = { [1] }; type T = A<{ 1 }>; mod a {} mod b;", 5),
        ("const X: u8 = { 1 }; const fn f() {} extern crate alloc; extern \"C\" { fn g(); } unsafe impl A for B {}", 5),
        ("other! { a } other!(b); trait T: A { fn f(); } enum E { A } async fn f() {}", 5),
    ] {
        let made = expand(rules, items).expect("it fits");
        assert_eq!(made.matches("][").count() + 1, ends, "{made}");
    }
    assert_eq!(expand(rules, "fn f()"), None);
}

#[test]
fn a_name_alone_is_all_of_a_fragment() {
    let rules = "macro_rules! m { ($($a:ty),*; $b:expr; $c:path; $v:vis) => { $([$a])* [$b] [$c] [$v] } }";
    assert_eq!(expand(rules, "A, a::B; c; D; pub").as_deref(), Some("[A][a::B][c][D][pub]"));
    assert_eq!(expand(rules, "A; c; D; pub(crate)").as_deref(), Some("[A][c][D][pub(crate)]"));
    assert_eq!(expand(rules, "A; c; D;").as_deref(), Some("[A][c][D][]"));
    assert_eq!(expand(rules, "fn; c; D;"), None);
}

#[test]
fn a_macro_names_its_own_crate() {
    let rules = "macro_rules! m { ($n:ident) => { impl $crate::Shape for $n {} } }";
    let from = |home: &Home| expand_from(rules, "X", home);
    assert_eq!(from(&Home::Same).as_deref(), Some("implcrate::ShapeforX{}"));
    assert_eq!(from(&Home::Other("shapes".into())).as_deref(), Some("impl::shapes::ShapeforX{}"));
    assert_eq!(from(&Home::Nameless), None);
    assert_eq!(from(&Home::Other("no-name".into())), None);
}
