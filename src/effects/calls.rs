//! What the stubs say of the function that a call ends in.

use std::sync::Arc;

use crate::db::Db;
use crate::ir::{Body, Expr, ExprId, Literal};
use crate::knowledge::{Annotations, BlockKind, BlocksWhen, Instead, Io, annotations};
use crate::resolve::{Def, DefId, path_of};
use crate::types::{Callee, Inference, Ty, TyKind, generics_of};

use super::given::{Fact, fact};
use super::view::View;

/// A call that blocks the thread.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CallBlocks {
    /// The function.
    pub def: DefId,
    /// What it waits for.
    pub kind: BlockKind,
    /// What to use instead.
    pub instead: Option<Instead>,
    /// Cheap in practice.
    pub low: bool,
    /// The parameter of the function at hand that must be no IP address.
    pub named: Option<u8>,
}

/// What the stubs say of the function that a call ends in; none when it is not known.
pub fn call_annotations<'db>(db: &'db dyn Db, types: &Inference, call: ExprId) -> Option<&'db Arc<Annotations>> {
    Some(annotations(db, types.callee(call)?.def))
}

/// Whether and how a call or method call blocks, by what the stubs say of it.
#[must_use]
pub fn blocks(view: &View<'_>, call: ExprId) -> Option<CallBlocks> {
    let View { db, body, types, .. } = *view;
    let callee = types.callee(call)?;
    // Of what a loop goes over it was said already where that is made: `rx.iter()`.
    if let Expr::For { iter, .. } = body.exprs[call]
        && blocks(view, iter).is_some()
    {
        return None;
    }
    let found = annotations(db, callee.def).blocks.as_ref()?;
    let kind = match found.when {
        BlocksWhen::Always(kind) => kind,
        BlocksWhen::Receiver => io_kind(db, &receiver_ty(body, types, call, callee)?, 0)?,
        BlocksWhen::Args => args(body, call).into_iter().find_map(|arg| io_kind(db, &types.ty(arg), 0))?,
    };
    if kind == BlockKind::Net && is_nonblocking(view, call) {
        return None;
    }
    let named = match found.unless_ip.then(|| address(view, call)) {
        Some(Address::NoName) => return None,
        Some(Address::Param(param)) => Some(param),
        _ => None,
    };
    Some(CallBlocks { def: callee.def, kind, instead: found.instead.clone(), low: found.low, named })
}

/// Whether and how a function blocks that a path names, whatever it is given.
#[must_use]
pub fn named_blocks(db: &dyn Db, types: &Inference, path: ExprId) -> Option<CallBlocks> {
    let Def::Fn(def) = types.path(path)? else { return None };
    let found = annotations(db, def).blocks.as_ref().filter(|found| !found.unless_ip)?;
    let BlocksWhen::Always(kind) = found.when else { return None };
    Some(CallBlocks { def, kind, instead: found.instead.clone(), low: found.low, named: None })
}

/// What the address of a call may be.
enum Address {
    /// No name, or nobody knows.
    NoName,
    /// What this parameter of the function at hand is.
    Param(u8),
    /// A name.
    Name,
}

fn address(view: &View<'_>, call: ExprId) -> Address {
    let receiver = match &view.body.exprs[call] {
        Expr::MethodCall { receiver, .. } => Some(*receiver),
        _ => None,
    };
    let mut found = Address::Name;
    for arg in receiver.into_iter().chain(args(view.body, call)) {
        match fact(view, arg) {
            Some(Fact::Numeric) => return Address::NoName,
            Some(Fact::Param(param)) => found = Address::Param(param),
            _ if view.types.ty(arg).strip_refs().is_unknown() => return Address::NoName,
            _ => {}
        }
    }
    found
}

/// Whether the receiver of a call was told not to block, by what it was told last before.
fn is_nonblocking(view: &View<'_>, call: ExprId) -> bool {
    let Expr::MethodCall { receiver, .. } = &view.body.exprs[call] else { return false };
    let start = |expr: ExprId| view.body.range(expr).start;
    let told = view.body.exprs.iter().filter_map(|(id, expr)| match expr {
        Expr::MethodCall { receiver: other, method, args, .. } if method == "set_nonblocking" => {
            let is_it = || view.place(*other).zip(view.place(*receiver)).is_some_and(|(a, b)| a.overlaps(&b));
            let counts = || call_annotations(view.db, view.types, id).is_some_and(|known| known.sets_nonblocking);
            (start(id) < start(call) && counts() && is_it()).then_some((start(id), *args.first()?))
        }
        _ => None,
    });
    let last = told.max_by_key(|(start, _)| *start);
    last.is_some_and(|(_, arg)| view.body.exprs[arg] == Expr::Literal(Literal::Bool(true)))
}

/// The type whose method is called: the one that has the trait, or the receiver's.
pub(super) fn receiver_ty(body: &Body, types: &Inference, call: ExprId, callee: &Callee) -> Option<Ty> {
    if let Some((_, ty)) = &callee.trait_fn {
        return Some(ty.clone());
    }
    match &body.exprs[call] {
        Expr::MethodCall { receiver, .. } => Some(types.ty(*receiver)),
        Expr::Call { args, .. } => Some(types.ty(*args.first()?)),
        _ => None,
    }
}

pub(super) fn args(body: &Body, call: ExprId) -> Vec<ExprId> {
    match &body.exprs[call] {
        Expr::MethodCall { args, .. } | Expr::Call { args, .. } => args.clone(),
        _ => Vec::new(),
    }
}

/// What reading from or writing to a value of this type waits for; none when it does not block, or nobody knows.
pub(super) fn io_kind(db: &dyn Db, ty: &Ty, depth: u32) -> Option<BlockKind> {
    if depth > 8 {
        return None;
    }
    let ty = ty.strip_refs();
    let TyKind::Adt(def, args) = ty.kind() else { return None };
    match &annotations(db, *def).io {
        Some(Io::Blocks(kind)) => Some(*kind),
        Some(Io::Via(parameter)) => {
            let index = generics_of(db, *def).index_of(parameter)?;
            io_kind(db, args.get(index as usize)?, depth + 1)
        }
        // Owners are seen through: a boxed file is a file.
        None => match path_of(db, Def::Struct(*def)).as_str() {
            "std::boxed::Box" | "std::sync::Arc" | "std::rc::Rc" => io_kind(db, args.first()?, depth + 1),
            _ => None,
        },
    }
}
