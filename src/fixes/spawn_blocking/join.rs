//! What becomes of the `JoinError`, and of `?` in the closure.

use crate::cx::FnCx;
use crate::ir::ExprId;
use crate::types::{Ty, TyKind};

use super::super::select::output_of_frame;

/// The error type of the function or async block around `expr`.
fn error_ty(cx: &FnCx<'_>, expr: ExprId) -> Option<Ty> {
    let output = output_of_frame(cx, expr)?;
    let (_, args) = output.as_adt().filter(|_| cx.type_path(&output).as_deref() == Some("std::result::Result"))?;
    args.get(1).cloned()
}

/// What stands after `.await`.
pub fn joined(cx: &FnCx<'_>, expr: ExprId) -> &'static str {
    const PANICS: &str = ".expect(\"blocking task panicked\")";
    let Some(error) = error_ty(cx, expr) else { return PANICS };
    match cx.type_path(&error).as_deref() {
        Some("anyhow::Error" | "eyre::Report" | "color_eyre::Report") => "?",
        Some("std::io::Error") => ".map_err(std::io::Error::other)?",
        Some("std::boxed::Box") if is_dyn_error(cx, &error) => "?",
        _ => PANICS,
    }
}

/// The name of the error type that a closure with `?` in it gives back: one that the function gives back too.
pub fn error(cx: &FnCx<'_>, expr: ExprId) -> Option<&'static str> {
    match cx.type_path(&error_ty(cx, expr)?)?.as_str() {
        "anyhow::Error" => Some("anyhow::Error"),
        "std::io::Error" => Some("std::io::Error"),
        _ => None,
    }
}

fn is_dyn_error(cx: &FnCx<'_>, ty: &Ty) -> bool {
    let Some((_, args)) = ty.as_adt() else { return false };
    args.first().is_some_and(|inner| match inner.kind() {
        TyKind::Dyn(bounds) => bounds.iter().any(|bound| {
            crate::resolve::path_of(cx.db, crate::resolve::Def::Trait(bound.trait_)) == "std::error::Error"
        }),
        _ => false,
    })
}
