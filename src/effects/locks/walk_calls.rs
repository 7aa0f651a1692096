//! What calls and paths do with locks.

use crate::ir::{Expr, ExprId};
use crate::resolve::{Def, DefId};
use crate::types::signatures::fn_sig;
use crate::types::solve::Solver;

use super::anchors::Anchor;
use super::classes::NodeId;
use super::kinds::{keys_in, lock_of};
use super::walk::Walk;
use super::written::is_workspace;

impl Walk<'_> {
    pub(super) fn is_lock_function(&self, def: DefId) -> bool {
        super::kinds::constructed_by(self.db, def, &std::sync::Arc::from([])).is_some()
    }

    /// A function is handed on: who calls it, and with what, is not known.
    pub(super) fn named_as_value(&mut self, def: DefId) {
        let Some(sig) = fn_sig(self.db, def) else { return };
        for index in 0..sig.params.len() {
            let nodes = self.anchor_nodes(Anchor::Param(def, index));
            self.notes.appears.extend(nodes);
        }
        let nodes = self.anchor_nodes(Anchor::Ret(def));
        self.notes.escapes.extend(nodes);
    }

    pub(super) fn call(&mut self, id: ExprId, callee: ExprId, args: &[ExprId]) {
        match self.types.path(callee) {
            Some(Def::Struct(def)) if is_workspace(self.db, def) => {
                for (index, arg) in args.iter().enumerate() {
                    let value = self.expr_nodes(*arg);
                    self.declare(&value, Anchor::Field(def, None, index.to_string().into()));
                }
            }
            Some(Def::Variant(variant)) if is_workspace(self.db, variant.def) => {
                for (index, arg) in args.iter().enumerate() {
                    let value = self.expr_nodes(*arg);
                    let name = index.to_string().into();
                    self.declare(&value, Anchor::Field(variant.def, Some(variant.index), name));
                }
            }
            _ => {
                self.same(id, callee);
                self.callee_of(id, args);
            }
        }
    }

    /// What a call does with its arguments, the receiver first.
    pub(super) fn callee_of(&mut self, id: ExprId, args: &[ExprId]) {
        let callee = self.types.callee(id).map(|callee| callee.def);
        match callee {
            Some(def) if is_workspace(self.db, def) => self.own_call(id, def, args),
            _ => self.foreign_call(id, callee, args),
        }
    }

    pub(super) fn own_call(&mut self, id: ExprId, def: DefId, args: &[ExprId]) {
        for (index, arg) in args.iter().enumerate() {
            let value = if index == 0 { self.receiver_nodes(id, *arg) } else { self.expr_nodes(*arg) };
            self.declare(&value, Anchor::Param(def, index));
        }
        let result = self.expr_nodes(id);
        let declared = self.anchor_nodes(Anchor::Ret(def));
        let left = self.classes.join_with_declared(&result, &declared);
        for arg in args {
            let given = self.expr_nodes(*arg);
            self.classes.join_equal(&left, &given);
        }
    }

    /// The locks of a method's receiver that are left when it is dereferenced as the method asks for.
    pub(super) fn receiver_nodes(&mut self, call: ExprId, receiver: ExprId) -> Vec<NodeId> {
        let mut nodes = self.expr_nodes(receiver);
        if let Some(adjusted) = self.types.receiver(call).filter(|adjusted| adjusted.derefs > 0) {
            let (steps, _) = Solver::new(self.db, self.def).autoderef(&self.types.ty(receiver));
            if let Some(step) = steps.get(usize::from(adjusted.derefs)) {
                let left = keys_in(self.db, step);
                nodes.retain(|node| left.contains(self.classes.key(*node)));
            }
        }
        nodes
    }

    pub(super) fn foreign_call(&mut self, id: ExprId, callee: Option<DefId>, args: &[ExprId]) {
        let result = self.expr_nodes(id);
        let mut met: Vec<NodeId> = result.clone();
        let mut all: Vec<NodeId> = Vec::new();
        let own_key = callee.and_then(|def| super::kinds::constructed_by(self.db, def, &self.types.callee(id)?.args));
        let own_api = own_key.is_some();
        let of_std = callee.is_some_and(|def| Some(def.krate(self.db)) == self.db.world().std(self.db));
        for (index, arg) in args.iter().enumerate() {
            let is_receiver = index == 0 && !own_api;
            let value = if is_receiver { self.receiver_nodes(id, *arg) } else { self.expr_nodes(*arg) };
            let left = self.classes.join_equal(&value, &met);
            if own_api && index == 0 {
                let is_own = |node: &&NodeId| own_key.as_ref().is_some_and(|key| key.may_be(self.classes.key(**node)));
                let own: Vec<NodeId> = value.iter().filter(is_own).copied().collect();
                self.notes.calls.extend(own.into_iter().map(|node| (node, id)));
            } else if !own_api && !of_std && result.is_empty() {
                self.notes.escapes.extend(left);
            }
            if !own_api && callee.is_some_and(|def| self.asks_for_lock(def, index)) {
                self.notes.demanded.extend(value.iter().map(|node| (*node, id)));
            }
            met.extend(&value);
            all.extend(value);
        }
        let left = self.classes.join_equal(&result, &all);
        let makes = own_api || of_std && callee.is_some_and(|def| def.name(self.db) == "default");
        if !makes {
            self.notes.appears.extend(left);
        }
    }

    /// Whether a function of a library declares a parameter with a lock or a guard in it.
    pub(super) fn asks_for_lock(&self, def: DefId, index: usize) -> bool {
        let sig = fn_sig(self.db, def).as_ref();
        sig.and_then(|sig| sig.params.get(index)).is_some_and(|ty| ty.any(&mut |ty| lock_of(self.db, ty).is_some()))
    }

    pub(super) fn is_called(&self, path: ExprId) -> bool {
        self.body.exprs.values().any(|expr| matches!(expr, Expr::Call { callee, .. } if *callee == path))
    }

    pub(super) fn call_of(&self, path: ExprId) -> Option<ExprId> {
        let is_it = |expr: &Expr| matches!(expr, Expr::Call { callee, .. } if *callee == path);
        self.body.exprs.iter().find(|(_, expr)| is_it(expr)).map(|(id, _)| id)
    }

    pub(super) fn path(&mut self, id: ExprId) {
        let Expr::Path(path) = &self.body.exprs[id] else { return };
        match self.types.path(id) {
            Some(Def::Static(def) | Def::Const(def)) if is_workspace(self.db, def) => {
                let value = self.expr_nodes(id);
                let declared = self.anchor_nodes(Anchor::Value(def));
                self.classes.join_with_declared(&value, &declared);
            }
            Some(Def::Fn(def)) if self.is_lock_function(def) => {
                let nodes = self.expr_nodes(id);
                self.notes.calls.extend(nodes.iter().map(|node| (*node, id)));
            }
            Some(Def::Fn(def)) if is_workspace(self.db, def) && !self.is_called(id) => {
                self.named_as_value(def);
            }
            _ => {}
        }
        self.written_in(id, |reader, found| {
            // `Mutex::new`, `Mutex::from`
            let ty = crate::ir::TypeRef { kind: crate::ir::TypeRefKind::Infer, range: path.range };
            reader.named(&ty, path, path.segments.len() - 1, found);
            reader.arguments(path, found);
        });
    }
}
