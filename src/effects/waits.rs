//! What awaiting a future waits for.

use crate::db::Db;
use crate::flow::Frames;
use crate::ir::{Body, Expr, ExprId, MacroCall};
use crate::knowledge::{BlockKind, BlocksWhen, annotations};
use crate::resolve::DefId;
use crate::types::Inference;

use super::calls::{args, io_kind, receiver_ty};
use super::own::{OwnFn, own_callee};
use super::view::View;

/// Futures are looked into this deep.
const MAX_DEPTH: u32 = 8;

/// Something slow that a future waits for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Waits {
    /// What it is.
    pub kind: BlockKind,
    /// The call that makes the future.
    pub call: ExprId,
    /// The async function of the workspace that is called, and waits for it.
    pub within: Option<DefId>,
}

/// What an async function of the workspace waits for first of what is slow, itself or further down.
#[salsa::tracked(cycle_initial = for_nothing)]
pub fn slow_wait(db: &dyn Db, def: DefId) -> Option<BlockKind> {
    let view = View::of(db, def).filter(|view| view.body.is_async)?;
    let futures = Futures { db, body: view.body, types: view.types, frames: view.frames };
    let own = view.body.exprs.iter().filter(|(id, _)| view.frames.of(*id) == 0);
    own.flat_map(|(id, _)| futures.polled_at(id)).find_map(|future| Some(futures.waits(future).first()?.kind))
}

fn for_nothing(_db: &dyn Db, _id: salsa::Id, _def: DefId) -> Option<BlockKind> {
    None
}

/// The body that futures are made in.
#[derive(Clone, Copy)]
pub struct Futures<'a> {
    /// The database.
    pub db: &'a dyn Db,
    /// The body.
    pub body: &'a Body,
    /// Its types.
    pub types: &'a Inference,
    /// Its frames.
    pub frames: &'a Frames,
}

impl Futures<'_> {
    /// The futures that a suspension point polls.
    #[must_use]
    pub fn polled_at(self, suspend: ExprId) -> Vec<ExprId> {
        match &self.body.exprs[suspend] {
            Expr::Await { base, .. } => vec![*base],
            Expr::Macro(mac) => match &mac.call {
                MacroCall::Select(select) => select.branches.iter().map(|branch| branch.future).collect(),
                MacroCall::Join { futures, .. } => futures.clone(),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    /// The slow things that a future waits for, by what the stubs say of the calls that make it, and by the bodies of own
    /// async functions. What only wraps a future,
    /// such as `timeout`, is looked into, and so are async blocks.
    #[must_use]
    pub fn waits(self, future: ExprId) -> Vec<Waits> {
        let mut found = Vec::new();
        self.collect(future, 0, &mut found);
        found
    }

    fn collect(self, future: ExprId, depth: u32, found: &mut Vec<Waits>) {
        if depth > MAX_DEPTH {
            return;
        }
        match &self.body.exprs[future] {
            Expr::Local(binding) => {
                if let Some(init) = self.frames.init(*binding) {
                    self.collect(init, depth + 1, found);
                }
            }
            Expr::Ref { base, .. } => self.collect(*base, depth + 1, found),
            Expr::Block(block) => {
                if let Some(tail) = block.tail {
                    self.collect(tail, depth + 1, found);
                }
            }
            Expr::Async { .. } => self.collect_block(future, depth, found),
            Expr::Call { args, .. } => self.collect_call(future, args, depth, found),
            Expr::MethodCall { receiver, args, .. } => {
                let all: Vec<ExprId> = std::iter::once(*receiver).chain(args.iter().copied()).collect();
                self.collect_call(future, &all, depth, found);
            }
            Expr::Macro(mac) => {
                if let MacroCall::Pin(value) = &mac.call {
                    self.collect(*value, depth + 1, found);
                }
            }
            _ => {}
        }
    }

    fn collect_call(self, call: ExprId, inside: &[ExprId], depth: u32, found: &mut Vec<Waits>) {
        if let Some(kind) = self.of_call(call) {
            found.push(Waits { kind, call, within: None });
            return;
        }
        if let Some(OwnFn { def, .. }) = own_callee(self.db, self.types, call)
            && let Some(kind) = *slow_wait(self.db, def)
        {
            found.push(Waits { kind, call, within: Some(def) });
            return;
        }
        for arg in inside {
            self.collect(*arg, depth + 1, found);
        }
    }

    fn collect_block(self, block: ExprId, depth: u32, found: &mut Vec<Waits>) {
        let Some(frame) = self.frames.made_by(block) else { return };
        for (id, _) in self.body.exprs.iter().filter(|(id, _)| self.frames.of(*id) == frame) {
            for future in self.polled_at(id) {
                self.collect(future, depth + 1, found);
            }
        }
    }

    fn of_call(self, call: ExprId) -> Option<BlockKind> {
        let callee = self.types.callee(call)?;
        match annotations(self.db, callee.def).waits? {
            BlocksWhen::Always(kind) => Some(kind),
            BlocksWhen::Receiver => io_kind(self.db, &receiver_ty(self.body, self.types, call, callee)?, 0),
            BlocksWhen::Args => {
                args(self.body, call).into_iter().find_map(|arg| io_kind(self.db, &self.types.ty(arg), 0))
            }
        }
    }
}
