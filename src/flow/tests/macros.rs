//! Macros.

use super::check;

#[test]
fn select_keeps_its_futures_until_one_is_ready() {
    check(
        "async fn a(m: &M) {
            let g = m.plain();
            tokio::select! { // alive: g
                _ = h(*m.plain()), if m.plain().ready() => { f().await; } // alive: g
                x = m.alock() => { f().await; } // alive: g, x
                _ = m.alock() => { f().await; } // alive: g, tmp(m.alock())
                Some(y) = rx.recv() => { drop(y); f().await; } // alive: g
                else => { f().await; } // alive: g
            }
            f().await; // alive: g
        }",
    );
}

#[test]
fn select_takes_futures_by_value() {
    check(
        "async fn a(x: G) {
            tokio::select! { // alive: tmp(x)
                _ = x => { f().await; }
            }
            f().await;
        }
        async fn b(x: G) {
            tokio::select! { // alive: x
                _ = &mut x => { f().await; } // alive: x
            }
            f().await; // alive: x
        }
        async fn c(x: G) {
            futures::select! { // alive: x
                _ = x => { f().await; } // alive: x
            }
            f().await; // alive: x
        }
        async fn d() {
            tokio::select! { // alive: tmp(g(1))
                _ = &mut g(1) => { f().await; }
            }
        }",
    );
}

#[test]
fn select_has_a_value_and_exits() {
    check(
        "async fn a(m: &M) {
            let g = m.plain();
            loop {
                let x = tokio::select! { // alive: g
                    _ = h() => break,
                    x = m.alock() => x,
                    _ = h() => continue,
                };
                f().await; // alive: g, x
            }
            f().await; // alive: g
        }
        async fn b(m: &M) {
            let g = m.plain();
            tokio::select! { // alive: g
                _ = h() => drop(g),
                _ = h() => return,
            }
            f().await;
        }",
    );
}

#[test]
fn join_drops_temporaries_before_it_waits() {
    check(
        "async fn a(m: &M, x: G) {
            tokio::join!(h(*m.plain()), x); // alive: tmp(x)
            f().await;
            let r = futures::try_join!(h(), f())?;
        }",
    );
}

#[test]
fn formatting_borrows() {
    check(
        "async fn a(x: G) {
            println!(\"{}\", x);
            let s = format!(\"{x} {}\", g(1));
            h(format!(\"{}\", g(1)), f().await); // alive: x
            assert_eq!(x, g(1));
            assert!(g(1).ready());
            tracing::info!(value = ?g(1), \"text\");
            f().await; // alive: x
            panic!(\"{}\", x);
            f().await;
        }
        async fn b(w: W) {
            write!(g(1), \"{}\", f().await); // alive: w, tmp(g(1))
            f().await; // alive: w
        }",
    );
}

#[test]
fn other_macros() {
    check(
        "async fn a(x: G, y: G) {
            strange!(x, &y);
            f().await; // alive: y
            let b = matches!(g(1).kind(), Some(_)) && f().await; // alive: y
            h(matches!(g(1).kind(), Some(_)), f().await); // alive: y, tmp(g(1))
            let v = vec![y, g(2)];
            f().await; // alive: v
        }",
    );
}

#[test]
fn streams_are_frames() {
    check(
        "fn a(x: G) {
            let s = stream! {
                let y = g(1);
                yield 1; // alive: cap(x), y
                drop(y);
                yield x.len(); // alive: cap(x)
            };
        }",
    );
}
