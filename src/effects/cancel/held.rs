//! Values that a future holds over an await, having taken them from something that outlives it.

use crate::flow::FrameId;
use crate::ir::{Expr, ExprId, Pat, PatId, Stmt};
use crate::knowledge::Cancel;
use crate::resolve::{Def, path_of};
use crate::text::TextRange;

use super::super::calls::call_annotations;
use super::super::view::View;
use super::{Loss, Source, Verdict};

impl View<'_> {
    /// Values that were taken from something that outlives the frame, and are needed after a later await.
    pub(super) fn held(&self, frame: FrameId) -> Vec<Verdict> {
        let mut found = Vec::new();
        for (id, expr) in self.body.exprs.iter() {
            if self.frames.of(id) != frame {
                continue;
            }
            let taken: Vec<(PatId, ExprId)> = match expr {
                Expr::Block(block) => block.stmts.iter().filter_map(let_of).collect(),
                Expr::Let { pat, value } => vec![(*pat, *value)],
                Expr::Match { scrutinee, arms } => arms.iter().map(|arm| (arm.pat, *scrutinee)).collect(),
                _ => continue,
            };
            found.extend(taken.into_iter().filter_map(|(pat, value)| self.held_value(frame, pat, value)));
        }
        found
    }

    fn held_value(&self, frame: FrameId, pat: PatId, value: ExprId) -> Option<Verdict> {
        let (call, source) = self.taking(value)?;
        let after = self.body.range(value).end;
        let mut bound = Vec::new();
        self.body.walk_pat(pat, &mut |_, pat| {
            if let Pat::Bind { binding, .. } = pat {
                bound.push(*binding);
            }
        });
        let uses: Vec<TextRange> = self
            .body
            .exprs
            .iter()
            .filter(|(_, expr)| matches!(expr, Expr::Local(binding) if bound.contains(binding)))
            .map(|(id, _)| self.body.range(id))
            .collect();
        let last = uses.iter().map(|range| range.start).max()?;
        let awaited = self.body.exprs.iter().any(|(id, expr)| {
            let range = self.body.range(id);
            let suspends = matches!(expr, Expr::Await { .. }) && self.frames.of(id) == frame;
            suspends && range.start >= after && range.start <= last && !self.is_exit_without(id, &uses, after)
        });
        if !awaited {
            return None;
        }
        let callee = self.types.callee(call)?;
        let def = callee.trait_fn.as_ref().map_or(callee.def, |(def, _)| *def);
        let loss =
            Loss { loses: "the value taken".into(), by: path_of(self.db, Def::Fn(def)), held: true, within: None };
        Some(Verdict::Unsafe { loss, op: call, sources: vec![Source::of(source)] })
    }

    /// Whether an await stands in a branch that leaves, where the value is no longer used.
    fn is_exit_without(&self, at: ExprId, uses: &[TextRange], after: u32) -> bool {
        let range = self.body.range(at);
        let around = self.body.exprs.iter().filter_map(|(id, expr)| {
            let block = matches!(expr, Expr::Block(_)).then(|| self.body.range(id))?;
            (block.start >= after && block.start <= range.start && range.end <= block.end).then_some((id, block))
        });
        let mut exits = around.filter(|(id, _)| {
            let Expr::Block(block) = &self.body.exprs[*id] else { return false };
            let leaves = |expr: ExprId| {
                matches!(self.body.exprs[expr], Expr::Return { .. } | Expr::Break { .. } | Expr::Continue { .. })
            };
            block.tail.is_some_and(leaves)
                || block.stmts.iter().any(|stmt| matches!(stmt, Stmt::Expr { expr, .. } if leaves(*expr)))
        });
        exits.any(|(_, block)| !uses.iter().any(|usage| usage.start >= range.start && usage.end <= block.end))
    }

    /// The call that took a value out of something, and out of what.
    fn taking(&self, value: ExprId) -> Option<(ExprId, ExprId)> {
        let mut at = value;
        loop {
            match &self.body.exprs[at] {
                Expr::Await { base, .. } | Expr::Try { base } => at = *base,
                Expr::Call { args, .. } => {
                    let path = path_of(self.db, Def::Fn(self.types.callee(at)?.def));
                    let takes = matches!(path.as_str(), "std::mem::take" | "std::mem::replace");
                    return takes.then_some((at, *args.first()?));
                }
                Expr::MethodCall { receiver, .. } => {
                    let known = call_annotations(self.db, self.types, at)?;
                    let path = path_of(self.db, Def::Fn(self.types.callee(at)?.def));
                    let name = path.rsplit("::").next()?;
                    let awaited =
                        matches!(name, "recv" | "recv_async" | "next" | "try_next" | "next_line" | "next_segment")
                            && known.cancel.as_ref().is_some_and(|cancel| *cancel == Cancel::Safe);
                    let at_once = matches!(
                        path.as_str(),
                        "std::option::Option::take" | "std::collections::VecDeque::pop_front" | "std::vec::Vec::pop"
                    );
                    if awaited || at_once {
                        return Some((at, *receiver));
                    }
                    at = *receiver;
                }
                _ => return None,
            }
        }
    }
}

fn let_of(stmt: &Stmt) -> Option<(PatId, ExprId)> {
    match stmt {
        Stmt::Let { pat, init: Some(init), .. } => Some((*pat, *init)),
        _ => None,
    }
}
