//! Temporary scopes and lifetime extension, in the order of the Reference's chapter on destructors.

use super::{check, check_in};
use crate::db::Edition;

#[test]
fn extending_expressions() {
    check(
        "async fn a() {
            let x = &g(1);
            f().await; // alive: tmp(g(1))
        }
        async fn b() {
            let x = &W(g(1)).guard;
            f().await; // alive: tmp(W(g(1)))
        }
        async fn c() {
            let x = (&g(1), 2);
            let y = [&g(3)];
            let z = S { a: &g(4) };
            let t = Some(&g(5));
            f().await; // alive: tmp(g(1)), tmp(g(3)), tmp(g(4)), tmp(g(5))
        }
        async fn d() {
            let x = { f(); &g(1) };
            let y = if c() { &g(2) } else { &g(3) };
            let z = match c() { _ => &g(4) };
            let u = &g(5) as *const G;
            f().await; // alive: tmp(g(1)), tmp(g(2)), tmp(g(3)), tmp(g(4)), tmp(g(5))
        }
        async fn e() {
            let ref x = g(1);
            let (ref y, _) = (g(2), 1);
            f().await; // alive: tmp(g(1)), tmp((g(2), 1))
        }",
    );
}

#[test]
fn what_is_not_extended() {
    check(
        "async fn a() {
            let x = h(&g(1));
            let y = g(1).len();
            let z = (&g(2)).len();
            let Some(w) = Some(g(3)).as_ref() else { return };
            f().await;
        }",
    );
}

#[test]
fn extended_through_await_and_pin() {
    check(
        "async fn a(m: &M) {
            let x = &m.alock().await;
            f().await; // alive: tmp(m.alock().await)
        }
        async fn b() {
            let x = std::pin::pin!(g(1));
            f().await; // alive: tmp(g(1))
        }
        async fn c() {
            let x = g(1);
            pin!(x);
            f().await; // alive: tmp(x)
        }
        async fn d() {
            h(std::pin::pin!(g(1)));
            f().await;
        }",
    );
}

#[test]
fn let_else_drops_extended_temporaries_first() {
    check(
        "async fn a() {
            let Some(x) = &opt(g(1)) else { f().await; return };
            f().await; // alive: tmp(opt(g(1)))
        }",
    );
}

#[test]
fn operands_wait_for_later_ones() {
    check(
        "async fn a() {
            h(g(1), f().await); // alive: tmp(g(1))
            let t = (g(2), f().await, g(3)); // alive: tmp(g(2))
            f().await; // alive: t
            let x = g(4);
            h(x, f().await); // alive: t, tmp(x)
            g(5).push(f().await); // alive: t, tmp(g(5))
            g(5).by_value(f().await); // alive: t, tmp(g(5))
            f().await; // alive: t
        }",
    );
}

#[test]
fn lazy_boolean_operands_are_scopes() {
    check(
        "async fn a() {
            if g(1).ready() && f().await { f().await; }
            let x = g(1).ready() || f().await;
            while g(1).ready() { f().await; }
            if g(1).ready() { f().await; }
            match 1 { _ if g(1).ready() => f().await, _ => f().await }
        }",
    );
}

#[test]
fn a_comparison_keeps_its_operands() {
    check(
        "async fn a() {
            if *g(1) == f().await { f().await; } // alive: tmp(g(1));
        }",
    );
}

#[test]
fn tail_expressions() {
    let call = |mark: &str| format!("async fn a(m: &M) {{\n h({{ m.plain().len() }}, f().await); {mark}\n }}");
    check_in(Edition::E2021, &call("// alive: tmp(m.plain())"));
    check_in(Edition::E2024, &call(""));
    let head =
        |mark: &str| format!("async fn a(m: &M) {{\n match {{ m.plain().pop() }} {{\n _ => f().await {mark}\n }}\n }}");
    check_in(Edition::E2021, &head("// alive: tmp(m.plain())"));
    check_in(Edition::E2024, &head(""));
    let labelled = |mark: &str| format!("async fn a(m: &M) {{\n h('b: {{ m.plain().len() }}, f().await); {mark}\n }}");
    check_in(Edition::E2021, &labelled("// alive: tmp(m.plain())"));
    check_in(Edition::E2024, &labelled(""));
}

#[test]
fn bodies_of_branches_are_scopes() {
    check(
        "async fn a(m: &M) {
            h(if c() { m.plain().len() } else { 0 }, f().await);
            h(match 1 { _ => m.plain().len() }, f().await);
            h(match 1 { _ => { m.plain().len() } }, f().await);
            h(loop { break m.plain().len() }, f().await);
            h('b: { if c() { break 'b m.plain().len() } 1 }, f().await);
        }",
    );
}

#[test]
fn a_statement_ends_its_temporaries() {
    check(
        "async fn a(m: &M) {
            m.plain().len();
            { m.plain().len() };
            if c() { m.plain().len(); f().await; }
            m.plain();
            f().await;
        }",
    );
}

#[test]
fn wildcards_leave_the_rest_in_the_temporary() {
    check(
        "async fn a() {
            let (a, _) = (g(1), g(2));
            f().await; // alive: a
            let p = (g(3), g(4));
            let (b, _) = p;
            f().await; // alive: a, p, b
            drop(b);
            drop(p.1);
            f().await; // alive: a
        }",
    );
}

#[test]
fn unknown_methods() {
    check(
        "async fn a(m: &M) {
            m.plain().unknown(f().await); // alive: tmp(m.plain())
            h(m.plain().unknown(), f().await);
            let x = m.plain();
            x.unknown();
            f().await; // alive: x
        }",
    );
}
