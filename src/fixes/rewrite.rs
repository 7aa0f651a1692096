//! Rewrites that several rules offer. Each returns a fix, or nothing where it would not compile.

use crate::cx::FnCx;
use crate::effects::own::is_for_tests;
use crate::findings::RawFix;
use crate::ir::{Expr, ExprId, Name};
use crate::knowledge::annotations;
use crate::resolve::{Def, path_of};
use crate::text::TextRange;
use crate::types::Ty;

use super::under_guard::may_hold_lock;

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
    if cx.def.krate(cx.db).data(cx.db).sees_all_stubs {
        return Tokio::Ready;
    }
    if !has_crate(cx, "tokio") {
        return Tokio::Missing;
    }
    match features_of(cx, "tokio") {
        Some(features) if features.iter().any(|on| turns_on(on, feature)) => Tokio::Ready,
        _ => Tokio::NeedsFeature(feature),
    }
}

/// Whether a feature of tokio is another one, or turns it on (tokio's manifest).
fn turns_on(on: &str, feature: &str) -> bool {
    on == "full" || on == feature || on == "rt-multi-thread" && feature == "rt"
}

/// Whether the function can name a crate: it is a dependency, not only one of the tests, and not an optional one that is off.
#[must_use]
pub fn has_crate(cx: &FnCx<'_>, name: &str) -> bool {
    let data = cx.def.krate(cx.db).data(cx.db);
    let is_named = || data.deps.iter().any(|(dep, _)| dep == name);
    data.sees_all_stubs || is_named() && features_of(cx, &name.replace('_', "-")).is_some()
}

/// The features of a dependency that the manifest turns on for the function.
#[must_use]
pub fn features_of<'a>(cx: &FnCx<'a>, package: &str) -> Option<&'a [Name]> {
    cx.def.krate(cx.db).data(cx.db).features_of(package, is_for_tests(cx.db, cx.def))
}

/// `std::x(a)` → `tokio::x(a).await`: the same arguments, given to the function at `path`.
#[must_use]
pub fn call_async_sibling(cx: &FnCx<'_>, call: ExprId, path: &str, safe: bool) -> Option<RawFix> {
    if can_await(cx, call) && !may_hold_lock(cx, call) { async_sibling(cx, call, path, safe) } else { None }
}

/// The same, wherever the call stands: for a function that becomes async itself.
#[must_use]
pub fn async_sibling(cx: &FnCx<'_>, call: ExprId, path: &str, safe: bool) -> Option<RawFix> {
    let Expr::Call { callee, .. } = cx.expr(call) else { return None };
    if gives_a_handle(cx, call) || !matches!(cx.expr(*callee), Expr::Path(_)) {
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
    let title = format!("Use `{path}` and await it");
    let fix = if safe { RawFix::safe(title, edits) } else { RawFix::review(title, edits) };
    Some(match missing {
        None => fix,
        Some(feature) => fix.needs(feature),
    })
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
