//! The cases of the lock rules.

use super::{check, check_in};
use crate::db::Edition;

#[test]
fn dropped_before_the_await() {
    check("async fn a(m: &M) { let g = m.lock().unwrap(); drop(g); f().await; }");
    check("async fn a(m: &M) { let mut g = m.lock().unwrap(); g.push(1); drop(g); f().await; }");
    check(
        "async fn a(m: &M) {
            let g = m.lock().unwrap();
            if c() {
                drop(g);
                return f().await;
            }
            f().await; // alive: g
        }",
    );
}

#[test]
fn dropped_and_taken_again_in_a_loop() {
    check(
        "async fn a(m: &M) {
            let mut g = m.lock().unwrap();
            loop {
                if g.is_empty() { break; }
                g.pop();
                drop(g);
                f().await;
                g = m.lock().unwrap();
            }
        }",
    );
}

#[test]
fn dropped_on_one_path() {
    check(
        "async fn a(m: &M) {
            let g = m.lock().unwrap();
            if c() { drop(g); f().await; } else { g.len(); }
        }",
    );
    check(
        "async fn a(m: &M) {
            let g = m.lock().unwrap();
            if c() { drop(g); }
            f().await; // alive: g
        }",
    );
}

#[test]
fn moved_into_a_function() {
    check("async fn a(m: &M) { let g = m.lock().unwrap(); consume(g); f().await; }");
    check("async fn a(m: &M) { let g = m.lock().unwrap(); consume(g).await; }");
    check(
        "async fn callee(g: G) {
            f().await; // alive: g
        }",
    );
    check(
        "async fn ignored(_: G, (_, n): (G, u8)) {
            f().await; // alive: tmp(), tmp()
        }",
    );
}

#[test]
fn wrapped() {
    check(
        "async fn a(m: &M) {
            let g = Some(m.lock().unwrap());
            f().await; // alive: g
        }
        async fn b(m: &M) {
            let g = m.lock();
            f().await; // alive: g
        }
        async fn c(m: &M) {
            let t = (m.lock().unwrap(), 1);
            f().await; // alive: t
        }
        async fn d(m: &M) {
            let b = Box::new(m.lock().unwrap());
            f().await; // alive: b
        }
        async fn e(m: &M) {
            let w = W(m.lock().unwrap());
            f().await; // alive: w
        }
        async fn v(m: &M) {
            let v = vec![m.plain()];
            f().await; // alive: v
        }",
    );
}

#[test]
fn scrutinee() {
    check(
        "async fn a(m: &M) {
            match m.lock().unwrap().pop() {
                Some(x) => f(x).await, // alive: tmp(m.lock().unwrap())
                None => f().await, // alive: tmp(m.lock().unwrap())
            }
            f().await;
        }
        async fn b(m: &M) {
            if let Some(x) = m.lock().unwrap().pop() {
                f(x).await; // alive: tmp(m.lock().unwrap())
            }
            f().await;
        }
        async fn c(m: &M) {
            while let Some(x) = m.lock().unwrap().pop() {
                f(x).await; // alive: tmp(m.lock().unwrap())
            }
            f().await;
        }
        async fn d(m: &M) {
            while let Some(x) = { let mut g = m.lock().unwrap(); g.pop() } {
                f(x).await;
            }
        }
        async fn e(m: &M) {
            for x in m.lock().unwrap().iter() {
                f(x).await; // alive: tmp(m.lock().unwrap())
            }
            f().await;
        }
        async fn r(c: &C) {
            match *c.borrow().unwrap() {
                1 => f().await, // alive: tmp(c.borrow().unwrap())
                _ => {}
            }
        }",
    );
}

#[test]
fn else_of_if_let() {
    let text = |mark: &str| {
        format!(
            "async fn a(m: &M) {{
                if let Some(x) = m.lock().unwrap().pop() {{
                    x
                }} else {{
                    f().await; {mark}
                }}
            }}"
        )
    };
    check_in(Edition::E2021, &text("// alive: tmp(m.lock().unwrap())"));
    check_in(Edition::E2024, &text(""));
}

#[test]
fn let_else() {
    check(
        "async fn a(m: &M) {
            let Some(x) = m.lock().unwrap().pop() else { f().await; return; };
            f(x).await;
        }",
    );
}

#[test]
fn temporaries_of_the_statement() {
    check(
        "async fn a(m: &M) {
            f(*m.lock().unwrap()).await; // alive: tmp(m.lock().unwrap())
            let x = *m.lock().unwrap();
            f(x).await;
            let _ = m.lock().unwrap();
            f().await;
            _ = m.lock().unwrap();
            f().await;
        }
        async fn tail(m: &M) {
            f(*m.lock().unwrap()).await // alive: tmp(m.lock().unwrap())
        }",
    );
}

#[test]
fn shadowed_and_named() {
    check(
        "async fn a(m: &M) {
            let g = m.lock().unwrap();
            let g = *g;
            f(g).await; // alive: g
        }
        async fn b(m: &M) {
            let _g = m.lock().unwrap();
            f().await; // alive: _g
        }
        async fn c(m: &M) {
            let g = m.lock().unwrap();
            let g = m.lock().unwrap();
            f().await; // alive: g, g
        }",
    );
}

#[test]
fn extended() {
    check(
        "async fn a(m: &M) {
            let r = &mut *m.lock().unwrap();
            f().await; // alive: tmp(m.lock().unwrap())
            r.push(1);
        }",
    );
}

#[test]
fn bound_by_a_pattern() {
    check(
        "async fn a(m: &M) {
            if let Some(g) = m.try_lock() {
                f().await; // alive: g
            } else {
                f().await;
            }
        }
        async fn b(m: &M) {
            match m.lock() {
                Ok(g) => f().await, // alive: g
                Err(_) => f().await,
            }
        }
        async fn c(m: &M) {
            if let Some(_) = m.try_lock() {
                f().await; // alive: tmp(m.try_lock())
            }
        }
        async fn d(m: &M) {
            let Some(g) = m.try_lock() else { return f().await; };
            f().await; // alive: g
        }
        async fn e(m: &M) {
            let g = match m.lock() { Ok(g) => g, Err(_) => return };
            f().await; // alive: g
        }",
    );
}

#[test]
fn a_condvar_takes_the_guard() {
    check(
        "async fn a(m: &M) {
            let g = m.plain();
            let n = cv.wait(g).await;
            f().await;
        }",
    );
}

#[test]
fn ended_by_a_block() {
    check("async fn a(m: &M) { { let g = m.lock().unwrap(); g.len(); } f().await; }");
    check("async fn a(m: &M) { let n = { let g = m.lock().unwrap(); g.len() }; f(n).await; }");
}

#[test]
fn other_ways_to_drop() {
    check(
        "async fn a(m: &M) {
            let g = m.lock().unwrap();
            std::mem::forget(g);
            f().await;
            let (g, h) = (m.plain(), m.plain());
            drop((1, g));
            f().await; // alive: h
            let _ = h;
            f().await; // alive: h
            h;
            f().await;
            let k = m.plain();
            k.by_value();
            f().await;
        }",
    );
}

#[test]
fn async_locks_suspend_too() {
    check(
        "async fn a(m: &M) {
            let a = m.alock().await;
            let b = m.alock().await; // alive: a
            f().await; // alive: a, b
        }",
    );
}
