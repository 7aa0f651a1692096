//! How locks go through a function: which of its places have the same lock, and what is done with it.

use crate::db::Db;
use crate::ir::{BindingId, Expr, ExprId};
use crate::resolve::DefId;
use crate::types::{Ty, TyKind, body_of, fn_bodies_of, infer::infer};

use super::anchors::Anchor;
use super::classes::{Classes, NodeId, Term};
use super::kinds::{Api, Key, keys_in};
use super::walk::{Notes, Walk};
use super::written::Written;
use crate::effects::body::analysis;

/// What goes on with locks in a function.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct FnLocks {
    /// Places that have the same lock.
    pub classes: Vec<Class>,
}

/// Places of a function that have the same lock.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Class {
    /// The lock.
    pub key: Key,
    /// Declarations that have it, with what they say of it.
    pub anchors: Vec<(Anchor, Key)>,
    /// Calls of the lock's own methods and functions, and the names of those.
    pub calls: Vec<ExprId>,
    /// Names in written types and paths.
    pub written: Vec<Written>,
    /// Variables that are made with a new lock.
    pub made: Vec<BindingId>,
    /// Expressions whose types mention it.
    pub exprs: Vec<ExprId>,
    /// A guard of it may be alive at a suspension point.
    pub held: bool,
    /// It goes where its type is not told: into a library, or a generic parameter.
    pub escapes: bool,
    /// It comes from where nothing is known of it: out of a library.
    pub appears: bool,
    /// Calls of functions outside the workspace that take this very type.
    pub demanded: Vec<ExprId>,
    /// Calls that make a future which locks it, and which is not awaited in place.
    pub unawaited: Vec<ExprId>,
}

/// What goes on with locks in a function.
#[salsa::tracked(returns(ref))]
pub fn fn_locks(db: &dyn Db, def: DefId) -> std::sync::Arc<FnLocks> {
    let bodies = fn_bodies_of(db, def);
    let Some(body) = body_of(db, def, bodies) else { return std::sync::Arc::default() };
    let types = infer(db, def);
    let speaks = |ty: &Ty| !keys_in(db, ty).is_empty();
    if !body.exprs.iter().any(|(id, _)| speaks(&types.ty(id)))
        && !body.bindings.iter().any(|(id, _)| speaks(&types.binding_ty(id)))
    {
        return std::sync::Arc::default();
    }
    let flow = &analysis(db, def).flow;
    let mut walk =
        Walk { db, def, body, types, flow, classes: Classes::default(), written: Vec::new(), notes: Notes::default() };
    walk.run();
    std::sync::Arc::new(walk.finish())
}

impl Walk<'_> {
    fn finish(self) -> FnLocks {
        let mut order: Vec<NodeId> = Vec::new();
        let mut classes: Vec<Class> = Vec::new();
        let mut index_of = vec![0; self.classes.all().count()];
        for (id, term, key) in self.classes.all() {
            let root = self.classes.root(id);
            let at = order.iter().position(|known| *known == root).unwrap_or_else(|| {
                order.push(root);
                classes.push(Class::new(self.classes.key(root).clone()));
                order.len() - 1
            });
            index_of[id] = at;
            let class = &mut classes[at];
            if class.key.inner.has_unknown() {
                class.key = key.clone();
            }
            match term {
                Term::Expr(expr) => class.exprs.push(*expr),
                Term::Binding(_) => {}
                Term::Written(index) => class.written.push(self.written[*index].clone()),
                Term::Anchor(anchor) => class.anchors.push((anchor.clone(), key.clone())),
            }
        }
        let notes = self.notes;
        notes.calls.into_iter().for_each(|(node, call)| classes[index_of[node]].calls.push(call));
        notes.made.into_iter().for_each(|(node, binding)| classes[index_of[node]].made.push(binding));
        notes.held.into_iter().for_each(|node| classes[index_of[node]].held = true);
        notes.escapes.into_iter().for_each(|node| classes[index_of[node]].escapes = true);
        notes.appears.into_iter().for_each(|node| classes[index_of[node]].appears = true);
        notes.demanded.into_iter().for_each(|(node, call)| classes[index_of[node]].demanded.push(call));
        let awaited: Vec<ExprId> = self.body.exprs.values().filter_map(awaited).collect();
        let is_future = |call: &ExprId| matches!(self.types.ty(*call).kind(), TyKind::Future(..));
        for class in &mut classes {
            class.held |= notes.some_held;
            class.unawaited = class.calls.clone();
            class.unawaited.retain(|call| is_future(call) && !awaited.contains(call));
            class.calls.sort_by_key(|call| call.into_raw());
            class.calls.dedup();
            class.written.sort_by_key(|written| written.range);
            class.written.dedup();
        }
        FnLocks { classes }
    }
}

fn awaited(expr: &Expr) -> Option<ExprId> {
    match expr {
        Expr::Await { base, .. } => Some(*base),
        _ => None,
    }
}

impl Class {
    fn new(key: Key) -> Self {
        Self {
            key,
            anchors: Vec::new(),
            calls: Vec::new(),
            written: Vec::new(),
            made: Vec::new(),
            exprs: Vec::new(),
            held: false,
            escapes: false,
            appears: false,
            demanded: Vec::new(),
            unawaited: Vec::new(),
        }
    }

    /// Whether it is a lock whose guards are awaited.
    #[must_use]
    pub fn is_async(&self) -> bool {
        self.key.kind.api == Api::Tokio
    }
}
