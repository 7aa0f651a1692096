//! What a guard guards: its type, and where it is used.

use crate::flow::SlotKind;
use crate::ir::{BindingId, Expr, ExprId, ItemKind, UnaryOp};
use crate::knowledge::annotations;
use crate::resolve::{Def, path_of};
use crate::types::signatures::struct_fields;
use crate::types::solve::Solver;
use crate::types::{Ty, TyKind};

use super::FnCx;
use super::held::Held;

/// Types and chains of variables are looked into this deep.
const MAX_DEPTH: u32 = 6;

/// The value behind a guard.
pub struct Guarded<'a> {
    cx: &'a FnCx<'a>,
    ty: Option<Ty>,
    variables: Vec<BindingId>,
    makers: Vec<ExprId>,
}

impl<'a> Guarded<'a> {
    /// What `held` guards.
    #[must_use]
    pub fn new(cx: &'a FnCx<'a>, held: &Held<'_>) -> Self {
        let slots = held.slots.iter().map(|slot| held.flow.slot(*slot));
        let variables = slots.clone().filter_map(|slot| match slot.kind {
            SlotKind::Local(binding) | SlotKind::Capture(binding) => Some(binding),
            SlotKind::Temp(_) => None,
        });
        let makers = slots.clone().filter_map(|slot| slot.value);
        let guard = slots.clone().find_map(|slot| find(&slot.ty, held.guard));
        let ty = guard.and_then(|guard| Solver::new(cx.db, cx.def).target(&guard));
        Self { cx, ty, variables: variables.collect(), makers: makers.collect() }
    }

    /// The type of what is guarded, if it is known.
    #[must_use]
    pub fn ty(&self) -> Option<&Ty> {
        self.ty.as_ref()
    }

    /// Whether it is, or holds, something that does I/O.
    #[must_use]
    pub fn is_io(&self) -> bool {
        self.ty.as_ref().is_some_and(|ty| does_io(self.cx, ty, 0))
    }

    /// Whether nobody knows that it does no I/O.
    #[must_use]
    pub fn may_be_io(&self) -> bool {
        let is_open = |ty: &Ty| ty.is_unknown() || matches!(ty.kind(), TyKind::Param(..) | TyKind::Dyn(_));
        self.ty.as_ref().is_none_or(|ty| ty.any(&mut |ty| is_open(ty)))
    }

    /// Whether a call is a method of it, or is given a mutable borrow of it.
    #[must_use]
    pub fn is_used_by(&self, call: ExprId) -> bool {
        match self.cx.expr(call) {
            Expr::MethodCall { receiver, args, .. } => self.is_root(*receiver, 0) || self.is_lent(args),
            Expr::Call { args, .. } => self.is_lent(args),
            Expr::Local(_) | Expr::Field { .. } | Expr::Ref { .. } | Expr::Unary { .. } => self.is_root(call, 0),
            _ => false,
        }
    }

    /// Whether a call is a method of the whole of it.
    #[must_use]
    pub fn is_receiver_of(&self, call: ExprId) -> bool {
        match self.cx.expr(call) {
            Expr::MethodCall { receiver, .. } => match self.cx.expr(*receiver) {
                Expr::Local(binding) => self.variables.contains(binding),
                _ => self.makers.contains(receiver) || self.is_whole(*receiver),
            },
            _ => false,
        }
    }

    fn is_lent(&self, args: &[ExprId]) -> bool {
        args.iter().any(|arg| match self.cx.expr(*arg) {
            Expr::Ref { mutable: true, base, .. } => self.is_root(*base, 0),
            Expr::MethodCall { .. } | Expr::Call { .. } => self.is_used_by(*arg) && self.is_mutable_borrow(*arg),
            Expr::Local(_) => self.is_mutable_borrow(*arg) && self.is_root(*arg, 0),
            _ => false,
        })
    }

    fn is_mutable_borrow(&self, expr: ExprId) -> bool {
        self.cx.ty(expr).any(&mut |ty| matches!(ty.kind(), TyKind::Ref(true, _)))
    }

    /// Whether a place is the whole of what is guarded: `*guard`.
    #[must_use]
    pub fn is_whole(&self, place: ExprId) -> bool {
        match self.cx.expr(place) {
            Expr::Unary { op: UnaryOp::Deref, base } => match self.cx.expr(*base) {
                Expr::Local(binding) => self.variables.contains(binding),
                _ => self.makers.contains(base),
            },
            _ => false,
        }
    }

    /// Whether a chain of places and method calls starts at the guard.
    fn is_root(&self, expr: ExprId, depth: u32) -> bool {
        if self.makers.contains(&expr) {
            return true;
        }
        if depth > MAX_DEPTH * 4 {
            return false;
        }
        match self.cx.expr(expr) {
            Expr::Local(binding) if self.variables.contains(binding) => true,
            Expr::Local(binding) => {
                let init = self.cx.flow().frames.init(*binding);
                init.is_some_and(|init| !self.makers.contains(&init) && self.is_root(init, depth + 1))
            }
            Expr::Field { base, .. }
            | Expr::Index { base, .. }
            | Expr::Unary { base, .. }
            | Expr::Ref { base, .. }
            | Expr::Try { base }
            | Expr::Await { base, .. } => self.is_root(*base, depth + 1),
            Expr::MethodCall { receiver, .. } => self.is_root(*receiver, depth + 1),
            _ => false,
        }
    }
}

/// The type with this definition in `ty`.
fn find(ty: &Ty, guard: crate::resolve::DefId) -> Option<Ty> {
    let mut found = None;
    ty.any(&mut |inner| {
        let is = inner.as_adt().is_some_and(|(def, _)| def == guard);
        if is {
            found = Some(inner.clone());
        }
        is
    });
    found
}

fn does_io(cx: &FnCx<'_>, ty: &Ty, depth: u32) -> bool {
    if depth > MAX_DEPTH {
        return false;
    }
    let any = |types: &[Ty]| types.iter().any(|ty| does_io(cx, ty, depth + 1));
    match ty.kind() {
        TyKind::Ref(_, inner) | TyKind::Slice(inner) | TyKind::Array(inner, _) => does_io(cx, inner, depth + 1),
        TyKind::Tuple(all) => any(all),
        TyKind::Dyn(bounds) => bounds.iter().any(|bound| {
            let path = path_of(cx.db, Def::Trait(bound.trait_));
            path.rsplit("::").next().is_some_and(|name| name.starts_with("Async"))
        }),
        TyKind::Adt(def, args) => {
            if annotations(cx.db, *def).io.is_some() || any(args) {
                return true;
            }
            let tree = def.tree(cx.db);
            let is_struct = matches!(tree.get(def.item(cx.db)).map(crate::ir::Item::kind), Some(ItemKind::Struct(_)));
            is_struct && struct_fields(cx.db, *def).fields.iter().any(|(_, ty)| does_io(cx, &ty.subst(args), depth + 1))
        }
        _ => false,
    }
}
