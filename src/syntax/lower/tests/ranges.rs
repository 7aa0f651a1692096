use super::body_of;
use crate::ir::{Expr, MacroCall, Pat, Stmt};

/// The texts of all expressions that `wanted` picks.
fn texts(stmts: &str, wanted: fn(&Expr) -> bool) -> Vec<String> {
    let (item, body) = body_of(stmts);
    body.exprs.iter().filter(|(_, expr)| wanted(expr)).map(|(id, _)| body.range(id).of(&item).to_owned()).collect()
}

#[test]
fn parentheses_are_outside_an_expression_and_inside_what_is_around_it() {
    assert_eq!(texts("(a + 1).f()", |expr| matches!(expr, Expr::Binary { .. })), ["a + 1"]);
    assert_eq!(texts("(a + 1).f()", |expr| matches!(expr, Expr::MethodCall { .. })), ["(a + 1).f()"]);
    assert_eq!(texts("&(a);", |expr| matches!(expr, Expr::Ref { .. })), ["&(a)"]);
    assert_eq!(texts("((a) + (b))", |expr| matches!(expr, Expr::Binary { .. })), ["(a) + (b)"]);
}

#[test]
fn keywords_and_labels_belong_to_their_expression() {
    assert_eq!(texts("'a: loop { }", |expr| matches!(expr, Expr::Loop { .. })), ["'a: loop { }"]);
    assert_eq!(texts("async move { a }.await", |expr| matches!(expr, Expr::Async { .. })), ["async move { a }"]);
    assert_eq!(texts("async move |x| x", |expr| matches!(expr, Expr::Closure { .. })), ["async move |x| x"]);
    assert_eq!(
        texts("unsafe { a }; 'l: { a }", |expr| matches!(expr, Expr::Block(_)))[..2],
        ["unsafe { a }", "'l: { a }"]
    );
    assert_eq!(
        texts("if a { b } else if a { 1 } else { 2 }", |expr| matches!(expr, Expr::If { .. })),
        ["if a { 1 } else { 2 }", "if a { b } else if a { 1 } else { 2 }",]
    );
    assert_eq!(texts("break 'l (a)", |expr| matches!(expr, Expr::Break { .. })), ["break 'l (a)"]);
    assert_eq!(texts("return; ", |expr| matches!(expr, Expr::Return { .. })), ["return"]);
}

#[test]
fn macros_end_with_their_delimiter() {
    assert_eq!(texts("a::m!(x); m![y] ;", |expr| matches!(expr, Expr::Macro(_))), ["a::m!(x)", "m![y]"]);
}

#[test]
fn names_in_a_format_string_stand_at_the_string() {
    let (item, body) = body_of("format!(\"é {a}\")");
    let Some((_, Expr::Macro(mac))) = body.exprs.iter().find(|(_, expr)| matches!(expr, Expr::Macro(_))) else {
        panic!()
    };
    let MacroCall::Format { args, .. } = &mac.call else { panic!() };
    assert_eq!(body.range(args[0]).of(&item), "\"é {a}\"");
}

#[test]
fn statements_have_their_attributes_and_semicolon() {
    let (item, body) = body_of("#[a] let x = 1; b.f() ; #[c] if a {} m!{} m!(1);");
    let root = body.root.expect("a block");
    let Expr::Block(block) = &body.exprs[root] else { panic!() };
    let range = |stmt: &Stmt| match stmt {
        Stmt::Let { range, .. } | Stmt::Expr { range, .. } => range.of(&item).to_owned(),
    };
    let texts: Vec<String> = block.stmts.iter().map(range).collect();
    assert_eq!(texts, ["#[a] let x = 1;", "b.f() ;", "#[c] if a {}", "m!{}", "m!(1);"]);
}

#[test]
fn branches_of_a_select_end_with_their_handler() {
    let (item, body) = body_of("select! { a = b, if c => { d }, e = f => g(), }");
    let Some((_, Expr::Macro(mac))) = body.exprs.iter().find(|(_, expr)| matches!(expr, Expr::Macro(_))) else {
        panic!()
    };
    let MacroCall::Select(select) = &mac.call else { panic!() };
    let texts: Vec<&str> = select.branches.iter().map(|branch| branch.range.of(&item)).collect();
    assert_eq!(texts, ["a = b, if c => { d }", "e = f => g()"]);
}

#[test]
fn patterns_stand_where_they_are_written() {
    let (item, body) = body_of("let S { x: Some(ref mut y), z } = a; match b { &(1 | 2) => 1, [p @ 0..=9, ..] => 2 }");
    let texts: Vec<&str> = body
        .pats
        .iter()
        .filter(|(_, pat)| !matches!(pat, Pat::Literal(_)))
        .map(|(id, _)| body.pat_range(id).of(&item))
        .collect();
    assert!(
        texts.ends_with(&[
            "ref mut y",
            "Some(ref mut y)",
            "z",
            "S { x: Some(ref mut y), z }",
            "1 | 2",
            "&(1 | 2)",
            "0..=9",
            "p @ 0..=9",
            "..",
            "[p @ 0..=9, ..]"
        ]),
        "{texts:?}"
    );
}
