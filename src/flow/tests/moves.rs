//! Moves: whole values, parts, between variables, and assignment.

use super::check;

#[test]
fn between_variables() {
    check(
        "async fn a() {
            let a = g(1);
            let b = a;
            f().await; // alive: b
            let c = { b };
            f().await; // alive: c
            drop(c);
            f().await;
        }",
    );
}

#[test]
fn partial_moves() {
    check(
        "async fn a() {
            let p = (g(1), g(2));
            drop(p.0);
            f().await; // alive: p
            drop(p.1);
            f().await;
        }
        async fn b() {
            let mut p = (g(1), 2);
            drop(p.0);
            f().await;
            p.0 = g(3);
            f().await; // alive: p
        }
        async fn c() {
            let w = W(g(1));
            let W(x) = w;
            f().await; // alive: x
        }
        async fn d() {
            let b = Box::new(g(1));
            drop(*b);
            f().await;
        }
        async fn e(w: W) {
            let W { guard, .. } = w;
            drop(guard);
            f().await;
        }",
    );
}

#[test]
fn reassignment() {
    check(
        "async fn a(m: &M) {
            let mut g = m.alock().await;
            g = m.alock().await; // alive: g
            f().await; // alive: g
            drop(g);
            g = m.alock().await;
            f().await; // alive: g
        }",
    );
}

#[test]
fn a_variable_that_is_assigned_to_itself() {
    check(
        "async fn a() {
            let mut held: Option<G> = None;
            held = held;
            f().await;
            held = Some(g(1));
            held = held;
            f().await; // alive: held
            held = held.take();
            f().await; // alive: held
            held.take();
            held = held;
            f().await;
        }
        async fn b() {
            let mut p = g(1);
            p = p;
            f().await; // alive: p
        }",
    );
}

#[test]
fn destructuring_assignment() {
    check(
        "async fn a() {
            let mut x = g(1);
            drop(x);
            let n: u8;
            (x, n) = (g(2), 1);
            f().await; // alive: x
        }",
    );
}

#[test]
fn struct_update_takes_the_base() {
    check(
        "async fn a(w: W) {
            let v = S { a: 1, ..w };
            f().await;
        }",
    );
}

#[test]
fn unknown_types_are_assumed_to_move() {
    check("async fn a(s: Strange) { h(s); f().await; }");
}

#[test]
fn half_typed_code() {
    check(
        "async fn a(m: &M) {
            let g = m.plain();
            let x = ;
            g.;
            f().await; // alive: g
            if let Some( = m {
        }",
    );
}
