//! What an expression takes from around it, and whether it can be evaluated earlier and live longer than it does.

use crate::cx::FnCx;
use crate::ir::{Expr, ExprId, MacroCall, UnaryOp};
use crate::knowledge::guards_in;
use crate::text::TextRange;
use crate::types::solve::Solver;
use crate::types::{Ty, TyKind};

use super::spawn_blocking::uses::{How, Use, uses};

/// The variables and fields that a call borrows or copies.
pub struct Borrows<'a> {
    cx: &'a FnCx<'a>,
    expr: ExprId,
    uses: Vec<Use>,
}

impl<'a> Borrows<'a> {
    /// None where something in it cannot be evaluated elsewhere, would not live on, or is not known.
    #[must_use]
    pub fn of(cx: &'a FnCx<'a>, expr: ExprId) -> Option<Self> {
        let mut plain = !cx.flow().frames.suspends(expr);
        cx.body.walk(expr, &mut |id, inner| plain &= is_plain(cx, id, inner));
        plain.then(|| Some(Self { cx, expr, uses: uses(cx, cx.range(expr), &[expr])? })).flatten()
    }

    /// Whether all variables in it are there at `place`.
    #[must_use]
    pub fn are_known_at(&self, place: u32) -> bool {
        self.uses.iter().all(|used| self.cx.body.bindings[used.root].range.start < place)
    }

    /// Whether it changes and moves nothing: it can be evaluated twice, and while others look at the same.
    #[must_use]
    pub fn are_shared(&self) -> bool {
        self.uses.iter().all(|used| is_shared(self.cx, used))
    }

    /// Whether nothing else in `within` is in the way of what it borrows.
    #[must_use]
    pub fn are_alone_in(&self, within: ExprId) -> bool {
        let cx = self.cx;
        let mut is_read = true;
        cx.body.walk(within, &mut |_, expr| {
            is_read &= !matches!(expr, Expr::Missing)
                && !matches!(expr, Expr::Macro(mac) if matches!(mac.call, MacroCall::Opaque | MacroCall::Block(_)));
        });
        let own = cx.range(self.expr);
        let Some(all) = uses(cx, own, &[within]).filter(|_| is_read) else { return false };
        let others = || all.iter().filter(|used| used.chain.first().is_some_and(|at| !own.contains(cx.range(*at))));
        self.uses
            .iter()
            .all(|used| others().all(|other| !overlap(cx, used, other) || is_shared(cx, used) && is_shared(cx, other)))
    }

    /// Whether a variable of it is named at `place` or after.
    #[must_use]
    pub fn are_named_after(&self, place: u32) -> bool {
        let named = |(id, expr): (ExprId, &Expr)| {
            self.cx.range(id).start >= place
                && matches!(expr, Expr::Local(local) if self.uses.iter().any(|used| used.root == *local))
        };
        self.cx.exprs().any(named)
    }
}

/// Whether an expression can stand elsewhere, and borrows from no temporary.
fn is_plain(cx: &FnCx<'_>, id: ExprId, expr: &Expr) -> bool {
    match expr {
        Expr::Ref { base, .. } => is_place(cx, *base) || matches!(cx.expr(*base), Expr::Literal(_)),
        Expr::MethodCall { receiver, .. } => {
            let made_here = matches!(cx.expr(*receiver), Expr::Call { .. } | Expr::MethodCall { .. });
            cx.types.receiver(id).is_some_and(|known| known.autoref.is_none() || !made_here)
        }
        Expr::Local(_)
        | Expr::Path(_)
        | Expr::Literal(_)
        | Expr::Field { .. }
        | Expr::Index { .. }
        | Expr::Call { .. }
        | Expr::Unary { .. }
        | Expr::Binary { .. }
        | Expr::Cast { .. }
        | Expr::Tuple(_)
        | Expr::Struct { .. } => true,
        _ => false,
    }
}

fn is_place(cx: &FnCx<'_>, expr: ExprId) -> bool {
    match cx.expr(expr) {
        Expr::Local(_) | Expr::Path(_) => true,
        Expr::Field { base, .. } | Expr::Index { base, .. } | Expr::Unary { op: UnaryOp::Deref, base } => {
            is_place(cx, *base)
        }
        _ => false,
    }
}

/// Whether a use only looks, or copies.
fn is_shared(cx: &FnCx<'_>, used: &Use) -> bool {
    match used.how {
        How::Seen | How::Borrowed => true,
        How::Value => used.chain.first().is_some_and(|at| Solver::new(cx.db, cx.def).is_copy_in(&cx.ty(*at))),
        How::Changed => false,
    }
}

/// Whether two uses may be of the same memory: one place is the other, or a part of it.
pub(super) fn overlap(cx: &FnCx<'_>, one: &Use, two: &Use) -> bool {
    if one.root != two.root {
        return false;
    }
    let fields = |used: &Use| -> Vec<&str> {
        let names = used.chain.iter().rev().filter_map(|at| match cx.expr(*at) {
            Expr::Field { name, .. } => Some(name.as_str()),
            _ => None,
        });
        names.collect()
    };
    // A field behind a pointer that is more than a reference borrows all of it.
    let behind = |used: &Use| used.chain.iter().skip(1).any(|at| !has_fields_of_its_own(cx, &cx.ty(*at)));
    behind(one) || behind(two) || fields(one).iter().zip(fields(two)).all(|(a, b)| *a == b)
}

fn has_fields_of_its_own(cx: &FnCx<'_>, ty: &Ty) -> bool {
    const POINTERS: [&str; 4] = ["std::boxed::Box", "std::sync::Arc", "std::rc::Rc", "std::pin::Pin"];
    let inner = ty.strip_refs();
    let is_pointer = cx.type_path(inner).is_some_and(|path| POINTERS.contains(&path.as_str()));
    matches!(inner.kind(), TyKind::Adt(..) | TyKind::Tuple(_)) && !is_pointer && guards_in(cx.db, inner).is_empty()
}

/// Edits that indent the lines of a range by `by`, but for the first; none where a literal goes over several of them.
#[must_use]
pub fn indented(cx: &FnCx<'_>, range: TextRange, by: &str) -> Option<Vec<(TextRange, String)>> {
    let is_long = |(id, expr): (ExprId, &Expr)| {
        matches!(expr, Expr::Literal(crate::ir::Literal::Str(_)))
            && cx.source(id).contains('\n')
            && range.contains(cx.range(id))
    };
    let text = cx.text(range);
    if cx.exprs().any(is_long) || text.contains("r#\"") {
        return None;
    }
    let lines = text.match_indices('\n').filter_map(|(at, _)| {
        let is_blank = text[at + 1..].lines().next().is_none_or(|line| line.trim().is_empty());
        let start = range.start + u32::try_from(at + 1).ok()?;
        (!is_blank).then(|| (TextRange::empty(start), by.to_owned()))
    });
    Some(lines.collect())
}
