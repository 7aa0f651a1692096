//! What is lost when a future is dropped before it is ready.
//!
//! A future loses something when it is in the middle of an operation that cannot be resumed, or when it holds a value that
//! it took from elsewhere. Either matters only where the other end outlives the future: what the future owns ends with it.

use crate::db::Db;
use crate::db::SourceFile;
use crate::flow::{FrameId, Frames};
use crate::ir::{BindingId, Body, Expr, ExprId, ItemIdx, MacroCall, Name, Pat, PatId, Stmt};
use crate::knowledge::{Cancel, annotations, guards_in};
use crate::resolve::{Def, DefId, path_of};
use crate::text::TextRange;
use crate::types::{FutureOrigin, Inference, Ty, TyKind, body_of, fn_bodies_of, infer::infer};

use super::body::analysis;
use super::calls::call_annotations;

/// Futures in futures are followed this far.
const MAX_DEPTH: u32 = 12;

/// What dropping the future of a function does.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum CancelSummary {
    /// Nothing is lost.
    Safe,
    /// Only a place in a queue.
    Queue,
    /// Not known.
    Unknown,
    /// This is lost, if the argument at `from` outlives the call (0 is `self` where there is one).
    Unsafe { loss: Loss, from: usize },
}

/// What is lost, and where.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Loss {
    /// Completes "what is lost is …".
    pub loses: Name,
    /// The operation: the one that is cut off, or the one that a value came from.
    pub by: String,
    /// The value is held, and not used up, over a later await.
    pub held: bool,
    /// Where it stands, when that is in another function.
    pub at: Option<(SourceFile, ItemIdx, TextRange)>,
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
        /// What is read from, or written to.
        sources: Vec<ExprId>,
    },
    /// This is lost, unless the buffer outlives the future.
    Resumable {
        /// What.
        loss: Loss,
        /// What is read from, or written to.
        sources: Vec<ExprId>,
        /// The buffer.
        buffer: Option<BindingId>,
    },
}

/// A body with its types.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// The database.
    pub db: &'a dyn Db,
    /// The function.
    pub def: DefId,
    /// Its body.
    pub body: &'a Body,
    /// The types in it.
    pub types: &'a Inference,
    /// Its frames.
    pub frames: &'a Frames,
}

/// What dropping the future of a function of the workspace does.
#[salsa::tracked(returns(ref), cycle_initial = safe)]
pub fn cancel_summary(db: &dyn Db, def: DefId) -> CancelSummary {
    let bodies = fn_bodies_of(db, def);
    let Some(body) = body_of(db, def, bodies) else { return CancelSummary::Unknown };
    let Some(root) = body.root else { return CancelSummary::Unknown };
    let view = View { db, def, body, types: infer(db, def), frames: &analysis(db, def).flow.frames };
    if body.is_async {
        let (all, safe) = view.losses(0, 0);
        return view.summary(all, safe);
    }
    let verdict = view.verdict(root, 0);
    view.summary(vec![verdict], CancelSummary::Safe)
}

fn safe(_db: &dyn Db, _id: salsa::Id, _def: DefId) -> CancelSummary {
    CancelSummary::Safe
}

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
        let path = path_of(self.db, Def::Fn(trait_fn));
        if let Some(inner) = self.wrapped(call, &path) {
            return self.verdict(inner, depth);
        }
        // A rule of its own speaks of messages that a channel does not take.
        if matches!(path.as_str(), "tokio::sync::mpsc::Sender::send" | "tokio::sync::mpsc::Sender::send_timeout") {
            return Verdict::Queue;
        }
        let known = [callee.def, trait_fn].into_iter().find_map(|def| annotations(self.db, def).cancel.clone());
        match known {
            Some(Cancel::Safe) => Verdict::Safe,
            Some(Cancel::Queue) => Verdict::Queue,
            Some(Cancel::Unsafe(loses)) => {
                let loss = Loss { loses, by: path, held: false, at: None };
                Verdict::Unsafe { loss, sources: self.sources(call) }
            }
            Some(Cancel::Resumable) => {
                let loses = if path.contains("::read") {
                    "the bytes already read"
                } else {
                    "how many bytes were already written"
                };
                let loss = Loss { loses: loses.into(), by: path, held: false, at: None };
                Verdict::Resumable { loss, sources: self.sources(call), buffer: self.buffer(call) }
            }
            None => self.of_own(call, callee.def),
        }
    }

    /// The call of a function of the workspace.
    fn of_own(&self, call: ExprId, def: DefId) -> Verdict {
        match cancel_summary(self.db, def) {
            CancelSummary::Safe => Verdict::Safe,
            CancelSummary::Queue => Verdict::Queue,
            CancelSummary::Unknown => self.of_type(call),
            CancelSummary::Unsafe { loss, from } => match self.argument(call, def, *from) {
                Some(source) => Verdict::Unsafe { loss: loss.clone(), sources: vec![source] },
                None => Verdict::Unknown,
            },
        }
    }

    fn argument(&self, call: ExprId, def: DefId, at: usize) -> Option<ExprId> {
        match &self.body.exprs[call] {
            Expr::Call { args, .. } => args.get(at).copied(),
            Expr::MethodCall { receiver, args, .. } => match at.checked_sub(1) {
                None => Some(*receiver),
                Some(at) => args.get(at).copied(),
            },
            _ => None,
        }
        .filter(|_| def != self.def || at < usize::MAX)
    }

    /// The future that a call only wraps.
    fn wrapped(&self, call: ExprId, path: &str) -> Option<ExprId> {
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
    fn sources(&self, call: ExprId) -> Vec<ExprId> {
        match &self.body.exprs[call] {
            Expr::MethodCall { receiver, .. } => vec![*receiver],
            Expr::Call { args, .. } => args.clone(),
            _ => Vec::new(),
        }
    }

    /// The variable that holds what an operation reads into or writes out of.
    fn buffer(&self, call: ExprId) -> Option<BindingId> {
        let (Expr::Call { args, .. } | Expr::MethodCall { args, .. }) = &self.body.exprs[call] else { return None };
        args.last().and_then(|arg| self.root(*arg))
    }

    fn of_frame(&self, frame: FrameId, depth: u32) -> Verdict {
        let (all, _) = self.losses(frame, depth);
        worst(all)
    }

    /// What may be lost at each suspension point of a frame.
    fn losses(&self, frame: FrameId, depth: u32) -> (Vec<Verdict>, CancelSummary) {
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
        (all, CancelSummary::Safe)
    }

    /// What a function's caller needs to know of what may be lost in it.
    fn summary(&self, all: Vec<Verdict>, safe: CancelSummary) -> CancelSummary {
        let mut result = safe;
        for verdict in all {
            match verdict {
                Verdict::Unsafe { loss, sources } => {
                    if let Some(from) = self.outer_param(&sources) {
                        return CancelSummary::Unsafe { loss: self.placed(loss, &sources), from };
                    }
                }
                Verdict::Resumable { loss, sources, buffer } => {
                    let kept = buffer.is_some_and(|buffer| self.param_index(buffer).is_some());
                    if let Some(from) = self.outer_param(&sources).filter(|_| !kept) {
                        return CancelSummary::Unsafe { loss: self.placed(loss, &sources), from };
                    }
                }
                Verdict::Unknown => result = CancelSummary::Unknown,
                Verdict::Queue if result == CancelSummary::Safe => result = CancelSummary::Queue,
                Verdict::Queue | Verdict::Safe => {}
            }
        }
        result
    }

    fn placed(&self, loss: Loss, sources: &[ExprId]) -> Loss {
        let (file, item) = self.def.in_body_of(self.db).unwrap_or((self.def.file(self.db), self.def.item(self.db)));
        let at = loss.at.or_else(|| Some((file, item, self.body.range(*sources.first()?))));
        Loss { at, ..loss }
    }

    /// The parameter that outlives a call of this function and that one of the sources is part of.
    fn outer_param(&self, sources: &[ExprId]) -> Option<usize> {
        sources.iter().find_map(|source| {
            let root = self.root(*source)?;
            let index = self.param_index(root)?;
            outlives(self.db, &self.types.binding_ty(root)).then_some(index)
        })
    }

    fn param_index(&self, binding: BindingId) -> Option<usize> {
        if self.body.self_binding == Some(binding) {
            return Some(0);
        }
        let own = usize::from(self.body.self_binding.is_some());
        let at = self.body.params.iter().position(|param| {
            let mut found = false;
            self.body.walk_pat(param.pat, &mut |_, pat| {
                found |= matches!(pat, Pat::Bind { binding: b, .. } if *b == binding);
            });
            found
        })?;
        Some(at + own)
    }

    /// The variable that a place is part of; through variables that only borrow from another.
    #[must_use]
    pub fn root(&self, expr: ExprId) -> Option<BindingId> {
        self.root_within(expr, 0)
    }

    fn root_within(&self, expr: ExprId, depth: u32) -> Option<BindingId> {
        if depth > 24 {
            return None;
        }
        let next = depth + 1;
        match &self.body.exprs[expr] {
            Expr::Local(binding) => {
                let borrowed =
                    self.frames.init(*binding).filter(|_| borrows(self.db, &self.types.binding_ty(*binding), 0));
                Some(borrowed.and_then(|init| self.root_within(init, next)).unwrap_or(*binding))
            }
            Expr::Field { base, .. }
            | Expr::Index { base, .. }
            | Expr::Ref { base, .. }
            | Expr::Unary { base, .. }
            | Expr::Try { base }
            | Expr::Await { base, .. } => self.root_within(*base, next),
            Expr::MethodCall { receiver, .. } => {
                // The future of a lock is seen by what it resolves to.
                let ty = self.types.ty(expr);
                let gives = match ty.kind() {
                    TyKind::Future(_, output) => output.clone(),
                    _ => ty,
                };
                borrows(self.db, &gives, 0).then(|| self.root_within(*receiver, next)).flatten()
            }
            _ => None,
        }
    }

    /// Values that were taken from something that outlives the frame, and are needed after a later await.
    fn held(&self, frame: FrameId) -> Vec<Verdict> {
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
        let loss = Loss { loses: "the value taken".into(), by: path_of(self.db, Def::Fn(def)), held: true, at: None };
        Some(Verdict::Unsafe { loss, sources: vec![source] })
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
fn is_borrowed_future(db: &dyn Db, ty: &Ty) -> bool {
    match ty.kind() {
        TyKind::Ref(..) => true,
        TyKind::Adt(def, args) if path_of(db, Def::Struct(*def)) == "std::pin::Pin" => {
            args.first().is_some_and(|inner| matches!(inner.kind(), TyKind::Ref(..)))
        }
        _ => false,
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

/// Whether a value of the type is a way to reach another one: a reference, a guard, half of a borrowed socket.
fn borrows(db: &dyn Db, ty: &Ty, depth: u32) -> bool {
    if depth > 4 {
        return false;
    }
    match ty.kind() {
        TyKind::Ref(..) => true,
        TyKind::Tuple(parts) => parts.iter().any(|part| borrows(db, part, depth + 1)),
        TyKind::Adt(def, args) => {
            let path = path_of(db, Def::Struct(*def));
            match path.as_str() {
                "std::option::Option" | "std::result::Result" | "std::pin::Pin" => {
                    args.first().is_some_and(|inner| borrows(db, inner, depth + 1))
                }
                "tokio::net::tcp::ReadHalf" | "tokio::net::tcp::WriteHalf" | "tokio::net::unix::ReadHalf" => true,
                _ => !guards_in(db, ty).is_empty(),
            }
        }
        _ => false,
    }
}
