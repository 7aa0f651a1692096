//! Loops, breaks and labels.

use super::check;

#[test]
fn values_of_a_turn_end_with_it() {
    check(
        "async fn a(m: &M) {
            loop {
                f().await;
                let g = m.plain();
                if c() { continue; }
                if c() { break; }
                f().await; // alive: g
            }
            f().await;
        }
        async fn b(m: &M) {
            while c() {
                f().await;
                let g = m.plain();
                f().await; // alive: g
            }
            f().await;
        }
        async fn d(v: Vec<G>) {
            for x in v {
                f().await; // alive: tmp(v), x
            }
            f().await;
        }
        async fn e(v: Vec<G>) {
            for _ in v {
                f().await; // alive: tmp(v), tmp(v)
            }
        }",
    );
}

#[test]
fn carried_round_the_loop() {
    check(
        "async fn a(m: &M) {
            let mut held: Option<G> = None;
            loop {
                f().await; // alive: held
                held = Some(m.plain());
            }
        }
        async fn b(m: &M) {
            let mut g = m.plain();
            loop {
                drop(g);
                f().await;
                g = m.plain();
                f().await; // alive: g
                if c() { break; }
            }
            f().await; // alive: g
        }",
    );
}

#[test]
fn labels() {
    check(
        "async fn a(m: &M) {
            let x = 'outer: loop {
                let g = m.plain();
                loop {
                    let h = m.plain();
                    if c() { break 'outer m.plain(); }
                    if c() { continue 'outer; }
                    if c() { break; }
                    f().await; // alive: g, h
                }
                f().await; // alive: g
            };
            f().await; // alive: x
        }
        async fn b(m: &M) {
            let x = 'b: {
                let g = m.plain();
                if c() { break 'b g; }
                f().await; // alive: g
                if c() { break 'b m.plain(); }
                g
            };
            f().await; // alive: x
        }",
    );
}

#[test]
fn infinite_loops_have_no_other_exit() {
    check(
        "async fn a(m: &M) {
            let g = m.plain();
            loop { if c() { drop(g); break; } }
            f().await;
        }
        async fn b(m: &M) {
            let g = m.plain();
            while true { if c() { drop(g); break; } }
            f().await;
        }",
    );
}

#[test]
fn early_exits_by_question_mark() {
    check(
        "async fn a(m: &M) -> R {
            let g = m.lock()?;
            h()?;
            f().await?; // alive: g
            drop(g);
            f().await
        }",
    );
}

#[test]
fn while_let_with_temporaries() {
    check(
        "async fn a(m: &M, n: &M) {
            while let Some(x) = m.plain().pop() && let Some(y) = n.plain().pop() {
                f().await; // alive: tmp(m.plain()), tmp(n.plain())
                if c() { break; }
            }
            f().await;
        }",
    );
}
