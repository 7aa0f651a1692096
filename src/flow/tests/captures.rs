//! Closures and async blocks.

use super::check;

#[test]
fn closures_are_frames_of_their_own() {
    check(
        "async fn a(m: &M) {
            let h = || { let g = m.plain(); g.len() };
            h();
            f().await;
        }
        async fn b(m: &M) {
            let h = async || {
                let g = m.plain();
                f().await; // alive: g
            };
            h().await;
        }",
    );
}

#[test]
fn an_async_block_that_is_not_awaited_yet() {
    check(
        "async fn a(m: &M) {
            let later = { let g = m.plain(); let n = g.len(); async move { f(n).await } };
            later.await;
        }
        fn b(m: &M) {
            let g = m.plain();
            let n = g.len();
            async move { f(n).await }
        }",
    );
}

#[test]
fn captured_by_move() {
    check(
        "async fn a(x: G) {
            let later = async move {
                f().await; // alive: cap(x)
                x.len();
                f().await; // alive: cap(x)
            };
            f().await;
            later.await;
        }
        async fn b(x: G) {
            let later = async {
                f().await; // alive: cap(x)
                drop(x);
                f().await;
            };
            f().await;
        }
        async fn c(x: G) {
            let h = move || x.len();
            f().await;
        }
        async fn d(x: G) {
            let h = || drop(x);
            f().await;
        }
        fn e(x: G) {
            spawn(async move {
                f().await; // alive: cap(x)
                x.len();
            });
        }",
    );
}

#[test]
fn captured_by_reference() {
    check(
        "async fn a(x: G) {
            let later = async {
                x.len();
                f().await;
            };
            later.await; // alive: x
            let h = || x.len();
            f().await; // alive: x
        }",
    );
}

#[test]
fn captured_by_field() {
    check(
        "async fn a(p: (G, G, u8)) {
            let h = move || p.0.len();
            f().await; // alive: p
            let i = move || p.2;
            drop(p.1);
            f().await;
        }
        async fn b(p: (G, u8)) {
            let later = async move {
                h(p.1);
                f().await;
            };
            f().await; // alive: p
        }",
    );
}

#[test]
fn through_two_frames() {
    check(
        "async fn a(x: G) {
            let later = async move {
                f().await; // alive: cap(x)
                let inner = async move {
                    f().await; // alive: cap(x)
                    x.len();
                };
                f().await;
            };
            f().await;
        }
        async fn b(x: G) {
            let h = || { let i = || drop(x); };
            f().await;
        }",
    );
}

#[test]
fn a_closure_that_can_be_called_once() {
    check(
        "async fn a(x: G) {
            let h = || drop(x);
            h();
            f().await;
        }",
    );
}

#[test]
fn parameters_of_closures() {
    check(
        "async fn a() {
            let h = async |x: G| {
                f().await; // alive: x
            };
        }",
    );
}
