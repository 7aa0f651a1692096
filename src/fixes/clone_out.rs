//! Rewrites that put a clone of the guarded value in the place of its guard.

use crate::cx::FnCx;
use crate::cx::held::{Held, Place};
use crate::findings::RawFix;
use crate::ir::{BindingId, Expr, ExprId, Pat, PatId, Stmt};
use crate::knowledge::annotations;
use crate::resolve::{Def, path_of};
use crate::text::TextRange;
use crate::types::Ty;
use crate::types::solve::Solver;

use super::guards::{is_owned, plain_let, uses};

/// `let value = rx.borrow();` → `let value = rx.borrow().clone();`
#[must_use]
pub fn of_guard(cx: &FnCx<'_>, held: &Held<'_>) -> Option<RawFix> {
    let Place::Named(binding) = held.place else { return None };
    let init = cx.flow().frames.init(binding)?;
    if !is_guard(cx, held, &cx.ty(init)) || !can_be_cloned(cx, &cx.ty(init)) || !only_read(cx, binding) {
        return None;
    }
    let edit = (TextRange::empty(cx.range(init).end), ".clone()".to_owned());
    Some(RawFix::safe("Clone the value, which drops the guard at once", vec![edit]))
}

/// `if let Some(x) = map.get(k)` → `if let Some(x) = map.get(k).map(|guard| guard.clone())`
#[must_use]
pub fn of_option(cx: &FnCx<'_>, held: &Held<'_>) -> Option<RawFix> {
    let Place::Named(binding) = held.place else { return None };
    let value = matched_as_some(cx, binding)?;
    let ty = cx.ty(value);
    let (option, args) = ty.as_adt()?;
    let guard = args.first().filter(|_| path_of(cx.db, Def::Struct(option)) == "std::option::Option")?;
    if !is_guard(cx, held, guard) || !can_be_cloned(cx, guard) || !only_read(cx, binding) {
        return None;
    }
    let edit = (TextRange::empty(cx.range(value).end), ".map(|guard| guard.clone())".to_owned());
    Some(RawFix::review("Clone the value, which drops the guard at once", vec![edit]))
}

/// `let state = lock.lock().await;` → `let client = lock.lock().await.client.clone();`, where `state.client` is all that is
/// asked of it.
#[must_use]
pub fn of_field(cx: &FnCx<'_>, held: &Held<'_>) -> Option<RawFix> {
    let (binding, _) = plain_let(cx, held)?;
    let init = cx.flow().frames.init(binding)?;
    let is_tight = matches!(cx.expr(init), Expr::Await { .. } | Expr::MethodCall { .. } | Expr::Try { .. });
    let mut fields: Vec<(ExprId, &str)> = Vec::new();
    for used in uses(cx, binding) {
        let field = *cx.parents(used).first()?;
        let Expr::Field { name, .. } = cx.expr(field) else { return None };
        fields.push((field, name.as_str()));
    }
    let (first, name) = *fields.first()?;
    let same = fields.iter().all(|(_, other)| *other == name);
    if !is_tight || !same || !can_be_copied_out(cx, first) || fields.iter().any(|(field, _)| is_changed(cx, *field)) {
        return None;
    }
    let is_name = !name.starts_with(|first: char| first.is_ascii_digit());
    let is_taken = cx.body.bindings.values().any(|binding| binding.name == name);
    let own = if is_name && !is_taken { name } else { cx.body.bindings[binding].name.as_str() };
    let declared = cx.body.bindings[binding].range;
    let text = cx.text(TextRange::new(0, declared.start)).trim_end();
    let start = if cx.body.bindings[binding].mutable {
        u32::try_from(text.strip_suffix("mut")?.len()).ok()?
    } else {
        declared.start
    };
    let mut edits = vec![
        (TextRange::new(start, declared.end), own.to_owned()),
        (TextRange::empty(cx.range(init).end), format!(".{name}.clone()")),
    ];
    edits.extend(fields.iter().map(|(field, _)| (cx.range(*field), own.to_owned())));
    Some(RawFix::review(format!("Clone `{name}` out of the guard, which is dropped at once"), edits))
}

/// Whether a clone of a place does as well as the place, for whoever only looks.
fn can_be_copied_out(cx: &FnCx<'_>, place: ExprId) -> bool {
    let ty = cx.ty(place);
    let is_cell = |ty: &Ty| cx.type_path(ty).is_some_and(|path| path.starts_with("std::cell::"));
    is_owned(cx.db, &ty) && !ty.any(&mut |ty| is_cell(ty)) && Solver::new(cx.db, cx.def).is_clone_in(&ty)
}

/// Whether a place, or a part of it, is changed or moved.
fn is_changed(cx: &FnCx<'_>, place: ExprId) -> bool {
    let mut at = place;
    for parent in cx.parents(place) {
        if is_written(cx, at) {
            return true;
        }
        match cx.expr(parent) {
            Expr::Field { .. } | Expr::Index { .. } => at = parent,
            _ => break,
        }
    }
    is_written(cx, at)
}

fn is_guard(cx: &FnCx<'_>, held: &Held<'_>, ty: &Ty) -> bool {
    ty.as_adt().is_some_and(|(def, _)| def == held.guard && annotations(cx.db, def).guard.is_some())
}

/// Whether `.clone()` on a guard of this type clones what it guards.
fn can_be_cloned(cx: &FnCx<'_>, guard: &Ty) -> bool {
    let mut solver = Solver::new(cx.db, cx.def);
    !solver.is_clone_in(guard) && solver.target(guard).is_some_and(|value| solver.is_clone_in(&value))
}

/// Whether the variable is only used where a value does as well as its guard: through the guard's `Deref`, to read.
fn only_read(cx: &FnCx<'_>, binding: BindingId) -> bool {
    let is_use = |expr: ExprId| *cx.expr(expr) == Expr::Local(binding);
    let mut uses = cx.exprs().filter(|(_, expr)| **expr == Expr::Local(binding)).count();
    for (id, expr) in cx.exprs() {
        let read = match expr {
            Expr::Field { base, .. } if is_use(*base) => !is_written(cx, id),
            Expr::MethodCall { receiver, .. } if is_use(*receiver) => {
                cx.types.receiver(id).is_some_and(|receiver| receiver.derefs > 0 && receiver.autoref != Some(true))
            }
            _ => false,
        };
        uses -= usize::from(read);
    }
    uses == 0 && !cx.body.bindings[binding].mutable
}

/// Whether a place is assigned to, or borrowed mutably.
fn is_written(cx: &FnCx<'_>, place: ExprId) -> bool {
    cx.exprs().any(|(id, expr)| match expr {
        Expr::Assign { target, .. } => *target == place,
        Expr::Ref { mutable, base, .. } => *mutable && *base == place,
        Expr::MethodCall { receiver, .. } => {
            *receiver == place && cx.types.receiver(id).is_none_or(|receiver| receiver.autoref == Some(true))
        }
        _ => false,
    })
}

/// The expression that `binding` comes out of by the pattern `Some(binding)`.
fn matched_as_some(cx: &FnCx<'_>, binding: BindingId) -> Option<ExprId> {
    let is_some = |pat: PatId| match &cx.body.pats[pat] {
        Pat::TupleStruct { path, args } if path.last() == "Some" => {
            matches!(args[..], [inner] if cx.body.pats[inner] == Pat::Bind { binding, sub: None })
        }
        _ => false,
    };
    cx.exprs().find_map(|(_, expr)| match expr {
        Expr::Let { pat, value } => is_some(*pat).then_some(*value),
        Expr::Block(block) => block.stmts.iter().find_map(|stmt| match stmt {
            Stmt::Let { pat, init, .. } => init.filter(|_| is_some(*pat)),
            Stmt::Expr { .. } => None,
        }),
        _ => None,
    })
}
