//! State that stays where it is while something is awaited.

use crate::cx::FnCx;
use crate::findings::RawFix;
use crate::ir::{BindingId, Expr, ExprId, Pat, PatId, Stmt};
use crate::text::TextRange;
use crate::types::solve::Solver;

use super::borrows::overlap;
use super::guards::whole_lines;
use super::hoist::statement_of;
use super::spawn_blocking::uses::uses;

/// `mem::take(&mut self.items)`, `self.socket.take()` → `self.items.clone()`, `self.socket.clone()`.
#[must_use]
pub fn work_on_a_clone(cx: &FnCx<'_>, call: ExprId) -> Option<RawFix> {
    let (place, edit) = match cx.expr(call) {
        Expr::MethodCall { receiver, method, method_range, .. } if method == "take" => {
            let range = TextRange::new(method_range.start, cx.range(call).end);
            (*receiver, (range, "clone()".to_owned()))
        }
        Expr::Call { args, .. } if cx.callee_path(call)? == "std::mem::take" => {
            let place = match cx.expr(*args.first()?) {
                Expr::Ref { base, .. } => *base,
                _ => *args.first()?,
            };
            (place, (cx.range(call), format!("{}.clone()", cx.source(place))))
        }
        _ => return None,
    };
    let ty = cx.ty(place);
    let value = ty.strip_refs();
    let is_place = matches!(cx.expr(place), Expr::Local(_) | Expr::Field { .. });
    if !is_place || !Solver::new(cx.db, cx.def).is_clone_in(value) {
        return None;
    }
    let title = format!("Work on a clone: `{}` keeps its value until there is a new one", cx.source(place));
    Some(RawFix::review(title, vec![edit]))
}

/// `if let Some(mut x) = self.x.take() { …; self.x = Some(x); }` → `if let Some(x) = &mut self.x { … }`, where all that is
/// done with `x` can be done with a reference.
#[must_use]
pub fn borrow_in_place(cx: &FnCx<'_>, pat: PatId, call: ExprId, back: ExprId) -> Option<RawFix> {
    let Expr::MethodCall { receiver, method, .. } = cx.expr(call) else { return None };
    let binding = bound_by_some(cx, pat).filter(|_| method == "take")?;
    let (extent, before) = extent(cx, pat, call)?;
    let Expr::Assign { op: None, value, .. } = cx.expr(back) else { return None };
    let Expr::Call { callee, args } = cx.expr(*value) else { return None };
    let [given] = args[..] else { return None };
    let is_some = matches!(cx.expr(*callee), Expr::Path(path) if path.last() == "Some");
    if !is_some || *cx.expr(given) != Expr::Local(binding) || !only_by_reference(cx, binding, given) {
        return None;
    }
    let statement = statement_of(cx, back).filter(|statement| extent.contains(*statement))?;
    let ends_with_semicolon = cx.text(statement).ends_with(';');
    if !ends_with_semicolon || is_used_otherwise(cx, *receiver, back, extent)? {
        return None;
    }
    let place = cx.source(*receiver);
    let name = &cx.body.bindings[binding].name;
    let edits = vec![(before, format!("Some({name}) = &mut {place}")), (whole_lines(cx, statement), String::new())];
    Some(RawFix::review(format!("Borrow it where it is: `{place}` keeps it, after an error too"), edits))
}

/// The variable of a pattern `Some(x)` that takes the value.
fn bound_by_some(cx: &FnCx<'_>, pat: PatId) -> Option<BindingId> {
    let Pat::TupleStruct { path, args } = &cx.body.pats[pat] else { return None };
    let ([inner], "Some") = (&args[..], path.last().as_str()) else { return None };
    match cx.body.pats[*inner] {
        Pat::Bind { binding, sub: None } if cx.body.bindings[binding].by_ref.is_none() => Some(binding),
        _ => None,
    }
}

/// Where the variable can be named, and the range of `Some(x) = self.x.take()`.
fn extent(cx: &FnCx<'_>, pat: PatId, call: ExprId) -> Option<(TextRange, TextRange)> {
    let head = TextRange::new(cx.body.pat_range(pat).start, cx.range(call).end);
    let parents = cx.parents(call);
    let around = parents.iter().find_map(|parent| match cx.expr(*parent) {
        Expr::If { cond, then, .. } => {
            let is_condition = matches!(cx.expr(*cond), Expr::Let { value, .. } if *value == call);
            is_condition.then(|| cx.range(*then))
        }
        Expr::Block(block) => {
            let is_let = |stmt: &Stmt| matches!(stmt, Stmt::Let { init, ty: None, .. } if *init == Some(call));
            block.stmts.iter().any(is_let).then(|| TextRange::new(head.end, cx.range(*parent).end))
        }
        _ => None,
    });
    Some((around?, head))
}

/// Whether all uses of a variable but one are calls of methods that borrow it, or fields.
fn only_by_reference(cx: &FnCx<'_>, binding: BindingId, given: ExprId) -> bool {
    let is_use = |expr: ExprId| *cx.expr(expr) == Expr::Local(binding);
    let all = cx.exprs().filter(|(_, expr)| **expr == Expr::Local(binding)).count();
    let borrowed = cx.exprs().filter(|(id, expr)| match expr {
        Expr::MethodCall { receiver, .. } => {
            is_use(*receiver) && cx.types.receiver(*id).is_some_and(|known| known.autoref.is_some())
        }
        Expr::Field { base, .. } => is_use(*base),
        _ => false,
    });
    is_use(given) && borrowed.count() + 1 == all
}

/// Whether something in the extent of the variable is in the way of a borrow of the place. None: that is not known.
fn is_used_otherwise(cx: &FnCx<'_>, place: ExprId, back: ExprId, extent: TextRange) -> Option<bool> {
    let nowhere = TextRange::empty(cx.range(place).start);
    let own = uses(cx, nowhere, &[place])?.pop()?;
    let others = uses(cx, nowhere, &[cx.body.root?])?;
    let mut inside = others.iter().filter(|other| {
        other.chain.first().is_some_and(|at| extent.contains(cx.range(*at)) && !cx.range(back).contains(cx.range(*at)))
    });
    Some(inside.any(|other| overlap(cx, &own, other)))
}
