//! `if let`, chains, `match` and what is known in each arm.

use super::{check, check_in};
use crate::db::Edition;

#[test]
fn chains() {
    let text = |mark: &str| {
        format!(
            "async fn a(m: &M, n: &M) {{
                if let Some(x) = m.plain().pop() && n.plain().ready() && let Some(y) = n.plain().pop() {{
                    f(x).await; // alive: tmp(m.plain()), tmp(n.plain())
                }} else {{
                    f().await; {mark}
                }}
                f().await;
            }}"
        )
    };
    check_in(Edition::E2021, &text("// alive: tmp(m.plain()), tmp(n.plain())"));
    check_in(Edition::E2024, &text(""));
}

#[test]
fn else_if_let() {
    let text = |one: &str, two: &str| {
        format!(
            "async fn a(m: &M, n: &M) {{
                if let Some(x) = m.plain().pop() {{
                }} else if let Some(y) = n.plain().pop() {{
                    f().await; {one}
                }} else {{
                    f().await; {two}
                }}
                f().await;
            }}"
        )
    };
    check_in(
        Edition::E2021,
        &text("// alive: tmp(m.plain()), tmp(n.plain())", "// alive: tmp(m.plain()), tmp(n.plain())"),
    );
    check_in(Edition::E2024, &text("// alive: tmp(n.plain())", ""));
}

#[test]
fn an_if_let_value_ends_at_the_statement() {
    let text = |mark: &str| {
        format!(
            "async fn a(m: &M) {{
                let y = if let Some(x) = m.plain().pop() {{ x }} else {{ f().await }}; {mark}
                f().await;
            }}"
        )
    };
    check_in(Edition::E2021, &text("// alive: tmp(m.plain())"));
    check_in(Edition::E2024, &text(""));
}

#[test]
fn the_other_variant_holds_nothing() {
    check(
        "async fn a(m: &M) {
            let g = m.try_lock();
            match g {
                Some(g) => f().await, // alive: g
                None => f().await,
            }
        }
        async fn b(m: &M) {
            let g = m.try_lock();
            if let None = g { f().await; }
            if let Some(_) = &g {
                f().await; // alive: g
            } else {
                f().await;
            }
            f().await; // alive: g
        }
        async fn c(m: &M) {
            match m.try_lock() {
                None => f().await,
                held => f().await, // alive: held
            }
        }
        async fn d(m: &M) {
            let mut held: Option<G> = None;
            f().await;
            held = m.try_lock();
            f().await; // alive: held
            held = None;
            f().await;
            held.insert(m.plain());
            f().await; // alive: held
            let g = held.take();
            f().await; // alive: g
        }",
    );
}

#[test]
fn deferred_and_conditional() {
    check(
        "async fn a(m: &M) {
            let g;
            f().await;
            if c() { g = m.plain(); f().await; } // alive: g
            f().await; // alive: g
        }
        async fn b(m: &M) {
            let g = if c() { m.plain() } else { return };
            f().await; // alive: g
        }
        async fn d(m: &M) {
            let g = if c() { Some(m.plain()) } else { None };
            f().await; // alive: g
        }
        async fn e(m: &M) {
            let g = m.plain();
            if c() { drop(g); exit(); }
            f().await; // alive: g
        }
        async fn h(m: &M) {
            let g = m.plain();
            if c() { f().await; exit(); } // alive: g
            else { drop(g); }
            f().await;
        }",
    );
}

#[test]
fn guards_of_arms() {
    check(
        "async fn a(m: &M) {
            match m.try_lock() {
                Some(g) if f().await => f().await, // alive: tmp(m.try_lock()); g
                Some(g) if let Some(x) = m.plain().pop() => f().await, // alive: g, tmp(m.plain())
                Some(_) | None => f().await, // alive: tmp(m.try_lock())
            }
            f().await;
        }",
    );
}

#[test]
fn arms_that_meet_again() {
    check(
        "async fn a(x: Option<G>, y: Option<G>, z: Result<G>) {
            match x { Some(g) => drop(g), None => {} }
            match y { None => {} Some(g) => drop(g) }
            match z { Ok(g) => drop(g), Err(e) => drop(e) }
            f().await;
        }
        async fn b(x: Option<G>, y: Option<G>) {
            if let Some(g) = x { drop(g); }
            let Some(g) = y else { return f().await; };
            drop(g);
            f().await;
        }",
    );
}

#[test]
fn or_patterns() {
    check(
        "async fn a(p: (G, G)) {
            match p {
                (x, _) | (_, x) if c() => f().await, // alive: p, x
                (x, y) => f().await, // alive: x, y
            }
        }
        async fn b(r: Result<G>) {
            match r {
                Ok(x) | Err(x) => f().await, // alive: x
            }
        }",
    );
}

#[test]
fn diverging_arms() {
    check(
        "async fn a(m: &M) {
            let g = m.plain();
            match c() {
                1 => return,
                2 => panic!(),
                3 => { drop(g); todo!() }
                _ => {}
            }
            f().await; // alive: g
        }
        async fn b(m: &M) -> R {
            let g = m.plain();
            match c() { 1 => drop(g), _ => bail!(\"no\") }
            f().await?;
        }",
    );
}

#[test]
fn references_bind_by_reference() {
    check(
        "async fn a(x: &Option<G>, y: Option<G>) {
            if let Some(g) = x { f().await; } // alive: y
            if let Some(ref g) = y { f().await; } // alive: y
            if let Some(g) = &y { f().await; } // alive: y
            if let Some(g) = y { drop(g); f().await; }
        }",
    );
}

#[test]
fn nested_patterns() {
    check(
        "async fn a(m: &M) {
            let t = (m.try_lock(), m.try_lock());
            match t {
                (Some(a), None) => f().await, // alive: a
                (None, Some(_)) => f().await, // alive: t
                (None, None) => f().await,
                (a @ Some(_), _) => f().await, // alive: t, a
            }
        }",
    );
}
