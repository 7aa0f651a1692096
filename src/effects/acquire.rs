//! What a function waits for that only some can have at a time: locks, permits, connections, room in a channel.
//!
//! An acquisition is known by the place of what is acquired: `self.accounts`, a static, a parameter. The summary of a function
//! lists those of its own and of the functions that it awaits, seen from its caller, and has no positions.

use std::sync::Arc;

use crate::db::Db;
use crate::flow::FrameId;
use crate::ir::{Expr, ExprId, MacroCall, Name};
use crate::knowledge::guards_in;
use crate::resolve::{Def, DefId, path_of};
use crate::text::TextRange;
use crate::types::signatures::fn_sig;
use crate::types::{Inference, TyKind};

use super::own::own_callee;
use super::view::{Place, Root, View};

/// A way that is longer than this is not followed: functions that call themselves on a part would make it grow.
const MAX_FIELDS: usize = 5;
/// No function is said to acquire more.
const MOST: usize = 24;

/// What is acquired, by how it may be shared.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Mode {
    /// A mutex.
    Lock,
    /// A lock for readers.
    Read,
    /// A lock for one writer.
    Write,
    /// One or more permits of a semaphore.
    Permit,
    /// A connection of a pool.
    Connection,
    /// Room in a bounded channel.
    Room,
}

impl Mode {
    /// Whether it is a lock.
    #[must_use]
    pub const fn is_lock(self) -> bool {
        matches!(self, Mode::Lock | Mode::Read | Mode::Write)
    }

    /// Whether it is one of several that are alike.
    #[must_use]
    pub const fn is_of_a_pool(self) -> bool {
        matches!(self, Mode::Permit | Mode::Connection)
    }
}

/// An acquisition in a body.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Acquisition {
    /// The call: of the lock's method, or of the function that acquires it.
    pub call: ExprId,
    /// What is acquired.
    pub place: Place,
    /// How.
    pub mode: Mode,
    /// The function that acquires it, when that is another one.
    pub within: Option<DefId>,
}

/// An acquisition as a function's caller sees it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Acquired {
    /// What it is reached from.
    pub from: Origin,
    /// The way to it.
    pub fields: Vec<Name>,
    /// How it is acquired.
    pub mode: Mode,
    /// The function that acquires it.
    pub within: DefId,
}

/// What an acquisition is reached from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Origin {
    /// A parameter, `self` first.
    Param(usize),
    /// A static.
    Static(DefId),
}

/// What an async function acquires while it is awaited.
#[salsa::tracked(returns(ref), cycle_initial = nothing)]
pub fn acquires(db: &dyn Db, def: DefId) -> Arc<Vec<Acquired>> {
    let Some(view) = View::of(db, def).filter(|view| view.body.is_async) else { return Arc::default() };
    let mut all = Vec::new();
    for acquired in view.acquisitions(0).into_iter().filter_map(|found| view.seen_by_caller(found)) {
        if acquired.fields.len() <= MAX_FIELDS && all.len() < MOST && !all.contains(&acquired) {
            all.push(acquired);
        }
    }
    Arc::new(all)
}

/// What the guard that an async function returns holds.
#[salsa::tracked(returns(ref), cycle_initial = no_guard)]
fn returned_guard(db: &dyn Db, def: DefId) -> Option<Acquired> {
    let view = View::of(db, def).filter(|view| view.body.is_async)?;
    let Expr::Block(block) = &view.body.exprs[view.body.root?] else { return None };
    let TyKind::Future(_, output) = fn_sig(db, def).as_ref()?.ret.kind() else { return None };
    if guards_in(db, output).is_empty() {
        return None;
    }
    view.seen_by_caller(view.acquisition_of(block.tail?)?)
}

fn no_guard(_db: &dyn Db, _id: salsa::Id, _def: DefId) -> Option<Acquired> {
    None
}

fn nothing(_db: &dyn Db, _id: salsa::Id, _def: DefId) -> Arc<Vec<Acquired>> {
    Arc::default()
}

/// Where a function acquires something in this way first.
#[salsa::tracked]
pub fn acquisition_site(db: &dyn Db, def: DefId, fields: Vec<Name>, mode: Mode) -> Option<TextRange> {
    let view = View::of(db, def)?;
    let mut own = view.acquisitions(0).into_iter().filter(|found| found.within.is_none() && found.mode == mode);
    // The way is longer seen from a caller.
    let found = own.find(|found| fields.ends_with(&found.place.fields))?;
    Some(view.body.range(found.call))
}

impl View<'_> {
    /// What the code of a frame acquires while it is polled, in the order of the source.
    #[must_use]
    pub fn acquisitions(&self, frame: FrameId) -> Vec<Acquisition> {
        let mut found = Vec::new();
        for (id, expr) in self.body.exprs.iter() {
            if self.frames.of(id) == frame {
                self.awaited(expr).into_iter().for_each(|future| found.extend(self.acquired_by(future)));
            }
        }
        found.sort_by_key(|found| self.body.range(found.call).start);
        found
    }

    /// The futures that an expression waits for.
    #[must_use]
    pub fn awaited(&self, expr: &Expr) -> Vec<ExprId> {
        match expr {
            Expr::Await { base, .. } => vec![*base],
            Expr::Macro(mac) => match &mac.call {
                MacroCall::Select(select) => select.branches.iter().map(|branch| branch.future).collect(),
                MacroCall::Join { futures, .. } => futures.clone(),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    /// What the future that an expression makes acquires.
    #[must_use]
    pub fn acquired_by(&self, future: ExprId) -> Vec<Acquisition> {
        match &self.body.exprs[future] {
            Expr::Call { .. } | Expr::MethodCall { .. } => self.acquired_by_call(future),
            Expr::Async { .. } => self.frames.made_by(future).map_or_else(Vec::new, |frame| self.acquisitions(frame)),
            _ => Vec::new(),
        }
    }

    fn acquired_by_call(&self, call: ExprId) -> Vec<Acquisition> {
        if let Some(mode) = acquisition(self.db, self.types, call) {
            let place = match &self.body.exprs[call] {
                Expr::MethodCall { receiver, .. } => self.place(*receiver),
                Expr::Call { args, .. } => args.first().and_then(|arg| self.place(*arg)),
                _ => None,
            };
            let exact = place.filter(|place| place.exact);
            return exact.map(|place| Acquisition { call, place, mode, within: None }).into_iter().collect();
        }
        if let Some(inner) = self.wrapped(call) {
            return self.acquired_by(inner);
        }
        let Some(own) = own_callee(self.db, self.types, call) else { return Vec::new() };
        acquires(self.db, own.def).iter().filter_map(|acquired| self.seen_here(call, acquired)).collect()
    }

    /// The acquisition that a guard, permit or connection comes from.
    #[must_use]
    pub fn acquisition_of(&self, expr: ExprId) -> Option<Acquisition> {
        match &self.body.exprs[expr] {
            Expr::Await { base, .. } => {
                let call = self.unwrapped(*base);
                if acquisition(self.db, self.types, call).is_some() {
                    return self.acquired_by_call(call).pop();
                }
                let own = own_callee(self.db, self.types, call)?;
                self.seen_here(call, returned_guard(self.db, own.def).as_ref()?)
            }
            Expr::Try { base } => self.acquisition_of(*base),
            Expr::MethodCall { receiver, .. } => self.acquisition_of(*receiver),
            Expr::Block(block) => self.acquisition_of(block.tail?),
            Expr::Local(binding) => self.acquisition_of(self.frames.init(*binding)?),
            // `Ok(guard)`, `RwLockReadGuard::map(guard, …)`
            Expr::Call { args, .. } => self.acquisition_of(*args.first()?),
            _ => None,
        }
    }

    /// What a function acquires, seen from a call of it.
    fn seen_here(&self, call: ExprId, acquired: &Acquired) -> Option<Acquisition> {
        let place = match acquired.from {
            Origin::Static(def) => Place { root: Root::Static(def), fields: Vec::new(), exact: true },
            Origin::Param(index) => self.place(self.argument(call, index)?)?,
        };
        let place = place.then(&acquired.fields);
        place.exact.then_some(Acquisition { call, place, mode: acquired.mode, within: Some(acquired.within) })
    }

    /// An acquisition as the function's caller sees it; none for what the function has to itself.
    fn seen_by_caller(&self, found: Acquisition) -> Option<Acquired> {
        let from = match found.place.root {
            Root::Static(def) => Origin::Static(def),
            Root::Local(binding) => Origin::Param(self.param_index(binding)?),
        };
        let within = found.within.unwrap_or(self.def);
        Some(Acquired { from, fields: found.place.fields, mode: found.mode, within })
    }

    fn unwrapped(&self, future: ExprId) -> ExprId {
        match &self.body.exprs[future] {
            Expr::Call { .. } | Expr::MethodCall { .. } => match self.wrapped(future) {
                Some(inner) => self.unwrapped(inner),
                None => future,
            },
            _ => future,
        }
    }
}

/// What the future of a call acquires, by the function that is called.
fn acquisition(db: &dyn Db, types: &Inference, call: ExprId) -> Option<Mode> {
    let callee = types.callee(call)?;
    // Most names are none of these: a path is only made for those that are.
    let name = callee.def.name(db);
    let mode = match name.as_str() {
        "lock" | "lock_owned" | "lock_arc" => Mode::Lock,
        "read" | "read_owned" | "read_arc" => Mode::Read,
        "write" | "write_owned" | "write_arc" => Mode::Write,
        "acquire" | "acquire_owned" | "acquire_many" | "acquire_many_owned" | "acquire_arc" => Mode::Permit,
        "get" | "get_owned" | "begin" => Mode::Connection,
        "send" | "reserve" => Mode::Room,
        _ => return None,
    };
    let path = path_of(db, Def::Fn(callee.def));
    let owner = path.strip_suffix(name.as_str())?.strip_suffix("::")?;
    match owner {
        "tokio::sync::Mutex" | "async_lock::Mutex" | "futures_util::lock::Mutex" => Some(mode),
        "tokio::sync::RwLock" | "async_lock::RwLock" => Some(mode),
        "tokio::sync::Semaphore" | "async_lock::Semaphore" => Some(mode),
        "tokio::sync::mpsc::Sender" => Some(mode),
        "deadpool::managed::Pool" | "deadpool::unmanaged::Pool" | "bb8::Pool" => Some(mode),
        "sqlx_core::pool::Pool" => Some(Mode::Connection),
        _ => None,
    }
}
