//! Rewrites that several rules offer. Each returns a fix, or nothing where it would not compile.

use crate::cx::FnCx;
use crate::findings::RawFix;
use crate::ir::{BindingId, Expr, ExprId};
use crate::knowledge::annotations;
use crate::resolve::{Def, path_of};
use crate::text::TextRange;
use crate::types::solve::Solver;
use crate::types::{Ty, TyKind};

/// Whether `.await` may be written where `expr` stands.
#[must_use]
pub fn can_await(cx: &FnCx<'_>, expr: ExprId) -> bool {
    let frames = &cx.flow().frames;
    frames.all.get(frames.of(expr) as usize).is_some_and(|frame| frame.is_async)
}

/// What stands between the code and tokio.
pub enum Tokio {
    /// Nothing.
    Ready,
    /// This feature of the dependency.
    NeedsFeature(&'static str),
    /// It is no dependency.
    Missing,
}

/// Whether the crate can name something of tokio that a feature guards.
#[must_use]
pub fn tokio(cx: &FnCx<'_>, feature: &'static str) -> Tokio {
    let data = cx.def.krate(cx.db).data(cx.db);
    if data.sees_all_stubs {
        return Tokio::Ready;
    }
    if !data.deps.iter().any(|(name, _)| name == "tokio") {
        return Tokio::Missing;
    }
    let features = data.dep_features.iter().find(|(name, _)| name == "tokio").map(|(_, features)| features.as_slice());
    match features {
        Some(features) if features.iter().any(|on| on == "full" || on == feature) => Tokio::Ready,
        _ => Tokio::NeedsFeature(feature),
    }
}

/// `std::x(a)` → `tokio::x(a).await`: the same arguments, given to the function at `path`.
#[must_use]
pub fn call_async_sibling(cx: &FnCx<'_>, call: ExprId, path: &str, safe: bool) -> Option<RawFix> {
    let Expr::Call { callee, .. } = cx.expr(call) else { return None };
    if gives_a_handle(cx, call) || !can_await(cx, call) || !matches!(cx.expr(*callee), Expr::Path(_)) {
        return None;
    }
    let feature = match path.strip_prefix("tokio::")?.split("::").next()? {
        "time" => "time",
        "fs" => "fs",
        "net" => "net",
        "process" => "process",
        "io" => "io-util",
        _ => "full",
    };
    let missing = match tokio(cx, feature) {
        Tokio::Missing => return None,
        Tokio::NeedsFeature(feature) => Some(feature),
        Tokio::Ready => None,
    };
    let edits = vec![(cx.range(*callee), path.to_owned()), (TextRange::empty(cx.range(call).end), ".await".to_owned())];
    Some(match missing {
        None if safe => RawFix::safe(format!("Use `{path}` and await it"), edits),
        None => RawFix::review(format!("Use `{path}` and await it"), edits),
        Some(feature) => RawFix::review(format!("Use `{path}` and await it (needs tokio feature `{feature}`)"), edits),
    })
}

/// `wrap_in_spawn_blocking` where all that the closure takes along is owned and not needed afterwards.
#[must_use]
pub fn move_to_spawn_blocking(cx: &FnCx<'_>, call: ExprId) -> Option<RawFix> {
    let fix = wrap_in_spawn_blocking(cx, call)?;
    let mut taken: Vec<BindingId> = Vec::new();
    cx.body.walk(call, &mut |_, expr| taken.extend(local(expr)));
    let mut solver = Solver::new(cx.db, cx.def);
    let can_move = taken.iter().all(|binding| {
        let ty = cx.types.binding_ty(*binding);
        let borrows = |ty: &Ty| matches!(ty.kind(), TyKind::Unknown | TyKind::Ref(..) | TyKind::Param(..));
        !ty.any(&mut |ty| borrows(ty)) && (solver.is_copy_in(&ty) || !is_needed_later(cx, *binding, call))
    });
    can_move.then_some(fix)
}

fn local(expr: &Expr) -> Option<BindingId> {
    match expr {
        Expr::Local(binding) => Some(*binding),
        _ => None,
    }
}

/// Whether a variable is named after an expression, or in the next turn of a loop around it.
fn is_needed_later(cx: &FnCx<'_>, binding: BindingId, expr: ExprId) -> bool {
    let end = cx.range(expr).end;
    let named_after = cx.exprs().any(|(id, other)| local(other) == Some(binding) && cx.range(id).start >= end);
    let declared = cx.body.bindings[binding].range;
    let in_loop_since = cx.parents(expr).into_iter().any(|at| {
        let is_loop = matches!(cx.expr(at), Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. });
        is_loop && !(cx.range(at).start <= declared.start && declared.end <= cx.range(at).end)
    });
    named_after || in_loop_since
}

/// Whether a call gives a file, a socket or the like: what is done with it would have to be awaited as well.
fn gives_a_handle(cx: &FnCx<'_>, call: ExprId) -> bool {
    let ty = cx.ty(call);
    let handle = |ty: &Ty| {
        ty.as_adt().is_some_and(|(def, _)| {
            let path = path_of(cx.db, Def::Struct(def));
            annotations(cx.db, def).io.is_some() || HANDLES.contains(&path.as_str())
        })
    };
    ty.any(&mut |ty| handle(ty))
}

/// Handles that are neither read from nor written to.
const HANDLES: [&str; 5] = [
    "std::fs::ReadDir",
    "std::net::TcpListener",
    "std::net::UdpSocket",
    "std::os::unix::net::UnixListener",
    "std::process::Child",
];

/// `f(a)` → `tokio::task::spawn_blocking(move || f(a)).await.expect(…)`.
fn wrap_in_spawn_blocking(cx: &FnCx<'_>, call: ExprId) -> Option<RawFix> {
    if !can_await(cx, call) || matches!(tokio(cx, "rt"), Tokio::Missing) {
        return None;
    }
    // An await inside would end up in a closure that is not async.
    let mut awaits = false;
    cx.body.walk(call, &mut |_, expr| awaits |= matches!(expr, Expr::Await { .. } | Expr::Try { .. }));
    if awaits {
        return None;
    }
    let range = cx.range(call);
    let edits = vec![
        (TextRange::empty(range.start), "tokio::task::spawn_blocking(move || ".to_owned()),
        (TextRange::empty(range.end), ").await.expect(\"blocking task panicked\")".to_owned()),
    ];
    Some(RawFix::review("Run it on a thread for blocking work with `spawn_blocking`", edits))
}
