//! The deepest code that is let through is parsed, lowered and dropped on the stack that it gets, in debug builds too.

use asyncwise::syntax::{SplitKind, lower_fn, lower_header, on_big_stack, scan, split, too_deep};
use asyncwise::text::TextRange;

/// Something that nests or chains: what stands in front, what is repeated before and behind the innermost, what follows.
struct Shape(&'static str, &'static str, &'static str, &'static str, &'static str);

const SHAPES: [Shape; 24] = [
    Shape("let x: ", "Vec<", "u8", ">", " = y;"),
    Shape("", "if a {", "", "}", ""),
    Shape("", "{", "", "}", ""),
    Shape("", "async {", "", "}", ""),
    Shape("x(", "|| ", "1", "", ");"),
    Shape("x(", "async move |a| ", "1", "", ");"),
    Shape("", "a.b(", "1", ")", ""),
    Shape("", "(", "1", ")", ""),
    Shape("", "[", "1", "]", ""),
    Shape("", "S { a: ", "1", "}", ""),
    Shape("", "vec![", "1", "]", ""),
    Shape("", "match a { _ => ", "1", "}", ""),
    Shape("", "a = ", "1", "", ""),
    Shape("", "return ", "1", "", ""),
    Shape("", "-", "1", "", ""),
    Shape("", "&", "1", "", ""),
    Shape("let x: ", "fn() -> ", "u8", "", ";"),
    Shape("a", ".b()", "", "", ""),
    Shape("a", ".b", "", "", ""),
    Shape("a", "?", "", "", ""),
    Shape("a", " as u8", "", "", ""),
    Shape("", "1 + ", "1", "", ""),
    Shape("", "if a {} else ", "{}", "", ""),
    Shape("", "tokio::select! { x = a => ", "1", "}", ""),
];

impl Shape {
    fn function(&self, times: usize) -> String {
        let Self(front, before, inner, behind, end) = self;
        format!("async fn f() {{ {front}{}{inner}{}{end} }}", before.repeat(times), behind.repeat(times))
    }

    /// The function with the most repetitions that is not refused.
    fn deepest(&self) -> String {
        let is_refused = |times: usize| too_deep(&scan(&self.function(times)).tokens);
        let (mut fine, mut refused) = (1, 5_000);
        assert!(is_refused(refused), "{}", self.1);
        while refused - fine > 1 {
            let middle = usize::midpoint(fine, refused);
            if is_refused(middle) { refused = middle } else { fine = middle }
        }
        self.function(fine)
    }
}

#[test]
fn the_deepest_functions_are_lowered() {
    for shape in SHAPES {
        let text = shape.deepest();
        let split = split(&text, None);
        let body = split.items[0].body.unwrap_or_default();
        on_big_stack(|| {
            let bodies = lower_fn(&text, body);
            assert!(!bodies.too_deep, "{}", shape.1);
            assert!(!bodies.bodies.is_empty(), "{}", shape.1);
            drop(bodies);
        });
    }
}

#[test]
fn the_deepest_headers_are_lowered() {
    for (kind, front, before, inner, behind, end, times) in [
        (SplitKind::Fn, "fn f(x: ", "Vec<", "u8", ">", ")", 230),
        (SplitKind::Fn, "fn f(x: ", "fn() -> ", "u8", "", ")", 230),
        (SplitKind::Use, "use ", "a::", "b", "", ";", 3_900),
        (SplitKind::Use, "use ", "a::{", "b", "}", ";", 230),
        (SplitKind::TypeAlias, "type T = ", "&", "u8", "", ";", 230),
    ] {
        let text = format!("{front}{}{inner}{}{end}", before.repeat(times), behind.repeat(times));
        assert!(!too_deep(&scan(&text).tokens), "{before}");
        on_big_stack(|| drop(lower_header(kind, &text.as_str().into()).kind().clone()));
    }
}

#[test]
fn nothing_overflows_before_lowering() {
    for shape in SHAPES {
        let text = shape.function(50_000);
        assert!(!split(&text, None).items.is_empty());
        let whole = TextRange::new(0, u32::try_from(text.len()).unwrap_or(0));
        on_big_stack(|| drop(lower_fn(&text, whole)));
    }
}
