//! What rules ask.

use super::fake::Fake;
use super::functions;
use crate::db::Edition;
use crate::flow::{FrameFlow, SlotId, Suspend, Temp, analyse};
use crate::flow::{SlotKind, StartUp, startup_end};
use crate::ir::{Body, Expr, ExprId};

fn with(text: &str, f: impl FnOnce(&str, &Body, &FrameFlow)) {
    let (text, body) = functions(text).remove(0);
    let flow = analyse(&body, &Fake::new(&body), Edition::E2024);
    f(text, &body, &flow.flows[0]);
}

fn local(body: &Body, flow: &FrameFlow, name: &str) -> SlotId {
    let (binding, _) = body.bindings.iter().find(|(_, binding)| binding.name == name).expect("a variable");
    flow.local(binding).expect("a value")
}

fn texts(text: &str, body: &Body, all: impl IntoIterator<Item = ExprId>) -> Vec<String> {
    all.into_iter().map(|expr| body.range(expr).of(text).to_owned()).collect()
}

#[test]
fn the_origin_of_a_value() {
    with(
        "async fn a(m: &M) { let g = match m.lock() { Ok(g) => g, _ => return }; let h = g; f().await; }",
        |text, body, flow| {
            let h = flow.suspends[0].alive.iter().map(|alive| alive.slot).next_back().expect("a guard");
            assert_eq!(texts(text, body, flow.made_by(h)), ["m.lock()"]);
            assert_eq!(texts(text, body, flow.slot(h).value), ["g"]);
        },
    );
    with(
        "async fn a(m: &M) { let mut g = m.plain(); drop(g); g = m.other.plain(); f().await; }",
        |text, body, flow| {
            let g = flow.suspends[0].alive[0].slot;
            assert_eq!(texts(text, body, flow.made_by(g)), ["m.other.plain()"]);
        },
    );
}

#[test]
fn uses_after_a_suspension_point() {
    with(
        "async fn a(m: &M) { let g = m.plain(); one(g.a()); f().await; two(g.b()); if c() { h(|| g.c()); } }",
        |text, body, flow| {
            let g = local(body, flow, "g");
            assert_eq!(texts(text, body, flow.uses_after(g, &flow.suspends[0])), ["g", "|| g.c()"]);
        },
    );
    with("async fn a(m: &M) { let g = m.plain(); one(g.a()); f().await; }", |_, body, flow| {
        let g = local(body, flow, "g");
        assert!(flow.uses_after(g, &flow.suspends[0]).is_empty());
        assert!(!flow.is_moved(g));
    });
    with("async fn a(m: &M) { let g = m.plain(); loop { g.a(); f().await; } }", |text, body, flow| {
        let g = local(body, flow, "g");
        assert_eq!(texts(text, body, flow.uses_after(g, &flow.suspends[0])), ["g"]);
    });
    with(
        "async fn a(m: &M) { let mut g = m.plain(); f().await; g = m.plain(); g.a(); drop(g); }",
        |text, body, flow| {
            let g = local(body, flow, "g");
            assert!(flow.uses_after(g, &flow.suspends[0]).is_empty());
            assert!(flow.is_moved(g));
            assert_eq!(texts(text, body, flow.moves(g)), ["g"]);
        },
    );
}

#[test]
fn suspension_points_of_a_value() {
    with(
        "async fn a(m: &M) { let g = m.plain(); f().await; { f().await; } drop(g); f().await; }",
        |text, body, flow| {
            let g = local(body, flow, "g");
            assert_eq!(flow.suspends_of(g).count(), 2);
            assert_eq!(flow.scope(g).of(text), &text[text.find('{').expect("a body")..]);
            assert_eq!(texts(text, body, flow.suspends.iter().map(|suspend: &Suspend| suspend.expr)).len(), 3);
            assert_eq!(flow.suspends[0].range.of(text), "await");
        },
    );
}

#[test]
fn what_temporaries_are_for() {
    let kind = |text: &str| {
        let mut found = None;
        with(text, |_, body, flow| {
            let last = flow.suspends.last().and_then(|suspend| suspend.alive.last()).expect("a value");
            found = match flow.slot(last.slot).kind {
                SlotKind::Temp(Temp::Scrutinee(expr)) => match body.exprs[expr] {
                    Expr::Match { .. } => Some("match"),
                    Expr::If { .. } => Some("if"),
                    Expr::While { .. } => Some("while"),
                    Expr::For { .. } => Some("for"),
                    _ => None,
                },
                SlotKind::Temp(Temp::Argument(_)) => Some("argument"),
                SlotKind::Temp(Temp::Extended) => Some("extended"),
                SlotKind::Temp(Temp::Tail(_)) => Some("tail"),
                SlotKind::Temp(Temp::Operand) => Some("operand"),
                SlotKind::Temp(Temp::Output(_)) => Some("output"),
                SlotKind::Temp(Temp::Awaited(_)) => Some("awaited"),
                _ => None,
            };
        });
        found.expect("a temporary")
    };
    assert_eq!(kind("async fn a(m: &M) { match m.plain().pop() { _ => f().await } }"), "match");
    assert_eq!(kind("async fn a(m: &M) { match h(*m.plain()) { _ => f().await } }"), "match");
    assert_eq!(kind("async fn a(m: &M) { if let Some(x) = m.plain().pop() { f().await } }"), "if");
    assert_eq!(kind("async fn a(m: &M) { while let Some(x) = m.plain().pop() { f().await } }"), "while");
    assert_eq!(kind("async fn a(m: &M) { for x in m.plain().iter() { f().await } }"), "for");
    assert_eq!(kind("async fn a(m: &M) { f(*m.plain()).await; }"), "argument");
    assert_eq!(kind("async fn a(m: &M) { let r = &m.plain(); f().await; }"), "extended");
    assert_eq!(kind("async fn a(m: &M) { select! { _ = m.alock() => f().await } }"), "output");
    assert_eq!(kind("async fn a() { fut().await; }"), "awaited");
}

struct Spawns<'a>(&'a Body);

impl StartUp for Spawns<'_> {
    fn ends_start_up(&self, call: ExprId) -> bool {
        match &self.0.exprs[call] {
            Expr::Call { callee, .. } => matches!(&self.0.exprs[*callee], Expr::Path(path) if path.last() == "spawn"),
            Expr::MethodCall { method, .. } => method == "serve",
            _ => false,
        }
    }
}

#[test]
fn the_start_up_of_main() {
    let end = |text: &str| {
        let (text, body) = functions(text).remove(0);
        text[startup_end(&body, &Spawns(&body)) as usize..].to_owned()
    };
    assert_eq!(end("async fn main() { let c = read(); spawn(x()); read(); }"), "spawn(x()); read(); }");
    assert_eq!(end("async fn main() { let c = read(); if c { for x in y {} } }"), "for x in y {} } }");
    assert_eq!(end("async fn main() { Server::new(read()).serve(app).await; }"), "serve(app).await; }");
    assert_eq!(end("async fn main() { let h = || loop {}; read(); }"), "");
}
