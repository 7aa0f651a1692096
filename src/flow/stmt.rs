//! Blocks and statements.

use crate::ir::{Block, Expr, ExprId, Pat, PatId, Stmt};
use crate::text::TextRange;

use super::build::{Builder, Dest, Target};
use super::graph::{BlockId, Event, ScopeId, SlotKind, Temp};

impl Builder<'_> {
    pub(super) fn block(&mut self, expr: ExprId, block: &Block, dest: Dest) {
        let range = self.cx.body.range(expr);
        let opened = self.open_vars(range);
        let join = block.label.as_ref().map(|label| {
            let join = self.new_block();
            let label = Some(label.clone());
            self.targets.push(Target { label, is_loop: false, on_break: join, on_continue: join, dest });
            join
        });
        for stmt in &block.stmts {
            self.stmt(stmt);
        }
        if let Some(tail) = block.tail {
            self.tail(expr, tail, dest);
        }
        let scope = self.close(opened);
        if let Some(join) = join {
            self.targets.pop();
            self.continue_in(join);
            self.emit(Event::Leave(scope));
        }
    }

    /// From edition 2024 on a tail expression is a terminating scope; before, its temporaries outlive the block.
    fn tail(&mut self, block: ExprId, tail: ExprId, dest: Dest) {
        let reason = self.reason;
        if self.is_2024() {
            let opened = self.open_temps(self.cx.body.range(tail), Temp::Operand);
            self.value(tail, dest);
            self.close(opened);
        } else {
            if matches!(reason, Temp::Operand | Temp::Argument(_)) {
                self.reason = Temp::Tail(block);
            }
            self.value(tail, dest);
            self.reason = reason;
        }
    }

    fn stmt(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::Let { pat, init: Some(init), else_, range, .. } => self.let_(*pat, *init, *else_, *range),
            Stmt::Let { pat, .. } => self.declare(*pat, None),
            Stmt::Expr { expr, range, .. } => {
                let opened = self.open_temps(*range, Temp::Operand);
                self.value(*expr, Dest::Ignore);
                self.close(opened);
            }
        }
    }

    fn let_(&mut self, pat: PatId, init: ExprId, else_: Option<ExprId>, range: TextRange) {
        let vars = self.graph.vars.len();
        let opened = self.open_temps(range, Temp::Operand);
        self.extend(init, self.var_scope);
        if self.is_ref_pattern(pat) {
            self.mark_extended(init, self.var_scope);
        }
        let els = else_.map(|_| self.new_block());
        if let (Pat::Bind { binding, sub: None }, true) = (&self.cx.body.pats[pat], self.is_plain(pat)) {
            // A name comes into scope after its initializer.
            let slot = self.declare_one(*binding, Some(init));
            self.value(init, slot.map_or(Dest::Ignore, Dest::Slot));
            if self.is_once(init) {
                self.once.push(*binding);
            }
        } else {
            let (place, by_ref) = self.scrutinee(init, self.reason);
            if let Some(els) = els {
                self.test(pat, place, els);
            }
            self.bind(pat, place, by_ref, Some(init));
        }
        let scope = self.close(opened);
        if let (Some(els), Some(else_)) = (els, else_) {
            self.let_else(els, else_, scope, vars);
        }
    }

    /// All temporaries of a `let … else` are dropped before `else` runs, the extended ones too.
    fn let_else(&mut self, els: BlockId, else_: ExprId, temps: ScopeId, first_var: usize) {
        let after = self.new_block();
        self.edge(after);
        self.begin(els);
        self.emit(Event::Leave(temps));
        let extended: Vec<_> = self
            .graph
            .slots
            .values()
            .filter(|slot| {
                let index = u32::from(slot.var.into_raw()) as usize;
                index >= first_var && matches!(slot.kind, SlotKind::Temp(Temp::Extended | Temp::Pinned))
            })
            .map(|slot| self.graph.vars[slot.var].root)
            .collect();
        for root in extended {
            self.emit(Event::Gone(root));
        }
        self.terminating(else_, Dest::Ignore);
        self.begin(after);
    }

    /// Whether the pattern binds by `ref`, which extends the temporaries of the initializer.
    fn is_ref_pattern(&self, pat: PatId) -> bool {
        match &self.cx.body.pats[pat] {
            Pat::Bind { binding, .. } => self.cx.body.bindings[*binding].by_ref.is_some(),
            Pat::Tuple(all) | Pat::TupleStruct { args: all, .. } | Pat::Slice(all) | Pat::Or(all) => {
                all.iter().any(|pat| self.is_ref_pattern(*pat))
            }
            Pat::Struct { fields, .. } => fields.iter().any(|(_, pat)| self.is_ref_pattern(*pat)),
            _ => false,
        }
    }
}

/// The tail of a block.
pub(super) fn tail_of(expr: &Expr) -> Option<ExprId> {
    match expr {
        Expr::Block(block) => block.tail,
        _ => None,
    }
}
