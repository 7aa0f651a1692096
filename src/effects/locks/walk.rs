//! Goes through the body of a function, and joins the places that must have the same lock.

use crate::db::Db;
use crate::flow::Flow;
use crate::ir::{BindingId, Body, Expr, ExprId, MacroCall};
use crate::resolve::DefId;
use crate::types::Inference;
use crate::types::solve::Solver;

use super::anchors::Anchor;
use super::classes::{Classes, NodeId, Term, is_open};
use super::written::Written;

/// What is noted of nodes on the way.
#[derive(Default)]
pub(super) struct Notes {
    pub(super) calls: Vec<(NodeId, ExprId)>,
    pub(super) made: Vec<(NodeId, BindingId)>,
    pub(super) held: Vec<NodeId>,
    /// Some guard is held whose lock is not known.
    pub(super) some_held: bool,
    pub(super) escapes: Vec<NodeId>,
    pub(super) appears: Vec<NodeId>,
    pub(super) demanded: Vec<(NodeId, ExprId)>,
}

/// Goes through the body of a function.
pub(super) struct Walk<'a> {
    pub(super) db: &'a dyn Db,
    pub(super) def: DefId,
    pub(super) body: &'a Body,
    pub(super) types: &'a Inference,
    pub(super) flow: &'a Flow,
    pub(super) classes: Classes,
    pub(super) written: Vec<Written>,
    pub(super) notes: Notes,
}

impl Walk<'_> {
    pub(super) fn run(&mut self) {
        self.params();
        if let Some(root) = self.body.root {
            let value = self.expr_nodes(root);
            self.declare(&value, Anchor::Ret(self.def));
        }
        for (id, _) in self.body.exprs.iter() {
            self.expr(id);
        }
        self.held();
    }

    pub(super) fn expr_nodes(&mut self, expr: ExprId) -> Vec<NodeId> {
        let types = self.types;
        self.classes.term(self.db, Term::Expr(expr), || types.ty(expr))
    }

    pub(super) fn binding_nodes(&mut self, binding: BindingId) -> Vec<NodeId> {
        let types = self.types;
        self.classes.term(self.db, Term::Binding(binding), || types.binding_ty(binding))
    }

    pub(super) fn anchor_nodes(&mut self, anchor: Anchor) -> Vec<NodeId> {
        let (db, of) = (self.db, anchor.clone());
        self.classes.term(db, Term::Anchor(anchor), || of.ty(db))
    }

    /// Joins a value with the declaration that it goes to or comes from.
    pub(super) fn declare(&mut self, value: &[NodeId], anchor: Anchor) {
        if value.is_empty() {
            return;
        }
        let declared = self.anchor_nodes(anchor.clone());
        let escaped = self.classes.join_with_declared(value, &declared);
        // Where the type is told in full, a guard was dereferenced on the way.
        if escaped.is_empty() || !anchor.ty(self.db).any(&mut |ty| is_open(ty)) {
            return;
        }
        let bounds = match &anchor {
            Anchor::Param(def, _) => self.anchor_nodes(Anchor::Header(*def)),
            _ => Vec::new(),
        };
        self.classes.join_equal(&escaped, &bounds);
        self.notes.escapes.extend(escaped);
    }

    pub(super) fn same(&mut self, a: ExprId, b: ExprId) {
        let (a, b) = (self.expr_nodes(a), self.expr_nodes(b));
        self.classes.join_equal(&a, &b);
    }

    pub(super) fn expr(&mut self, id: ExprId) {
        let body = self.body;
        match &body.exprs[id] {
            Expr::Local(binding) => {
                let (value, bound) = (self.expr_nodes(id), self.binding_nodes(*binding));
                self.classes.join_equal(&value, &bound);
            }
            Expr::Path(_) => self.path(id),
            Expr::Block(block) => {
                block.stmts.iter().for_each(|stmt| self.statement(stmt));
                block.tail.into_iter().for_each(|tail| self.same(id, tail));
            }
            Expr::Closure { params, body, ret, .. } => self.closure(id, params, *body, ret.as_ref()),
            Expr::Call { callee, args } => self.call(id, *callee, args),
            Expr::MethodCall { receiver, args, generics, .. } => {
                if let Some(generics) = generics {
                    self.written_in(id, |reader, found| reader.generic(generics, found));
                }
                let all: Vec<ExprId> = std::iter::once(*receiver).chain(args.iter().copied()).collect();
                self.callee_of(id, &all);
            }
            Expr::Field { base, name, .. } => self.field(id, *base, name),
            Expr::Struct { path, fields, spread } => {
                for (name, value) in fields {
                    let value = self.expr_nodes(*value);
                    match self.field_named(&self.types.ty(id), path.last(), name) {
                        Some(anchor) => self.declare(&value, anchor),
                        None => self.notes.escapes.extend(value),
                    }
                }
                spread.iter().for_each(|spread| self.same(id, *spread));
                self.written_in(id, |reader, found| reader.arguments(path, found));
            }
            Expr::Cast { base, ty } => {
                self.same(id, *base);
                self.written_in(id, |reader, found| reader.ty(ty, found));
            }
            Expr::Assign { op: None, target, value } => self.same(*target, *value),
            Expr::If { then, else_, .. } => {
                self.same(id, *then);
                else_.iter().for_each(|else_| self.same(id, *else_));
            }
            Expr::Let { pat, value } => self.matched(*pat, *value),
            Expr::Match { scrutinee, arms } => {
                for arm in arms {
                    self.matched(arm.pat, *scrutinee);
                    self.same(id, arm.body);
                }
            }
            Expr::For { pat, iter, .. } => self.matched(*pat, *iter),
            Expr::Return { value: Some(value) } => self.returned(id, *value),
            Expr::Break { value: Some(value), .. } => {
                let value = self.expr_nodes(*value);
                self.notes.escapes.extend(value);
            }
            Expr::Macro(mac) => self.macro_(id, &mac.call),
            Expr::While { .. } | Expr::Loop { .. } => {}
            _ => body.for_each_child(id, &mut |child| self.same(id, child)),
        }
    }

    pub(super) fn macro_(&mut self, id: ExprId, call: &MacroCall) {
        match call {
            MacroCall::Select(select) => {
                for branch in &select.branches {
                    self.matched(branch.pat, branch.future);
                    self.same(id, branch.handler);
                }
            }
            MacroCall::Matches { scrutinee, pat, .. } => self.matched(*pat, *scrutinee),
            MacroCall::Exprs(all) => {
                for arg in all {
                    let value = self.expr_nodes(*arg);
                    self.notes.escapes.extend(value);
                    self.same(id, *arg);
                }
            }
            MacroCall::Format { .. } | MacroCall::Tracing { .. } => {}
            _ => self.body.for_each_child(id, &mut |child| self.same(id, child)),
        }
    }

    pub(super) fn returned(&mut self, id: ExprId, value: ExprId) {
        let frames = &self.flow.frames;
        let frame = frames.of(id);
        let owner = frames.all.get(frame as usize).and_then(|frame| frame.owner.expr());
        let Some(owner) = owner else {
            let value = self.expr_nodes(value);
            return self.declare(&value, Anchor::Ret(self.def));
        };
        self.same(owner, value);
    }

    pub(super) fn field(&mut self, id: ExprId, base: ExprId, name: &crate::ir::Name) {
        let value = self.expr_nodes(id);
        if value.is_empty() {
            return;
        }
        let (steps, _) = Solver::new(self.db, self.def).autoderef(&self.types.ty(base));
        let owner = steps.iter().find_map(|step| {
            let anchor = self.field_named(step, "", name)?;
            (!anchor.ty(self.db).is_unknown()).then_some(anchor)
        });
        let left = match owner {
            Some(anchor) => {
                let declared = self.anchor_nodes(anchor);
                self.classes.join_with_declared(&value, &declared)
            }
            None => value,
        };
        let base = self.expr_nodes(base);
        self.classes.join_equal(&left, &base);
    }
}
