//! What one future does when it is dropped, by the expression that makes it.

use crate::db::Db;
use crate::flow::FrameId;
use crate::ir::{BindingId, Expr, ExprId, MacroCall};
use crate::knowledge::{Cancel, annotations};
use crate::resolve::{Def, path_of};
use crate::types::{FutureOrigin, Ty, TyKind};

use super::super::own::{OwnFn, own_callee};
use super::super::view::View;
use super::{CancelSummary, Loss, Source, Verdict, cancel_summary};

/// Futures in futures are followed this far.
const MAX_DEPTH: u32 = 12;

impl View<'_> {
    /// What the future that `expr` gives does when it is dropped.
    #[must_use]
    pub fn verdict(&self, expr: ExprId, depth: u32) -> Verdict {
        if depth > MAX_DEPTH {
            return Verdict::Unknown;
        }
        let next = depth + 1;
        match &self.body.exprs[expr] {
            Expr::Ref { base, .. } if self.is_place(*base) => Verdict::Safe,
            Expr::Ref { base, .. } => self.verdict(*base, next),
            Expr::Async { .. } => match self.frames.made_by(expr) {
                Some(frame) => self.of_frame(frame, next),
                None => Verdict::Unknown,
            },
            Expr::Block(block) => block.tail.map_or(Verdict::Unknown, |tail| self.verdict(tail, next)),
            Expr::If { then, else_: Some(else_), .. } => worst([self.verdict(*then, next), self.verdict(*else_, next)]),
            Expr::Match { arms, .. } => worst(arms.iter().map(|arm| self.verdict(arm.body, next))),
            Expr::Macro(mac) => match &mac.call {
                MacroCall::Pin(inner) => self.verdict(*inner, next),
                _ => self.of_type(expr),
            },
            Expr::Local(binding) => {
                if is_borrowed_future(self.db, &self.types.ty(expr)) {
                    return Verdict::Safe;
                }
                match self.frames.init(*binding) {
                    Some(init) => self.verdict(init, next),
                    None => self.of_type(expr),
                }
            }
            Expr::Call { .. } | Expr::MethodCall { .. } => self.of_call(expr, next),
            _ => self.of_type(expr),
        }
    }

    fn is_place(&self, expr: ExprId) -> bool {
        match &self.body.exprs[expr] {
            Expr::Local(_) | Expr::Path(_) => true,
            Expr::Field { base, .. } | Expr::Index { base, .. } | Expr::Unary { base, .. } => self.is_place(*base),
            _ => false,
        }
    }

    fn of_call(&self, call: ExprId, depth: u32) -> Verdict {
        let Some(callee) = self.types.callee(call) else { return self.of_type(call) };
        let trait_fn = callee.trait_fn.as_ref().map_or(callee.def, |(def, _)| *def);
        if let Some(inner) = self.wrapped(call) {
            return self.verdict(inner, depth);
        }
        let path = path_of(self.db, Def::Fn(trait_fn));
        // A rule of its own speaks of messages that a channel does not take.
        if matches!(path.as_str(), "tokio::sync::mpsc::Sender::send" | "tokio::sync::mpsc::Sender::send_timeout") {
            return Verdict::Queue;
        }
        let of_fn = [callee.def, trait_fn].into_iter().find_map(|def| annotations(self.db, def).cancel.clone());
        match of_fn.or_else(|| self.of_returned_type(call)) {
            Some(Cancel::Safe) => Verdict::Safe,
            Some(Cancel::Queue) => Verdict::Queue,
            Some(Cancel::Unsafe(loses)) => {
                let loss = Loss { loses, by: path, held: false, within: None };
                Verdict::Unsafe { loss, op: call, sources: self.sources(call) }
            }
            Some(Cancel::Resumable) => {
                let loses = if path.contains("::read") {
                    "the bytes already read"
                } else {
                    "how many bytes were already written"
                };
                let loss = Loss { loses: loses.into(), by: path, held: false, within: None };
                Verdict::Resumable { loss, op: call, sources: self.sources(call), buffer: self.buffer(call) }
            }
            None => match own_callee(self.db, self.types, call) {
                Some(own) => self.of_own(call, own),
                None => self.of_type(call),
            },
        }
    }

    /// What is known of the future type that a call returns.
    fn of_returned_type(&self, call: ExprId) -> Option<Cancel> {
        let ty = self.types.ty(call);
        let (def, _) = ty.as_adt()?;
        annotations(self.db, def).cancel.clone()
    }

    /// The call of a function of the workspace.
    fn of_own(&self, call: ExprId, own: OwnFn) -> Verdict {
        match cancel_summary(self.db, own.def) {
            CancelSummary::Safe => Verdict::Safe,
            CancelSummary::Queue => Verdict::Queue,
            CancelSummary::Unknown => self.of_type(call),
            CancelSummary::Unsafe { loss, param, fields } => match self.argument(call, *param) {
                Some(expr) => Verdict::Unsafe {
                    loss: loss.clone(),
                    op: call,
                    sources: vec![Source { expr, fields: fields.clone() }],
                },
                None => Verdict::Unknown,
            },
        }
    }

    /// The future that a call only wraps.
    #[must_use]
    pub fn wrapped(&self, call: ExprId) -> Option<ExprId> {
        let callee = self.types.callee(call)?;
        let trait_fn = callee.trait_fn.as_ref().map_or(callee.def, |(def, _)| *def);
        let path = path_of(self.db, Def::Fn(trait_fn));
        let (owner, name) = path.rsplit_once("::")?;
        let owner = owner.rsplit("::").next()?;
        match &self.body.exprs[call] {
            Expr::MethodCall { receiver, .. } => matches!(
                owner,
                "FutureExt" | "TryFutureExt" | "Instrument" | "WithSubscriber" | "IntoFuture" | "FutureOperationExt"
            )
            .then_some(*receiver),
            Expr::Call { args, .. } => match (owner, name) {
                ("Box" | "Pin", "pin" | "new") | (_, "unconstrained" | "cooperative") => args.first().copied(),
                ("time", "timeout" | "timeout_at") => args.get(1).copied(),
                _ => None,
            },
            _ => None,
        }
    }

    fn of_type(&self, expr: ExprId) -> Verdict {
        let ty = self.types.ty(expr);
        if is_borrowed_future(self.db, &ty) {
            return Verdict::Safe;
        }
        match ty.kind() {
            TyKind::Adt(def, _) => match &annotations(self.db, *def).cancel {
                Some(Cancel::Safe) => Verdict::Safe,
                Some(Cancel::Queue) => Verdict::Queue,
                _ => Verdict::Unknown,
            },
            TyKind::Future(FutureOrigin::Block(def, block), _) if *def == self.def => {
                self.frames.made_by(*block).map_or(Verdict::Unknown, |frame| self.of_frame(frame, MAX_DEPTH - 1))
            }
            _ => Verdict::Unknown,
        }
    }

    /// What an operation reads from or writes to: its receiver, or what it borrows.
    fn sources(&self, call: ExprId) -> Vec<Source> {
        match &self.body.exprs[call] {
            Expr::MethodCall { receiver, .. } => vec![Source::of(*receiver)],
            Expr::Call { args, .. } => args.iter().copied().map(Source::of).collect(),
            _ => Vec::new(),
        }
    }

    /// The variable that holds what an operation reads into or writes out of.
    fn buffer(&self, call: ExprId) -> Option<BindingId> {
        let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = &self.body.exprs[call] else { return None };
        args.last().and_then(|arg| self.root(*arg))
    }

    /// What an async block does: what is its own ends with it.
    fn of_frame(&self, frame: FrameId, depth: u32) -> Verdict {
        let is_outside = |source: &Source| {
            self.root(source.expr).is_none_or(|root| !self.frames.is_inside(self.frames.of_binding(root), frame))
        };
        let matters = |verdict: &Verdict| match verdict {
            Verdict::Unsafe { sources, .. } | Verdict::Resumable { sources, .. } => sources.iter().any(is_outside),
            _ => true,
        };
        worst(self.losses(frame, depth).into_iter().filter(matters))
    }
}

fn worst(all: impl IntoIterator<Item = Verdict>) -> Verdict {
    let weight = |verdict: &Verdict| match verdict {
        Verdict::Safe => 0,
        Verdict::Queue => 1,
        Verdict::Unknown => 2,
        Verdict::Resumable { .. } => 3,
        Verdict::Unsafe { .. } => 4,
    };
    all.into_iter().max_by_key(weight).unwrap_or(Verdict::Unknown)
}

/// `&mut F`, `Pin<&mut F>`: dropping it leaves the future.
#[must_use]
pub fn is_borrowed_future(db: &dyn Db, ty: &Ty) -> bool {
    match ty.kind() {
        TyKind::Ref(..) => true,
        TyKind::Adt(def, args) if path_of(db, Def::Struct(*def)) == "std::pin::Pin" => {
            args.first().is_some_and(|inner| matches!(inner.kind(), TyKind::Ref(..)))
        }
        _ => false,
    }
}
