//! Guards that live in a block of their own.

use crate::cx::FnCx;
use crate::cx::held::Held;
use crate::findings::RawFix;
use crate::ir::{BindingId, Block, Expr, Pat, Stmt};
use crate::text::TextRange;

use super::borrows::indented;
use super::guards::{indent, is_owned, plain_let, uses};
use super::spawn_blocking::uses_after;

/// Puts the statements from the `let` of a guard to its last use into a block, which gives back what is named afterwards.
#[must_use]
pub fn in_a_block(cx: &FnCx<'_>, held: &Held<'_>) -> Option<RawFix> {
    let (guard, made) = plain_let(cx, held)?;
    let (first, slot) = (held.over.first()?, *held.slots.first()?);
    if held.flow.is_moved(slot) || !held.flow.uses_after(slot, first).is_empty() {
        return None;
    }
    let last_use = uses(cx, guard).map(|expr| cx.range(expr).end).max()?;
    let block = block_of(cx, made)?;
    let ends = block.stmts.iter().map(|stmt| match stmt {
        Stmt::Let { range, .. } | Stmt::Expr { range, .. } => *range,
    });
    let end = ends.filter(|range| made.start <= range.start).find(|range| last_use <= range.end)?.end;
    let whole = TextRange::new(made.start, end);
    // A block around the `let` alone says less than `drop` or `_`.
    if end == made.end || cx.exprs().any(|(id, _)| whole.contains(cx.range(id)) && cx.flow().frames.suspends(id)) {
        return None;
    }
    let outputs = outputs(cx, block, whole, guard)?;
    let names: Vec<&str> = outputs.iter().map(|output| cx.body.bindings[*output].name.as_str()).collect();
    let mutable = |output: &BindingId| if cx.body.bindings[*output].mutable { "mut " } else { "" };
    let written: Vec<String> =
        outputs.iter().zip(&names).map(|(output, name)| format!("{}{name}", mutable(output))).collect();
    let indent = indent(cx, made.start)?;
    let (open, close) = match names.as_slice() {
        [] => (format!("{{\n{indent}    "), format!("\n{indent}}}")),
        [only] => (format!("let {} = {{\n{indent}    ", written[0]), format!("\n{indent}    {only}\n{indent}}};")),
        all => (
            format!("let ({}) = {{\n{indent}    ", written.join(", ")),
            format!("\n{indent}    ({})\n{indent}}};", all.join(", ")),
        ),
    };
    let mut edits = vec![(TextRange::empty(made.start), open)];
    edits.extend(indented(cx, whole, "    ")?);
    edits.push((TextRange::empty(end), close));
    let name = &cx.body.bindings[guard].name;
    Some(RawFix::review(format!("Use `{name}` in a block of its own"), edits))
}

/// The block that has a statement.
fn block_of<'a>(cx: &FnCx<'a>, statement: TextRange) -> Option<&'a Block> {
    cx.exprs().find_map(|(_, expr)| match expr {
        Expr::Block(block) => block
            .stmts
            .iter()
            .any(|stmt| matches!(stmt, Stmt::Let { range, .. } if *range == statement))
            .then_some(block),
        _ => None,
    })
}

/// What statements declare and is named after them. None where something would be dropped earlier that may matter, or
/// cannot leave the block.
fn outputs(cx: &FnCx<'_>, block: &Block, whole: TextRange, guard: BindingId) -> Option<Vec<BindingId>> {
    let mut declared = Vec::new();
    for stmt in &block.stmts {
        let Stmt::Let { pat, range, .. } = stmt else { continue };
        if whole.contains(*range) {
            cx.body.walk_pat(*pat, &mut |_, pat| {
                if let Pat::Bind { binding, .. } = pat {
                    declared.push(*binding);
                }
            });
        }
    }
    declared.retain(|binding| *binding != guard);
    let is_reference =
        |binding: &BindingId| matches!(cx.types.binding_ty(*binding).kind(), crate::types::TyKind::Ref(..));
    let is_fine = |binding: &BindingId| {
        is_owned(cx.db, &cx.types.binding_ty(*binding)) || is_reference(binding) && !uses_after(cx, *binding, whole.end)
    };
    // Items are seen from outside of the block that they stand in no more.
    if block.items.is_some() || !declared.iter().all(is_fine) {
        return None;
    }
    declared.retain(|binding| uses_after(cx, *binding, whole.end));
    let hides = |binding: &BindingId| {
        declared.iter().filter(|other| cx.body.bindings[**other].name == cx.body.bindings[*binding].name).count() > 1
    };
    (!declared.iter().any(hides)).then_some(declared)
}
