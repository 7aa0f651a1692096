//! What is lost when a future is dropped before it is ready.
//!
//! A future loses something when it is in the middle of an operation that cannot be resumed, or when it holds a value that
//! it took from elsewhere. Either matters only where the other end outlives the future: what the future owns ends with it.

mod held;
mod verdict;

use crate::db::Db;
use crate::flow::FrameId;
use crate::ir::{BindingId, Expr, ExprId, MacroCall, Name};
use crate::resolve::{Def, DefId, path_of};
use crate::text::TextRange;
use crate::types::{Ty, TyKind};

use super::view::{Root, View};

/// A way to what is lost that is longer than this is cut off: functions that call themselves on a part would make it grow.
const MAX_FIELDS: usize = 4;

/// What dropping the future of a function does. It has no positions: see [`loss_site`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CancelSummary {
    /// Nothing is lost.
    Safe,
    /// Only a place in a queue.
    Queue,
    /// Not known.
    Unknown,
    /// This is lost, if what a parameter leads to outlives the call.
    Unsafe {
        /// What.
        loss: Loss,
        /// The parameter, `self` first.
        param: usize,
        /// The fields that lead from it to what is read from or written to.
        fields: Vec<Name>,
    },
}

/// What is lost.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Loss {
    /// Completes "what is lost is …".
    pub loses: Name,
    /// The operation: the one that is cut off, or the one that a value came from.
    pub by: String,
    /// The value is held, and not used up, over a later await.
    pub held: bool,
    /// The function in which it happens, when that is another one.
    pub within: Option<DefId>,
}

/// What an operation reads from or writes to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Source {
    /// The expression that leads to it.
    pub expr: ExprId,
    /// The fields from there on, known from the function that is called.
    pub fields: Vec<Name>,
}

impl Source {
    /// Just this expression.
    #[must_use]
    pub fn of(expr: ExprId) -> Self {
        Source { expr, fields: Vec::new() }
    }
}

/// What dropping a future does, seen from the body that makes it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// Nothing is lost.
    Safe,
    /// Only a place in a queue.
    Queue,
    /// Not known.
    Unknown,
    /// This is lost, if one of these outlives the future.
    Unsafe {
        /// What.
        loss: Loss,
        /// The call that loses it.
        op: ExprId,
        /// What is read from, or written to.
        sources: Vec<Source>,
    },
    /// This is lost, unless the buffer outlives the future.
    Resumable {
        /// What.
        loss: Loss,
        /// The call that loses it.
        op: ExprId,
        /// What is read from, or written to.
        sources: Vec<Source>,
        /// The buffer.
        buffer: Option<BindingId>,
    },
}

/// What dropping the future of a function of the workspace does.
#[salsa::tracked(returns(ref), cycle_initial = safe)]
pub fn cancel_summary(db: &dyn Db, def: DefId) -> CancelSummary {
    match View::of(db, def) {
        Some(view) => view.summary(),
        None => CancelSummary::Unknown,
    }
}

fn safe(_db: &dyn Db, _id: salsa::Id, _def: DefId) -> CancelSummary {
    CancelSummary::Safe
}

/// Where a function loses what its summary says, when it does so itself.
#[salsa::tracked]
pub fn loss_site(db: &dyn Db, def: DefId) -> Option<TextRange> {
    let view = View::of(db, def)?;
    view.verdicts().into_iter().find_map(|verdict| match verdict {
        Verdict::Unsafe { loss: Loss { within: None, .. }, op, sources }
        | Verdict::Resumable { loss: Loss { within: None, .. }, op, sources, .. }
            if view.outer_param(&sources).is_some() =>
        {
            Some(view.body.range(op))
        }
        _ => None,
    })
}

impl View<'_> {
    /// What may be lost at each suspension point of the function; for one that is not async, in the future that it returns.
    fn verdicts(&self) -> Vec<Verdict> {
        match self.body.root {
            Some(_) if self.body.is_async => self.losses(0, 0),
            Some(root) => vec![self.verdict(root, 0)],
            None => vec![Verdict::Unknown],
        }
    }

    /// What a function's caller needs to know of what may be lost in it.
    fn summary(&self) -> CancelSummary {
        let mut result = CancelSummary::Safe;
        for verdict in self.verdicts() {
            match verdict {
                Verdict::Unsafe { loss, sources, .. } => {
                    if let Some(summary) = self.loses(loss, &sources) {
                        return summary;
                    }
                }
                Verdict::Resumable { loss, sources, buffer, .. } => {
                    let kept = buffer.is_some_and(|buffer| self.param_index(buffer).is_some());
                    if let Some(summary) = self.loses(loss, &sources).filter(|_| !kept) {
                        return summary;
                    }
                }
                Verdict::Unknown => result = CancelSummary::Unknown,
                Verdict::Queue if result == CancelSummary::Safe => result = CancelSummary::Queue,
                Verdict::Queue | Verdict::Safe => {}
            }
        }
        result
    }

    fn loses(&self, loss: Loss, sources: &[Source]) -> Option<CancelSummary> {
        let (param, fields) = self.outer_param(sources)?;
        let within = loss.within.or(Some(self.def));
        Some(CancelSummary::Unsafe { loss: Loss { within, ..loss }, param, fields })
    }

    /// The parameter that outlives a call of this function and that one of the sources is part of, and the way to it.
    fn outer_param(&self, sources: &[Source]) -> Option<(usize, Vec<Name>)> {
        sources.iter().find_map(|source| {
            let place = self.place(source.expr)?.then(&source.fields);
            let Root::Local(root) = place.root else { return None };
            let index = self.param_index(root)?;
            let mut fields = place.fields;
            fields.truncate(MAX_FIELDS);
            outlives(self.db, &self.types.binding_ty(root)).then_some((index, fields))
        })
    }

    /// What may be lost at each suspension point of a frame.
    fn losses(&self, frame: FrameId, depth: u32) -> Vec<Verdict> {
        let mut all = vec![Verdict::Safe];
        for (id, expr) in self.body.exprs.iter() {
            if self.frames.of(id) != frame {
                continue;
            }
            match expr {
                Expr::Await { base, .. } => all.push(self.verdict(*base, depth)),
                Expr::Macro(mac) => match &mac.call {
                    MacroCall::Select(select) => {
                        all.extend(select.branches.iter().map(|branch| self.verdict(branch.future, depth)));
                    }
                    MacroCall::Join { futures, .. } => {
                        all.extend(futures.iter().map(|future| self.verdict(*future, depth)));
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        all.extend(self.held(frame));
        all
    }
}

/// Whether a value of the type leaves what it stands for behind when it is dropped.
fn outlives(db: &dyn Db, ty: &Ty) -> bool {
    match ty.kind() {
        TyKind::Ref(..) | TyKind::Param(..) => true,
        TyKind::Adt(def, args) => match path_of(db, Def::Struct(*def)).as_str() {
            "std::sync::Arc" | "std::rc::Rc" => true,
            "std::pin::Pin" => args.first().is_some_and(|inner| outlives(db, inner)),
            _ => false,
        },
        _ => false,
    }
}
