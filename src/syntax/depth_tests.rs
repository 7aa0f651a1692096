use super::super::scan;
use super::{Depth, depth, too_deep};

fn of(text: &str) -> Depth {
    depth(&scan(text).tokens)
}

#[test]
fn counts_what_nests() {
    for (text, nesting) in [
        ("", 0),
        ("a", 0),
        ("{ ( [ a ] ) }", 3),
        ("-----1", 5),
        ("&&&&x + &&&&x", 4),
        ("&'a &'a &'a T", 3),
        ("a = b = c = d", 3),
        ("Vec<Vec<Vec<u8>>>", 3),
        ("HashMap<A, Vec<B, Vec<C>>>", 3),
        ("<<<T as A>::B as C>::D as E>::F", 3),
        ("return return return", 3),
        ("fn() -> fn() -> fn() -> u8", 3),
        ("((-(-x)))", 5),
        ("f(|x| g(|y| h(|z| z)))", 6),
        ("} } }", 0),
        ("a == b", 0),
        ("a <= b", 0),
        ("x @ y @ z", 2),
    ] {
        assert_eq!(of(text).nesting, nesting, "{text}");
    }
    assert!(of("|| || || ||").nesting >= 4);
}

#[test]
fn counts_chains() {
    for (text, chain) in [
        ("a.b.c", 2),
        ("a.b().c()", 4),
        ("1 + 2 * 3 - -4", 3),
        ("a?.b?", 3),
        ("a as u8 as u16", 2),
        ("use a::b::c;", 2),
        ("if a {} else if b {} else if c {}", 2),
        ("if a {} if b {} if c {}", 0),
        ("a.b; c.d; e.f", 1),
        ("[a.b, c.d, e.f]", 1),
        ("a.b(c.d(e.f))", 5),
        ("match a {}.b()", 2),
    ] {
        assert_eq!(of(text).chain, chain, "{text}");
    }
}

#[test]
fn lets_real_code_pass() {
    for text in [include_str!("depth.rs"), include_str!("scan.rs"), include_str!("head.rs")] {
        assert!(!too_deep(&scan(text).tokens));
    }
    let arms = "x if x < 3 => { -1 } &y => a.b,\n".repeat(2_000);
    assert!(!too_deep(&scan(&format!("match x {{ {arms} }}")).tokens), "{:?}", of(&format!("match x {{ {arms} }}")));
    let table = "-1, 'a' | 'b', (1 < 2), \n".repeat(10_000);
    assert!(!too_deep(&scan(&format!("[{table}]")).tokens));
}

/// The shapes that overflow a stack in `syn`, in the walk over its trees, or in their drop: see `docs/measurements.md`.
#[test]
fn refuses_every_shape_that_overflows() {
    let shapes = [
        ("{", ""),
        ("(", ")"),
        ("[", "]"),
        ("mod a {", "}"),
        ("Vec<", ">"),
        ("if a {", "}"),
        ("if ", ""),
        ("|| ", ""),
        ("move |x| ", ""),
        ("async {", "}"),
        ("a.b(", ")"),
        ("a = ", ""),
        ("a += ", ""),
        ("- ", ""),
        ("&", ""),
        ("&mut ", ""),
        ("*const ", ""),
        (".b()", ""),
        ("1 + ", ""),
        ("if a {} else ", ""),
        ("return ", ""),
        ("break ", ""),
        ("match ", ""),
        ("fn() -> ", ""),
        ("impl Fn() -> ", ""),
        ("a..", ""),
        ("..", ""),
        ("a::", ""),
        ("?", ""),
        ("as u8 ", ""),
        ("x @ ", ""),
        ("vec![", "]"),
        ("S { a: ", "}"),
        ("for x in ", ""),
        ("<", "as T>::A"),
        ("while ", ""),
        ("a[0]", ""),
        ("f()", ""),
        ("match a { _ => ", "}"),
        ("dyn Fn(", ")"),
        ("let x = ", ""),
        ("box &", ""),
        ("!", ""),
        ("'a: {", "}"),
    ];
    for (open, close) in shapes {
        let text = format!("{}x{}", open.repeat(5_000), close.repeat(5_000));
        assert!(too_deep(&scan(&text).tokens), "{open}: {:?}", of(&text));
    }
}
