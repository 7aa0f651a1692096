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

fn is_guard(cx: &FnCx<'_>, held: &Held<'_>, ty: &Ty) -> bool {
    ty.as_adt().is_some_and(|(def, _)| def == held.guard && annotations(cx.db, def).guard.is_some())
}

/// Whether `.clone()` on a guard of this type clones what it guards.
fn can_be_cloned(cx: &FnCx<'_>, guard: &Ty) -> bool {
    let mut solver = Solver::new(cx.db, cx.def);
    !solver.is_clone_in(guard) && solver.deref(guard).is_some_and(|value| solver.is_clone_in(&value))
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
