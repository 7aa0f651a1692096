use super::check;

#[test]
fn a_let_shadows_from_its_end_on() {
    check("let a = a; a", "let a#2 = a#0; a#2");
    check("let a = { let a = a; a }; a", "let a#3 = { let a#2 = a#0; a#2 }; a#3");
}

#[test]
fn names_leave_with_their_block() {
    check("{ let x = 1; x } x", "{ let x#2 = 1; x#2 } x");
}

#[test]
fn if_let_names_are_seen_in_the_chain_and_the_branch_only() {
    check(
        "if let Some(x) = a && x.y() && let Z(z) = x { z } else { x }",
        "if ((let Some(x#2) = a#0 && x#2.y()) && let Z(z#3) = x#2) { z#3 } else { x }",
    );
    check("while let Some(a) = a { a } a", "while let Some(a#2) = a#0 { a#2 } a#0");
}

#[test]
fn closure_parameters_are_seen_in_the_closure_only() {
    check("f(|a| a, a)", "f(|a#2| a#2, a#0)");
}

#[test]
fn or_patterns_share_bindings() {
    check("match a { A(x) | B(x) => x, _ => x }", "match a#0 { A(x#2) | B(x#2) => x#2, _ => x }");
}

#[test]
fn the_else_of_a_let_does_not_see_its_names() {
    check("let Some(a) = a else { return a }; a", "let Some(a#2) = a#0 else { return a#0 }; a#2");
}

#[test]
fn a_loop_does_not_see_its_names_in_what_it_runs_over() {
    check("for a in a { a }", "for a#2 in a#0 { a#2 }");
}

#[test]
fn capital_names_are_no_bindings() {
    check("let X = a; match a { NONE => 1, _x => _x }", "let X = a#0; match a#0 { NONE => 1, _x#2 => _x#2 }");
}

#[test]
fn paths_of_several_names_are_no_locals() {
    check("a::b; a::<u8>; a!{}; a.a", "a::b; a<u8>; a!exprs[]; a#0.a");
}
