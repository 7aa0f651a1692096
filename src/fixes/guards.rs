//! Rewrites that shorten the life of a guard. None of them moves code over an `.await`.

use crate::cx::FnCx;
use crate::cx::held::{Held, Place};
use crate::db::Db;
use crate::findings::{Applicability, RawFix};
use crate::flow::{SlotKind, Suspend, SuspendKind};
use crate::ir::{BindingId, Block, Expr, ExprId, Pat, Stmt, UnaryOp};
use crate::knowledge::guards_in;
use crate::text::TextRange;
use crate::types::solve::Solver;
use crate::types::{Ty, TyKind};

use super::hoist::free_name;
use super::rewrite::has_crate;

/// `drop(guard);` before the statement with the first await, when nothing uses the guard from there on.
#[must_use]
pub fn drop_before_await(cx: &FnCx<'_>, held: &Held<'_>) -> Option<RawFix> {
    let (name, at) = droppable(cx, held, held.over.first()?)?;
    if held.over.iter().any(|suspend| suspend.range.start < at.start) {
        return None;
    }
    Some(RawFix::review(format!("Drop `{name}` before the await"), vec![dropped_at(cx, &name, at)?]))
}

/// The same before one of the awaits, which waits for what the guard holds.
#[must_use]
pub fn drop_before(cx: &FnCx<'_>, held: &Held<'_>, suspend: &Suspend) -> Option<RawFix> {
    let (name, at) = droppable(cx, held, suspend)?;
    Some(RawFix::review(format!("Drop `{name}` first"), vec![dropped_at(cx, &name, at)?]))
}

fn dropped_at(cx: &FnCx<'_>, name: &str, at: TextRange) -> Option<(TextRange, String)> {
    Some((TextRange::empty(at.start), format!("drop({name});\n{}", indent(cx, at.start)?)))
}

/// The name of a guard and the statement before which it can be dropped, so that it is not held at `suspend`.
fn droppable(cx: &FnCx<'_>, held: &Held<'_>, suspend: &Suspend) -> Option<(String, TextRange)> {
    let (binding, _) = plain_let(cx, held)?;
    let slot = *held.slots.first()?;
    if held.flow.is_moved(slot) || !held.flow.uses_after(slot, suspend).is_empty() {
        return None;
    }
    let declared = cx.body.bindings[binding].range.start;
    let last_use = uses(cx, binding).map(|expr| cx.range(expr).end).max().unwrap_or_default();
    // The outermost statement that begins after the last use: all that is in it runs without the guard.
    let mut statement = None;
    for at in cx.parents(suspend.expr) {
        match cx.expr(at) {
            Expr::Block(block) => {
                let candidate = statement_at(cx, block, cx.range(suspend.expr))?;
                if candidate.start < last_use || candidate.start < declared {
                    break;
                }
                statement = Some(candidate);
            }
            // Dropped in one turn, it would be missing in the next.
            Expr::Loop { .. } | Expr::While { .. } | Expr::For { .. } => statement = None,
            Expr::Async { .. } | Expr::Closure { .. } => break,
            _ => {}
        }
    }
    let statement = statement?;
    if borrows_are_used(cx, declared, statement.start) {
        return None;
    }
    let name = &cx.body.bindings[binding].name;
    let is_hidden = |other: &crate::ir::Binding| other.name == *name && declared < other.range.start;
    // Where another variable has its name by then, that one would be dropped.
    if cx.body.bindings.values().any(|other| is_hidden(other) && other.range.start < statement.start) {
        return None;
    }
    Some((name.to_string(), statement))
}

/// Whether a variable that is declared after `from` and may borrow what the guard guards is used after `at`.
fn borrows_are_used(cx: &FnCx<'_>, from: u32, at: u32) -> bool {
    cx.exprs().any(|(id, expr)| {
        let Expr::Local(binding) = expr else { return false };
        let declared = cx.body.bindings[*binding].range.start;
        let ty = cx.types.binding_ty(*binding);
        let may_borrow = !is_owned(cx.db, &ty);
        from < declared && declared < at && cx.range(id).start >= at && may_borrow
    })
}

/// `match lock().pop() { … }` → `let value = lock().pop(); match value { … }`: the temporary is dropped before the body.
#[must_use]
pub fn take_value_first(cx: &FnCx<'_>, held: &Held<'_>) -> Option<RawFix> {
    let [slot] = held.slots[..] else { return None };
    let value = owned_value(cx, held.flow.slot(slot).value?)?;
    if cx.flow().frames.suspends(value) {
        return None;
    }
    let name = free_name(cx, &["value", "taken", "current", "snapshot"])?;
    let edits = before_statement(cx, value, name).unwrap_or_else(|| in_place(cx, value, name));
    Some(RawFix::safe("Take the value out first, in a `let` of its own", edits))
}

/// The same fix, to be looked at before it is applied.
#[must_use]
pub fn to_review(fix: RawFix) -> RawFix {
    RawFix { applicability: Applicability::Review, ..fix }
}

/// `let _e = span.enter(); … f.await` → `… tracing::Instrument::instrument(f, span.clone()).await`.
#[must_use]
pub fn instrument(cx: &FnCx<'_>, held: &Held<'_>) -> Option<RawFix> {
    let (binding, statement) = plain_let(cx, held)?;
    let [suspend] = held.over[..] else { return None };
    let Expr::Await { base, .. } = cx.expr(suspend.expr) else { return None };
    if suspend.kind != SuspendKind::Await || uses(cx, binding).next().is_some() || !has_crate(cx, "tracing") {
        return None;
    }
    let enter = cx.flow().frames.init(binding)?;
    let Expr::MethodCall { receiver, .. } = cx.expr(enter) else { return None };
    let (span, edit) = match cx.callee_path(enter)?.rsplit("::").next()? {
        "enter" if is_named(cx, *receiver) => (cx.source(*receiver), (whole_lines(cx, statement), String::new())),
        "entered" => {
            let call = TextRange::new(cx.range(*receiver).end, cx.range(enter).end);
            (cx.body.bindings[binding].name.as_str(), (call, String::new()))
        }
        _ => return None,
    };
    let future = cx.range(*base);
    let edits = vec![
        edit,
        (TextRange::empty(future.start), "tracing::Instrument::instrument(".to_owned()),
        (TextRange::empty(future.end), format!(", {span}.clone())")),
    ];
    Some(RawFix::review("Enter the span whenever the future is polled", edits))
}

/// The variable that alone holds the guard, and the `let` that makes both.
pub(super) fn plain_let(cx: &FnCx<'_>, held: &Held<'_>) -> Option<(BindingId, TextRange)> {
    let (Place::Named(binding), [slot]) = (held.place, &held.slots[..]) else { return None };
    let slot = held.flow.slot(*slot);
    if slot.from.is_some() || slot.kind != SlotKind::Local(binding) {
        return None;
    }
    let blocks = cx.body.exprs.values().filter_map(|expr| match expr {
        Expr::Block(block) => Some(block),
        _ => None,
    });
    let range = blocks.flat_map(|block| &block.stmts).find_map(|stmt| match stmt {
        Stmt::Let { pat, init, range, .. } => {
            let own = matches!(cx.body.pats[*pat], Pat::Bind { binding: own, sub: None } if own == binding);
            (own && *init == slot.value).then_some(*range)
        }
        Stmt::Expr { .. } => None,
    })?;
    Some((binding, range))
}

pub(super) fn uses(cx: &FnCx<'_>, binding: BindingId) -> impl Iterator<Item = ExprId> {
    cx.exprs().filter(move |(_, expr)| **expr == Expr::Local(binding)).map(|(id, _)| id)
}

/// The range of the block's statement, or tail, around `inner`.
fn statement_at(cx: &FnCx<'_>, block: &Block, inner: TextRange) -> Option<TextRange> {
    let stmts = block.stmts.iter().map(|stmt| match stmt {
        Stmt::Let { range, .. } | Stmt::Expr { range, .. } => *range,
    });
    stmts.chain(block.tail.map(|tail| cx.range(tail))).find(|range| range.contains(inner))
}

/// The smallest expression around a temporary whose value does not borrow from it, and can be copied or moved out.
fn owned_value(cx: &FnCx<'_>, temp: ExprId) -> Option<ExprId> {
    let parents = cx.parents(temp);
    let mut at = temp;
    for parent in parents {
        if is_owned(cx.db, &cx.ty(at)) && (!is_place(cx, at) || is_copied(cx, at, parent)) {
            return Some(at);
        }
        if ends_search(cx.expr(parent)) {
            return None;
        }
        at = parent;
    }
    None
}

/// Whether what an expression is worth has nothing to do with the value of what is directly in it.
fn ends_search(parent: &Expr) -> bool {
    let is_body = matches!(parent, Expr::Block(_) | Expr::Async { .. } | Expr::Closure { .. } | Expr::Await { .. });
    let is_branch = matches!(parent, Expr::Let { .. } | Expr::If { .. } | Expr::Match { .. });
    is_body || is_branch || matches!(parent, Expr::While { .. } | Expr::For { .. } | Expr::Loop { .. })
}

/// Whether values of the type hold no reference and no guard.
pub(super) fn is_owned(db: &dyn Db, ty: &Ty) -> bool {
    match ty.kind() {
        TyKind::Bool | TyKind::Char | TyKind::Int(_) | TyKind::Float(_) => true,
        TyKind::Tuple(all) => all.iter().all(|ty| is_owned(db, ty)),
        TyKind::Array(item, _) => is_owned(db, item),
        TyKind::Adt(def, args) => {
            let tree = def.tree(db);
            let generics = tree.get(def.item(db)).and_then(|item| item.generics());
            generics.is_none_or(|generics| generics.lifetimes.is_empty())
                && args.iter().all(|ty| is_owned(db, ty))
                && guards_in(db, ty).is_empty()
        }
        _ => false,
    }
}

fn is_place(cx: &FnCx<'_>, expr: ExprId) -> bool {
    matches!(
        cx.expr(expr),
        Expr::Local(_)
            | Expr::Path(_)
            | Expr::Field { .. }
            | Expr::Index { .. }
            | Expr::Unary { op: UnaryOp::Deref, .. }
    )
}

/// Whether `parent` only reads a copy of the place.
fn is_copied(cx: &FnCx<'_>, place: ExprId, parent: ExprId) -> bool {
    let copy = Solver::new(cx.db, cx.def).is_copy_in(&cx.ty(place));
    copy && match cx.expr(parent) {
        Expr::Call { .. }
        | Expr::Tuple(_)
        | Expr::Array(_)
        | Expr::Struct { .. }
        | Expr::Cast { .. }
        | Expr::Binary { .. }
        | Expr::Unary { .. } => true,
        Expr::MethodCall { receiver, .. } => {
            *receiver != place || cx.types.receiver(parent).is_some_and(|receiver| receiver.autoref != Some(true))
        }
        Expr::Match { scrutinee, arms } => *scrutinee == place && !arms.iter().any(|arm| binds_by_ref(cx, arm.pat)),
        Expr::Let { pat, .. } => !binds_by_ref(cx, *pat),
        _ => false,
    }
}

fn binds_by_ref(cx: &FnCx<'_>, pat: crate::ir::PatId) -> bool {
    let mut by_ref = false;
    cx.body.walk_pat(pat, &mut |_, pat| {
        if let Pat::Bind { binding, .. } = pat {
            by_ref |= cx.body.bindings[*binding].by_ref.is_some();
        }
    });
    by_ref
}

/// `let name = value;` before the statement around `value`, when that changes nothing in the order of what runs.
fn before_statement(cx: &FnCx<'_>, value: ExprId, name: &str) -> Option<Vec<(TextRange, String)>> {
    let mut child = value;
    for parent in cx.parents(value) {
        match cx.expr(parent) {
            Expr::Block(block) => {
                let statement = statement_at(cx, block, cx.range(value))?;
                if !is_first(cx, child, value) {
                    return None;
                }
                let indent = indent(cx, statement.start)?;
                let line = format!("let {name} = {};\n{indent}", cx.source(value));
                return Some(vec![(TextRange::empty(statement.start), line), (cx.range(value), name.to_owned())]);
            }
            Expr::Ref { mutable: true, .. } if child == value => return None,
            Expr::MethodCall { receiver, .. } if *receiver == value => {
                cx.types.receiver(parent).filter(|receiver| receiver.autoref != Some(true))?;
            }
            Expr::Match { scrutinee, arms } => {
                let mutates = arms.iter().any(|arm| binds_by_ref(cx, arm.pat));
                (*scrutinee == child && !mutates).then_some(())?;
            }
            Expr::Let { pat, .. } => (!binds_by_ref(cx, *pat)).then_some(())?,
            Expr::If { cond, .. } => (*cond == child).then_some(())?,
            Expr::For { iter, .. } => (*iter == child).then_some(())?,
            Expr::Binary { op, lhs, .. } => {
                let lazy = matches!(op, crate::ir::BinaryOp::And | crate::ir::BinaryOp::Or);
                (!lazy || *lhs == child).then_some(())?;
            }
            Expr::Call { .. }
            | Expr::MethodCall { .. }
            | Expr::Await { .. }
            | Expr::Try { .. }
            | Expr::Return { .. }
            | Expr::Field { .. }
            | Expr::Ref { .. }
            | Expr::Unary { .. }
            | Expr::Cast { .. }
            | Expr::Tuple(_)
            | Expr::Array(_)
            | Expr::Struct { .. } => {}
            _ => return None,
        }
        child = parent;
    }
    None
}

/// Whether all that runs before `value` in the statement `root` is reading variables and constants.
fn is_first(cx: &FnCx<'_>, root: ExprId, value: ExprId) -> bool {
    let start = cx.range(value).start;
    let mut first = true;
    cx.body.walk(root, &mut |expr, what| {
        let reads = is_place(cx, expr) || matches!(what, Expr::Literal(_) | Expr::Ref { .. } | Expr::Unary { .. });
        first &= cx.range(expr).end > start || reads;
    });
    first
}

/// `{ let name = value; name }` in place of `value`.
fn in_place(cx: &FnCx<'_>, value: ExprId, name: &str) -> Vec<(TextRange, String)> {
    let range = cx.range(value);
    let is_tail = cx.parents(value).first().is_some_and(|parent| match cx.expr(*parent) {
        Expr::Block(block) => block.tail == Some(value),
        _ => false,
    });
    if is_tail {
        return vec![
            (TextRange::empty(range.start), format!("let {name} = ")),
            (TextRange::empty(range.end), format!("; {name}")),
        ];
    }
    let line = line_start(cx, range.start);
    let rest = cx.text(TextRange::new(line, range.start));
    let indent = &rest[..rest.len() - rest.trim_start().len()];
    let before = format!("{{\n{indent}    let {name} = ");
    vec![
        (TextRange::empty(range.start), before),
        (TextRange::empty(range.end), format!(";\n{indent}    {name}\n{indent}}}")),
    ]
}

/// Whether the expression is a variable or a field of one, so that naming it twice costs nothing.
fn is_named(cx: &FnCx<'_>, expr: ExprId) -> bool {
    match cx.expr(expr) {
        Expr::Local(_) | Expr::Path(_) => true,
        Expr::Field { base, .. } => is_named(cx, *base),
        _ => false,
    }
}

fn line_start(cx: &FnCx<'_>, at: u32) -> u32 {
    let before = cx.text(TextRange::new(0, at));
    before.rfind('\n').map_or(0, |newline| u32::try_from(newline + 1).unwrap_or(at))
}

/// What a line is indented by that has nothing before `at` but blanks.
pub(super) fn indent<'a>(cx: &FnCx<'a>, at: u32) -> Option<&'a str> {
    let start = line_start(cx, at);
    let blank = cx.text(TextRange::new(start, at));
    (start > 0 && blank.trim().is_empty()).then_some(blank)
}

/// A statement with the line that it fills; only itself where it shares the line.
pub(super) fn whole_lines(cx: &FnCx<'_>, statement: TextRange) -> TextRange {
    let start = line_start(cx, statement.start);
    let after = cx.item_text().get(statement.end as usize..).unwrap_or_default();
    let rest = after.split('\n').next().unwrap_or_default();
    let alone = cx.text(TextRange::new(start, statement.start)).trim().is_empty() && rest.trim().is_empty();
    if alone && after.len() > rest.len() {
        let end = statement.end + u32::try_from(rest.len() + 1).unwrap_or_default();
        return TextRange::new(start, end);
    }
    statement
}
