//! Branches and loops.

use crate::ir::{Arm, BinaryOp, Expr, ExprId, Literal, Name, PatId};

use super::build::{Builder, Dest, Target};
use super::graph::{BlockId, Event, SlotKind, Temp};

impl Builder<'_> {
    pub(super) fn control(&mut self, expr: ExprId, dest: Dest) {
        match self.expr(expr) {
            Expr::If { cond, then, else_ } => self.if_(expr, *cond, *then, *else_, dest),
            Expr::Let { .. } => self.condition_value(expr),
            Expr::Match { scrutinee, arms } => self.match_(expr, *scrutinee, arms, dest),
            Expr::While { label, cond, body } => self.while_(expr, label.as_ref(), *cond, *body),
            Expr::Loop { label, body } => self.loop_(expr, label.as_ref(), *body, dest),
            Expr::For { label, pat, iter, body } => self.for_(expr, label.as_ref(), *pat, *iter, *body),
            Expr::Break { label, value } => self.break_(label.as_ref(), *value),
            Expr::Continue { label } => {
                let target = self.targets.iter().rev().find(|target| match label {
                    Some(label) => target.label.as_ref() == Some(label),
                    None => target.is_loop,
                });
                match target.map(|target| target.on_continue) {
                    Some(block) => self.jump(block),
                    None => self.terminate(),
                }
            }
            Expr::Return { value } => {
                self.operands(value.as_slice());
                self.terminate();
            }
            _ => {}
        }
    }

    pub(super) fn binary(&mut self, op: BinaryOp, lhs: ExprId, rhs: ExprId, dest: Dest) {
        match op {
            // The operands of lazy boolean operators are terminating scopes.
            BinaryOp::And | BinaryOp::Or => {
                let join = self.new_block();
                self.terminating(lhs, Dest::Ignore);
                self.edge(join);
                let right = self.new_block();
                self.continue_in(right);
                self.terminating(rhs, Dest::Ignore);
                self.continue_in(join);
            }
            // Comparison borrows its operands.
            BinaryOp::Compare => {
                self.place(lhs);
                self.place(rhs);
            }
            _ => self.operands(&[lhs, rhs]),
        }
        self.init(dest);
    }

    fn break_(&mut self, label: Option<&Name>, value: Option<ExprId>) {
        let target = self.targets.iter().rev().find(|target| match label {
            Some(label) => target.label.as_ref() == Some(label),
            None => target.is_loop,
        });
        let target = target.map(|target| (target.on_break, target.dest));
        if let Some(value) = value {
            self.value(value, target.map_or(Dest::Ignore, |(_, dest)| dest));
        }
        match target {
            Some((block, _)) => self.jump(block),
            None => self.terminate(),
        }
    }

    /// `expr` is a condition: goes on when it holds, to `els` when it does not.
    pub(super) fn condition(&mut self, expr: ExprId, els: BlockId) {
        match self.expr(expr) {
            Expr::Let { pat, value } => {
                let reason = match self.reason {
                    Temp::Scrutinee(_) => self.reason,
                    _ => Temp::Scrutinee(expr),
                };
                let (place, by_ref) = self.scrutinee(*value, reason);
                self.test(*pat, place, els);
                self.bind(*pat, place, by_ref, Some(*value));
            }
            Expr::Binary { op: BinaryOp::And, lhs, rhs } => {
                self.condition(*lhs, els);
                self.condition(*rhs, els);
            }
            Expr::Literal(Literal::Bool(true)) => {}
            // What is no `let` is a terminating scope.
            _ => {
                self.terminating(expr, Dest::Ignore);
                self.edge(els);
                let then = self.new_block();
                self.continue_in(then);
            }
        }
    }

    /// A `let` where no condition is expected.
    fn condition_value(&mut self, expr: ExprId) {
        let join = self.new_block();
        self.condition(expr, join);
        self.continue_in(join);
    }

    fn if_(&mut self, expr: ExprId, cond: ExprId, then: ExprId, else_: Option<ExprId>, dest: Dest) {
        let (els, join) = (self.new_block(), self.new_block());
        let range = self.cx.body.range(cond).cover(self.cx.body.range(then));
        // Before edition 2024 the temporaries of `let` scrutinees belong to the scope around the `if`.
        let opened = if self.is_2024() { self.open_both(range) } else { self.open_vars(range) };
        let reason = std::mem::replace(&mut self.reason, Temp::Scrutinee(expr));
        self.condition(cond, els);
        self.reason = reason;
        self.terminating(then, dest);
        let scope = self.close(opened);
        self.edge(join);
        self.begin(els);
        self.emit(Event::Leave(scope));
        if let Some(else_) = else_ {
            self.terminating(else_, dest);
        }
        self.continue_in(join);
    }

    /// An arm's body and pattern are a scope of their own, and so is each guard without `let`.
    fn match_(&mut self, expr: ExprId, scrutinee: ExprId, arms: &[Arm], dest: Dest) {
        let reason = match self.reason {
            Temp::Scrutinee(_) => self.reason,
            _ => Temp::Scrutinee(expr),
        };
        let (place, by_ref) = self.scrutinee(scrutinee, reason);
        let join = self.new_block();
        for arm in arms {
            let next = self.new_block();
            self.test(arm.pat, place, next);
            let opened = self.open_both(self.cx.body.range(arm.body).cover(self.cx.body.pat_range(arm.pat)));
            if let Some(guard) = arm.guard {
                // Until the guard has passed, bindings only borrow.
                self.declare(arm.pat, Some(scrutinee));
                self.reason = Temp::Scrutinee(expr);
                self.condition(guard, next);
                self.reason = Temp::Operand;
            }
            self.bind(arm.pat, place, by_ref, Some(scrutinee));
            self.value(arm.body, dest);
            let scope = self.close(opened);
            self.edge(join);
            self.begin(next);
            if arm.guard.is_some() {
                self.emit(Event::Leave(scope));
            }
        }
        // A match is exhaustive: nothing falls out of its last arm, unless it is half-typed.
        if arms.is_empty() {
            self.edge(join);
        }
        self.begin(join);
    }

    fn enter_loop(&mut self, label: Option<&Name>, on_break: BlockId, on_continue: BlockId, dest: Dest) {
        self.targets.push(Target { label: label.cloned(), is_loop: true, on_break, on_continue, dest });
    }

    fn loop_(&mut self, expr: ExprId, label: Option<&Name>, body: ExprId, dest: Dest) {
        let (head, latch, exit) = (self.new_block(), self.new_block(), self.new_block());
        self.continue_in(head);
        let opened = self.open_both(self.cx.body.range(expr));
        self.enter_loop(label, exit, latch, dest);
        self.value(body, Dest::Ignore);
        self.targets.pop();
        self.continue_in(latch);
        let scope = self.close(opened);
        self.edge(head);
        self.begin(exit);
        self.emit(Event::Leave(scope));
    }

    /// `while c { b }` is `loop { if c { b } else { break } }`: what the head makes lives for one turn.
    fn while_(&mut self, expr: ExprId, label: Option<&Name>, cond: ExprId, body: ExprId) {
        let (head, latch, exit) = (self.new_block(), self.new_block(), self.new_block());
        self.continue_in(head);
        let opened = self.open_both(self.cx.body.range(expr));
        self.enter_loop(label, exit, latch, Dest::Ignore);
        self.reason = Temp::Scrutinee(expr);
        self.condition(cond, exit);
        self.terminating(body, Dest::Ignore);
        self.targets.pop();
        self.continue_in(latch);
        let scope = self.close(opened);
        self.edge(head);
        self.begin(exit);
        self.emit(Event::Leave(scope));
    }

    /// The iterator, and the temporaries of its expression, live as long as the loop.
    fn for_(&mut self, expr: ExprId, label: Option<&Name>, pat: PatId, iter: ExprId, body: ExprId) {
        let outer = self.open_both(self.cx.body.range(expr));
        self.reason = Temp::Scrutinee(expr);
        let slot = self.temp(iter, self.cx.types.ty(iter));
        self.value(iter, slot.map_or(Dest::Ignore, Dest::Slot));
        let (head, latch, exit) = (self.new_block(), self.new_block(), self.new_block());
        self.continue_in(head);
        self.edge(exit);
        let turn = self.new_block();
        self.continue_in(turn);
        let opened = self.open_both(self.cx.body.range(body));
        self.enter_loop(label, exit, latch, Dest::Ignore);
        self.item(expr, pat, iter);
        self.terminating(body, Dest::Ignore);
        self.targets.pop();
        self.continue_in(latch);
        self.close(opened);
        self.edge(head);
        self.begin(exit);
        self.close(outer);
    }

    /// Binds a loop's pattern to the next item, which lives through the turn where the pattern does not take it.
    fn item(&mut self, expr: ExprId, pat: PatId, iter: ExprId) {
        let ty = self.cx.types.pat_ty(pat);
        let mut place = None;
        if !self.is_plain(pat) && self.cx.types.needs_drop(&ty) {
            let var = self.graph.new_var(self.var_scope);
            let slot = self.graph.new_slot(var, SlotKind::Temp(Temp::Scrutinee(expr)), ty, Some(iter));
            self.init(Dest::Slot(slot));
            place = Some(self.root_of(slot));
        }
        self.bind(pat, place, false, Some(iter));
    }
}
